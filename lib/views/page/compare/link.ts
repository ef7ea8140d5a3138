/** The addresses of a comparison: its plan, its models, and what of the field of all models is shown. */
import { modelListPairs, type ModelListAsked } from "../../../ask/model-list";
import type { Plan } from "../../../ask/plan";
import { comparePath } from "../../../ask/set-query";
import { writePlan } from "../../../ask/write";

/** A comparison, with what of its field is shown: `/compare?model=...&on=...&view.sort=clip`. */
export const comparisonOf = (plan: Plan, asked: ModelListAsked): string =>
  comparePath(writePlan(plan), new URLSearchParams(modelListPairs(asked)).toString());
