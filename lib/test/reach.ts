/** What a test takes to begin: the first payment, or another model where this one is out of reach. */
import { inMoneyOf } from "../catalogue/credit";
import { creditsOf } from "../budget/prepaid";
import { cheapestPurchase } from "../budget/credits";
import type { Catalogue, CatalogueModel } from "../catalogue";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import { compare } from "../budget/compare";
import { inDisplay, questionOf, type Estimate, type PricedEstimate } from "../month/estimate";
import { decimal, larger, zero, type Decimal } from "../numbers/decimal";
import { cheapestJob, subjectOf } from "./jobs";

/** What has to be paid in before a test can run, in the display currency; `value` is what it buys at list price. */
type PaidAhead = { cash: Decimal; value: Decimal; validDays: number | "never" | "unknown" };

/**
 * The least payment that covers what a test costs at worst: "unpublished" where nobody says what that is, nothing where
 * no prepaid credit is known. A test of at most $0.76 where the smallest pack is $9.80 takes $9.80.
 */
export function paidAhead(estimate: PricedEstimate, worst: Decimal): PaidAhead | "unpublished" | undefined {
  const { credit } = estimate.model;
  if (!credit) return undefined;
  if (credit.minimumPurchase === "unknown" && credit.packs.length === 0) return "unpublished";
  const { cash, credits, validDays } = cheapestPurchase(credit, creditsOf(estimate, credit, worst));
  const least = credit.minimumPurchase === "unknown" ? zero : decimal(credit.minimumPurchase);
  return {
    cash: inDisplay(estimate, larger(cash, least)),
    value: inDisplay(estimate, inMoneyOf(credit, credits)),
    validDays,
  };
}

/** A model within reach, with its cheapest job. */
type Reachable = { model: CatalogueModel; month: PricedEstimate["month"]; cheapest: PricedEstimate };

/**
 * Models that make the same clip and whose cheapest job the budget holds: the named successor of a model that has
 * ended, then the same provider's, then by how near the month is, or by the cheapest month where the model has none.
 */
export function withinReach(
  catalogue: Catalogue,
  estimate: Estimate,
  budget: Decimal,
  assumed: ExchangeAssumptions,
  most = 3,
): Reachable[] {
  const { plan, workload, model } = estimate;
  const rank = ({ model: other }: PricedEstimate) =>
    other.key === model.model.status.replacement ? 0 : other.provider.id === model.provider.id ? 1 : 2;
  const month = estimate.status === "priced" ? estimate.month.high : zero;
  const distance = (other: PricedEstimate) => other.month.high.minus(month).abs();
  const open = { ...workload, options: {}, findings: {} };
  const near = compare(catalogue.models, questionOf(plan, assumed, open)).priced.sort(
    (a, b) => rank(a) - rank(b) || distance(a).cmp(distance(b)),
  );
  const found: Reachable[] = [];
  for (const other of near) {
    if (found.length === most) break;
    if (other.model.key === model.key) continue;
    const cheapest = cheapestJob(subjectOf(other, assumed));
    if (cheapest?.price.lte(budget)) found.push({ model: other.model, month: other.month, cheapest });
  }
  return found;
}
