import type { ModelCards } from "@/lib/catalogue/cards";
import { seedance10Sizes, seedance15Sizes, seedance20FastSizes, seedance20Sizes } from "../shapes/pixel-sizes";

const seedanceAspects = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] as const;

const soundIncluded = "Sound is in the price: notes of 2 September 2026 on fal's pages have one price for it." as const;

const otherShapes = ["21:9", "4:3", "1:1", "3:4"] as const;

const vendorPixels =
  "fal publishes the token formula without a table of pixel sizes. The estimate takes the sizes that ByteDance publishes for its model." as const;

export const seedance = [
  {
    id: "seedance-2.5",
    name: "Seedance 2.5",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "video-to-video", "extend"],
    constraints: {
      lengths: { from: "4", to: "30" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "optional",
      cautions: [
        {
          when: { resolution: "1080p" },
          message:
            "A price board of 15 September 2026 found only 480p and 720p on offer; an earlier reading quotes a price for 1080p.",
          sourceIds: ["seedance-2.5-2026-09-15"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["seedance-2.5"],
        when: { mode: ["text-to-video", "image-to-video"] },
        rows: [
          { id: "480p", price: "0.2205", resolution: "480p" },
          { id: "720p", price: "0.4730", resolution: "720p" },
          { id: "1080p", price: "1.164", resolution: "1080p" },
        ],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { mode: ["video-to-video", "extend"] },
        reason:
          "fal's quotes a second are for jobs without input video; with one the token price is said to be 0.6 of it, and no quote was found.",
        sourceIds: ["seedance-2.5"],
      },
    ],
    confidence: "medium",
    conflicts: [
      soundIncluded,
      "fal also names 0.0214 a thousand tokens. The formula at nominal pixel sizes comes to about 2.3% less than its quote at 720p; the quote is used.",
      "At 1080p the quote fits about 0.0234 a thousand tokens rather than 0.0214.",
      "The prices were read on the image-to-video page.",
    ],
  },
  {
    id: "seedance-2.0",
    name: "Seedance 2.0",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "optional",
      pixelSizes: { "480p": seedance20Sizes["480p"], "1080p": seedance20Sizes["1080p"] },
    },
    prices: [
      {
        per: "second",
        sources: ["seedance-article"],
        rows: [{ id: "720p-text", price: "0.3034", mode: "text-to-video", resolution: "720p" }],
      },
      {
        per: "second",
        sources: ["seedance-2.0-image"],
        rows: [{ id: "720p-image", price: "0.3034", mode: ["image-to-video", "first-last-frame"], resolution: "720p" }],
      },
      {
        per: "second",
        sources: ["seedance-2.0-image", "seedance-2.0-image-2026-09-15"],
        rows: [
          { id: "1080p-image", price: "0.682", mode: ["image-to-video", "first-last-frame"], resolution: "1080p" },
        ],
      },
      {
        per: "thousand tokens",
        confidence: "medium",
        sources: ["seedance-2.0-text", "seedance-article"],
        rows: [
          {
            id: "1080p-text-tokens",
            price: "0.014",
            mode: "text-to-video",
            resolution: "1080p",
            aspect: ["16:9", "9:16"],
          },
          {
            id: "1080p-text-tokens-other-shapes",
            price: "0.014",
            mode: "text-to-video",
            resolution: "1080p",
            aspect: otherShapes,
          },
          { id: "480p-tokens", price: "0.014", resolution: "480p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal states two units that differ slightly: 0.014 a thousand tokens, which is 0.3024 a second at 1280x720, and 0.3034 a second. The quote a second is used where there is one.",
      "For 480p, and for text to video at 1080p, no quote a second was found. The token price is used there; on 1920x1080 it comes to 0.2% less than the quote for image to video.",
      vendorPixels,
      "The price is the same with and without audio.",
      "The length can be left to the model; the bill is then known only afterwards.",
    ],
    workedExamples: [
      {
        id: "five-seconds-by-second",
        job: { durationSeconds: "5", resolution: "720p" },
        on: "2026-09-02",
        expected: { cost: "1.517", currency: "USD" },
        kind: "third-party",
        sourceIds: ["seedance-article"],
      },
      {
        id: "five-seconds-by-token",
        job: { durationSeconds: "5", resolution: "720p" },
        on: "2026-09-02",
        expected: { cost: "1.512", currency: "USD" },
        kind: "third-party",
        contradiction:
          "108,000 tokens at 0.014 a thousand come to 1.512; fal's quote of 0.3034 a second comes to 1.517.",
        sourceIds: ["seedance-article"],
      },
    ],
  },
  {
    id: "seedance-2.0-reference",
    name: "Seedance 2.0 reference to video",
    vendor: "ByteDance",
    modes: ["reference-to-video"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "optional",
      pixelSizes: { "480p": seedance20Sizes["480p"], "1080p": seedance20Sizes["1080p"] },
    },
    prices: [
      {
        per: "second",
        sources: ["seedance-2.0-reference"],
        rows: [{ id: "720p", price: "0.3024", resolution: "720p", hasInputVideo: false }],
      },
      {
        per: "second",
        of: "input-and-output",
        sources: ["seedance-2.0-reference"],
        rows: [{ id: "720p-input-video", price: "0.1814", resolution: "720p", hasInputVideo: true }],
      },
      {
        per: "thousand tokens",
        confidence: "medium",
        sources: ["seedance-2.0-reference"],
        rows: [
          { id: "1080p-tokens", price: "0.014", resolution: "1080p", aspect: ["16:9", "9:16"], hasInputVideo: false },
          {
            id: "1080p-tokens-other-shapes",
            price: "0.014",
            resolution: "1080p",
            aspect: otherShapes,
            hasInputVideo: false,
          },
          { id: "480p-tokens", price: "0.014", resolution: "480p", hasInputVideo: false },
        ],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { resolution: ["480p", "1080p"], hasInputVideo: true },
        reason: "With input video the price is multiplied by 0.6; fal prints the result for 720p only.",
        sourceIds: ["seedance-2.0-reference"],
      },
    ],
    confidence: "high",
    conflicts: [
      "At 480p and 1080p without input video the token price is used; on 1280x720 the same formula gives fal's printed 0.3024 at 720p.",
      vendorPixels,
      "The price is the same with and without audio.",
      "The length can be left to the model; the bill is then known only afterwards.",
    ],
  },
  {
    id: "seedance-2.0-fast",
    name: "Seedance 2.0 Fast",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "unknown",
      pixelSizes: { "480p": seedance20FastSizes["480p"] },
    },
    prices: [
      { per: "second", sources: ["seedance-2.0-fast"], rows: [{ id: "720p", price: "0.2419", resolution: "720p" }] },
      {
        per: "thousand tokens",
        confidence: "medium",
        sources: ["seedance-2.0-fast"],
        rows: [{ id: "480p-tokens", price: "0.0112", resolution: "480p" }],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal also names 0.0112 a thousand tokens; the quote a second is used at 720p, the token price at 480p.",
      vendorPixels,
      "The length can be left to the model; the bill is then known only afterwards.",
    ],
    workedExamples: [
      {
        id: "ten-seconds",
        job: { durationSeconds: "10", resolution: "720p" },
        on: "2026-10-04",
        expected: { cost: "2.42", currency: "USD" },
        kind: "published",
        sourceIds: ["seedance-2.0-fast-playground"],
      },
    ],
  },
  {
    id: "seedance-2.0-fast-reference",
    name: "Seedance 2.0 Fast reference to video",
    vendor: "ByteDance",
    modes: ["reference-to-video"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "unknown",
      pixelSizes: { "480p": seedance20FastSizes["480p"] },
    },
    prices: [
      {
        per: "second",
        sources: ["seedance-2.0-fast"],
        rows: [{ id: "720p", price: "0.2419", resolution: "720p", hasInputVideo: false }],
      },
      {
        per: "second",
        of: "input-and-output",
        sources: ["seedance-2.0-fast"],
        rows: [{ id: "720p-input-video", price: "0.14515", resolution: "720p", hasInputVideo: true }],
      },
      {
        per: "thousand tokens",
        confidence: "medium",
        sources: ["seedance-2.0-fast"],
        rows: [{ id: "480p-tokens", price: "0.0112", resolution: "480p", hasInputVideo: false }],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { resolution: "480p", hasInputVideo: true },
        reason: "With input video the price is multiplied by 0.6; fal prints the result for 720p only.",
        sourceIds: ["seedance-2.0-fast"],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal also names 0.0112 a thousand tokens; the quote a second is used at 720p, the token price at 480p.",
      vendorPixels,
      "The length can be left to the model; the bill is then known only afterwards.",
    ],
  },
  {
    id: "seedance-2.0-mini",
    name: "Seedance 2.0 Mini",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["480p", "720p"], audio: "unknown" },
    prices: [
      {
        per: "second",
        sources: ["seedance-2.0-mini"],
        rows: [
          { id: "480p", price: "0.0721", resolution: "480p" },
          { id: "720p", price: "0.1547", resolution: "720p" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: ["Only one copy of the price was found. It lists no lengths, and no price with input video."],
  },
  {
    id: "seedance-v1.5-pro",
    name: "Seedance 1.5 Pro",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "4", to: "12" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "optional",
      pixelSizes: seedance15Sizes,
    },
    prices: [
      {
        per: "million tokens",
        sources: ["seedance-v1.5-pro"],
        when: { resolution: ["720p", "1080p"], aspect: ["16:9", "9:16"] },
        rows: [
          { id: "silent", price: "1.2", audio: "off" },
          { id: "audio", price: "2.4", audio: "on" },
        ],
      },
      {
        per: "million tokens",
        sources: ["seedance-v1.5-pro"],
        when: { resolution: ["720p", "1080p"], aspect: otherShapes },
        rows: [
          { id: "silent-other-shapes", price: "1.2", audio: "off" },
          { id: "audio-other-shapes", price: "2.4", audio: "on" },
        ],
      },
      {
        per: "million tokens",
        sources: ["seedance-v1.5-pro"],
        when: { resolution: "480p" },
        rows: [
          { id: "480p-silent", price: "1.2", audio: "off" },
          { id: "480p-audio", price: "2.4", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [vendorPixels, "fal's own rough sum for 5 s at 720p agrees with it; there is none for 1080p."],
    workedExamples: [
      {
        id: "five-seconds-720p-audio",
        job: { durationSeconds: "5", resolution: "720p", audio: "on" },
        on: "2026-10-04",
        expected: { cost: "0.26", currency: "USD" },
        kind: "published",
        sourceIds: ["seedance-v1.5-pro"],
      },
    ],
  },
  {
    id: "seedance-v1-pro",
    name: "Seedance 1.0 Pro",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: "unknown",
      resolutions: ["1080p"],
      fps: ["24"],
      audio: "unknown",
      pixelSizes: { "1080p": seedance10Sizes["1080p"] },
    },
    prices: [
      {
        per: "million tokens",
        sources: ["seedance-v1-pro"],
        rows: [
          { id: "tokens", price: "2.50", aspect: ["16:9", "9:16"] },
          { id: "tokens-other-shapes", price: "2.50", aspect: otherShapes },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      vendorPixels,
      "Only one copy of the price was found; it names 1080p and no lengths. Its rough sum, 0.62 for 5 s, is 1.3% above the formula on 1920x1088.",
    ],
    workedExamples: [
      {
        id: "five-seconds-1080p",
        job: { durationSeconds: "5", resolution: "1080p" },
        on: "2026-08-05",
        expected: { cost: "0.62", currency: "USD" },
        kind: "third-party",
        contradiction:
          "A rough sum; the formula on 1920x1088 at 24 frames a second gives 244,800 tokens, which cost 0.612.",
        sourceIds: ["seedance-v1-pro"],
      },
    ],
  },
  {
    id: "seedance-v1-pro-fast",
    name: "Seedance 1.0 Pro Fast",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "2", to: "12" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: seedanceAspects,
      fps: ["24"],
      audio: "unknown",
      pixelSizes: seedance10Sizes,
    },
    prices: [
      {
        per: "million tokens",
        sources: ["seedance-v1-pro-fast"],
        rows: [
          { id: "tokens", price: "1", resolution: ["720p", "1080p"], aspect: ["16:9", "9:16"] },
          { id: "tokens-other-shapes", price: "1", resolution: ["720p", "1080p"], aspect: otherShapes },
          { id: "480p-tokens", price: "1", resolution: "480p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [vendorPixels, "fal's own rough sum for 5 s at 1080p, 0.245, is what 1920x1088 gives."],
    workedExamples: [
      {
        id: "five-seconds-1080p",
        job: { durationSeconds: "5", resolution: "1080p" },
        on: "2026-10-04",
        expected: { cost: "0.245", currency: "USD" },
        kind: "published",
        sourceIds: ["seedance-v1-pro-fast"],
      },
    ],
  },
] as const satisfies ModelCards;
