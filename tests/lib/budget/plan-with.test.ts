/** Money to plan with, by hand; the verdict on a budget; and what must hold of both for every plan. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainties } from "@/lib/ask/plan";
import { chanceWithin, laterMonth, paidAt, planWithOf, verdictOf } from "@/lib/budget/plan-with";
import { surroundingsOf } from "@/lib/budget/surroundings";
import { catalogue } from "@/lib/data";
import { withMonth, type PricedEstimate } from "@/lib/month/estimate";
import { distributionOf, keptClipsOf } from "@/lib/month/kept";
import { decimal, plain, sum } from "@/lib/numbers/decimal";
import { answerEstimate } from "@/lib/views/json/estimate";
import { anyWorkflow, workflowFor } from "../support/arbitraries";
import { atMostIn, chancesOf, everyOutcome } from "../support/chances";
import type { Flat } from "../support/flat";
import { estimateFlat, estimateFor, estimateOf, priced, pricedOf } from "../support/question";
import { shown } from "../support/shown";
import { rate, synthetic, token } from "../support/synthetic";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const kling = "model=kling/kling-v3&duration=10&resolution=1080p&audio=on&clips=300";
const runway = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&retry=0";
/** 500 clips at $1.60, one attempt in ten fails, half of the takes are unusable, 3 tries. */
const halfOf500 = `${veo}&clips=500&unusable=0.5`;

const amountOf = (estimate: PricedEstimate) => plain(planWithOf(estimate).total);

describe("money to plan with, by hand", () => {
  it.each<[name: string, query: string, amounts: { bill: string; cash: string; total: string }]>([
    // 100 x 8 x 0.20
    ["nothing fails", `${veo}&retry=0`, { bill: "160", cash: "160", total: "160" }],
    // 111 jobs expected; 95 of 100 months bill at most 117: 117 x 1.60
    ["one attempt in ten fails", veo, { bill: "187.2", cash: "187.2", total: "187.2" }],
    // at most 114
    ["80 of 100 months", `${veo}&certainty=80`, { bill: "182.4", cash: "182.4", total: "182.4" }],
    ["every second month", `${veo}&certainty=50`, { bill: "177.6", cash: "177.6", total: "177.6" }],
    // 1 + 0.55 + 0.3025 = 1.8525 jobs a clip, variance 0.73074: 926.25 and a deviation of 19.11 for 500;
    // 95 of 100 months stay within 1.645 deviations, 958 jobs
    ["half of the takes unusable", halfOf500, { bill: "1532.8", cash: "1532.8", total: "1532.8" }],
    // 0.8416 deviations: 942 jobs
    ["80 of 100 of them", `${halfOf500}&certainty=80`, { bill: "1507.2", cash: "1507.2", total: "1507.2" }],
    // 926 jobs: less than the 1,482.00 that are expected
    ["half of them", `${halfOf500}&certainty=50`, { bill: "1481.6", cash: "1481.6", total: "1481.6" }],
    // made, and half thrown away: only failures are repeated: 1.11 jobs a clip, variance 0.1179,
    // so 555 and a deviation of 7.68; 95 of 100 months stay within 568 jobs
    ["counted as made", `${halfOf500}&counted=made`, { bill: "908.8", cash: "908.8", total: "908.8" }],
    // 300 x 10 s x 1.2 units = 3,600 units at 0.14; failures are not billed; a pack of 5,000 for 700
    ["packs", kling, { bill: "504", cash: "700", total: "700" }],
    // 700 x 1.19
    ["packs with tax", `${kling}&extra.tax=0.19`, { bill: "504", cash: "700", total: "833" }],
    // 833 x 1.015
    ["and a fee", `${kling}&extra.tax=0.19&extra.fee=0.015`, { bill: "504", cash: "700", total: "845.495" }],
    // 110 x 25 = 2,750 credits: three packs of 1,000 for 10.00
    ["credits in thousands", `${runway}&clips=110`, { bill: "27.5", cash: "30", total: "30" }],
    // 187.20 x 1.2, and 111 attempts expected x 0.04: what surrounds the clip is neither taxed nor at its p95
    [
      "tax and what surrounds the clip",
      `${veo}&extra.tax=0.2&extra.image=0.04`,
      { bill: "187.2", cash: "187.2", total: "229.08" },
    ],
    // 187.20 x 7.1
    ["in another currency", `${veo}&currency=CNY&fx.CNY=7.1`, { bill: "1329.12", cash: "1329.12", total: "1329.12" }],
    // 504 x 0.5; 700 x 0.5 x 1.19
    [
      "packs in another currency",
      `${kling}&extra.tax=0.19&currency=EUR&fx.EUR=0.5`,
      { bill: "252", cash: "350", total: "416.5" },
    ],
  ])("%s", (_, query, amounts) => {
    const { bill, cash, total } = planWithOf(pricedOf(query));
    expect(shown({ bill, cash, total })).toEqual(amounts);
  });

  /** 10 tokens of one cent a second; nothing can be bought below $25. */
  const least25 = synthetic(
    { rates: [rate({ unitPrice: "10", denomination: "credit" })] },
    { credit: { ...token, minimumPurchase: "25" } },
  );

  it.each([
    ["10", "8", "25"], // 10 x 8 x 0.10, and at least 25.00
    ["100", "80", "80"], // 100 x 8 x 0.10
  ])("a minimum purchase: %s clips", (clips, bill, cash) => {
    const paid = planWithOf(priced(estimateFor(least25, `retry=0&clips=${clips}`)));
    expect(shown([paid.bill, paid.cash, paid.total])).toEqual([bill, cash, cash]);
  });

  it("where half of the months bill nothing, nothing is planned with; packs are bought all the same", () => {
    const none = "retry=0.6&policy.failed=not-billed&clips=1&tries=1&certainty=50";
    expect(amountOf(pricedOf(`${veo}&${none}`))).toBe("0");
    // with nothing in the account no job starts: the trial pack
    expect(amountOf(pricedOf(`model=kling/kling-v3&${none}`))).toBe("9.8");
  });
});

describe("months after the first", () => {
  const laterOf = (query: string) => shown(laterMonth(pricedOf(query)));

  it.each([
    // 3,600 of 5,000 units a month, valid for 180 days: used up before: 0.72 x 700
    ["a pack that lasts", kling, "504"],
    ["with tax", `${kling}&extra.tax=0.19`, "599.76"], // 504 x 1.19
    // 48,000 units at 5,670 for 45,000
    ["large packs", "model=kling/kling-v3&clips=10000&retry=0", "6048"],
    // the trial packs are for the first month only: of 5,000 units for 180 days 48 a month are used: 700 x 30 / 180
    ["no trial pack, and what expires", "model=kling/kling-v3&clips=10&retry=0", "116.66666666666666666667"],
    ["with what surrounds the clip", `${kling}&retry=0&extra.image=0.01`, "507"], // 504 + 300 x 0.01
    ["in another currency", `${kling}&currency=EUR&fx.EUR=0.5`, "252"],
  ])("%s", (_, query, later) => expect(laterOf(query)).toBe(later));

  it("nothing is said where bills follow use, nor where how long a pack lasts is not recorded", () => {
    expect(laterOf(veo)).toBeUndefined();
    expect(laterOf(runway)).toBeUndefined();
  });

  it("a pack that lasts a month costs itself, or what is used beyond it", () => {
    const pack = { credits: "1000", price: "10.00", validDays: 30, trial: false };
    const model = synthetic(
      { rates: [rate({ unitPrice: "10", denomination: "credit" })] },
      { credit: { ...token, packs: [pack] } },
    );
    const of = (clips: number) => shown(laterMonth(priced(estimateFor(model, `retry=0&clips=${clips}`))));
    expect(of(5)).toBe("10"); // 400 tokens of 1,000
    expect(of(20)).toBe("16"); // 1,600 tokens, bought as they are used up
  });
});

describe("the verdict", () => {
  it.each<[name: string, query: string, verdict: string | undefined]>([
    ["no budget, no verdict", veo, undefined],
    ["the money to plan with itself", `${veo}&budget=187.2`, "fits"],
    // 160.00 at most where failures are not billed, and nobody says whether they are
    ["a cent less", `${veo}&budget=187.19`, "depends"],
    ["about what is expected", `${veo}&budget=178`, "depends"],
    ["just what is made, if failures are free", `${veo}&budget=160`, "depends"],
    ["less than that", `${veo}&budget=159.99`, "over"],
    // failures are billed: every second month takes up to 177.60
    ["about what is expected, failures billed", `${veo}&budget=178&policy.failed=billed`, "tight"],
    ["what every second month takes", `${veo}&budget=177.6&policy.failed=billed`, "tight"],
    ["a cent less than every second month takes", `${veo}&budget=177.59&policy.failed=billed`, "over"],
    ["80 of 100 months", `${veo}&budget=182.4&policy.failed=billed&certainty=80`, "fits"],
    ["a cent less than those", `${veo}&budget=182.39&policy.failed=billed&certainty=80`, "tight"],
    ["half of the months are either within or over", `${veo}&budget=177.6&policy.failed=billed&certainty=50`, "fits"],
    ["and nothing between", `${veo}&budget=177.59&policy.failed=billed&certainty=50`, "over"],
    // 504.00 of use, one pack of 5,000 for 700.00
    ["use within, packs over", `${kling}&budget=600`, "over"],
    ["packs within", `${kling}&budget=700`, "fits"],
    ["packs within, tax over", `${kling}&budget=832.99&extra.tax=0.19`, "over"],
    ["packs and tax within", `${kling}&budget=833&extra.tax=0.19`, "fits"],
    ["what surrounds the clip counts", `${veo}&retry=0&extra.image=0.04&budget=163.99`, "over"], // 160 + 4
    ["in the display currency", `${veo}&currency=CNY&fx.CNY=7.1&budget=1329.12`, "fits"],
    ["nothing to spend", `${veo}&budget=0`, "over"],
    ["no price", "model=kling/kling-v4&budget=1000000", "unknown"],
    ["a part of the price", "model=fal/wan-3.0-prime&mode=reference-to-video&inputVideo=5&budget=1000000", "unknown"],
    ["retired", "model=openai/sora-2&budget=1000000", "unknown"],
    ["no price and no budget", "model=kling/kling-v4", undefined],
  ])("%s", (_, query, verdict) => expect(verdictOf(estimateOf(query))).toBe(verdict));
});

describe("the chance of a budget", () => {
  const chancesOfBudget = (query: string, budget: string) => {
    const estimate = pricedOf(query);
    return [chanceWithin(estimate, "high", decimal(budget)), chanceWithin(estimate, "low", decimal(budget))];
  };

  it("is that of the billed jobs, clip by clip", () => {
    // one job with 0.9, two with 0.09, three with 0.01; not billed: one with 0.999, none with 0.001
    const cautious = everyOutcome(chancesOf(1, 0.9, 0.09, 0.01), [{ many: 100, weight: 1 }]);
    const favourable = everyOutcome(chancesOf(0, 0.001, 0.999), [{ many: 100, weight: 1 }]);
    for (const [budget, jobs] of [
      ["178", 111], // 111.25 x 1.60
      ["187.2", 117],
      ["160", 100],
      ["158.4", 99],
      ["0", 0],
    ] as const) {
      const [high, low] = chancesOfBudget(veo, budget);
      expect(high).toBeCloseTo(atMostIn(cautious, jobs), 12);
      expect(low).toBeCloseTo(atMostIn(favourable, jobs), 12);
    }
  });

  it("counts all that is paid", () => {
    expect(chancesOfBudget(kling, "600")).toEqual([0, 0]); // one pack at least
    expect(chancesOfBudget(kling, "700")).toEqual([1, 1]);
    expect(chancesOfBudget(`${kling}&extra.tax=0.19`, "832.99")).toEqual([0, 0]);
    expect(chancesOfBudget(`${kling}&extra.tax=0.19`, "833")).toEqual([1, 1]);
    // 160 and 4 that are certain
    expect(chancesOfBudget(`${veo}&retry=0&extra.image=0.04`, "163.99")).toEqual([0, 0]);
    expect(chancesOfBudget(`${veo}&retry=0&extra.image=0.04`, "164")).toEqual([1, 1]);
  });

  it("a pack more for a month of bad luck", () => {
    // 40 clips of 25 credits are one pack; one job more is a second one: (1 - q)^40 with q = 0.01
    const [high] = chancesOfBudget(
      "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&clips=40&retry=0&moderated=0.01&tries=2",
      "10",
    );
    // 40 first attempts are billed whatever becomes of them, each that is moderated once more
    expect(high).toBeCloseTo(0.99 ** 40, 12);
  });
});

describe("laws", () => {
  const runs = 300;
  const wherePriced = <T>(given: fc.Arbitrary<T>, law: (estimate: PricedEstimate, workflow: Flat, more: T) => void) =>
    fc.assert(
      fc.property(anyWorkflow, given, (workflow, more) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status === "priced") law(estimate, workflow, more);
      }),
      { numRuns: runs },
    );
  const nothing = fc.constant(undefined);

  /** The same plan with a budget. */
  const withBudget = (workflow: Flat, budget: string) => priced(estimateFlat({ ...workflow, budget }));

  /** Budgets on both sides of every border between two verdicts, and on it. */
  const anyBudget = fc.tuple(
    fc.constantFrom("high", "low", "half"),
    fc.constantFrom("0", "0.5", "0.98", "1", "1.02", "2"),
  );

  const budgetOf = (estimate: PricedEstimate, [border, times]: [string, string]) => {
    const at =
      border === "high"
        ? planWithOf(estimate)
        : border === "low"
          ? paidAt(estimate, "low", estimate.plan.certainty)
          : paidAt(estimate, "high", 50);
    return plain(at.total.times(times));
  };

  it("the verdict agrees with the chance", () => {
    const within = 1e-9;
    wherePriced(anyBudget, (bare, workflow, at) => {
      const budget = budgetOf(bare, at);
      const estimate = withBudget(workflow, budget);
      const cautious = chanceWithin(estimate, "high", decimal(budget));
      const favourable = chanceWithin(estimate, "low", decimal(budget));
      const certainty = estimate.plan.certainty / 100;
      const verdict = verdictOf(estimate);
      expect(["fits", "depends", "tight", "over"]).toContain(verdict);
      if (verdict === "fits") expect(cautious).toBeGreaterThanOrEqual(certainty - within);
      else expect(cautious).toBeLessThan(certainty + within);
      if (verdict === "depends") expect(favourable).toBeGreaterThanOrEqual(certainty - within);
      if (verdict === "tight" || verdict === "over") expect(favourable).toBeLessThan(certainty + within);
      if (verdict === "tight") expect(cautious).toBeGreaterThanOrEqual(0.5 - within);
      if (verdict === "over") expect(cautious).toBeLessThan(0.5 + within);
    });
  });

  it("a budget of the money to plan with fits, and the smallest amount less does not", () => {
    wherePriced(nothing, (bare, workflow) => {
      const { total } = planWithOf(bare);
      expect(verdictOf(withBudget(workflow, plain(total)))).toBe("fits");
      const less = total.minus("0.000000000000000000000000000001");
      if (total.gt("0")) expect(verdictOf(withBudget(workflow, plain(less)))).not.toBe("fits");
    });
  });

  it("a larger budget has no smaller chance, and the favourable end none below the cautious one", () => {
    wherePriced(fc.tuple(anyBudget, anyBudget), (estimate, _, ats) => {
      const [less, more] = ats.map((at) => decimal(budgetOf(estimate, at))).sort((a, b) => a.cmp(b));
      for (const end of ["high", "low"] as const) {
        const chances = [less!, more!].map((amount) => chanceWithin(estimate, end, amount));
        expect(chances[1]).toBeGreaterThanOrEqual(chances[0]! - 1e-12);
      }
      const [cautious, favourable] = (["high", "low"] as const).map((end) => chanceWithin(estimate, end, more!));
      expect(favourable).toBeGreaterThanOrEqual(cautious! - (distributionOf(estimate, "high").exact ? 1e-9 : 1e-3));
    });
  });

  it("more certainty never costs less", () => {
    wherePriced(nothing, (estimate) => {
      for (const end of ["low", "high"] as const) {
        const [half, most, nearlyAll] = certainties.map((certainty) => paidAt(estimate, end, certainty).total);
        expect(half!.lte(most!) && most!.lte(nearlyAll!)).toBe(true);
      }
      expect(paidAt(estimate, "low", 95).total.lte(paidAt(estimate, "high", 95).total)).toBe(true);
    });
  });

  it("more clips never cost less", () => {
    wherePriced(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1_000 })), (estimate, _, more) => {
      const clips = estimate.workload.month.clips + more;
      const larger = withMonth(estimate, { clips });
      expect(planWithOf(larger).total.gte(planWithOf(estimate).total)).toBe(true);
      expect(keptClipsOf(larger).gte(keptClipsOf(estimate))).toBe(true);
    });
  });

  it("it is never below the bill that it covers, but where packs are cheaper; tax and fee are never negative", () => {
    wherePriced(nothing, (estimate) => {
      const { bill, cash, levies, total } = planWithOf(estimate);
      const around = surroundingsOf(estimate).total;
      if (!estimate.model.credit) expect(plain(cash)).toBe(plain(bill));
      expect(levies.every(({ cost }) => cost.gte("0"))).toBe(true);
      expect(plain(total)).toBe(plain(sum([cash, around, ...levies.map(({ cost }) => cost)])));
      expect(total.gte(cash)).toBe(true);
    });
  });

  it("what the API plans with is the exact sum of its steps, and one figure under both names", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const answered: object = answerEstimate(estimateFlat(workflow));
        if (!("planWith" in answered)) return;
        const { planWith, planned } = answered as {
          planWith: { amount: string };
          planned: { total: string; steps: { amount: string }[] };
        };
        const signed = planned.steps.map(({ amount }) => decimal(amount));
        expect(plain(sum(signed))).toBe(plain(decimal(planWith.amount)));
        expect(planned.total).toBe(planWith.amount);
      }),
      { numRuns: 500 },
    );
  });

  it("another currency changes nothing that is bought, and the money by its rate", () => {
    const withCredit = catalogue.models.filter(({ credit, provider }) => credit && provider.currency === "USD");
    const anyPrepaid = fc.constantFrom(...withCredit.map(({ key }) => key)).chain(workflowFor);
    const rates = fc
      .integer({ min: 1, max: 10_000_000 })
      .map((millionths) => plain(decimal(String(millionths)).div("1000000")));
    fc.assert(
      fc.property(anyPrepaid, rates, (workflow, perUsd) => {
        const levies = Object.fromEntries(
          Object.entries(workflow.extras).filter(([name]) => name === "tax" || name === "fee"),
        );
        const bare = { ...workflow, extras: levies };
        const dollars = estimateFlat({ ...bare, currency: "USD" });
        const euros = estimateFlat({ ...bare, currency: "EUR", fx: { EUR: perUsd } });
        if (dollars.status !== "priced" || euros.status !== "priced") return;
        const [inDollars, inEuros] = [planWithOf(dollars), planWithOf(euros)];
        expect(shown(inEuros.prepaid?.purchase.items)).toEqual(shown(inDollars.prepaid?.purchase.items));
        const off = inEuros.total.minus(inDollars.total.times(perUsd)).abs();
        expect(off.lte("0.00000000000001")).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe("clips counted as made", () => {
  const made = (workflow: Flat, unusable: string) => estimateFlat({ ...workflow, counted: "made", unusable });
  const bothPriced = (
    one: (workflow: Flat) => ReturnType<typeof estimateFlat>,
    other: (workflow: Flat) => ReturnType<typeof estimateFlat>,
    law: (a: PricedEstimate, b: PricedEstimate) => void,
  ) =>
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const [a, b] = [one(workflow), other(workflow)];
        expect(a.status).toBe(b.status);
        if (a.status === "priced" && b.status === "priced") law(a, b);
      }),
      { numRuns: 200 },
    );

  it("attempts and bills do not depend on what is thrown away", () => {
    const bills = (estimate: PricedEstimate) => {
      const { attempts, kept, byOutcome, duplicates } = estimate.expected;
      const { bill, cash, levies } = planWithOf(estimate);
      const months = (["low", "high"] as const).map((end) => {
        const { jobs, money } = distributionOf(estimate, end);
        return { jobs, money };
      });
      return shown({ attempts, kept, byOutcome, duplicates, month: estimate.month, months, bill, cash, levies });
    };
    bothPriced(
      (workflow) => made(workflow, workflow.unusable),
      (workflow) => made(workflow, "0"),
      (some, none) => expect(bills(some)).toEqual(bills(none)),
    );
  });

  it("none of them thrown away is the same as kept", () => {
    const whole = (estimate: PricedEstimate) => {
      const { expected, month } = estimate;
      return shown({ expected, month, money: planWithOf(estimate), delivered: keptClipsOf(estimate) });
    };
    bothPriced(
      (workflow) => made(workflow, "0"),
      (workflow) => estimateFlat({ ...workflow, counted: "kept", unusable: "0" }),
      (some, same) => expect(whole(some)).toEqual(whole(same)),
    );
  });

  it("never costs more than to repeat what is thrown away, and delivers no more", () => {
    bothPriced(
      (workflow) => made(workflow, workflow.unusable),
      (workflow) => estimateFlat({ ...workflow, counted: "kept" }),
      (some, kept) => {
        expect(some.month.high.lte(kept.month.high)).toBe(true);
        expect(keptClipsOf(some).lte(keptClipsOf(kept))).toBe(true);
      },
    );
  });

  it("what is delivered never exceeds what is wanted", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const delivered = keptClipsOf(estimate);
        expect(delivered.gte("0") && delivered.lte(String(workflow.clips))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
