import type { ModelCards } from "@/lib/catalogue/cards";
import { seedance25Sizes } from "../shapes/pixel-sizes";

/** Pixels as OpenRouter lists them: the short side is the resolution, whatever the shape. */
const sizes = {
  "480p": {
    "16:9": "854x480",
    "4:3": "640x480",
    "1:1": "480x480",
    "3:4": "480x640",
    "9:16": "480x854",
    "21:9": "1120x480",
  },
  "720p": {
    "16:9": "1280x720",
    "4:3": "960x720",
    "1:1": "720x720",
    "3:4": "720x960",
    "9:16": "720x1280",
    "21:9": "1680x720",
  },
  "1080p": {
    "16:9": "1920x1080",
    "4:3": "1440x1080",
    "1:1": "1080x1080",
    "3:4": "1080x1440",
    "9:16": "1080x1920",
    "21:9": "2520x1080",
  },
  "4k": {
    "16:9": "3840x2160",
    "9:16": "2160x3840",
    "1:1": "2160x2160",
    "4:3": "2880x2160",
    "3:4": "2160x2880",
    "21:9": "5040x2160",
  },
} as const;

const smallSizes = { "480p": sizes["480p"], "720p": sizes["720p"] } as const;

const leastWithVideo = {
  when: { hasInputVideo: true },
  message:
    "ByteDance counts the seconds of input video beside those of the clip, with a least number of tokens; OpenRouter was not seen to say how it counts. A short input video can cost more than the figure.",
  sourceIds: ["listing-2026-10-09"],
} as const;

export const seedance = [
  {
    id: "seedance-2.0",
    name: "Seedance 2.0",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p", "1080p", "4k"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"],
      fps: ["24"],
      audio: "optional",
      cautions: [leastWithVideo],
      pixelSizes: sizes,
    },
    prices: [
      {
        per: "million tokens",
        sources: ["seedance-2.0-tokens", "seedance-2.0-2026-06-29", "listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p-720p", price: "7", resolution: ["480p", "720p"], aspect: ["16:9", "9:16"], hasInputVideo: false },
        ],
      },
      {
        per: "million tokens",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          {
            id: "480p-720p-other-shapes",
            price: "7.0",
            resolution: ["480p", "720p"],
            aspect: ["21:9", "4:3", "1:1", "3:4"],
            hasInputVideo: false,
          },
          {
            id: "1080p",
            price: "7.7",
            resolution: "1080p",
            aspect: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
            hasInputVideo: false,
          },
          {
            id: "4k",
            price: "4.0",
            resolution: "4k",
            aspect: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
            hasInputVideo: false,
          },
        ],
      },
      {
        per: "million tokens",
        of: "input-and-output",
        leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          {
            id: "480p-720p-with-video",
            price: "4.3",
            resolution: ["480p", "720p"],
            aspect: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
            hasInputVideo: true,
          },
          {
            id: "1080p-with-video",
            price: "4.7",
            resolution: "1080p",
            aspect: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
            hasInputVideo: true,
          },
          {
            id: "4k-with-video",
            price: "2.4",
            resolution: "4k",
            aspect: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
            hasInputVideo: true,
          },
        ],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { aspect: "9:21" },
        reason: "OpenRouter bills by tokens; its list offers 9:21 and names no pixel size for it.",
        sourceIds: ["listing-2026-10-09"],
      },
    ],
    confidence: "high",
    conflicts: [
      "A note calls 0.06726 a flat price a second; it is the lowest one, for 480p.",
      "OpenRouter lists a price of a token with input video, not what is counted; the seconds of input and output are, as ByteDance does.",
      "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
      "The pixel sizes are those of OpenRouter's list; ByteDance's own differ for some shapes.",
    ],
  },
  {
    id: "seedance-2.0-fast",
    name: "Seedance 2.0 Fast",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
      fps: ["24"],
      audio: "optional",
      cautions: [leastWithVideo],
      pixelSizes: smallSizes,
    },
    prices: [
      {
        per: "million tokens",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "without-video", price: "4.2", hasInputVideo: false }],
      },
      {
        per: "million tokens",
        of: "input-and-output",
        leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "with-video", price: "2.475", hasInputVideo: true }],
      },
    ],
    confidence: "high",
    conflicts: [
      "OpenRouter lists a price of a token with input video, not what is counted; the seconds of input and output are, as ByteDance does.",
      "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
      "The pixel sizes are those of OpenRouter's list; ByteDance's own differ for some shapes.",
    ],
  },
  {
    id: "seedance-2.0-mini",
    name: "Seedance 2.0 Mini",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
    constraints: {
      lengths: { from: "4", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
      fps: ["24"],
      audio: "optional",
      cautions: [leastWithVideo],
      pixelSizes: smallSizes,
    },
    prices: [
      {
        per: "million tokens",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "without-video", price: "3.5", hasInputVideo: false }],
      },
      {
        per: "million tokens",
        of: "input-and-output",
        leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "with-video", price: "2.1", hasInputVideo: true }],
      },
    ],
    confidence: "high",
    conflicts: [
      "OpenRouter lists a price of a token with input video, not what is counted; the seconds of input and output are, as ByteDance does.",
      "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
      "The pixel sizes are those of OpenRouter's list; ByteDance's own differ for some shapes.",
    ],
  },
  {
    id: "seedance-2.5",
    name: "Seedance 2.5",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
    constraints: {
      lengths: { from: "4", to: "30" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
      fps: ["24"],
      audio: "optional",
      cautions: [leastWithVideo],
      pixelSizes: { "480p": seedance25Sizes["480p"], "720p": seedance25Sizes["720p"] },
    },
    prices: [
      {
        per: "million tokens",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "without-video", price: "10.7", hasInputVideo: false }],
      },
      {
        per: "million tokens",
        of: "input-and-output",
        leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "with-video", price: "6.4", hasInputVideo: true }],
      },
    ],
    confidence: "high",
    conflicts: [
      "OpenRouter lists a price of a token with input video, not what is counted; the seconds of input and output are, as ByteDance does.",
      "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
    ],
  },
  {
    id: "seedance-1-5-pro",
    name: "Seedance 1.5 Pro",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "4", to: "12" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"],
      fps: ["24"],
      audio: "optional",
      pixelSizes: { "480p": sizes["480p"], "720p": sizes["720p"], "1080p": sizes["1080p"] },
    },
    prices: [
      {
        per: "million tokens",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "silent", price: "1.2", audio: "off" },
          { id: "audio", price: "2.4", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
      "The pixel sizes are those of OpenRouter's list; ByteDance's own differ for some shapes.",
    ],
  },
] as const satisfies ModelCards;
