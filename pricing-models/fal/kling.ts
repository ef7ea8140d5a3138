import type { ModelCards } from "@/lib/catalogue/cards";

export const kling = [
  {
    id: "kling-v4",
    name: "Kling 4.0",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "3", to: "30" },
      resolutions: ["720p", "1080p"],
      audio: "always",
      defaults: { audio: "on" },
    },
    prices: [
      {
        per: "second",
        sources: ["kling-v4"],
        rows: [
          { id: "720p", price: "0.157", resolution: "720p" },
          { id: "1080p", price: "0.235", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal's page carries no date; the model came out late in October 2026.",
      "That it always makes sound, at one price, is read from other sellers of the model (Venice, Siray); fal's page does not say.",
    ],
  },
  {
    id: "kling-v4-reference",
    name: "Kling 4.0 reference to video",
    vendor: "Kuaishou",
    modes: ["reference-to-video"],
    constraints: {
      lengths: { from: "3", to: "30" },
      resolutions: ["720p", "1080p"],
      audio: "always",
      defaults: { audio: "on" },
    },
    prices: [
      {
        per: "second",
        sources: ["kling-v4"],
        when: { hasInputVideo: false },
        rows: [
          { id: "720p", price: "0.157", resolution: "720p" },
          { id: "1080p", price: "0.235", resolution: "1080p" },
        ],
      },
      {
        per: "second",
        of: "input-and-output",
        leastWithVideo: [{ of: "output-times", atLeast: "2" }],
        sources: ["kling-v4"],
        when: { hasInputVideo: true },
        rows: [
          {
            id: "720p-input-video",
            price: "0.094",
            resolution: "720p",
            was: [{ price: "0.094", wrong: "2026-11-27", leastWithVideo: "none" }],
          },
          {
            id: "1080p-input-video",
            price: "0.141",
            resolution: "1080p",
            was: [{ price: "0.141", wrong: "2026-11-27", leastWithVideo: "none" }],
          },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal's page carries no date; the model came out late in October 2026.",
      "That it always makes sound, at one price, is read from other sellers of the model (Venice, Siray); fal's page does not say.",
    ],
  },
  {
    id: "kling-v4-edit",
    name: "Kling 4.0 video edit",
    vendor: "Kuaishou",
    modes: ["video-to-video"],
    constraints: {
      lengths: { from: "3", to: "30" },
      resolutions: ["720p", "1080p"],
      audio: "always",
      defaults: { audio: "on" },
    },
    prices: [
      {
        per: "second",
        of: "input-and-output",
        leastWithVideo: [{ of: "output-times", atLeast: "2" }],
        sources: ["kling-v4"],
        rows: [
          {
            id: "720p",
            price: "0.094",
            resolution: "720p",
            was: [{ price: "0.094", wrong: "2026-11-27", leastWithVideo: "none" }],
          },
          {
            id: "1080p",
            price: "0.141",
            resolution: "1080p",
            was: [{ price: "0.141", wrong: "2026-11-27", leastWithVideo: "none" }],
          },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal's page carries no date; the model came out late in October 2026.",
      "That it always makes sound, at one price, is read from other sellers of the model (Venice, Siray); fal's page does not say.",
    ],
  },
  {
    id: "kling-video-v3-standard",
    name: "Kling 3.0 Standard",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
      defaults: { audio: "on" },
    },
    options: [{ name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" }],
    prices: [
      {
        per: "second",
        sources: ["kling-v3-standard", "kling-v3-2026-08-23"],
        rows: [
          {
            id: "silent",
            price: "0.084",
            audio: "off",
            was: [
              { price: "0.084", from: "unknown", wrong: "2026-11-27" },
              { price: "0.168", until: "2026-08-23", sources: ["kling-2026-02-10"] },
            ],
          },
          {
            id: "audio",
            price: "0.126",
            audio: "on",
            options: { "voice-control": "off" },
            was: [
              { price: "0.126", from: "unknown", wrong: "2026-11-27" },
              { price: "0.252", until: "2026-08-23", sources: ["kling-2026-02-10"] },
            ],
          },
          {
            id: "voice-control",
            price: "0.154",
            audio: "on",
            options: { "voice-control": "on" },
            was: [
              { price: "0.154", from: "unknown", wrong: "2026-11-27" },
              { price: "0.308", until: "2026-08-23", sources: ["kling-2026-02-10"] },
            ],
          },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal names no resolution for this route; Kling's own documentation maps standard to 720p and pro to 1080p.",
      "The price was twice as high in a reading of image to video of 10 February 2026; it is taken to have held for every route until 23 August 2026, when today's was first seen. The day of the change is not known.",
    ],
  },
  {
    id: "kling-video-v3-pro",
    name: "Kling 3.0 Pro",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["1080p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
      defaults: { audio: "on" },
    },
    options: [{ name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" }],
    prices: [
      {
        per: "second",
        sources: ["kling-v3-pro", "kling-v3-2026-08-23"],
        rows: [
          {
            id: "silent",
            price: "0.112",
            audio: "off",
            was: [
              { price: "0.112", from: "unknown", wrong: "2026-11-27" },
              { price: "0.224", until: "2026-08-23", sources: ["kling-2026-02-10"] },
            ],
          },
          {
            id: "audio",
            price: "0.168",
            audio: "on",
            options: { "voice-control": "off" },
            was: [
              { price: "0.168", from: "unknown", wrong: "2026-11-27" },
              { price: "0.336", until: "2026-08-23", sources: ["kling-2026-02-10"] },
            ],
          },
          {
            id: "voice-control",
            price: "0.196",
            audio: "on",
            options: { "voice-control": "on" },
            was: [
              { price: "0.196", from: "unknown", wrong: "2026-11-27" },
              { price: "0.392", until: "2026-08-23", sources: ["kling-2026-02-10"] },
            ],
          },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal names no resolution for this route; Kling's own documentation maps standard to 720p and pro to 1080p.",
      "The price was twice as high in a reading of image to video of 10 February 2026; it is taken to have held for every route until 23 August 2026, when today's was first seen. The day of the change is not known.",
      "An article of 1 May 2026 still has 0.224 a second for image to video.",
    ],
  },
  {
    id: "kling-video-v3-turbo-standard",
    name: "Kling 3.0 Turbo Standard",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "unknown",
    },
    prices: [{ per: "second", sources: ["kling-v3-turbo-standard"], rows: [{ id: "flat", price: "0.112" }] }],
    confidence: "high",
  },
  {
    id: "kling-video-v3-turbo-pro",
    name: "Kling 3.0 Turbo Pro",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["1080p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["kling-v3-turbo-pro", "kling-v3-turbo-pro-2026-10-04"],
        rows: [{ id: "flat", price: "0.14" }],
      },
    ],
    confidence: "high",
    workedExamples: [
      {
        id: "five-seconds",
        job: { durationSeconds: "5", resolution: "1080p" },
        on: "2026-10-04",
        expected: { cost: "0.70", currency: "USD" },
        kind: "published",
        sourceIds: ["kling-v3-turbo-pro"],
      },
    ],
  },
  {
    id: "kling-video-v3-4k",
    name: "Kling 3.0 4K",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["4k"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
      defaults: { audio: "on" },
    },
    prices: [{ per: "second", sources: ["kling-v3-4k"], rows: [{ id: "flat", price: "0.42" }] }],
    confidence: "high",
  },
  {
    id: "kling-video-o3-standard",
    name: "Kling O3 Standard",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
    constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p"], audio: "optional" },
    prices: [
      {
        per: "second",
        sources: ["kling-o3-standard-toolkit", "kling-o3-standard", "kling-o3-standard-routes"],
        rows: [
          {
            id: "silent",
            price: "0.084",
            audio: "off",
            was: [
              { price: "0.084", from: "unknown", wrong: "2026-11-27" },
              { price: "0.168", until: "2026-08-05", sources: ["kling-2026-02-10"] },
            ],
          },
          {
            id: "audio",
            price: "0.112",
            audio: "on",
            was: [
              { price: "0.112", from: "unknown", wrong: "2026-11-27" },
              { price: "0.224", until: "2026-08-05", sources: ["kling-2026-02-10"] },
            ],
          },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "The price was twice as high in a reading of image to video of 10 February 2026; it is taken to have held for every route until 5 August 2026, when today's was first seen. The day of the change is not known.",
      "fal names no resolution for this route; Kling's own documentation maps standard to 720p and pro to 1080p.",
      "For text and reference to video only the silent price was found, in public code without a date; with sound the price of image to video is taken.",
    ],
  },
  {
    id: "kling-video-o3-pro",
    name: "Kling O3 Pro",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
    constraints: { lengths: { from: "3", to: "15" }, resolutions: ["1080p"], audio: "optional" },
    prices: [
      {
        per: "second",
        sources: ["kling-o3-pro", "kling-o3-pro-reference", "kling-o3-pro-routes"],
        rows: [
          {
            id: "silent",
            price: "0.112",
            audio: "off",
            was: [
              { price: "0.112", from: "unknown", wrong: "2026-11-27" },
              { price: "0.224", until: "2026-08-05", sources: ["kling-2026-02-10"] },
            ],
          },
          {
            id: "audio",
            price: "0.14",
            audio: "on",
            was: [
              { price: "0.14", from: "unknown", wrong: "2026-11-27" },
              { price: "0.280", until: "2026-08-05", sources: ["kling-2026-02-10"] },
            ],
          },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "The price was twice as high in a reading of image to video of 10 February 2026; it is taken to have held for every route until 5 August 2026, when today's was first seen. The day of the change is not known.",
      "fal names no resolution for this route; Kling's own documentation maps standard to 720p and pro to 1080p.",
      "Image and reference to video have the same price. For text to video only the silent price was found, in public code without a date; with sound the price of the other routes is taken.",
      "The lengths and the end frame are those of public clients of fal.",
    ],
  },
  {
    id: "kling-video-o3-4k",
    name: "Kling O3 4K",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: { lengths: { from: "3", to: "15" }, resolutions: ["4k"], audio: "optional" },
    prices: [
      { per: "second", sources: ["kling-o3-4k", "kling-o3-4k-reference"], rows: [{ id: "flat", price: "0.42" }] },
    ],
    confidence: "medium",
    conflicts: ["The price is the same with and without audio. The lengths are those of a public client of fal."],
  },
  {
    id: "kling-video-v2.6-pro",
    name: "Kling 2.6 Pro",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: ["5", "10"], resolutions: ["1080p"], audio: "optional", defaults: { audio: "on" } },
    options: [{ name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" }],
    prices: [
      {
        per: "second",
        sources: ["kling-v2.6-pro"],
        rows: [
          { id: "silent", price: "0.07", audio: "off" },
          { id: "audio", price: "0.14", audio: "on", options: { "voice-control": "off" } },
          { id: "voice-control", price: "0.168", audio: "on", options: { "voice-control": "on" } },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "fal names no resolution for this route; Kling's own documentation maps standard to 720p and pro to 1080p.",
    ],
  },
  {
    id: "kling-video-v2.5-turbo-pro",
    name: "Kling 2.5 Turbo Pro",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: { lengths: ["5", "10"], resolutions: ["1080p"], aspects: ["16:9", "9:16", "1:1"], audio: "unknown" },
    prices: [
      { per: "clip", sources: ["kling-v2.5-turbo-pro"], rows: [{ id: "first-five-seconds", price: "0.35" }] },
      {
        per: "second",
        after: "5",
        meter: "surcharge",
        label: "seconds beyond five",
        sources: ["kling-v2.5-turbo-pro", "kling-v2.5-turbo-pro-2026-08-05"],
        rows: [{ id: "beyond-five-seconds", price: "0.07" }],
      },
    ],
    confidence: "high",
    workedExamples: [
      {
        id: "five-seconds",
        job: { mode: "image-to-video", durationSeconds: "5", resolution: "1080p", images: 1 },
        on: "2026-08-05",
        expected: { cost: "0.35", currency: "USD" },
        kind: "published",
        sourceIds: ["kling-v2.5-turbo-pro"],
      },
    ],
  },
  {
    id: "kling-video-v2.5-turbo-standard",
    name: "Kling 2.5 Turbo Standard",
    vendor: "Kuaishou",
    modes: ["image-to-video"],
    constraints: { lengths: ["5", "10"], resolutions: ["720p"], audio: "unknown" },
    prices: [
      { per: "clip", sources: ["kling-v2.5-turbo-standard"], rows: [{ id: "first-five-seconds", price: "0.21" }] },
      {
        per: "second",
        after: "5",
        meter: "surcharge",
        label: "seconds beyond five",
        sources: ["kling-v2.5-turbo-standard"],
        rows: [{ id: "beyond-five-seconds", price: "0.042" }],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
