import { expect, it } from "vitest";
import { estimateFor, modelOf, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "partial-outputs";
const single = "One clip a job is asked for, so none can be delivered in part.";

it("a provider whose jobs can make several clips", () => {
  const key = "vertex-ai/veo-3.1-generate-001";
  const partial = modelOf(key).policy.partial!;
  expect(riskOf(pricedOf(`model=${key}`), id)).toEqual({
    state: "clear",
    low: "0",
    high: "0",
    explanation: `${single} ${partial.statement}`,
    evidence: partial.sourceIds,
  });
});

it("a provider of which nothing is known", () => {
  expect(riskOf(priced(estimateFor(synthetic())), id)).toEqual({
    state: "clear",
    low: "0",
    high: "0",
    explanation: single,
    evidence: [],
  });
});
