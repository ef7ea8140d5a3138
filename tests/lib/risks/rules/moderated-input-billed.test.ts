import { expect, it } from "vitest";
import { estimateFor, modelOf, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "moderated-input-billed";
const same = "11.1 moderated jobs a month. They are the same jobs as those refused after rendering.";

const says = (rule: "billed" | "not-billed" | "unknown", statement: string) => ({ rule, statement }) as const;
const policy = {
  failed: says("not-billed", "Failures are free."),
  moderated: says("not-billed", "A refused clip is free."),
  timeout: says("unknown", "Nothing was found."),
  cancelled: says("unknown", "Nothing was found."),
};

it.each([
  // 1.11 attempts a clip, a tenth of them moderated: 11.1 x 5 s x 5 credits x 0.01 = 2.775
  ["billed", "runway/gen4_turbo", "mode=image-to-video&images=1&duration=5", "exposed", "2.775", "2.775"],
  // 11.1 x 8 x 0.40 = 35.52
  ["nobody says", "vertex-ai/veo-3.1-generate-001", "audio=on", "unknown", "0", "35.52"],
])("%s at %s", (_, key, query, state, low, high) => {
  const { moderatedInput, moderated } = modelOf(key).policy;
  const { statement, sourceIds } = moderatedInput ?? moderated;
  const estimate = pricedOf(`model=${key}&${query}&retry=0&moderated=0.1`);
  expect(riskOf(estimate, id)).toEqual({ state, low, high, explanation: `${statement} ${same}`, evidence: sourceIds });
});

it("not billed, so that nothing is counted twice", () => {
  const key = "kling/kling-v3";
  expect(riskOf(pricedOf(`model=${key}&duration=5&retry=0&moderated=0.1`), id)).toMatchObject({
    state: "clear",
    high: "0",
    explanation: `${modelOf(key).policy.moderated.statement} 11.1 moderated jobs a month.`,
  });
});

it("goes by the policy of refused inputs where a provider has one, and by that of refused clips where not", () => {
  const plan = "retry=0&moderated=0.1";
  const apart = { ...policy, moderatedInput: says("billed", "A refused input is billed.") };
  const estimate = priced(estimateFor(synthetic({}, { billingPolicy: apart }), plan));
  expect(riskOf(estimate, id)).toMatchObject({
    state: "exposed",
    low: "8.88", // 11.1 x 8 x 0.10
    high: "8.88",
    explanation: `A refused input is billed. ${same}`,
  });
  expect(numbersOf(estimate, id)).toBe("100 × 1.11 × 0.1 × $0.80 = $8.88");
  expect(riskOf(estimate, "moderated-attempt-billed")).toMatchObject({ state: "clear", high: "0" });
  expect(riskOf(priced(estimateFor(synthetic({}, { billingPolicy: policy }), plan)), id)).toMatchObject({
    state: "clear",
    explanation: "A refused clip is free. 11.1 moderated jobs a month.",
  });
});

it("as you found out yourself", () => {
  const key = "kling/kling-v3";
  const query = `model=${key}&duration=5&retry=0&moderated=0.1&policy.moderated=billed`;
  expect(riskOf(pricedOf(query), id)).toMatchObject({
    state: "exposed",
    high: "4.662", // 11.1 x 5 s x 0.6 units x 0.14
    explanation: `Your own finding. ${same}`,
  });
});
