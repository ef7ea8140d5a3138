import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const seedance = "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&latency=120"; // limit 20 a second
const veo = "model=vertex-ai/veo-3.1-generate-001"; // usual interval 15 s, up to 360 s a job
const kling = "model=kling/kling-v3&duration=5"; // neither is published; 120 s assumed

it.each([
  // 12 checks x 111 attempts; 1 / 10 s
  [
    "within the limit",
    seedance,
    "clear",
    "About 1,332 checks a month, 0.1 a second at once. The limit is 20 a second.",
  ],
  // 1,200 x 111; 2 / 0.1 s
  [
    "at the limit",
    `${seedance}&poll=0.1&concurrency=2`,
    "clear",
    "About 133,200 checks a month, 20 a second at once. The limit is 20 a second.",
  ],
  // 4 / 0.1 s
  [
    "over the limit",
    `${seedance}&poll=0.1&concurrency=4`,
    "exposed",
    "About 133,200 checks a month, 40 a second at once. The limit is 20 a second.",
  ],
  // 36 x 111
  [
    "below the usual interval",
    veo,
    "exposed",
    "About 3,996 checks a month, 0.1 a second at once. The usual interval here is 15 s, yours is 10 s; the limit is not recorded.",
  ],
  // 24 x 111; 1 / 15 s
  [
    "at the usual interval",
    `${veo}&poll=15`,
    "unknown",
    "About 2,664 checks a month, 0.07 a second at once. How many are allowed is not recorded.",
  ],
  // 240 s as documented by others: 24 checks x 111 attempts
  [
    "nothing published",
    kling,
    "unknown",
    "About 2,664 checks a month, 0.1 a second at once. How many are allowed is not recorded.",
  ],
  [
    "a webhook",
    `${kling}&delivery=webhook`,
    "clear",
    "With a webhook nothing is polled; keep a slow poll as a fallback.",
  ],
  [
    "a webhook that nobody verified",
    `${veo}&delivery=webhook`,
    "clear",
    "With a webhook nothing is polled; keep a slow poll as a fallback.",
  ],
  [
    "a webhook that is not offered",
    "model=luma/ray-3.2&duration=5&delivery=webhook",
    "exposed",
    "No webhook is offered: the job has to be polled.",
  ],
])("%s", (_, query, state, explanation) => {
  const estimate = pricedOf(query);
  const evidence = estimate.model.async.sourceIds;
  expect(riskOf(estimate, "polling-budget")).toEqual({ state, low: "0", high: "0", explanation, evidence });
});
