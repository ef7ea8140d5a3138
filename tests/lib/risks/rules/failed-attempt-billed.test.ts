import { describe, expect, it } from "vitest";
import { modelOf, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const id = "failed-attempt-billed";
const policyOf = (key: string) => modelOf(key).policy.failed;

describe("one attempt in ten fails: 100 clips x 0.111 = 11.1 failed jobs", () => {
  it.each([
    // 11.1 x 8 x 0.40 = 35.52, if it is billed
    ["nobody says", "vertex-ai/veo-3.1-generate-001", "audio=on", "unknown", "35.52"],
    // 11.1 x 8 x 0.40, if it is the kind that is billed
    ["it depends", "fal/veo3.1", "audio=on", "unknown", "35.52"],
    ["not billed", "kling/kling-v3", "duration=5", "clear", "0"],
    ["refunded", "luma/ray-3.2", "duration=5", "clear", "0"],
  ])("%s at %s", (_, key, query, state, high) => {
    const { statement, sourceIds } = policyOf(key);
    expect(riskOf(pricedOf(`model=${key}&${query}`), id)).toEqual({
      state,
      low: "0",
      high,
      explanation: `${statement} 11.1 failed jobs a month.`,
      evidence: sourceIds,
    });
  });

  it.each([
    ["billed", "exposed", "35.52", "35.52"],
    ["not-billed", "clear", "0", "0"],
  ])("as you found out yourself: %s", (rule, state, low, high) => {
    const query = `model=vertex-ai/veo-3.1-generate-001&audio=on&policy.failed=${rule}`;
    expect(riskOf(pricedOf(query), id)).toMatchObject({
      state,
      low,
      high,
      explanation: "Your own finding. 11.1 failed jobs a month.",
    });
  });
});

it("none planned: still unknown, with the price of each", () => {
  const key = "vertex-ai/veo-3.1-generate-001";
  expect(riskOf(pricedOf(`model=${key}&audio=on&retry=0`), id)).toMatchObject({
    state: "unknown",
    low: "0",
    high: "0",
    explanation: `${policyOf(key).statement} None planned; each would be $3.20 at most.`,
  });
});
