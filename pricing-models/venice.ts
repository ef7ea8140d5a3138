import type { ProviderFile } from "@/lib/catalogue/schema";

const perClip = { meter: "output", denomination: "USD", quantity: { of: "clips" } } as const;

const listed = { effectiveFrom: "unknown", verifiedOn: "unknown", confidence: "high" } as const;

const seedancePrice = { ...perClip, ...listed, sourceIds: ["seedance-2-0"] } as const;
const grokPrice = { ...perClip, ...listed, sourceIds: ["grok-imagine-video"] } as const;
const klingPrice = { ...perClip, ...listed, sourceIds: ["kling-4-0"] } as const;

const noVideo = { hasInputVideo: false } as const;

const nothingKnown = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;

const publishedTable = { on: "2026-11-22", kind: "published", sourceIds: ["seedance-2-0"] } as const;

export const venice = {
  id: "venice",
  name: "Venice.ai",
  pricingUrl: "https://docs.venice.ai/overview/pricing",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "seedance-2-0",
      title: "Venice model page, Seedance 2.0",
      url: "https://docs.venice.ai/models/seedance-2-0.md",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "grok-imagine-video",
      title: "Venice model page, Grok Imagine",
      url: "https://docs.venice.ai/models/grok-imagine-video.md",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "kling-4-0",
      title: "Venice model page, Kling 4.0, read after 24 October 2026",
      url: "https://docs.venice.ai/zh/models/kling-4-0",
      kind: "primary",
      seenOn: "unknown",
    },
  ],
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement: "Nothing was found on failed jobs; a reseller's rule can differ from that of the model's maker.",
    },
    moderated: { rule: "unknown", statement: "Nothing was found on moderated jobs." },
    timeout: { rule: "unknown", statement: "Nothing was found on jobs that the caller stopped waiting for." },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled jobs." },
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
    notes: ["The model pages that were read do not describe how jobs are waited for."],
    sourceIds: ["seedance-2-0", "grok-imagine-video", "kling-4-0"],
  },
  models: [
    {
      id: "kling-v4",
      name: "Kling 4.0",
      vendor: "Kuaishou",
      status: { stage: "ga", firstDay: "2026-10-24", sourceIds: ["kling-4-0"] },
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "3", max: "30", step: "1" }],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1", "21:9"],
        fps: "unknown",
        audio: "always",
        defaults: { ...nothingKnown, audio: "on" },
      },
      rates: [
        {
          id: "720p-5s",
          ...klingPrice,
          unitPrice: "0.98",
          when: { resolution: "720p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "720p-10s",
          ...klingPrice,
          unitPrice: "1.96",
          when: { resolution: "720p", durationSeconds: "10", ...noVideo },
        },
        {
          id: "720p-15s",
          ...klingPrice,
          unitPrice: "2.94",
          when: { resolution: "720p", durationSeconds: "15", ...noVideo },
        },
        {
          id: "720p-30s",
          ...klingPrice,
          unitPrice: "5.89",
          when: { resolution: "720p", durationSeconds: "30", ...noVideo },
        },
        {
          id: "1080p-5s",
          ...klingPrice,
          unitPrice: "1.47",
          when: { resolution: "1080p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "1080p-10s",
          ...klingPrice,
          unitPrice: "2.94",
          when: { resolution: "1080p", durationSeconds: "10", ...noVideo },
        },
        {
          id: "1080p-15s",
          ...klingPrice,
          unitPrice: "4.41",
          when: { resolution: "1080p", durationSeconds: "15", ...noVideo },
        },
        {
          id: "1080p-30s",
          ...klingPrice,
          unitPrice: "8.81",
          when: { resolution: "1080p", durationSeconds: "30", ...noVideo },
        },
      ],
      gaps: [
        {
          meter: "output",
          when: {
            durationSeconds: [
              ...["3", "4", "6", "7", "8", "9", "11", "12", "13", "14", "16", "17", "18", "19", "20", "21", "22"],
              ...["23", "24", "25", "26", "27", "28", "29"],
            ],
            ...noVideo,
          },
          reason: "Venice prints a price for every second from 3 to 30; only those of 5, 10, 15 and 30 s were read.",
          sourceIds: ["kling-4-0"],
        },
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "What a job with a reference video costs at Venice was not found.",
          sourceIds: ["kling-4-0"],
        },
      ],
      confidence: "high",
      conflicts: ["Venice also prints a lowest price of 0.1963 a second; the prices of whole clips are used."],
    },
    {
      id: "seedance-2-0",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "4", max: "15", step: "1" }],
        resolutions: ["480p", "720p", "1080p", "4k"],
        aspects: "unknown",
        fps: ["24"],
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "480p-4s",
          ...seedancePrice,
          unitPrice: "0.35",
          when: { resolution: "480p", durationSeconds: "4", ...noVideo },
        },
        {
          id: "480p-5s",
          ...seedancePrice,
          unitPrice: "0.44",
          when: { resolution: "480p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "480p-6s",
          ...seedancePrice,
          unitPrice: "0.53",
          when: { resolution: "480p", durationSeconds: "6", ...noVideo },
        },
        {
          id: "480p-7s",
          ...seedancePrice,
          unitPrice: "0.62",
          when: { resolution: "480p", durationSeconds: "7", ...noVideo },
        },
        {
          id: "480p-8s",
          ...seedancePrice,
          unitPrice: "0.70",
          when: { resolution: "480p", durationSeconds: "8", ...noVideo },
        },
        {
          id: "480p-9s",
          ...seedancePrice,
          unitPrice: "0.79",
          when: { resolution: "480p", durationSeconds: "9", ...noVideo },
        },
        {
          id: "480p-10s",
          ...seedancePrice,
          unitPrice: "0.88",
          when: { resolution: "480p", durationSeconds: "10", ...noVideo },
        },
        {
          id: "720p-4s",
          ...seedancePrice,
          unitPrice: "0.76",
          when: { resolution: "720p", durationSeconds: "4", ...noVideo },
        },
        {
          id: "720p-5s",
          ...seedancePrice,
          unitPrice: "0.95",
          when: { resolution: "720p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "720p-6s",
          ...seedancePrice,
          unitPrice: "1.14",
          when: { resolution: "720p", durationSeconds: "6", ...noVideo },
        },
        {
          id: "720p-7s",
          ...seedancePrice,
          unitPrice: "1.33",
          when: { resolution: "720p", durationSeconds: "7", ...noVideo },
        },
        {
          id: "720p-8s",
          ...seedancePrice,
          unitPrice: "1.52",
          when: { resolution: "720p", durationSeconds: "8", ...noVideo },
        },
        {
          id: "720p-9s",
          ...seedancePrice,
          unitPrice: "1.71",
          when: { resolution: "720p", durationSeconds: "9", ...noVideo },
        },
        {
          id: "720p-10s",
          ...seedancePrice,
          unitPrice: "1.90",
          when: { resolution: "720p", durationSeconds: "10", ...noVideo },
        },
        {
          id: "1080p-4s",
          ...seedancePrice,
          unitPrice: "1.88",
          when: { resolution: "1080p", durationSeconds: "4", ...noVideo },
        },
        {
          id: "1080p-5s",
          ...seedancePrice,
          unitPrice: "2.35",
          when: { resolution: "1080p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "1080p-6s",
          ...seedancePrice,
          unitPrice: "2.82",
          when: { resolution: "1080p", durationSeconds: "6", ...noVideo },
        },
        {
          id: "1080p-7s",
          ...seedancePrice,
          unitPrice: "3.30",
          when: { resolution: "1080p", durationSeconds: "7", ...noVideo },
        },
        {
          id: "1080p-8s",
          ...seedancePrice,
          unitPrice: "3.77",
          when: { resolution: "1080p", durationSeconds: "8", ...noVideo },
        },
        {
          id: "1080p-9s",
          ...seedancePrice,
          unitPrice: "4.24",
          when: { resolution: "1080p", durationSeconds: "9", ...noVideo },
        },
        {
          id: "1080p-10s",
          ...seedancePrice,
          unitPrice: "4.71",
          when: { resolution: "1080p", durationSeconds: "10", ...noVideo },
        },
        {
          id: "4k-4s",
          ...seedancePrice,
          unitPrice: "3.91",
          when: { resolution: "4k", durationSeconds: "4", ...noVideo },
        },
        {
          id: "4k-5s",
          ...seedancePrice,
          unitPrice: "4.89",
          when: { resolution: "4k", durationSeconds: "5", ...noVideo },
        },
        {
          id: "4k-6s",
          ...seedancePrice,
          unitPrice: "5.87",
          when: { resolution: "4k", durationSeconds: "6", ...noVideo },
        },
        {
          id: "4k-7s",
          ...seedancePrice,
          unitPrice: "6.85",
          when: { resolution: "4k", durationSeconds: "7", ...noVideo },
        },
        {
          id: "4k-8s",
          ...seedancePrice,
          unitPrice: "7.83",
          when: { resolution: "4k", durationSeconds: "8", ...noVideo },
        },
        {
          id: "4k-9s",
          ...seedancePrice,
          unitPrice: "8.80",
          when: { resolution: "4k", durationSeconds: "9", ...noVideo },
        },
        {
          id: "4k-10s",
          ...seedancePrice,
          unitPrice: "9.78",
          when: { resolution: "4k", durationSeconds: "10", ...noVideo },
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { durationSeconds: ["11", "12", "13", "14", "15"], ...noVideo },
          reason: "Venice prints prices for 11 to 15 s; they were not read.",
          sourceIds: ["seedance-2-0"],
        },
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "A job with a reference video is billed by a rule of its own, which the page was not seen to show.",
          sourceIds: ["seedance-2-0"],
        },
      ],
      confidence: "high",
      conflicts: [
        "The price table is headed as without audio; whether sound is offered, and at what price, was not found.",
        "Venice also prints a lowest price of 0.0879 a second; the prices of whole clips are used, which it rounds to cents.",
      ],
      workedExamples: [
        {
          id: "four-seconds-480p",
          job: { durationSeconds: "4", resolution: "480p" },
          expected: { cost: "0.35", currency: "USD" },
          ...publishedTable,
        },
        {
          id: "four-seconds-720p",
          job: { durationSeconds: "4", resolution: "720p" },
          expected: { cost: "0.76", currency: "USD" },
          ...publishedTable,
        },
        {
          id: "four-seconds-1080p",
          job: { durationSeconds: "4", resolution: "1080p" },
          expected: { cost: "1.88", currency: "USD" },
          ...publishedTable,
        },
        {
          id: "four-seconds-4k",
          job: { durationSeconds: "4", resolution: "4k" },
          expected: { cost: "3.91", currency: "USD" },
          ...publishedTable,
        },
      ],
    },
    {
      id: "grok-imagine",
      name: "Grok Imagine",
      vendor: "xAI",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        durations: [
          { kind: "unknown", when: { mode: "video-to-video" } },
          { kind: "range", min: "1", max: "15", step: "1" },
        ],
        resolutions: ["480p", "720p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "480p-5s",
          ...grokPrice,
          unitPrice: "0.32",
          when: { resolution: "480p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "720p-5s",
          ...grokPrice,
          unitPrice: "0.44",
          when: { resolution: "720p", durationSeconds: "5", ...noVideo },
        },
        {
          id: "480p-10s",
          ...grokPrice,
          unitPrice: "0.63",
          when: { resolution: "480p", durationSeconds: "10", ...noVideo },
        },
        {
          id: "720p-10s",
          ...grokPrice,
          unitPrice: "0.89",
          when: { resolution: "720p", durationSeconds: "10", ...noVideo },
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { durationSeconds: ["1", "2", "3", "4", "6", "7", "8", "9", "11", "12", "13", "14", "15"], ...noVideo },
          reason: "Venice offers 1 to 15 s; only its prices of 5 and 10 s were read.",
          sourceIds: ["grok-imagine-video"],
        },
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "Venice prices a job with a source video by that video; the figures were not found.",
          sourceIds: ["grok-imagine-video"],
        },
      ],
      confidence: "high",
      conflicts: ["Venice also prints a lowest price of 0.0633 a second; the prices of whole clips are used."],
    },
  ],
} as const satisfies ProviderFile;
