import { expect, it } from "vitest";
import { unitsOf } from "@/lib/catalogue/units-of";
import { modelOf } from "../support/question";
import { rate, synthetic } from "../support/synthetic";

it.each([
  ["vertex-ai/veo-3.1-generate-001", ["second", "resolution", "audio"]],
  ["luma/ray-3.2", ["second", "resolution", "task"]], // reframing by the second of the source
  ["kling/kling-v2-6", ["credit", "second", "resolution", "audio"]],
  ["runway/gen4_turbo", ["credit", "second"]],
  ["byteplus/dreamina-seedance-2-0-260128", ["resolution"]], // tokens
  ["vertex-ai/gemini-omni-1.1-flash-preview", ["resolution"]], // tokens from a table
  ["xai/grok-imagine-video-1.5", ["second", "resolution", "task"]], // and images
  ["minimax/S2V-01", []], // no published price
])("%s is driven by %j", (key, units) => expect(unitsOf(modelOf(key).model)).toEqual(units));

it("a charge for sound is audio, whatever it counts; equal prices drive nothing", () => {
  const rates = [
    rate({ id: "low", when: { resolution: "720p" } }),
    rate({ id: "high", when: { resolution: "1080p" } }),
    rate({ id: "sound", meter: "audio", quantity: { of: "clips" } }),
  ];
  expect(unitsOf(synthetic({ rates }).model)).toEqual(["second", "audio"]);
});

it("frames are picture volume", () => {
  expect(unitsOf(synthetic({ rates: [rate({ quantity: { of: "frames" } })] }).model)).toEqual(["resolution"]);
});

it("only the clip's own price is looked at: a dearer input at a higher resolution drives nothing", () => {
  const input = { meter: "input-video", quantity: { of: "seconds", from: "input" } } as const;
  const rates = [
    rate(),
    rate({ id: "input-low", ...input, unitPrice: "0.01", when: { resolution: "720p" } }),
    rate({ id: "input-high", ...input, unitPrice: "0.02", when: { resolution: "1080p" } }),
  ];
  expect(unitsOf(synthetic({ rates }).model)).toEqual(["second"]);
});
