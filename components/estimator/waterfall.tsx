import { memo } from "react";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { BudgetView, StepView } from "@/lib/views/page/types";

/** A bar narrower than this is drawn two pixels wide, so that no step is invisible. */
const thinnest = 0.006;

/** The height of the bars in their rows, where the levels between them begin and end. */
const middle = "1.375rem";

const percentOf = (share: number): string => `${share * 100}%`;

/** Dearer is ink, cheaper is green and has its minus sign; what nobody says is hatched, as everywhere. */
const fillOf = ({ less, unknown }: StepView): string =>
  unknown ? "fill-[url(#hatch)]" : less ? "fill-clear" : "fill-ink";

/** The level at which a step begins or ends, drawn to the row above or below. */
const Level = ({ at, from, to }: { at: number; from: string; to: string }) => (
  <line x1={percentOf(at)} x2={percentOf(at)} y1={from} y2={to} className="stroke-hair-strong" />
);

type BarProps = { start: number; end: number; fill: string; before?: number | undefined; after?: number | undefined };

function Bar({ start, end, fill, before, after }: BarProps) {
  return (
    <div aria-hidden="true">
      <svg className="absolute inset-y-0 left-0 hidden h-full w-full wide:block">
        {before === undefined ? null : <Level at={before} from="0" to={middle} />}
        {after === undefined ? null : <Level at={after} from={middle} to="100%" />}
      </svg>
      <svg className="relative h-2 w-full overflow-visible print:[print-color-adjust:exact]">
        <rect
          x={percentOf(start)}
          width={end - start < thinnest ? 2 : percentOf(end - start)}
          height="100%"
          className={fill}
        />
      </svg>
    </div>
  );
}

const cell = "wide:border-b wide:border-hair wide:py-2.5 wide:align-baseline";
const row = "grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-hair py-2.5 wide:table-row";
const barCell = "relative col-span-2 col-start-1 pt-1.5 wide:pt-2.5";

/** Where a step leaves the sum: a saving ends at its lower end. */
const leaves = (step: StepView | undefined): number | undefined => (step?.less ? step.start : step?.end);

const Step = memo(function Step({ step, before }: { step: StepView; before: number | undefined }) {
  return (
    <tr className={row}>
      <th scope="row" className={`col-start-1 text-left font-normal wide:w-[46%] wide:pr-6 ${cell}`}>
        <span className={`font-[530] ${step.unknown ? "text-unknown" : ""}`}>{step.label}</span>{" "}
        {step.unknown ? (
          <span className="mx-1.5">
            <StateMark state="unknown" />
          </span>
        ) : null}
        <span className="text-small text-soft">{step.explanation}</span>
      </th>
      <td className={`${barCell} ${cell}`}>
        <Bar start={step.start} end={step.end} fill={fillOf(step)} before={before} after={leaves(step)} />
      </td>
      <td className={`col-start-2 row-start-1 text-right whitespace-nowrap wide:w-px wide:pl-6 ${cell}`}>
        {step.amount}
      </td>
    </tr>
  );
});

/** Each step from the price on the page to the money to plan with: where it begins, what it adds, where it ends. */
export const Waterfall = memo(function Waterfall({ planned: { steps, total, totalShare } }: { planned: BudgetView }) {
  const strong = "text-[1.0625rem] font-[560] wide:py-2.5 wide:align-baseline";
  return (
    <Section id="planned" title="From the price page to the budget" aside="step by step · hatched: nobody says">
      <table className="block w-full wide:table">
        <caption className="sr-only">Steps that add up to the planned budget</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Step, and what it is</th>
            <th scope="col">On one scale</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {steps.map((step, index) => (
            <Step key={step.id} step={step} before={leaves(steps[index - 1])} />
          ))}
          <tr className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-2.5 wide:table-row">
            <th scope="row" className={`col-start-1 text-left ${strong}`}>
              Planned budget
            </th>
            <td className={`${barCell} ${strong}`}>
              <Bar start={0} end={totalShare} fill="fill-accent" before={leaves(steps.at(-1))} />
            </td>
            <td className={`col-start-2 row-start-1 text-right whitespace-nowrap wide:pl-6 ${strong}`}>{total}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
});
