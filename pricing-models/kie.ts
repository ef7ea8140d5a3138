import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;

const perSecondWithVideo = {
  meter: "output",
  denomination: "USD",
  quantity: { of: "seconds", from: "input-and-output" },
} as const;

const creditsPerSecond = { meter: "output", denomination: "credit", quantity: { of: "seconds" } } as const;

const perVideo = { meter: "output", denomination: "USD", quantity: { of: "clips" } } as const;

const seenInApril = { effectiveFrom: "unknown", verifiedOn: "2026-04-30", sourceIds: ["market-2026-04-30"] } as const;

const seenInAugust = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-22",
  confidence: "high",
  sourceIds: ["pricing-2026-08-22"],
} as const;

const seenInSeptember = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-02",
  confidence: "medium",
  sourceIds: ["pricing-2026-09-02"],
} as const;

const seenInOctober = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-07",
  confidence: "medium",
  sourceIds: ["pricing-2026-10-07"],
} as const;

const inAprilAndSeptember = { ...seenInSeptember, sourceIds: ["market-2026-04-30", "pricing-2026-09-02"] } as const;

const withReferenceVideo = {
  ...seenInSeptember,
  sourceIds: ["market-2026-04-30", "pricing-2026-09-02", "seedance-page"],
} as const;

const nothingKnown = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;
const threeToFifteen = [{ kind: "range", min: "3", max: "15", step: "1" }] as const;
const fourToFifteen = [{ kind: "range", min: "4", max: "15", step: "1" }] as const;
const twoToFifteen = [{ kind: "range", min: "2", max: "15", step: "1" }] as const;
const anyLength = [{ kind: "unknown" }] as const;

const unsaid = { aspects: "unknown", fps: "unknown", audio: "unknown", defaults: nothingKnown } as const;

const fromTextOrImage = ["text-to-video", "image-to-video"] as const;
const fromTextImageOrReference = ["text-to-video", "image-to-video", "reference-to-video"] as const;

const veo = {
  durations: [{ kind: "set", seconds: ["8"] }],
  resolutions: ["720p", "1080p", "4k"],
  ...unsaid,
} as const;

const veoGap = {
  meter: "output",
  when: { resolution: ["720p", "4k"] },
  reason: "Only the price at 1080p was found; what kie charges at 720p and 4k was not.",
  sourceIds: ["pricing-2026-10-07"],
} as const;

const veoPerVideo =
  "A price list of 30 April 2026 in public code holds 0.3 USD (Quality) and 0.1 USD (Fast) a second; kie bills a video as a whole, so those figures are not used.";

const inputRuleOfAnother = {
  when: { hasInputVideo: true },
  message:
    "That input seconds are billed too is stated for Seedance 2.0; it is read as holding here, because the price is listed in the same way.",
  sourceIds: ["seedance-page"],
} as const;

const modesUnsaid =
  "One reading of the price list gives one figure for a resolution; it names no lengths, no modes and no charge for input.";

const imagesUnsaid = {
  when: { mode: "image-to-video" },
  message: "The reading of the price list does not say whether the price also holds for image to video.",
  sourceIds: ["pricing-2026-10-07"],
} as const;

export const kie = {
  id: "kie",
  name: "kie.ai",
  pricingUrl: "https://kie.ai/pricing",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "market-2026-04-30",
      title: "kie market prices, copied into public code (justintanner/apicity), 30 April 2026",
      url: "https://kie.ai/market",
      kind: "transcribed",
      seenOn: "2026-04-30",
    },
    {
      id: "pricing-2026-08-22",
      title: "kie pricing, read on 22 August 2026",
      url: "https://kie.ai/pricing",
      kind: "transcribed",
      seenOn: "2026-08-22",
    },
    {
      id: "pricing-2026-09-02",
      title: "kie pricing, rates read from its price table on 2 September 2026",
      url: "https://kie.ai/pricing",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    {
      id: "pricing-2026-10-07",
      title: "kie pricing, a snapshot of 7 October 2026 in a guide to the API",
      url: "https://kie.ai/pricing",
      kind: "transcribed",
      seenOn: "2026-10-07",
    },
    {
      id: "seedance-page",
      title: "Seedance 2.0 on kie",
      url: "https://kie.ai/seedance-2-0",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    {
      id: "seedance-4k-task",
      title: "A recorded Seedance 2.0 task at 4k in public code; the link is the price page",
      url: "https://kie.ai/pricing",
      kind: "code",
      seenOn: "unknown",
    },
    {
      id: "seedance-1.5-sum",
      title: "A sum for Seedance 1.5 Pro in public code; the link is the price page",
      url: "https://kie.ai/pricing",
      kind: "code",
      seenOn: "unknown",
    },
    {
      id: "duplicate-after-timeout",
      title: "A timeout read as a failure: the first task was billed as well",
      url: "https://github.com/anomaliaso/anomalia/pull/325",
      kind: "issue",
      seenOn: "2026-09-04",
    },
    {
      id: "fail-state",
      title: "An integration of kie and its task states",
      url: "https://github.com/gitroomhq/postiz-app/pull/1809",
      kind: "issue",
      seenOn: "2026-07-30",
    },
  ],
  credit: {
    name: "credit",
    listPrice: "0.005",
    currency: "USD",
    minimumPurchase: "unknown",
    validDays: "never",
    notes: [
      "That credits never expire is a third party's note; kie's own page was not read for it.",
      "The task record says how many credits a job used.",
    ],
    sourceIds: ["pricing-2026-08-22", "pricing-2026-10-07"],
  },
  billingPolicy: {
    failed: {
      rule: "not-billed",
      statement:
        "Integrators report that a task that ends as failed is not charged, and one project logs a refund for a failed shot. kie's own page was not found.",
      sourceIds: ["duplicate-after-timeout", "fail-state"],
    },
    moderated: {
      rule: "not-billed",
      statement:
        "A refusal arrives later as a failed task and is then not charged; this rests on integrators, not on a page of kie.",
      sourceIds: ["duplicate-after-timeout", "fail-state"],
    },
    timeout: {
      rule: "billed",
      statement: "A job that the caller stops waiting for is finished and billed.",
      sourceIds: ["duplicate-after-timeout"],
    },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelling a task or on its charge." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "yes", note: "callBackUrl; whether and how often it is repeated is not known." },
    idempotency: { offered: "unknown", note: "No idempotency key was seen in what was read." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "336",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "Made files are deleted after 14 days, uploads after 24 h; task records stay for 2 months.",
      "There is an API to look up prices, and one for the balance.",
    ],
    sourceIds: ["pricing-2026-10-07", "fail-state"],
  },
  models: [
    {
      id: "veo-3-1-quality",
      name: "Veo 3.1 Quality",
      vendor: "Google",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: veo,
      rates: [{ id: "1080p", ...perVideo, unitPrice: "1.275", when: { resolution: "1080p" }, ...seenInOctober }],
      gaps: [veoGap],
      confidence: "medium",
      conflicts: [veoPerVideo],
    },
    {
      id: "veo-3-1-fast",
      name: "Veo 3.1 Fast",
      vendor: "Google",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: veo,
      rates: [{ id: "1080p", ...perVideo, unitPrice: "0.325", when: { resolution: "1080p" }, ...seenInOctober }],
      gaps: [veoGap],
      confidence: "medium",
      conflicts: [veoPerVideo],
    },
    {
      id: "veo-3-1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: veo,
      rates: [{ id: "1080p", ...perVideo, unitPrice: "0.175", when: { resolution: "1080p" }, ...seenInOctober }],
      gaps: [veoGap],
      confidence: "medium",
      conflicts: ["Lengths and modes are those of the other Veo 3.1 variants; whether Lite makes 4k was not read."],
    },
    {
      id: "kling-3.0",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: {
        durations: threeToFifteen,
        resolutions: ["720p", "1080p", "4k"],
        aspects: "unknown",
        fps: "unknown",
        audio: "optional",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.07",
          when: { resolution: "720p", audio: "off" },
          ...seenInApril,
          confidence: "medium",
        },
        {
          id: "720p-audio",
          ...perSecond,
          unitPrice: "0.1",
          when: { resolution: "720p", audio: "on" },
          ...seenInApril,
          confidence: "medium",
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.09",
          when: { resolution: "1080p", audio: "off" },
          ...seenInOctober,
          sourceIds: ["market-2026-04-30", "pricing-2026-10-07"],
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "0.135",
          when: { resolution: "1080p", audio: "on" },
          ...seenInOctober,
          sourceIds: ["market-2026-04-30", "pricing-2026-10-07"],
        },
        {
          id: "4k",
          ...perSecond,
          unitPrice: "0.335",
          when: { resolution: "4k" },
          ...seenInApril,
          confidence: "medium",
        },
      ],
      confidence: "medium",
      conflicts: [
        "kie names the prices std, pro and 4K. Pro was read as 1080p in October 2026; std is shown as 720p.",
        "At 4k one price is listed, without a word on sound.",
      ],
    },
    {
      id: "kling-3.0-turbo",
      name: "Kling 3.0 Turbo",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: { durations: threeToFifteen, resolutions: ["720p", "1080p"], ...unsaid },
      rates: [
        { id: "720p", ...creditsPerSecond, unitPrice: "18", when: { resolution: "720p" }, ...seenInAugust },
        {
          id: "1080p",
          ...creditsPerSecond,
          unitPrice: "22.5",
          when: { resolution: "1080p" },
          ...seenInAugust,
          verifiedOn: "2026-10-07",
          sourceIds: ["pricing-2026-08-22", "pricing-2026-10-07"],
        },
      ],
      confidence: "high",
      conflicts: ["The list has one price for a resolution and no switch for sound."],
    },
    {
      id: "seedance-2",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: fromTextImageOrReference,
      constraints: { durations: fourToFifteen, resolutions: ["480p", "720p", "1080p", "4k"], ...unsaid },
      rates: [
        {
          id: "480p",
          ...perSecond,
          unitPrice: "0.095",
          when: { resolution: "480p", hasInputVideo: false },
          ...inAprilAndSeptember,
        },
        {
          id: "480p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.0575",
          when: { resolution: "480p", hasInputVideo: true },
          ...withReferenceVideo,
        },
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.205",
          when: { resolution: "720p", hasInputVideo: false },
          ...inAprilAndSeptember,
        },
        {
          id: "720p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.125",
          when: { resolution: "720p", hasInputVideo: true },
          ...withReferenceVideo,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.51",
          when: { resolution: "1080p", hasInputVideo: false },
          ...inAprilAndSeptember,
        },
        {
          id: "1080p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.31",
          when: { resolution: "1080p", hasInputVideo: true },
          ...withReferenceVideo,
        },
        {
          id: "4k",
          ...creditsPerSecond,
          unitPrice: "208",
          when: { resolution: "4k", hasInputVideo: false },
          effectiveFrom: "unknown",
          verifiedOn: "unknown",
          confidence: "medium",
          sourceIds: ["seedance-4k-task"],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "4k", hasInputVideo: true },
          reason: "The price table has no figure for 4k with a reference video.",
          sourceIds: ["pricing-2026-09-02"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The list of April 2026 in public code calls the cheaper price the one for image to video. A recorded image-to-video task was charged the dearer one, so the cheaper one is for a reference video.",
      ],
      workedExamples: [
        {
          id: "4k-image",
          job: { mode: "image-to-video", durationSeconds: "4", resolution: "4k", images: 1 },
          on: "2026-09-02",
          expected: { cost: "4.16", currency: "USD", credits: "832" },
          kind: "measured",
          sourceIds: ["seedance-4k-task"],
        },
      ],
    },
    {
      id: "seedance-2-fast",
      name: "Seedance 2.0 Fast",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: fromTextImageOrReference,
      constraints: {
        durations: fourToFifteen,
        resolutions: ["480p", "720p"],
        ...unsaid,
        cautions: [inputRuleOfAnother],
      },
      rates: [
        {
          id: "480p",
          ...perSecond,
          unitPrice: "0.0585",
          when: { resolution: "480p", hasInputVideo: false },
          ...seenInSeptember,
        },
        {
          id: "480p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.034",
          when: { resolution: "480p", hasInputVideo: true },
          ...seenInSeptember,
        },
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.124",
          when: { resolution: "720p", hasInputVideo: false },
          ...seenInOctober,
          sourceIds: ["pricing-2026-09-02", "pricing-2026-10-07"],
        },
        {
          id: "720p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.075",
          when: { resolution: "720p", hasInputVideo: true },
          ...seenInSeptember,
        },
      ],
      confidence: "medium",
      conflicts: [
        "On 30 April 2026 the prices were 0.0775 and 0.045 USD a second at 480p, and 0.165 and 0.10 at 720p (without and with a reference video). They were cut by 2 September; the day is not known.",
      ],
    },
    {
      id: "seedance-2-mini",
      name: "Seedance 2.0 Mini",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: fromTextImageOrReference,
      constraints: {
        durations: anyLength,
        resolutions: ["480p", "720p"],
        ...unsaid,
        cautions: [inputRuleOfAnother],
      },
      rates: [
        {
          id: "480p",
          ...perSecond,
          unitPrice: "0.019",
          when: { resolution: "480p", hasInputVideo: false },
          ...seenInSeptember,
        },
        {
          id: "480p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.012",
          when: { resolution: "480p", hasInputVideo: true },
          ...seenInSeptember,
        },
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.041",
          when: { resolution: "720p", hasInputVideo: false },
          ...seenInSeptember,
        },
        {
          id: "720p-with-video",
          ...perSecondWithVideo,
          unitPrice: "0.025",
          when: { resolution: "720p", hasInputVideo: true },
          ...seenInSeptember,
        },
      ],
      confidence: "medium",
      conflicts: [
        "One reading of the price table was found; it names no lengths. The modes are those of Seedance 2.0.",
      ],
    },
    {
      id: "seedance-2-5",
      name: "Seedance 2.5",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: {
        durations: anyLength,
        resolutions: ["480p", "720p", "1080p"],
        ...unsaid,
        cautions: [imagesUnsaid],
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.14", when: { resolution: "480p" }, ...seenInOctober },
        { id: "720p", ...perSecond, unitPrice: "0.315", when: { resolution: "720p" }, ...seenInOctober },
        { id: "1080p", ...perSecond, unitPrice: "0.79", when: { resolution: "1080p" }, ...seenInOctober },
      ],
      confidence: "medium",
      conflicts: [modesUnsaid, "No price with a reference video was found, so that mode is not listed."],
    },
    {
      id: "seedance-1.5-pro",
      name: "Seedance 1.5 Pro",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: {
        durations: [{ kind: "range", min: "4", max: "12", step: "1" }],
        resolutions: "unknown",
        ...unsaid,
        cautions: [
          {
            when: {},
            message: "The only figure found does not say for which resolution and with or without sound it holds.",
            sourceIds: ["seedance-1.5-sum"],
          },
        ],
      },
      rates: [
        {
          id: "flat",
          ...creditsPerSecond,
          unitPrice: "3.6",
          when: {},
          effectiveFrom: "unknown",
          verifiedOn: "unknown",
          confidence: "low",
          sourceIds: ["seedance-1.5-sum"],
        },
      ],
      confidence: "low",
      workedExamples: [
        {
          id: "5s",
          job: { durationSeconds: "5" },
          on: "2026-09-02",
          expected: { cost: "0.09", currency: "USD", credits: "18" },
          kind: "third-party",
          sourceIds: ["seedance-1.5-sum"],
        },
      ],
    },
    {
      id: "wan-2-7",
      name: "Wan 2.7",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: { durations: twoToFifteen, resolutions: ["720p", "1080p"], ...unsaid },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.1", when: {}, ...seenInApril, confidence: "low" }],
      confidence: "low",
      conflicts: [
        "The figure is of 30 April 2026, when all Wan 2.7 routes had one price. Reference to video has since had a price for each resolution, so this one may be out of date.",
      ],
    },
    {
      id: "wan-2-7-videoedit",
      name: "Wan 2.7, video edit",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["video-to-video"],
      constraints: {
        durations: twoToFifteen,
        resolutions: ["720p", "1080p"],
        ...unsaid,
        cautions: [
          {
            when: {},
            message:
              "Whether kie also bills the seconds of the input video was not found; Alibaba does. The bill may be higher than shown.",
            sourceIds: ["market-2026-04-30"],
          },
        ],
      },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.1", when: {}, ...seenInApril, confidence: "low" }],
      confidence: "low",
      conflicts: [
        "The figure is of 30 April 2026, when all Wan 2.7 routes had one price. Reference to video has since had a price for each resolution, so this one may be out of date.",
      ],
    },
    {
      id: "wan-2-7-r2v",
      name: "Wan 2.7, reference to video",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["reference-to-video"],
      constraints: { durations: twoToFifteen, resolutions: ["720p", "1080p"], ...unsaid },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.08", when: { resolution: "720p" }, ...seenInSeptember },
        { id: "1080p", ...perSecond, unitPrice: "0.12", when: { resolution: "1080p" }, ...seenInSeptember },
      ],
      confidence: "medium",
      conflicts: [
        "On 30 April 2026 the price was 0.10 USD a second at both resolutions; the day of the change is not known.",
      ],
    },
    {
      id: "wan-3.0",
      name: "Wan 3.0",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: {
        durations: anyLength,
        resolutions: ["480p", "720p", "1080p"],
        ...unsaid,
        cautions: [imagesUnsaid],
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.04", when: { resolution: "480p" }, ...seenInOctober },
        { id: "1080p", ...perSecond, unitPrice: "0.16", when: { resolution: "1080p" }, ...seenInOctober },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "720p" },
          reason: "The price at 720p was only noted as about 0.08 USD a second; the exact figure was not found.",
          sourceIds: ["pricing-2026-10-07"],
        },
      ],
      confidence: "medium",
      conflicts: [modesUnsaid],
    },
    {
      id: "wan-3.0-prime",
      name: "Wan 3.0 Prime",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: { durations: anyLength, resolutions: ["1080p"], ...unsaid, cautions: [imagesUnsaid] },
      rates: [{ id: "1080p", ...perSecond, unitPrice: "0.25", when: { resolution: "1080p" }, ...seenInOctober }],
      confidence: "medium",
      conflicts: [modesUnsaid],
    },
    {
      id: "minimax-h3",
      name: "MiniMax H3",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: { durations: anyLength, resolutions: ["768p", "2k"], ...unsaid, cautions: [imagesUnsaid] },
      rates: [
        { id: "768p", ...perSecond, unitPrice: "0.04", when: { resolution: "768p" }, ...seenInOctober },
        { id: "2k", ...perSecond, unitPrice: "0.065", when: { resolution: "2k" }, ...seenInOctober },
      ],
      confidence: "medium",
      conflicts: [modesUnsaid],
    },
    {
      id: "grok-imagine",
      name: "Grok Imagine",
      vendor: "xAI",
      status: { stage: "ga" },
      modes: fromTextOrImage,
      constraints: { durations: anyLength, resolutions: ["480p", "720p"], ...unsaid },
      rates: [
        {
          id: "480p",
          ...perSecond,
          unitPrice: "0.008",
          when: { resolution: "480p" },
          ...seenInApril,
          confidence: "low",
        },
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.015",
          when: { resolution: "720p" },
          ...seenInApril,
          confidence: "low",
        },
      ],
      confidence: "low",
      conflicts: ["The figures are far below xAI's own list of 0.05 USD a second. Check the live page."],
    },
  ],
} as const satisfies ProviderFile;
