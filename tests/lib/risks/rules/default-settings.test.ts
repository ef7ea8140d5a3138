import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { rate, synthetic } from "../../support/synthetic";

const id = "default-settings";

it.each([
  // default 8 s at 480p: 8 x 0.08 - 5 x 0.08 = 0.24; x 100
  [
    "a longer default",
    "model=xai/grok-imagine-video-1.5&duration=5&resolution=480p",
    "exposed",
    "24",
    "Left out, the job is 8 s at 480p: $0.24 more a clip.",
  ],
  // default 5 s at 1080p: 5 x 0.15 - 5 x 0.10 = 0.25; x 100
  [
    "a larger default",
    "model=fal/wan-v2.7&duration=5",
    "exposed",
    "25",
    "Left out, the job is 5 s at 1080p: $0.25 more a clip.",
  ],
  [
    "a cheaper default",
    "model=openai/sora-2&on=2026-08-01",
    "clear",
    "0",
    "Left out, the job is 4 s at 720p, which costs no more.",
  ],
  // 4k: 8 x 0.40 - 8 x 0.20 = 1.60; x 100
  [
    "no published default",
    "model=vertex-ai/veo-3.1-generate-001",
    "unknown",
    "160",
    "What is made when size or length is left out is not recorded; at 4k a clip would cost $1.60 more.",
  ],
  [
    "already the dearest",
    "model=vertex-ai/veo-3.1-generate-001&resolution=4k",
    "clear",
    "0",
    "No other resolution on offer costs more than this one.",
  ],
  [
    "no published resolutions",
    "model=fal/hailuo-02-pro&mode=image-to-video&images=1&duration=6",
    "clear",
    "0",
    "No other resolution on offer costs more than this one.",
  ],
])("%s", (_, query, state, high, explanation) => {
  const estimate = pricedOf(query);
  const evidence = estimate.generations[0].charges[0]!.rate.sourceIds;
  expect(riskOf(estimate, id)).toEqual({ state, low: "0", high, explanation, evidence });
});

it("a default without a published price is unknown, not free", () => {
  const model = synthetic({
    constraints: { defaults: { durationSeconds: "5", resolution: "1080p", audio: "unknown" } },
    rates: [rate({ when: { resolution: "720p" } })],
  });
  expect(riskOf(priced(estimateFor(model)), id)).toEqual({
    state: "unknown",
    low: "0",
    high: "0",
    explanation: "Left out, the job is 5 s at 1080p, which has no published price.",
    evidence: ["pricing"],
  });
});
