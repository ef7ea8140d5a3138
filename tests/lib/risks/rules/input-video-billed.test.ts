import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { rate, some, synthetic } from "../../support/synthetic";

const id = "input-video-billed";
const already = "This is in the estimate already.";
const upTo = (money: string) => `Up to ${money} of the month is for input video. ${already}`;

describe("charged", () => {
  it.each([
    // 5 s of input at 0.01 beside 5 s at 0.07: 0.05 of 0.40; x 100 x 0.999 and x 1.11
    [
      "beside the output",
      "model=xai/grok-imagine-video&mode=video-to-video&inputVideo=5&duration=5",
      "4.995",
      "5.55",
      upTo("$5.55"),
      "$44.40 × 0.05 ÷ 0.4 = $5.55",
    ],
    // 5 + 5 s of 720p are 216,000 tokens at 4.30 a million: 0.9288, half of it for the input; x 100
    [
      "together with the output",
      "model=byteplus/dreamina-seedance-2-0-260128&mode=reference-to-video&inputVideo=5&duration=5&retry=0",
      "46.44",
      "46.44",
      upTo("$46.44"),
      "$92.88 × 0.4644 ÷ 0.9288 = $46.44",
    ],
    // 3 s that count as 4, of 9 s: 194,400 tokens, 0.83592, of which four ninths; x 100
    [
      "together with a longer output",
      "model=byteplus/dreamina-seedance-2-0-260128&mode=reference-to-video&inputVideo=3&duration=5&retry=0",
      "37.152",
      "37.152",
      upTo("$37.15"),
      "$83.59 × 0.37152 ÷ 0.83592 = $37.15",
    ],
    // 8 s at 28 credits and 0.01: 2.24; x 100 x 0.999 and x 1.11
    [
      "instead of the output",
      "model=runway/aleph2&mode=video-to-video&inputVideo=8",
      "223.776",
      "248.64",
      `The seconds of the input video alone decide the price. ${already}`,
      "$248.64 × 2.24 ÷ 2.24 = $248.64",
    ],
  ])("%s", (_, query, low, high, explanation, numbers) => {
    const estimate = pricedOf(query);
    const evidence = [...new Set(estimate.generations[0].charges.flatMap(({ rate: used }) => used.sourceIds))];
    expect(riskOf(estimate, id)).toEqual({ state: "exposed", low, high, explanation, evidence });
    expect(numbersOf(estimate, id)).toBe(numbers);
  });
});

describe("not charged", () => {
  it.each([
    ["no input video", "model=vertex-ai/veo-3.1-generate-001"],
    ["one that the mode does not take", "model=vertex-ai/veo-3.1-generate-001&inputVideo=5"],
    ["a price for one, and none planned", "model=xai/grok-imagine-video&duration=5"],
  ])("%s", (_, query) => {
    expect(riskOf(pricedOf(query), id)).toMatchObject({
      state: "clear",
      high: "0",
      explanation: "No input video goes into this clip.",
    });
  });

  it("a price of the output alone", () => {
    const model = synthetic({ modes: ["text-to-video", "video-to-video"] });
    const estimate = priced(estimateFor(model, "mode=video-to-video&inputVideo=5"));
    expect(riskOf(estimate, id)).toEqual({
      state: "clear",
      low: "0",
      high: "0",
      explanation: "The length of the input video does not change the price.",
      evidence: ["pricing"],
    });
  });
});

describe("unpublished", () => {
  const gap = {
    meter: "input-video" as const,
    when: { hasInputVideo: true },
    reason: "What a reference video costs is not published.",
    sourceIds: some("guide"),
  };
  const model = (mode?: "reference-to-video") =>
    synthetic({
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      rates: [rate()],
      gaps: [{ ...gap, when: mode ? { ...gap.when, mode } : gap.when }],
    });
  const asked = (mode: string, only?: "reference-to-video") =>
    riskOf(priced(estimateFor(model(only), `mode=${mode}&images=1`)), id);

  it("for a mode that can take a video", () => {
    const found = {
      state: "unknown",
      low: "0",
      high: "0",
      explanation: "No input video is planned; with one: What a reference video costs is not published.",
      evidence: ["guide"],
    };
    expect(asked("reference-to-video")).toEqual(found);
    expect(asked("reference-to-video", "reference-to-video")).toEqual(found);
  });

  it("but not for a mode that takes none", () => {
    expect(asked("image-to-video")).toMatchObject({ state: "clear" });
    expect(asked("image-to-video", "reference-to-video")).toMatchObject({ state: "clear" });
    expect(asked("text-to-video")).toMatchObject({ state: "clear" });
  });
});
