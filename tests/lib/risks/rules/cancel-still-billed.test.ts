import { expect, it } from "vitest";
import { estimateFor, modelOf, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "cancel-still-billed";
const shares = "retry=0&timeout=0.1"; // 11.1 jobs of 100 clips on which the client gives up

const unsaid = { rule: "unknown", statement: "Nothing was found." } as const;
const policy = { failed: unsaid, moderated: unsaid, timeout: unsaid };

it.each([
  ["nobody says", "vertex-ai/veo-3.1-generate-001", "", "unknown", "0", "17.76"], // 11.1 x 1.60
  // 11.1 x 0.90, if the job ran already
  ["it depends", "byteplus/dreamina-seedance-2-0-260128", "&duration=5&resolution=720p", "unknown", "0", "8.3916"],
])("%s at %s", (_, key, query, state, low, high) => {
  const { statement, sourceIds } = modelOf(key).policy.cancelled;
  expect(riskOf(pricedOf(`model=${key}&${shares}${query}`), id)).toEqual({
    state,
    low,
    high,
    explanation: `${statement} 11.1 abandoned jobs a month.`,
    evidence: sourceIds ?? [],
  });
});

it.each([
  ["billed", "exposed", "8.88", "8.88"], // 11.1 x 8 x 0.10
  ["not-billed", "clear", "0", "0"],
  ["refunded", "clear", "0", "0"],
] as const)("%s, whatever holds for jobs that time out", (rule, state, low, high) => {
  const cancelled = { rule, statement: "A cancelled job is what it is." };
  const model = synthetic({}, { billingPolicy: { ...policy, cancelled } });
  const estimate = priced(
    estimateFor(model, `model=vertex-ai/veo-3.1-generate-001&${shares}&policy.timeout=not-billed`),
  );
  expect(riskOf(estimate, id)).toEqual({
    state,
    low,
    high,
    explanation: "A cancelled job is what it is. 11.1 abandoned jobs a month.",
    evidence: [],
  });
  expect(numbersOf(estimate, id)).toBe(high === "0" ? undefined : "100 × 1.11 × 0.1 × $0.80 = $8.88");
});

it("none planned: the price of each", () => {
  expect(riskOf(priced(estimateFor(synthetic())), id)).toMatchObject({
    state: "unknown",
    high: "0",
    explanation: "Nothing was found. None planned; each would be $0.80 at most.",
  });
});
