import type { ProviderCards } from "@/lib/catalogue/cards";

export const ltx = {
  id: "ltx",
  name: "LTX API",
  pricingUrl: "https://docs.ltx.io/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "pricing-2026-08-13": {
      title: "LTX API pricing",
      url: "https://docs.ltx.io/pricing",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    "pricing-2026-09-06": {
      title: "LTX API pricing, generation and audio input",
      url: "https://docs.ltx.io/pricing",
      kind: "transcribed",
      seenOn: "2026-09-06",
    },
    "pricing-2026-09-14": {
      title: "LTX API pricing, LTX-2.5 as read by a market study",
      url: "https://docs.ltx.io/pricing",
      kind: "transcribed",
      seenOn: "2026-09-14",
    },
    "pricing-old": {
      title: "LTX API pricing on the former address, LTX-2",
      url: "https://docs.ltx.video/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    "async-jobs": {
      title: "LTX API, asynchronous jobs",
      url: "https://docs.ltx.io/async-jobs",
      kind: "primary",
      seenOn: "unknown",
    },
    "field-notes-2026-07-10": {
      title: "Dated field notes on LTX video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/ltx-2-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "venice-2.5-pro": {
      title: "Venice on LTX-2.5 Pro",
      url: "https://docs.venice.ai/es/models/ltx-video-2-5-pro.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    "venice-2.3-fast": {
      title: "Venice on LTX-2.3 Fast",
      url: "https://docs.venice.ai/zh/models/ltx-video-2-3-fast.md",
      kind: "third-party",
      seenOn: "unknown",
    },
  },
  credit: {
    name: "USD balance",
    listPrice: "1",
    currency: "USD",
    packs: [],
    minimumPurchase: "unknown",
    validDays: "unknown",
    notes: ["The balance is prepaid; its least payment and how long it lasts were not found."],
    sourceIds: ["field-notes-2026-07-10"],
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "What a failed job costs was not found." },
    moderated: { rule: "unknown", statement: "What a job costs that moderation stops was not found." },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs was not found." },
  },
  async: {
    pollIntervalSeconds: "5",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "no", note: "None was found; jobs are asked for their state." },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "24",
    latencySeconds: "unknown",
    concurrency: 2,
    notes: [
      "The older synchronous endpoints return the file in the answer itself.",
      "Two jobs at a time by default, more by plan. Error 429 says when to try again.",
      "State and file of a job are gone 24 hours after it ended.",
    ],
    sourceIds: ["async-jobs", "field-notes-2026-07-10"],
  },
  each: { vendor: "Lightricks" },
  models: [
    {
      id: "ltx-2-5-fast",
      name: "LTX-2.5 Fast",
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        lengths: ["2", "3", "4", "5", "6", "8", "10", "12", "14", "16", "18", "20"],
        resolutions: ["720p", "1080p", "1440p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24", "25", "48", "50"],
        audio: "always",
        defaults: { audio: "on" },
        cautions: [
          {
            when: { durationSeconds: { over: "10" } },
            message:
              "More than 10 s is offered at some resolutions and frame rates only, and which was not found. Try one clip before you plan on it.",
            sourceIds: ["pricing-2026-08-13"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-09-06", "pricing-2026-09-14"],
          rows: [
            { id: "720p", price: "0.09", resolution: "720p" },
            { id: "1080p", price: "0.13", resolution: "1080p" },
            { id: "1440p", price: "0.19", resolution: "1440p" },
            { id: "4k", price: "0.30", resolution: "4k" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Sound is included in the price; whether it can be left out was not found.",
        "A clip driven by your own audio is charged at the same price for each second of that audio.",
        "A copy of August 2026 prices clips from your own audio at 1080p only, one of September at all four resolutions.",
      ],
    },
    {
      id: "ltx-2-5-pro",
      name: "LTX-2.5 Pro",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["6", "8", "10"],
        resolutions: ["720p", "1080p", "1440p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24", "25", "48", "50"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-09-06", "pricing-2026-09-14"],
          rows: [
            { id: "720p", price: "0.12", resolution: "720p" },
            { id: "1080p", price: "0.17", resolution: "1080p" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: ["1440p", "4k"] },
          reason:
            "Two readings of September 2026 carry 0.25 USD a second at 1440p and 0.39 at 4K; the copy of August and a reseller's page have 720p and 1080p only. No price is taken until that is settled.",
          sourceIds: ["pricing-2026-08-13", "pricing-2026-09-06", "pricing-2026-09-14", "venice-2.5-pro"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Sound is included in the price; whether it can be left out was not found.",
        "A clip driven by your own audio is charged at the same price for each second of that audio.",
        "Whether 1440p and 4K are sold is disputed: they are listed without a price here.",
        "A copy of August 2026 prices clips from your own audio at 1080p only, one of September at all four resolutions.",
      ],
    },
    {
      id: "ltx-2-3-fast",
      name: "LTX-2.3 Fast",
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        durations: [
          {
            kind: "set",
            seconds: ["6", "8", "10", "12", "14", "16", "18", "20"],
            when: { resolution: "1080p", fps: ["24", "25"] },
          },
          { kind: "set", seconds: ["6", "8", "10"] },
        ],
        resolutions: ["720p", "1080p", "1440p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24", "25", "48", "50"],
        audio: "optional",
        defaults: { audio: "on" },
        cautions: [
          {
            when: { resolution: ["1440p", "4k"] },
            message:
              "Clips over 10 s are limited to 1080p at 24 or 25 frames a second here; Venice lists them at 1440p and 4K too.",
            sourceIds: ["venice-2.3-fast", "field-notes-2026-07-10"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-09-06"],
          rows: [{ id: "720p", price: "0.03", resolution: "720p" }],
        },
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-09-06", "field-notes-2026-07-10"],
          rows: [
            { id: "1080p", price: "0.06", resolution: "1080p" },
            { id: "1440p", price: "0.12", resolution: "1440p" },
            { id: "4k", price: "0.24", resolution: "4k" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["The price page was read through dated copies, not directly."],
    },
    {
      id: "ltx-2-3-pro",
      name: "LTX-2.3 Pro",
      modes: ["text-to-video", "image-to-video", "extend", "video-to-video"],
      constraints: {
        durations: [
          { kind: "unknown", when: { mode: ["text-to-video", "image-to-video"], options: { "own-audio": "on" } } },
          { kind: "follows-input", min: "0", max: "unknown", when: { mode: "video-to-video" } },
          { kind: "range", min: "2", max: "20", step: "1", when: { mode: "extend" } },
          { kind: "set", seconds: ["6", "8", "10"] },
        ],
        resolutions: ["720p", "1080p", "1440p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24", "25", "48", "50"],
        audio: "optional",
        defaults: { audio: "on" },
        refusals: [
          {
            when: { mode: ["extend", "video-to-video"], options: { "own-audio": "on" } },
            reason: "Audio to video is an operation of its own; it neither extends nor edits a video.",
            sourceIds: ["field-notes-2026-07-10"],
          },
        ],
        cautions: [
          {
            when: { mode: ["text-to-video", "image-to-video"], options: { "own-audio": "on" } },
            message: "Charged by the seconds of the audio (2 to 20 s), not of the clip: enter the length of the audio.",
            sourceIds: ["field-notes-2026-07-10", "pricing-2026-09-06"],
          },
          {
            when: { mode: "video-to-video", options: { operation: "retake" } },
            message: "A retake is charged for the whole input video, not only for the part that is replaced.",
            sourceIds: ["field-notes-2026-07-10"],
          },
          {
            when: { mode: "video-to-video", options: { operation: "retake" } },
            message: "A retake needs an input video of at least 73 frames, about 3 s at 24 frames a second.",
            sourceIds: ["field-notes-2026-07-10"],
          },
          {
            when: { mode: "video-to-video", resolution: ["720p", "1440p", "4k"], options: { operation: "retake" } },
            message:
              "The price page prints this price for 1080p only; that it holds at other resolutions is an assumption. Check before you plan on it.",
            sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10"],
          },
          {
            when: { mode: "extend", resolution: ["720p", "1440p", "4k"] },
            message:
              "The price page prints this price for 1080p only; that it holds at other resolutions is an assumption. Check before you plan on it.",
            sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10"],
          },
          {
            when: { mode: "extend" },
            message:
              "Charged are the added seconds and those of the input that serve as context, 505 frames at most in all. Only the context counts as input video: the whole input gives too high a sum.",
            sourceIds: ["field-notes-2026-07-10"],
          },
        ],
      },
      options: [
        { name: "operation", label: "Operation", choices: ["retake", "hdr"], unit: "task" },
        { name: "own-audio", label: "Driven by your own audio", choices: ["off", "on"], unit: "audio" },
      ],
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-09-06"],
          rows: [
            {
              id: "720p",
              price: "0.04",
              mode: ["text-to-video", "image-to-video"],
              resolution: "720p",
              options: { "own-audio": "off" },
            },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-09-06", "field-notes-2026-07-10"],
          when: { mode: ["text-to-video", "image-to-video"], options: { "own-audio": "off" } },
          rows: [
            { id: "1080p", price: "0.08", resolution: "1080p" },
            { id: "1440p", price: "0.16", resolution: "1440p" },
            { id: "4k", price: "0.32", resolution: "4k" },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-09-06"],
          rows: [
            {
              id: "720p-own-audio",
              price: "0.06",
              mode: ["text-to-video", "image-to-video"],
              resolution: "720p",
              options: { "own-audio": "on" },
            },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-09-06", "field-notes-2026-07-10"],
          rows: [
            {
              id: "1080p-own-audio",
              price: "0.10",
              mode: ["text-to-video", "image-to-video"],
              resolution: "1080p",
              options: { "own-audio": "on" },
            },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-09-06"],
          when: { mode: ["text-to-video", "image-to-video"], options: { "own-audio": "on" } },
          rows: [
            { id: "1440p-own-audio", price: "0.18", resolution: "1440p" },
            { id: "4k-own-audio", price: "0.34", resolution: "4k" },
          ],
        },
        {
          per: "second",
          of: "input",
          label: "Retake, whole input video",
          sources: ["pricing-2026-08-13", "field-notes-2026-07-10"],
          rows: [{ id: "retake", price: "0.10", mode: "video-to-video", options: { operation: "retake" } }],
        },
        {
          per: "second",
          of: "input-and-output",
          label: "Extension and context",
          sources: ["pricing-2026-08-13", "field-notes-2026-07-10"],
          rows: [{ id: "extend", price: "0.10", mode: "extend" }],
        },
        {
          per: "second",
          of: "input",
          label: "Conversion to HDR",
          sources: ["field-notes-2026-07-10"],
          when: { mode: "video-to-video", options: { operation: "hdr" } },
          rows: [
            { id: "hdr-1080p", price: "0.20", resolution: "1080p" },
            { id: "hdr-1440p", price: "0.40", resolution: "1440p" },
            { id: "hdr-4k", price: "0.80", resolution: "4k" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: "720p", options: { operation: "hdr" } },
          reason: "No price of the conversion to HDR was found at 720p.",
          sourceIds: ["field-notes-2026-07-10"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Notes of July 2026 price clips from your own audio at 1080p only; a copy of September carries all four resolutions.",
        "The conversion to HDR returns single EXR frames in an archive, not a finished clip.",
      ],
    },
    {
      id: "ltx-2-fast",
      name: "LTX-2 Fast",
      status: {
        stage: "retired",
        lastDay: "2026-08-14",
        replacement: "ltx/ltx-2-3-fast",
        note: "Deprecated on 15 July 2026 and removed on 15 August 2026; in between, LTX-2.3 answered at the old price.",
        sourceIds: ["field-notes-2026-07-10"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["6", "8", "10", "12", "14", "16", "18", "20"],
        resolutions: ["1080p", "1440p", "4k"],
        aspects: ["16:9"],
        fps: ["25", "50"],
        audio: "unknown",
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-old"],
          rows: [
            { id: "1080p", price: "0.04", resolution: "1080p" },
            { id: "1440p", price: "0.08", resolution: "1440p" },
            { id: "4k", price: "0.16", resolution: "4k" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "ltx-2-pro",
      name: "LTX-2 Pro",
      status: {
        stage: "retired",
        lastDay: "2026-08-14",
        replacement: "ltx/ltx-2-3-pro",
        note: "Deprecated on 15 July 2026 and removed on 15 August 2026; in between, LTX-2.3 answered at the old price.",
        sourceIds: ["field-notes-2026-07-10"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "0", max: "unknown", when: { mode: "video-to-video" } },
          { kind: "set", seconds: ["6", "8", "10"] },
        ],
        resolutions: ["1080p", "1440p", "4k"],
        aspects: ["16:9"],
        fps: ["25", "50"],
        audio: "unknown",
        cautions: [
          {
            when: { mode: "video-to-video" },
            message: "A retake is charged for the whole input video, not only for the part that is replaced.",
            sourceIds: ["field-notes-2026-07-10"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-old"],
          when: { mode: ["text-to-video", "image-to-video"] },
          rows: [
            { id: "1080p", price: "0.06", resolution: "1080p" },
            { id: "1440p", price: "0.12", resolution: "1440p" },
            { id: "4k", price: "0.24", resolution: "4k" },
          ],
        },
        {
          per: "second",
          of: "input",
          label: "Retake, whole input video",
          sources: ["pricing-old"],
          rows: [{ id: "retake", price: "0.10", mode: "video-to-video" }],
        },
      ],
      confidence: "high",
    },
  ],
} as const satisfies ProviderCards;
