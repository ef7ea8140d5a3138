/** Laws that hold for any question to any model of the catalogue. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { answerEstimate } from "@/lib/views/json/estimate";
import { attemptShares, billedAttempts, expectAttempts, isBilled } from "@/lib/month/outcomes";
import type { Catalogue } from "@/lib/catalogue";
import { assumedRates, catalogue } from "@/lib/data";
import { compare } from "@/lib/budget/compare";
import { decimal, larger, plain, sum, to20Decimals, zero } from "@/lib/numbers/decimal";
import { percentiles, type MonthDistribution, type Percentile } from "@/lib/month/distribution";
import { attemptCost, linesOf, questionOf, type Estimate, type PricedEstimate } from "@/lib/month/estimate";
import { billedJobsOf, clipOf, distributionOf, rowsOf } from "@/lib/month/kept";
import { convert } from "@/lib/catalogue/exchange";
import { planGenerations } from "@/lib/attempt/generations";
import { isRefused } from "@/lib/attempt/offer";
import { resolutions } from "@/lib/catalogue/vocabulary";
import type { PolicyRule } from "@/lib/catalogue/schema";
import { buildView } from "@/lib/views/page";
import { viewCompare } from "@/lib/views/page/compare";
import { viewWholePlan } from "@/lib/views/page/whole";
import { writePlan } from "@/lib/ask/write";
import { readPlan } from "@/lib/ask/read";
import { outcomes, type Plan } from "@/lib/ask/plan";
import { riskIds } from "@/lib/risks/ids";
import { settledBy } from "@/lib/test/settles";
import { testPlan } from "@/lib/test/choose";
import { anyDuration, anyJunk, anyKey, anyShare, anyWorkflow, workflowFor } from "./support/arbitraries";
import { flatOf, monthOfFlat, planOf, type Flat } from "./support/flat";
import {
  context,
  entriesOf,
  estimateFlat,
  estimateFor,
  estimateOf,
  modelOf,
  pricedOf,
  today,
  workloadOf,
} from "./support/question";
import { synthetic } from "./support/synthetic";
import { randomFrom } from "./support/random";
import { playMonths, type SimulatedMonth } from "./support/simulate";

// The laws take a second each; a busy machine may need longer than the runner allows by default.
vi.setConfig({ testTimeout: 60_000 });

/** Enough to meet every model several times; the catalogue's own tests go through every combination. */
const often = { numRuns: 1_000 };
const seldom = { numRuns: 60 };

const attemptOf = (flat: Flat) => {
  const { workloads, on } = planOf(flat);
  return attemptCost(modelOf(flat.models[0]!), workloads[0], on);
};

const to6Decimals = (share: string) => plain(decimal(share).round(6));

/**
 * That one percentile is not below another: exactly, where both months are exact; where one is approximated, to the
 * thousandth that an approximation is allowed.
 */
function notLess(more: MonthDistribution, less: MonthDistribution, at: Percentile): boolean {
  const tolerance = more.exact && less.exact ? "1" : "0.999";
  return more.money[at].gte(less.money[at].times(tolerance));
}

/** Holds a law for the questions that have a price. */
function wherePriced(law: (estimate: PricedEstimate) => void) {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      const estimate = estimateFlat(workflow);
      if (estimate.status === "priced") law(estimate);
    }),
    often,
  );
}

it("most questions have a price: the laws below are not about nothing", () => {
  const states = fc.sample(anyWorkflow, { numRuns: 500, seed: 1 }).map((workflow) => estimateFlat(workflow).status);
  expect(states.filter((status) => status === "priced").length).toBeGreaterThan(120);
  expect(new Set(states)).toEqual(new Set(["priced", "partial", "unpriced", "retired"]));
});

describe("sums", () => {
  it("lines sum to the cost of an attempt, and each is its quantity times its price", () => {
    wherePriced((estimate) => {
      const { attempt } = estimate;
      const lines = linesOf(estimate);
      expect(plain(sum(lines.map(({ cost }) => cost)))).toBe(plain(attempt.cost));
      // A credit of which so many make one of the money has a price without an end: it is written to seven digits.
      const least = estimate.model.credit?.perUnit === undefined ? "0" : "0.0000005";
      for (const { quantity, unitPrice, cost } of lines) {
        expect(plain(larger(quantity.times(unitPrice).minus(cost).abs().minus(cost.times(least)), zero))).toBe("0");
      }
      expect(lines.every(({ cost }) => cost.gte(zero))).toBe(true);
    });
  });

  it("outcomes sum to the month, at both ends", () => {
    wherePriced((estimate) => {
      const rows = Object.values(rowsOf(estimate));
      for (const end of ["low", "high"] as const) {
        expect(plain(to20Decimals(sum(rows.map(({ cost }) => cost[end]))))).toBe(plain(estimate.month[end]));
      }
    });
  });

  it("the low end is never above the high end", () => {
    wherePriced((estimate) => {
      const { month } = estimate;
      const clip = clipOf(estimate);
      expect(month.low.lte(month.high) && clip.low.lte(clip.high)).toBe(true);
      expect(month.low.gte(zero)).toBe(true);
    });
  });

  it("billed attempts are K + (A - K) (f b_f + m b_m + t b_t + g u) / q + d A", () => {
    const rules = fc.constantFrom<PolicyRule>("billed", "not-billed", "refunded", "depends", "unknown");
    const policies = fc.record({ failed: rules, moderated: rules, timeout: rules });
    fc.assert(
      fc.property(anyWorkflow, policies, fc.constantFrom("low" as const, "high" as const), (workflow, rule, end) => {
        const { failed, moderated, timeout, unusable } = attemptShares(monthOfFlat(workflow));
        const failures = { failed, moderated, timeout };
        const expected = expectAttempts(monthOfFlat(workflow));
        const nothing = sum([unusable, ...Object.values(failures)]);
        const billed = sum([
          unusable,
          ...outcomes.map((outcome) => (isBilled(rule[outcome], end) ? failures[outcome] : zero)),
        ]);
        // Both sides times q, as a division need not end.
        const repeats = expected.attempts.minus(expected.kept).times(billed);
        const always = expected.kept.plus(decimal(workflow.duplicates).times(expected.attempts)).times(nothing);
        expect(plain(billedAttempts(expected, rule, end).times(nothing))).toBe(plain(repeats.plus(always)));
      }),
      often,
    );
  });
});

describe("more never costs less", () => {
  /** The same question with a change, where both have a price. */
  function bothPriced<T>(
    change: fc.Arbitrary<T>,
    law: (less: PricedEstimate, more: PricedEstimate) => void,
    apply: (workflow: Flat, change: T) => [Flat, Flat],
  ) {
    fc.assert(
      fc.property(anyWorkflow, change, (workflow, changed) => {
        const [less, more] = apply(workflow, changed).map((one) => estimateFlat(one));
        if (less?.status === "priced" && more?.status === "priced") law(less, more);
      }),
      often,
    );
  }

  const monthNotLess = (less: PricedEstimate, more: PricedEstimate) => {
    expect(more.month.high.gte(less.month.high) && more.month.low.gte(less.month.low)).toBe(true);
  };

  it("clips", () => {
    bothPriced(fc.integer({ min: 1, max: 10_000_000 }), monthNotLess, (workflow, clips) => [
      { ...workflow, clips: Math.min(clips, workflow.clips) },
      { ...workflow, clips: Math.max(clips, workflow.clips) },
    ]);
  });

  it("failures, where all are billed", () => {
    const all = { failed: "billed", moderated: "billed", timeout: "billed" } as const;
    const change = fc.tuple(fc.constantFrom("retry", "moderated", "timeout", "unusable", "duplicates"), anyShare);
    bothPriced(
      change,
      (less, more) => {
        monthNotLess(less, more);
        expect(clipOf(more).high.gte(clipOf(less).high)).toBe(true);
      },
      (workflow, [share, value]) => {
        const without = {
          ...workflow,
          policy: all,
          retry: "0",
          moderated: "0",
          timeout: "0",
          [share]: workflow[share],
        };
        const order = decimal(value).lt(decimal(without[share])) ? [value, without[share]] : [without[share], value];
        return [
          { ...without, [share]: order[0] },
          { ...without, [share]: order[1] },
        ];
      },
    );
  });

  it("tries", () => {
    bothPriced(fc.integer({ min: 1, max: 10 }), monthNotLess, (workflow, tries) => [
      { ...workflow, tries: Math.min(tries, workflow.tries) },
      { ...workflow, tries: Math.max(tries, workflow.tries) },
    ]);
  });

  it("a finding that an outcome is billed", () => {
    bothPriced(fc.constantFrom(...outcomes), monthNotLess, (workflow, outcome) => [
      { ...workflow, policy: { ...workflow.policy, [outcome]: "not-billed" } },
      { ...workflow, policy: { ...workflow.policy, [outcome]: "billed" } },
    ]);
  });

  it("seconds, at one rate and resolution", () => {
    const ratesOf = ({ generations }: PricedEstimate) =>
      [...new Set(generations.flatMap(({ job, charges }) => charges.map(({ rate }) => `${job.resolution} ${rate.id}`)))]
        .sort()
        .join();
    bothPriced(
      anyDuration,
      (less, more) => {
        if (ratesOf(less) === ratesOf(more)) expect(more.attempt.cost.gte(less.attempt.cost)).toBe(true);
      },
      (workflow, seconds) => {
        const [less, more] = [workflow.durationSeconds, seconds].sort((a, b) => Number(a) - Number(b));
        return [
          { ...workflow, durationSeconds: less! },
          { ...workflow, durationSeconds: more! },
        ];
      },
    );
  });

  /** Published so: PixVerse's main table has 540p, 5 s with sound at 90 credits and 720p at 80. */
  const dearerBelow = ({ model, generations }: PricedEstimate) =>
    model.key === "pixverse/v5.6" &&
    generations.some(({ charges }) => charges.some(({ rate }) => rate.id === "540p-5s-audio"));

  it("resolution", () => {
    const rank = (resolution: Flat["resolution"]) =>
      ({ "2k": 1440, "4k": 2160 })[resolution as string] ?? Number.parseInt(resolution, 10);
    bothPriced(
      fc.constantFrom(...resolutions),
      (less, more) => {
        if (!dearerBelow(less)) expect(more.attempt.cost.gte(less.attempt.cost)).toBe(true);
      },
      (workflow, resolution) => {
        const [less, more] = [workflow.resolution, resolution].sort((a, b) => rank(a) - rank(b));
        return [
          { ...workflow, resolution: less! },
          { ...workflow, resolution: more! },
        ];
      },
    );
  });

  it("the one price that falls with resolution still does: if not, the exception above goes", () => {
    const at = (resolution: string) => {
      const asked = workloadOf(`duration=5&audio=on&resolution=${resolution}`);
      const cost = attemptCost(modelOf("pixverse/v5.6"), asked, today);
      return cost && plain(cost);
    };
    expect([at("540p"), at("720p")]).toEqual(["0.9", "0.8"]); // 90 and 80 credits at 0.01
  });
});

describe("the month's percentiles", () => {
  const at = ["p50", "p80", "p95"] as const;
  /** A distribution of ten million clips takes longer than a price. */
  const fewer = { numRuns: 300 };
  const highOf = (workflow: Flat) => {
    const estimate = estimateFlat(workflow);
    return estimate.status === "priced" ? { estimate, month: distributionOf(estimate, "high") } : undefined;
  };
  const whereDistributed = (law: (estimate: PricedEstimate) => void) =>
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status === "priced") law(estimate);
      }),
      fewer,
    );

  it("are ordered, and never below those of the low end", () => {
    whereDistributed((estimate) => {
      const [low, high] = [distributionOf(estimate, "low"), distributionOf(estimate, "high")];
      for (const { jobs, money } of [low, high]) {
        expect(jobs.p50 <= jobs.p80 && jobs.p80 <= jobs.p95).toBe(true);
        expect(zero.lte(money.p50) && money.p50.lte(money.p80) && money.p80.lte(money.p95)).toBe(true);
      }
      for (const share of at) {
        expect(low.jobs[share] <= high.jobs[share] && low.money[share].lte(high.money[share])).toBe(true);
      }
    });
  });

  it("p50 lies about the expected month, and jobs within what the tries allow", () => {
    whereDistributed((estimate) => {
      const { month, generations } = estimate;
      const { clips, tries } = estimate.workload.month;
      const { jobs, money } = distributionOf(estimate, "high");
      expect(jobs.p95).toBeLessThanOrEqual(2 * tries * clips * generations.length);
      // A median is within one standard deviation of its mean: of 20 jobs at most for each of n, that is 10 n^0.5.
      const many = clips * generations.length;
      expect(Math.abs(jobs.p50 - Number(billedJobsOf(estimate).toFixed()))).toBeLessThanOrEqual(
        10 * Math.sqrt(many) + 1,
      );
      if (month.high.eq(zero)) expect(plain(money.p95)).toBe("0");
    });
  });

  it("are the month itself, to the last digit, where nothing fails and nothing is doubled", () => {
    whereDistributed(({ plan }) => {
      const workflow = flatOf(plan);
      const sound = { ...workflow, retry: "0", moderated: "0", timeout: "0", unusable: "0", duplicates: "0" };
      const { estimate, month } = highOf(sound)!;
      const cost = decimal(String(workflow.clips)).times(estimate.attempt.cost);
      const { fromPerUsd, toPerUsd } = estimate.exchange;
      for (const share of at) expect(plain(month.money[share])).toBe(plain(convert(cost, fromPerUsd, toPerUsd)));
      expect(month.jobs.p95).toBe(workflow.clips * estimate.generations.length);
      expect(month.exact).toBe(true);
    });
  });

  it("more failures never cost less where they are billed", () => {
    const all = { failed: "billed", moderated: "billed", timeout: "billed" } as const;
    const share = fc.constantFrom("retry", "moderated", "timeout", "unusable", "duplicates");
    fc.assert(
      fc.property(anyWorkflow, share, anyShare, (workflow, name, value) => {
        const bare = { ...workflow, policy: all, retry: "0", moderated: "0", timeout: "0", [name]: workflow[name] };
        const more = decimal(value).gt(decimal(bare[name])) ? value : plain(decimal(bare[name]).plus("0.95").div("2"));
        if (decimal(more).lte(decimal(bare[name]))) return;
        const [before, after] = [highOf(bare), highOf({ ...bare, [name]: to6Decimals(more) })];
        if (!before || !after) return;
        expect(after.estimate.month.high.gte(before.estimate.month.high)).toBe(true);
        for (const one of at) {
          expect(after.month.jobs[one]).toBeGreaterThanOrEqual(before.month.jobs[one]);
          expect(notLess(after.month, before.month, one)).toBe(true);
        }
      }),
      fewer,
    );
  });

  it("an outcome that is not billed never costs more than one that is", () => {
    fc.assert(
      fc.property(anyWorkflow, fc.constantFrom(...outcomes), (workflow, outcome) => {
        const [free, billed] = (["not-billed", "billed"] as const).map((rule) =>
          highOf({ ...workflow, policy: { ...workflow.policy, [outcome]: rule } }),
        );
        if (!free || !billed) return;
        expect(free.estimate.month.high.lte(billed.estimate.month.high)).toBe(true);
        for (const one of at) {
          expect(free.month.jobs[one]).toBeLessThanOrEqual(billed.month.jobs[one]);
          expect(notLess(billed.month, free.month, one)).toBe(true);
        }
      }),
      fewer,
    );
  });

  it("more clips never cost less", () => {
    fc.assert(
      fc.property(anyWorkflow, fc.integer({ min: 1, max: 1_000_000 }), (workflow, more) => {
        const clips = Math.min(10_000_000, workflow.clips + more);
        const [few, many] = [highOf(workflow), highOf({ ...workflow, clips })];
        if (!few || !many) return;
        for (const one of at) expect(notLess(many.month, few.month, one)).toBe(true);
      }),
      fewer,
    );
  });

  it("the chance of staying within an amount rises with it, and is that of the percentile", () => {
    whereDistributed((estimate) => {
      const high = distributionOf(estimate, "high");
      const amounts = [zero, high.money.p50, high.money.p80, high.money.p95, high.money.p95.times("2").plus("1")];
      const chances = amounts.map(high.chanceWithin);
      expect(chances).toEqual([...chances].sort((a, b) => a - b));
      expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      // An amount converted back may fall a twentieth decimal short.
      const reached = (amount: typeof zero) => high.chanceWithin(amount.times("1.0000000000000001"));
      expect(reached(high.money.p50)).toBeGreaterThanOrEqual(0.5 - 1e-9);
      expect(reached(high.money.p80)).toBeGreaterThanOrEqual(0.8 - 1e-9);
      expect(reached(high.money.p95)).toBeGreaterThanOrEqual(0.95 - 1e-9);
    });
  });
});

describe("20,000 months played out attempt by attempt agree with the percentiles", () => {
  const months = 20_000;
  /**
   * A share of simulated months has a standard error of (share x (1 - share) / months)^0.5: 0.0035 at one half. The
   * percentile is right where no fewer months than the share, less three errors, stay within it, and no more than the
   * share and three errors stay below it. The seed is fixed: a plan passes or fails for good.
   */
  const error = (share: number) => 3 * Math.sqrt((share * (1 - share)) / months);

  it.each([
    ["one price", "model=vertex-ai/veo-3.1-generate-001&clips=40&retry=0.15&moderated=0.05"],
    [
      "every second take unusable",
      "model=vertex-ai/veo-3.1-lite-generate-001&resolution=1080p&clips=10&retry=0&unusable=0.5&tries=10",
    ],
    ["a few clips", "model=vertex-ai/veo-3.1-generate-001&clips=3&retry=0.3&unusable=0.4&tries=5"],
    [
      "everything at once, failures not billed",
      "model=vertex-ai/veo-3.1-generate-001&clips=25&retry=0.2&moderated=0.1&timeout=0.05&unusable=0.3&duplicates=0.04&tries=4&policy.failed=not-billed",
    ],
    ["duplicates alone", "model=vertex-ai/veo-3.1-generate-001&clips=30&retry=0&duplicates=0.1"],
    ["nearly nothing is kept", "model=vertex-ai/veo-3.1-generate-001&clips=8&retry=0.9&tries=10"],
    ["stitched of two prices", "model=vertex-ai/veo-3.1-generate-001&clips=15&duration=10&retry=0.2&unusable=0.2"],
    ["stitched of equal ones", "model=vertex-ai/veo-3.1-generate-001&clips=12&duration=16&retry=0.2&unusable=0.2"],
    [
      "stitched, failures not billed",
      "model=vertex-ai/veo-3.1-generate-001&clips=6&duration=20&retry=0.3&moderated=0.1&policy.failed=not-billed&tries=2",
    ],
  ])("%s", (_, query) => {
    const estimate = pricedOf(query);
    const { jobs, money } = distributionOf(estimate, "high");
    const played = playMonths(estimate, months, randomFrom(20_261_122));
    const share = (holds: (month: SimulatedMonth) => boolean) => played.filter(holds).length / months;
    for (const [name, level] of Object.entries(percentiles) as [keyof typeof percentiles, number][]) {
      const spent = Number(money[name].toFixed());
      expect(share((month) => month.jobs <= jobs[name])).toBeGreaterThanOrEqual(level - error(level));
      expect(share((month) => month.jobs < jobs[name])).toBeLessThan(level + error(level));
      expect(share((month) => month.money <= spent + 1e-9)).toBeGreaterThanOrEqual(level - error(level));
      expect(share((month) => month.money < spent - 1e-9)).toBeLessThan(level + error(level));
    }
    // The mean of the months, within four of its own errors.
    const mean = played.reduce((sum, month) => sum + month.money, 0) / months;
    const variance = played.reduce((sum, month) => sum + (month.money - mean) ** 2, 0) / months;
    expect(Math.abs(mean - Number(estimate.month.high.toFixed()))).toBeLessThan(4 * Math.sqrt(variance / months));
  });
});

describe("what does not matter", () => {
  it("what an attempt costs depends on the clip alone", () => {
    fc.assert(
      fc.property(anyWorkflow, anyWorkflow, (workflow, elsewhere) => {
        const { clips, retry, moderated, timeout, unusable, duplicates, policy, tries } = elsewhere;
        const { delivery, pollIntervalSeconds, latencySeconds, concurrency, budget, currency, fx, extras } = elsewhere;
        const changed: Flat = {
          ...workflow,
          ...{ clips, retry, moderated, timeout, unusable, duplicates, policy, tries },
          ...{ delivery, pollIntervalSeconds, latencySeconds, concurrency, budget, currency, fx, extras },
        };
        const [before, after] = [workflow, changed].map((one) => attemptOf(one));
        expect(after && plain(after)).toBe(before && plain(before));
      }),
      often,
    );
  });

  it("the order in which models are given", () => {
    const someModels = fc.uniqueArray(anyKey, { minLength: 2, maxLength: 12 });
    const shuffled = someModels.chain((models) =>
      fc.tuple(fc.constant(models), fc.shuffledSubarray(models, { minLength: models.length }), workflowFor(models[0]!)),
    );
    const summary = (keys: string[], workflow: Flat) => {
      const { priced, others } = compare(keys.map(modelOf), questionOf(planOf(workflow), assumedRates));
      return [...priced, ...others].map((estimate) => answerEstimate(estimate));
    };
    fc.assert(
      fc.property(shuffled, ([models, mixed, workflow]) => {
        expect(summary(mixed, workflow)).toEqual(summary(models, workflow));
      }),
      seldom,
    );
  });

  it("an attempt costs what its generations cost", () => {
    wherePriced(({ model, plan, workload, attempt }) => {
      const planned = planGenerations(model, workload, plan.on);
      if (isRefused(planned)) throw new Error("priced, but refused");
      expect(plain(sum(planned.generations.map(({ cost }) => cost)))).toBe(plain(attempt.cost));
      expect(plain(attemptCost(model, workload, plan.on)!)).toBe(plain(attempt.cost));
    });
  });
});

describe("links", () => {
  /** read(write(plan)) = plan, and the link is the same again. */
  function staysItself(plan: Plan): void {
    const link = writePlan(plan);
    expect(readPlan(entriesOf(link), context)).toEqual({ plan, issues: [] });
    expect(writePlan(readPlan(entriesOf(link), context).plan)).toBe(link);
  }

  it("a plan written as a link and read again is the same", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => staysItself(planOf(workflow))),
      often,
    );
  });

  it("so is one with a tax, a fee and a budget of its test", () => {
    const levy = anyShare.filter((share) => share !== "0");
    const budget = fc.integer({ min: 0, max: 1_000_000_000 }).map((units) => plain(decimal(String(units)).div("1000")));
    fc.assert(
      fc.property(anyWorkflow, levy, levy, budget, (workflow, tax, fee, test) => {
        const plan = planOf({ ...workflow, test, extras: { ...workflow.extras, tax, fee } });
        expect(plan).toMatchObject({ tax, fee, test });
        staysItself(plan);
      }),
      often,
    );
  });

  it("a plan survives a JSON round trip, and its flat names lose nothing", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const plan = planOf(workflow);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        expect(planOf(flatOf(plan))).toEqual(plan);
      }),
      often,
    );
  });

  it("whatever is read is a plan that a link can carry", () => {
    fc.assert(
      fc.property(anyJunk, (entries) => {
        const { plan } = readPlan(entries, context);
        expect(readPlan(entriesOf(writePlan(plan)), context)).toEqual({ plan, issues: [] });
      }),
      often,
    );
  });
});

describe("what a test settles", () => {
  it("a risk names the steps that settle it", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const { steps, left } = testPlan(estimate, decimal("1"), assumedRates);
        for (const { id, settles } of [...steps, ...left]) {
          for (const { risk } of settles) expect(settledBy(risk.id).by, risk.id).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  /** Bills above the rule that were seen in one kind of job only: no model of the catalogue has such a finding today. */
  const measuredAt = (when: { durationSeconds: string } | { resolution: "1080p" }) =>
    synthetic({
      measured: [
        {
          finding: "One bill was above the rule.",
          sourceIds: ["guide"],
          effect: { kind: "added-cost", atMost: "0.01", denomination: "USD", when },
        },
      ],
    });

  it("each step that a risk names does settle it, with some model", () => {
    const found = new Set<string>();
    const settle = (estimate: Estimate) => {
      if (estimate.status !== "priced") return;
      const { steps, left } = testPlan(estimate, zero, assumedRates);
      for (const { id, settles } of [...steps, ...left]) {
        for (const { risk } of settles) found.add(`${risk.id} by ${id}`);
      }
    };
    const plans = [
      "inputVideo=6&duration=7&resolution=1080p",
      "inputVideo=1&duration=1",
      "inputVideo=6&duration=7&resolution=1080p&delivery=webhook",
      "inputVideo=6&duration=7&resolution=1080p&audio=on&concurrency=50&poll=0.1&moderated=0.1&timeout=0.1",
    ];
    for (const { key, model } of catalogue.models) {
      for (const mode of model.modes) {
        for (const plan of plans) settle(estimateOf(`model=${key}&mode=${mode}&${plan}`));
      }
    }
    settle(estimateFor(measuredAt({ durationSeconds: "7" }), "duration=7"));
    settle(estimateFor(measuredAt({ resolution: "1080p" }), "duration=1&resolution=1080p"));
    const named = riskIds.flatMap((id) => settledBy(id).by.map((test) => `${id} by ${test}`));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((pair) => !found.has(pair))).toEqual([]);
  });
});

describe("any question gives a view", () => {
  /** What was typed, where it leads and names and links as they are: not figures. */
  const notFigures = new Set([
    "typed",
    "issues",
    "plan",
    "query",
    "pinned",
    "href",
    "url",
    "pricingUrl",
    "key",
    "name",
    "title",
    // Places of packed values, in digits of base 36.
    "of",
  ]);

  function texts(value: unknown): string[] {
    if (typeof value === "string") return value.startsWith("https://") ? [] : [value];
    if (typeof value === "number") return [Number.isFinite(value) ? "" : String(value)];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => (notFigures.has(key) ? [] : texts(item)));
  }

  /** What repeats a word as typed, in a refusal and among the inputs on paper: any lower-case word may be a tier. */
  const tierAsTyped = /^Has no [a-z0-9-]+ tier on record\.|; tier=[a-z0-9-]+/;

  const broken = /NaN|Infinity|undefined|null|\[object|\d[eE][+-]?\d/;
  const brokenIn = (view: unknown) => texts(view).filter((text) => broken.test(text.replace(tierAsTyped, "")));
  const brokenTexts = (entries: [string, string][], from: Catalogue) =>
    brokenIn(buildView(entries, { ...context, catalogue: from }));

  /** A model of each kind of price, so that a view is made quickly. */
  const models = [
    "vertex-ai/veo-3.1-generate-001",
    "luma/ray-3.2",
    "kling/kling-v2-6",
    "runway/aleph2",
    "runway/seedance2_5",
    "byteplus/dreamina-seedance-2-0-260128",
    "gemini-api/gemini-omni-1.1-flash",
    "fal/kling-video-v2.5-turbo-pro",
    "fal/wan-3.0-prime",
    "minimax/S2V-01",
    "openai/sora-2",
  ].map(modelOf);
  const few: Catalogue = { providers: [], models, find: (key) => models.find((model) => model.key === key) };

  it("never throws, and no figure is broken", () => {
    fc.assert(
      fc.property(anyJunk, (entries) => {
        expect(brokenTexts(entries, few)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("nor is one where the question is sound", () => {
    const fewQuestions = fc.constantFrom(...models.map(({ key }) => key)).chain(workflowFor);
    fc.assert(
      fc.property(fewQuestions, (workflow) => {
        expect(brokenTexts(entriesOf(writePlan(planOf(workflow))), few)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  const facts = { ...context, catalogue: few };

  it("nor is one of a set on one plan, with what flips it", () => {
    const fewKeys = fc.uniqueArray(fc.constantFrom(...models.map(({ key }) => key)), { minLength: 1, maxLength: 4 });
    const asked = fewKeys.chain((keys) => workflowFor(keys[0]!).map((flat) => ({ ...flat, models: keys })));
    fc.assert(
      fc.property(asked, (flat) => {
        expect(brokenIn(viewCompare([...entriesOf(writePlan(planOf(flat))), ["view.flips", "all"]], facts))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("nor is one of a plan of two workloads", () => {
    const one = fc.constantFrom(...models.map(({ key }) => key)).chain(workflowFor);
    const ofPlan = /^(on|budget|currency|fx\..*|certainty|extra\..*|test)$/;
    fc.assert(
      fc.property(one, one, (first, second) => {
        const others = entriesOf(writePlan(planOf(second))).filter(([key]) => !ofPlan.test(key));
        const entries = [
          ...entriesOf(writePlan(planOf(first))),
          ...others.map(([key, text]) => [`2.${key}`, text] as const),
        ];
        expect(brokenIn(viewWholePlan(entries, facts))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("over the whole catalogue", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        expect(brokenTexts(entriesOf(writePlan(planOf(workflow))), catalogue)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("every amount of an answer is a plain decimal", () => {
    const amounts = new Set(["cost", "low", "high", "unitPrice", "quantity", "expected", "p50", "p80", "p95"]);
    const found = (value: unknown): string[] =>
      typeof value !== "object" || value === null
        ? []
        : Object.entries(value).flatMap(([key, item]) => (amounts.has(key) ? [String(item)] : found(item)));
    wherePriced((estimate) => {
      const answered = found(answerEstimate(estimate));
      expect(answered.length).toBeGreaterThan(10);
      expect(answered.filter((text) => !/^\d+(\.\d+)?$/.test(text))).toEqual([]);
    });
  });
});
