import { describe, expect, it } from "vitest";
import { viewJson } from "@/lib/views/json/answer";
import { answerEstimate } from "@/lib/views/json/estimate";
import { answerModel } from "@/lib/views/json/model";
import { answer } from "@/lib/answer/answer";
import { assumedRates } from "@/lib/data";
import { riskRules } from "@/lib/risks";
import { context, estimateOf, modelOf, readOf, today } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const amount = expect.stringMatching(/^\d+\.\d{2,}$/) as string;

type Quantiles<T> = Record<"p50" | "p80" | "p95", T>;
type Ends = { low: string; high: string };
type Answered = {
  attempt: { cost: string };
  clip: Ends;
  month: Ends &
    Quantiles<string> & { billedJobs: { expected: string } & Quantiles<number>; exact: boolean; withinBudget?: Ends };
  risks: (Ends & { id: string; state: string })[];
};

/** A priced answer, with the fields that are looked at below. */
function answeredOf(query: string): Answered {
  const answered: object = answerEstimate(estimateOf(query));
  if (!("month" in answered)) throw new Error(`${query} has no month`);
  return answered as Answered;
}

const wholeOf = (query: string): object => viewJson(answer(readOf(query), context), context);

describe("a priced estimate", () => {
  it("has the documented shape, amounts as strings", () => {
    const source = "https://cloud.google.com/vertex-ai/generative-ai/pricing";
    expect(answerEstimate(estimateOf(`${veo}&duration=7&resolution=4k&audio=on`))).toEqual({
      provider: "vertex-ai",
      model: "veo-3.1-generate-001",
      status: "priced",
      currency: "USD",
      displayCurrency: "USD",
      attempt: {
        cost: "4.80", // 8 x 0.60
        lines: [
          {
            unit: "second",
            label: "Video, silent",
            quantity: "8",
            unitPrice: "0.20",
            cost: "1.60",
            currency: "USD",
            explanation: "8 s at $0.20 a second",
            source,
          },
          {
            unit: "resolution",
            label: "Resolution 4k",
            quantity: "8",
            unitPrice: "0.20",
            cost: "1.60",
            currency: "USD",
            explanation: "8 s at $0.20 a second more for 4k instead of 720p",
            source,
          },
          {
            unit: "audio",
            label: "Audio",
            quantity: "8",
            unitPrice: "0.20",
            cost: "1.60",
            currency: "USD",
            explanation: "8 s at $0.20 a second more with sound",
            source,
          },
        ],
      },
      // 4.80 x 0.999 / 0.999 and x 1.11 / 0.999
      clip: { low: "4.80", high: "5.33333333333333333333" },
      // 100 x 4.80 x 0.999 and x 1.11
      // 111, 114 and 117 jobs x 4.80
      month: {
        low: "479.52",
        high: "532.80",
        p50: "532.80",
        p80: "547.20",
        p95: "561.60",
        billedJobs: { expected: "111", p50: 111, p80: 114, p95: 117 },
        exact: true,
      },
      planWith: { amount: "561.60", certainty: 95 }, // 117 x 4.80
      delivered: { wanted: "100", kept: "99.9" }, // 100 x (1 - 0.1^3)
      planned: {
        total: "561.60",
        steps: [
          { id: "published", amount: "420.00" }, // 7 of 8 seconds of 100 x 4.80
          { id: "rounding", amount: "60.00" },
          { id: "not-kept", amount: "-0.48" }, // 0.1 of the clips
          { id: "repeats", amount: "53.28" }, // 11.1 x 4.80
          { id: "certainty", amount: "28.80" }, // (117 - 111) x 4.80
        ],
      },
      waiting: {
        latencySeconds: "360",
        basis: "published",
        checksPerAttempt: "36", // 360 / 10
        checksPerMonth: "3996", // 36 x 111
        checksPerSecond: "0.1",
        monthSeconds: "39960", // 111 x 360
      },
      risks: expect.any(Array) as unknown,
      notes: [
        {
          code: "duration-rounded-up",
          message: "7 s is not offered; the next length up, 8 s, is generated and billed.",
        },
      ],
    });
  });

  it("has every risk once, the dearest first, and of each its money", () => {
    const { risks } = answeredOf(`${veo}&duration=7&resolution=4k&audio=on`);
    expect(risks.map(({ id }) => id).sort()).toEqual(riskRules.map(({ id }) => id).sort());
    for (const risk of risks) {
      expect(risk).toEqual({ id: risk.id, state: risk.state, low: amount, high: amount });
      expect(["exposed", "unknown", "not-in-plan", "clear"]).toContain(risk.state);
      expect(Number(risk.low)).toBeLessThanOrEqual(Number(risk.high));
    }
    expect(risks.map(({ high }) => Number(high))).toEqual(risks.map(({ high }) => Number(high)).sort((a, b) => b - a));
    expect(risks).toEqual(
      expect.arrayContaining([
        { id: "duplicate-job", state: "exposed", low: "0.00", high: "480.00" }, // 100 x 4.80
        { id: "duration-rounded-up", state: "exposed", low: "59.94", high: "66.60" }, // an eighth
        { id: "failed-attempt-billed", state: "unknown", low: "0.00", high: "53.28" }, // 11.1 x 4.80
        { id: "retry-multiplier", state: "unknown", low: "0.00", high: "53.28" },
        { id: "polling-budget", state: "exposed", low: "0.00", high: "0.00" },
        { id: "moderated-attempt-billed", state: "unknown", low: "0.00", high: "0.00" },
        { id: "client-gives-up-early", state: "unknown", low: "0.00", high: "0.00" },
        { id: "audio-on-by-default", state: "clear", low: "0.00", high: "0.00" },
        { id: "default-settings", state: "clear", low: "0.00", high: "0.00" },
        { id: "minimum-charge", state: "clear", low: "0.00", high: "0.00" },
        { id: "credit-expiry", state: "clear", low: "0.00", high: "0.00" },
        { id: "pack-step", state: "clear", low: "0.00", high: "0.00" },
        { id: "output-link-expires", state: "clear", low: "0.00", high: "0.00" },
        { id: "model-retires", state: "clear", low: "0.00", high: "0.00" },
      ]),
    );
  });

  it("keeps the attempt in the provider's currency", () => {
    expect(answerEstimate(estimateOf(`${veo}&retry=0&currency=CNY&fx.CNY=7.1`))).toMatchObject({
      currency: "USD",
      displayCurrency: "CNY",
      attempt: { cost: "1.60", lines: [{ cost: "1.60", currency: "USD" }] },
      clip: { low: "11.36", high: "11.36" }, // 1.60 x 7.1
      month: { low: "1136.00", high: "1136.00", p50: "1136.00", p80: "1136.00", p95: "1136.00" },
    });
  });

  it("never rounds what is exact", () => {
    expect(
      answerEstimate(estimateOf("model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&retry=0")),
    ).toMatchObject({
      attempt: { cost: "0.35154", lines: [{ quantity: "50220", unitPrice: "0.000007", cost: "0.35154" }] },
      month: { low: "35.154" },
    });
  });
});

/** $0.40 an attempt, 8 s x 0.05, and nothing but unusable takes: each clip is repeated by the toss of a coin. */
const lite = "model=vertex-ai/veo-3.1-lite-generate-001&resolution=1080p&retry=0";

describe("the month as percentiles of its exact distribution", () => {
  it("10 clips at $0.40, half of the takes unusable, at most ten tries", () => {
    const { attempt, clip, month } = answeredOf(`${lite}&clips=10&unusable=0.5&tries=10`);
    expect(attempt.cost).toBe("0.40");
    // A = (1 - 0.5^10) / 0.5 = 1.998046875 jobs a clip, K = 1 - 0.5^10 = 0.9990234375; 0.40 A / K = 0.80
    expect(clip).toEqual({ low: "0.80", high: "0.80" });
    expect(month).toEqual({
      low: "7.9921875", // 10 x 0.40 x 1.998046875
      high: "7.9921875",
      p50: "7.60", // 19 x 0.40
      p80: "9.60", // 24 x 0.40
      p95: "11.20", // 28 x 0.40
      billedJobs: { expected: "19.98046875", p50: 19, p80: 24, p95: 28 }, // 10 x 1.998046875
      exact: true,
    });
  });

  it("one clip: 1.998046875 jobs expected, half of the months take one", () => {
    expect(answeredOf(`${lite}&clips=1&unusable=0.5&tries=10`).month).toMatchObject({
      p50: "0.40",
      billedJobs: { expected: "1.998046875", p50: 1, p80: 3, p95: 5 }, // 1/2; 3/4, 7/8; 15/16, 31/32
    });
  });

  it("100 clips", () => {
    expect(answeredOf(`${lite}&clips=100&unusable=0.5&tries=10`).month).toMatchObject({
      p50: "79.60", // 199 x 0.40
      p80: "84.40", // 211 x 0.40
      p95: "89.60", // 224 x 0.40
      billedJobs: { expected: "199.8046875", p50: 199, p80: 211, p95: 224 },
      exact: true,
    });
  });

  it.each([
    ["0.5", "0.80"], // 0.40 / 0.5
    ["0.2", "0.50"], // 0.40 / 0.8
    ["0.36", "0.625"], // 0.40 / 0.64
  ])("one try, %s unusable: a kept clip costs p / (1 - u)", (unusable, clip) => {
    const answered = answeredOf(`${lite}&unusable=${unusable}&tries=1`);
    expect(answered.clip).toEqual({ low: clip, high: clip });
    // each of the 100 clips is one billed job, kept or not
    expect(answered.month).toMatchObject({ low: "40.00", high: "40.00", p50: "40.00", p95: "40.00" });
    expect(answered.month.billedJobs).toEqual({ expected: "100", p50: 100, p80: 100, p95: 100 });
  });

  it.each([
    ["one price", lite, "40.00"], // 100 x 0.40
    ["stitched of two", `${veo}&retry=0&duration=10`, "200.00"], // 100 x (1.20 + 0.80)
    ["credits", "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&retry=0", "25.00"], // 100 x 0.25
    ["tokens", "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&retry=0", "35.154"], // 100 x 0.35154
  ])("nothing fails: one figure at both ends and every percentile (%s)", (_, query, figure) => {
    const all = Object.fromEntries(["low", "high", "p50", "p80", "p95"].map((key) => [key, figure]));
    expect(answeredOf(query).month).toMatchObject({ ...all, exact: true });
  });

  it("more jobs than are summed exactly: said, with the percentiles approximated", () => {
    const { month } = answeredOf(`${veo}&clips=10000000`);
    expect(month).toMatchObject({ high: "17760000.00", exact: false }); // 10,000,000 x 1.11 x 1.60
    // deviation (0.1179 x 10,000,000)^0.5 = 1,086 jobs: 0, 0.8416 and 1.6449 of them above 11,100,000
    for (const [at, jobs] of [
      ["p50", 11_100_000],
      ["p80", 11_100_914],
      ["p95", 11_101_786],
    ] as const) {
      expect(Math.abs(month.billedJobs[at] - jobs)).toBeLessThan(5);
      expect(Number(month[at])).toBeCloseTo(month.billedJobs[at] * 1.6, 6);
    }
  });

  it("without a budget nothing is said of one", () => {
    expect(answeredOf(veo).month).not.toHaveProperty("withinBudget");
  });

  it.each([
    // 19 jobs are 7.60 and reached with 0.500019, 0.50 for ten heads in 19 tosses; one cent less is 18 jobs
    ["met exactly", `${lite}&clips=10&unusable=0.5&tries=10&budget=7.6`, { low: "0.500019", high: "0.500019" }],
    ["a cent too small", `${lite}&clips=10&unusable=0.5&tries=10&budget=7.59`, { low: "0.407265", high: "0.407265" }],
    ["never enough", `${lite}&budget=39.99`, { low: "0", high: "0" }],
    ["always enough", `${lite}&budget=40`, { low: "1", high: "1" }],
    // Failures unpublished: one clip and two tries are at most 1.60 where they are not billed; where they are, 0.9
    ["at both ends", `${veo}&clips=1&tries=2&budget=1.6`, { low: "0.9", high: "1" }],
    ["in another currency", `${veo}&clips=1&tries=2&currency=CNY&fx.CNY=7.1&budget=11.36`, { low: "0.9", high: "1" }],
  ])("the chance of staying within the budget: %s", (_, query, chances) => {
    expect(answeredOf(query).month.withinBudget).toEqual(chances);
  });
});

describe("what is paid ahead", () => {
  const runway = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&retry=0";

  it("credits: the need, the cheapest packs, the cash, what expires", () => {
    expect(modelOf("runway/gen4_turbo").credit!.packs).toMatchObject([{ credits: "1000", price: "10.00" }]);
    expect(answerEstimate(estimateOf(`${runway}&clips=110`))).toMatchObject({
      month: { high: "27.50" }, // 110 x 5 x 0.05
      prepaid: {
        need: "2750", // 27.50 / 0.01
        credits: "3000",
        cash: "30.00",
        packs: [{ credits: "1000", price: "10.00", count: "3" }],
        expiring: "unknown", // how long bought credits last is not recorded
      },
      planned: {
        total: "30.00",
        steps: [
          { id: "published", amount: "27.50" },
          { id: "credits", amount: "2.50" }, // 30.00 - 27.50
        ],
      },
    });
  });

  it("is absent where bills follow use", () => {
    expect(answerEstimate(estimateOf(veo))).not.toHaveProperty("prepaid");
  });
});

describe("no total", () => {
  it("unpriced", () => {
    expect(answerEstimate(estimateOf("model=luma/ray-3.2&duration=5&audio=on"))).toEqual({
      provider: "luma",
      model: "ray-3.2",
      status: "unpriced",
      currency: "USD",
      displayCurrency: "USD",
      notes: [
        {
          code: "makes-no-sound",
          message: "Makes no sound, seen on 2026-07-10. With audio off it can be priced.",
          source:
            "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/luma-ray-video/SKILL.md",
        },
      ],
    });
  });

  it("retired", () => {
    expect(answerEstimate(estimateOf("model=openai/sora-2"))).toEqual({
      provider: "openai",
      model: "sora-2",
      status: "retired",
      currency: "USD",
      displayCurrency: "USD",
      notes: [
        {
          code: "retired",
          message: "Retired: its last day was 2026-09-24. No replacement was named.",
          source: "https://developers.openai.com/api/docs/deprecations",
        },
      ],
    });
  });

  it("partial: lines, and no figure above them", () => {
    const partial = answerEstimate(
      estimateOf("model=vertex-ai/gemini-omni-1.1-flash-preview&mode=video-to-video&inputVideo=8"),
    );
    expect(Object.keys(partial)).toEqual([
      "provider",
      "model",
      "status",
      "currency",
      "displayCurrency",
      "notes",
      "attempt",
    ]);
    expect(partial).toMatchObject({
      status: "partial",
      // 8 x 5,792 tokens at 17.50 a million
      attempt: { lines: [{ unit: "resolution", quantity: "46336", unitPrice: "0.0000175", cost: "0.81088" }] },
    });
    expect("attempt" in partial && Object.keys(partial.attempt)).toEqual(["lines"]);
  });
});

describe("the whole answer", () => {
  it("says the day, the workflow and the estimates", () => {
    const whole = wholeOf(`${veo}&retry=0`);
    expect(Object.keys(whole)).toEqual([
      "version",
      "on",
      "workflow",
      "exchangeRates",
      "estimates",
      "workloads",
      "total",
      "issues",
    ]);
    expect(whole).toMatchObject({
      version: 1,
      on: today,
      workflow: { models: ["vertex-ai/veo-3.1-generate-001"], mode: "text-to-video", durationSeconds: "8", retry: "0" },
      exchangeRates: [],
      estimates: [{ status: "priced", attempt: { cost: "1.60" }, month: { low: "160.00", high: "160.00" } }],
      issues: [],
    });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it("leaves out models that were not named", () => {
    expect(wholeOf("")).toHaveProperty("workflow.durationSeconds", "8");
    expect(wholeOf("")).not.toHaveProperty("workflow.models");
  });

  it("echoes the workflow flat, in one order, under the names of version 1", () => {
    const query = `${veo}&fps=24&latency=90&budget=500&policy.failed=billed&extra.image=0.04&extra.tax=0.2&extra.fee=0.03`;
    const { workflow } = JSON.parse(JSON.stringify(wholeOf(query))) as { workflow: object };
    expect(Object.entries(workflow)).toEqual([
      ["mode", "text-to-video"],
      ["durationSeconds", "8"],
      ["resolution", "720p"],
      ["aspect", "16:9"],
      ["fps", "24"],
      ["audio", "off"],
      ["images", 0],
      ["inputVideoSeconds", "0"],
      ["tier", "standard"],
      ["clips", 100],
      ["retry", "0.1"],
      ["counted", "kept"],
      ["moderated", "0"],
      ["timeout", "0"],
      ["unusable", "0"],
      ["duplicates", "0"],
      ["tries", 3],
      ["delivery", "poll"],
      ["pollIntervalSeconds", "10"],
      ["latencySeconds", "90"],
      ["concurrency", 1],
      ["budget", "500"],
      ["certainty", 95],
      ["currency", "USD"],
      ["policy", { failed: "billed" }],
      ["options", {}],
      ["extras", { image: "0.04", tax: "0.2", fee: "0.03" }],
      ["fx", {}],
      ["on", today],
      ["models", ["vertex-ai/veo-3.1-generate-001"]],
    ]);
  });

  it("takes a budget of the small test, and says nothing of it", () => {
    expect(wholeOf(`${veo}&test=5`)).toEqual(wholeOf(veo));
  });

  it.each([
    ["as the user says", "fx.CNY=7.1", [{ currency: "CNY", perUsd: "7.1", basis: "stated" }]],
    [
      "assumed, with its day and source",
      "",
      [{ currency: "CNY", perUsd: "7.0", basis: "assumed", on: "2026-10-14", source: assumedRates["CNY"]!.source }],
    ],
  ])("names the exchange rate: %s", (_, fx, exchangeRates) => {
    expect(wholeOf(`${veo}&currency=CNY&${fx}`)).toMatchObject({ exchangeRates });
  });
});

describe("a model", () => {
  it("as the list answers it", () => {
    expect(answerModel(modelOf("vertex-ai/veo-3.1-generate-001"), today)).toEqual({
      provider: "vertex-ai",
      model: "veo-3.1-generate-001",
      name: "Veo 3.1",
      vendor: "Google",
      status: "ga",
      units: ["second", "resolution", "audio"],
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      durations: [{ kind: "set", seconds: ["4", "6", "8"] }],
      resolutions: ["720p", "1080p", "4k"],
      audio: "optional",
      sound: {
        makes: "optional",
        inPrice: "as-listed",
        basis: "own",
        sources: [
          {
            title: "calesthio/generative-media-skills, google-veo",
            url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/google-veo/SKILL.md",
            seenOn: "2026-07-09",
          },
        ],
      },
      modesOfMaker: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video", "extend"],
      limitsSeenOn: "2026-09-25",
      verifiedOn: "2026-09-25",
      confidence: "high",
    });
  });

  it.each([
    ["openai/sora-2", "2026-09-24", { status: "deprecated" }],
    ["openai/sora-2", "2026-09-25", { status: "retired" }],
    ["minimax/S2V-01", today, { units: [], resolutions: "unknown", verifiedOn: "unknown" }],
    ["luma/ray-3.2", today, { verifiedOn: "2026-10-08", audio: "never" }],
  ])("%s on %s", (key, on, facts) => expect(answerModel(modelOf(key), on)).toMatchObject(facts));

  it("says when a length holds", () => {
    expect(answerModel(modelOf("luma/ray-3.2"), today).durations).toEqual([
      {
        kind: "follows-input",
        min: "0",
        max: "30",
        when: { mode: "video-to-video", options: { operation: "reframe" } },
      },
      { kind: "set", seconds: ["5"], when: { mode: "extend" } },
      { kind: "set", seconds: ["5", "10"] },
    ]);
  });
});

it("every amount of every kind of estimate is a decimal string", () => {
  const priced = answerEstimate(estimateOf(veo));
  expect(priced).toMatchObject({
    attempt: { cost: amount },
    clip: { low: amount, high: amount },
    month: { low: amount, high: amount, p50: amount, p80: amount, p95: amount },
  });
});
