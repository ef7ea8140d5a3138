/** The breakdown of a price into what drives it: rows that sum to it exactly, and what each is made of. */
import { describe, expect, it } from "vitest";
import { linesOf } from "@/lib/month/estimate";
import { sum } from "@/lib/numbers/decimal";
import { estimateFor, estimateOf, priced, pricedOf } from "../support/question";
import { rowsOf, shown } from "../support/shown";
import { atLeastFifty, rate, synthetic, type ModelGiven } from "../support/synthetic";

const veo = "model=vertex-ai/veo-3.1-generate-001";

describe("what drives the price", () => {
  it.each([
    [
      "seconds alone",
      veo,
      [["second", "Video, silent", "8", "0.2", "1.6"]], // 8 x 0.20
    ],
    [
      "sound: 0.40 with, 0.20 without",
      `${veo}&audio=on`,
      [
        ["second", "Video, silent", "8", "0.2", "1.6"],
        ["audio", "Audio", "8", "0.2", "1.6"], // 8 x (0.40 - 0.20)
      ],
    ],
    [
      "resolution: 0.40 at 4k, 0.20 at 720p",
      `${veo}&resolution=4k`,
      [
        ["second", "Video, silent", "8", "0.2", "1.6"],
        ["resolution", "Resolution 4k", "8", "0.2", "1.6"], // 8 x (0.40 - 0.20)
      ],
    ],
    [
      "resolution and sound: 0.60 at 4k with sound",
      `${veo}&resolution=4k&audio=on`,
      [
        ["second", "Video, silent", "8", "0.2", "1.6"],
        ["resolution", "Resolution 4k", "8", "0.2", "1.6"],
        ["audio", "Audio", "8", "0.2", "1.6"], // 8 x (0.60 - 0.40)
      ],
    ],
    [
      "a resolution that costs no more has no line",
      `${veo}&resolution=1080p`,
      [["second", "Video, silent", "8", "0.2", "1.6"]],
    ],
    [
      "a clip by resolution",
      "model=luma/ray-3.2&duration=5",
      [
        ["task", "Video", "1", "0.06", "0.06"], // a 360p clip
        ["resolution", "Resolution 720p", "1", "0.24", "0.24"], // 0.30 - 0.06
      ],
    ],
    [
      "options, each on the one before",
      "model=luma/ray-3.2&duration=5&opt.hdr=on&opt.exr=on",
      [
        ["task", "Video", "1", "0.06", "0.06"],
        ["resolution", "Resolution 720p", "1", "0.24", "0.24"],
        ["resolution", "HDR on", "1", "0.3", "0.3"], // 0.60 - 0.30
        ["resolution", "EXR on", "1", "0.3", "0.3"], // 0.90 - 0.60
      ],
    ],
    [
      "sound and an option of it are two lines",
      "model=fal/kling-video-v3-pro&duration=5&resolution=1080p&audio=on&opt.voice-control=on",
      [
        ["second", "Video, silent", "5", "0.112", "0.56"],
        ["audio", "Audio", "5", "0.056", "0.28"], // 5 x (0.168 - 0.112)
        ["audio", "Voice control on", "5", "0.028", "0.14"], // 5 x (0.196 - 0.168)
      ],
    ],
    [
      "seconds and an image",
      "model=xai/grok-imagine-video-1.5&mode=image-to-video&images=1&duration=10",
      [
        ["second", "Video", "10", "0.08", "0.8"], // the 480p price
        ["resolution", "Resolution 720p", "10", "0.06", "0.6"], // 10 x (0.14 - 0.08)
        ["task", "Input images", "1", "0.01", "0.01"],
      ],
    ],
    [
      "tokens",
      "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p",
      [["resolution", "Video", "50220", "0.000007", "0.35154"]], // 50,220 tokens at 7.00 a million
    ],
    [
      "tokens at one price for two resolutions",
      "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=720p",
      [["resolution", "Video", "108000", "0.000007", "0.756"]], // 1280 x 720 x 24 x 5 / 1024
    ],
  ])("%s", (_, query, rows) => {
    const estimate = pricedOf(query);
    const lines = linesOf(estimate);
    expect(rowsOf(lines)).toEqual(rows);
    expect(shown(sum(lines.map(({ cost }) => cost)))).toBe(shown(estimate.attempt.cost));
  });
});

describe("credits", () => {
  it.each([
    [
      "at list price",
      "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5",
      [["credit", "Video", "25", "0.01", "0.25"]], // 5 s x 5 credits
    ],
    [
      "with sound and an option: 0.3, 0.5, 1.0 and 1.2 units a second",
      "model=kling/kling-v2-6&duration=5&resolution=1080p&audio=on&opt.voice-control=on",
      [
        ["credit", "Video, silent", "1.5", "0.14", "0.21"], // 5 x 0.3 units
        ["resolution", "Resolution 1080p", "1", "0.14", "0.14"], // 5 x 0.2
        ["audio", "Audio", "2.5", "0.14", "0.35"], // 5 x 0.5
        ["audio", "Voice control on", "1", "0.14", "0.14"], // 5 x 0.2
      ],
    ],
    [
      "with a surcharge, stitched of 10 + 2 s",
      "model=runway/gen4.5&duration=12&opt.output-format=other",
      [
        ["credit", "Video", "144", "0.01", "1.44"], // (10 + 2) x 12
        ["credit", "File format other than mp4", "60", "0.01", "0.6"], // (10 + 2) x 5
      ],
    ],
  ])("%s", (_, query, rows) => expect(rowsOf(linesOf(pricedOf(query)))).toEqual(rows));
});

describe("the minimum", () => {
  const aleph = "model=runway/aleph2&mode=video-to-video";

  it("is a line of what is missing", () => {
    // 1 s x 28 credits are 28 of at least 56 credits, 0.56
    const lines = linesOf(pricedOf(`${aleph}&inputVideo=1`));
    expect(rowsOf(lines)).toEqual([
      ["credit", "Video", "28", "0.01", "0.28"],
      ["task", "Minimum charge", "1", "0.28", "0.28"],
    ]);
    expect(shown(lines[1])).toMatchObject({
      subject: { of: "minimum" },
      parts: [{ minimum: { least: "0.56", added: "0.28" } }],
      source: { id: "pricing-2026-09-25" }, // the newest of its sources
    });
  });

  it("is no line when it is met exactly", () => {
    // 2 s x 28 credits are 56
    expect(rowsOf(linesOf(pricedOf(`${aleph}&inputVideo=2`)))).toEqual([["credit", "Video", "56", "0.01", "0.56"]]);
  });

  const least = synthetic(atLeastFifty);

  it("applies to each generation of a stitched clip", () => {
    // 2 x (2 s x 0.10 + 0.30 up to 0.50) = 1.00
    const estimate = priced(estimateFor(least, "duration=4"));
    const lines = linesOf(estimate);
    expect(shown(estimate.attempt.cost)).toBe("1");
    expect(rowsOf(lines)).toEqual([
      ["second", "Video", "4", "0.1", "0.4"],
      ["task", "Minimum charge", "2", "0.3", "0.6"],
    ]);
    expect(shown(lines[1])).toMatchObject({
      parts: [{ minimum: { least: "0.5", added: "0.3" } }, { minimum: { least: "0.5", added: "0.3" } }],
      verifiedOn: "2026-10-30",
      source: { id: "guide" },
    });
  });
});

describe("stitched clips", () => {
  it("share a row where generations are priced alike", () => {
    const lines = linesOf(pricedOf(`${veo}&duration=10`));
    expect(rowsOf(lines)).toEqual([["second", "Video, silent", "10", "0.2", "2"]]); // 6 + 4
    expect(shown(lines.map(({ parts }) => parts))).toMatchObject([
      [
        { charge: { quantity: "6" }, added: "0.2" },
        { charge: { quantity: "4" }, added: "0.2" },
      ],
    ]);
  });

  it("have a part for every generation that is made", () => {
    const lines = linesOf(pricedOf("model=luma/ray-3.2&duration=12"));
    expect(rowsOf(lines)).toEqual([
      ["task", "Video", "3", "0.06", "0.18"],
      ["resolution", "Resolution 720p", "3", "0.24", "0.72"],
    ]);
    expect(shown(lines.map(({ parts }) => parts))).toMatchObject([
      [{ added: "0.06" }, { added: "0.06" }, { added: "0.06" }],
      // from 360p to 720p, 0.30 - 0.06
      Array.from({ length: 3 }, () => ({
        added: "0.24",
        climb: { unit: "resolution", from: { resolution: "360p" }, to: { resolution: "720p" } },
      })),
    ]);
  });
});

describe("a ladder that does not fit", () => {
  const steps = (rates: NonNullable<ModelGiven["rates"]>, query: string) =>
    rowsOf(linesOf(priced(estimateFor(synthetic({ constraints: { audio: "optional" }, rates }), query))));

  it("a price that falls with resolution is one line", () => {
    const rates = [
      rate({ id: "low", unitPrice: "0.20", when: { resolution: "720p" } }),
      rate({ id: "high", unitPrice: "0.10", when: { resolution: "1080p" } }),
    ];
    expect(steps(rates, "resolution=1080p&duration=5")).toEqual([["second", "Video", "5", "0.1", "0.5"]]);
  });

  it("prices counted in different ways are not compared", () => {
    const rates = [
      rate({ id: "low", unitPrice: "0.10", when: { resolution: "720p" } }),
      rate({ id: "high", unitPrice: "0.90", quantity: { of: "clips" }, when: { resolution: "1080p" } }),
    ];
    expect(steps(rates, "resolution=1080p&duration=5")).toEqual([["task", "Video", "1", "0.9", "0.9"]]);
  });

  it("sound that is cheaper than silence is one line", () => {
    const rates = [
      rate({ id: "silent", unitPrice: "0.20", when: { audio: "off" } }),
      rate({ id: "loud", unitPrice: "0.15", when: { audio: "on" } }),
    ];
    expect(steps(rates, "audio=on&duration=5")).toEqual([["second", "Video", "5", "0.15", "0.75"]]);
  });
});

it("a partial estimate has the lines that have a price", () => {
  const estimate = estimateOf("model=vertex-ai/gemini-omni-1.1-flash-preview&mode=video-to-video&inputVideo=8");
  expect(estimate.status).toBe("partial");
  // 8 s x 5,792 tokens at 17.50 a million; the input video's share is not recorded
  expect(estimate.status === "partial" && rowsOf(linesOf(estimate))).toEqual([
    ["resolution", "Video", "46336", "0.0000175", "0.81088"],
  ]);
});
