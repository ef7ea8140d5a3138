import type { ModelCards } from "@/lib/catalogue/cards";

export const hailuo = [
  {
    id: "minimax-h3",
    name: "MiniMax H3",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: {
      lengths: { from: "5", to: "15" },
      resolutions: ["480p", "768p", "2k", "4k"],
      audio: "unknown",
      cautions: [
        {
          when: { mode: "reference-to-video", hasInputVideo: true },
          message: "Whether fal bills the seconds of a reference video was not found.",
          sourceIds: ["minimax-h3"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["minimax-h3"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "768p", price: "0.06", resolution: "768p" },
          { id: "2k", price: "0.13", resolution: "2k" },
          { id: "4k", price: "0.16", resolution: "4k" },
        ],
      },
      {
        per: "image",
        after: "5",
        meter: "input-image",
        label: "reference images beyond five",
        sources: ["minimax-h3"],
        rows: [{ id: "reference-images-beyond-five", price: "0.08", mode: "reference-to-video" }],
      },
    ],
    confidence: "high",
    conflicts: [
      "Readings of August 2026 have image to video at 0.08 for 768p and 0.26 for 2K; the prices used are of 4 October 2026. Check the live page before you plan on text or image to video.",
      "2K and 4K are said to be enlarged from 768p.",
      "H3 Max is another family with other prices.",
    ],
  },
  {
    id: "hailuo-2.3-standard",
    name: "Hailuo 2.3 Standard",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: ["6", "10"], resolutions: ["768p"], audio: "unknown" },
    prices: [
      {
        per: "clip",
        sources: ["hailuo-2.3-standard"],
        rows: [
          { id: "six-seconds", price: "0.28", durationSeconds: "6" },
          { id: "ten-seconds", price: "0.56", durationSeconds: "10" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "hailuo-2.3-pro",
    name: "Hailuo 2.3 Pro",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: ["6"], resolutions: ["1080p"], audio: "unknown" },
    prices: [{ per: "clip", sources: ["hailuo-2.3-pro"], rows: [{ id: "clip", price: "0.49" }] }],
    confidence: "high",
  },
  {
    id: "hailuo-2.3-fast-standard",
    name: "Hailuo 2.3 Fast Standard",
    vendor: "MiniMax",
    modes: ["image-to-video"],
    constraints: { lengths: ["6", "10"], resolutions: ["768p"], audio: "unknown" },
    prices: [
      {
        per: "clip",
        sources: ["hailuo-2.3-fast-standard"],
        rows: [
          { id: "six-seconds", price: "0.19", durationSeconds: "6" },
          { id: "ten-seconds", price: "0.32", durationSeconds: "10" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "hailuo-02-standard",
    name: "Hailuo 02 Standard",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: ["6", "10"],
      resolutions: ["512p", "768p"],
      audio: "unknown",
      refusals: [
        {
          when: { mode: "text-to-video", resolution: "512p" },
          reason: "Text to video was seen on offer at 768p alone.",
          sourceIds: ["hailuo-02-models-api"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["hailuo-02-standard"],
        rows: [{ id: "512p", price: "0.017", resolution: "512p" }],
      },
      {
        per: "second",
        sources: ["hailuo-02-standard", "hailuo-02-models-api"],
        rows: [{ id: "768p", price: "0.045", resolution: "768p" }],
      },
    ],
    confidence: "high",
    conflicts: ["fal calls its figure for 512p rough."],
    workedExamples: [
      {
        id: "six-seconds-768p",
        job: { mode: "image-to-video", durationSeconds: "6", resolution: "768p", images: 1 },
        on: "2026-10-04",
        expected: { cost: "0.27", currency: "USD" },
        kind: "published",
        sourceIds: ["hailuo-02-standard"],
      },
    ],
  },
  {
    id: "hailuo-02-pro",
    name: "Hailuo 02 Pro",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      durations: [
        { kind: "set", seconds: ["6"], when: { mode: "text-to-video" } },
        { kind: "set", seconds: ["6", "10"] },
      ],
      resolutions: "unknown",
      audio: "unknown",
      cautions: [
        {
          when: { mode: "image-to-video", durationSeconds: "10" },
          message: "fal's list has 6 s as the only length of Pro text to video; 10 s from an image may be refused.",
          sourceIds: ["hailuo-02-models-api"],
        },
      ],
    },
    prices: [
      { per: "second", sources: ["hailuo-02-pro", "hailuo-02-pro-2026-09-15"], rows: [{ id: "flat", price: "0.08" }] },
    ],
    confidence: "medium",
    conflicts: [
      "Only copies of the price of image to video were found, and one of them calls it the price at 1080p. fal's list prices text to video at 0.48 for its one length of 6 s, which is the same.",
    ],
    workedExamples: [
      {
        id: "six-seconds-of-text",
        job: { durationSeconds: "6" },
        on: "2026-09-01",
        expected: { cost: "0.48", currency: "USD" },
        kind: "published",
        sourceIds: ["hailuo-02-models-api"],
      },
    ],
  },
] as const satisfies ModelCards;
