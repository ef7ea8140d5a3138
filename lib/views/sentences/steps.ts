/** The steps to the money to plan with in words. */
import { percentileOf, planWithOf } from "../../budget/plan-with";
import { rowsOfStep, wantedShare, type BudgetStep, type StepId } from "../../budget/steps";
import { surroundingsOf } from "../../budget/surroundings";
import type { PricedEstimate } from "../../month/estimate";
import { billedJobsOf, distributionOf, rowsOf } from "../../month/kept";
import { count, one, sum, zero, type Decimal } from "../../numbers/decimal";
import { formatMoney, formatNumber, formatQuantity, formatShare, plural } from "../../words/format";
import { packsInWords } from "./prepaid";

const labels: Record<StepId, string> = {
  published: "Published price",
  rounding: "Rounding",
  "not-kept": "Never delivered",
  repeats: "Failed attempts",
  moderated: "Moderated attempts",
  unusable: "Takes you discard",
  duplicates: "Duplicate jobs",
  certainty: "Bad luck",
  credits: "Packs, paid ahead",
  surroundings: "Around the clip",
  tax: "Tax",
  fee: "Card or exchange fee",
};

/** What a step is called in this plan. */
export function stepLabel({ generations }: PricedEstimate, { id, amount, unknown }: BudgetStep): string {
  if (id === "rounding" && generations.length > 1) return "Rounding and stitching";
  if (id === "credits" && amount.lt(zero)) return "Packs below the list price";
  return unknown ? `${labels[id]}, if billed` : labels[id];
}

function neverKept({ workload: { month }, generations, expected }: PricedEstimate): string {
  const lost = count(month.clips * generations.length).times(one.minus(expected.kept));
  const what = generations.length > 1 ? "generations" : "clips";
  const tries = month.tries === 1 ? "the only attempt" : `all ${month.tries} attempts`;
  return `${formatQuantity(lost, 1)} ${what} fail ${tries}: a shortfall, no saving`;
}

function certain(estimate: PricedEstimate): string {
  const { certainty } = estimate.plan;
  const most = formatNumber(String(distributionOf(estimate, "high").jobs[percentileOf[certainty]]));
  return `${certainty} of 100 months bill at most ${most} jobs; ${formatQuantity(billedJobsOf(estimate), 1)} are expected`;
}

function paidAhead(estimate: PricedEstimate): string {
  const { bill, cash, prepaid } = planWithOf(estimate);
  const money = (value: Decimal) => formatMoney(value, estimate.displayCurrency);
  const packs = prepaid ? packsInWords(prepaid.purchase) : "";
  const fee = prepaid?.purchase.fee ? ", the fee on the purchase included" : "";
  return `${money(cash)} paid${packs === "" ? " in" : ` for ${packs}`}${fee}, ${money(bill)} used at most`;
}

const levyInWords = (estimate: PricedEstimate, id: "tax" | "fee"): string =>
  planWithOf(estimate).levies.find((levy) => levy.id === id)?.explanation ?? "";

/** What makes a step, with its numbers. */
export function stepInWords(estimate: PricedEstimate, { id }: BudgetStep): string {
  const { workload } = estimate;
  switch (id) {
    case "published": {
      const clips = plural(formatQuantity(String(workload.month.clips)), "clip");
      return `${clips} of ${workload.clip.durationSeconds} s, if every take were good`;
    }
    case "rounding":
      return `${formatShare(one.minus(wantedShare(estimate)).round(4))} of what is made is more than was asked for`;
    case "not-kept":
      return neverKept(estimate);
    case "certainty":
      return certain(estimate);
    case "credits":
      return paidAhead(estimate);
    case "surroundings":
      return surroundingsOf(estimate)
        .rows.map(({ label, cost }) => `${label} ${formatMoney(cost, estimate.displayCurrency)}`)
        .join(", ");
    case "tax":
    case "fee":
      return levyInWords(estimate, id);
    case "repeats":
    case "moderated":
    case "unusable":
    case "duplicates": {
      const rows = rowsOf(estimate);
      const jobs = sum((rowsOfStep[id] ?? []).map((name) => rows[name].jobs));
      return `${plural(formatQuantity(jobs, 1), "job")} of the month`;
    }
  }
}
