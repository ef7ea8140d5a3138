/** What flips it: worked examples, and agreement with direct evaluation on both sides for any models and plans. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "@/lib/ask/plan";
import { knobs, planAt, scaleOf, type Knob } from "@/lib/budget/knobs";
import { fitsOf, type Fits } from "@/lib/budget/fits";
import { flipsBetween, flipsOfSet, type Flips } from "@/lib/budget/flips";
import { planWithOf } from "@/lib/budget/plan-with";
import { assumedRates } from "@/lib/data";
import type { Estimate } from "@/lib/month/estimate";
import { decimal, plain, type Decimal } from "@/lib/numbers/decimal";
import { finish } from "@/lib/numbers/in-steps";
import { anyKey, workflowFor } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { estimateFor, estimatePlan, readOf } from "../support/question";
import { rate, synthetic, token } from "../support/synthetic";

const veo = "vertex-ai/veo-3.1-generate-001";
const fast = "vertex-ai/veo-3.1-fast-generate-001";
const kling = "kling/kling-v3";
const luma = "luma/ray-3.2";

/** Money to plan with of a plan with a knob at a place, by the longest way; nothing where it cannot be made. */
function directly(plan: Plan, key: string, knob: Knob, place: number): Decimal | undefined {
  const estimate = estimatePlan(planAt(plan, knob, place), key);
  return estimate.status === "priced" ? planWithOf(estimate).total : undefined;
}

/** Those that take the least, by the longest way. */
function cheapestDirectly(plan: Plan, keys: readonly string[], knob: Knob, place: number): string[] {
  const all = keys.flatMap((key) => {
    const total = directly(plan, key, knob, place);
    return total ? [{ key, total }] : [];
  });
  return all.filter(({ total }) => all.every((other) => total.lte(other.total))).map(({ key }) => key);
}

const between = (query: string, a: string, b: string, knob: Knob): Flips => {
  const plan = readOf(query);
  return flipsBetween(estimatePlan(plan, a), estimatePlan(plan, b), knob, assumedRates);
};

describe("two models, by hand", () => {
  /** A cent a token, ten a second; tokens in packs of 10,000 for $50 that never expire: half the price, if all is used. */
  const pack = { credits: "10000", price: "50.00", validDays: "never" as const, trial: false };
  const packed = synthetic(
    { rates: [rate({ unitPrice: "10", denomination: "credit" })] },
    { credit: { ...token, packs: [pack] } },
  );
  /** Six cents a second and nothing else. */
  const used = synthetic({ rates: [rate({ unitPrice: "0.06", denomination: "USD" })] });

  it("a pack is cheaper from where a use of as much costs more", () => {
    const query = "retry=0&duration=10&clips=200";
    const a = estimateFor(packed, query);
    const b = estimateFor(used, query);
    // 0.60 a clip against packs of 100 clips for 50.00: 84 clips are 50.40, 83 are 49.80; with 101 clips there are two
    // packs for 100.00 against 60.60, until 167 are 100.20; three for 201 (150.00 against 120.60), until 251 are 150.60
    const flips = flipsBetween({ ...a, model: { ...a.model, key: "a/packs" } }, b, "clips", assumedRates);
    expect(flips.kind).toBe("crossings");
    if (flips.kind !== "crossings") return;
    expect(flips.crossings.slice(0, 2).map(({ value, from }) => [value, from.length])).toEqual([
      ["201", 1],
      ["167", 1],
    ]);
    expect(flips.crossings.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["84", "101", "167", "201", "251"]),
    );
  });

  it("Kling's packs against Veo by use", () => {
    const flips = between(`model=${kling}&clips=100`, kling, veo, "clips");
    // 51 clips of Veo are at most 61 jobs at 1.60: 97.60 against Kling's trial pack of 1,000 units for 98.00; 52 are 99.20.
    // Kling needs 4.8 units a clip: 229 are 1,099.2, both trial packs for 107.80; 230 are 1,104, a pack of 5,000 for 700,
    // as many as Veo's 264 jobs at 1.60 = 422.40. From 384 on Veo is above 700 again: 700.80.
    expect(flips).toMatchObject({ kind: "crossings" });
    if (flips.kind !== "crossings") return;
    const near = flips.crossings.map(({ value, from, to, kind, sharp }) => [value, from[0], to, kind, sharp]);
    expect(near).toEqual(
      expect.arrayContaining([
        ["52", kling, "51", "cheaper", true],
        ["230", veo, "230", "cheaper", true],
        ["384", kling, "384", "cheaper", true],
      ]),
    );
  });

  it("of one provider and one way of billing the cheaper price is the cheaper month: never", () => {
    for (const knob of ["clips", "kept", "retry"] as const) {
      expect(between(`model=${veo}&clips=500`, veo, fast, knob)).toEqual({
        kind: "never",
        cheapest: [fast],
        cut: false,
      });
    }
  });

  it("what is thrown away of clips counted as made is no matter of money", () => {
    expect(between(`model=${veo}&counted=made&unusable=0.3`, veo, luma, "kept")).toEqual({
      kind: "does-not-depend",
      cheapest: [luma],
      cut: false,
    });
  });

  it("neither can be made", () => {
    expect(between("model=openai/sora-2", "openai/sora-2", "openai/sora-2-pro", "clips").kind).toBe("none");
  });
});

/** The verdict of a model at each place. */
const fitsDirectly = (plan: Plan, key: string, knob: Knob, place: number): boolean =>
  directly(plan, key, knob, place)?.lte(decimal(plan.budget ?? "0")) ?? false;

/** Random plans are of one model in focus; of months that are quickly summed. */
const anyQuestion = fc
  .tuple(
    anyKey,
    fc.array(anyKey, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...knobs),
    fc.integer({ min: 1, max: 800 }),
  )
  .chain(([key, others, knob, clips]) =>
    workflowFor(key).map((workflow) => ({
      plan: planOf({ ...workflow, clips, tries: Math.min(workflow.tries, 4), ...plainPlan }),
      keys: [...new Set([key, ...others])],
      knob,
    })),
  );
const plainPlan = {
  mode: "text-to-video",
  audio: "off",
  aspect: "16:9",
  fps: undefined,
  images: 0,
  tier: "standard",
  on: "2026-11-22",
} as const;

const estimatesOf = (plan: Plan, keys: readonly string[]): Estimate[] => keys.map((key) => estimatePlan(plan, key));

function sampled(plan: Plan, knob: Knob): number[] {
  const { least, most } = scaleOf(plan, knob);
  if (most < least) return [];
  const many = knob === "clips" ? [1, 5, 13, 120, 700, 4000, 20_000] : [];
  const steps = [0, 0.07, 0.3, 0.61, 1].map((share) => Math.round(least + share * (most - least)));
  return knob === "clips" ? many : [...new Set(steps)];
}

describe("for any models and plans", () => {
  it("a crossing is where it is: those of the one side take the least just before, none of them at it", () => {
    let crossings = 0;
    fc.assert(
      fc.property(anyQuestion, ({ plan, keys, knob }) => {
        const [found] = finish(flipsOfSet(estimatesOf(plan, keys), assumedRates, [knob]));
        const { cheapest } = found!;
        if (cheapest.kind !== "crossings") return;
        for (const flip of cheapest.crossings.slice(0, 3)) {
          crossings += 1;
          const there = cheapestDirectly(plan, keys, knob, flip.place);
          expect([...flip.from].sort()).toEqual([...there].sort());
          expect(there.filter((key) => flip.below.includes(key))).toEqual([]);
          if (!flip.sharp) continue;
          const before = cheapestDirectly(plan, keys, knob, flip.place - 1);
          if (before.length > 0) expect(before.filter((key) => flip.below.includes(key))).not.toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
    expect(crossings).toBeGreaterThan(0);
  });

  it("what never changes does not at any value that is tried, and what is not cut has no crossing beside those named", () => {
    fc.assert(
      fc.property(anyQuestion, ({ plan, keys, knob }) => {
        const [found] = finish(flipsOfSet(estimatesOf(plan, keys), assumedRates, [knob]));
        const { cheapest } = found!;
        if (cheapest.cut) return;
        const changes = cheapest.kind === "crossings" ? [...cheapest.crossings].sort((a, b) => a.place - b.place) : [];
        for (const place of sampled(plan, knob)) {
          const there = cheapestDirectly(plan, keys, knob, place);
          if (there.length === 0) continue;
          const last = changes.filter((change) => change.place <= place).at(-1);
          const next = changes.find((change) => change.place > place);
          const held = last
            ? last.from
            : next
              ? next.below
              : cheapest.kind === "none" || cheapest.kind === "crossings"
                ? []
                : cheapest.cheapest;
          expect(there.filter((key) => held.includes(key))).not.toEqual([]);
          if (cheapest.kind === "does-not-depend")
            for (const key of keys)
              expect(textOf(directly(plan, key, knob, place))).toBe(
                textOf(directly(plan, key, knob, scaleOf(plan, knob).most)),
              );
        }
      }),
      { numRuns: 50 },
    );
  });

  it("a model fits on the one side of a turn and not on the other", () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 20, max: 300 }), ({ plan: bare, keys: [key], knob }, percent) => {
        const now = estimatePlan(bare, key);
        if (now.status !== "priced") return;
        const budget = plain(planWithOf(now).total.times(String(percent)).div("100").round(6));
        const plan = { ...bare, budget };
        const fits = fitsOf(estimatePlan(plan, key), knob, assumedRates)!;
        for (const turn of fits.kind === "turns" ? fits.turns.slice(0, 2) : []) {
          expect(fitsDirectly(plan, key!, knob, turn.place)).toBe(turn.fits === "from");
          if (turn.sharp) expect(fitsDirectly(plan, key!, knob, turn.place - 1)).toBe(turn.fits === "below");
        }
        if (fits.cut || fits.kind === "turns") return;
        for (const place of sampled(plan, knob))
          expect(fitsDirectly(plan, key!, knob, place)).toBe(fits.kind === "always");
      }),
      { numRuns: 50 },
    );
  });

  it("whatever was worked out before, even for the very same estimates, changes nothing", () => {
    const plan = readOf("clips=1500&retry=0.3&unusable=0.5&tries=5&duration=15");
    const estimates = estimatesOf(plan, ["venice/grok-imagine", "kling/kling-v3-omni", fast]);
    const found = finish(flipsOfSet(estimates, assumedRates, ["clips", "duration"]));
    expect(
      found.map(({ cheapest }) => cheapest.cut),
      "too dear to be looked at whole",
    ).toEqual([true, true]);
    expect(finish(flipsOfSet(estimates, assumedRates, ["clips", "duration"]))).toEqual(found);
  });

  it("the order of the models changes nothing", () => {
    fc.assert(
      fc.property(anyQuestion, ({ plan, keys, knob }) => {
        const of = (order: readonly string[]) => finish(flipsOfSet(estimatesOf(plan, order), assumedRates, [knob]));
        expect(of([...keys].reverse())).toEqual(of(keys));
      }),
      { numRuns: 15 },
    );
  });
});

const textOf = (total: Decimal | undefined) => total && plain(total);

describe("against a budget, by hand", () => {
  const fitting = (query: string, knob: Knob): Fits => fitsOf(estimatePlan(readOf(query)), knob, assumedRates)!;

  it("as many clips as the budget buys", () => {
    // 1.60 a job: 500 jobs in 95 of 100 months are 257 clips, see clipsWithin
    const fits = fitting(`model=${veo}&clips=500&unusable=0.5&budget=800`, "clips");
    expect(fits).toMatchObject({
      kind: "turns",
      cut: false,
      turns: [{ value: "258", fits: "below", to: "257", sharp: true }],
    });
  });

  it("no length is short enough, each is", () => {
    expect(fitting(`model=${veo}&budget=1`, "duration")).toMatchObject({ kind: "never", cut: false });
    expect(fitting(`model=${veo}&budget=100000`, "duration")).toMatchObject({ kind: "always", cut: false });
  });
});
