import type { ProviderCards } from "@/lib/catalogue/cards";

export const hedra = {
  id: "hedra",
  name: "Hedra API",
  pricingUrl: "https://www.hedra.com/",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "field-notes": {
      title: "Dated field notes on Hedra, from its video model guide",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/avatar-video/hedra-character-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "What a failed video costs was not found." },
    moderated: { rule: "unknown", statement: "What a moderated video costs was not found." },
    timeout: { rule: "unknown", statement: "What a video costs that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled video costs was not found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: ["Jobs are polled."],
    sourceIds: ["field-notes"],
  },
  models: [
    {
      id: "hedra-avatar",
      name: "Hedra Avatar",
      vendor: "Hedra",
      modes: ["image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p"],
        audio: "always",
        defaults: { audio: "on" },
        refusals: [
          {
            when: { durationSeconds: { over: "600" } },
            reason: "A clip may be 10 minutes long at most.",
            sourceIds: ["field-notes"],
          },
        ],
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "It takes 7 credits a second, but no price of a credit was found.",
          sourceIds: ["field-notes"],
        },
      ],
      confidence: "low",
    },
    {
      id: "hedra-omnia",
      name: "Hedra Omnia",
      vendor: "Hedra",
      modes: ["image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p"],
        audio: "always",
        defaults: { audio: "on" },
        refusals: [
          {
            when: { durationSeconds: { over: "8" } },
            reason: "A clip may be 8 s long at most.",
            sourceIds: ["field-notes"],
          },
        ],
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "It takes 15 credits a second, but no price of a credit was found.",
          sourceIds: ["field-notes"],
        },
      ],
      confidence: "low",
    },
  ],
} as const satisfies ProviderCards;
