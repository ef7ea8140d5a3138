import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "CNY", quantity: { of: "seconds" } } as const;
const perSourceSecond = {
  meter: "input-video",
  denomination: "CNY",
  quantity: { of: "seconds", from: "input" },
} as const;

const listed = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "high",
  sourceIds: ["price-page"],
} as const;
const listedTwice = { ...listed, sourceIds: ["price-page", "t2v-reference"] } as const;
const listedAndResold = { ...listed, sourceIds: ["price-page", "apiyi-wan3"] } as const;
const digest = { ...listed, confidence: "medium", sourceIds: ["price-digest", "new-api"] } as const;
const digestAndResold = { ...digest, sourceIds: ["price-digest", "new-api", "apiyi-wan3"] } as const;

const wan27Rates = [
  { id: "720p", ...perSecond, unitPrice: "0.6", when: { resolution: "720p" }, ...listedAndResold },
  { id: "1080p", ...perSecond, unitPrice: "1", when: { resolution: "1080p" }, ...listedAndResold },
] as const;

const wan26Rates = [
  { id: "720p", ...perSecond, unitPrice: "0.6", when: { resolution: "720p" }, ...listed },
  { id: "1080p", ...perSecond, unitPrice: "1", when: { resolution: "1080p" }, ...listed },
] as const;

const flashRates = [
  { id: "720p-silent", ...perSecond, unitPrice: "0.15", when: { resolution: "720p", audio: "off" }, ...listed },
  { id: "720p-audio", ...perSecond, unitPrice: "0.3", when: { resolution: "720p", audio: "on" }, ...listed },
  { id: "1080p-silent", ...perSecond, unitPrice: "0.25", when: { resolution: "1080p", audio: "off" }, ...listed },
  { id: "1080p-audio", ...perSecond, unitPrice: "0.5", when: { resolution: "1080p", audio: "on" }, ...listed },
] as const;

const wan25Rates = [
  { id: "480p", ...perSecond, unitPrice: "0.3", when: { resolution: "480p" }, ...listed },
  { id: "720p", ...perSecond, unitPrice: "0.6", when: { resolution: "720p" }, ...listed },
  { id: "1080p", ...perSecond, unitPrice: "1", when: { resolution: "1080p" }, ...listed },
] as const;

const wan22FlashRates = [
  { id: "480p", ...perSecond, unitPrice: "0.10", when: { resolution: "480p" }, ...listed },
  { id: "720p", ...perSecond, unitPrice: "0.20", when: { resolution: "720p" }, ...listed },
  {
    id: "1080p",
    ...perSecond,
    unitPrice: "0.48",
    when: { resolution: "1080p" },
    ...listed,
    confidence: "medium",
  },
] as const;

/** Charged, but by a rule that needs the number of reference videos. */
const sharedFiveSeconds = {
  meter: "input-video",
  when: { hasInputVideo: true },
  reason:
    "Reference video is charged like output. All videos share five seconds: each of N counts for at most 5/N s, so the charge depends on how many there are. One video costs its length, up to 5 s.",
  sourceIds: ["price-page", "field-notes"],
} as const;
const sharedFiveSecondsBefore27 = {
  ...sharedFiveSeconds,
  reason:
    "Reference video is charged like output, for at most 5 s in all. How several videos share them is from a reseller's page on the flash model: 2.5 s each for two, 1.65 s each for three. One video costs its length, up to 5 s.",
  sourceIds: ["price-page", "evolink-r2v-flash"],
} as const;

const twoToFifteen = { kind: "range", min: "2", max: "15", step: "1" } as const;
const twoToTen = { kind: "range", min: "2", max: "10", step: "1" } as const;
const fiveTenFifteen = { kind: "set", seconds: ["5", "10", "15"] } as const;
const fiveOrTen = { kind: "set", seconds: ["5", "10"] } as const;
const fiveOnly = { kind: "set", seconds: ["5"] } as const;

const unknownDefaults = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;
const audible = { durationSeconds: "unknown", resolution: "unknown", audio: "on" } as const;
const fullHd = { durationSeconds: "unknown", resolution: "1080p", audio: "on" } as const;

const fiveShapes = ["16:9", "9:16", "1:1", "4:3", "3:4"] as const;
const wideConstraints = { resolutions: ["720p", "1080p"], aspects: fiveShapes, fps: "unknown" } as const;

const silentConstraints = {
  durations: [fiveOnly],
  aspects: "unknown",
  fps: "unknown",
  audio: "never",
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "off" },
} as const;

const wan25Constraints = {
  durations: [fiveOrTen],
  resolutions: ["480p", "720p", "1080p"],
  aspects: ["16:9", "9:16", "1:1"],
  fps: "unknown",
  audio: "always",
  defaults: audible,
} as const;

const fiveAtOnce = { concurrency: 5 } as const;
const twoAtOnce = { concurrency: 2, latencySeconds: { low: "300", high: "600" } } as const;

const alibaba = { vendor: "Alibaba", status: { stage: "ga" } } as const;
const wan26 = {
  vendor: "Alibaba",
  status: {
    stage: "ga",
    note: "Alibaba still documented Wan 2.6, under its legacy protocol, on 12 October 2026. One reseller stopped selling it on 14 October 2026.",
    sourceIds: ["legacy-t2v-reference", "laozhang"],
  },
} as const;

const quota =
  "A free quota of 50 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.";
const oldQuota =
  "A free quota of 200 s, for 90 days after activation, is not deducted here. An older page gives a quota 180 days.";
const wan27InDollars =
  "For accounts in dollars the Beijing region was listed at 0.086012 a second at 720p and 0.143353 at 1080p in July 2026.";
const i2vLengths = "A reseller lists every whole length from 2 to 15 s for this model; 5, 10 and 15 s are kept here.";

const wan30Choices =
  "Sound is on unless it is switched off, at the same price. The API can also choose length (-1) and shape (adaptive) by itself; such a job has no known length here.";

const wan30 = {
  vendor: "Alibaba",
  status: {
    stage: "ga",
    note: "Generally available since 24 August 2026.",
    sourceIds: ["wan3-notes"],
  },
  modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video", "first-last-frame"],
  constraints: {
    durations: [{ kind: "range", min: "2", max: "30", step: "1" }],
    resolutions: ["480p", "720p", "1080p"],
    aspects: fiveShapes,
    fps: ["30"],
    audio: "optional",
    defaults: fullHd,
    cautions: [
      {
        when: { hasInputVideo: true },
        message: "A reseller says that the limit of 30 s counts input and output together.",
        sourceIds: ["apiyi-wan3"],
      },
    ],
  },
  gaps: [
    {
      meter: "input-video",
      when: { hasInputVideo: true },
      reason: "Whether seconds of an input video are charged was not found for Wan 3.0; Wan 2.7 charges them.",
      sourceIds: ["price-digest", "price-page"],
    },
  ],
  confidence: "medium",
} as const;

export const alibabaCn = {
  id: "alibaba-cn",
  name: "Alibaba Cloud Model Studio (China, Beijing)",
  pricingUrl: "https://help.aliyun.com/zh/model-studio/model-pricing",
  currency: "CNY",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "price-page",
      title: "Model Studio price page in Chinese, as copied in public code before Wan 3.0",
      url: "https://help.aliyun.com/zh/model-studio/model-pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "price-digest",
      title: "Wan 3.0 prices for China, an undated digest of Alibaba's list in public code",
      url: "https://help.aliyun.com/zh/model-studio/model-pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "t2v-reference",
      title: "Wan text-to-video API reference in Chinese, as copied in public code",
      url: "https://help.aliyun.com/zh/model-studio/text-to-video-api-reference",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "wan3-notes",
      title: "Notes in public code on Alibaba's Wan 3.0 API reference",
      url: "https://help.aliyun.com/zh/model-studio/",
      kind: "transcribed",
      seenOn: "2026-09-04",
    },
    {
      id: "laozhang",
      title: "Laozhang on Wan video, what is taken when a field is left out",
      url: "https://docs.laozhang.ai/ja/api-capabilities/wan-video-generation",
      kind: "third-party",
      seenOn: "2026-10-14",
    },
    {
      id: "field-notes",
      title: "Dated field notes on Alibaba Wan, with prices by region",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/alibaba-wan-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "new-api",
      title: "new-api, price ratios of Wan by resolution",
      url: "https://github.com/QuantumNous/new-api",
      kind: "code",
      seenOn: "unknown",
    },
    {
      id: "apiyi-wan3",
      title: "APIYI on Wan 3.0 and 2.7, with prices derived from Alibaba's list",
      url: "https://docs.apiyi.com/api-capabilities/wan3/overview.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "apiyi-wan",
      title: "APIYI on Wan, which passes jobs through to DashScope",
      url: "https://docs.apiyi.com/ko/api-capabilities/wan/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "crazyrouter",
      title: "Crazyrouter on Wan, with a table of official prices in yuan",
      url: "https://docs.crazyrouter.com/en/video/wan",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "evolink-r2v-flash",
      title: "Evolink on Wan 2.6 reference-to-video flash",
      url: "https://docs.evolink.ai/en/api-manual/video-series/wan2.6/wan2.6-reference-video-flash",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "legacy-t2v-reference",
      title: "Legacy Wan text-to-video API reference",
      url: "https://www.alibabacloud.com/help/es/model-studio/legacy-wan-text-to-video-api-reference",
      kind: "primary",
      seenOn: "2026-10-12",
    },
    {
      id: "t2v-reference-2025",
      title: "Wan text-to-video API reference in English, limits and waiting times",
      url: "https://www.alibabacloud.com/help/en/model-studio/text-to-video-api-reference",
      kind: "primary",
      seenOn: "2025-05-22",
    },
    {
      id: "async-tasks",
      title: "Manage asynchronous tasks",
      url: "https://www.alibabacloud.com/help/en/model-studio/manage-asynchronous-tasks",
      kind: "primary",
      seenOn: "2026-03-15",
    },
    {
      id: "kf2v-reference",
      title: "Wan first and last frame API reference, on waiting for a task",
      url: "https://alibabacloud.com/help/zh/model-studio/image-to-video-by-first-and-last-frame-api-reference",
      kind: "primary",
      seenOn: "2026-02-11",
    },
    {
      id: "dashscope-sdk",
      title: "DashScope Python client, how it waits",
      url: "https://github.com/dashscope/dashscope-sdk-python/blob/main/dashscope/client/base_api.py",
      kind: "code",
      seenOn: "unknown",
    },
  ],
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
  models: [
    {
      id: "wan3.0-video",
      name: "Wan 3.0",
      ...wan30,
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.3", when: { resolution: "480p" }, ...digest },
        { id: "720p", ...perSecond, unitPrice: "0.6", when: { resolution: "720p" }, ...digest },
        { id: "1080p", ...perSecond, unitPrice: "1.2", when: { resolution: "1080p" }, ...digest },
      ],
      conflicts: [
        "A reseller's prices imply that Alibaba then sold this id at 0.42 a second at 720p and 0.84 at 1080p, 30 % below the list. The end of that promotion is unknown, so a bill may be 30 % lower.",
        wan30Choices,
      ],
    },
    {
      id: "wan3.0-video-prime",
      name: "Wan 3.0 Prime",
      ...wan30,
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.45", when: { resolution: "480p" }, ...digest },
        { id: "720p", ...perSecond, unitPrice: "0.9", when: { resolution: "720p" }, ...digestAndResold },
        { id: "1080p", ...perSecond, unitPrice: "1.8", when: { resolution: "1080p" }, ...digest },
      ],
      conflicts: [
        "The promotion that a reseller's prices imply for the standard id did not hold for this one, which stood at its full list price.",
        wan30Choices,
      ],
    },
    {
      id: "wan2.7-t2v",
      name: "Wan 2.7 text-to-video",
      ...alibaba,
      modes: ["text-to-video"],
      constraints: {
        ...wideConstraints,
        durations: [twoToFifteen],
        audio: "always",
        defaults: { ...fullHd, durationSeconds: "5" },
      },
      rates: wan27Rates,
      confidence: "high",
      async: fiveAtOnce,
      conflicts: [wan27InDollars, quota],
    },
    {
      id: "wan2.7-i2v",
      name: "Wan 2.7 image-to-video",
      ...alibaba,
      modes: ["image-to-video", "first-last-frame"],
      constraints: { ...wideConstraints, durations: [twoToFifteen], audio: "always", defaults: fullHd },
      rates: wan27Rates,
      confidence: "high",
      async: fiveAtOnce,
      conflicts: [wan27InDollars, quota],
    },
    {
      id: "wan2.7-r2v",
      name: "Wan 2.7 reference-to-video",
      ...alibaba,
      modes: ["reference-to-video"],
      constraints: {
        ...wideConstraints,
        durations: [{ ...twoToTen, when: { hasInputVideo: true } }, twoToFifteen],
        audio: "always",
        defaults: fullHd,
      },
      rates: wan26Rates,
      gaps: [sharedFiveSeconds],
      confidence: "high",
      async: fiveAtOnce,
      conflicts: [wan27InDollars, quota],
    },
    {
      id: "wan2.7-videoedit",
      name: "Wan 2.7 video edit",
      ...alibaba,
      modes: ["video-to-video"],
      constraints: {
        ...wideConstraints,
        durations: [twoToTen],
        audio: "unknown",
        defaults: { ...unknownDefaults, resolution: "1080p" },
      },
      rates: [
        ...wan26Rates,
        { id: "720p-input", ...perSourceSecond, unitPrice: "0.6", when: { resolution: "720p" }, ...listed },
        { id: "1080p-input", ...perSourceSecond, unitPrice: "1", when: { resolution: "1080p" }, ...listed },
      ],
      confidence: "high",
      async: fiveAtOnce,
      conflicts: [
        wan27InDollars,
        "Input seconds cost what output seconds cost at the resolution of the output, whatever the input has.",
        quota,
      ],
    },
    {
      id: "wan2.6-t2v",
      name: "Wan 2.6 text-to-video",
      ...wan26,
      modes: ["text-to-video"],
      constraints: {
        ...wideConstraints,
        durations: [twoToFifteen],
        audio: "always",
        defaults: { ...audible, durationSeconds: "5" },
      },
      rates: wan26Rates,
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.6-i2v",
      name: "Wan 2.6 image-to-video",
      ...wan26,
      modes: ["image-to-video"],
      constraints: { ...wideConstraints, durations: [fiveTenFifteen], audio: "always", defaults: audible },
      rates: wan26Rates,
      confidence: "high",
      conflicts: [i2vLengths, quota],
    },
    {
      id: "wan2.6-i2v-flash",
      name: "Wan 2.6 Flash image-to-video",
      ...wan26,
      modes: ["image-to-video"],
      constraints: { ...wideConstraints, durations: [twoToFifteen], audio: "optional", defaults: unknownDefaults },
      rates: flashRates,
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.6-r2v-flash",
      name: "Wan 2.6 Flash reference-to-video",
      ...wan26,
      modes: ["reference-to-video"],
      constraints: {
        ...wideConstraints,
        durations: [twoToFifteen],
        audio: "optional",
        defaults: unknownDefaults,
        cautions: [
          {
            when: { durationSeconds: { over: "10" } },
            message: "A reseller takes 2 to 10 s only for this model.",
            sourceIds: ["evolink-r2v-flash"],
          },
        ],
      },
      rates: flashRates,
      gaps: [{ ...sharedFiveSeconds, sourceIds: ["price-page", "evolink-r2v-flash"] }],
      confidence: "high",
      conflicts: ["The copy of the price page quotes these figures for the image-to-video sibling.", quota],
    },
    {
      id: "wan2.6-r2v",
      name: "Wan 2.6 reference-to-video",
      ...wan26,
      modes: ["reference-to-video"],
      constraints: { ...wideConstraints, durations: [twoToTen], audio: "always", defaults: audible },
      rates: wan26Rates,
      gaps: [sharedFiveSecondsBefore27],
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.5-t2v-preview",
      name: "Wan 2.5 text-to-video (preview)",
      vendor: "Alibaba",
      status: { stage: "preview" },
      modes: ["text-to-video"],
      constraints: wan25Constraints,
      rates: wan25Rates,
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.5-i2v-preview",
      name: "Wan 2.5 image-to-video (preview)",
      vendor: "Alibaba",
      status: { stage: "preview" },
      modes: ["image-to-video"],
      constraints: wan25Constraints,
      rates: wan25Rates,
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.2-t2v-plus",
      name: "Wan 2.2 Plus text-to-video",
      ...alibaba,
      modes: ["text-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "1080p"] },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.14", when: { resolution: "480p" }, ...listedTwice },
        { id: "1080p", ...perSecond, unitPrice: "0.70", when: { resolution: "1080p" }, ...listedTwice },
      ],
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.2-i2v-plus",
      name: "Wan 2.2 Plus image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "1080p"] },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.14", when: { resolution: "480p" }, ...listed },
        { id: "1080p", ...perSecond, unitPrice: "0.70", when: { resolution: "1080p" }, ...listed },
      ],
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.2-i2v-flash",
      name: "Wan 2.2 Flash image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: {
        ...silentConstraints,
        resolutions: ["480p", "720p", "1080p"],
        cautions: [
          {
            when: { resolution: "1080p" },
            message:
              "Alibaba's list and a reseller's copy price 1080p for this model; one public price table gives 1080p to the first-and-last-frame sibling only.",
            sourceIds: ["price-page", "crazyrouter", "new-api"],
          },
        ],
      },
      rates: wan22FlashRates,
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wan2.2-kf2v-flash",
      name: "Wan 2.2 Flash first and last frame",
      ...alibaba,
      modes: ["first-last-frame"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p", "1080p"] },
      rates: wan22FlashRates,
      confidence: "high",
      conflicts: [quota],
    },
    {
      id: "wanx2.1-t2v-turbo",
      name: "Wan 2.1 Turbo text-to-video",
      ...alibaba,
      modes: ["text-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.24", when: {}, ...listedTwice }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldQuota],
    },
    {
      id: "wanx2.1-i2v-turbo",
      name: "Wan 2.1 Turbo image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.24", when: {}, ...listed }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldQuota],
    },
    {
      id: "wanx2.1-t2v-plus",
      name: "Wan 2.1 Plus text-to-video",
      ...alibaba,
      modes: ["text-to-video"],
      constraints: { ...silentConstraints, resolutions: ["720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.70", when: {}, ...listedTwice }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldQuota],
    },
    {
      id: "wanx2.1-i2v-plus",
      name: "Wan 2.1 Plus image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.70", when: {}, ...listed }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldQuota],
    },
    {
      id: "wanx2.1-kf2v-plus",
      name: "Wan 2.1 Plus first and last frame",
      ...alibaba,
      modes: ["first-last-frame"],
      constraints: { ...silentConstraints, resolutions: ["720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.70", when: {}, ...listed }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldQuota],
    },
    {
      id: "wanx2.1-vace-plus",
      name: "Wan 2.1 VACE Plus",
      ...alibaba,
      modes: ["video-to-video"],
      constraints: {
        ...silentConstraints,
        resolutions: ["720p"],
        cautions: [
          {
            when: {},
            message: "Nothing was found that charges the input video of this model, and nothing that says it is free.",
            sourceIds: ["price-page"],
          },
        ],
      },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.70", when: {}, ...listed }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldQuota],
    },
  ],
} as const satisfies ProviderFile;
