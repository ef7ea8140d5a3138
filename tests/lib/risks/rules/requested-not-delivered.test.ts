import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { rate, some, synthetic, type ModelGiven, type ProviderGiven } from "../../support/synthetic";

const id = "requested-not-delivered";

it.each([
  // 8 s at 0.60 and 0.40 with sound: 1.60; x 100
  [
    "4k ordered, 1080p delivered",
    "model=vertex-ai/veo-3.1-generate-001&audio=on&resolution=4k",
    "unknown",
    "160",
    "No source promises the size that is ordered. If 1080p is delivered for 4k, every clip is overpaid by $1.60.",
    "100 × $1.60 = $160.00",
  ],
  // 5 s at 0.15 and 0.10: 0.25; x 100
  [
    "at a reseller",
    "model=fal/wan-v2.7&duration=5&resolution=1080p",
    "unknown",
    "25",
    "Gateways map sizes to those of the vendor, and this one promises none. If 720p is delivered for 1080p, every clip is overpaid by $0.25.",
    "100 × $0.25 = $25.00",
  ],
  [
    "at the same price",
    "model=vertex-ai/veo-3.1-generate-001&resolution=1080p",
    "clear",
    "0",
    "720p, the next lower, costs no less.",
    undefined,
  ],
  [
    "the lowest",
    "model=vertex-ai/veo-3.1-generate-001",
    "clear",
    "0",
    "720p is the lowest resolution on offer.",
    undefined,
  ],
  [
    "no published resolutions",
    "model=fal/hailuo-02-pro&mode=image-to-video&images=1&duration=6",
    "clear",
    "0",
    "The price does not depend on the resolution.",
    undefined,
  ],
])("%s", (_, query, state, high, explanation, numbers) => {
  const estimate = pricedOf(query);
  const evidence = estimate.generations[0].charges[0]!.rate.sourceIds;
  expect(riskOf(estimate, id)).toEqual({ state, low: "0", high, explanation, evidence });
  expect(numbersOf(estimate, id)).toBe(numbers);
});

describe("made-up models", () => {
  const assessed = (model: ModelGiven, provider?: ProviderGiven) =>
    riskOf(priced(estimateFor(synthetic(model, provider), "resolution=1080p&retry=0")), id);
  const large = rate({ id: "large", unitPrice: "0.20", when: { resolution: "1080p" } });
  const small = rate({ id: "small", unitPrice: "0.15", when: { resolution: "720p" } });

  it("a lower resolution without a price", () => {
    expect(assessed({ rates: [large] })).toEqual({
      state: "unknown",
      low: "0",
      high: "0",
      explanation: "No source promises the size that is ordered; what 720p would cost is not recorded.",
      evidence: ["pricing"],
    });
  });

  it("the next lower, not the lowest", () => {
    const lowest = rate({ id: "lowest", unitPrice: "0.01", when: { resolution: "480p" } });
    const constraints = { resolutions: some("480p", "720p", "1080p") };
    // 8 x 0.20 - 8 x 0.15 = 0.40; x 100
    expect(assessed({ rates: [large, small, lowest], constraints })).toMatchObject({ state: "unknown", high: "40" });
  });

  it("a reseller's own model is no resold one", () => {
    const own = { reseller: true, name: "Example Labs API" };
    expect(assessed({ rates: [large, small] }, own)).toMatchObject({
      explanation:
        "No source promises the size that is ordered. If 720p is delivered for 1080p, every clip is overpaid by $0.40.",
    });
  });
});
