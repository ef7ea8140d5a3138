import type { ProviderCards } from "@/lib/catalogue/cards";

const fiveShapes = ["16:9", "9:16", "1:1", "4:3", "3:4"] as const;

const twoAtOnce = { concurrency: 2, latencySeconds: { low: "300", high: "600" } } as const;

const wan27InYuan =
  "The Chinese price page prints this scope in yuan: 0.733924 a second at 720p and 1.100886 at 1080p. The dollar figures are from a dated note of Alibaba's list." as const;

const wan26InYuan =
  "The Chinese price page prints the Singapore scope in yuan: 0.733924 a second at 720p and 1.100886 at 1080p. The dollar figures are Alibaba's list as two resellers print it." as const;

export const alibabaIntl = {
  id: "alibaba-intl",
  name: "Alibaba Cloud Model Studio (international)",
  pricingUrl: "https://www.alibabacloud.com/help/en/model-studio/model-pricing",
  currency: "USD",
  recordedOn: "2026-11-29",
  sources: {
    "price-page": {
      title: "Model Studio price page in Chinese, all scopes, as copied in public code before Wan 3.0",
      url: "https://help.aliyun.com/zh/model-studio/model-pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "wan3.0-video": {
      title: "Wan 3.0 API reference with prices by region, as copied in public code",
      url: "https://www.alibabacloud.com/help/en/model-studio/wan3-0-video",
      kind: "transcribed",
      seenOn: "2026-10-09",
    },
    laozhang: {
      title: "Laozhang on Wan video, with the end of Wan 2.6 at this reseller",
      url: "https://docs.laozhang.ai/ja/api-capabilities/wan-video-generation",
      kind: "third-party",
      seenOn: "2026-10-14",
    },
    "field-notes": {
      title: "Dated field notes on Alibaba Wan, with prices by region",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/alibaba-wan-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    empiriolabs: {
      title: "Empirio Labs on Wan 2.6, with Alibaba's Singapore list beside its own prices",
      url: "https://docs.empiriolabs.ai/models/wan-2-6",
      kind: "third-party",
      seenOn: "unknown",
    },
    lumenfall: {
      title: "Lumenfall on Wan 2.6, with Alibaba's list prices",
      url: "https://lumenfall.ai/models/alibaba/wan-2.6",
      kind: "third-party",
      seenOn: "unknown",
    },
    "t2v-reference-2025": {
      title: "Wan text-to-video API reference, with prices",
      url: "https://www.alibabacloud.com/help/en/model-studio/text-to-video-api-reference",
      kind: "primary",
      seenOn: "2025-05-22",
    },
    "i2v-reference-2025": {
      title: "Wan image-to-video API reference, with prices",
      url: "https://www.alibabacloud.com/help/en/model-studio/image-to-video-api-reference",
      kind: "primary",
      seenOn: "2025-06-10",
    },
    "kf2v-reference-2025": {
      title: "Wan first and last frame API reference, with prices",
      url: "https://www.alibabacloud.com/help/en/model-studio/image-to-video-by-first-and-last-frame-api-reference",
      kind: "primary",
      seenOn: "2025-06-10",
    },
    "t2v-reference-copy": {
      title: "Wan text-to-video API reference in Chinese, as copied in public code",
      url: "https://help.aliyun.com/zh/model-studio/text-to-video-api-reference",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "legacy-t2v-reference": {
      title: "Legacy Wan text-to-video API reference",
      url: "https://www.alibabacloud.com/help/es/model-studio/legacy-wan-text-to-video-api-reference",
      kind: "primary",
      seenOn: "2026-10-12",
    },
    "async-tasks": {
      title: "Manage asynchronous tasks",
      url: "https://www.alibabacloud.com/help/en/model-studio/manage-asynchronous-tasks",
      kind: "primary",
      seenOn: "2026-03-15",
    },
    "kf2v-reference": {
      title: "Wan first and last frame API reference, on waiting for a task",
      url: "https://alibabacloud.com/help/zh/model-studio/image-to-video-by-first-and-last-frame-api-reference",
      kind: "primary",
      seenOn: "2026-02-11",
    },
    "dashscope-sdk": {
      title: "DashScope Python client, how it waits",
      url: "https://github.com/dashscope/dashscope-sdk-python/blob/main/dashscope/client/base_api.py",
      kind: "code",
      seenOn: "unknown",
    },
    "apiyi-wan": {
      title: "APIYI on Wan, which passes jobs through to DashScope",
      url: "https://docs.apiyi.com/ko/api-capabilities/wan/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    "evolink-r2v-flash": {
      title: "Evolink on Wan 2.6 reference-to-video flash",
      url: "https://docs.evolink.ai/en/api-manual/video-series/wan2.6/wan2.6-reference-video-flash",
      kind: "third-party",
      seenOn: "unknown",
    },
  },
  billingPolicy: {
    failed: {
      rule: "not-billed",
      statement:
        "Alibaba says that a failed request costs nothing. A job of several parts counts as a success when one part succeeds.",
      sourceIds: ["price-page", "field-notes", "async-tasks"],
    },
    moderated: {
      rule: "not-billed",
      statement:
        "Inferred: failed requests are free, and a reseller that passes jobs through says the same of sensitive prompts. Alibaba's pages do not single moderation out.",
      sourceIds: ["price-page", "apiyi-wan"],
    },
    timeout: {
      rule: "unknown",
      statement:
        "A job that ends as failed should be free, but that is inferred. A job that you stop waiting for goes on and may be billed; nothing is published on it.",
      sourceIds: ["price-page"],
    },
    cancelled: {
      rule: "depends",
      statement:
        "Only a queued task can be cancelled; a running one goes on. What a cancelled task costs is not published.",
      sourceIds: ["async-tasks"],
    },
    partial: {
      rule: "unknown",
      statement:
        "A job of several parts ends as a success when one part succeeds; the errors of the others stand in the answer. Whether only the delivered parts are charged was not found.",
      sourceIds: ["async-tasks"],
    },
  },
  async: {
    pollIntervalSeconds: "15",
    pollLimitPerSecond: "20",
    webhook: { offered: "unknown" },
    idempotency: { offered: "no", note: "None is documented; Alibaba asks to keep polling and not to submit twice." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "24",
    latencySeconds: { low: "60", high: "600" },
    concurrency: "unknown",
    notes: [
      "The Python client checks after 1 s and doubles its pause up to 5 s; the documentation names 15 s.",
      "The limit of 20 status checks a second is for the whole account.",
      "A task can be asked for, and its file fetched, for 24 h.",
      "One to five minutes are named for Wan in general, five to ten for Wan 2.1.",
      "The price page gives no free quota in the international scope; an older page names one of 180 days.",
    ],
    sourceIds: ["price-page", "async-tasks", "kf2v-reference", "dashscope-sdk", "t2v-reference-2025", "field-notes"],
  },
  each: { vendor: "Alibaba" },
  models: [
    {
      id: "wan3.0-video",
      name: "Wan 3.0",
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video", "first-last-frame", "extend"],
      constraints: {
        lengths: { from: "2", to: "30" },
        resolutions: ["480p", "720p", "1080p"],
        audio: "optional",
        defaults: { audio: "on" },
        refusals: [
          {
            when: { inputVideoSeconds: { over: "15" } },
            reason: "An input video may last 1 to 15 s.",
            sourceIds: ["wan3.0-video"],
          },
          {
            when: { inputAndOutputSeconds: { over: "30" } },
            reason: "Input and output may last 30 s together.",
            sourceIds: ["wan3.0-video"],
          },
        ],
      },
      options: [{ name: "region", label: "Deployment scope", choices: ["singapore", "us-virginia"], unit: "second" }],
      prices: [
        {
          per: "second",
          of: "input-and-output",
          sources: ["wan3.0-video"],
          rows: [
            { id: "480p", price: "0.05", resolution: "480p", options: { region: "singapore" } },
            { id: "720p", price: "0.10", resolution: "720p", options: { region: "singapore" } },
            { id: "1080p", price: "0.20", resolution: "1080p", options: { region: "singapore" } },
            { id: "480p-us-virginia", price: "0.041256", resolution: "480p", options: { region: "us-virginia" } },
            { id: "720p-us-virginia", price: "0.082513", resolution: "720p", options: { region: "us-virginia" } },
            { id: "1080p-us-virginia", price: "0.165025", resolution: "1080p", options: { region: "us-virginia" } },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "With an input video its seconds and those of the output are billed at one price. Sound is on by default and no price depends on it.",
        "The reader of the page says that the licence of the preview allowed internal testing only.",
      ],
    },
    {
      id: "wan3.0-video-prime",
      name: "Wan 3.0 Prime",
      status: { stage: "ga", note: "Whether Singapore offers Wan 3.0 Prime was not found." },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video", "first-last-frame"],
      constraints: { lengths: "unknown", resolutions: "unknown", audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "No dollar price of Wan 3.0 Prime was found on an Alibaba page, only those of Wan 3.0. The yuan price for Beijing is another bill.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "low",
    },
    {
      id: "wan2.7-t2v",
      name: "Wan 2.7 text-to-video",
      modes: ["text-to-video"],
      constraints: {
        lengths: { from: "2", to: "15" },
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { durationSeconds: "5", resolution: "1080p", audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["field-notes"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      async: { concurrency: 5 },
      conflicts: [wan27InYuan],
    },
    {
      id: "wan2.7-i2v",
      name: "Wan 2.7 image-to-video",
      modes: ["image-to-video", "first-last-frame"],
      constraints: {
        lengths: { from: "2", to: "15" },
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { resolution: "1080p", audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["field-notes"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      async: { concurrency: 5 },
      conflicts: [wan27InYuan],
    },
    {
      id: "wan2.7-r2v",
      name: "Wan 2.7 reference-to-video",
      modes: ["reference-to-video"],
      constraints: {
        durations: [
          { kind: "range", min: "2", max: "10", step: "1", when: { hasInputVideo: true } },
          { kind: "range", min: "2", max: "15", step: "1" },
        ],
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { resolution: "1080p", audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["field-notes"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason:
            "Reference video is charged like output. All videos share five seconds: each of N counts for at most 5/N s, so the charge depends on how many there are. One video costs its length, up to 5 s.",
          sourceIds: ["price-page", "field-notes"],
        },
      ],
      confidence: "medium",
      async: { concurrency: 5 },
      conflicts: [wan27InYuan],
    },
    {
      id: "wan2.7-videoedit",
      name: "Wan 2.7 video edit",
      modes: ["video-to-video"],
      constraints: {
        durations: [{ kind: "follows-input", min: "2", max: "10" }],
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "unknown",
        defaults: { resolution: "1080p" },
      },
      prices: [
        {
          per: "second",
          sources: ["field-notes"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          of: "input",
          meter: "input-video",
          sources: ["field-notes"],
          rows: [
            { id: "720p-input", price: "0.10", resolution: "720p" },
            { id: "1080p-input", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      async: { concurrency: 5 },
      conflicts: [
        "That an edit is as long as its source, 2 to 10 s, is documented by Comfy and in public code for resellers' routes (read in May and August 2026).",
        wan27InYuan,
        "Input seconds cost what output seconds cost at the resolution of the output, whatever the input has.",
      ],
    },
    {
      id: "wan2.6-t2v",
      name: "Wan 2.6 text-to-video",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["text-to-video"],
      constraints: {
        lengths: { from: "2", to: "15" },
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { durationSeconds: "5", audio: "on" },
      },
      options: [{ name: "region", label: "Deployment scope", choices: ["singapore", "global"], unit: "second" }],
      prices: [
        {
          per: "second",
          sources: ["empiriolabs", "lumenfall", "price-page"],
          when: { options: { region: "singapore" } },
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          sources: ["field-notes"],
          when: { options: { region: "global" } },
          rows: [
            { id: "720p-global", price: "0.086012", resolution: "720p" },
            { id: "1080p-global", price: "0.143353", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        wan26InYuan,
        "The same page prints the global scope at 0.6 and 1 yuan a second; its dollar figures are from a dated note of July 2026.",
      ],
    },
    {
      id: "wan2.6-t2v-us",
      name: "Wan 2.6 text-to-video (US)",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["text-to-video"],
      constraints: {
        lengths: ["5", "10"],
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { audio: "on" },
        cautions: [
          {
            when: {},
            message: "Inference in the US, from Virginia: 5 or 10 s only, where Singapore takes any whole length.",
            sourceIds: ["t2v-reference-copy"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["field-notes"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
    },
    {
      id: "wan2.6-i2v",
      name: "Wan 2.6 image-to-video",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["image-to-video"],
      constraints: {
        lengths: ["5", "10", "15"],
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { audio: "on" },
      },
      options: [{ name: "region", label: "Deployment scope", choices: ["singapore", "global"], unit: "second" }],
      prices: [
        {
          per: "second",
          sources: ["empiriolabs", "lumenfall", "price-page"],
          when: { options: { region: "singapore" } },
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          sources: ["field-notes"],
          when: { options: { region: "global" } },
          rows: [
            { id: "720p-global", price: "0.086012", resolution: "720p" },
            { id: "1080p-global", price: "0.143353", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        wan26InYuan,
        "The same page prints the global scope at 0.6 and 1 yuan a second; its dollar figures are from a dated note of July 2026.",
        "A reseller lists every whole length from 2 to 15 s for this model; 5, 10 and 15 s are kept here.",
      ],
    },
    {
      id: "wan2.6-i2v-us",
      name: "Wan 2.6 image-to-video (US)",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["field-notes"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["Which lengths the US id takes was not found; its text-to-video sibling takes 5 or 10 s."],
    },
    {
      id: "wan2.6-i2v-flash",
      name: "Wan 2.6 Flash image-to-video",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["image-to-video"],
      constraints: {
        lengths: { from: "2", to: "15" },
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "optional",
      },
      prices: [
        {
          per: "second",
          sources: ["empiriolabs", "lumenfall", "price-page"],
          rows: [
            { id: "720p-silent", price: "0.025", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "0.0375", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "0.075", resolution: "1080p", audio: "on" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The Chinese price page prints this scope in yuan: with sound 0.366962 and 0.550443 a second, silent 0.183481 and 0.275221. The dollar figures are Alibaba's list as two resellers print it.",
      ],
    },
    {
      id: "wan2.6-r2v-flash",
      name: "Wan 2.6 Flash reference-to-video",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["reference-to-video"],
      constraints: {
        lengths: { from: "2", to: "15" },
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "optional",
        cautions: [
          {
            when: { durationSeconds: { over: "10" } },
            message: "A reseller takes 2 to 10 s only for this model.",
            sourceIds: ["evolink-r2v-flash"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["empiriolabs", "lumenfall", "price-page"],
          rows: [
            { id: "720p-silent", price: "0.025", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "0.0375", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "0.075", resolution: "1080p", audio: "on" },
          ],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason:
            "Reference video is charged like output. All videos share five seconds: each of N counts for at most 5/N s, so the charge depends on how many there are. One video costs its length, up to 5 s.",
          sourceIds: ["price-page", "evolink-r2v-flash"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The Chinese price page prints this scope in yuan: with sound 0.366962 and 0.550443 a second, silent 0.183481 and 0.275221. The dollar figures are Alibaba's list as two resellers print it.",
      ],
    },
    {
      id: "wan2.6-r2v",
      name: "Wan 2.6 reference-to-video",
      status: {
        stage: "ga",
        note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
        sourceIds: ["legacy-t2v-reference", "laozhang"],
      },
      modes: ["reference-to-video"],
      constraints: {
        lengths: { from: "2", to: "10" },
        resolutions: ["720p", "1080p"],
        aspects: fiveShapes,
        audio: "always",
        defaults: { audio: "on" },
      },
      options: [{ name: "region", label: "Deployment scope", choices: ["singapore", "global"], unit: "second" }],
      prices: [
        {
          per: "second",
          sources: ["empiriolabs", "lumenfall", "price-page"],
          when: { options: { region: "singapore" } },
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          sources: ["field-notes"],
          when: { options: { region: "global" } },
          rows: [
            { id: "720p-global", price: "0.086012", resolution: "720p" },
            { id: "1080p-global", price: "0.143353", resolution: "1080p" },
          ],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason:
            "Reference video is charged like output, for at most 5 s in all. How several videos share them is from a reseller's page on the flash model: 2.5 s each for two, 1.65 s each for three. One video costs its length, up to 5 s.",
          sourceIds: ["price-page", "evolink-r2v-flash"],
        },
      ],
      confidence: "medium",
      conflicts: [
        wan26InYuan,
        "The same page prints the global scope at 0.6 and 1 yuan a second; its dollar figures are from a dated note of July 2026.",
      ],
    },
    {
      id: "wan2.5-t2v-preview",
      name: "Wan 2.5 text-to-video (preview)",
      status: { stage: "preview" },
      modes: ["text-to-video"],
      constraints: {
        lengths: ["5", "10"],
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Alibaba's list prints this scope in yuan only: 0.366961, 0.733923 and 1.100885 a second at 480p, 720p and 1080p. No dollar figure of Alibaba's was read.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "high",
    },
    {
      id: "wan2.5-i2v-preview",
      name: "Wan 2.5 image-to-video (preview)",
      status: { stage: "preview" },
      modes: ["image-to-video"],
      constraints: {
        lengths: ["5", "10"],
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Alibaba's list prints this scope in yuan only: 0.366961, 0.733923 and 1.100885 a second at 480p, 720p and 1080p. No dollar figure of Alibaba's was read.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "high",
    },
    {
      id: "wan2.2-t2v-plus",
      name: "Wan 2.2 Plus text-to-video",
      modes: ["text-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "1080p"], audio: "never", defaults: { audio: "off" } },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Alibaba's list prints this scope in yuan only: 0.146785 a second at 480p and 0.733924 at 1080p. No dollar figure of Alibaba's was read.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "high",
    },
    {
      id: "wan2.2-i2v-plus",
      name: "Wan 2.2 Plus image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "1080p"], audio: "never", defaults: { audio: "off" } },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Alibaba's list prints this scope in yuan only: 0.146785 a second at 480p and 0.733924 at 1080p. No dollar figure of Alibaba's was read.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "high",
    },
    {
      id: "wan2.2-i2v-flash",
      name: "Wan 2.2 Flash image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "720p"], audio: "never", defaults: { audio: "off" } },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Alibaba's list prints this scope in yuan only: 0.110089 a second at 480p and 0.264213 at 720p. No dollar figure of Alibaba's was read.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "high",
    },
    {
      id: "wan2.2-kf2v-flash",
      name: "Wan 2.2 Flash first and last frame",
      modes: ["first-last-frame"],
      constraints: {
        lengths: ["5"],
        resolutions: ["480p", "720p", "1080p"],
        audio: "never",
        defaults: { audio: "off" },
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "Alibaba's list names no price of this model for the international scope.",
          sourceIds: ["price-page"],
        },
      ],
      confidence: "medium",
    },
    {
      id: "wan2.1-t2v-turbo",
      name: "Wan 2.1 Turbo text-to-video",
      modes: ["text-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "720p"], audio: "never", defaults: { audio: "off" } },
      prices: [
        { per: "second", sources: ["t2v-reference-2025", "price-page"], rows: [{ id: "flat", price: "0.036" }] },
      ],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.",
        "That page has 0.264213 yuan a second for the turbo models.",
      ],
    },
    {
      id: "wan2.1-i2v-turbo",
      name: "Wan 2.1 Turbo image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "720p"], audio: "never", defaults: { audio: "off" } },
      prices: [
        { per: "second", sources: ["i2v-reference-2025", "price-page"], rows: [{ id: "flat", price: "0.036" }] },
      ],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.",
        "That page has 0.264213 yuan a second for the turbo models.",
      ],
    },
    {
      id: "wan2.1-t2v-plus",
      name: "Wan 2.1 Plus text-to-video",
      modes: ["text-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["t2v-reference-2025", "price-page"], rows: [{ id: "flat", price: "0.10" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.",
        "That page has 0.733924 yuan a second for the plus models.",
      ],
    },
    {
      id: "wan2.1-i2v-plus",
      name: "Wan 2.1 Plus image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["i2v-reference-2025", "price-page"], rows: [{ id: "flat", price: "0.10" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.",
        "That page has 0.733924 yuan a second for the plus models.",
      ],
    },
    {
      id: "wan2.1-kf2v-plus",
      name: "Wan 2.1 Plus first and last frame",
      modes: ["first-last-frame"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "never", defaults: { audio: "off" } },
      prices: [
        { per: "second", sources: ["kf2v-reference-2025", "price-page"], rows: [{ id: "flat", price: "0.10" }] },
      ],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.",
        "That page has 0.733924 yuan a second for the plus models.",
      ],
    },
    {
      id: "wan2.1-vace-plus",
      name: "Wan 2.1 VACE Plus",
      modes: ["video-to-video"],
      constraints: {
        lengths: ["5"],
        resolutions: ["720p"],
        audio: "never",
        defaults: { audio: "off" },
        cautions: [
          {
            when: {},
            message: "Nothing was found that charges the input video of this model, and nothing that says it is free.",
            sourceIds: ["price-page"],
          },
        ],
      },
      prices: [{ per: "second", sources: ["t2v-reference-2025", "price-page"], rows: [{ id: "flat", price: "0.10" }] }],
      confidence: "medium",
      async: twoAtOnce,
      conflicts: [
        "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.",
        "That page has 0.733924 yuan a second for the plus models.",
        "The dollar figure was read for the text-to-video model; VACE is listed in the same group.",
      ],
    },
  ],
} as const satisfies ProviderCards;
