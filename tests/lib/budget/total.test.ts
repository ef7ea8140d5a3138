/** Several workloads as one plan: bills that add up, packs bought once, the quantile of the sum. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "@/lib/answer/answer";
import { readWorkloads } from "@/lib/ask/workloads";
import {
  accountsPaid,
  isExact,
  pricedPlan,
  totalAt,
  totalLater,
  totalMonth,
  totalSteps,
  totalVerdict,
  totalWith,
  totalWithin,
  type PricedPlan,
} from "@/lib/budget/total";
import { chanceWithin, laterMonth, planWithOf, verdictOf } from "@/lib/budget/plan-with";
import { stepsOf } from "@/lib/budget/steps";
import { amountsOf, chanceThat, eachAs, plus, quantileOf, sumOf } from "@/lib/month/distribution/amounts";
import { distributionOf } from "@/lib/month/kept";
import { decimal, plain, sum } from "@/lib/numbers/decimal";
import { mapEach } from "@/lib/numbers/list";
import { anyKey, workflowFor } from "../support/arbitraries";
import { estimateFlat, context, entriesOf } from "../support/question";

function planned(query: string): PricedPlan {
  const { plan, issues } = readWorkloads(entriesOf(query), context);
  if (issues.length > 0) throw new Error(issues.map(({ field, message }) => `${field}: ${message}`).join(" "));
  const found = pricedPlan(mapEach(answer(plan, context).workloads, ({ estimates }) => estimates[0]));
  if (!found) throw new Error(`${query} has no total`);
  return found;
}

const total = (query: string) => plain(totalWith(planned(query)).total);

const kling = "model=kling/kling-v3&resolution=1080p&audio=on&duration=10";

describe("one account with a provider", () => {
  it("buys packs once", () => {
    // Two workloads of 150 clips at 12 units are 3,600 of 5,000 units; each alone needs a pack, too.
    const query = `${kling}&retry=0&clips=150&2.clips=150`;
    expect(total(query)).toBe("700");
    const [account] = accountsPaid(planned(query));
    expect(account.prepaid?.need.toFixed()).toBe("3600");
    expect(plain(account.apart)).toBe("1400");
  });

  it("has one for each provider", () => {
    const query = `${kling}&retry=0&clips=150&2.model=vertex-ai/veo-3.1-generate-001&2.clips=10&2.duration=8`;
    const apart = sum(planned(query).estimates.map((estimate) => planWithOf(estimate).total));
    expect(accountsPaid(planned(query))).toHaveLength(2);
    // Without failures nothing is left to chance: the sum is that of both.
    expect(total(query)).toBe(plain(apart));
  });

  it("pays tax and fee once, on all cash", () => {
    const query = `${kling}&retry=0&clips=150&2.clips=150&extra.tax=0.19&extra.fee=0.01`;
    // 700 x 1.19 = 833; 833 x 1.01 = 841.33.
    expect(total(query)).toBe("841.33");
  });
});

/** An independent sum: every pair of numbers of billed jobs by their chances, as fractions of floats, by hand. */
function binomial(many: number, chance: number): number[] {
  let chances = [1];
  for (let i = 0; i < many; i += 1)
    chances = Array.from(
      { length: chances.length + 1 },
      (_, k) => (chances[k] ?? 0) * (1 - chance) + (chances[k - 1] ?? 0) * chance,
    );
  return chances;
}

describe("the quantile of the sum", () => {
  // With two tries and failures that are billed, a clip is one job, or two with the chance that the first fails.
  const veo = "model=vertex-ai/veo-3.1-generate-001&policy.failed=billed&tries=2&retry=0.3";
  const query = `${veo}&clips=20&2.clips=15&2.duration=4&2.policy.failed=billed`;

  it.each([50, 80, 95] as const)("is that of an independent convolution, %s of 100", (certainty) => {
    const [first, second] = planned(query).estimates;
    if (!second) throw new Error("two workloads");
    const [a, b] = [Number(plain(first.price)), Number(plain(second.price))];
    const sums = new Map<number, number>();
    binomial(20, 0.3).forEach((p, i) => {
      binomial(15, 0.3).forEach((q, j) => {
        const cents = Math.round((a * (20 + i) + b * (15 + j)) * 100);
        sums.set(cents, (sums.get(cents) ?? 0) + p * q);
      });
    });
    let cumulative = 0;
    const reached = [...sums].sort(([x], [y]) => x - y).find(([, chance]) => (cumulative += chance) >= certainty / 100);
    expect(totalAt(planned(query), "high", certainty).total.times("100").toFixed()).toBe(String(reached?.[0]));
    expect(isExact(planned(query))).toBe(true);
  });

  it("is less than the sum of quantiles, and the steps say by how much", () => {
    const plan = planned(query);
    const apart = sum(plan.estimates.map((estimate) => planWithOf(estimate).total));
    const pooling = totalSteps(plan).find(({ id }) => id === "pooling");
    expect(totalWith(plan).total.lt(apart)).toBe(true);
    expect(plain(apart.plus(pooling?.amount ?? decimal("0")))).toBe(plain(totalWith(plan).total));
  });

  it("has a chance within an amount that agrees with it on both sides", () => {
    const plan = planned(query);
    const { total: most } = totalAt(plan, "high", 80);
    expect(totalWithin(plan, "high", most)).toBeGreaterThanOrEqual(0.8);
    expect(totalWithin(plan, "high", most.minus("0.01"))).toBeLessThan(0.8);
  });
});

/** Of any plan of one workload, as far as it is priced. */
const anyPriced = anyKey.chain(workflowFor).map((flat) => estimateFlat(flat));

describe("laws", () => {
  it("a plan of one workload is that workload in every figure", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPriced, (estimate) => {
        const plan = pricedPlan([estimate]);
        expect(plan === undefined).toBe(estimate.status !== "priced");
        if (!plan || estimate.status !== "priced") return;
        // A month that is so wide that either approximates it is equal only nearly.
        if (!isExact(plan) || !distributionOf(estimate, "high").exact) return;
        seen += 1;
        const alone = planWithOf(estimate);
        expect(plain(totalWith(plan).total)).toBe(plain(alone.total));
        expect(plain(totalWith(plan).bill)).toBe(plain(alone.bill));
        const { money } = distributionOf(estimate, "high");
        expect([totalMonth(plan).p50, totalMonth(plan).p80, totalMonth(plan).p95].map(plain)).toEqual(
          [money.p50, money.p80, money.p95].map((amount) => plain(amount.round(20))),
        );
        expect(totalLater(plan)?.toFixed()).toBe(laterMonth(estimate)?.toFixed());
        expect(totalVerdict(plan, estimate.plan.budget)).toBe(verdictOf(estimate));
        const { steps } = stepsOf(estimate);
        expect(totalSteps(plan).map(({ id, amount }) => [id, plain(amount)])).toEqual(
          steps.map(({ id, amount }) => [id, plain(amount)]),
        );
        const most = alone.total.times("0.97");
        expect(totalWithin(plan, "high", most)).toBeCloseTo(chanceWithin(estimate, "high", most), 9);
      }),
      { numRuns: 240 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it("steps sum to the total, its order changes nothing, and packs bought once never cost more than apart", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(anyKey.chain(workflowFor), { minLength: 2, maxLength: 4 }), (flats) => {
        const [first] = flats;
        if (!first) return;
        const shared = {
          budget: undefined,
          currency: first.currency,
          fx: first.fx,
          on: first.on,
          certainty: first.certainty,
        };
        const estimates = flats.map((flat) =>
          estimateFlat({ ...flat, ...shared, clips: 1 + (flat.clips % 200), extras: first.extras }),
        );
        const [head, ...rest] = estimates;
        const plan = head && pricedPlan([head, ...rest]);
        if (!plan) return;
        seen += 1;
        expect(plain(sum(totalSteps(plan).map(({ amount }) => amount)))).toBe(plain(totalWith(plan).total));
        const [last, ...others] = [...plan.estimates].reverse();
        const turned = last && pricedPlan([last, ...others]);
        if (turned) expect(plain(totalWith(turned).total)).toBe(plain(totalWith(plan).total));
        for (const { cash, bill, account } of accountsPaid(plan)) {
          expect(cash.gte(bill.round(2, 0)) || account.estimates[0].model.credit !== undefined).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    // A plan in which every model has a price is about one in ten.
    expect(seen).toBeGreaterThan(2);
  });
});

describe("sums of amounts", () => {
  const uniform = (price: string, many: number) =>
    amountsOf({ least: 1, most: many, exact: true, atMost: (jobs) => Math.min(1, jobs / many) }, decimal(price));

  it("are exact where they can be counted", () => {
    const sumOfTwo = plus(uniform("0.5", 4), uniform("0.75", 2));
    // 0.5 to 2 and 0.75 or 1.5: of eight pairs 1.25, 1.75 and 2.00 are no more than 2.
    expect(plain(quantileOf(sumOfTwo, 0.125))).toBe("1.25");
    expect(plain(quantileOf(sumOfTwo, 1))).toBe("3.5");
    expect(chanceThat(sumOfTwo, (amount) => amount.lte("2"))).toBeCloseTo(3 / 8, 12);
    expect(sumOfTwo.exact).toBe(true);
  });

  it("are exact of hundreds of thousands, and so is what is made of each", () => {
    // 473 x 473 pairs, no two of which come to the same: 1 + 1,000 to 473 + 473,000, half of them up to 236.5 thousand.
    const many = plus(uniform("1", 473), uniform("1000", 473));
    expect([many.wholes.length, many.exact]).toEqual([473 * 473, true]);
    const doubled = eachAs(many, (amount) => amount.times("2"));
    expect(doubled.wholes.length).toBe(473 * 473);
    expect(plain(quantileOf(doubled, 1 / 473 / 473))).toBe("2002");
    expect(plain(quantileOf(doubled, 1))).toBe("946946");
    // The first 237 of 473 thousands hold 237 / 473 of all pairs.
    expect(plain(quantileOf(doubled, 237 / 473))).toBe("474946");
  });

  it("are the same in any order, even where steps are rounded up on the way", () => {
    const all = [uniform("0.01", 9_000), uniform("0.0000077", 9_000), uniform("3", 12), uniform("3", 12)] as const;
    const [a, b, c, d] = all;
    const orders = [all, [d, c, b, a], [c, a, d, b], [b, d, a, c]] as const;
    const [first, ...others] = orders.map((order) => sumOf(order));
    expect(first!.exact).toBe(false);
    for (const other of others) expect(other).toEqual(first);
    const inTurn = orders.map((order) => quantileOf([...order].reduce(plus), 0.5)).map(plain);
    expect(new Set(inTurn).size, "the order of adding them up in turn does matter").toBeGreaterThan(1);
  });

  it("are rounded up, never down, where there are too many steps, and say so", () => {
    const wide = plus(uniform("0.01", 9_000), uniform("0.0000077", 9_000));
    expect(wide.exact).toBe(false);
    // The most is 90 and 0.0693; each is counted in at most 4,096 steps, and so is their sum.
    const most = Number(plain(quantileOf(wide, 1)));
    expect(most).toBeGreaterThanOrEqual(90.0693);
    expect(most).toBeLessThan(90.0693 + (3 * 90.0693) / 4096);
  });
});
