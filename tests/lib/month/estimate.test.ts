import { describe, expect, it } from "vitest";
import { attemptCost, estimateModel, linesOf, questionOf } from "@/lib/month/estimate";
import { clipOf, perKeptSecond } from "@/lib/month/kept";
import {
  estimateFlat,
  estimateFor,
  estimateOf,
  modelOf,
  priced,
  pricedOf,
  readOf,
  today,
  workflowOf,
  workloadOf,
} from "../support/question";
import { codesOf, rowsOf, saidOf, shown } from "../support/shown";
import { rate, synthetic } from "../support/synthetic";

type Row = { query: string; cost: string; lines?: string[][]; made?: string[]; notes?: string[] };

describe("one attempt, without repeats", () => {
  it.each<Row>([
    {
      query: "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&resolution=720p&audio=off",
      cost: "0.25", // 5 s x 5 credits x 0.01
      lines: [["credit", "Video", "25", "0.01", "0.25"]],
      notes: [],
    },
    { query: "model=luma/ray-3.2&duration=5&resolution=720p", cost: "0.3" },
    { query: "model=minimax/MiniMax-Hailuo-2.3&duration=6&resolution=768p", cost: "0.28", notes: ["price-old"] },
    {
      query: "model=minimax/MiniMax-Hailuo-2.3&duration=6&resolution=720p",
      cost: "0.28", // 768p is the next higher
      notes: ["resolution-raised", "price-old"],
    },
    { query: "model=kling/kling-v3&duration=5&resolution=1080p&audio=off", cost: "0.56" }, // 5 s x 0.8 units x 0.14
    {
      query: "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&aspect=16:9&audio=on",
      cost: "0.35154", // 864 x 496 x 24 x 5 / 1024 = 50,220 tokens x 7.00 / 1,000,000
    },
    {
      query: "model=xai/grok-imagine-video-1.5&mode=image-to-video&images=1&duration=10&resolution=720p",
      cost: "1.41", // 10 x 0.14 + 1 x 0.01
    },
    {
      query: "model=vertex-ai/veo-3.1-generate-001&duration=10&resolution=720p&audio=off&on=2026-11-01",
      cost: "2", // (6 + 4) x 0.20
      made: ["6", "4"],
      notes: ["stitched"],
    },
    {
      query: "model=vertex-ai/veo-3.1-generate-001&duration=7&resolution=4k&audio=on",
      cost: "4.8", // 8 x 0.60
      made: ["8"],
      lines: [
        ["second", "Video, silent", "8", "0.2", "1.6"],
        ["resolution", "Resolution 4k", "8", "0.2", "1.6"],
        ["audio", "Audio", "8", "0.2", "1.6"],
      ],
      notes: ["duration-rounded-up"],
    },
    {
      query: "model=openai/sora-2&duration=8&on=2026-08-01",
      cost: "0.8", // 8 x 0.10, while it could still be used
      notes: ["audio-always-on", "start-unknown", "retiring-soon"],
    },
  ])("$query", ({ query, cost, lines, made, notes = [] }) => {
    const estimate = pricedOf(`${query}&retry=0`);
    const { attempt, month, generations, remarks } = estimate;
    expect(shown(attempt.cost)).toBe(cost);
    expect(codesOf(remarks)).toEqual(notes);
    if (lines) expect(rowsOf(linesOf(estimate))).toEqual(lines);
    if (made) expect(generations.map(({ job }) => shown(job.durationSeconds))).toEqual(made);
    // Without repeats a clip costs an attempt, and a month a hundred of them: no range.
    expect(shown(clipOf(estimate))).toEqual({ low: cost, high: cost });
    expect(shown([month.low, month.high])).toEqual(shown([attempt.cost.times("100"), attempt.cost.times("100")]));
  });
});

describe("no total", () => {
  /** Everything a reader could take for a figure. */
  const figures = ["attempt", "price", "month", "billed", "generations"];

  it("a retired model: its last day, where it says so", () => {
    const estimate = estimateOf("model=openai/sora-2&duration=8&on=2026-11-01&retry=0");
    expect(estimate).toMatchObject({ status: "retired", currency: "USD", displayCurrency: "USD" });
    expect(saidOf(estimate)).toEqual([
      {
        code: "retired",
        lastDay: "2026-09-24",
        source: "https://developers.openai.com/api/docs/deprecations",
      },
    ]);
    expect(Object.keys(estimate).filter((key) => figures.includes(key))).toEqual([]);
  });

  it.each([
    ["on its last day a model is priced", "2026-09-24", "priced"],
    ["the day after it is retired", "2026-09-25", "retired"],
  ])("%s", (_, on, status) => expect(estimateOf(`model=openai/sora-2&on=${on}`).status).toBe(status));

  it.each([
    ["the day before its first", "2026-11-04", "unpriced", ["not-yet-available"]],
    ["on its first", "2026-11-05", "priced", ["audio-always-on"]],
  ])("%s", (_, on, status, notes) => {
    const estimate = estimateOf(`model=gemini-api/gemini-omni-1.2-flash&on=${on}`);
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual([status, notes]);
  });

  it("retired without a known last day", () => {
    const gone = synthetic({ status: { stage: "retired", lastDay: "unknown", replacement: "example/next" } });
    const estimate = estimateFor(gone, "on=2020-01-01");
    expect([estimate.status, saidOf(estimate)]).toEqual([
      "retired",
      [{ code: "retired", lastDay: "unknown", replacement: "example/next" }],
    ]);
  });

  it.each([
    ["makes no sound", "model=luma/ray-3.2&duration=5&audio=on", ["makes-no-sound"]],
    ["has no price", "model=kling/kling-v4", ["no-published-price", "audio-always-on"]],
    ["has no price for the option", "model=kling/kling-v3&opt.voice-control=on", ["no-published-price"]],
  ])("a model that %s is unpriced", (_, query, notes) => {
    const estimate = estimateOf(query);
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["unpriced", notes]);
    expect(Object.keys(estimate).filter((key) => figures.includes(key))).toEqual([]);
  });

  it("a price that ended without a successor", () => {
    const ended = synthetic({ rates: [rate({ effectiveUntil: "2026-11-22" })] });
    expect(estimateFor(ended, "on=2026-11-21").status).toBe("priced");
    expect(saidOf(estimateFor(ended, "on=2026-11-22"))).toEqual([
      { code: "no-published-price", reason: "No price is recorded for this combination on 2026-11-22." },
    ]);
  });

  it.each([
    [
      "picture size",
      rate({ quantity: { of: "pixel-volume", divisor: "1024", noun: "token" } }),
      "pixel-size-unpublished",
    ],
    ["tokens", rate({ quantity: { of: "table-tokens", tokensPerSecond: { "1080p": "10" } } }), "tokens-unpublished"],
  ])("an unpublished measure: %s", (_, only, code) => {
    const estimate = estimateFor(synthetic({ rates: [only] }));
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["unpriced", [code]]);
  });

  it("an unpublished frame rate, until it is said", () => {
    const frames = synthetic({
      constraints: { fps: "unknown" },
      rates: [rate({ unitPrice: "0.001", quantity: { of: "frames" } })],
    });
    const estimate = estimateFor(frames);
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["unpriced", ["frame-rate-unpublished"]]);
    expect(shown(priced(estimateFor(frames, "fps=25")).attempt.cost)).toBe("0.2"); // 8 x 25 x 0.001
  });

  it("a part of the bill without a figure: lines, no total", () => {
    const estimate = estimateOf("model=fal/wan-3.0-prime&mode=reference-to-video&inputVideo=5");
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["partial", ["input-unpriced"]]);
    expect(Object.keys(estimate).filter((key) => figures.includes(key))).toEqual(["generations"]);
    expect(estimate.status === "partial" ? linesOf(estimate).length : 0).toBeGreaterThan(0);
  });
});

describe("what is said about the age of a figure", () => {
  const seen = (verifiedOn: string) => synthetic({ rates: [rate({ verifiedOn })] });
  it.each([
    ["seen 90 days ago", "2026-08-24", []],
    ["seen 91 days ago", "2026-08-23", ["price-old"]],
    ["never seen on a dated source", "unknown", ["price-undated"]],
    ["seen only after the day in question", "2026-11-23", ["start-unknown"]],
  ])("%s", (_, verifiedOn, notes) => expect(codesOf(saidOf(estimateFor(seen(verifiedOn))))).toEqual(notes));

  it("with its day and its age", () => {
    expect(saidOf(estimateFor(seen("2026-08-23")))).toEqual([
      { code: "price-old", verifiedOn: "2026-08-23", days: 91 },
    ]);
  });
});

describe("the day in question", () => {
  it.each([
    ["2026-04-06", "0.8"], // 8 x 0.10
    ["2026-04-07", "0.64"], // 8 x 0.08
  ])("on %s Veo 3.1 Fast costs %s", (on, cost) => {
    expect(shown(pricedOf(`model=vertex-ai/veo-3.1-fast-generate-001&on=${on}`).attempt.cost)).toBe(cost);
  });
});

describe("currencies", () => {
  it("an attempt stays in the provider's currency, the month is in the user's", () => {
    // 1.60 USD x 7.1 = 11.36; x 100 x 1.11 = 1,260.96
    const { attempt, price, month, currency, displayCurrency, exchange } = pricedOf(
      "model=vertex-ai/veo-3.1-generate-001&currency=CNY&fx.CNY=7.1",
    );
    expect(shown([attempt.cost, price, month.high])).toEqual(["1.6", "11.36", "1260.96"]);
    expect([currency, displayCurrency, exchange]).toEqual(["USD", "CNY", { fromPerUsd: "1", toPerUsd: "7.1" }]);
  });

  it("the assumed rate holds where none is stated", () => {
    expect(shown(pricedOf("model=vertex-ai/veo-3.1-generate-001&currency=CNY&retry=0").price)).toBe("11.2"); // 1.60 x 7.0
  });

  it("a list in yuan shown in dollars", () => {
    const yuan = synthetic({ rates: [rate({ unitPrice: "0.71", denomination: "CNY" })] }, { currency: "CNY" });
    const { attempt, price, exchange } = priced(estimateFor(yuan, "fx.CNY=7.1&retry=0"));
    expect(shown([attempt.cost, price])).toEqual(["5.68", "0.8"]); // 8 x 0.71; / 7.1
    expect(exchange).toEqual({ fromPerUsd: "7.1", toPerUsd: "1" });
  });

  it("without a rate is a programmer's mistake: the reader of workflows has refused it", () => {
    const plan = readOf("model=luma/ray-3.2&duration=5&currency=EUR");
    const question = questionOf(plan, {});
    expect(() => estimateModel(modelOf("luma/ray-3.2"), question)).toThrow("no exchange rate from USD to EUR");
  });
});

describe("findings of one's own", () => {
  const veo = "model=vertex-ai/veo-3.1-generate-001";
  it.each([
    ["nobody says", veo, "159.84", "177.6", "unknown"], // 100 x 1.60 x 0.999 and x 1.11
    ["billed", `${veo}&policy.failed=billed`, "177.6", "177.6", "billed"],
    ["not billed", `${veo}&policy.failed=not-billed`, "159.84", "159.84", "not-billed"],
  ])("failed jobs: %s", (_, query, low, high, rule) => {
    const { month, rules } = pricedOf(query);
    expect(shown([month.low, month.high, rules.failed])).toEqual([low, high, rule]);
  });

  it("hold for the model in focus only", () => {
    const workflow = {
      ...workflowOf(`${veo}&policy.failed=billed`),
      models: ["luma/ray-3.2", "vertex-ai/veo-3.1-generate-001"],
    };
    const { rules } = priced(estimateFlat(workflow, "vertex-ai/veo-3.1-generate-001"));
    expect(rules.failed).toBe("unknown");
  });
});

it("a second of a kept clip", () => {
  // 3.20 / 8 at the low end; 3.5555... / 8 at the high
  const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001&audio=on");
  expect(shown(perKeptSecond(estimate))).toEqual({ low: "0.4", high: "0.44444444444444444445" });
});

describe("attemptCost", () => {
  it.each([
    ["vertex-ai/veo-3.1-generate-001", "duration=7&resolution=4k&audio=on", "4.8"], // 8 x 0.60
    ["vertex-ai/veo-3.1-generate-001", "duration=10", "2"], // (6 + 4) x 0.20
    ["luma/ray-3.2", "audio=on", undefined],
    ["kling/kling-v4", "resolution=720p", undefined],
    ["fal/wan-3.0-prime", "mode=reference-to-video&inputVideo=5", undefined],
  ])("of %s, %s is %s", (key, query, cost) => {
    expect(shown(attemptCost(modelOf(key), workloadOf(query), today))).toBe(cost);
  });
});
