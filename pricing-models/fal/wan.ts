import type { ModelCards } from "@/lib/catalogue/cards";

const wan3Constraints = {
  lengths: { from: "2", to: "30" },
  resolutions: ["480p", "720p", "1080p"],
  aspects: ["16:9", "9:16", "1:1", "4:3", "3:4"],
  fps: ["30"],
  audio: "optional",
} as const;

const soundIncluded =
  "Sound is in the price: notes of 2 September 2026 on fal's pages call it a switch that does not change the bill." as const;

export const wan = [
  {
    id: "wan-3.0",
    name: "Wan 3.0",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: wan3Constraints,
    prices: [
      {
        per: "second",
        sources: ["wan-3.0", "wan-3.0-2026-10-09"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.20", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [soundIncluded, "fal's page says that these prices may change."],
  },
  {
    id: "wan-3.0-reference",
    name: "Wan 3.0 reference to video",
    vendor: "Alibaba",
    modes: ["reference-to-video"],
    constraints: wan3Constraints,
    prices: [
      {
        per: "second",
        of: "input-and-output",
        sources: ["wan-3.0-reference", "wan-3.0-2026-10-09"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.20", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "The seconds of a reference video are billed like those of the output.",
      soundIncluded,
      "fal's page says that these prices may change.",
    ],
  },
  {
    id: "wan-3.0-prime",
    name: "Wan 3.0 Prime",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: { ...wan3Constraints, audio: "unknown" },
    prices: [
      {
        per: "second",
        sources: ["wan-3.0-prime"],
        rows: [
          { id: "480p", price: "0.068", resolution: "480p" },
          { id: "720p", price: "0.14", resolution: "720p" },
          { id: "1080p", price: "0.28", resolution: "1080p" },
        ],
      },
    ],
    gaps: [
      {
        meter: "input-video",
        when: { mode: "reference-to-video", hasInputVideo: true },
        reason: "For Wan 3.0 fal bills the seconds of a reference video too; for Prime nothing was found.",
        sourceIds: ["wan-3.0-prime", "wan-3.0-reference"],
      },
    ],
    confidence: "high",
  },
  {
    id: "wan-v2.7",
    name: "Wan 2.7",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "extend"],
    constraints: {
      lengths: { from: "2", to: "15" },
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16", "1:1", "4:3", "3:4"],
      audio: "unknown",
      defaults: { durationSeconds: "5", resolution: "1080p" },
    },
    prices: [
      {
        per: "second",
        sources: ["wan-v2.7-2026-07-22", "wan-v2.7-2026-08-05"],
        rows: [
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.15", resolution: "1080p" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "An undated article says 0.10 at both resolutions; two readings of fal's pages have 0.15 at 1080p, and a flat 0.10 only for reference and edit.",
    ],
  },
  {
    id: "wan-v2.7-reference",
    name: "Wan 2.7 reference to video",
    vendor: "Alibaba",
    modes: ["reference-to-video"],
    constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
    prices: [
      { per: "second", sources: ["wan-v2.7-reference", "wan-v2.7-article"], rows: [{ id: "flat", price: "0.10" }] },
    ],
    gaps: [
      {
        meter: "input-video",
        when: { hasInputVideo: true },
        reason: "The seconds of an input video are said to be billed too; at which price was not found.",
        sourceIds: ["wan-v2.7-reference"],
      },
    ],
    confidence: "medium",
    conflicts: ["The lengths of this route were not found."],
  },
  {
    id: "wan-v2.7-edit",
    name: "Wan 2.7 video edit",
    vendor: "Alibaba",
    modes: ["video-to-video"],
    constraints: {
      durations: [{ kind: "follows-input", min: "2", max: "10" }],
      resolutions: ["720p", "1080p"],
      audio: "unknown",
      cautions: [
        {
          when: {},
          message: "Whether the seconds of the input video are billed beside those of the output was not found.",
          sourceIds: ["wan-v2.7-edit"],
        },
      ],
    },
    prices: [{ per: "second", sources: ["wan-v2.7-edit", "wan-v2.7-article"], rows: [{ id: "flat", price: "0.10" }] }],
    confidence: "medium",
    conflicts: [
      "That an edit is as long as its source, 2 to 10 s, is read from the route's schema in public code of May 2026.",
    ],
  },
  {
    id: "wan-v2.6",
    name: "Wan 2.6",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
    prices: [
      {
        per: "second",
        sources: ["wan-v2.6"],
        rows: [
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.15", resolution: "1080p" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "Only one copy of the price was found; it lists no lengths.",
      "The route is written wan/v2.6 in some code and fal-ai/wan/v2.6 in other code.",
    ],
  },
  {
    id: "wan-v2.6-flash",
    name: "Wan 2.6 Flash",
    vendor: "Alibaba",
    modes: ["image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
    prices: [
      {
        per: "second",
        sources: ["wan-v2.6-flash"],
        rows: [
          { id: "720p", price: "0.05", resolution: "720p" },
          { id: "1080p", price: "0.075", resolution: "1080p" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "Only one copy of the price was found; it lists no lengths.",
      "Alibaba charges less for this model without audio; whether fal does was not found.",
    ],
  },
  {
    id: "wan-25-preview",
    name: "Wan 2.5 preview",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["5", "10"],
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["wan-25-preview", "wan-25-preview-2026-08-05"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.15", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
