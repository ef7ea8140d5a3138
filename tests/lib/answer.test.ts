import { describe, expect, it } from "vitest";
import { answer, answerEstimate, answerModel } from "@/lib/answer";
import { assumedRates } from "@/lib/catalog/data";
import { estimateOf, modelOf, today, workflowOf } from "./support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const amount = expect.stringMatching(/^\d+\.\d{2,}$/) as string;

describe("a priced estimate", () => {
  it("has the documented shape, amounts as strings", () => {
    const source = "https://cloud.google.com/vertex-ai/generative-ai/pricing";
    expect(answerEstimate(estimateOf(`${veo}&duration=7&resolution=4k&audio=on`))).toEqual({
      provider: "vertex-ai",
      model: "veo-3.1-generate-001",
      status: "priced",
      currency: "USD",
      displayCurrency: "USD",
      attempt: {
        cost: "4.80", // 8 x 0.60
        lines: [
          {
            unit: "second",
            label: "Video, silent",
            quantity: "8",
            unitPrice: "0.20",
            cost: "1.60",
            currency: "USD",
            explanation: "8 s at $0.20 a second",
            source,
          },
          {
            unit: "resolution",
            label: "Resolution 4k",
            quantity: "8",
            unitPrice: "0.20",
            cost: "1.60",
            currency: "USD",
            explanation: "8 s at $0.20 a second more for 4k instead of 720p",
            source,
          },
          {
            unit: "audio",
            label: "Audio",
            quantity: "8",
            unitPrice: "0.20",
            cost: "1.60",
            currency: "USD",
            explanation: "8 s at $0.20 a second more with sound",
            source,
          },
        ],
      },
      // 4.80 x 0.999 / 0.999 and x 1.11 / 0.999
      clip: { low: "4.80", high: "5.33333333333333333333" },
      // 100 x 4.80 x 0.999 and x 1.11
      month: { low: "479.52", high: "532.80", billedJobs: { expected: "111" } },
      risks: [
        { id: "duplicate-job", state: "exposed", low: "0.00", high: "480.00" }, // 100 x 4.80
        { id: "duration-rounded-up", state: "exposed", low: "59.94", high: "66.60" }, // an eighth
        { id: "failed-attempt-billed", state: "unknown", low: "0.00", high: "53.28" }, // 11.1 x 4.80
        { id: "retry-multiplier", state: "unknown", low: "0.00", high: "53.28" },
        { id: "polling-budget", state: "exposed", low: "0.00", high: "0.00" },
        { id: "moderated-attempt-billed", state: "unknown", low: "0.00", high: "0.00" },
        { id: "client-gives-up-early", state: "unknown", low: "0.00", high: "0.00" },
        { id: "audio-on-by-default", state: "clear", low: "0.00", high: "0.00" },
        { id: "default-settings", state: "clear", low: "0.00", high: "0.00" },
        { id: "minimum-charge", state: "clear", low: "0.00", high: "0.00" },
        { id: "credit-expiry", state: "clear", low: "0.00", high: "0.00" },
        { id: "pack-step", state: "clear", low: "0.00", high: "0.00" },
        { id: "output-link-expires", state: "clear", low: "0.00", high: "0.00" },
        { id: "model-retires", state: "clear", low: "0.00", high: "0.00" },
      ],
      notes: [
        {
          code: "duration-rounded-up",
          message: "7 s is not offered; the next length up, 8 s, is generated and billed.",
        },
      ],
    });
  });

  it("keeps the attempt in the provider's currency", () => {
    expect(answerEstimate(estimateOf(`${veo}&retry=0&currency=CNY&fx.CNY=7.1`))).toMatchObject({
      currency: "USD",
      displayCurrency: "CNY",
      attempt: { cost: "1.60", lines: [{ cost: "1.60", currency: "USD" }] },
      clip: { low: "11.36", high: "11.36" }, // 1.60 x 7.1
      month: { low: "1136.00", high: "1136.00" },
    });
  });

  it("never rounds what is exact", () => {
    expect(
      answerEstimate(estimateOf("model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&retry=0")),
    ).toMatchObject({
      attempt: { cost: "0.35154", lines: [{ quantity: "50220", unitPrice: "0.000007", cost: "0.35154" }] },
      month: { low: "35.154" },
    });
  });
});

describe("no total", () => {
  it("unpriced", () => {
    expect(answerEstimate(estimateOf("model=luma/ray-3.2&duration=5&audio=on"))).toEqual({
      provider: "luma",
      model: "ray-3.2",
      status: "unpriced",
      currency: "USD",
      displayCurrency: "USD",
      notes: [{ code: "makes-no-sound", message: "Makes no sound. With audio off it can be priced." }],
    });
  });

  it("retired", () => {
    expect(answerEstimate(estimateOf("model=openai/sora-2"))).toEqual({
      provider: "openai",
      model: "sora-2",
      status: "retired",
      currency: "USD",
      displayCurrency: "USD",
      notes: [
        {
          code: "retired",
          message: "Retired: its last day was 2026-09-24. No replacement was named.",
          source: "https://developers.openai.com/api/docs/deprecations",
        },
      ],
    });
  });

  it("partial: lines, and no figure above them", () => {
    const partial = answerEstimate(
      estimateOf("model=vertex-ai/gemini-omni-1.1-flash-preview&mode=video-to-video&inputVideo=8"),
    );
    expect(Object.keys(partial)).toEqual([
      "provider",
      "model",
      "status",
      "currency",
      "displayCurrency",
      "notes",
      "attempt",
    ]);
    expect(partial).toMatchObject({
      status: "partial",
      // 8 x 5,792 tokens at 17.50 a million
      attempt: { lines: [{ unit: "resolution", quantity: "46336", unitPrice: "0.0000175", cost: "0.81088" }] },
    });
    expect("attempt" in partial && Object.keys(partial.attempt)).toEqual(["lines"]);
  });
});

describe("the whole answer", () => {
  it("says the day, the workflow and the estimates", () => {
    const workflow = workflowOf(`${veo}&retry=0`);
    const whole = answer(workflow, [estimateOf(`${veo}&retry=0`)], [], assumedRates);
    expect(Object.keys(whole)).toEqual(["version", "on", "workflow", "exchangeRates", "estimates", "issues"]);
    expect(whole).toMatchObject({
      version: 1,
      on: today,
      workflow: { models: ["vertex-ai/veo-3.1-generate-001"], mode: "text-to-video", durationSeconds: "8", retry: "0" },
      exchangeRates: [],
      estimates: [{ status: "priced", attempt: { cost: "1.60" }, month: { low: "160.00", high: "160.00" } }],
      issues: [],
    });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it("leaves out models that were not named", () => {
    expect(answer(workflowOf(""), [], [], assumedRates).workflow).not.toHaveProperty("models");
  });

  it("passes the issues on", () => {
    const issue = { code: "unknown-field", field: "x", message: "No such field.", value: "1" } as const;
    expect(answer(workflowOf(""), [], [issue], assumedRates).issues).toEqual([issue]);
  });

  it.each([
    ["as the user says", "fx.CNY=7.1", [{ currency: "CNY", perUsd: "7.1", basis: "stated" }]],
    [
      "assumed, with its day and source",
      "",
      [{ currency: "CNY", perUsd: "7.0", basis: "assumed", on: "2026-10-14", source: assumedRates["CNY"]!.source }],
    ],
  ])("names the exchange rate: %s", (_, fx, exchangeRates) => {
    const query = `${veo}&currency=CNY&${fx}`;
    expect(answer(workflowOf(query), [estimateOf(query)], [], assumedRates)).toMatchObject({ exchangeRates });
  });
});

describe("a model", () => {
  it("as the list answers it", () => {
    expect(answerModel(modelOf("vertex-ai/veo-3.1-generate-001"), today)).toEqual({
      provider: "vertex-ai",
      model: "veo-3.1-generate-001",
      name: "Veo 3.1",
      vendor: "Google",
      status: "ga",
      units: ["second", "resolution", "audio"],
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      durations: [{ kind: "set", seconds: ["4", "6", "8"] }],
      resolutions: ["720p", "1080p", "4k"],
      audio: "optional",
      verifiedOn: "2026-09-25",
      confidence: "high",
    });
  });

  it.each([
    ["openai/sora-2", "2026-09-24", { status: "deprecated" }],
    ["openai/sora-2", "2026-09-25", { status: "retired" }],
    ["minimax/S2V-01", today, { units: [], resolutions: "unknown", verifiedOn: "unknown" }],
    ["luma/ray-3.2", today, { verifiedOn: "2026-10-08", audio: "never" }],
  ])("%s on %s", (key, on, facts) => expect(answerModel(modelOf(key), on)).toMatchObject(facts));

  it("says when a length holds", () => {
    expect(answerModel(modelOf("luma/ray-3.2"), today).durations).toEqual([
      {
        kind: "follows-input",
        min: "0.1",
        max: "30",
        when: { mode: "video-to-video", options: { operation: "reframe" } },
      },
      { kind: "set", seconds: ["5"], when: { mode: "extend" } },
      { kind: "set", seconds: ["5", "10"] },
    ]);
  });
});

it("every amount of every kind of estimate is a decimal string", () => {
  const priced = answerEstimate(estimateOf(veo));
  expect(priced).toMatchObject({
    attempt: { cost: amount },
    clip: { low: amount, high: amount },
    month: { low: amount, high: amount },
  });
});
