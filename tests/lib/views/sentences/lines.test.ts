/** The lines of a bill as sentences: what each is called, and its rule with its numbers. */
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { linesOf, type PricedEstimate } from "@/lib/month/estimate";
import { explain, labelOf } from "@/lib/views/sentences/lines";
import { estimateFor, estimateOf, priced, pricedOf } from "../../support/question";
import { atLeastFifty, rate, synthetic } from "../../support/synthetic";

const veo = "model=vertex-ai/veo-3.1-generate-001";

const explained = (estimate: PricedEstimate): string[] =>
  linesOf(estimate).map((line) => explain(estimate.model, line));

describe("what a line is called", () => {
  it.each([
    ["the meter, silent where silence has a price of its own", veo, ["Video, silent"]],
    ["what its step adds", `${veo}&resolution=4k&audio=on`, ["Video, silent", "Resolution 4k", "Audio"]],
    [
      "the chosen options, and letters that stand for words in capitals",
      "model=luma/ray-3.2&duration=5&opt.hdr=on&opt.exr=on",
      ["Video", "Resolution 720p", "HDR on", "EXR on"],
    ],
    [
      "an option of several words",
      "model=fal/kling-video-v3-pro&duration=5&resolution=1080p&audio=on&opt.voice-control=on",
      ["Video, silent", "Audio", "Voice control on"],
    ],
    [
      "an input",
      "model=xai/grok-imagine-video-1.5&mode=image-to-video&images=1&duration=10",
      ["Video", "Resolution 720p", "Input images"],
    ],
    [
      "as the provider calls it",
      "model=runway/gen4.5&duration=12&opt.output-format=other",
      ["Video", "File format other than mp4"],
    ],
    ["a minimum", "model=runway/aleph2&mode=video-to-video&inputVideo=1", ["Video", "Minimum charge"]],
  ])("%s", (_, query, labels) => expect(linesOf(pricedOf(query)).map(labelOf)).toEqual(labels));
});

describe("explanations", () => {
  it.each([
    [
      `${veo}&resolution=4k&audio=on`,
      [
        "8 s at $0.20 a second",
        "8 s at $0.20 a second more for 4k instead of 720p",
        "8 s at $0.20 a second more with sound",
      ],
    ],
    [
      "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5",
      ["5 s at 5 credits a second = 25 credits at $0.01"],
    ],
    [
      "model=kling/kling-v3&duration=5&resolution=1080p",
      [
        "5 s at 0.6 units a second = 3 units at $0.14",
        "5 s at 0.2 units a second more for 1080p instead of 720p = 1 unit at $0.14", // one unit, not "1 units"
      ],
    ],
    [
      "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p",
      ["864 × 496 × 24 fps × 5 s / 1024 = 50,220 tokens at $7.00 a million tokens"],
    ],
    [
      "model=byteplus/dreamina-seedance-2-0-260128&mode=video-to-video&inputVideo=4&duration=5&resolution=480p",
      ["864 × 496 × 24 fps × (4 + 5) s / 1024 = 90,396 tokens at $4.30 a million tokens"],
    ],
    [
      "model=gemini-api/gemini-omni-1.1-flash&duration=10",
      ["10 s × 5,792 tokens = 57,920 tokens at $17.50 a million tokens"],
    ],
    [
      "model=fal/kling-video-v2.5-turbo-pro&resolution=1080p&duration=10",
      ["1 clip at $0.35 a clip", "5 s billed (10 s, beyond the first 5 s) at $0.07 a second"],
    ],
    [
      "model=minimax/MiniMax-H3&mode=reference-to-video&images=7&resolution=768p&duration=5",
      ["5 s at $0.08 a second", "2 images beyond the first 5 at $0.04 an image"],
    ],
    [
      "model=runway/act_two&mode=video-to-video&inputVideo=3.5",
      ["3.5 s billed (3.5 s of input, at least 3 s) at 5 credits a second = 17.5 credits at $0.01"],
    ],
  ])("%s", (query, sentences) => expect(explained(pricedOf(query))).toEqual(sentences));

  it("steps and caps in words", () => {
    const stepped = synthetic({
      rates: [
        rate({ quantity: { of: "seconds", step: "1", cap: "6" } }),
        rate({ id: "long", meter: "surcharge", label: "Long clips", quantity: { of: "seconds", step: "5" } }),
      ],
    });
    const estimate = priced(estimateFor(stepped, "duration=7"));
    expect(linesOf(estimate).map((line) => [labelOf(line), explain(estimate.model, line)])).toEqual([
      ["Video", "6 s billed (7 s, rounded up to whole seconds, at most 6 s) at $0.10 a second"],
      ["Long clips", "10 s billed (7 s, rounded up to steps of 5 s) at $0.10 a second"],
    ]);
  });
});

describe("the minimum", () => {
  it("is the least of a generation", () => {
    // 1 s x 28 credits are 28 of at least 56 credits, 0.56
    expect(explained(pricedOf("model=runway/aleph2&mode=video-to-video&inputVideo=1"))[1]).toBe(
      "at least $0.56 a generation",
    );
  });

  it("is said once for equal generations", () => {
    const least = synthetic(atLeastFifty);
    expect(explained(priced(estimateFor(least, "duration=4")))[1]).toBe(
      "2 generations, each at least $0.50 a generation",
    );
  });
});

describe("stitched clips", () => {
  it("say each generation of a row", () => {
    expect(explained(pricedOf(`${veo}&duration=10`))).toEqual(["6 s at $0.20 a second; 4 s at $0.20 a second"]);
  });

  it("say how often an equal generation is made", () => {
    expect(explained(pricedOf("model=luma/ray-3.2&duration=12"))).toEqual([
      "3 generations, each 1 clip at $0.06 a clip",
      "3 generations, each 1 clip at $0.24 a clip more for 720p instead of 360p",
    ]);
  });
});

describe("the sum in a sentence", () => {
  const volume = /(\d+) × (\d+) × ([\d.]+) fps × ([\d.]+) s \/ (\d+) = ([\d,.]+)/g;

  it.each(["480p", "720p", "1080p"])("gives what it says, on every step of every model at %s", (resolution) => {
    const said = catalogue.models.flatMap(({ key }) => {
      const estimate = estimateOf(`model=${key}&duration=5&audio=on&resolution=${resolution}`);
      return estimate.status === "priced" ? explained(estimate) : [];
    });
    const sums = said.flatMap((text) => [...text.matchAll(volume)]);
    expect(sums.length).toBeGreaterThan(5);
    for (const [sentence, width, height, fps, seconds, divisor, result] of sums) {
      const product = (Number(width) * Number(height) * Number(fps) * Number(seconds)) / Number(divisor);
      expect(Number(result!.replaceAll(",", "")), sentence).toBeCloseTo(product, 3);
    }
  });
});
