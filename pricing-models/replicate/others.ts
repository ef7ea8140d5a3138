import type { ModelCards } from "@/lib/catalogue/cards";

export const others = [
  {
    id: "minimax-hailuo-2.3",
    name: "Hailuo 2.3",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["6", "10"],
      resolutions: ["768p", "1080p"],
      audio: "unknown",
      defaults: { durationSeconds: "6", resolution: "768p" },
      refusals: [
        {
          when: { resolution: "1080p", durationSeconds: "10" },
          reason: "1080p is made at 6 s only.",
          sourceIds: ["minimax-hailuo-2.3-inputs"],
        },
      ],
    },
    prices: [
      {
        per: "clip",
        sources: ["minimax-hailuo-2.3"],
        rows: [
          { id: "768p-6s", price: "0.28", resolution: "768p", durationSeconds: "6" },
          { id: "768p-10s", price: "0.56", resolution: "768p", durationSeconds: "10" },
          { id: "1080p-6s", price: "0.49", resolution: "1080p", durationSeconds: "6" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["A reading of October 2026, without a day, has the same prices."],
  },
  {
    id: "minimax-hailuo-2.3-fast",
    name: "Hailuo 2.3 Fast",
    vendor: "MiniMax",
    modes: ["image-to-video"],
    constraints: {
      lengths: ["6", "10"],
      resolutions: ["768p", "1080p"],
      audio: "unknown",
      refusals: [
        {
          when: { resolution: "1080p", durationSeconds: "10" },
          reason: "1080p is listed at 6 s only, as MiniMax itself makes it.",
          sourceIds: ["minimax-hailuo-2.3-fast"],
        },
      ],
    },
    prices: [
      {
        per: "clip",
        sources: ["minimax-hailuo-2.3-fast"],
        rows: [
          { id: "768p-6s", price: "0.19", resolution: "768p", durationSeconds: "6" },
          { id: "768p-10s", price: "0.32", resolution: "768p", durationSeconds: "10" },
          { id: "1080p-6s", price: "0.33", resolution: "1080p", durationSeconds: "6" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["A reading of October 2026, without a day, has the same prices."],
  },
  {
    id: "xai-grok-imagine-video",
    name: "Grok Imagine Video",
    vendor: "xAI",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "4:3", "1:1", "9:16", "3:4", "3:2", "2:3"],
      audio: "unknown",
      cautions: [
        {
          when: { resolution: "720p" },
          message:
            "One reading has one price for both resolutions, while xAI itself charges more at 720p. Try one clip before a large order.",
          sourceIds: ["xai-grok-imagine-video"],
        },
      ],
    },
    prices: [{ per: "second", sources: ["xai-grok-imagine-video"], rows: [{ id: "flat", price: "0.05" }] }],
    confidence: "medium",
  },
] as const satisfies ModelCards;
