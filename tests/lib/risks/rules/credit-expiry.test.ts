import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { rate, synthetic, type ProviderGiven } from "../../support/synthetic";

const id = "credit-expiry";

it.each([
  ["nothing prepaid", "model=luma/ray-3.2&duration=5", "clear", "0", "0", "Nothing was found to be prepaid here."],
  // 5 x 5 x 0.01 x 111 = 27.75, 2,775 credits, three packs at 10.00
  [
    "not recorded",
    "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5",
    "unknown",
    "0",
    "30",
    "How long a bought credit lasts is not recorded.",
  ],
  // 0.56 x 99.9 = 55.944, 399.6 units; one pack of 1,000 for 98.00 lasts 30 days: 600.4 units of it
  [
    "unused in 30 days",
    "model=kling/kling-v3&duration=5&resolution=1080p",
    "exposed",
    "58.8392",
    "58.8392",
    "Of 1,000 bought, 600.4 expire after 30 days: $58.84.",
  ],
  ["used up in 365 days", "model=fal/veo3.1", "clear", "0", "0", "Used up well within 365 days."],
])("%s", (_, query, state, low, high, explanation) => {
  const estimate = pricedOf(query);
  expect(riskOf(estimate, id)).toEqual({
    state,
    low,
    high,
    explanation,
    evidence: estimate.model.credit?.sourceIds ?? [],
  });
});

describe("packs of 5,000 for 700", () => {
  const sold = (validDays: number | "never"): ProviderGiven => ({
    credit: {
      name: "token",
      listPrice: "0.14",
      currency: "USD",
      packs: [{ credits: "5000", price: "700", validDays }],
      minimumPurchase: "unknown",
      validDays: "unknown",
      sourceIds: ["guide"],
    },
  });
  const tokens = { rates: [rate({ unitPrice: "0.5", denomination: "credit" })] } as const;
  const assessed = (validDays: number | "never") =>
    riskOf(priced(estimateFor(synthetic({ ...tokens, rates: [...tokens.rates] }, sold(validDays)), "retry=0")), id);

  it("that last 180 days", () => {
    // 100 x 8 x 0.5 = 400 a month: 2,400 used in 180 days, 2,600 of 5,000 lost, 700 x 0.52 = 364
    expect(assessed(180)).toEqual({
      state: "exposed",
      low: "364",
      high: "364",
      explanation: "Of 5,000 bought, 2,600 expire after 180 days: $364.00.",
      evidence: ["guide"],
    });
  });

  it("that last for ever", () => {
    expect(assessed("never")).toMatchObject({
      state: "clear",
      high: "0",
      explanation: "A bought token does not expire.",
    });
  });
});
