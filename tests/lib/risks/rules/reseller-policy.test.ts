import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "reseller-policy";

it("a resold model: what the reseller leaves unsaid", () => {
  // 100 x 8 x 0.40 x (1.11 - 0.999) = 35.52, if failures are billed
  const estimate = pricedOf("model=fal/veo3.1&audio=on");
  expect(riskOf(estimate, id)).toEqual({
    state: "unknown",
    low: "0",
    high: "35.52",
    explanation:
      "fal sells a model of Google: its own policies hold, not the vendor's. What it does not say is worth $35.52 a month.",
    evidence: estimate.model.policy.failed.sourceIds,
  });
  expect(numbersOf(estimate, id)).toBe("$355.20 − $319.68 = $35.52");
});

it("a resold model in a plan without failures", () => {
  expect(riskOf(pricedOf("model=fal/veo3.1&audio=on&retry=0"), id)).toMatchObject({
    state: "unknown",
    high: "0",
    explanation:
      "fal sells a model of Google: its own policies hold, not the vendor's. Nothing that it leaves unsaid changes this plan's price.",
  });
});

describe("the biller's own model", () => {
  it.each([
    ["no reseller", "Example Pictures", false],
    ["a reseller that makes models, too", "Example Labs API", true],
  ])("%s", (_, name, reseller) => {
    expect(riskOf(priced(estimateFor(synthetic({}, { name, reseller }))), id)).toEqual({
      state: "clear",
      low: "0",
      high: "0",
      explanation: `${name} bills by its own policies, and no reseller stands between.`,
      evidence: [],
    });
  });

  it("of a provider that sells others as well", () => {
    const runway = (key: string) => riskOf(pricedOf(`model=${key}&mode=image-to-video&images=1&duration=8`), id);
    expect(runway("runway/gen4.5")).toMatchObject({ state: "clear" });
    expect(runway("runway/veo3.1")).toMatchObject({ state: "unknown" });
  });
});
