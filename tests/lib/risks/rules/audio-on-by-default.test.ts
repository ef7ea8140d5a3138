import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";
import { rate, synthetic, type ModelGiven } from "../../support/synthetic";

const id = "audio-on-by-default";

describe("real models", () => {
  it.each([
    ["never", "luma/ray-3.2", "duration=5", "clear", "0", "This model makes no sound."],
    [
      "always",
      "kling/kling-3.0-turbo",
      "duration=5",
      "clear",
      "0",
      "Sound cannot be switched off and is in the price.",
    ],
    ["wanted", "vertex-ai/veo-3.1-generate-001", "audio=on", "clear", "0", "Sound is wanted and in the price."],
    // 100 x 8 x (40 - 20) credits x 0.01
    ["on by default", "runway/veo3.1", "", "exposed", "160", "Leave the field out and every clip costs $1.60 more."],
    // 100 x 8 x (0.40 - 0.20)
    [
      "default unknown",
      "vertex-ai/veo-3.1-generate-001",
      "",
      "unknown",
      "160",
      "What is made when the field is left out is not recorded; with sound every clip costs $1.60 more.",
    ],
    ["at the same price", "xai/grok-imagine-video-1.5", "", "clear", "0", "Sound does not change the price."],
    [
      "never, by its maker's model",
      "runway/gen4_turbo",
      "mode=image-to-video&images=1",
      "clear",
      "0",
      "This model makes no sound.",
    ],
    [
      "at the same price, by its maker's model",
      "fal/wan-3.0",
      "duration=5",
      "clear",
      "0",
      "Sound does not change the price.",
    ],
    ["not recorded", "pika/pika-2.5", "duration=5", "unknown", "0", "The price with sound is not recorded."],
    [
      "at a price that is not recorded",
      "kie/seedance-2",
      "duration=5",
      "unknown",
      "0",
      "The price with sound is not recorded.",
    ],
    // 1.60 more an attempt are 11.36 yuan; x 100
    [
      "in the user's currency",
      "runway/veo3.1",
      "currency=CNY&fx.CNY=7.1",
      "exposed",
      "1136",
      "Leave the field out and every clip costs CN¥11.36 more.",
    ],
  ])("%s: %s", (_, key, query, state, high, explanation) => {
    expect(riskOf(pricedOf(`model=${key}&${query}`), id)).toMatchObject({ state, low: "0", high, explanation });
  });
});

describe("made-up models", () => {
  const rates = [
    rate({ id: "silent", unitPrice: "0.10", when: { audio: "off" } }),
    rate({ id: "loud", unitPrice: "0.15", when: { audio: "on" } }),
  ];
  const defaults = { durationSeconds: "unknown", resolution: "unknown", audio: "off" } as const;
  const assessed = (model: ModelGiven) => riskOf(priced(estimateFor(synthetic(model))), id);

  it("off by default", () => {
    expect(assessed({ rates, constraints: { audio: "optional", defaults } })).toEqual({
      state: "clear",
      low: "0",
      high: "0",
      explanation: "Sound is off unless it is asked for.",
      evidence: ["pricing"],
    });
  });

  it("no price with sound", () => {
    expect(assessed({ rates: rates.slice(0, 1), constraints: { audio: "optional" } })).toMatchObject({
      state: "unknown",
      low: "0",
      high: "0",
      explanation: "The price with sound is not recorded.",
    });
  });

  it("cheaper with sound costs nothing more", () => {
    const cheaper = [rates[0]!, rate({ id: "loud", unitPrice: "0.05", when: { audio: "on" } })];
    expect(assessed({ rates: cheaper, constraints: { audio: "optional" } })).toMatchObject({
      state: "clear",
      explanation: "Sound does not change the price.",
    });
  });
});
