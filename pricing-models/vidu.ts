import type { ProviderFile } from "@/lib/catalogue/schema";

/** The price page in a dated copy of August, and notes of July that read the same page. */
const listed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-13",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10"],
} as const;

/** What only the copy of August carries. */
const listedOnce = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-13",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13"],
} as const;

/** From the price page of the Chinese site. */
const chineseSite = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-08",
  confidence: "low",
  sourceIds: ["pricing-cn-2026-10-08"],
} as const;

const perSecond = { meter: "output", denomination: "credit", quantity: { of: "seconds" } } as const;
const perClip = { meter: "output", denomination: "credit", quantity: { of: "clips" } } as const;
const perClipInDollars = { meter: "output", denomination: "USD", quantity: { of: "clips" } } as const;

const unknownDefaults = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;

const oneToSixteen = { kind: "range", min: "1", max: "16", step: "1" } as const;
const threeToSixteen = { kind: "range", min: "3", max: "16", step: "1" } as const;
const oneToEight = { kind: "range", min: "1", max: "8", step: "1" } as const;

const q3Constraints = {
  durations: [oneToSixteen],
  resolutions: ["540p", "720p", "1080p"],
  aspects: ["16:9", "9:16", "3:4", "4:3", "1:1"],
  fps: ["24"],
  audio: "optional",
  tiers: ["standard", "off-peak"],
  defaults: unknownDefaults,
} as const;

const q2Constraints = {
  durations: [oneToEight],
  resolutions: ["540p", "720p", "1080p"],
  aspects: "unknown",
  fps: "unknown",
  audio: "unknown",
  tiers: ["standard", "off-peak"],
  defaults: unknownDefaults,
} as const;

const promptRecommendation = {
  name: "prompt-recommendation",
  label: "Prompt recommendation",
  choices: ["off", "on"],
  unit: "task",
} as const;

const promptRecommendationSurcharge = {
  id: "prompt-recommendation",
  meter: "surcharge",
  label: "Prompt recommendation",
  unitPrice: "10",
  denomination: "credit",
  quantity: { of: "clips" },
  when: { options: { "prompt-recommendation": "on" } },
  ...listed,
} as const;

const clipModes = ["text-to-video", "image-to-video", "first-last-frame"] as const;
const pictureModes = ["image-to-video", "first-last-frame"] as const;

const copiesOnly = "The price page was read through two dated copies, not directly.";
const audioSamePrice =
  "No price of its own is published for sound on Q3. Whether sound is on when the field is omitted differs by endpoint: set it.";
const promptEndpoints =
  "Prompt recommendation (is_rec) adds 10 credits a task; which endpoints take it was not found for each model.";
const offPeakIsSilent = "Off-peak tasks of this model must be silent.";

const referenceVideos = {
  when: { mode: "reference-to-video", hasInputVideo: true },
  message: "Notes of July 2026 name Q2 Pro as the only model that takes reference videos; this one may refuse them.",
  sourceIds: ["field-notes-2026-07-10"],
} as const;

const q2Unpriced = {
  meter: "output",
  when: {},
  reason:
    "Vidu prices the Q2 family in steps for the first second, the second and the rest; no figure was found for this model.",
  sourceIds: ["pricing-2026-08-13"],
} as const;

export const vidu = {
  id: "vidu",
  name: "Vidu",
  pricingUrl: "https://platform.vidu.com/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing-2026-08-13",
      title: "Vidu pricing, credits and USD by model",
      url: "https://platform.vidu.com/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    {
      id: "pricing-cn-2026-10-08",
      title: "Vidu pricing on the Chinese site, an example for Q2",
      url: "https://platform.vidu.cn/docs/overview/pricing",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    {
      id: "field-notes-2026-07-10",
      title: "Dated field notes on Vidu video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/vidu-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "get-generation",
      title: "Vidu API, get generation",
      url: "https://platform.vidu.com/docs/get-generation",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "account-info",
      title: "Vidu API, get account info",
      url: "https://platform.vidu.com/docs/get-account-info",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "usage-and-limits",
      title: "Vidu API, usage and limits",
      url: "https://platform.vidu.com/docs/usage-and-limits",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "rivus",
      title: "A reseller's page on Vidu tasks",
      url: "https://docs.rivus.cn/vidu/video-query",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "muapi",
      title: "A reseller's list of Vidu models",
      url: "https://muapi.ai/hi/vidu",
      kind: "third-party",
      seenOn: "unknown",
    },
  ],
  credit: {
    name: "credit",
    listPrice: "0.005",
    currency: "USD",
    packs: [],
    minimumPurchase: "unknown",
    validDays: "unknown",
    notes: [
      "On 3 November 2025 all credit figures were multiplied by ten at an unchanged value; before, a credit cost 0.05 USD.",
      "Packs carry a first and a last valid day. The packs themselves, and packs for more concurrency, have no published price here.",
      "At the API's launch in 2025 the least purchase was about 10 USD; what it is now was not found.",
      "Prices are before tax. On the Chinese site a credit costs 0.03125 CNY.",
    ],
    sourceIds: ["pricing-2026-08-13", "account-info", "field-notes-2026-07-10"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "A reseller says that credits are deducted only when a task succeeds; no such statement of Vidu itself was found.",
      sourceIds: ["rivus"],
    },
    moderated: { rule: "unknown", statement: "What a task costs that moderation stops was not found." },
    timeout: {
      rule: "depends",
      statement:
        "Off-peak tasks that are not finished after 48 hours are cancelled and refunded. Nothing was found for other tasks.",
      sourceIds: ["field-notes-2026-07-10"],
    },
    cancelled: {
      rule: "unknown",
      statement: "Tasks can be cancelled, but the call may fail late and no refund is stated. Check the credits.",
      sourceIds: ["field-notes-2026-07-10"],
    },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      note: "A callback URL per task, signed with HMAC-SHA256; a failed call is repeated 3 times.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "24",
    latencySeconds: "unknown",
    concurrency: 5,
    notes: [
      "Five tasks at a time for an organisation; further ones wait in a queue.",
      "A finished task reports the credits that it was charged.",
      "A reseller pauses 3 to 5 s between checks.",
      "Off-peak tasks may take up to 48 hours.",
    ],
    sourceIds: ["get-generation", "usage-and-limits", "field-notes-2026-07-10", "rivus"],
  },
  models: [
    {
      id: "viduq3-pro",
      name: "Vidu Q3 Pro",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: clipModes,
      constraints: q3Constraints,
      options: [promptRecommendation],
      rates: [
        { id: "540p", ...perSecond, unitPrice: "9", when: { resolution: "540p", tier: "standard" }, ...listed },
        {
          id: "540p-off-peak",
          ...perSecond,
          unitPrice: "5",
          when: { resolution: "540p", tier: "off-peak" },
          ...listed,
        },
        { id: "720p", ...perSecond, unitPrice: "20", when: { resolution: "720p", tier: "standard" }, ...listed },
        {
          id: "720p-off-peak",
          ...perSecond,
          unitPrice: "10",
          when: { resolution: "720p", tier: "off-peak" },
          ...listed,
        },
        { id: "1080p", ...perSecond, unitPrice: "24", when: { resolution: "1080p", tier: "standard" }, ...listed },
        {
          id: "1080p-off-peak",
          ...perSecond,
          unitPrice: "12",
          when: { resolution: "1080p", tier: "off-peak" },
          ...listed,
        },
        promptRecommendationSurcharge,
      ],
      confidence: "medium",
      conflicts: [
        copiesOnly,
        audioSamePrice,
        promptEndpoints,
        "A public data set says 0.125 USD a second at 720p, which is the 1080p price of Q3 Pro Fast.",
      ],
      workedExamples: [
        {
          id: "start-end-5s-1080p",
          job: { mode: "first-last-frame", durationSeconds: "5", resolution: "1080p", images: 2 },
          on: "2026-07-10",
          expected: { cost: "0.60", currency: "USD", credits: "120" },
          kind: "third-party",
          sourceIds: ["field-notes-2026-07-10"],
        },
      ],
    },
    {
      id: "viduq3-turbo",
      name: "Vidu Q3 Turbo",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: [...clipModes, "reference-to-video"],
      constraints: {
        ...q3Constraints,
        durations: [{ ...threeToSixteen, when: { mode: "reference-to-video" } }, oneToSixteen],
        cautions: [referenceVideos],
      },
      options: [promptRecommendation],
      rates: [
        {
          id: "540p",
          ...perSecond,
          unitPrice: "7",
          when: { mode: clipModes, resolution: "540p", tier: "standard" },
          ...listed,
        },
        {
          id: "540p-off-peak",
          ...perSecond,
          unitPrice: "4",
          when: { mode: clipModes, resolution: "540p", tier: "off-peak" },
          ...listed,
        },
        {
          id: "720p",
          ...perSecond,
          unitPrice: "11",
          when: { mode: clipModes, resolution: "720p", tier: "standard" },
          ...listed,
        },
        {
          id: "720p-off-peak",
          ...perSecond,
          unitPrice: "6",
          when: { mode: clipModes, resolution: "720p", tier: "off-peak" },
          ...listed,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "13",
          when: { mode: clipModes, resolution: "1080p", tier: "standard" },
          ...listed,
        },
        {
          id: "1080p-off-peak",
          ...perSecond,
          unitPrice: "7",
          when: { mode: clipModes, resolution: "1080p", tier: "off-peak" },
          ...listed,
        },
        {
          id: "reference-540p",
          ...perSecond,
          unitPrice: "4",
          when: { mode: "reference-to-video", resolution: "540p", tier: "standard" },
          ...listed,
        },
        {
          id: "reference-540p-off-peak",
          ...perSecond,
          unitPrice: "2",
          when: { mode: "reference-to-video", resolution: "540p", tier: "off-peak" },
          ...listed,
        },
        {
          id: "reference-720p",
          ...perSecond,
          unitPrice: "10",
          when: { mode: "reference-to-video", resolution: "720p", tier: "standard" },
          ...listed,
        },
        {
          id: "reference-720p-off-peak",
          ...perSecond,
          unitPrice: "5",
          when: { mode: "reference-to-video", resolution: "720p", tier: "off-peak" },
          ...listed,
        },
        {
          id: "reference-1080p",
          ...perSecond,
          unitPrice: "13",
          when: { mode: "reference-to-video", resolution: "1080p", tier: "standard" },
          ...listed,
        },
        {
          id: "reference-1080p-off-peak",
          ...perSecond,
          unitPrice: "7",
          when: { mode: "reference-to-video", resolution: "1080p", tier: "off-peak" },
          ...listed,
        },
        promptRecommendationSurcharge,
      ],
      confidence: "medium",
      conflicts: [
        copiesOnly,
        audioSamePrice,
        promptEndpoints,
        "A price table of the Chinese site has 12 credits a second at 720p where this page has 11.",
      ],
      workedExamples: [
        {
          id: "reference-6s-720p",
          job: { mode: "reference-to-video", durationSeconds: "6", resolution: "720p", audio: "on", images: 3 },
          on: "2026-07-10",
          expected: { cost: "0.30", currency: "USD", credits: "60" },
          kind: "third-party",
          sourceIds: ["field-notes-2026-07-10"],
        },
      ],
    },
    {
      id: "viduq3-pro-fast",
      name: "Vidu Q3 Pro Fast",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: ["image-to-video"],
      constraints: { ...q3Constraints, resolutions: ["720p", "1080p"] },
      options: [promptRecommendation],
      rates: [
        { id: "720p", ...perSecond, unitPrice: "20", when: { resolution: "720p", tier: "standard" }, ...listed },
        {
          id: "720p-off-peak",
          ...perSecond,
          unitPrice: "10",
          when: { resolution: "720p", tier: "off-peak" },
          ...listed,
        },
        { id: "1080p", ...perSecond, unitPrice: "25", when: { resolution: "1080p", tier: "standard" }, ...listed },
        {
          id: "1080p-off-peak",
          ...perSecond,
          unitPrice: "13",
          when: { resolution: "1080p", tier: "off-peak" },
          ...listed,
        },
        promptRecommendationSurcharge,
      ],
      confidence: "medium",
      conflicts: [copiesOnly, audioSamePrice, promptEndpoints],
    },
    {
      id: "viduq3-mix",
      name: "Vidu Q3 Mix",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: ["reference-to-video"],
      constraints: {
        ...q3Constraints,
        durations: [threeToSixteen],
        resolutions: ["720p", "1080p"],
        tiers: ["standard"],
        cautions: [referenceVideos],
      },
      options: [promptRecommendation],
      rates: [
        { id: "720p", ...perSecond, unitPrice: "24", when: { resolution: "720p" }, ...listed },
        { id: "1080p", ...perSecond, unitPrice: "29", when: { resolution: "1080p" }, ...listed },
        promptRecommendationSurcharge,
      ],
      confidence: "medium",
      conflicts: [
        copiesOnly,
        audioSamePrice,
        promptEndpoints,
        "The price table says 3 to 16 s, the endpoint's text 1 to 16 s; the range that both allow is used. There is no off-peak price.",
        "The request of this model documents no sound field, although its description speaks of sound.",
      ],
      workedExamples: [
        {
          id: "reference-5s-720p",
          job: { mode: "reference-to-video", durationSeconds: "5", resolution: "720p", images: 3 },
          on: "2026-07-10",
          expected: { cost: "0.60", currency: "USD", credits: "120" },
          kind: "third-party",
          sourceIds: ["field-notes-2026-07-10"],
        },
      ],
    },
    {
      id: "viduq3",
      name: "Vidu Q3",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: ["reference-to-video"],
      constraints: { ...q3Constraints, durations: [threeToSixteen], cautions: [referenceVideos] },
      options: [promptRecommendation],
      rates: [
        { id: "540p", ...perSecond, unitPrice: "7", when: { resolution: "540p", tier: "standard" }, ...listed },
        {
          id: "540p-off-peak",
          ...perSecond,
          unitPrice: "4",
          when: { resolution: "540p", tier: "off-peak" },
          ...listed,
        },
        { id: "720p", ...perSecond, unitPrice: "12", when: { resolution: "720p", tier: "standard" }, ...listed },
        {
          id: "720p-off-peak",
          ...perSecond,
          unitPrice: "6",
          when: { resolution: "720p", tier: "off-peak" },
          ...listed,
        },
        { id: "1080p", ...perSecond, unitPrice: "15", when: { resolution: "1080p", tier: "standard" }, ...listed },
        {
          id: "1080p-off-peak",
          ...perSecond,
          unitPrice: "7",
          when: { resolution: "1080p", tier: "off-peak" },
          ...listed,
        },
        promptRecommendationSurcharge,
      ],
      confidence: "medium",
      conflicts: [
        copiesOnly,
        audioSamePrice,
        promptEndpoints,
        "Off-peak is a column of the table, not half of the normal price: at 1080p it is 7 for 15, rounded down, elsewhere it is rounded up.",
      ],
    },
    {
      id: "viduq2",
      name: "Vidu Q2",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: ["text-to-video", "reference-to-video"],
      constraints: {
        ...q2Constraints,
        audio: "optional",
        cautions: [
          referenceVideos,
          {
            when: { resolution: "720p", tier: "standard" },
            message:
              "These credits are an example on the Chinese site; that the international site charges the same was not confirmed. Try one clip first.",
            sourceIds: ["pricing-cn-2026-10-08"],
          },
          {
            when: {},
            message: "Prompt recommendation (is_rec) adds 10 credits a task; it is not in this estimate.",
            sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10"],
          },
        ],
      },
      rates: [
        {
          id: "720p-first-second",
          ...perClip,
          label: "First second",
          unitPrice: "15",
          when: { resolution: "720p", tier: "standard" },
          ...chineseSite,
        },
        {
          id: "720p-further-seconds",
          meter: "surcharge",
          label: "Each further second",
          unitPrice: "10",
          denomination: "credit",
          quantity: { of: "seconds", after: "1" },
          when: { resolution: "720p", tier: "standard" },
          ...chineseSite,
        },
        {
          id: "audio",
          meter: "audio",
          label: "Sound, per task",
          unitPrice: "15",
          denomination: "credit",
          quantity: { of: "clips" },
          when: { mode: "reference-to-video", audio: "on" },
          effectiveFrom: "unknown",
          verifiedOn: "2026-10-08",
          confidence: "low",
          sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10", "pricing-cn-2026-10-08"],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: ["540p", "1080p"] },
          reason:
            "Vidu prices Q2 in steps for the first second, the second and the rest; only an example at 720p was found.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "output",
          when: { resolution: "720p", tier: "off-peak" },
          reason: "Off-peak tasks exist, but no off-peak price of Q2 was found.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "audio",
          when: { mode: "text-to-video", audio: "on" },
          reason: "The charge for sound is published for image and reference tasks only.",
          sourceIds: ["pricing-2026-08-13"],
        },
      ],
      confidence: "low",
      conflicts: [
        "The international page has a Q2 row of 8 credits for the first second and 10 for each one after, without a name that the copy kept; where its steps begin is unclear.",
        "Multi-frame jobs are sold too; they are not a mode here and no price was found.",
      ],
    },
    {
      id: "viduq2-pro",
      name: "Vidu Q2 Pro",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: ["image-to-video", "first-last-frame", "reference-to-video"],
      constraints: q2Constraints,
      rates: [],
      gaps: [q2Unpriced],
      confidence: "low",
      conflicts: [
        "Sound adds 15 credits to image and reference tasks of the Q2 family, on top of what is unpriced here.",
      ],
    },
    {
      id: "viduq2-turbo",
      name: "Vidu Q2 Turbo",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: pictureModes,
      constraints: q2Constraints,
      rates: [],
      gaps: [q2Unpriced],
      confidence: "low",
      conflicts: [
        "Sound adds 15 credits to image tasks of the Q2 family, on top of what is unpriced here.",
        "A study of August 2026 names 0.07 USD a clip at 540p, without a length.",
      ],
    },
    {
      id: "viduq2-pro-fast",
      name: "Vidu Q2 Pro Fast",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: pictureModes,
      constraints: q2Constraints,
      rates: [],
      gaps: [q2Unpriced],
      confidence: "low",
      conflicts: ["Sound adds 15 credits to image tasks of the Q2 family, on top of what is unpriced here."],
    },
    {
      id: "viduq1",
      name: "Vidu Q1 and Q1 Classic",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: [...clipModes, "reference-to-video"],
      constraints: {
        durations: [{ kind: "set", seconds: ["5"] }],
        resolutions: ["1080p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        tiers: ["standard", "off-peak"],
        defaults: unknownDefaults,
        cautions: [referenceVideos],
      },
      options: [promptRecommendation],
      rates: [
        { id: "clip", ...perClip, unitPrice: "80", when: { tier: "standard" }, ...listedOnce },
        { id: "clip-off-peak", ...perClip, unitPrice: "40", when: { tier: "off-peak" }, ...listedOnce },
        promptRecommendationSurcharge,
      ],
      confidence: "medium",
      conflicts: [
        promptEndpoints,
        offPeakIsSilent,
        "viduq1-classic has the same price; notes of July 2026 name it for first and last frames only.",
      ],
    },
    {
      id: "vidu2.0",
      name: "Vidu 2.0",
      vendor: "ShengShu",
      status: { stage: "ga" },
      modes: [...pictureModes, "reference-to-video"],
      constraints: {
        durations: [{ kind: "set", seconds: ["4", "8"] }],
        resolutions: ["360p", "720p", "1080p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        tiers: ["standard", "off-peak"],
        defaults: unknownDefaults,
        cautions: [referenceVideos],
      },
      options: [promptRecommendation],
      rates: [
        {
          id: "4s-360p",
          ...perClipInDollars,
          unitPrice: "0.10",
          when: { mode: pictureModes, resolution: "360p", durationSeconds: "4", tier: "standard" },
          ...listedOnce,
        },
        {
          id: "4s-720p",
          ...perClipInDollars,
          unitPrice: "0.20",
          when: { mode: pictureModes, resolution: "720p", durationSeconds: "4", tier: "standard" },
          ...listedOnce,
        },
        {
          id: "4s-1080p",
          ...perClipInDollars,
          unitPrice: "0.50",
          when: { mode: pictureModes, resolution: "1080p", durationSeconds: "4", tier: "standard" },
          ...listedOnce,
        },
        {
          id: "8s-720p",
          ...perClipInDollars,
          unitPrice: "0.50",
          when: { mode: pictureModes, resolution: "720p", durationSeconds: "8", tier: "standard" },
          ...listedOnce,
        },
        {
          id: "reference-4s",
          ...perClipInDollars,
          unitPrice: "0.40",
          when: {
            mode: "reference-to-video",
            resolution: ["360p", "720p"],
            durationSeconds: "4",
            tier: "standard",
          },
          ...listedOnce,
        },
        promptRecommendationSurcharge,
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: pictureModes, resolution: ["360p", "1080p"], durationSeconds: "8", tier: "standard" },
          reason: "8 s is listed at 720p only; whether it is sold at other resolutions was not found.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "output",
          when: { mode: "reference-to-video", resolution: "1080p", durationSeconds: "4", tier: "standard" },
          reason: "Clips from references are listed at 360p and 720p only.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "output",
          when: { mode: "reference-to-video", durationSeconds: "8", tier: "standard" },
          reason: "Clips from references are listed at 4 s only.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "output",
          when: { tier: "off-peak" },
          reason: "Off-peak is said to be about half, but no off-peak figure of Vidu 2.0 was found.",
          sourceIds: ["field-notes-2026-07-10"],
        },
      ],
      confidence: "medium",
      conflicts: [promptEndpoints, offPeakIsSilent],
    },
    {
      id: "vidu-q4",
      name: "Vidu Q4",
      vendor: "ShengShu",
      status: {
        stage: "preview",
        note: "Its state on Vidu's own platform was not found; resellers list it.",
        sourceIds: ["muapi"],
      },
      modes: ["image-to-video", "reference-to-video"],
      constraints: {
        durations: [threeToSixteen],
        resolutions: "unknown",
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: unknownDefaults,
      },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "Vidu's own price for Q4 was not found; only resellers' prices are known.",
          sourceIds: ["muapi"],
        },
      ],
      confidence: "low",
      conflicts: ["Lengths are those that resellers list, who also name resolutions up to 4K."],
    },
  ],
} as const satisfies ProviderFile;
