import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const outage = (hours: string) => `Files can be fetched for ${hours}. One outage that long loses what was made in it.`;

it.each([
  [
    "one's own storage",
    "model=vertex-ai/veo-3.1-generate-001",
    "clear",
    "0",
    "The file is written to your own storage.",
  ],
  // 100 x 5 x 0.08 x 1.11 = 44.40, all of it twice at worst
  [
    "not recorded",
    "model=xai/grok-imagine-video-1.5&duration=5&resolution=480p",
    "unknown",
    "44.4",
    "How long a finished file can be fetched is not recorded; at worst every clip is paid twice.",
  ],
  // 1 of 720 hours of 100 x 0.90 x 0.999
  ["an hour", "model=luma/ray-3.2&duration=12", "exposed", "0.124875", outage("1 h")],
  // 24 of 720 hours of 100 x 0.35154
  [
    "a day",
    "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&retry=0",
    "exposed",
    "1.1718",
    outage("24 h"),
  ],
  // 168 of 720 hours of 100 x 1.60 x 1.11
  ["a week", "model=fal/veo3.1", "exposed", "41.44", outage("7 days")],
  [
    "more than a week",
    "model=kling/kling-v3&duration=5",
    "clear",
    "0",
    "Files can be fetched for 30 days, longer than an outage goes unnoticed.",
  ],
])("%s", (_, query, state, high, explanation) => {
  const estimate = pricedOf(query);
  const evidence = estimate.model.async.sourceIds;
  expect(riskOf(estimate, "output-link-expires")).toEqual({ state, low: "0", high, explanation, evidence });
});
