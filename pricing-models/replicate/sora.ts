import type { ModelCards } from "@/lib/catalogue/cards";

const soraRetired = {
  stage: "retired",
  lastDay: "2026-09-24",
  note: "OpenAI removed the model on that day without a replacement. Replicate was not seen to announce it: its page still showed the price on 6 October 2026. Resold Sora routes were found dead on 20 October 2026.",
  sourceIds: ["openai-notice", "sora-gone", "sora-shutdown-report"],
} as const;

export const sora = [
  {
    id: "openai-sora-2",
    name: "Sora 2",
    vendor: "OpenAI",
    status: soraRetired,
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["4", "8", "12"],
      resolutions: ["720p"],
      aspects: ["16:9", "9:16"],
      audio: "unknown",
      cautions: [
        { when: {}, message: "With an OpenAI key of your own, OpenAI sends the bill.", sourceIds: ["openai-sora-2"] },
      ],
    },
    prices: [{ per: "second", sources: ["openai-sora-2"], rows: [{ id: "720p", price: "0.10" }] }],
    confidence: "high",
    workedExamples: [
      {
        id: "eight-seconds",
        job: { durationSeconds: "8", resolution: "720p" },
        on: "2026-09-23",
        expected: { cost: "0.80", currency: "USD" },
        kind: "third-party",
        sourceIds: ["openai-sora-2"],
      },
    ],
  },
  {
    id: "openai-sora-2-pro",
    name: "Sora 2 Pro",
    vendor: "OpenAI",
    status: soraRetired,
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["4", "8", "12"],
      resolutions: ["720p", "1024p"],
      aspects: ["16:9", "9:16"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["openai-sora-2-pro", "lumenfall-sora-2-pro"],
        rows: [
          { id: "720p", price: "0.30", resolution: "720p" },
          { id: "1024p", price: "0.50", resolution: "1024p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["Replicate calls the resolutions standard (720p) and high (1792x1024); high is listed here as 1024p."],
  },
] as const satisfies ModelCards;
