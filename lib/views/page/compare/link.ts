/** The addresses of a comparison: its plan, its models, and what of the field of all models is shown. */
import { modelListPairs, type ModelListAsked } from "../../../ask/model-list";
import type { Plan } from "../../../ask/plan";
import { writePlan } from "../../../ask/write";

/** Where a plan is compared. */
const comparePath = "/compare";

/** The query of a comparison: `model=...&on=...&view.sort=clip`. */
const compareQuery = (plan: Plan, asked?: ModelListAsked): string =>
  [writePlan(plan), ...(asked ? [new URLSearchParams(modelListPairs(asked)).toString()] : [])]
    .filter(Boolean)
    .join("&");

/** A link to a comparison, and to what of the field is shown. */
export const compareLink = (plan: Plan, asked?: ModelListAsked): string =>
  `${comparePath}?${compareQuery(plan, asked)}`;
