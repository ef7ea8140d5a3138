/** The small test: which jobs there are, what each may cost, what of the open risks it settles, what the budget holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerEstimate } from "@/lib/views/json/estimate";
import { assumedRates, catalogue } from "@/lib/data";
import { decimal, money, plain, sum, to20Decimals, zero } from "@/lib/numbers/decimal";
import type { PricedEstimate } from "@/lib/month/estimate";
import { assessRisks } from "@/lib/risks";
import { riskIds, testIds } from "@/lib/risks/ids";
import { settledBy } from "@/lib/test/settles";
import { testBudget, testPlan } from "@/lib/test/choose";
import { paidAhead, withinReach } from "@/lib/test/reach";
import type { TestPlan, TestStep } from "@/lib/test/types";
import { writePlan } from "@/lib/ask/write";
import type { Clip } from "@/lib/ask/plan";
import { anyWorkflow } from "../support/arbitraries";
import {
  estimateFlat,
  estimateFor,
  estimateOf,
  estimatePlan,
  modelOf,
  priced,
  pricedOf,
  readOf,
} from "../support/question";
import { shown } from "../support/shown";
import { rate, synthetic, type ModelGiven, type ProviderGiven } from "../support/synthetic";

type PricedAnswer = { clip: { low: string; high: string } };

const planOf = (query: string, budget = "1"): TestPlan => testPlan(pricedOf(query), decimal(budget), assumedRates);
const idsOf = (steps: readonly TestStep[]) => steps.map(({ id }) => id);
const stepOf = ({ steps, left }: TestPlan, id: TestStep["id"]): TestStep | undefined =>
  [...steps, ...left].find((step) => step.id === id);
/** What is to be submitted. */
const clipOf = (step: TestStep | undefined): Clip => step!.job.workloads[0].clip;
const readings = (step: TestStep | undefined) =>
  step?.expectations.map(({ reading, amount }) => `${reading}: ${plain(amount)}`);
const settled = (step: TestStep | undefined) => step?.settles.map(({ risk }) => risk.id);

/** One or two models of each of eight providers, in the modes that need an image, a video or nothing. */
const queries = [
  "model=vertex-ai/veo-3.1-generate-001",
  "model=vertex-ai/veo-3.1-lite-generate-001&mode=image-to-video&audio=on&resolution=1080p",
  "model=runway/gen4_turbo&mode=image-to-video&duration=5",
  "model=runway/aleph2&mode=video-to-video&duration=5",
  "model=kling/kling-v3&moderated=0.05&timeout=0.02",
  "model=kling/kling-v2-6&mode=first-last-frame&duration=10&resolution=1080p",
  "model=byteplus/dreamina-seedance-2-0-fast-260128&aspect=9:16",
  "model=byteplus/dreamina-seedance-2-5-260628&mode=video-to-video&inputVideo=5",
  "model=luma/ray-3.2&resolution=540p&duration=5",
  "model=luma/ray-3.2&mode=extend&inputVideo=5",
  "model=minimax/MiniMax-H3&resolution=768p",
  "model=minimax/MiniMax-Hailuo-2.3-Fast&mode=image-to-video&duration=7&resolution=768p&delivery=webhook",
  "model=xai/grok-imagine-video",
  "model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6",
  "model=fal/ltx-2.5-fast&resolution=1080p&moderated=0.1",
  "model=fal/kling-v4-edit&mode=video-to-video&inputVideo=5&duration=5",
];
const budgets = ["0", "0.05", "0.30", "1", "3", "1000"];

const every = queries.flatMap((query) => budgets.map((budget) => [query, budget] as const));

/** What holds of any plan of any test. */
function expectSound(estimate: PricedEstimate, plan: TestPlan): void {
  const all = [...plan.steps, ...plan.left];
  expect(plan.worst.lte(plan.budget), "within the budget").toBe(true);
  expect(plan.least.lte(plan.worst)).toBe(true);
  expect(plain(sum(plan.steps.map(({ worst }) => worst)))).toBe(plain(plan.worst));
  expect(new Set(idsOf(all)).size, "each step once").toBe(all.length);
  const order = idsOf(plan.steps).map((id) => testIds.indexOf(id));
  expect(order, "in the order in which they are run").toEqual([...order].sort((a, b) => a - b));
  if (plan.steps.length > 0) expect(plan.steps[0]!.id).toBe("baseline");
  for (const step of all) {
    // The job, written as a link, has the price of the first reading.
    const [first] = step.expectations;
    expect(plain(priced(estimatePlan(readOf(writePlan(step.job)))).price), step.id).toBe(plain(first.priced.price));
    for (const { priced: job, jobs, amount } of step.expectations) expectAsked(estimate, job, amount, jobs);
    const amounts = step.expectations.map(({ amount }) => Number(plain(amount)));
    expect(Number(plain(step.worst))).toBe(Math.max(...amounts));
    expect(Number(plain(step.least))).toBe(Math.min(...amounts));
  }
}

/** One clip, one attempt, made exactly as asked, with settings that the model offers, at the price of the estimator. */
function expectAsked(
  { model, workload: planned }: PricedEstimate,
  job: PricedEstimate,
  amount: object,
  jobs: number,
): void {
  const { plan, workload, generations } = job;
  const { clip, month } = workload;
  const { constraints, modes } = model.model;
  expect(generations).toHaveLength(1);
  const made = generations[0].job;
  expect(plain(made.durationSeconds)).toBe(clip.durationSeconds);
  expect(["unknown", clip.resolution]).toContain(made.resolution);
  expect(modes).toContain(clip.mode);
  expect([clip.mode, clip.aspect, clip.tier, clip.fps]).toEqual([
    planned.clip.mode,
    planned.clip.aspect,
    planned.clip.tier,
    planned.clip.fps,
  ]);
  if (constraints.resolutions !== "unknown") expect(constraints.resolutions).toContain(clip.resolution);
  if (clip.audio === "on") expect(model.sound.makes).toBe("optional");
  expect([month.clips, month.tries, month.failed]).toEqual([1, 1, "0"]);
  const { budget, tax, fee, test } = plan;
  expect({ findings: workload.findings, extras: workload.extras, budget, tax, fee, test }).toEqual({
    findings: {},
    extras: {},
  });
  // What the link of the job says, asked as the API asks it.
  const again = estimatePlan(readOf(writePlan(plan)), model.key);
  const answered = answerEstimate(again) as unknown as PricedAnswer;
  expect(answered.clip.low).toBe(answered.clip.high);
  expect(answered.clip.low).toBe(money(to20Decimals(job.price)));
  expect(plain(amount as typeof zero)).toBe(plain(job.price.times(String(jobs))));
}

describe("a test of a real model", () => {
  it.each(every)("%s for %s", (query, budget) => {
    const estimate = pricedOf(query);
    expectSound(estimate, testPlan(estimate, decimal(budget), assumedRates));
  });

  it.each(every)("takes what settles the most, as long as it fits: %s for %s", (query, budget) => {
    const { steps, left } = planOf(query, budget);
    const [baseline, ...others] = steps;
    if (!baseline) {
      expect(left[0]!.worst.gt(decimal(budget)), "not even the first job fits").toBe(true);
      return;
    }
    // What is left out did not fit beside what settles more, or as much of what is open for less.
    const weight = ({ worth, settles, worst, id }: TestStep) =>
      [-Number(plain(worth)), settles.length > 0 ? 0 : 1, Number(plain(worst)), testIds.indexOf(id)] as const;
    const isBefore = (a: TestStep, b: TestStep) => {
      const [one, other] = [weight(a), weight(b)];
      const at = one.findIndex((value, index) => value !== other[index]);
      return one[at]! < other[at]!;
    };
    for (const out of left) {
      const before = [baseline, ...others.filter((step) => isBefore(step, out))];
      expect(sum([...before, out].map(({ worst }) => worst)).gt(decimal(budget)), out.id).toBe(true);
    }
  });

  it.each(queries)("leaves nothing out of a large budget: %s", (query) => {
    const { steps, left, unsettled } = planOf(query, "1000");
    expect(left).toEqual([]);
    const open = assessRisks(pricedOf(query)).filter(({ state, high }) => state !== "clear" && high.gt(zero));
    const found = new Set([...steps.flatMap((step) => settled(step)!), ...unsettled.map(({ id }) => id)]);
    expect(open.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});

describe("laws", () => {
  it("hold of every model and any budget", () => {
    fc.assert(
      fc.property(anyWorkflow, fc.integer({ min: 0, max: 2_000_000 }), (workflow, units) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        expectSound(estimate, testPlan(estimate, decimal(String(units)).div("100000"), assumedRates));
      }),
      { numRuns: 300 },
    );
  });

  it("every priced model has a cheapest job that can be asked for exactly", () => {
    for (const model of catalogue.models) {
      for (const mode of model.model.modes) {
        const estimate = estimateOf(`model=${model.key}&mode=${mode}&duration=5&resolution=240p`);
        if (estimate.status !== "priced") continue;
        const { cheapest } = testPlan(estimate, zero, assumedRates);
        expect(cheapest, `${model.key} ${mode}`).toBeDefined();
        expect(cheapest!.price.lte(estimate.price), `${model.key} ${mode}: never dearer than the plan`).toBe(true);
      }
    }
  });

  it("a larger budget never holds less worth", () => {
    for (const query of queries) {
      let before = zero;
      for (const budget of budgets) {
        const most = planOf(query, budget).steps.reduce((all, { worth }) => (worth.gt(all) ? worth : all), zero);
        expect(most.gte(before), `${query} for ${budget}`).toBe(true);
        before = most;
      }
    }
  });
});

describe("the jobs", () => {
  it("Veo 3.1 for a dollar: one clip of 4 s at $0.20, because the next would make $1.60", () => {
    const plan = planOf("model=vertex-ai/veo-3.1-generate-001");
    expect(idsOf(plan.steps)).toEqual(["baseline"]);
    expect(plain(plan.worst)).toBe("0.8");
    expect(idsOf(plan.left)).toEqual([
      "longer",
      "audible",
      "left-out",
      "failing",
      "refused",
      "abandoned",
      "repeated",
      "cancelled",
    ]);
  });

  it("a longer one is as long as the plan, a larger one as large, and neither is there where the first is", () => {
    const plan = planOf("model=vertex-ai/veo-3.1-fast-generate-001&resolution=1080p&duration=6");
    expect(clipOf(stepOf(plan, "baseline"))).toMatchObject({
      durationSeconds: "4",
      resolution: "720p",
      audio: "off",
    });
    expect(clipOf(stepOf(plan, "longer"))).toMatchObject({ durationSeconds: "6", resolution: "720p" });
    expect(clipOf(stepOf(plan, "larger"))).toMatchObject({ durationSeconds: "4", resolution: "1080p" });
    expect(settled(stepOf(plan, "larger"))).toEqual(["requested-not-delivered"]);
    const small = planOf("model=vertex-ai/veo-3.1-fast-generate-001&duration=4");
    expect(stepOf(small, "longer")).toBeUndefined();
    expect(stepOf(small, "larger")).toBeUndefined();
  });

  it("a resolution with lengths of its own is asked for at one of them", () => {
    // 1440p and 4k are made in 6, 8 and 10 s, 720p and 1080p up to 20 s.
    const plan = planOf("model=fal/ltx-2.5-fast&resolution=4k&duration=10", "100");
    expect(clipOf(stepOf(plan, "larger"))).toMatchObject({ durationSeconds: "6", resolution: "4k" });
    // 1080p is made in 6 s only, and 10 s is the planned length: at 768p.
    const hailuo = planOf("model=minimax/MiniMax-Hailuo-2.3-Fast&mode=image-to-video&duration=10&resolution=768p");
    expect(clipOf(stepOf(hailuo, "longer"))).toMatchObject({ durationSeconds: "10", resolution: "768p" });
  });

  it("without the audio field either price can come, and the dearer one has to fit", () => {
    const audible = stepOf(planOf("model=vertex-ai/veo-3.1-lite-generate-001"), "audible")!;
    // 4 s at $0.03 silent, at $0.05 with sound
    expect(readings(audible)).toEqual(["silent: 0.12", "with sound: 0.2"]);
    expect([audible.omitted, settled(audible)]).toEqual([["sound"], ["audio-on-by-default"]]);
  });

  it("where the plan wants sound, sound is asked for", () => {
    const audible = stepOf(planOf("model=vertex-ai/veo-3.1-lite-generate-001&audio=on"), "audible")!;
    expect([audible.omitted, clipOf(audible).audio, readings(audible)]).toEqual([[], "on", ["as published: 0.2"]]);
    expect(settled(audible)).toEqual([]);
  });

  it("where sound changes nothing or cannot be chosen, it is no step", () => {
    expect(stepOf(planOf("model=xai/grok-imagine-video"), "audible")).toBeUndefined();
    expect(stepOf(planOf("model=minimax/MiniMax-H3&resolution=768p"), "audible")).toBeUndefined();
    expect(stepOf(planOf("model=runway/gen4.5&duration=5"), "audible")).toBeUndefined();
  });

  it("without size and length anything on offer can come", () => {
    const leftOut = stepOf(planOf("model=kling/kling-v3"), "left-out")!;
    // 3 s at 0.6 units and 15 s at 3 units a second, $0.14 a unit
    expect(readings(leftOut)).toEqual(["at least 3 s at 720p: 0.252", "at most 15 s at 4k: 6.3"]);
    expect(leftOut.omitted).toEqual(["length", "resolution"]);
    expect(settled(leftOut)).toEqual(["default-settings"]);
  });

  it("a default that is published is the only reading", () => {
    const model: ModelGiven = {
      constraints: { defaults: { durationSeconds: "5", resolution: "1080p", audio: "off" } },
      rates: [
        rate({ id: "small", when: { resolution: "720p" } }),
        rate({ id: "large", unitPrice: "0.25", when: { resolution: "1080p" } }),
      ],
    };
    const plan = testPlan(priced(estimateFor(synthetic(model), "duration=5")), decimal("10"), assumedRates);
    // 5 s at $0.25
    expect(readings(stepOf(plan, "left-out"))).toEqual(["5 s at 1080p: 1.25"]);
    expect(clipOf(stepOf(plan, "left-out"))).toMatchObject({ durationSeconds: "5", resolution: "1080p" });
  });

  it("a default without a price has no upper end: no step, and the risk stays open", () => {
    const model: ModelGiven = {
      constraints: { resolutions: ["480p", "720p", "1080p"] },
      rates: [
        rate({ id: "small", when: { resolution: "480p" } }),
        rate({ id: "usual", unitPrice: "0.20", when: { resolution: "720p" } }),
      ],
      gaps: [{ meter: "output", when: { resolution: "1080p" }, reason: "Not published.", sourceIds: ["pricing"] }],
    };
    const plan = testPlan(priced(estimateFor(synthetic(model), "resolution=480p")), decimal("100"), assumedRates);
    expect(stepOf(plan, "left-out")).toBeUndefined();
    expect(plan.unsettled.map(({ id }) => id)).toContain("default-settings");
  });

  it("two lengths of input video are compared where its seconds are billed", () => {
    const edit = planOf("model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6");
    expect(clipOf(stepOf(edit, "baseline"))).toMatchObject({ durationSeconds: "2", inputVideoSeconds: "2" });
    expect(stepOf(edit, "longer")).toMatchObject({
      changed: ["input"],
      job: { workloads: [{ clip: { durationSeconds: "6", inputVideoSeconds: "6" } }] },
    });
    expect(settled(stepOf(edit, "longer"))).toEqual(["input-video-billed"]);
    const seedance = planOf("model=byteplus/dreamina-seedance-2-5-260628&mode=video-to-video&inputVideo=5");
    // What 4 s of output with 3 s of input cost at least is not recorded; of 5 s it is.
    expect(clipOf(stepOf(seedance, "baseline"))).toMatchObject({ durationSeconds: "5", inputVideoSeconds: "3" });
    expect(clipOf(stepOf(seedance, "longer"))).toMatchObject({ durationSeconds: "5", inputVideoSeconds: "5" });
  });

  it("an edit is as short as its model allows", () => {
    // aleph2 takes 2 s at least, for its minimum of 56 credits.
    const { steps } = planOf("model=runway/aleph2&mode=video-to-video&inputVideo=12");
    expect(clipOf(steps[0])).toMatchObject({ durationSeconds: "2", inputVideoSeconds: "2" });
    expect(plain(steps[0]!.worst)).toBe("0.56");
  });

  it("names the input that a mode cannot do without", () => {
    expect(clipOf(planOf("model=runway/gen4_turbo&mode=image-to-video").steps[0]).images).toBe(1);
    expect(clipOf(planOf("model=kling/kling-v2-6&mode=first-last-frame&duration=5").steps[0]).images).toBe(2);
    expect(clipOf(planOf("model=xai/grok-imagine-video&images=3&inputVideo=5").steps[0])).toMatchObject({
      images: 0,
      inputVideoSeconds: "0",
    });
  });

  it("keeps the plan's options, shape and tier", () => {
    const { steps } = planOf("model=luma/ray-3.2&mode=video-to-video&inputVideo=5&opt.hdr=on&aspect=9:16", "100");
    expect(steps[0]!.job.workloads[0]).toMatchObject({
      options: { hdr: "on" },
      clip: { aspect: "9:16", tier: "standard" },
    });
  });
});

describe("what a step settles", () => {
  it("the file of the first job also tells how long files last", () => {
    expect(settled(stepOf(planOf("model=minimax/MiniMax-H3&resolution=768p"), "baseline"))).toContain(
      "output-link-expires",
    );
    expect(settled(stepOf(planOf("model=vertex-ai/veo-3.1-generate-001"), "baseline"))).toEqual([]);
  });

  it("bills above the rule are looked for in a job of the kind of which they were seen", () => {
    const query = "model=byteplus/dreamina-seedance-2-0-fast-260128";
    const steps = planOf(query, "100").steps.filter((step) => settled(step)!.includes("bill-above-published"));
    expect(steps).toHaveLength(1);
    const { job } = steps[0]!.expectations[0].priced.generations[0];
    expect(modelOf(query.slice("model=".length)).overshoots.some(({ matches }) => matches(job))).toBe(true);
  });

  it("one open outcome closes the range alone, two close it together", () => {
    const one = stepOf(planOf("model=fal/ltx-2.5-fast"), "failing")!;
    expect(one.settles.map(({ risk, together }) => [risk.id, together])).toEqual([
      ["failed-attempt-billed", []],
      ["retry-multiplier", []],
      ["reseller-policy", []],
    ]);
    const two = stepOf(planOf("model=fal/ltx-2.5-fast&moderated=0.1"), "failing")!;
    const shared = two.settles.filter(({ together }) => together.length > 0);
    expect(shared.map(({ risk, together }) => [risk.id, together])).toEqual([
      ["retry-multiplier", ["refused"]],
      ["reseller-policy", ["refused"]],
    ]);
    const failed = two.settles.find(({ risk }) => risk.id === "failed-attempt-billed")!;
    expect(plain(two.worth), "only what it settles alone").toBe(plain(failed.risk.high));
  });

  it("what the user has found out is not asked again", () => {
    const plan = planOf("model=fal/ltx-2.5-fast&policy.failed=billed&policy.moderated=not-billed&timeout=0.1");
    expect(stepOf(plan, "failing")).toBeUndefined();
    expect(stepOf(plan, "refused")).toBeUndefined();
    expect(stepOf(plan, "abandoned")).toBeDefined();
    expect(plan.unsettled.map(({ id }) => id)).not.toContain("failed-attempt-billed");
  });

  it("nothing that is clear", () => {
    for (const query of queries) {
      for (const step of planOf(query, "1000").steps) {
        for (const { risk } of step.settles) expect(risk.state, `${query} ${step.id} ${risk.id}`).not.toBe("clear");
      }
    }
  });

  it("what no job shows stays open, with its money", () => {
    const { unsettled } = planOf("model=runway/gen4_turbo&mode=image-to-video&duration=5");
    expect(unsettled.map(({ id }) => id)).toEqual(["credit-expiry", "auto-reload", "plan-credits-apart", "pack-step"]);
  });
});

describe("the budget", () => {
  it("of nothing holds nothing, and says what the least test takes", () => {
    const plan = planOf("model=kling/kling-v3", "0");
    expect([plan.steps, plain(plan.worst), plain(plan.least)]).toEqual([[], "0", "0"]);
    // 3 s at 0.6 units a second, $0.14 a unit
    expect(plain(plan.cheapest!.price)).toBe("0.252");
  });

  it("of exactly the cheapest job holds it, of less nothing", () => {
    expect(idsOf(planOf("model=kling/kling-v3", "0.252").steps)).toEqual(["baseline"]);
    expect(planOf("model=kling/kling-v3", "0.251999").steps).toEqual([]);
  });

  const budgetOf = (query: string, said?: string) => testBudget(said, estimateOf(query), assumedRates);
  const usualOf = (query: string) => shown(budgetOf(query).gains?.usual);

  it("is what is said, whatever would settle more", () => {
    expect(plain(budgetOf("model=vertex-ai/veo-3.1-generate-001", "1").budget)).toBe("1");
    expect(plain(budgetOf("model=vertex-ai/veo-3.1-generate-001", "0").budget)).toBe("0");
  });

  it("settles the most for the money where nothing is said", () => {
    // The first job $0.80 and nothing, then sound $1.60 and the doubled job $1.60 with 160 each, then what is left out
    // $3.20 with 160: 160 / 2.40 = 66.67, 320 / 4.00 = 80, with the failing job of $0.80 and 17.76 337.76 / 4.80 = 70.37.
    const veo = "model=vertex-ai/veo-3.1-generate-001";
    expect(usualOf(veo)).toEqual({ budget: "4", worst: "4", worth: "320" });
    const { usual, gains } = budgetOf(veo);
    // All nine jobs: 0.80 x 5 + 1.60 x 3 + 3.20 = 12, and 160 x 3 + 17.76.
    expect(shown([usual, gains?.least, gains?.most])).toEqual([
      "4",
      { budget: "0.8", worst: "0.8", worth: "0" },
      { budget: "12", worst: "12", worth: "497.76" },
    ]);
  });

  it("is the first job alone where that settles the most for the money, and in whole cents", () => {
    // $0.05 of which a lost file is 62.16: 1,243 a dollar; with the doubled job of $0.10 118.16 / 0.15 = 788.
    expect(usualOf("model=xai/grok-imagine-video")).toEqual({ budget: "0.05", worst: "0.05", worth: "62.16" });
    // 0.2249856 of which a lost file is 3.22 (14 a dollar); with the doubled job 99.99 / 0.6749568 = 148.
    expect(usualOf("model=byteplus/dreamina-seedance-2-0-fast-260128&aspect=9:16")).toEqual({
      budget: "0.68",
      worst: "0.6749568",
      worth: "99.9903744",
    });
  });

  it("is that of the cheapest job where no job settles money, and one US dollar where there is no test", () => {
    // 5 s at $0.10: no attempt fails, no file is lost, no job is made twice.
    const answered = synthetic(
      { constraints: { resolutions: ["720p"], durations: [{ kind: "set", seconds: ["5"] }] } },
      { async: { idempotency: { offered: "yes" }, outputExpiryHours: "own-storage" } },
    );
    const { usual, gains } = testBudget(undefined, priced(estimateFor(answered, "duration=5&retry=0")), assumedRates);
    expect(shown([usual, gains?.least.worth, gains?.most.worth])).toEqual(["0.5", "0", "0"]);
    for (const [query, dollar] of [
      ["", "1"],
      ["&currency=CNY&fx.CNY=7.1", "7.1"],
      ["&currency=EUR&fx.EUR=0.9", "0.9"],
    ]) {
      expect(shown(budgetOf(`model=openai/sora-2${query}`))).toEqual({ budget: dollar, usual: dollar });
    }
  });

  it("no other budget in whole cents settles more for the money, whatever the plan", () => {
    fc.assert(
      fc.property(anyWorkflow, fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 40 }), (workflow, cents) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const { usual, gains } = testBudget(undefined, estimate, assumedRates);
        if (!gains) return;
        const best = testPlan(estimate, usual, assumedRates);
        expect(shown([best.worst, best.worth])).toEqual(shown([gains.usual.worst, gains.usual.worth]));
        for (const cent of cents) {
          const budget = decimal(String(cent)).div("100");
          const { worst, worth, steps } = testPlan(estimate, budget, assumedRates);
          if (steps.length === 0) continue;
          expect(worth.times(best.worst).lte(best.worth.times(worst)), `${cent} cents`).toBe(true);
          const asGood = worth.times(best.worst).eq(best.worth.times(worst));
          if (asGood) expect(budget.gte(usual), `of equals the least: ${cent} cents`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts no risk twice: no two jobs settle the same by themselves", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const { steps, worth } = testPlan(estimate, decimal("1000000"), assumedRates);
        const alone = steps.flatMap(({ settles }) =>
          settles.filter(({ together }) => together.length === 0).map(({ risk }) => risk.id),
        );
        expect(new Set(alone).size).toBe(alone.length);
        expect(plain(worth)).toBe(plain(sum(steps.map((step) => step.worth))));
      }),
      { numRuns: 200 },
    );
  });

  it("is in the display currency", () => {
    const dollars = planOf("model=kling/kling-v3", "1");
    const yuan = planOf("model=kling/kling-v3&currency=CNY&fx.CNY=7.1", "7.1");
    expect(idsOf(yuan.steps)).toEqual(idsOf(dollars.steps));
    expect(plain(yuan.worst)).toBe(plain(dollars.worst.times("7.1")));
  });
});

describe("what is paid ahead", () => {
  const paidOf = (query: string, worst = "0.5") => {
    const paid = paidAhead(pricedOf(query), decimal(worst));
    if (paid === undefined || paid === "unpublished") return paid;
    return { cash: plain(paid.cash), value: plain(paid.value), validDays: paid.validDays };
  };

  it("is the smallest pack where packs are sold, and what it buys at list price", () => {
    // 100 units for $9.80, each $0.14 at list
    expect(paidOf("model=kling/kling-v3")).toEqual({ cash: "9.8", value: "14", validDays: 30 });
    expect(paidOf("model=runway/gen4.5")).toEqual({ cash: "10", value: "10", validDays: "unknown" });
    // 1,500 credits of which 1,000 are a pack
    expect(paidOf("model=runway/gen4.5", "15")).toEqual({ cash: "20", value: "20", validDays: "unknown" });
  });

  it("is not recorded, or no prepaid credit is known", () => {
    expect(paidOf("model=minimax/MiniMax-H3&resolution=768p")).toBe("unpublished");
    expect(paidOf("model=vertex-ai/veo-3.1-generate-001")).toBeUndefined();
  });

  it("is never less than the least payment", () => {
    const credit: ProviderGiven["credit"] = {
      name: "USD balance",
      listPrice: "1",
      currency: "USD",
      minimumPurchase: "5",
      validDays: "never",
      sourceIds: ["pricing"],
    };
    const estimate = priced(estimateFor(synthetic({}, { credit }), "duration=5"));
    const paid = paidAhead(estimate, decimal("0.5")) as { cash: object; value: object };
    expect([paid.cash, paid.value].map(String)).toEqual(["5", "5"]);
  });
});

describe("models within reach", () => {
  const reach = (query: string, budget: string) => {
    return withinReach(catalogue, estimateOf(query), decimal(budget), assumedRates);
  };

  it("are the same provider's first, then the nearest month, never the model itself", () => {
    const found = reach("model=vertex-ai/veo-3.1-generate-001", "0.5");
    expect(found).toHaveLength(3);
    for (const { model, cheapest } of found) {
      expect(model.provider.id).toBe("vertex-ai");
      expect(model.key).not.toBe("vertex-ai/veo-3.1-generate-001");
      expect(cheapest.price.lte(decimal("0.5"))).toBe(true);
    }
    const mixed = reach("model=luma/ray-3.2&duration=5", "0.5");
    const distances = mixed.map(({ month }) =>
      Math.abs(Number(plain(month.high.minus(pricedOf("model=luma/ray-3.2&duration=5").month.high)))),
    );
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  it("are offered for a model that is retired too, its successor first", () => {
    const retired = catalogue.models.find(
      ({ model, key }) =>
        model.status.replacement &&
        catalogue.find(model.status.replacement) &&
        reach(`model=${key}`, "5")[0]?.model.key === model.status.replacement,
    );
    expect(retired, "a retired model whose successor makes the same clip").toBeDefined();
    const found = reach("model=openai/sora-2", "1");
    expect(found).toHaveLength(3);
    const months = found.map(({ month }) => Number(plain(month.high)));
    expect(months).toEqual([...months].sort((a, b) => a - b));
  });

  it("are none where the budget holds no job of any", () => {
    expect(reach("model=kling/kling-v3", "0")).toEqual([]);
  });
});

it("settles risks by jobs that there are, named in the order in which they are run", () => {
  for (const id of riskIds) {
    const { by } = settledBy(id);
    expect(by, id).toEqual(testIds.filter((test) => by.includes(test)));
  }
});
