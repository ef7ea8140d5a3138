import type { ProviderCards } from "@/lib/catalogue/cards";

const fiveShapes = ["16:9", "9:16", "1:1", "4:3", "3:4"] as const;

const twoAtOnce = { concurrency: 2, latencySeconds: { low: "300", high: "600" } } as const;

export const alibabaCn = {
  id: "alibaba-cn",
  name: "Alibaba Cloud Model Studio (China, Beijing)",
  pricingUrl: "https://help.aliyun.com/zh/model-studio/model-pricing",
  currency: "CNY",
  recordedOn: "2026-11-29",
  sources: {
    "price-page": {
      title: "Model Studio price page in Chinese, as copied in public code before Wan 3.0",
      url: "https://help.aliyun.com/zh/model-studio/model-pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "price-digest": {
      title: "Wan 3.0 prices for China, an undated digest of Alibaba's list in public code",
      url: "https://help.aliyun.com/zh/model-studio/model-pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "t2v-reference": {
      title: "Wan text-to-video API reference in Chinese, as copied in public code",
      url: "https://help.aliyun.com/zh/model-studio/text-to-video-api-reference",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "wan3-notes": {
      title: "Notes in public code on Alibaba's Wan 3.0 API reference",
      url: "https://help.aliyun.com/zh/model-studio/",
      kind: "transcribed",
      seenOn: "2026-09-04",
    },
    laozhang: {
      title: "Laozhang on Wan video, what is taken when a field is left out",
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
    "new-api": {
      title: "new-api, price ratios of Wan by resolution",
      url: "https://github.com/QuantumNous/new-api",
      kind: "code",
      seenOn: "unknown",
    },
    "apiyi-wan3": {
      title: "APIYI on Wan 3.0 and 2.7, with prices derived from Alibaba's list",
      url: "https://docs.apiyi.com/api-capabilities/wan3/overview.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    "apiyi-wan": {
      title: "APIYI on Wan, which passes jobs through to DashScope",
      url: "https://docs.apiyi.com/ko/api-capabilities/wan/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    crazyrouter: {
      title: "Crazyrouter on Wan, with a table of official prices in yuan",
      url: "https://docs.crazyrouter.com/en/video/wan",
      kind: "third-party",
      seenOn: "unknown",
    },
    "evolink-r2v-flash": {
      title: "Evolink on Wan 2.6 reference-to-video flash",
      url: "https://docs.evolink.ai/en/api-manual/video-series/wan2.6/wan2.6-reference-video-flash",
      kind: "third-party",
      seenOn: "unknown",
    },
    "legacy-t2v-reference": {
      title: "Legacy Wan text-to-video API reference",
      url: "https://www.alibabacloud.com/help/es/model-studio/legacy-wan-text-to-video-api-reference",
      kind: "primary",
      seenOn: "2026-10-12",
    },
    "t2v-reference-2025": {
      title: "Wan text-to-video API reference in English, limits and waiting times",
      url: "https://www.alibabacloud.com/help/en/model-studio/text-to-video-api-reference",
      kind: "primary",
      seenOn: "2025-05-22",
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
    "wan3-international": {
      title: "International Wan 3.0 API reference, as copied in public code",
      url: "https://www.alibabacloud.com/help/en/model-studio/wan3-0-video",
      kind: "transcribed",
      seenOn: "2026-10-09",
    },
  },
  billingPolicy: {
    failed: {
      rule: "not-billed",
      statement:
        "Alibaba says that a failed request costs nothing and leaves the free quota alone. A job of several parts counts as a success when one part succeeds.",
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
    ],
    sourceIds: ["async-tasks", "kf2v-reference", "dashscope-sdk", "t2v-reference-2025", "field-notes"],
  },
  each: { vendor: "Alibaba" },
  models: [
    {
      id: "wan3.0-video",
      name: "Wan 3.0",
      status: { stage: "ga", note: "Generally available since 24 August 2026.", sourceIds: ["wan3-notes"] },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video", "first-last-frame"],
      constraints: {
        lengths: { from: "2", to: "30" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: fiveShapes,
        fps: ["30"],
        audio: "optional",
        defaults: { resolution: "1080p", audio: "on" },
        cautions: [
          {
            when: { hasInputVideo: true },
            message:
              "That input seconds cost what output seconds cost is the rule of Alibaba's international page of Wan 3.0; the Chinese price page was not seen to say it.",
            sourceIds: ["wan3-international", "apiyi-wan3"],
          },
          {
            when: { inputAndOutputSeconds: { over: "30" } },
            message:
              "Alibaba's international page allows 30 s of input and output together, and a reseller says the same of this one; a longer sum may be refused.",
            sourceIds: ["wan3-international", "apiyi-wan3"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["price-digest", "new-api"],
          rows: [
            { id: "480p", price: "0.3", resolution: "480p" },
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1.2", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          of: "input",
          meter: "input-video",
          sources: ["price-digest"],
          rows: [
            { id: "480p-input", price: "0.3", resolution: "480p" },
            { id: "720p-input", price: "0.6", resolution: "720p" },
            { id: "1080p-input", price: "1.2", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "A reseller's prices imply that Alibaba then sold this id at 0.42 a second at 720p and 0.84 at 1080p, 30 % below the list. The end of that promotion is unknown, so a bill may be 30 % lower.",
        "Sound is on unless it is switched off, at the same price. The API can also choose length (-1) and shape (adaptive) by itself; such a job has no known length here.",
      ],
    },
    {
      id: "wan3.0-video-prime",
      name: "Wan 3.0 Prime",
      status: { stage: "ga", note: "Generally available since 24 August 2026.", sourceIds: ["wan3-notes"] },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video", "first-last-frame"],
      constraints: {
        lengths: { from: "2", to: "30" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: fiveShapes,
        fps: ["30"],
        audio: "optional",
        defaults: { resolution: "1080p", audio: "on" },
        cautions: [
          {
            when: { inputAndOutputSeconds: { over: "30" } },
            message:
              "A reseller says that the limit of 30 s counts input and output together: a longer sum may be refused.",
            sourceIds: ["apiyi-wan3"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["price-digest", "new-api"],
          rows: [{ id: "480p", price: "0.45", resolution: "480p" }],
        },
        {
          per: "second",
          sources: ["price-digest", "new-api", "apiyi-wan3"],
          rows: [{ id: "720p", price: "0.9", resolution: "720p" }],
        },
        {
          per: "second",
          sources: ["price-digest", "new-api"],
          rows: [{ id: "1080p", price: "1.8", resolution: "1080p" }],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason: "Whether seconds of an input video are charged was not found for Wan 3.0; Wan 2.7 charges them.",
          sourceIds: ["price-digest", "price-page"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The promotion that a reseller's prices imply for the standard id did not hold for this one, which stood at its full list price.",
        "Sound is on unless it is switched off, at the same price. The API can also choose length (-1) and shape (adaptive) by itself; such a job has no known length here.",
      ],
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
          sources: ["price-page", "apiyi-wan3"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      async: { concurrency: 5 },
      conflicts: [
        "For accounts in dollars the Beijing region was listed at 0.086012 a second at 720p and 0.143353 at 1080p in July 2026.",
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
          sources: ["price-page", "apiyi-wan3"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      async: { concurrency: 5 },
      conflicts: [
        "For accounts in dollars the Beijing region was listed at 0.086012 a second at 720p and 0.143353 at 1080p in July 2026.",
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
          sources: ["price-page"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
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
      confidence: "high",
      async: { concurrency: 5 },
      conflicts: [
        "For accounts in dollars the Beijing region was listed at 0.086012 a second at 720p and 0.143353 at 1080p in July 2026.",
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
          sources: ["price-page"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          of: "input",
          meter: "input-video",
          sources: ["price-page"],
          rows: [
            { id: "720p-input", price: "0.6", resolution: "720p" },
            { id: "1080p-input", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      async: { concurrency: 5 },
      conflicts: [
        "That an edit is as long as its source, 2 to 10 s, is documented by Comfy and in public code for resellers' routes (read in May and August 2026).",
        "For accounts in dollars the Beijing region was listed at 0.086012 a second at 720p and 0.143353 at 1080p in July 2026.",
        "Input seconds cost what output seconds cost at the resolution of the output, whatever the input has.",
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
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
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A reseller lists every whole length from 2 to 15 s for this model; 5, 10 and 15 s are kept here.",
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
          sources: ["price-page"],
          rows: [
            { id: "720p-silent", price: "0.15", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.3", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "0.25", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "0.5", resolution: "1080p", audio: "on" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
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
          sources: ["price-page"],
          rows: [
            { id: "720p-silent", price: "0.15", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.3", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "0.25", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "0.5", resolution: "1080p", audio: "on" },
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
      confidence: "high",
      conflicts: [
        "The copy of the price page quotes these figures for the image-to-video sibling.",
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
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
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
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
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
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
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "480p", price: "0.3", resolution: "480p" },
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "480p", price: "0.3", resolution: "480p" },
            { id: "720p", price: "0.6", resolution: "720p" },
            { id: "1080p", price: "1", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wan2.2-t2v-plus",
      name: "Wan 2.2 Plus text-to-video",
      modes: ["text-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "1080p"], audio: "never", defaults: { audio: "off" } },
      prices: [
        {
          per: "second",
          sources: ["price-page", "t2v-reference"],
          rows: [
            { id: "480p", price: "0.14", resolution: "480p" },
            { id: "1080p", price: "0.70", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wan2.2-i2v-plus",
      name: "Wan 2.2 Plus image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "1080p"], audio: "never", defaults: { audio: "off" } },
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "480p", price: "0.14", resolution: "480p" },
            { id: "1080p", price: "0.70", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wan2.2-i2v-flash",
      name: "Wan 2.2 Flash image-to-video",
      modes: ["image-to-video"],
      constraints: {
        lengths: ["5"],
        resolutions: ["480p", "720p", "1080p"],
        audio: "never",
        defaults: { audio: "off" },
        cautions: [
          {
            when: { resolution: "1080p" },
            message:
              "Alibaba's list and a reseller's copy price 1080p for this model; one public price table gives 1080p to the first-and-last-frame sibling only.",
            sourceIds: ["price-page", "crazyrouter", "new-api"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "480p", price: "0.10", resolution: "480p" },
            { id: "720p", price: "0.20", resolution: "720p" },
          ],
        },
        {
          per: "second",
          confidence: "medium",
          sources: ["price-page"],
          rows: [{ id: "1080p", price: "0.48", resolution: "1080p" }],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
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
      prices: [
        {
          per: "second",
          sources: ["price-page"],
          rows: [
            { id: "480p", price: "0.10", resolution: "480p" },
            { id: "720p", price: "0.20", resolution: "720p" },
          ],
        },
        {
          per: "second",
          confidence: "medium",
          sources: ["price-page"],
          rows: [{ id: "1080p", price: "0.48", resolution: "1080p" }],
        },
      ],
      confidence: "high",
      conflicts: [
        "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wanx2.1-t2v-turbo",
      name: "Wan 2.1 Turbo text-to-video",
      modes: ["text-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["price-page", "t2v-reference"], rows: [{ id: "flat", price: "0.24" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wanx2.1-i2v-turbo",
      name: "Wan 2.1 Turbo image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["price-page"], rows: [{ id: "flat", price: "0.24" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wanx2.1-t2v-plus",
      name: "Wan 2.1 Plus text-to-video",
      modes: ["text-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["price-page", "t2v-reference"], rows: [{ id: "flat", price: "0.70" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wanx2.1-i2v-plus",
      name: "Wan 2.1 Plus image-to-video",
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["price-page"], rows: [{ id: "flat", price: "0.70" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wanx2.1-kf2v-plus",
      name: "Wan 2.1 Plus first and last frame",
      modes: ["first-last-frame"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "never", defaults: { audio: "off" } },
      prices: [{ per: "second", sources: ["price-page"], rows: [{ id: "flat", price: "0.70" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
    {
      id: "wanx2.1-vace-plus",
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
      prices: [{ per: "second", sources: ["price-page"], rows: [{ id: "flat", price: "0.70" }] }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [
        "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.",
      ],
    },
  ],
} as const satisfies ProviderCards;
