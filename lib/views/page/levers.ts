/** What would make the plan fit its budget, as rows; and what the budget buys. */
import { writePlan } from "../../ask/write";
import type { Comparison } from "../../budget/compare";
import { clipsWithin } from "../../budget/clips-within";
import { leversOf, type Lever } from "../../budget/levers";
import { verdictOf } from "../../budget/plan-with";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import type { PricedEstimate } from "../../month/estimate";
import { formatMoney, formatMoneyShort, formatQuantity, plural } from "../../words/format";
import { madeInstead } from "../sentences/made";
import type { LeverView, LeversView } from "./comparison-types";

/** What a lever is called: "8 s instead of 10 s", or the model that makes the same. */
function titleOf(from: PricedEstimate, { kind, estimate }: Lever): string {
  const [before, after] = [from.workload.clip, estimate.workload.clip];
  switch (kind) {
    case "model":
      return estimate.model.model.name;
    case "tier":
      return `The ${after.tier} tier`;
    case "length":
      return `${after.durationSeconds} s instead of ${before.durationSeconds} s`;
    case "sound":
      return "Silent instead of with sound";
    case "resolution":
      return `${after.resolution} instead of ${before.resolution}`;
    case "clips":
      return `${plural(formatQuantity(String(estimate.workload.month.clips)), "clip")} instead of ${formatQuantity(String(from.workload.month.clips))}`;
  }
}

/** What is made with it, where that is another thing than before. */
function noteOf(from: PricedEstimate, { kind, estimate }: Lever): string {
  if (kind === "model") return `makes just this, at ${estimate.model.provider.name}`;
  const made = madeInstead(estimate)?.text.replace(/\.$/, "");
  const before = madeInstead(from)?.text.replace(/\.$/, "");
  if (made === before) return "all else as it is";
  return made ?? "made as asked";
}

const leverView = (from: PricedEstimate, lever: Lever): LeverView => ({
  kind: lever.kind,
  title: titleOf(from, lever),
  note: noteOf(from, lever),
  saving: `−${formatMoney(lever.saving, from.displayCurrency)}`,
  total: formatMoney(lever.total, from.displayCurrency),
  href: `?${writePlan(lever.plan)}`,
});

const mostShown = 3;

/**
 * The levers of the model in focus, how many models fit, and what the budget buys of this one; nothing where the plan has
 * no budget or the model no price.
 */
export function leversView({ priced }: Comparison, exchange: ExchangeAssumptions): LeversView | undefined {
  const focus = priced.find(({ model, plan }) => model.key === plan.workloads[0].models[0]);
  if (focus?.plan.budget === undefined) return undefined;
  const { budget, certainty } = focus.plan;
  const levers = leversOf(focus, priced, exchange).slice(0, mostShown);
  const clips = clipsWithin(focus);
  const money = formatMoneyShort(budget, focus.displayCurrency);
  const buys =
    clips === undefined
      ? `${money} buys no clip`
      : `${money} buys ${plural(formatQuantity(String(clips)), "clip")}, ${certainty} % sure`;
  return {
    levers: levers.map((lever) => leverView(focus, lever)),
    fitting: priced.filter((estimate) => verdictOf(estimate) === "fits").length,
    all: priced.length,
    buys,
  };
}
