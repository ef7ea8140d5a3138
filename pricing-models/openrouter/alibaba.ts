import type { ModelCards } from "@/lib/catalogue/cards";

export const alibaba = [
  {
    id: "wan-3.0",
    name: "Wan 3.0",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "2", to: "30" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.20", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "wan-3.0-prime",
    name: "Wan 3.0 Prime",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "2", to: "30" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.068", resolution: "480p" },
          { id: "720p", price: "0.14", resolution: "720p" },
          { id: "1080p", price: "0.28", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "wan-2.7",
    name: "Wan 2.7",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "2", to: "10" },
      resolutions: ["720p", "1080p"],
      audio: "optional",
    },
    prices: [
      { per: "second", sources: ["listing-2026-10-09", "listing-2026-10-05"], rows: [{ id: "flat", price: "0.10" }] },
    ],
    confidence: "high",
  },
  {
    id: "wan-2.6",
    name: "Wan 2.6",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["5", "10"],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p-text", price: "0.08", mode: "text-to-video", resolution: "720p" },
          { id: "1080p-text", price: "0.12", mode: "text-to-video", resolution: "1080p" },
          { id: "720p-image", price: "0.10", mode: "image-to-video", resolution: "720p" },
          { id: "1080p-image", price: "0.15", mode: "image-to-video", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "happyhorse-1.0",
    name: "HappyHorse 1.0",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p", "1080p"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p", price: "0.0988", resolution: "720p" },
          { id: "1080p", price: "0.1694", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "happyhorse-1.1",
    name: "HappyHorse 1.1",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p", "1080p"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p", price: "0.0988", resolution: "720p" },
          { id: "1080p", price: "0.1278", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
