import { along } from "./along";

type Props = {
  /** Where the budget and the end of the money are, as shares of the width. */
  at: number;
  end: number;
  budget: string;
};

/** The budget as a line through a bar of money, with what is beyond it bracketed. */
export const BudgetMark = ({ at, end, budget }: Props) => (
  <>
    <rect x={along(at)} y="18" width="2" height="38" transform="translate(-1)" className="fill-ink" />
    <text x={along(at)} y="13" textAnchor={at > 0.75 ? "end" : "start"} className="fill-ink text-label font-[530]">
      budget {budget}
    </text>
    {end > at ? <rect x={along(at)} width={along(end - at)} y="53" height="2" className="fill-exposed" /> : null}
  </>
);
