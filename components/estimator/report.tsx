import { memo, useMemo } from "react";
import type { EstimatorState } from "@/components/hooks/use-estimator";
import { Bill } from "./bill";
import { Comparison } from "./comparison";
import { AroundTheClip, Credits, Waiting } from "./fact-rows";
import { MovesSection } from "./moves-section";
import type { Folds } from "./opener";
import type { OpenPlan } from "./plan-link";
import { ProvenanceNotes } from "./provenance";
import { RiskChecklist } from "./risk-checklist";
import { Spread } from "./spread";
import { Waterfall } from "./waterfall";

type ReportProps = Pick<EstimatorState, "plan" | "comparison" | "compared" | "late" | "focus"> &
  Pick<Folds, "toggle"> & {
    moves: EstimatorState["moves"];
    open: OpenPlan | undefined;
    rows: boolean;
    unpriced: boolean;
    clear: boolean;
  };

/** All that is below the figure. */
export const Report = memo(function Report({
  plan,
  comparison,
  compared,
  late,
  focus,
  toggle,
  rows,
  unpriced,
  clear,
  moves,
  open,
}: ReportProps) {
  const { open: moved } = moves;
  const opened = useMemo(() => ({ rows, unpriced, clear, moves: moved }), [rows, unpriced, clear, moved]);
  const folds = { opened, query: plan.query, toggle };
  const priced = plan.focus.status === "priced" ? plan.focus : undefined;
  return (
    <>
      {priced ? <Waterfall planned={priced.planned} /> : null}
      <Bill focus={plan.focus} query={plan.query} />
      <Comparison
        comparison={comparison}
        compared={compared}
        behind={compared !== plan.query}
        late={late}
        focus={focus}
        {...folds}
      />
      {priced ? (
        <>
          <RiskChecklist risks={priced.risks} clear={priced.clear} {...folds} unpublished={priced.unpublished} />
          <Spread
            percentiles={priced.percentiles}
            {...(priced.spread ? { spread: priced.spread } : {})}
            {...(priced.chance ? { chance: priced.chance } : {})}
          />
          <MovesSection moves={moves} open={open} {...folds} />
          <Credits rows={priced.prepaid} />
          <Waiting rows={priced.waiting} />
          <AroundTheClip rows={priced.surroundings} />
        </>
      ) : null}
      <ProvenanceNotes focus={plan.focus} />
    </>
  );
});
