import { expect, it } from "vitest";
import { estimateFor, modelOf, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "client-gives-up-early";
const shares = "retry=0&timeout=0.1"; // 11.1 abandoned jobs of 100 clips
const runway = "runway/gen4_turbo";
const gen4 = `model=${runway}&mode=image-to-video&images=1&duration=5&${shares}`;
const statementOf = (key: string) => modelOf(key).policy.timeout.statement;

it.each([
  ["no limit is known", "vertex-ai/veo-3.1-generate-001", "", "unknown", "17.76"], // 11.1 x 1.60
  ["reported timeouts are free", "fal/veo3.1", "", "clear", "0"],
])("%s at %s", (_, key, query, state, high) => {
  expect(riskOf(pricedOf(`model=${key}&${query}&${shares}`), id)).toMatchObject({
    state,
    low: "0",
    high,
    explanation: `${statementOf(key)} 11.1 abandoned jobs a month.`,
  });
});

it.each([
  ["enough for a job of 120 s", gen4, "The provider's own client waits 10 min."],
  ["as long as the job takes", `${gen4}&latency=600`, "The provider's own client waits 10 min."],
  [
    "less than the job takes",
    `${gen4}&latency=601`,
    "The provider's own client waits 10 min, less than a job may take.",
  ],
])("a client that waits 600 s: %s", (_, query, sentence) => {
  const { sourceIds } = modelOf(runway).async;
  const policySources = modelOf(runway).policy.timeout.sourceIds ?? [];
  expect(riskOf(pricedOf(query), id)).toEqual({
    state: "unknown",
    low: "0",
    high: "2.775", // 11.1 x 0.25
    explanation: `${statementOf(runway)} 11.1 abandoned jobs a month. ${sentence}`,
    evidence: [...new Set([...policySources, ...sourceIds])],
  });
});

it("billed", () => {
  const billed = { rule: "billed", statement: "Every job is billed." } as const;
  const policy = { failed: billed, moderated: billed, timeout: billed, cancelled: billed };
  const estimate = priced(estimateFor(synthetic({}, { billingPolicy: policy }), shares));
  expect(riskOf(estimate, id)).toEqual({
    state: "exposed",
    low: "8.88", // 11.1 x 8 x 0.10
    high: "8.88",
    explanation: "Every job is billed. 11.1 abandoned jobs a month.",
    evidence: [],
  });
});
