import { memo, type ReactNode } from "react";
import { SourceLink } from "@/components/source-link";
import { Section } from "@/components/ui/section";
import { UnitKey } from "@/components/unit-key";
import { WrongPrice } from "@/components/wrong-price";
import type { BillLine, FocusView, MonthRow, PricedFocus } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";

type RowProps = { unit?: ReactNode; what: ReactNode; source?: ReactNode; amount: string; strong?: boolean };

/** Unit, what and why, source and day, amount: on a narrow screen the why goes under its line, the amount stays beside it. */
function Row({ unit, what, source, amount, strong = false }: RowProps) {
  return (
    <tr data-sum={strong || undefined}>
      <td>{unit}</td>
      <td>{what}</td>
      <td>{source}</td>
      <td>{amount}</td>
    </tr>
  );
}

const What = ({ label, explanation, unknown = false }: { label: string; explanation: string; unknown?: boolean }) => (
  <>
    <span className={`font-[530] ${unknown ? "text-unknown" : ""}`}>{label}</span>{" "}
    <span className="text-small text-soft">{unbroken(explanation)}</span>
  </>
);

const LineRow = ({ line, query }: { line: BillLine; query: string }) => (
  <Row
    unit={<UnitKey unit={line.unit} />}
    what={<What label={line.label} explanation={line.explanation} />}
    source={
      <>
        <SourceLink source={line.source} /> <WrongPrice rate={line.rate} query={query} />
      </>
    }
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
export const Bill = memo(function Bill({ focus, query }: { focus: FocusView; query: string }) {
  const priced = focus.status === "priced";
  if (!priced && focus.lines.length === 0) return null;
  return (
    <Section
      id="bill"
      title={priced ? "The bill" : "The part that has a price"}
      aside={priced ? "one attempt, then the month" : `no total: a charge is missing; amounts in ${focus.currency}`}
    >
      <table className="bill-table">
        <caption className="sr-only">Every line with its unit, rule, source and amount</caption>
        <thead>
          <tr>
            <th scope="col">Unit</th>
            <th scope="col">What, and the sum in words</th>
            <th scope="col">Source and day</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {focus.lines.map((line, index) => (
            <LineRow key={index} line={line} query={query} />
          ))}
          {priced ? <Month focus={focus} /> : null}
        </tbody>
      </table>
      {priced && focus.exchange ? <p className="mt-3 text-small text-soft">{unbroken(focus.exchange)}</p> : null}
    </Section>
  );
});
