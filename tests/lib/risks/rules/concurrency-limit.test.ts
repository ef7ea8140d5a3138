import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "concurrency-limit";

it.each([
  [
    "within the limit",
    "model=vertex-ai/veo-3.1-generate-001&concurrency=10",
    "clear",
    "10 jobs may run at once; the plan has 10.",
  ],
  // 111 jobs x 360 s: / 10 = 3,996 s, / 11 = 3,632.7 s
  [
    "over the limit",
    "model=vertex-ai/veo-3.1-generate-001&concurrency=11",
    "exposed",
    "10 jobs may run at once; the plan has 11. The month's 111 jobs take 1.1 h at the limit, 1 h as planned.",
  ],
  // two parts a clip, 100 x 2 x 1.11 jobs x 60 s: / 10 = 1,332 s, / 20 = 666 s
  [
    "stitched clips",
    "model=vertex-ai/veo-3.1-generate-001&duration=10&concurrency=20&latency=60",
    "exposed",
    "10 jobs may run at once; the plan has 20. The month's 222 jobs take 22 min 12 s at the limit, 11 min 6 s as planned.",
  ],
  // 100 jobs x 120 s / 4 = 3,000 s
  [
    "no published limit",
    "model=kling/kling-v3&duration=5&retry=0&concurrency=4&latency=120",
    "unknown",
    "How many jobs may run at once is not recorded; with 4 the month's 100 jobs take 50 min.",
  ],
])("%s", (_, query, state, explanation) => {
  const estimate = pricedOf(query);
  const evidence = estimate.model.async.sourceIds;
  expect(riskOf(estimate, id)).toEqual({ state, low: "0", high: "0", explanation, evidence });
});

it("one job at once", () => {
  const estimate = priced(estimateFor(synthetic({}, { async: { concurrency: 1 } }), "retry=0&clips=1&concurrency=2"));
  expect(riskOf(estimate, id)).toMatchObject({
    state: "exposed",
    explanation: "1 job may run at once; the plan has 2. The month's 1 job take 2 min at the limit, 1 min as planned.",
  });
});
