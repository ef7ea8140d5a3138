/** The catalogue on own terms: discounts, own prices of credits and of rates, and what they leave alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWithOf } from "@/lib/budget/plan-with";
import type { Catalogue } from "@/lib/catalogue";
import { withOwnPrices, type OwnPrices } from "@/lib/catalogue/own";
import { assumedRates, catalogue } from "@/lib/data";
import { estimateModel, linesOf, questionOf } from "@/lib/month/estimate";
import { decimal, money, one, sum, type Decimal } from "@/lib/numbers/decimal";
import { anyWorkflow } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { readOf } from "../support/question";

const nothing: OwnPrices = { discounts: {}, credits: {}, prices: {} };
const onTerms = (terms: Partial<OwnPrices>) => withOwnPrices(catalogue, { ...nothing, ...terms });

function estimateOf(query: string, { find }: Catalogue) {
  const plan = readOf(query);
  const estimate = estimateModel(find(plan.workloads[0].models[0]!)!, questionOf(plan, assumedRates));
  if (estimate.status !== "priced") throw new Error(`${query} has no price`);
  return estimate;
}

const attempt = (query: string, terms: Partial<OwnPrices>) => money(estimateOf(query, onTerms(terms)).attempt.cost);
const month = (query: string, terms: Partial<OwnPrices>) => money(planWithOf(estimateOf(query, onTerms(terms))).total);

const veo = "model=fal/veo3.1&duration=8";
const kling = "model=kling/kling-v3&duration=8&clips=300";

describe("what an attempt costs on own terms", () => {
  it.each<[string, string, Partial<OwnPrices>, string]>([
    ["as listed: 8 s x 0.20", veo, {}, "1.60"],
    ["15 % off what is asked in money: 8 s x 0.20 x 0.85", veo, { discounts: { fal: "0.15" } }, "1.36"],
    ["15 % off another provider", veo, { discounts: { kling: "0.15" } }, "1.60"],
    ["a price of one's own: 8 s x 0.11", veo, { prices: { "fal/veo3.1": { silent: "0.11" } } }, "0.88"],
    [
      "a price of one's own goes before a discount",
      veo,
      { discounts: { fal: "0.5" }, prices: { "fal/veo3.1": { silent: "0.11" } } },
      "0.88",
    ],
    ["of another model in focus", veo, { prices: { "fal/veo3.1-lite": { silent: "0.11" } } }, "1.60"],
    ["of a rate that is not charged", veo, { prices: { "fal/veo3.1": { audio: "0.11" } } }, "1.60"],
    ["credits as listed: 8 s x 0.6 units x 0.14", kling, {}, "0.672"],
    ["credits at a price of one's own: 4.8 units x 0.10", kling, { credits: { kling: "0.1" } }, "0.48"],
    ["credits at a discount: 4.8 units x 0.14 x 0.5", kling, { discounts: { kling: "0.5" } }, "0.336"],
    [
      "an own price of credits goes before a discount",
      kling,
      { credits: { kling: "0.1" }, discounts: { kling: "0.5" } },
      "0.48",
    ],
    [
      "fewer units, each at a discount: 8 s x 0.5 units x 0.14 x 0.5",
      kling,
      { discounts: { kling: "0.5" }, prices: { "kling/kling-v3": { "720p-silent": "0.5" } } },
      "0.28",
    ],
    ["a credit that costs one: 4.8 units", kling, { credits: { kling: "1" } }, "4.80"],
  ])("%s", (_, query, terms, cost) => {
    expect(attempt(query, terms)).toBe(cost);
  });
});

describe("what a month takes", () => {
  it("with packs at half their price, half of it: one pack of 5,000 units for 350.00 in place of 700.00", () => {
    expect(month(kling, {})).toBe("700.00");
    expect(month(kling, { discounts: { kling: "0.5" } })).toBe("350.00");
  });

  it("without packs, what is used: in 95 of 100 months 351 jobs x 0.48", () => {
    const { jobs } = { jobs: decimal(month(kling, { credits: { kling: "0.1" } })).div("0.48") };
    expect(jobs.eq(jobs.round(0))).toBe(true);
    expect(month(kling, { credits: { kling: "0.2" } })).toBe(money(jobs.times("0.96")));
  });
});

describe("what is laid over", () => {
  it("leaves every model alone that no word is said of", () => {
    const { models, providers, find } = onTerms({ discounts: { fal: "0.15" } });
    for (const [at, model] of models.entries()) {
      expect(find(model.key)).toBe(model);
      expect(model === catalogue.models[at]).toBe(model.provider.id !== "fal");
    }
    expect(providers.map(({ id }) => id)).toEqual(catalogue.providers.map(({ id }) => id));
  });

  it("keeps the list price beside each price of one's own", () => {
    const model = onTerms({ discounts: { fal: "0.15" } }).find("fal/veo3.1")!;
    const list = catalogue.find("fal/veo3.1")!;
    expect(model.own).toMatchObject({ kind: "prices", discount: "0.15" });
    for (const [at, rate] of model.rates.entries()) {
      expect(rate.own).toEqual({ kind: "discount", list: list.rates[at] });
      expect(rate.unit.eq(list.rates[at]!.unit.times("0.85"))).toBe(true);
    }
  });

  it("marks a price that is the list price: the figure is the same", () => {
    const terms = { prices: { "fal/veo3.1": { silent: "0.2" } } };
    expect(attempt(veo, terms)).toBe(attempt(veo, {}));
    expect(
      onTerms(terms)
        .find("fal/veo3.1")!
        .rates.find(({ id }) => id === "silent")!.own?.kind,
    ).toBe("price");
  });

  it("is no page for a price of one's own", () => {
    const own = onTerms({ prices: { "fal/veo3.1": { silent: "0.11" } } }).find("fal/veo3.1")!;
    expect(own.rates.find(({ id }) => id === "silent")).toMatchObject({ unitPrice: "0.11", verifiedOn: "unknown" });
  });
});

const anyDiscount = fc.integer({ min: 1, max: 95 }).map((percent) => decimal(String(percent)).times("0.01"));
const all = (share: Decimal) => Object.fromEntries(catalogue.providers.map(({ id }) => [id, share.toFixed()]));

/** A provider whose prices of credits are no fractions of money: else every sum is one that was divided. */
const isExact = (key: string): boolean => catalogue.find(key)!.credit?.perUnit === undefined;

it("a discount takes its share off every attempt, exactly, and the lines still sum to it", () => {
  fc.assert(
    fc.property(anyWorkflow, anyDiscount, (flat, share) => {
      const plan = planOf(flat);
      const [key] = plan.workloads[0].models;
      fc.pre(isExact(key!));
      const listed = estimateModel(catalogue.find(key!)!, questionOf(plan, assumedRates));
      const mine = estimateModel(onTerms({ discounts: all(share) }).find(key!)!, questionOf(plan, assumedRates));
      expect(mine.status).toBe(listed.status);
      if (listed.status !== "priced" || mine.status !== "priced") return;
      expect(money(mine.attempt.cost)).toBe(money(listed.attempt.cost.times(one.minus(share))));
      expect(money(sum(linesOf(mine).map(({ cost }) => cost)))).toBe(money(mine.attempt.cost));
    }),
    { numRuns: 100 },
  );
});

it("a discount takes its share off the month where no packs are bought and nothing is paid ahead", () => {
  fc.assert(
    fc.property(anyWorkflow, anyDiscount, (flat, share) => {
      const plan = planOf({ ...flat, currency: "USD", fx: {}, extras: {} });
      const [key] = plan.workloads[0].models;
      const model = catalogue.find(key!)!;
      fc.pre(model.credit === undefined && model.provider.currency === "USD");
      const listed = estimateModel(model, questionOf(plan, assumedRates));
      const mine = estimateModel(onTerms({ discounts: all(share) }).find(key!)!, questionOf(plan, assumedRates));
      if (listed.status !== "priced" || mine.status !== "priced") return;
      const [was, is] = [listed, mine].map((estimate) => planWithOf(estimate).total);
      // Both are rounded at the twentieth decimal.
      expect(
        is!
          .minus(was!.times(one.minus(share)))
          .abs()
          .lte("0.0000000000000000001"),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});
