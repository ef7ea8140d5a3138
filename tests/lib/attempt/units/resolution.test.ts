import { describe, expect, it } from "vitest";
import type { CatalogueModel } from "@/lib/catalogue";
import { chargeGeneration } from "@/lib/attempt/charges";
import { isUnmeasurable } from "@/lib/attempt/units/quantity";
import { measure, nounOf, unitOf } from "@/lib/attempt/units";
import { modelOf, today } from "../../support/question";
import { shown } from "../../support/shown";
import { jobOf, rate, synthetic } from "../../support/synthetic";

const first = (model: CatalogueModel, job: Parameters<typeof jobOf>[0]) =>
  shown(measure(model, model.rates[0]!, jobOf(job)));

describe("tokens from the picture's size", () => {
  const seedance = modelOf("byteplus/dreamina-seedance-2-0-260128");
  const charged = (job: Parameters<typeof jobOf>[0]) => {
    const { charges, cost } = chargeGeneration(seedance, jobOf({ fps: "24", ...job }), today);
    return shown([charges[0]?.rate.id, charges[0]?.quantity, cost]);
  };

  it("of the output", () => {
    // 864 x 496 x 24 x 5 / 1024 = 50,220 tokens at 7.00 a million
    expect(charged({ resolution: "480p", durationSeconds: "5" })).toEqual(["480p-720p", "50220", "0.35154"]);
  });

  it("of input and output, at the price with video", () => {
    // 864 x 496 x 24 x (4 + 5) / 1024 = 90,396 tokens at 4.30 a million
    const job = { mode: "video-to-video", resolution: "480p", durationSeconds: "5", inputVideoSeconds: "4" } as const;
    expect(charged(job)).toEqual(["480p-720p-with-video", "90396", "0.3887028"]);
  });

  it("belong to the unit resolution", () => {
    expect([unitOf(seedance.rates[0]!), nounOf(seedance.rates[0]!)]).toEqual(["resolution", "token"]);
  });
});

describe("megapixels", () => {
  const megapixels = synthetic({
    constraints: { pixelSizes: { "720p": { "16:9": "1280x720" } } },
    rates: [
      rate({
        unitPrice: "0.002",
        quantity: { of: "pixel-volume", divisor: "1000000", noun: "megapixel", minimum: "150" },
      }),
    ],
  });

  it.each([
    ["8 s", { fps: "24" }, "176.9472"], // 1280 x 720 x 24 x 8 / 1,000,000
    ["at another frame rate", { fps: "25" }, "184.32"], // 1280 x 720 x 25 x 8 / 1,000,000
    ["below the minimum", { fps: "24", durationSeconds: "5" }, "150"], // 110.592, at least 150
  ])("of %s", (_, job, volume) => expect(first(megapixels, job)).toBe(volume));

  it.each([
    ["a size that is not recorded at this resolution", { fps: "24", resolution: "1080p" }, "pixel-size"],
    ["a size that is not recorded at this shape", { fps: "24", aspect: "1:1" }, "pixel-size"],
    ["an unpublished resolution", { fps: "24", resolution: "unknown" }, "pixel-size"],
    ["an unpublished frame rate", {}, "fps"],
  ] as const)("cannot be counted with %s", (_, job, unmeasurable) => {
    const counted = measure(megapixels, megapixels.rates[0]!, jobOf(job));
    expect(isUnmeasurable(counted)).toBe(true);
    expect(counted).toEqual({ unmeasurable });
  });

  it("are called so", () => expect(nounOf(megapixels.rates[0]!)).toBe("megapixel"));
});

describe("published tokens a second", () => {
  const omni = modelOf("vertex-ai/gemini-omni-1.1-flash-preview");
  it.each([
    ["10 s of 720p", { durationSeconds: "10" }, "57920"], // 10 x 5,792
    ["10 s of 4k", { durationSeconds: "10", resolution: "4k" }, "173760"], // 10 x 17,376
  ] as const)("%s", (_, job, tokens) => expect(first(omni, job)).toBe(tokens));

  it("of the input video", () => {
    const gemini = modelOf("gemini-api/gemini-omni-1.1-flash");
    const input = gemini.rates.find(({ meter }) => meter === "input-video")!;
    const job = jobOf({ mode: "video-to-video", inputVideoSeconds: "4" });
    expect(shown(measure(gemini, input, job))).toBe("23168"); // 4 x 5,792
  });

  it("cannot be counted at a resolution without a figure", () => {
    expect(first(omni, { resolution: "480p" })).toEqual({ unmeasurable: "token-table" });
    expect(first(omni, { resolution: "unknown" })).toEqual({ unmeasurable: "token-table" });
  });

  it("belong to the unit resolution", () => {
    expect([unitOf(omni.rates[0]!), nounOf(omni.rates[0]!)]).toEqual(["resolution", "token"]);
  });
});

describe("frames", () => {
  const frames = synthetic({ rates: [rate({ unitPrice: "0.001", quantity: { of: "frames", step: "100" } })] });
  const both = synthetic({ rates: [rate({ quantity: { of: "frames", from: "input-and-output" } })] });

  it("seconds x frame rate, in steps", () => {
    expect(first(frames, { durationSeconds: "10", fps: "30" })).toBe("300");
    expect(first(frames, { durationSeconds: "10", fps: "24" })).toBe("300"); // 240, rounded up to 300
  });

  it("of input and output", () => {
    expect(first(both, { durationSeconds: "8", inputVideoSeconds: "2", fps: "24" })).toBe("240"); // (2 + 8) x 24
  });

  it("cannot be counted without a frame rate", () => expect(first(frames, {})).toEqual({ unmeasurable: "fps" }));

  it("belong to the unit resolution", () => {
    expect([unitOf(frames.rates[0]!), nounOf(frames.rates[0]!)]).toEqual(["resolution", "frame"]);
  });
});
