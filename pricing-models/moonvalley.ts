import type { ProviderCards } from "@/lib/catalogue/cards";

export const moonvalley = {
  id: "moonvalley",
  name: "Moonvalley",
  pricingUrl: "https://www.moonvalley.com/",
  currency: "USD",
  recordedOn: "2026-11-27",
  sources: {
    "field-notes": {
      title: "Dated field notes on Moonvalley's Marey",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/moonvalley-marey/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "What a failed job costs was not found." },
    moderated: { rule: "unknown", statement: "What a moderated job costs was not found." },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs was not found." },
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
    notes: ["No API of Moonvalley's own was found; the model is called through fal."],
    sourceIds: ["field-notes"],
  },
  models: [
    {
      id: "marey-1.5",
      name: "Marey Realism v1.5",
      vendor: "Moonvalley",
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: {
        lengths: ["5", "10"],
        resolutions: ["1080p"],
        aspects: ["16:9"],
        fps: ["24"],
        audio: "never",
        defaults: { audio: "off" },
      },
      options: [
        {
          name: "operation",
          label: "What is taken from the source video",
          choices: ["motion-transfer", "pose-transfer"],
          unit: "task",
        },
      ],
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Moonvalley publishes no API price. What fal charges for the model is listed under fal, and the credit packs of the web app are not for an API.",
          sourceIds: ["field-notes"],
        },
      ],
      confidence: "low",
    },
  ],
} as const satisfies ProviderCards;
