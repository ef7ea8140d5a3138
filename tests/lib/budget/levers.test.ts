/** What would make a plan fit its budget. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipFields } from "@/lib/ask/fields";
import type { Plan } from "@/lib/ask/plan";
import { leversOf, type Lever, type LeverKind } from "@/lib/budget/levers";
import { planWithOf, verdictOf } from "@/lib/budget/plan-with";
import { assumedRates, catalogue } from "@/lib/data";
import type { PricedEstimate } from "@/lib/month/estimate";
import { plain } from "@/lib/numbers/decimal";
import { anyKey, anyWorkflow } from "../support/arbitraries";
import { estimateFlat, estimatePlan, priced, readOf } from "../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const flex = "model=byteplus/seedance-1-5-pro-251215&duration=5&resolution=480p&retry=0";

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
