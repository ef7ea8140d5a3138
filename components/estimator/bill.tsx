import { memo, type ReactNode } from "react";
import { SourceLink } from "@/components/source-link";
import { Section } from "@/components/ui/section";
import { UnitKey } from "@/components/unit-key";
import type { BillLine, FocusView, MonthRow, PricedFocus } from "@/lib/views/page/types";

type RowProps = { unit?: ReactNode; what: ReactNode; source?: ReactNode; amount: string; strong?: boolean };

const cell = "wide:border-hair wide:py-2.5 wide:align-baseline";

/** Unit, what and why, source and day, amount: on a narrow screen the why goes under its line, the amount stays beside it. */
function Row({ unit, what, source, amount, strong = false }: RowProps) {
  const rule = strong ? "" : "border-b wide:[&>td]:border-b";
  const weight = strong ? "text-[1.0625rem] font-[560]" : "";
  const empty = "hidden wide:table-cell";
  return (
    <tr className={`bill-row ${rule}`}>
      <td className={`col-start-1 wide:w-24 ${cell} ${unit ? "" : empty}`}>{unit}</td>
      <td className={`col-start-1 wide:pr-6 ${cell} ${weight}`}>{what}</td>
      <td className={`bill-source ${cell} ${source ? "" : empty}`}>{source}</td>
      <td className={`col-start-2 row-start-1 text-right whitespace-nowrap ${cell} ${weight}`}>{amount}</td>
    </tr>
  );
}

const What = ({ label, explanation, unknown = false }: { label: string; explanation: string; unknown?: boolean }) => (
  <>
    <span className={`font-[530] ${unknown ? "text-unknown" : ""}`}>{label}</span>{" "}
    <span className="text-small text-soft">{explanation}</span>
  </>
);

const LineRow = ({ line }: { line: BillLine }) => (
  <Row
    unit={<UnitKey unit={line.unit} />}
    what={<What label={line.label} explanation={line.explanation} />}
    source={<SourceLink source={line.source} />}
    amount={line.cost}
  />
);

const MonthLine = ({ row }: { row: MonthRow }) => (
  <Row
    what={<What {...row} />}
    source={row.source ? <SourceLink source={row.source} /> : undefined}
    amount={row.cost}
  />
);

const Month = ({ focus }: { focus: PricedFocus }) => (
  <>
    <Row what="One attempt" amount={focus.attemptCost} strong />
    {focus.month.map((row) => (
      <MonthLine key={row.label} row={row} />
    ))}
    <Row what="The month" amount={focus.monthCost} strong />
  </>
);

/** The bill: one attempt taken apart into what drives it, then the month with what is billed of it. */
export const Bill = memo(function Bill({ focus }: { focus: FocusView }) {
  const priced = focus.status === "priced";
  if (!priced && focus.lines.length === 0) return null;
  return (
    <Section
      id="bill"
      title={priced ? "The bill" : "The part that has a price"}
      aside={priced ? "one attempt, then the month" : `no total: a charge is missing; amounts in ${focus.currency}`}
    >
      <table className="block w-full wide:table">
        <caption className="sr-only">Every line with its unit, rule, source and amount</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Unit</th>
            <th scope="col">What, and the sum in words</th>
            <th scope="col">Source and day</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {focus.lines.map((line, index) => (
            <LineRow key={index} line={line} />
          ))}
          {priced ? <Month focus={focus} /> : null}
        </tbody>
      </table>
      {priced && focus.exchange ? <p className="mt-3 text-small text-soft">{focus.exchange}</p> : null}
    </Section>
  );
});
