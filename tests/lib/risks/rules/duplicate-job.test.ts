import { describe, expect, it } from "vitest";
import { estimateFor, modelOf, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "duplicate-job";

describe("without a key", () => {
  const veo = "vertex-ai/veo-3.1-generate-001";
  const { idempotency } = modelOf(veo).async;
  it.each([
    // at worst 100 x 3.20
    ["none planned", "", "0", "320", "At worst one for every wanted clip."],
    // 100 x 3.20 x 1.11 x 0.1 = 35.52
    ["one in ten planned", "&duplicates=0.1", "35.52", "320", "Planned: 10 % of submissions, $35.52."],
    // 100 x 3.20 x (1 + 0.91 + 0.8281) x 0.95 = 832.3824: more than one for every wanted clip
    [
      "nearly all planned",
      "&retry=0.91&duplicates=0.95",
      "832.3824",
      "832.3824",
      "Planned: 95 % of submissions, $832.38.",
    ],
  ])("%s", (_, query, low, high, plan) => {
    expect(riskOf(pricedOf(`model=${veo}&audio=on${query}`), id)).toEqual({
      state: "exposed",
      low,
      high,
      explanation: `${idempotency.note} ${plan}`,
      evidence: modelOf(veo).async.sourceIds,
    });
  });

  it("says how often the provider's own client repeats a submission", () => {
    const key = "runway/gen4_turbo";
    expect(riskOf(pricedOf(`model=${key}&mode=image-to-video&images=1&duration=5`), id)).toMatchObject({
      state: "exposed",
      high: "25", // 100 x 0.25
      explanation: `${modelOf(key).async.idempotency.note} The provider's own client repeats a submission up to 2 times. At worst one for every wanted clip.`,
    });
  });
});

describe("in the other states", () => {
  const recognised = "A repeated submission can be recognised by its key, if the client sends one.";
  it.each([
    // 100 x 0.80 would be the worst
    [
      "unknown",
      "retry=0",
      "unknown",
      "0",
      "80",
      "Whether a repeated submission is recognised is not recorded. At worst one for every wanted clip.",
    ],
    ["yes", "retry=0", "clear", "0", "0", recognised],
    ["yes", "retry=0&duplicates=0.5", "exposed", "40", "40", `${recognised} Planned: 50 % of submissions, $40.00.`],
    ["no", "retry=0", "exposed", "0", "80", "No idempotency key is documented. At worst one for every wanted clip."],
  ] as const)("a key: %s, %s", (offered, query, state, low, high, explanation) => {
    const estimate = priced(estimateFor(synthetic({}, { async: { idempotency: { offered } } }), query));
    expect(riskOf(estimate, id)).toEqual({ state, low, high, explanation, evidence: ["guide"] });
  });
});
