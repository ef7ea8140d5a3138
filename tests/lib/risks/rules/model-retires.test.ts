import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { rate, synthetic, type ModelGiven } from "../../support/synthetic";

const id = "model-retires";

describe("real models", () => {
  it.each([
    // 30 days of August and 24 of September; 100 x 0.80 x 1.11
    [
      "an end is announced",
      "model=openai/sora-2&on=2026-08-01",
      "exposed",
      "88.8",
      "Ends on 24 Sep 2026, in 54 days. No replacement was named.",
    ],
    [
      "on the last day",
      "model=openai/sora-2&on=2026-09-24",
      "exposed",
      "88.8",
      "Ends on 24 Sep 2026, in 0 days. No replacement was named.",
    ],
    [
      "a price seen 96 days ago",
      "model=minimax/MiniMax-Hailuo-2.3&duration=6",
      "unknown",
      "0",
      "The price was last seen on 18 Aug 2026, 96 days before; what it is today was not checked. No figure can be put on that.",
    ],
    [
      "a price without a date",
      "model=fal/kling-v4&duration=5",
      "unknown",
      "0",
      "No dated source carries the price; what it is today was not checked. No figure can be put on that.",
    ],
    [
      "a fresh price",
      "model=vertex-ai/veo-3.1-generate-001",
      "clear",
      "0",
      "No end is announced; the price was seen on 25 Sep 2026.",
    ],
    [
      "a preview",
      "model=luma/ray-3.2&duration=5",
      "clear",
      "0",
      "No end is announced; the price was seen on 8 Oct 2026. It is a preview: terms can change.",
    ],
  ])("%s", (_, query, state, high, explanation) => {
    const estimate = pricedOf(query);
    const { status } = estimate.model.model;
    const evidence = status.sourceIds ?? estimate.generations[0].charges[0]!.rate.sourceIds;
    expect(riskOf(estimate, id)).toEqual({ state, low: "0", high, explanation, evidence });
  });
});

describe("made-up models", () => {
  const assessed = (model: ModelGiven) => riskOf(priced(estimateFor(synthetic(model), "retry=0")), id);

  it("deprecated without a last day", () => {
    expect(assessed({ status: { stage: "deprecated", lastDay: "unknown", sourceIds: ["guide"] } })).toEqual({
      state: "exposed",
      low: "0",
      high: "80", // 100 x 8 x 0.10
      explanation: "Deprecated; the last day is not recorded.",
      evidence: ["guide"],
    });
  });

  it("with a replacement", () => {
    const status = { stage: "deprecated", lastDay: "2026-12-22", replacement: "example/next" } as const;
    expect(assessed({ status })).toMatchObject({
      state: "exposed",
      explanation: "Ends on 22 Dec 2026, in 30 days. Replaced by example/next.",
    });
  });

  it.each([
    ["90 days ago", "2026-08-24", "clear"],
    ["91 days ago", "2026-08-23", "unknown"],
  ])("a price seen %s", (_, verifiedOn, state) => {
    expect(assessed({ rates: [rate({ verifiedOn })] })).toMatchObject({ state, high: "0" });
  });
});
