import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const edit = "mode=video-to-video";

it.each([
  // 28 credits used of at least 56: half of 100 x 0.56 x 0.999 and x 1.11
  [
    "a least cost",
    `model=runway/aleph2&${edit}&inputVideo=1`,
    "exposed",
    "27.972",
    "31.08",
    "Up to $31.08 of the month is minimum, not use. This is in the estimate already.",
  ],
  // 2 s used of at least 3: a third of 100 x 0.15 x 0.999 and x 1.11
  [
    "a least quantity",
    `model=runway/act_two&${edit}&inputVideo=2`,
    "exposed",
    "4.995",
    "5.55",
    "Up to $5.55 of the month is minimum, not use. This is in the estimate already.",
  ],
  [
    "above the least cost",
    `model=runway/aleph2&${edit}&inputVideo=8`,
    "clear",
    "0",
    "0",
    "A minimum exists; this clip is above it.",
  ],
  [
    "at the least quantity",
    `model=runway/act_two&${edit}&inputVideo=3`,
    "clear",
    "0",
    "0",
    "A minimum exists; this clip is above it.",
  ],
  ["none", "model=vertex-ai/veo-3.1-generate-001", "clear", "0", "0", "No minimum charge is published."],
])("%s", (_, query, state, low, high, explanation) => {
  const estimate = pricedOf(query);
  const evidence = estimate.generations[0].charges[0]!.rate.sourceIds;
  expect(riskOf(estimate, "minimum-charge")).toEqual({ state, low, high, explanation, evidence });
});
