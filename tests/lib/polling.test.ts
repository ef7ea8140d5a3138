import { describe, expect, it } from "vitest";
import { latencyOf, pollingPlan } from "@/lib/polling";
import { pricedOf } from "./support/question";
import { shown } from "./support/shown";

describe("latencyOf", () => {
  it.each([
    ["as the user says", "model=vertex-ai/veo-3.1-generate-001&latency=95", "95", "stated"],
    ["else the long end of what is published", "model=vertex-ai/veo-3.1-generate-001", "360", "published"],
    ["else assumed, and called so", "model=kling/kling-v3", "120", "assumed"],
  ])("%s", (_, query, seconds, basis) => {
    expect(shown(latencyOf(pricedOf(query)))).toEqual({ seconds, basis });
  });
});

describe("pollingPlan", () => {
  const kling = "model=kling/kling-v3&latency=120"; // 100 clips at 1.11 attempts
  it.each([
    // 120 / 10 = 12 checks; 12 x 111 attempts; 4 jobs / 10 s
    ["every ten seconds", `${kling}&concurrency=4`, "12", "1332", "0.4"],
    // 120 / 0.1 = 1,200; x 111; 4 / 0.1
    ["every tenth of a second", `${kling}&concurrency=4&poll=0.1`, "1200", "133200", "40"],
    // 95 / 10 = 9.5, so ten; x 111; 1 / 10
    ["a part interval counts", "model=kling/kling-v3&latency=95", "10", "1110", "0.1"],
    // 120 / 3600, so one; x 111; 1 / 3600
    ["slower than the job", `${kling}&poll=3600`, "1", "111", "0.00027777777777777778"],
    // 12 x 100 clips x 1 attempt
    ["without repeats", `${kling}&retry=0`, "12", "1200", "0.1"],
    // 20 s of 3 to 15 s are two generations: 12 x 2 x 111
    ["a stitched clip is waited for twice", `${kling}&duration=20`, "12", "2664", "0.1"],
    ["a webhook needs none", `${kling}&delivery=webhook`, "0", "0", "0"],
  ])("%s", (_, query, checksPerAttempt, checksPerMonth, checksPerSecond) => {
    const { latency, ...checks } = pollingPlan(pricedOf(query));
    expect(latency.basis).toBe("stated");
    expect(shown(checks)).toEqual({ checksPerAttempt, checksPerMonth, checksPerSecond });
  });
});
