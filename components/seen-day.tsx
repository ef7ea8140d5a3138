import { daysBriefly } from "@/lib/words/days";

/**
 * When a price was seen, in a column: the days since, where they are many, with their words behind them. `after`: what
 * follows in the cell; of one text with it where that is all, because there are many cells.
 */
export const SeenDay = ({ seen, before, after = "" }: { seen: string; before: string; after?: string }) =>
  before === "" ? (
    seen + after
  ) : (
    <>
      {`${seen}, `}
      <abbr title={before}>{daysBriefly(before)}</abbr>
      {after}
    </>
  );
