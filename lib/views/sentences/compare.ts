/** What a comparison says in sentences. */
import { comparedModels } from "../../ask/model-set";
import type { Plan } from "../../ask/plan";
import type { ModelListAsked } from "../../ask/model-list";
import type { Comparison } from "../../budget/compare";
import { totalOf, verdictOf } from "../../budget/plan-with";
import type { Estimate, PricedEstimate } from "../../month/estimate";
import { plain, type Decimal } from "../../numbers/decimal";
import { formatMoneyShort, formatQuantity, plural } from "../../words/format";
import { modelsOf } from "./model-list";

const nameOf = ({ model }: PricedEstimate): string => model.model.name;

/** How much more one costs than another: "6 times", "1.4 times", "as much as". */
function timesInWords(more: Decimal, less: Decimal): string {
  const times = more.div(less);
  const shown = times.round(times.gte("10") ? 0 : 1);
  return shown.lte("1") ? "about as much as" : `${plain(shown)} times`;
}

const clipsInWords = ({ workloads: [{ month, clip }] }: Plan): string =>
  `${formatQuantity(String(month.clips))} ${month.counted === "made" ? "" : "kept "}${month.clips === 1 ? "clip" : "clips"} of ${clip.durationSeconds}\u00a0s`;

/** "Kling 3.0 costs 6 times Veo 3.1 Lite for the same 500 kept clips", or what the only one of the set costs. */
function setInWords(set: readonly PricedEstimate[], plan: Plan): string | undefined {
  const [least, ...more] = [...set].sort((a, b) => totalOf(a).cmp(totalOf(b)));
  const most = more.at(-1);
  if (!least) return undefined;
  if (!most)
    return `${nameOf(least)} takes ${formatMoneyShort(totalOf(least), plan.currency)} for ${clipsInWords(plan)}.`;
  const cheapest = `${nameOf(least)} takes ${formatMoneyShort(totalOf(least), plan.currency)}`;
  if (totalOf(least).lte("0")) return `${cheapest}, ${nameOf(most)} ${formatMoneyShort(totalOf(most), plan.currency)}.`;
  return `${nameOf(most)} costs ${timesInWords(totalOf(most), totalOf(least))} ${nameOf(least)} for the same ${clipsInWords(plan)}: ${formatMoneyShort(totalOf(most), plan.currency)} and ${formatMoneyShort(totalOf(least), plan.currency)}.`;
}

/**
 * The result of the comparison in a sentence: how many models fit the budget, or can make the clip, and how the set lies
 * apart. "97 of 164 general models fit $800." "Kling 3.0 costs 6 times Veo 3.1 Lite for the same 500 kept clips."
 */
export function fieldInWords(
  priced: readonly PricedEstimate[],
  comparison: Comparison,
  plan: Plan,
  kind: ModelListAsked["kind"],
): { lead: string; rest: string } {
  const { budget, currency } = plan;
  const set = comparedModels(plan);
  const named = comparison.priced.filter(({ model }) => set.includes(model.key));
  const [least] = priced;
  const models = modelsOf(kind, priced.length);
  const fitting = priced.filter((estimate) => verdictOf(estimate) === "fits").length;
  const lead =
    budget === undefined
      ? `${models} can make it.`
      : `${fitting} of ${models} ${fitting === 1 ? "fits" : "fit"} ${formatMoneyShort(budget, currency)}.`;
  const cheapest = least
    ? `The least is ${formatMoneyShort(totalOf(least), currency)}, with ${nameOf(least)} at ${least.model.provider.name}.`
    : "";
  return { lead, rest: setInWords(named, plan) ?? cheapest };
}

/** What the budget's own row says: "$800 budget: 97 fit, 67 do not". */
export const budgetInWords = (
  { budget, currency }: Plan,
  { fitting, priced }: { fitting: number; priced: number },
): string =>
  budget === undefined
    ? ""
    : `${formatMoneyShort(budget, currency)} budget: ${fitting} of ${priced} in this list ${fitting === 1 ? "fits" : "fit"}`;

/** What the page of a set is called: "Compare 3 models · 500 × 8 s · Veo 3.1 Lite least, $383". */
export function setTitle(plan: Plan, estimates: readonly Estimate[]): string {
  const [{ month, clip }] = plan.workloads;
  const what = `${formatQuantity(String(month.clips))} × ${clip.durationSeconds} s`;
  const priced = estimates.filter((estimate) => estimate.status === "priced");
  const [least] = [...priced].sort((a, b) => totalOf(a).cmp(totalOf(b)));
  const models = estimates.length === 0 ? "Compare models" : `Compare ${plural(String(estimates.length), "model")}`;
  if (!least) return `${models} · ${what}`;
  return `${models} · ${what} · ${nameOf(least)} ${formatMoneyShort(totalOf(least), plan.currency)}${priced.length > 1 ? " least" : ""}`;
}
