import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;
const perSourceSecond = {
  meter: "input-video",
  denomination: "USD",
  quantity: { of: "seconds", from: "input" },
} as const;

/** A dated note of Alibaba's own price list, by region. */
const listedInJuly = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-07-10",
  confidence: "medium",
  sourceIds: ["field-notes"],
} as const;

/** Alibaba's list in dollars as two resellers print it; the Chinese price page has the same price in yuan. */
const printedByResellers = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "medium",
  sourceIds: ["empiriolabs", "lumenfall", "price-page"],
} as const;

const textPage = {
  effectiveFrom: "unknown",
  verifiedOn: "2025-05-22",
  confidence: "high",
  sourceIds: ["t2v-reference-2025", "price-page"],
} as const;
const imagePage = { ...textPage, verifiedOn: "2025-06-10", sourceIds: ["i2v-reference-2025", "price-page"] } as const;
const framesPage = { ...textPage, verifiedOn: "2025-06-10", sourceIds: ["kf2v-reference-2025", "price-page"] } as const;

const wan27Rates = [
  { id: "720p", ...perSecond, unitPrice: "0.10", when: { resolution: "720p" }, ...listedInJuly },
  { id: "1080p", ...perSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...listedInJuly },
] as const;

/** Singapore against the global scope of Frankfurt and Virginia. */
const region = {
  name: "region",
  label: "Deployment scope",
  choices: ["singapore", "global"],
  unit: "second",
} as const;
const singapore = { region: "singapore" } as const;
const everywhere = { region: "global" } as const;

const wan26Rates = [
  {
    id: "720p",
    ...perSecond,
    unitPrice: "0.10",
    when: { resolution: "720p", options: singapore },
    ...printedByResellers,
  },
  {
    id: "1080p",
    ...perSecond,
    unitPrice: "0.15",
    when: { resolution: "1080p", options: singapore },
    ...printedByResellers,
  },
  {
    id: "720p-global",
    ...perSecond,
    unitPrice: "0.086012",
    when: { resolution: "720p", options: everywhere },
    ...listedInJuly,
  },
  {
    id: "1080p-global",
    ...perSecond,
    unitPrice: "0.143353",
    when: { resolution: "1080p", options: everywhere },
    ...listedInJuly,
  },
] as const;

const wan26UsRates = [
  { id: "720p", ...perSecond, unitPrice: "0.10", when: { resolution: "720p" }, ...listedInJuly },
  { id: "1080p", ...perSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...listedInJuly },
] as const;

const flashRates = [
  {
    id: "720p-silent",
    ...perSecond,
    unitPrice: "0.025",
    when: { resolution: "720p", audio: "off" },
    ...printedByResellers,
  },
  {
    id: "720p-audio",
    ...perSecond,
    unitPrice: "0.05",
    when: { resolution: "720p", audio: "on" },
    ...printedByResellers,
  },
  {
    id: "1080p-silent",
    ...perSecond,
    unitPrice: "0.0375",
    when: { resolution: "1080p", audio: "off" },
    ...printedByResellers,
  },
  {
    id: "1080p-audio",
    ...perSecond,
    unitPrice: "0.075",
    when: { resolution: "1080p", audio: "on" },
    ...printedByResellers,
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

const wan27InYuan =
  "The Chinese price page prints this scope in yuan: 0.733924 a second at 720p and 1.100886 at 1080p. The dollar figures are from a dated note of Alibaba's list.";
const wan26InYuan =
  "The Chinese price page prints the Singapore scope in yuan: 0.733924 a second at 720p and 1.100886 at 1080p. The dollar figures are Alibaba's list as two resellers print it.";
const globalInYuan =
  "The same page prints the global scope at 0.6 and 1 yuan a second; its dollar figures are from a dated note of July 2026.";
const flashInYuan =
  "The Chinese price page prints this scope in yuan: with sound 0.366962 and 0.550443 a second, silent 0.183481 and 0.275221. The dollar figures are Alibaba's list as two resellers print it.";
const i2vLengths = "A reseller lists every whole length from 2 to 15 s for this model; 5, 10 and 15 s are kept here.";
const oldPage =
  "The dollar price was read on a page of 2025. The newer Chinese price page prints this scope in yuan, at the same ratio as before.";
const turboInYuan = "That page has 0.264213 yuan a second for the turbo models.";
const plusInYuan = "That page has 0.733924 yuan a second for the plus models.";

const wan25Gap = {
  meter: "output",
  when: {},
  reason:
    "Alibaba's list prints this scope in yuan only: 0.366961, 0.733923 and 1.100885 a second at 480p, 720p and 1080p. No dollar figure of Alibaba's was read.",
  sourceIds: ["price-page"],
} as const;
const wan22PlusGap = {
  meter: "output",
  when: {},
  reason:
    "Alibaba's list prints this scope in yuan only: 0.146785 a second at 480p and 0.733924 at 1080p. No dollar figure of Alibaba's was read.",
  sourceIds: ["price-page"],
} as const;
const wan30Gap = {
  meter: "output",
  when: {},
  reason:
    "No dollar or Singapore price of Wan 3.0 was found on an Alibaba page. The yuan price for Beijing is another bill.",
  sourceIds: ["price-page"],
} as const;
const wan30 = {
  vendor: "Alibaba",
  status: { stage: "ga", note: "Whether Singapore offers Wan 3.0 was not found." },
  modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video", "first-last-frame"],
  constraints: {
    durations: [{ kind: "unknown" }],
    resolutions: "unknown",
    aspects: "unknown",
    fps: "unknown",
    audio: "unknown",
    defaults: unknownDefaults,
  },
  rates: [],
  gaps: [wan30Gap],
  confidence: "low",
} as const;

export const alibabaIntl = {
  id: "alibaba-intl",
  name: "Alibaba Cloud Model Studio (international)",
  pricingUrl: "https://www.alibabacloud.com/help/en/model-studio/model-pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "price-page",
      title: "Model Studio price page in Chinese, all scopes, as copied in public code before Wan 3.0",
      url: "https://help.aliyun.com/zh/model-studio/model-pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "laozhang",
      title: "Laozhang on Wan video, with the end of Wan 2.6 at this reseller",
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
      id: "empiriolabs",
      title: "Empirio Labs on Wan 2.6, with Alibaba's Singapore list beside its own prices",
      url: "https://docs.empiriolabs.ai/models/wan-2-6",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "lumenfall",
      title: "Lumenfall on Wan 2.6, with Alibaba's list prices",
      url: "https://lumenfall.ai/models/alibaba/wan-2.6",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "t2v-reference-2025",
      title: "Wan text-to-video API reference, with prices",
      url: "https://www.alibabacloud.com/help/en/model-studio/text-to-video-api-reference",
      kind: "primary",
      seenOn: "2025-05-22",
    },
    {
      id: "i2v-reference-2025",
      title: "Wan image-to-video API reference, with prices",
      url: "https://www.alibabacloud.com/help/en/model-studio/image-to-video-api-reference",
      kind: "primary",
      seenOn: "2025-06-10",
    },
    {
      id: "kf2v-reference-2025",
      title: "Wan first and last frame API reference, with prices",
      url: "https://www.alibabacloud.com/help/en/model-studio/image-to-video-by-first-and-last-frame-api-reference",
      kind: "primary",
      seenOn: "2025-06-10",
    },
    {
      id: "t2v-reference-copy",
      title: "Wan text-to-video API reference in Chinese, as copied in public code",
      url: "https://help.aliyun.com/zh/model-studio/text-to-video-api-reference",
      kind: "transcribed",
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
    {
      id: "apiyi-wan",
      title: "APIYI on Wan, which passes jobs through to DashScope",
      url: "https://docs.apiyi.com/ko/api-capabilities/wan/overview",
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
  ],
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
  models: [
    { id: "wan3.0-video", name: "Wan 3.0", ...wan30 },
    { id: "wan3.0-video-prime", name: "Wan 3.0 Prime", ...wan30 },
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
      confidence: "medium",
      async: fiveAtOnce,
      conflicts: [wan27InYuan],
    },
    {
      id: "wan2.7-i2v",
      name: "Wan 2.7 image-to-video",
      ...alibaba,
      modes: ["image-to-video", "first-last-frame"],
      constraints: { ...wideConstraints, durations: [twoToFifteen], audio: "always", defaults: fullHd },
      rates: wan27Rates,
      confidence: "medium",
      async: fiveAtOnce,
      conflicts: [wan27InYuan],
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
      rates: wan27Rates,
      gaps: [sharedFiveSeconds],
      confidence: "medium",
      async: fiveAtOnce,
      conflicts: [wan27InYuan],
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
        ...wan27Rates,
        { id: "720p-input", ...perSourceSecond, unitPrice: "0.10", when: { resolution: "720p" }, ...listedInJuly },
        { id: "1080p-input", ...perSourceSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...listedInJuly },
      ],
      confidence: "medium",
      async: fiveAtOnce,
      conflicts: [
        wan27InYuan,
        "Input seconds cost what output seconds cost at the resolution of the output, whatever the input has.",
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
      options: [region],
      rates: wan26Rates,
      confidence: "medium",
      conflicts: [wan26InYuan, globalInYuan],
    },
    {
      id: "wan2.6-t2v-us",
      name: "Wan 2.6 text-to-video (US)",
      ...wan26,
      modes: ["text-to-video"],
      constraints: {
        ...wideConstraints,
        durations: [fiveOrTen],
        audio: "always",
        defaults: audible,
        cautions: [
          {
            when: {},
            message: "Inference in the US, from Virginia: 5 or 10 s only, where Singapore takes any whole length.",
            sourceIds: ["t2v-reference-copy"],
          },
        ],
      },
      rates: wan26UsRates,
      confidence: "medium",
    },
    {
      id: "wan2.6-i2v",
      name: "Wan 2.6 image-to-video",
      ...wan26,
      modes: ["image-to-video"],
      constraints: { ...wideConstraints, durations: [fiveTenFifteen], audio: "always", defaults: audible },
      options: [region],
      rates: wan26Rates,
      confidence: "medium",
      conflicts: [wan26InYuan, globalInYuan, i2vLengths],
    },
    {
      id: "wan2.6-i2v-us",
      name: "Wan 2.6 image-to-video (US)",
      ...wan26,
      modes: ["image-to-video"],
      constraints: { ...wideConstraints, durations: [{ kind: "unknown" }], audio: "always", defaults: audible },
      rates: wan26UsRates,
      confidence: "medium",
      conflicts: ["Which lengths the US id takes was not found; its text-to-video sibling takes 5 or 10 s."],
    },
    {
      id: "wan2.6-i2v-flash",
      name: "Wan 2.6 Flash image-to-video",
      ...wan26,
      modes: ["image-to-video"],
      constraints: { ...wideConstraints, durations: [twoToFifteen], audio: "optional", defaults: unknownDefaults },
      rates: flashRates,
      confidence: "medium",
      conflicts: [flashInYuan],
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
      confidence: "medium",
      conflicts: [flashInYuan],
    },
    {
      id: "wan2.6-r2v",
      name: "Wan 2.6 reference-to-video",
      ...wan26,
      modes: ["reference-to-video"],
      constraints: { ...wideConstraints, durations: [twoToTen], audio: "always", defaults: audible },
      options: [region],
      rates: wan26Rates,
      gaps: [sharedFiveSecondsBefore27],
      confidence: "medium",
      conflicts: [wan26InYuan, globalInYuan],
    },
    {
      id: "wan2.5-t2v-preview",
      name: "Wan 2.5 text-to-video (preview)",
      vendor: "Alibaba",
      status: { stage: "preview" },
      modes: ["text-to-video"],
      constraints: wan25Constraints,
      rates: [],
      gaps: [wan25Gap],
      confidence: "high",
    },
    {
      id: "wan2.5-i2v-preview",
      name: "Wan 2.5 image-to-video (preview)",
      vendor: "Alibaba",
      status: { stage: "preview" },
      modes: ["image-to-video"],
      constraints: wan25Constraints,
      rates: [],
      gaps: [wan25Gap],
      confidence: "high",
    },
    {
      id: "wan2.2-t2v-plus",
      name: "Wan 2.2 Plus text-to-video",
      ...alibaba,
      modes: ["text-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "1080p"] },
      rates: [],
      gaps: [wan22PlusGap],
      confidence: "high",
    },
    {
      id: "wan2.2-i2v-plus",
      name: "Wan 2.2 Plus image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "1080p"] },
      rates: [],
      gaps: [wan22PlusGap],
      confidence: "high",
    },
    {
      id: "wan2.2-i2v-flash",
      name: "Wan 2.2 Flash image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p"] },
      rates: [],
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
      ...alibaba,
      modes: ["first-last-frame"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p", "1080p"] },
      rates: [],
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
      ...alibaba,
      modes: ["text-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.036", when: {}, ...textPage }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldPage, turboInYuan],
    },
    {
      id: "wan2.1-i2v-turbo",
      name: "Wan 2.1 Turbo image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["480p", "720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.036", when: {}, ...imagePage }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldPage, turboInYuan],
    },
    {
      id: "wan2.1-t2v-plus",
      name: "Wan 2.1 Plus text-to-video",
      ...alibaba,
      modes: ["text-to-video"],
      constraints: { ...silentConstraints, resolutions: ["720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.10", when: {}, ...textPage }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldPage, plusInYuan],
    },
    {
      id: "wan2.1-i2v-plus",
      name: "Wan 2.1 Plus image-to-video",
      ...alibaba,
      modes: ["image-to-video"],
      constraints: { ...silentConstraints, resolutions: ["720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.10", when: {}, ...imagePage }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldPage, plusInYuan],
    },
    {
      id: "wan2.1-kf2v-plus",
      name: "Wan 2.1 Plus first and last frame",
      ...alibaba,
      modes: ["first-last-frame"],
      constraints: { ...silentConstraints, resolutions: ["720p"] },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.10", when: {}, ...framesPage }],
      confidence: "high",
      async: twoAtOnce,
      conflicts: [oldPage, plusInYuan],
    },
    {
      id: "wan2.1-vace-plus",
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
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.10", when: {}, ...textPage, confidence: "medium" }],
      confidence: "medium",
      async: twoAtOnce,
      conflicts: [
        oldPage,
        plusInYuan,
        "The dollar figure was read for the text-to-video model; VACE is listed in the same group.",
      ],
    },
  ],
} as const satisfies ProviderFile;
