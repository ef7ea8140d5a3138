import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { some, synthetic } from "../../support/synthetic";

const id = "unpriced-as-zero";
const complete = "Every charge of this clip has a published figure";

it("a model without a gap", () => {
  const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001");
  expect(estimate.model.gaps).toEqual([]);
  expect(riskOf(estimate, id)).toEqual({
    state: "clear",
    low: "0",
    high: "0",
    explanation: `${complete}.`,
    evidence: [],
  });
});

it("a model with a gap elsewhere", () => {
  const estimate = pricedOf("model=alibaba-intl/wan2.7-r2v&mode=reference-to-video&duration=5");
  const [gap] = estimate.model.gaps;
  expect(riskOf(estimate, id)).toMatchObject({
    state: "unknown",
    low: "0",
    high: "0",
    explanation: `${complete}; a charge of another setting has none. ${gap!.reason}`,
    evidence: [...new Set(gap!.sourceIds)],
  });
});

it.each([
  [2, " 1 more is missing."],
  [3, " 2 more are missing."],
])("%i gaps", (gaps, others) => {
  const gap = {
    meter: "output",
    when: { resolution: "1080p" },
    reason: "1080p has no price.",
    sourceIds: some("guide"),
  };
  const model = synthetic({
    gaps: Array.from({ length: gaps }, () => ({
      ...gap,
      meter: "output" as const,
      when: { resolution: "1080p" as const },
    })),
  });
  expect(riskOf(priced(estimateFor(model)), id)).toMatchObject({
    state: "unknown",
    explanation: `${complete}; a charge of another setting has none. 1080p has no price.${others}`,
    evidence: ["guide"],
  });
});
