/** What the budget buys on each model of the set: a row of it that is searched for, and comes after the others. */
import { formatList } from "../../../words/format";
import type { Bought, SetCell, SetRow, SetView } from "./types";

/** What a cell says in a sentence: of what is not to be trusted without a look, its note as well. */
const cellInWords = ({ text, note, warn }: SetCell): string => (warn && note ? `${text} (${note})` : text);

/** What is said once of rows that are equal in all columns: "delivered 417 of 500, when timed out: not said". */
export const sameInWords = (rows: readonly SetRow[]): string =>
  formatList(
    rows
      .filter(({ same }) => same)
      .flatMap(({ label, cells }) => {
        const cell = cells.find((each) => each !== null);
        return cell ? [`${label.charAt(0).toLowerCase()}${label.slice(1)} ${cellInWords(cell)}`] : [];
      }),
  );

/**
 * The set with what the budget buys below its verdicts. It may be of the plan before, until the next is there: then a
 * model that was not of that set has nothing yet, and nothing is shown of a budget that is gone.
 */
export function withBought(set: SetView, bought: Bought | undefined): SetView {
  const verdicts = set.rows.findIndex(({ id }) => id === "verdict");
  if (!bought || verdicts < 0) return set;
  const { keys, row } = bought;
  const cells = set.columns.map(({ key }) => row.cells[keys.indexOf(key)] ?? null);
  const rows = set.rows.toSpliced(verdicts + 1, 0, { ...row, cells });
  return { ...set, rows, same: sameInWords(rows) };
}
