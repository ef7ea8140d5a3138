import { expect, it } from "vitest";
import { modelOf, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

it.each([
  // 1.11 attempts a clip, 0.111 of them moderated: 11.1 x 5 s x 5 credits x 0.01 = 2.775
  ["billed", "runway/gen4_turbo", "mode=image-to-video&images=1&duration=5", "exposed", "2.775", "2.775"],
  // 11.1 x 8 x 0.40 = 35.52
  ["nobody says", "vertex-ai/veo-3.1-generate-001", "audio=on", "unknown", "0", "35.52"],
  ["not billed", "kling/kling-v3", "duration=5", "clear", "0", "0"],
])("%s at %s", (_, key, query, state, low, high) => {
  const { statement, sourceIds } = modelOf(key).policy.moderated;
  const estimate = pricedOf(`model=${key}&${query}&retry=0&moderated=0.1`);
  expect(riskOf(estimate, "moderated-attempt-billed")).toEqual({
    state,
    low,
    high,
    explanation: `${statement} 11.1 moderated jobs a month.`,
    evidence: sourceIds,
  });
});
