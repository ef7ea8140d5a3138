import { memo } from "react";
import { Section } from "@/components/ui/section";
import type { BudgetView, StepView } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";
import { along } from "./along";
import { ScaleLabel } from "./scale-label";
import { ScaleTable } from "./scale-table";

/** A bar is at least this wide, so that a step of a few cents is seen. */
const thinnest = 0.002;

const fills: Record<StepView["id"], string> = {
  published: "fill-ink",
  rounding: "fill-ink",
  "not-kept": "fill-none stroke-exposed [stroke-dasharray:3_2]",
  repeats: "fill-ink",
  moderated: "fill-ink",
  unusable: "fill-take stroke-control",
  duplicates: "fill-ink",
  certainty: "fill-luck",
  credits: "fill-[url(#packs)]",
  surroundings: "fill-raised stroke-ink",
  tax: "fill-raised stroke-ink",
  fee: "fill-raised stroke-ink",
};

const fillOf = ({ id, unknown, less }: StepView): string => {
  if (unknown) return "fill-[url(#hatch)]";
  return less && id !== "not-kept" ? "fill-none stroke-ink [stroke-dasharray:3_2]" : fills[id];
};

type Budget = BudgetView["budget"];

/** The budget runs through every row; what is beyond it stands on another ground. */
const BudgetLine = ({ budget }: { budget: Budget }) =>
  budget === undefined || budget.at > 1 ? null : (
    <>
      <rect x={along(budget.at)} width={along(1 - budget.at)} y="0" height="100%" className="fill-beyond" />
      <rect x={along(budget.at)} y="0" width="2" height="100%" transform="translate(-1)" className="fill-ink" />
    </>
  );

type Piece = { start: number; end: number; fill: string };

const Bar = ({ pieces, budget }: { pieces: readonly Piece[]; budget: Budget }) => (
  <svg aria-hidden="true" className="step-bar">
    <BudgetLine budget={budget} />
    <svg y="50%" className="overflow-visible">
      {pieces.map(({ start, end, fill }) => (
        <rect
          key={fill}
          x={along(start)}
          width={end - start < thinnest ? 2 : along(end - start)}
          y="-6"
          height="12"
          className={fill}
        />
      ))}
    </svg>
  </svg>
);

const Step = memo(function Step({ step, budget }: { step: StepView; budget: Budget }) {
  return (
    <tr>
      <th scope="row">
        <span className="font-[530]">{step.label}</span>{" "}
        <span className="block text-label text-soft">{unbroken(step.explanation)}</span>
      </th>
      <td>
        <Bar pieces={[{ ...step, fill: fillOf(step) }]} budget={budget} />
      </td>
      <td>{step.amount}</td>
    </tr>
  );
});

/** Each step from the published price to the money to plan with: where it begins, what it adds, where it ends. */
export const Waterfall = memo(function Waterfall({ planned }: { planned: BudgetView }) {
  const { steps, total, totalShare, budget } = planned;
  const inside = budget === undefined ? totalShare : Math.min(totalShare, budget.at);
  const whole = [{ start: 0, end: inside, fill: "fill-ink" }];
  if (totalShare > inside) whole.push({ start: inside, end: totalShare, fill: "fill-exposed" });
  return (
    <Section id="planned" title="Cost" aside="from the published price to the plan">
      <ScaleTable
        caption="Steps that add up to the money to plan with"
        what="Step, and what it is"
        label={budget ? <ScaleLabel name="budget" mark={budget} /> : null}
        amount="Amount"
      >
        {steps.map((step) => (
          <Step key={step.id} step={step} budget={budget} />
        ))}
        <tr className="scale-total">
          <th scope="row">Money to plan with</th>
          <td>
            <Bar pieces={whole} budget={budget} />
          </td>
          <td>{total}</td>
        </tr>
      </ScaleTable>
    </Section>
  );
});
