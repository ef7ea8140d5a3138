import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { synthetic, type ProviderGiven } from "../../support/synthetic";

const id = "plan-credits-apart";
const credit: NonNullable<ProviderGiven["credit"]> = {
  name: "USD balance",
  listPrice: "1",
  currency: "USD",
  minimumPurchase: "unknown",
  validDays: "unknown",
  sourceIds: ["guide"],
};

it("kept apart: the month on top for who counted on the plan", () => {
  const estimate = pricedOf("model=kling/kling-v3&duration=5"); // 5 s x 0.6 units x 0.14 x 100 x 0.999
  expect(riskOf(estimate, id)).toEqual({
    state: "exposed",
    low: "0",
    high: "41.958",
    explanation:
      "Credits of an app plan do not pay for API jobs: who counts on them pays all $41.96 on top. Nothing is at stake for who holds no app plan.",
    evidence: estimate.model.credit!.sourceIds,
  });
  expect(numbersOf(estimate, id)).toBe("the month = $41.96");
});

it.each([
  [
    "unknown",
    "unknown",
    "Whether credits of an app plan pay for API jobs is not recorded. Nothing is at stake for who holds no app plan.",
  ],
  ["yes", "clear", "Credits of an app plan pay for API jobs here."],
] as const)("the answer %s", (planCreditsCount, state, explanation) => {
  const model = synthetic({}, { credit: { ...credit, planCreditsCount } });
  expect(riskOf(priced(estimateFor(model)), id)).toEqual({
    state,
    low: "0",
    high: "0",
    explanation,
    evidence: ["guide"],
  });
});

it("nothing prepaid", () => {
  expect(riskOf(priced(estimateFor(synthetic())), id)).toMatchObject({
    state: "clear",
    explanation: "Nothing was found to be prepaid here.",
  });
});
