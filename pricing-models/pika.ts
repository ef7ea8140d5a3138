import type { ProviderCards } from "@/lib/catalogue/cards";

const editConstraints = {
  lengths: "unknown",
  resolutions: "unknown",
  audio: "unknown",
  cautions: [
    {
      when: {},
      message:
        "The copy of Pika's catalogue names 0.03 USD without its unit. It is read as the price of one clip: check it before you plan on it.",
      sourceIds: ["catalogue-2026-09-29"],
    },
  ],
} as const;

export const pika = {
  id: "pika",
  name: "Pika API",
  pricingUrl: "https://dev.pika.art/pricing",
  currency: "USD",
  recordedOn: "2026-11-27",
  sources: {
    "catalogue-2026-09-14": {
      title: "Pika's public API catalogue, read through a market study",
      url: "https://api.dev.pika.art/catalog/apis",
      kind: "transcribed",
      seenOn: "2026-09-14",
    },
    "catalogue-2026-09-29": {
      title: "Pika's public API catalogue, second reading",
      url: "https://api.dev.pika.art/catalog/apis",
      kind: "transcribed",
      seenOn: "2026-09-29",
    },
    "developer-site": {
      title: "Pika for developers",
      url: "https://dev.pika.art/",
      kind: "primary",
      seenOn: "unknown",
    },
    "schema-2.5": {
      title: "Schema of Pika 2.5, as typed in two public clients of the API",
      url: "https://dev.pika.art/models/pika/pika-2.5/text-to-video",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "h3-flex-readme": {
      title: "Pika's own page on Pika H3 Flex",
      url: "https://github.com/Pika-Labs/Pika-H3-Flex",
      kind: "primary",
      seenOn: "unknown",
    },
    "inference-pika": {
      title: "inference.sh, Pika",
      url: "https://inference.sh/apps/pika.md",
      kind: "third-party",
      seenOn: "unknown",
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
    webhook: { offered: "no" },
    idempotency: { offered: "yes", note: "Clients of third parties send an Idempotency-Key." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: ["Jobs are polled."],
    sourceIds: ["developer-site"],
  },
  each: { vendor: "Pika" },
  models: [
    {
      id: "pika-2.5",
      name: "Pika 2.5",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["5"], when: { mode: "text-to-video" } },
          { kind: "set", seconds: ["5", "10"] },
        ],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1", "4:5", "5:4", "3:2", "2:3"],
        audio: "unknown",
        cautions: [
          {
            when: {},
            message:
              "The shapes come from documentation of the app and of Pika 2.2, not from the API catalogue. The lengths and resolutions are Pika's schema as two public clients of the API have it: 5 s from text, 5 or 10 s from an image, 720p and 1080p.",
            sourceIds: ["developer-site", "schema-2.5"],
          },
        ],
      },
      prices: [
        { per: "second", sources: ["catalogue-2026-09-14"], rows: [{ id: "720p", price: "0.04", resolution: "720p" }] },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "1080p" },
          reason: "At 1080p only a range was found, 0.06 to 0.09 USD a second, without what decides inside it.",
          sourceIds: ["catalogue-2026-09-14", "catalogue-2026-09-29"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "In July 2026 Pika sent developers to fal, which sold Pika 2.2 at other prices; Pika's own API has come since.",
        "Another source quotes 0.051 USD a second and up for image-to-video at 480p on Pika's price page; it may be a resold model.",
        "The price at 720p rests on two market studies of Pika's catalogue; the later one names only the range 0.04 to 0.09 USD a second.",
      ],
    },
    {
      id: "pika-h3-flex",
      name: "Pika H3 Flex",
      status: { stage: "ga", note: "Pika says that its hosted API offers it.", sourceIds: ["h3-flex-readme"] },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "768p", "1080p", "2k", "4k"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "No price on a page of Pika's own was found; the prices found are a reseller's.",
          sourceIds: ["h3-flex-readme", "inference-pika"],
        },
      ],
      confidence: "low",
    },
    {
      id: "pikadditions",
      name: "Pikadditions",
      modes: ["video-to-video"],
      constraints: editConstraints,
      prices: [{ per: "clip", sources: ["catalogue-2026-09-29"], rows: [{ id: "clip", price: "0.03" }] }],
      confidence: "low",
    },
    {
      id: "pikaswaps",
      name: "Pikaswaps",
      modes: ["video-to-video"],
      constraints: editConstraints,
      prices: [{ per: "clip", sources: ["catalogue-2026-09-29"], rows: [{ id: "clip", price: "0.03" }] }],
      confidence: "low",
    },
  ],
} as const satisfies ProviderCards;
