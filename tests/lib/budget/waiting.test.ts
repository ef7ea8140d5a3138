import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, to20Decimals } from "@/lib/numbers/decimal";
import { computeOf, latencyOf, pollingPlan } from "@/lib/budget/waiting";
import { readCatalogue } from "@/lib/catalogue/read";
import type { ModelLatency } from "@/lib/catalogue/assumptions";
import { providers } from "@/lib/data";
import { anyWorkflow } from "../support/arbitraries";
import { estimateFlat, estimateFor, priced, pricedOf } from "../support/question";
import { shown } from "../support/shown";

describe("latencyOf", () => {
  it.each([
    ["as the user says", "model=vertex-ai/veo-3.1-generate-001&latency=95", "95", "stated"],
    ["else the long end of what is published", "model=vertex-ai/veo-3.1-generate-001", "360", "published"],
    ["else assumed, and called so", "model=luma/ray-3.2", "120", "assumed"],
  ])("%s", (_, query, seconds, basis) => {
    expect(shown(latencyOf(pricedOf(query)))).toEqual({ seconds, basis });
  });

  const key = "fal/veo3.1";
  const known = (id: string, high: string, when?: ModelLatency["when"]): ModelLatency => ({
    ...{
      id,
      how: "measured",
      by: "A",
      models: [key],
      of: "",
      low: "unknown",
      typical: "unknown",
      high,
      sample: "unknown",
    },
    ...{ seenOn: "unknown", source: { title: "A page", url: "https://example.com" } },
    ...(when ? { when } : {}),
  });
  const latencies: ModelLatency[] = [
    known("of-the-model", "90"),
    known("of-8s", "70", { durationSeconds: "8" }),
    known("of-8s-at-1080p", "60", { durationSeconds: "8", resolution: "1080p" }),
    known("of-4k", "150", { resolution: "4k" }),
    { ...known("typical-alone", "unknown"), typical: "100" },
    { ...known("of-another", "999"), models: ["kling/kling-v3"] },
  ];
  const { find } = readCatalogue(providers, { latencies });

  it.each([
    ["of just such a job", "duration=8", "70", "of-8s"],
    ["of several such the longest", "duration=8&resolution=1080p", "70", "of-8s"],
    ["of one that is longer than others", "duration=8&resolution=4k", "150", "of-4k"],
    ["of none such the longest of all", "duration=6", "150", "of-4k"],
    // 8 + 4 s: not every generation is of 8 s
    ["of a stitched clip, of all its generations", "duration=12", "150", "of-4k"],
  ])("else as others have measured it, %s", (_, query, seconds, id) => {
    const latency = latencyOf(priced(estimateFor(find(key)!, query)));
    expect(latency).toMatchObject({ basis: "measured", said: { id } });
    expect(plain(latency.seconds)).toBe(seconds);
  });

  it("takes the typical where no long end is known, and what the provider publishes before all others", () => {
    const only = readCatalogue(providers, {
      latencies: [{ ...latencies[4]!, models: [key, "vertex-ai/veo-3.1-generate-001"] }],
    });
    const of = (model: string) => latencyOf(priced(estimateFor(only.find(model)!)));
    expect(shown(of(key))).toMatchObject({ seconds: "100", basis: "measured" });
    expect(shown(of("vertex-ai/veo-3.1-generate-001"))).toEqual({ seconds: "360", basis: "published" });
  });
});

describe("pollingPlan", () => {
  const kling = "model=kling/kling-v3&latency=120"; // 100 clips at 1.11 attempts
  it.each([
    // 120 / 10 = 12 checks; 12 x 111 attempts; 4 jobs / 10 s; 111 / 4 x 120
    ["every ten seconds", `${kling}&concurrency=4`, "120", "111", "12", "1332", "0.4", "3330"],
    // 120 / 0.1 = 1,200; x 111; 4 / 0.1
    ["every tenth of a second", `${kling}&concurrency=4&poll=0.1`, "120", "111", "1200", "133200", "40", "3330"],
    // 95 / 10 = 9.5, so ten: seen at 100; x 111; 1 / 10; 111 x 100
    ["a part interval counts", "model=kling/kling-v3&latency=95", "100", "111", "10", "1110", "0.1", "11100"],
    // 104 / 10, so eleven: seen at 110
    ["104 s are seen at 110", `model=kling/kling-v3&latency=104&retry=0`, "110", "100", "11", "1100", "0.1", "11000"],
    // 120 / 3600, so one; x 111; 1 / 3600; 111 x 3,600
    ["slower than the job", `${kling}&poll=3600`, "3600", "111", "1", "111", "0.00027777777777777778", "399600"],
    // 12 x 100 clips x 1 attempt
    ["without repeats", `${kling}&retry=0`, "120", "100", "12", "1200", "0.1", "12000"],
    // 20 s of 3 to 15 s are two generations: 12 x 2 x 111
    ["a stitched clip is waited for twice", `${kling}&duration=20`, "120", "222", "12", "2664", "0.1", "26640"],
    // seen when it is done: 111 x 95 / 2
    [
      "a webhook needs none",
      "model=kling/kling-v3&latency=95&concurrency=2&delivery=webhook",
      "95",
      "111",
      "0",
      "0",
      "0",
      "5272.5",
    ],
    // 10 jobs at most at once, and 1.11 of them: no month is shorter than one job
    ["more at once than there are jobs", `${kling}&clips=1&concurrency=10`, "120", "1.11", "12", "13.32", "1", "120"],
    // 3 jobs / 2 at once: a round and a half
    ["three jobs, two at once", `${kling}&clips=3&retry=0&concurrency=2`, "120", "3", "12", "36", "0.2", "180"],
  ])("%s", (_, query, ...figures) => {
    const { latency, ...plan } = pollingPlan(pricedOf(query));
    const [seenAfterSeconds, jobs, checksPerAttempt, checksPerMonth, checksPerSecond, monthSeconds] = figures;
    expect(latency.basis).toBe("stated");
    expect(shown(plan)).toEqual({
      seenAfterSeconds,
      jobs,
      checksPerAttempt,
      checksPerMonth,
      checksPerSecond,
      monthSeconds,
    });
  });

  it("a job is never seen before it is done, nor more than an interval later", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const plan = pollingPlan(estimate);
        const late = plan.seenAfterSeconds.minus(plan.latency.seconds);
        expect(late.gte("0") && late.lt(workflow.pollIntervalSeconds)).toBe(true);
        expect(plan.monthSeconds.gte(to20Decimals(plan.seenAfterSeconds))).toBe(true);
        if (workflow.delivery === "webhook") expect(plain(late)).toBe("0");
      }),
      { numRuns: 300 },
    );
  });
});

describe("computeOf: memory x seconds x price for every job that is waited for", () => {
  const kling = "model=kling/kling-v3&latency=120";
  it.each([
    // 111 x 120 x 0.5 = 6,660 GB-seconds x 0.0000166667
    [
      "assumed memory and price, and called so",
      kling,
      { cost: "0.111000222", explanation: "111 jobs × 120 s × 0.5 GB × $0.0000166667", assumed: true },
    ],
    // 111 x 120 x 2 x 0.00001
    [
      "as the user says",
      `${kling}&extra.memory=2&extra.compute=0.00001`,
      { cost: "0.2664", explanation: "111 jobs × 120 s × 2 GB × $0.00001", assumed: false },
    ],
    [
      "one of them assumed",
      `${kling}&retry=0&extra.compute=0.00001`,
      { cost: "0.06", explanation: "100 jobs × 120 s × 0.5 GB × $0.00001", assumed: true },
    ],
    [
      "another",
      `${kling}&retry=0&clips=1&extra.memory=1`,
      { cost: "0.002000004", explanation: "1 job × 120 s × 1 GB × $0.0000166667", assumed: true },
    ],
    // until it is seen: 130 s at the next check
    [
      "until it is seen, not until it is done",
      `model=kling/kling-v3&latency=121&retry=0&extra.memory=1&extra.compute=0.00001`,
      { cost: "0.13", explanation: "100 jobs × 130 s × 1 GB × $0.00001", assumed: false },
    ],
    [
      "nobody waits with a webhook",
      `${kling}&delivery=webhook&extra.memory=1&extra.compute=0.00001`,
      { cost: "0", explanation: "with a webhook nobody waits", assumed: false },
    ],
    // the assumed price is in dollars: x 7
    [
      "in another currency",
      `${kling}&retry=0&currency=CNY&fx.CNY=7`,
      { cost: "0.7000014", explanation: "100 jobs × 120 s × 0.5 GB × CN¥0.0001166669", assumed: true },
    ],
  ])("%s", (_, query, expected) => expect(shown(computeOf(pricedOf(query)))).toEqual(expected));
});
