import type { ProviderCards } from "@/lib/catalogue/cards";

export const stability = {
  id: "stability",
  name: "Stability AI",
  pricingUrl: "https://platform.stability.ai/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    guide: {
      title: "Stability AI, getting started with Stable Video Diffusion",
      url: "https://platform.stability.ai/docs/getting-started/stable-video-diffusion",
      kind: "primary",
      seenOn: "unknown",
    },
    "apis-io": {
      title: "APIs.io on the Stable Video Diffusion API",
      url: "https://apis.apis.io/apis/stability-ai/stable-video-diffusion/",
      kind: "third-party",
      seenOn: "unknown",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "No statement on failed jobs was found." },
    moderated: { rule: "unknown", statement: "No statement on moderated jobs was found." },
    timeout: { rule: "unknown", statement: "No statement was found on jobs that the caller stopped waiting for." },
    cancelled: { rule: "unknown", statement: "No statement on cancelled jobs was found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "no", note: "Jobs are started and polled; no webhook is described." },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    sourceIds: ["guide", "apis-io"],
  },
  models: [
    {
      id: "stable-video-diffusion",
      name: "Stable Video Diffusion",
      vendor: "Stability AI",
      status: {
        stage: "ga",
        note: "No notice of its end was found, and no dated proof that it is still offered.",
        sourceIds: ["apis-io"],
      },
      modes: ["image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["576p", "768p"],
        aspects: ["16:9", "9:16", "1:1"],
        audio: "unknown",
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "The API charges a flat price a generation; no dated figure was found.",
          sourceIds: ["guide", "apis-io"],
        },
      ],
      confidence: "low",
      conflicts: ["Stability names pixel sizes: 1024x576 and 576x1024 are listed here as 576p, 768x768 as 768p."],
    },
  ],
} as const satisfies ProviderCards;
