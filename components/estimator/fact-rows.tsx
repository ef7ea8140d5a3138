import { memo } from "react";
import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { FactRow } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";

const Row = memo(function Row({ row }: { row: FactRow }) {
  const { label, figure, explanation, unknown, exposed, total, source } = row;
  const strong = total ? "text-[1.0625rem] font-[560]" : "";
  const state = exposed ? "exposed" : unknown ? "unknown" : undefined;
  return (
    <div className={`fact-row ${total ? "" : "border-b border-hair"}`}>
      <dt className={strong || "font-[530]"}>{label}</dt>
      <dd className={`text-right whitespace-nowrap wide:order-last ${strong}`}>{figure}</dd>
      <dd className="fact-said">
        {state ? (
          <span className="mr-2">
            <StateMark state={state} />
          </span>
        ) : null}
        {unbroken(explanation)}
        {source ? (
          <>
            {" "}
            <SourceLink source={source} />
          </>
        ) : null}
      </dd>
    </div>
  );
});

/** Figures with their names and the sums that made them; what is exposed or unknown has its mark. */
const FactRows = ({ rows }: { rows: readonly FactRow[] }) => (
  <dl>
    {rows.map((row) => (
      <Row key={row.label} row={row} />
    ))}
  </dl>
);

/** The month in credits and in cash; nothing where bills follow use. */
export const Credits = ({ rows }: { rows: readonly FactRow[] }) =>
  rows.length === 0 ? null : (
    <Section id="credits" title="Credits" aside="what is paid ahead for this month">
      <FactRows rows={rows} />
    </Section>
  );

/** What waiting takes: for who builds it, so not on paper. */
export const Waiting = ({ rows }: { rows: readonly FactRow[] }) => (
  <div className="print:hidden">
    <Section id="waiting" title="Waiting" aside="from the first submission to the last clip">
      <FactRows rows={rows} />
    </Section>
  </div>
);

/** What is not on the provider's bill: only what was asked for. */
export const AroundTheClip = ({ rows }: { rows: readonly FactRow[] }) => (
  <div className={rows.length === 0 ? "print:hidden" : ""}>
    <Section id="around" title="Around the clip" aside="not on the provider's bill">
      {rows.length === 0 ? (
        <p className="mt-3 text-small text-soft">
          Nothing is counted here: first frames, storage, delivery, tax and the like are off until you give their prices
          under <a href="#around-fields">Around the clip</a> in the plan.
        </p>
      ) : (
        <FactRows rows={rows} />
      )}
    </Section>
  </div>
);
