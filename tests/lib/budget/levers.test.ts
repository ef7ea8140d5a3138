/** What would make a plan fit its budget, what the budget buys as it is, and what remedies a shortfall. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipFields } from "@/lib/ask/fields";
import type { Plan } from "@/lib/ask/plan";
import { clipsWithin, leversOf, moreTries, type Lever, type LeverKind } from "@/lib/budget/levers";
import { planWithOf, verdictOf } from "@/lib/budget/plan-with";
import { assumedRates, catalogue } from "@/lib/data";
import { withMonth, type PricedEstimate } from "@/lib/month/estimate";
import { keptClipsOf } from "@/lib/month/kept";
import { decimal, plain } from "@/lib/numbers/decimal";
import { anyKey, anyWorkflow } from "../support/arbitraries";
import { estimateFlat, estimatePlan, priced, pricedOf, readOf } from "../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const kling = "model=kling/kling-v3&duration=10&resolution=1080p&audio=on&clips=300";
const flex = "model=byteplus/seedance-1-5-pro-251215&duration=5&resolution=480p&retry=0";

const totalOf = (estimate: PricedEstimate, clips: number) => planWithOf(withMonth(estimate, { clips })).total;

describe("the clips that a budget buys", () => {
  it.each<[name: string, query: string, clips: number | undefined]>([
    // 257 x 1.8525 = 476.1 jobs and a deviation of 13.70: 500 jobs in 95 of 100 months, 800.00; 258 take 501
    ["half of the takes unusable", `${veo}&clips=500&unusable=0.5&budget=800`, 257],
    ["however many are asked for", `${veo}&clips=1&unusable=0.5&budget=800`, 257],
    // 160 / 1.60
    ["nothing fails", `${veo}&retry=0&clips=7&budget=160`, 100],
    ["a cent less", `${veo}&retry=0&clips=7&budget=159.99`, 99],
    // the money to plan with of 100 clips
    ["all that are asked for", `${veo}&budget=187.2`, 100],
    // 117 jobs are too many: 95 clips take 111
    ["fewer", `${veo}&budget=178`, 95],
    // both trial packs are 1,100 units for 107.80: 91 x 12 = 1,092; the next one takes a pack of 5,000 for 700
    ["up to the next pack", `${kling}&budget=600`, 91],
    ["up to the end of a pack", `${kling}&budget=700`, 416], // 5,000 / 12 = 416.7
    ["tax is paid, too", `${kling}&budget=832.99&extra.tax=0.19`, 91], // 107.80 x 1.19; 700 x 1.19 = 833
    ["what surrounds the clip", `${veo}&retry=0&extra.image=0.4&budget=160`, 80], // 1.60 + 0.40
    ["less certain months buy more", `${veo}&budget=178&certainty=50`, 100], // 111 jobs, 177.60
    ["not one", `${veo}&budget=1.59`, undefined],
    ["no budget", veo, undefined],
    ["more than a plan can have", `${veo}&retry=0&budget=1000000000000`, 10_000_000],
  ])("%s", (_, query, clips) => expect(clipsWithin(pricedOf(query))).toBe(clips));

  it("as the others fail, not one fewer: a job that is not billed costs nothing", () => {
    // no job is billed in more than half of the months: all that a plan can have
    const free = "retry=0.6&policy.failed=not-billed&clips=1&tries=1&certainty=50&budget=0";
    expect(clipsWithin(pricedOf(`${veo}&${free}`))).toBe(10_000_000);
  });

  const anyBudget = fc.oneof(
    fc.constantFrom("0", "0.000001", "1", "1.6", "100", "1000000000000"),
    fc.integer({ min: 0, max: 2_000 }).map((cents) => plain(decimal(String(cents)).div("100"))),
    fc.integer({ min: 0, max: 1_000_000_000 }).map(String),
  );

  it("so many fit, and one more does not", () => {
    fc.assert(
      fc.property(anyWorkflow, anyBudget, fc.boolean(), (workflow, budget, few) => {
        const estimate = estimateFlat({ ...workflow, budget, clips: few ? 1 + (workflow.clips % 50) : workflow.clips });
        if (estimate.status !== "priced") return;
        const most = decimal(budget);
        const clips = clipsWithin(estimate);
        if (clips !== undefined) expect(totalOf(estimate, clips).lte(most)).toBe(true);
        if (clips !== 10_000_000) expect(totalOf(estimate, (clips ?? 0) + 1).gt(most)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("the money to plan with buys what it is planned for", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const bare = estimateFlat(workflow);
        if (bare.status !== "priced") return;
        const estimate = priced(estimateFlat({ ...workflow, budget: plain(planWithOf(bare).total) }));
        expect(clipsWithin(estimate)).toBeGreaterThanOrEqual(workflow.clips);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the remedy of a shortfall", () => {
  const remedyOf = (query: string) => {
    const more = moreTries(pricedOf(query));
    return more && [more.tries, plain(more.delivered), plain(more.more)];
  };

  it.each<[name: string, query: string, remedy: [number, string, string] | undefined]>([
    // 5 tries: 500 x (1 - 0.55^5) = 474.8, just below 475; 6: 500 x (1 - 0.027680640625).
    // 0.55^6: 2.16071 jobs a clip, variance 2.0356: 1,080.4 and a deviation of 31.90, 1,133 jobs less 958, x 1.60
    ["500 clips of which 416.8 are delivered", `${veo}&clips=500&unusable=0.5`, [6, "486.1596796875", "280"]],
    // one try keeps 90 of 100, two 99; 100 jobs are certain, 110 expected, 115 in 95 of 100 months: 15 x 1.60
    ["one try is not enough", `${veo}&tries=1`, [2, "99", "24"]],
    // 1 - 0.95^10 of 100: all that a plan can have. Only what is kept is billed: with 3 tries 14.26 and a deviation of
    // 3.50, 20 jobs in 95 of 100 months; with 10 tries 40.13 and 4.90, 48 jobs
    ["not even ten tries are", `${veo}&retry=0.95&policy.failed=not-billed`, [10, "40.126306076162109375", "44.8"]],
    ["all but one in a thousand are delivered", veo, undefined],
    ["19 in 20 are enough", `${veo}&retry=0&unusable=0.05&tries=1`, undefined],
    // 0.949 and 1 - 0.051^2; 5.1 of 100 are repeated, 9 in 95 of 100 months: 9 x 1.60
    ["less than those are not", `${veo}&retry=0&unusable=0.051&tries=1`, [2, "99.7399", "14.4"]],
    ["there are no more tries", `${veo}&unusable=0.9&tries=10`, undefined],
    ["what is made is thrown away by choice", `${veo}&unusable=0.5&counted=made`, undefined],
    // 0.9 x 0.9 of two generations; 0.99 x 0.99. 200.00 are certain; of 100 jobs of 1.20 and 100 of 0.80 one in ten is
    // made again: 20.00 and a deviation of 4.33, 27.20 in 95 of 100 months
    ["a stitched clip needs all its parts", `${veo}&duration=10&tries=1`, [2, "98.01", "27.2"]],
  ])("%s", (_, query, remedy) => expect(remedyOf(query)).toEqual(remedy));

  it("names the plan that it leads to, and keeps everything else", () => {
    const plan = readOf(`${veo}&clips=500&unusable=0.5&budget=800`);
    const [workload] = plan.workloads;
    const remedied = moreTries(priced(estimatePlan(plan)))!.plan;
    expect(remedied).toEqual({ ...plan, workloads: [{ ...workload, month: { ...workload.month, tries: 6 } }] });
  });

  it("is the least tries that deliver 19 in 20, and never costs less", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const found = moreTries(estimate);
        const enough = decimal(String(workflow.clips)).times("0.95");
        const at = (tries: number) => withMonth(estimate, { tries });
        if (!found) {
          const none = workflow.counted === "made" || workflow.tries === 10;
          expect(none || keptClipsOf(estimate).gte(enough)).toBe(true);
          return;
        }
        expect(found.tries).toBeGreaterThan(workflow.tries);
        expect(plain(found.delivered)).toBe(plain(keptClipsOf(at(found.tries))));
        expect(found.tries === 10 || found.delivered.gte(enough)).toBe(true);
        expect(keptClipsOf(at(found.tries - 1)).lt(enough)).toBe(true);
        const remedied = priced(estimatePlan(found.plan));
        expect(plain(planWithOf(remedied).total.minus(planWithOf(estimate).total))).toBe(plain(found.more));
      }),
      { numRuns: 300 },
    );
  });
});

const order: readonly LeverKind[] = ["model", "tier", "length", "sound", "resolution", "clips"];

/** Other models, estimated for the same plan. */
const alikeOf = (plan: Plan, keys: readonly string[]): PricedEstimate[] =>
  keys.flatMap((key) => {
    const estimate = estimatePlan(plan, key);
    return estimate.status === "priced" ? [estimate] : [];
  });

const leversFor = (query: string, keys: readonly string[] = []) => {
  const plan = readOf(query);
  return leversOf(priced(estimatePlan(plan)), alikeOf(plan, keys), assumedRates);
};

/** What of the plan a lever changes. */
const changeOf = (query: string, { plan }: Lever): Record<string, unknown> => {
  const [from, to] = [readOf(query).workloads[0], plan.workloads[0]];
  const before: Record<string, unknown> = { ...from.clip, ...from.month, model: from.models[0] };
  const after: Record<string, unknown> = { ...to.clip, ...to.month, model: to.models[0] };
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
};

const inWords = (query: string, keys?: readonly string[]) =>
  leversFor(query, keys).map((lever) => [lever.kind, changeOf(query, lever), plain(lever.total), plain(lever.saving)]);

describe("levers", () => {
  it("length, sound and fewer clips, in this order", () => {
    // 117 jobs x 3.20 = 374.40; of 6 s they are 280.80, of 4 s 187.20; without sound 117 x 1.60;
    // 52 clips take 62 jobs, 198.40, and 53 one more
    expect(inWords(`${veo}&resolution=1080p&audio=on&budget=200`)).toEqual([
      ["length", { durationSeconds: "4" }, "187.2", "187.2"],
      ["sound", { audio: "off" }, "187.2", "187.2"],
      ["clips", { clips: 52 }, "198.4", "176"],
    ]);
  });

  it("a lower resolution: the highest that fits", () => {
    // 117 x 8 x 0.40 = 374.40 at 4k, 187.20 at 1080p and below
    expect(inWords(`${veo}&resolution=4k&budget=200`)).toContainEqual([
      "resolution",
      { resolution: "1080p" },
      "187.2",
      "187.2",
    ]);
  });

  it("the longest clip that fits: one generation of a stitched one", () => {
    // 10 s are 6 s and 4 s, 234 jobs of 1.20 and 0.80 at most; 6 s are 117 x 1.20, and 9 to 7 s are made of 8 s or more
    const [length] = leversFor(`${veo}&duration=10&budget=150`);
    expect([length!.kind, length!.plan.workloads[0].clip.durationSeconds, plain(length!.total)]).toEqual([
      "length",
      "6",
      "140.4",
    ]);
  });

  it("another tier keeps all that was asked, and comes first", () => {
    // 864 x 496 x 24 x 5 / 1,024 = 50,220 tokens; 100 x 50,220 at 1.20 a million are 6.0264, at 0.60 3.0132
    const [first, ...others] = inWords(`${flex}&budget=4`);
    expect(first).toEqual(["tier", { tier: "flex" }, "3.0132", "3.0132"]);
    expect(others.map(([kind]) => kind)).not.toContain("tier");
  });

  it("other models that make exactly this, most saved first, at most two, before what gives something up", () => {
    const query = `${veo}&resolution=1080p&audio=on&budget=200`;
    const keys = [
      "vertex-ai/veo-3.1-generate-001", // itself
      "fal/veo3.1-lite", // 117 x 8 x 0.08 = 74.88
      "ltx/ltx-2-3-pro", // 117 x 8 x 0.08 = 74.88: dearer than none of the two
      "ltx/ltx-2-3-fast", // 117 x 8 x 0.06 = 56.16
      "fal/veo3.1", // 374.40: does not fit
      "luma/ray-3.2", // makes no sound
    ];
    const found = inWords(query, keys);
    expect(found.slice(0, 2)).toEqual([
      ["model", { model: "ltx/ltx-2-3-fast" }, "56.16", "318.24"],
      ["model", { model: "fal/veo3.1-lite" }, "74.88", "299.52"],
    ]);
    expect(found.slice(2).map(([kind]) => kind)).toEqual(["length", "sound", "clips"]);
    expect(inWords(query, [...keys].reverse()).slice(0, 1)).toEqual(found.slice(0, 1));
  });

  it("no model that makes something else: a longer clip, or sound that was not asked for", () => {
    const made = inWords(`${veo}&duration=7&budget=150`, ["vertex-ai/veo-3.1-lite-generate-001", "fal/veo3.1-lite"]);
    expect(made.map(([kind]) => kind)).not.toContain("model");
  });

  it.each([
    ["it fits", `${veo}&budget=187.2`],
    ["there is no budget", veo],
    ["nothing would fit", `${veo}&budget=0.1`],
  ])("none where %s", (_, query) => expect(leversFor(query, ["ltx/ltx-2-3-fast"])).toEqual([]));

  it("also where it depends, and where it is tight", () => {
    expect(leversFor(`${veo}&budget=178`).map(({ kind }) => kind)).toEqual(["length", "clips"]);
    expect(leversFor(`${veo}&budget=178&policy.failed=billed`).map(({ kind }) => kind)).toEqual(["length", "clips"]);
  });

  it("each fits as the plan that it leads to, by its saving, and changes one thing; never the tries", () => {
    const anyPlan = fc.tuple(
      anyWorkflow,
      fc.constantFrom("0.1", "0.3", "0.6", "0.9", "0.99"),
      fc.array(anyKey, { maxLength: 6 }),
    );
    fc.assert(
      fc.property(anyPlan, ([workflow, share, keys]) => {
        const bare = estimateFlat(workflow);
        if (bare.status !== "priced") return;
        const budget = plain(planWithOf(bare).total.times(share));
        const estimate = priced(estimateFlat({ ...workflow, budget }));
        const levers = leversOf(estimate, alikeOf(estimate.plan, keys), assumedRates);
        if (verdictOf(estimate) === "fits") {
          expect(levers).toEqual([]);
          return;
        }
        const { plan, model, workload } = estimate;
        const kinds = levers.map(({ kind }) => order.indexOf(kind));
        const giving = kinds.filter((kind) => kind >= order.indexOf("length"));
        expect(giving).toEqual([...new Set(giving)].sort((a, b) => a - b));
        expect(kinds.slice(kinds.length - giving.length), "what gives something up comes last").toEqual(giving);
        for (const lever of levers) {
          const again = priced(estimatePlan(lever.plan));
          expect(verdictOf(again)).toBe("fits");
          expect([plain(planWithOf(again).total), plain(planWithOf(lever.estimate).total)]).toEqual([
            plain(lever.total),
            plain(lever.total),
          ]);
          expect(plain(lever.saving)).toBe(plain(planWithOf(estimate).total.minus(lever.total)));
          expect(lever.saving.gt("0")).toBe(true);
          expect(again.workload.month.tries).toBe(workload.month.tries);
          expect(again.model.key === model.key).toBe(lever.kind !== "model");
          const { workloads, ...money } = lever.plan;
          expect({ ...money, workloads: plan.workloads }).toEqual(plan);
          const clip = Object.keys(clipFields) as (keyof typeof clipFields)[];
          const changed = clip.filter((name) => workloads[0].clip[name] !== workload.clip[name]);
          expect(changed.length).toBe(lever.kind === "model" || lever.kind === "clips" ? 0 : 1);
          expect(workloads[0].month).toEqual(
            lever.kind === "clips" ? { ...workload.month, clips: workloads[0].month.clips } : workload.month,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("over the whole catalogue: every model that is named makes exactly this and fits", () => {
    const query = `${veo}&resolution=1080p&audio=on&budget=200`;
    const levers = leversFor(
      query,
      catalogue.models.map(({ key }) => key),
    ).filter(({ kind }) => kind === "model");
    expect(levers).toHaveLength(2);
    for (const { estimate } of levers) {
      expect(estimate.remarks).toEqual([]);
      expect(verdictOf(estimate)).toBe("fits");
    }
  });
});
