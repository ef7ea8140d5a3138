/** Where calculators are known to go wrong: one case each, with the right answer. */
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { compare } from "@/lib/budget/compare";
import { linesOf } from "@/lib/month/estimate";
import { billedJobsOf, clipOf, rowsOf as outcomesOf } from "@/lib/month/kept";
import { explain } from "@/lib/views/sentences/lines";
import { buildView } from "@/lib/views/page";
import { context, entriesOf, estimateFor, estimateOf, modelOf, priced, pricedOf, questionOf } from "./support/question";
import { codesOf, rowsOf, saidOf, shown } from "./support/shown";
import { rate, synthetic } from "./support/synthetic";

const costOf = (query: string) => shown(pricedOf(query).attempt.cost);
const lengthsOf = (query: string) => pricedOf(query).generations.map(({ job }) => shown(job.durationSeconds));

describe("W1 ten seconds of a model that makes 4, 6 or 8", () => {
  const ten = "model=vertex-ai/veo-3.1-generate-001&duration=10";
  it("are two generations of 6 + 4, and it says so", () => {
    expect([costOf(ten), lengthsOf(ten), codesOf(pricedOf(ten).remarks)]).toEqual(["2", ["6", "4"], ["stitched"]]); // 10 x 0.20
  });
  it("seven are one of 8, not 7 x 0.20", () => {
    const seven = "model=vertex-ai/veo-3.1-generate-001&duration=7";
    expect([costOf(seven), lengthsOf(seven), codesOf(pricedOf(seven).remarks)]).toEqual([
      "1.6", // 8 x 0.20
      ["8"],
      ["duration-rounded-up"],
    ]);
  });
});

it("W2 a ten-second price of three times the five-second price is charged, with the cheaper way beside it", () => {
  const { attempt, remarks } = pricedOf("model=luma/ray-3.2&duration=10");
  expect(shown(attempt.cost)).toBe("0.9"); // the published clip price, not 2 x 0.30
  // 0.90 - 2 x 0.30
  expect(shown(remarks)).toEqual([{ code: "stitching-cheaper", parts: ["5", "5"], saved: "0.3", currency: "USD" }]);
});

it.each([
  ["not made by its maker's model", "model=kling/kling-v2-5-turbo&duration=5&audio=on", "makes-no-sound"],
  ["not made", "model=luma/ray-3.2&duration=5&audio=on", "makes-no-sound"],
])("W3 sound %s: not the silent price, but the reason", (_, query, code) => {
  const estimate = estimateOf(query);
  expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["unpriced", [code]]);
});

it.each([
  ["not recorded", "model=pika/pika-2.5&duration=5&audio=on", "sound-not-recorded"],
  ["at a price that is not recorded", "model=kie/seedance-2&duration=5&audio=on", "sound-price-not-recorded"],
])("W3 sound %s: the lines without it and no total", (_, query, code) => {
  const estimate = estimateOf(query);
  expect([estimate.status, codesOf(saidOf(estimate))[0]]).toEqual(["partial", code]);
});

describe("W4 half of the takes are unusable", () => {
  it("costs twice the price of a kept clip", () => {
    // 0.20 x 8 / 0.5: A / K = 1 / 0.5 whatever the tries
    expect(shown(clipOf(pricedOf("model=vertex-ai/veo-3.1-generate-001&retry=0&unusable=0.5&tries=10")))).toEqual({
      low: "3.2",
      high: "3.2",
    });
  });
  it("a month stays within the attempts allowed: 100 x 1.998046875 x 1.60", () => {
    const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001&retry=0&unusable=0.5&tries=10");
    expect(shown([billedJobsOf(estimate), estimate.month.high])).toEqual(["199.8046875", "319.6875"]);
  });
});

it("W6 reference video on a model billed by tokens counts input and output seconds, at its own price", () => {
  // 864 x 496 x 24 x (5 + 5) / 1024 = 100,440 tokens at 4.30 a million, not 50,220 at 7.00
  const query =
    "model=byteplus/dreamina-seedance-2-0-260128&mode=reference-to-video&inputVideo=5&duration=5&resolution=480p";
  expect(rowsOf(linesOf(pricedOf(query)))).toEqual([["resolution", "Video", "100440", "0.0000043", "0.431892"]]);
});

describe("W7 silent, with sound, with voice control", () => {
  const kling = "model=kling/kling-v2-6&duration=5&resolution=1080p";
  it.each([
    ["silent", kling, "0.35"], // 5 x 0.5 units x 0.14
    ["with sound", `${kling}&audio=on`, "0.7"], // 5 x 1.0 x 0.14
    ["with voice control", `${kling}&audio=on&opt.voice-control=on`, "0.84"], // 5 x 1.2 x 0.14
  ])("%s", (_, query, cost) => expect(costOf(query)).toBe(cost));

  it("voice control without sound is refused", () => {
    const estimate = estimateOf(`${kling}&opt.voice-control=on`);
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["unpriced", ["combination-refused"]]);
  });
});

it.each([
  ["5", "0.35"],
  ["10", "0.7"], // 0.35 + 5 x 0.07
])("W8 a base price and seconds beyond it: %s s", (seconds, cost) => {
  expect(costOf(`model=fal/kling-video-v2.5-turbo-pro&resolution=1080p&duration=${seconds}`)).toBe(cost);
});

it("W9 billed units are not seconds: 5 s of 1080p are 4 units", () => {
  const [base, step] = linesOf(pricedOf("model=kling/kling-v3&duration=5&resolution=1080p"));
  // 5 x 0.6 and 5 x 0.2 units at 0.14
  expect(rowsOf([base!, step!])).toEqual([
    ["credit", "Video, silent", "3", "0.14", "0.42"],
    ["resolution", "Resolution 1080p", "1", "0.14", "0.14"],
  ]);
});

it("W10 a price a clip and a price a second are compared for the same clip only", () => {
  const question = questionOf("duration=6&resolution=768p&retry=0");
  const { priced: ranked } = compare(["minimax/MiniMax-Hailuo-2.3", "minimax/MiniMax-H3"].map(modelOf), question);
  expect(
    ranked.map((estimate) => {
      const { model, attempt } = estimate;
      return [model.key, linesOf(estimate)[0]!.unit, shown(attempt.cost)];
    }),
  ).toEqual([
    ["minimax/MiniMax-Hailuo-2.3", "task", "0.28"], // a clip
    ["minimax/MiniMax-H3", "second", "0.48"], // 6 x 0.08
  ]);
});

it("W11 a model that was shut down is retired, never ranked", () => {
  const { priced: ranked, others } = compare(catalogue.models, questionOf(""));
  const sora = others.find(({ model }) => model.key === "openai/sora-2");
  expect(sora).toMatchObject({ status: "retired", because: { code: "retired", lastDay: "2026-09-24" } });
  expect(ranked.map(({ model }) => model.key)).not.toContain("openai/sora-2");
});

describe("W12 a price that has begun or ended", () => {
  it.each([
    ["2026-04-06", "0.8"], // 8 x 0.10
    ["2026-04-07", "0.64"], // 8 x 0.08 since the cut
  ])("the price of %s", (on, cost) => {
    expect(costOf(`model=vertex-ai/veo-3.1-fast-generate-001&on=${on}`)).toBe(cost);
  });

  const promotion = synthetic({
    rates: [
      rate({ id: "list", effectiveUntil: "2026-11-01" }),
      rate({ id: "promotion", unitPrice: "0.05", effectiveFrom: "2026-11-01", effectiveUntil: "2026-12-01" }),
      rate({ id: "list-again", effectiveFrom: "2026-12-01" }),
    ],
  });
  it.each([
    ["the day before it begins", "2026-10-31", "0.8"], // 8 x 0.10
    ["its first day", "2026-11-01", "0.4"], // 8 x 0.05
    ["its last day", "2026-11-30", "0.4"],
    ["the day after", "2026-12-01", "0.8"],
  ])("a promotion, %s", (_, on, cost) => {
    expect(shown(priced(estimateFor(promotion, `on=${on}`)).attempt.cost)).toBe(cost);
  });
});

describe("W14 an unknown price", () => {
  const unknown = "model=kling/kling-v4&budget=1";
  it("is unpriced, with the reason and no figure", () => {
    const estimate = estimateOf(unknown);
    expect([estimate.status, saidOf(estimate)[0]?.code]).toEqual(["unpriced", "no-published-price"]);
    expect(estimate).not.toHaveProperty("month");
  });
  it("passes no budget", () => {
    const { focus } = buildView(entriesOf(unknown), context);
    expect(focus).toMatchObject({ status: "unpriced", headline: "Not priced" });
    expect(JSON.stringify(focus)).not.toContain("Within the budget");
  });
});

describe("W15 failed, moderated and abandoned jobs", () => {
  it("are billed each by its own policy", () => {
    // q = 0.3, three tries: A = 1.39; 13.9 jobs of 0.25 each way of going wrong
    const estimate = pricedOf(
      "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&retry=0.1&moderated=0.1&timeout=0.1",
    );
    const rows = Object.entries(outcomesOf(estimate));
    expect(shown(rows.map(([outcome, { rule, jobs, cost }]) => [outcome, rule, jobs, cost.low, cost.high]))).toEqual([
      ["kept", "billed", "97.3", "24.325", "24.325"],
      ["unusable", "billed", "0", "0", "0"],
      ["failed", "unknown", "13.9", "0", "3.475"],
      ["moderated", "billed", "13.9", "3.475", "3.475"],
      ["timeout", "depends", "13.9", "0", "3.475"],
      ["duplicates", "billed", "0", "0", "0"],
    ]);
    // what nobody says widens the range: 24.325 + 3.475, and 6.95 more
    expect(shown([estimate.month.low, estimate.month.high])).toEqual(["27.8", "34.75"]);
  });

  it("that are refunded cost nothing", () => {
    const { month } = pricedOf("model=luma/ray-3.2&duration=5");
    expect(shown([month.low, month.high])).toEqual(["29.97", "29.97"]); // 99.9 x 0.30
  });
});

it.each([
  ["720p", "off", "0.64"], // 8 x 0.08
  ["720p", "on", "0.8"], // 8 x 0.10
  ["1080p", "off", "0.8"], // 8 x 0.10
  ["1080p", "on", "0.96"], // 8 x 0.12
  ["4k", "off", "2"], // 8 x 0.25
  ["4k", "on", "2.4"], // 8 x 0.30
])("W17 one model has a price for each combination: %s, audio %s", (resolution, audio, cost) => {
  const query = `model=vertex-ai/veo-3.1-fast-generate-001&resolution=${resolution}&audio=${audio}`;
  expect(costOf(query)).toBe(cost);
  expect(pricedOf(query).generations[0].charges).toHaveLength(1);
});

describe("W18 units and denominations are never mixed", () => {
  it.each([
    ["credits a second", "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5", "0.25"], // 25 credits at 0.01, not $25
    ["a million tokens", "model=gemini-api/gemini-omni-1.1-flash&duration=10", "1.0136"], // 57,920 x 17.50 / 1,000,000
    // 1920 x 1080 x 24 x 5 / 1024 = 243,000 tokens at 0.014 a thousand
    ["a thousand tokens", "model=fal/seedance-2.0&duration=5&resolution=1080p", "3.402"],
    ["a clip", "model=minimax/MiniMax-Hailuo-2.3&duration=6&resolution=768p", "0.28"], // not 6 x 0.28
  ])("a price in %s", (_, query, cost) => expect(costOf(query)).toBe(cost));
});

describe("W20 every figure has a source and a day", () => {
  const estimates = compare(catalogue.models, questionOf("audio=off")).priced;
  it.each(estimates.map((estimate) => [estimate.model.key, estimate] as const))("%s", (_, estimate) => {
    const { model } = estimate;
    for (const line of linesOf(estimate)) {
      const { source, verifiedOn } = line;
      expect(model.provider.sources).toContain(source);
      expect(source.url).toMatch(/^https:/);
      expect(verifiedOn).toMatch(/^(unknown|\d{4}-\d{2}-\d{2})$/);
      expect(explain(model, line)).not.toBe("");
    }
  });
});
