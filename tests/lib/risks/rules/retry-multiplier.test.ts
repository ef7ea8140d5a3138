import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const veo = "model=vertex-ai/veo-3.1-generate-001&audio=on"; // 3.20 an attempt

it.each([
  // 100 x 3.20 x (1.11 - 0.999) = 35.52 at the high end, nothing at the low
  ["failures that may be billed", veo, "unknown", "0", "35.52", "1.11 attempts a clip, at most 3"],
  // 100 x 3.20 x 0.9990234375 unusable clips
  [
    "unusable clips are billed for sure",
    `${veo}&retry=0&unusable=0.5&tries=10`,
    "exposed",
    "319.6875",
    "319.6875",
    "1.998 attempts a clip, at most 10",
  ],
  // duplicates: 100 x 3.20 x 1 x 0.1
  ["so are second jobs", `${veo}&retry=0&duplicates=0.1`, "exposed", "32", "32", "1.1 attempts a clip, at most 3"],
  ["no repeats", `${veo}&retry=0`, "clear", "0", "0", "1 attempt a clip, at most 3"],
  [
    "repeats that cost nothing",
    "model=kling/kling-v3&duration=5",
    "clear",
    "0",
    "0",
    "1.11 attempts a clip, at most 3",
  ],
])("%s", (_, query, state, low, high, attempts) => {
  const { model, ...estimate } = pricedOf(query);
  expect(riskOf({ model, ...estimate }, "retry-multiplier")).toEqual({
    state,
    low,
    high,
    explanation: `${attempts}; this is what those beyond the kept clips cost.`,
    evidence: model.policy.failed.sourceIds,
  });
});
