/** Prices to look at again, first those that decide over the most money. */
import type { Catalogue, CatalogueModel, CatalogueRate } from "@/lib/catalogue";
import type { ExchangeAssumptions } from "@/lib/catalogue/exchange";
import { holdsOn } from "@/lib/catalogue/rates";
import { stageOn } from "@/lib/catalogue/stage";
import { readPlan } from "@/lib/ask/read";
import { compare } from "@/lib/budget/compare";
import { planWithOf } from "@/lib/budget/plan-with";
import { inDisplay, questionOf, type PricedEstimate } from "@/lib/month/estimate";
import { daysBetween, isOld } from "@/lib/numbers/days";
import { sum, zero, type Decimal } from "@/lib/numbers/decimal";
import { compareText } from "@/lib/numbers/list";

type Known = { catalogue: Catalogue; exchange: ExchangeAssumptions };

/** `days`: since it was last seen; nothing where no source of it is dated. `money`: in US dollars. */
type StaleRate = {
  key: string;
  rate: string;
  seen: string;
  days: number | undefined;
  money: Decimal;
  confidence: string;
  url: string;
};

/**
 * The part of a plan's money that goes to each rate, by the rate's share of one attempt: of 6.02 to plan with, an
 * attempt of 0.25 whose image costs 0.01 gives 0.2408 to the image's rate.
 */
function moneyByRate(estimate: PricedEstimate): Map<string, Decimal> {
  const charges = estimate.generations.flatMap((generation) => generation.charges);
  const planned = planWithOf(estimate).total;
  const byRate = new Map<string, Decimal>();
  if (estimate.price.eq(zero)) return byRate;
  for (const { rate, cost } of charges) {
    const part = planned.times(inDisplay(estimate, cost)).div(estimate.price);
    byRate.set(rate.id, (byRate.get(rate.id) ?? zero).plus(part));
  }
  return byRate;
}

/** What every rate would take of some plans, by `provider/model` and rate, with each model in focus in turn. */
function moneyOfPlans(queries: readonly string[], { catalogue, exchange }: Known, on: string): Map<string, Decimal[]> {
  const byRate = new Map<string, Decimal[]>();
  for (const query of queries) {
    const { plan } = readPlan(new URLSearchParams(`${query}&on=${on}`), { catalogue, exchange, today: on });
    for (const estimate of compare(catalogue.models, questionOf(plan, exchange)).priced)
      for (const [rate, money] of moneyByRate(estimate)) {
        const name = `${estimate.model.key} ${rate}`;
        byRate.set(name, [...(byRate.get(name) ?? []), money]);
      }
  }
  return byRate;
}

/** Undated ones are as old as can be. */
const ageOf = ({ days }: StaleRate): number => days ?? Infinity;

const byMoneyThenAge = (a: StaleRate, b: StaleRate): number =>
  b.money.cmp(a.money) || (ageOf(a) === ageOf(b) ? 0 : ageOf(b) - ageOf(a)) || compareText(a.key, b.key);

const isStale = (rate: CatalogueRate, on: string): boolean => holdsOn(rate, on) && isOld(rate.verifiedOn, on);

const staleOf = (entry: CatalogueModel, rate: CatalogueRate, on: string, money: Decimal): StaleRate => ({
  key: entry.key,
  rate: rate.id,
  seen: rate.verifiedOn,
  days: rate.verifiedOn === "unknown" ? undefined : daysBetween(rate.verifiedOn, on),
  money,
  confidence: rate.confidence,
  url: entry.provider.pricingUrl,
});

/**
 * Every price in force that was seen over 90 days ago, or on no known day, with the money that some plans would spend
 * at it: the sum of their money to plan with, were its model the one in focus, by the price's share of an attempt. A
 * price that none of the plans meets has 0. First the most money, then the oldest.
 */
export function staleRates(queries: readonly string[], known: Known, on: string): StaleRate[] {
  const money = moneyOfPlans(queries, known, on);
  return known.catalogue.models
    .filter((entry) => stageOn(entry, on) !== "retired")
    .flatMap((entry) =>
      entry.rates
        .filter((rate) => isStale(rate, on))
        .map((rate) => staleOf(entry, rate, on, sum(money.get(`${entry.key} ${rate.id}`) ?? []))),
    )
    .sort(byMoneyThenAge);
}

/** They as a table of Markdown, so many of them. */
export function staleTable(rates: readonly StaleRate[], top: number): string {
  const rows = rates
    .slice(0, top)
    .map(({ key, rate, seen, days, money, confidence, url }) => [
      key,
      rate,
      money.eq(zero) ? "none" : money.toFixed(2),
      days === undefined ? "undated" : String(days),
      seen,
      confidence,
      url,
    ]);
  const head = ["model", "rate", "USD of the starting plans", "days", "seen", "confidence", "page"];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const rest = rates.length - rows.length;
  return [...lines, ...(rest > 0 ? ["", `And ${rest} more.`] : [])].join("\n");
}
