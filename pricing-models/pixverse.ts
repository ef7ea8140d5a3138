import type { ProviderFile } from "@/lib/catalogue/schema";

/** The credit tables of the price page in a dated copy. */
const listed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-13",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13"],
} as const;

/** V6: two dated copies agree. */
const listedV6 = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-02",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "v6-2026-09-02"],
} as const;

/** The doubling of reference videos is in the later copy only. */
const doubled = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-02",
  confidence: "medium",
  sourceIds: ["v6-2026-09-02"],
} as const;

/** V5.6: two dated copies agree. */
const listedV56 = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-02",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "v5.6-2026-09-02"],
} as const;

/** V5 and older stand on an older copy of PixVerse's own page as well. */
const listedV5 = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-13",
  confidence: "high",
  sourceIds: ["pricing-v5-era", "pricing-2026-08-13"],
} as const;

const mimicGuide = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "medium",
  sourceIds: ["mimic-guide"],
} as const;

const perSecond = { meter: "output", denomination: "credit", quantity: { of: "seconds" } } as const;
const perClip = { meter: "output", denomination: "credit", quantity: { of: "clips" } } as const;
const referenceVideo = {
  meter: "surcharge",
  label: "Doubled for reference videos",
  denomination: "credit",
  quantity: { of: "seconds" },
} as const;
const soundEffect = {
  meter: "surcharge",
  label: "Sound effects",
  denomination: "credit",
  quantity: { of: "clips" },
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "medium",
  sourceIds: ["pricing-v5-era", "sound-effects-guide"],
} as const;

const resolutions = ["360p", "540p", "720p", "1080p"] as const;
const small = ["360p", "540p"] as const;
const silentByDefault = { durationSeconds: "unknown", resolution: "unknown", audio: "off" } as const;
const unknownDefaults = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;

const wideAspects = ["16:9", "4:3", "1:1", "3:4", "9:16", "2:3", "3:2", "21:9"] as const;
const fiveOrEight = { kind: "set", seconds: ["5", "8"] } as const;

const perSecondConstraints = {
  durations: [{ kind: "range", min: "1", max: "15", step: "1" }],
  resolutions,
  aspects: wideAspects,
  fps: "unknown",
  audio: "optional",
  defaults: silentByDefault,
} as const;

const perClipConstraints = {
  durations: [
    { ...fiveOrEight, when: { resolution: "1080p" } },
    { kind: "set", seconds: ["5", "8", "10"] },
  ],
  resolutions,
  fps: "unknown",
  audio: "optional",
  defaults: silentByDefault,
} as const;

const extensionCaution = {
  when: { mode: "extend" },
  message: "No price of its own is published for extensions; here the added length is priced like a new clip.",
  sourceIds: ["pricing-2026-08-13"],
} as const;

const referenceVideoUnknown = {
  when: { mode: "reference-to-video", hasInputVideo: true },
  message:
    "Only V6 has a published price for reference videos, twice the normal one. Whether this model takes them, and at what price, was not found.",
  sourceIds: ["v6-2026-09-02"],
} as const;

const multiClip = {
  name: "multi-clip",
  label: "Several shots in one clip",
  choices: ["off", "on"],
  unit: "task",
} as const;
const singleShot = { "multi-clip": "off" } as const;
const severalShots = { "multi-clip": "on" } as const;

const motionMode = { name: "motion-mode", label: "Motion mode", choices: ["normal", "fast"], unit: "task" } as const;
const normalMotion = { "motion-mode": "normal" } as const;
const fastMotion = { "motion-mode": "fast" } as const;

const soundEffects = { name: "sound-effects", label: "Sound effects", choices: ["off", "on"], unit: "audio" } as const;
const soundEffectRates = [
  {
    id: "sound-effects-5s",
    ...soundEffect,
    unitPrice: "10",
    when: { durationSeconds: "5", options: { "sound-effects": "on" } },
  },
  {
    id: "sound-effects-8s",
    ...soundEffect,
    unitPrice: "20",
    when: { durationSeconds: "8", options: { "sound-effects": "on" } },
  },
] as const;
const soundEffectsDisputed =
  "Sound effects: PixVerse's older page adds 10 credits for every 5 s begun, a copy of August 2026 says 2 credits a second; for 8 s that is 20 against 16.";

/** V4.5, V4 and V3.5 share one table. */
const legacy = {
  vendor: "PixVerse",
  status: { stage: "ga" },
  modes: ["text-to-video", "image-to-video", "reference-to-video"],
  constraints: {
    durations: [
      { kind: "set", seconds: ["5"], when: { options: fastMotion } },
      { kind: "set", seconds: ["5"], when: { resolution: "1080p" } },
      fiveOrEight,
    ],
    resolutions,
    aspects: "unknown",
    fps: "unknown",
    audio: "unknown",
    defaults: unknownDefaults,
    cautions: [referenceVideoUnknown],
  },
  options: [motionMode, soundEffects],
  rates: [
    {
      id: "540p-5s",
      ...perClip,
      unitPrice: "45",
      when: { resolution: small, durationSeconds: "5", options: normalMotion },
      ...listedV5,
    },
    {
      id: "540p-5s-fast",
      ...perClip,
      unitPrice: "90",
      when: { resolution: small, durationSeconds: "5", options: fastMotion },
      ...listedV5,
    },
    {
      id: "540p-8s",
      ...perClip,
      unitPrice: "90",
      when: { resolution: small, durationSeconds: "8", options: normalMotion },
      ...listedV5,
    },
    {
      id: "720p-5s",
      ...perClip,
      unitPrice: "60",
      when: { resolution: "720p", durationSeconds: "5", options: normalMotion },
      ...listedV5,
    },
    {
      id: "720p-5s-fast",
      ...perClip,
      unitPrice: "120",
      when: { resolution: "720p", durationSeconds: "5", options: fastMotion },
      ...listedV5,
    },
    {
      id: "720p-8s",
      ...perClip,
      unitPrice: "120",
      when: { resolution: "720p", durationSeconds: "8", options: normalMotion },
      ...listedV5,
    },
    {
      id: "1080p-5s",
      ...perClip,
      unitPrice: "120",
      when: { resolution: "1080p", durationSeconds: "5", options: normalMotion },
      ...listedV5,
    },
    ...soundEffectRates,
  ],
  gaps: [
    {
      meter: "output",
      when: { resolution: "1080p", options: fastMotion },
      reason: "Fast motion has no price at 1080p; it may not be sold there.",
      sourceIds: ["pricing-2026-08-13"],
    },
  ],
  confidence: "high",
  conflicts: [
    soundEffectsDisputed,
    "V4.5, V4 and V3.5 share one price table; which of the three takes which mode was not checked one by one.",
  ],
} as const;

export const pixverse = {
  id: "pixverse",
  name: "PixVerse",
  pricingUrl: "https://docs.platform.pixverse.ai/pricing-796039m0",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing-2026-08-13",
      title: "PixVerse Platform pricing, credit tables and packs",
      url: "https://docs.platform.pixverse.ai/pricing-796039m0",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    {
      id: "pricing-v5-era",
      title: "PixVerse Platform model pricing, copy from the time of V5",
      url: "https://docs.platform.pixverse.ai/model-pricing-796039m0",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "v6-2026-09-02",
      title: "PixVerse V6, limits and credits a second",
      url: "https://docs.platform.pixverse.ai/v6-2056814m0",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    {
      id: "v5.6-2026-09-02",
      title: "PixVerse text to video, V5.6 limits and credits",
      url: "https://docs.platform.pixverse.ai/text-to-video-generation-13016634e0",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    {
      id: "mimic-guide",
      title: "How to use Mimic",
      url: "https://docs.platform.pixverse.ai/how-to-use-mimic-1982936m0",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "sound-effects-guide",
      title: "How to use sound effects",
      url: "https://docs.platform.pixverse.ai/how-to-use-sound-effects-1337980m0",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "consumer-faq",
      title: "PixVerse app, questions on subscriptions and billing",
      url: "https://docs.pixverse.ai/FAQ-Subscriptions-Billing-45723f6092f740bca8f0209878440ca1",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "platform-docs",
      title: "PixVerse Platform documentation",
      url: "https://docs.platform.pixverse.ai/",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "atlas-guide",
      title: "Atlas Cloud on the PixVerse API",
      url: "https://www.atlascloud.ai/blog/guides/pixverse-api",
      kind: "third-party",
      seenOn: "2026-07-23",
    },
  ],
  credit: {
    name: "credit",
    listPrice: "0.01",
    currency: "USD",
    packs: [
      { credits: "1000", price: "10", validDays: "unknown" },
      { credits: "5000", price: "50", validDays: "unknown" },
      { credits: "10000", price: "100", validDays: "unknown" },
      { credits: "50000", price: "500", validDays: "unknown" },
      { credits: "200000", price: "2000", validDays: "unknown" },
      { credits: "500000", price: "5000", validDays: "unknown" },
    ],
    minimumPurchase: "10",
    validDays: "unknown",
    planCreditsCount: "no",
    notes: [
      "Every pack sells the credit at 0.01 USD; the figures here are at that price.",
      "API memberships of 100 to 6,000 USD a month bring it to between 0.0067 and 0.0056 USD. A third party says that 100 USD a month are 15,000 credits.",
      "Plans and credits of the web app are separate from the API's.",
    ],
    sourceIds: ["pricing-2026-08-13", "atlas-guide"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "Questions on the consumer app say that a generation that fails to process costs nothing; for the API no statement was found.",
      sourceIds: ["consumer-faq"],
    },
    moderated: {
      rule: "unknown",
      statement: "The API reports a failed moderation as a status of its own; what it costs was not found.",
      sourceIds: ["platform-docs"],
    },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs was not found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "yes", note: "A guide to webhooks exists; how often a call is repeated was not found." },
    idempotency: {
      offered: "unknown",
      note: "Every request carries an Ai-trace-id; a third party says that a repeated one returns the earlier result.",
    },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "How many jobs run at a time depends on the plan; a third party names 5 for the Essential plan.",
      "Error 500044 means that this limit is reached, 500069 that the system is busy.",
      "The API has no off-peak mode.",
    ],
    sourceIds: ["platform-docs", "atlas-guide"],
  },
  models: [
    {
      id: "v6",
      name: "PixVerse V6",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video", "extend"],
      constraints: { ...perSecondConstraints, cautions: [extensionCaution] },
      rates: [
        { id: "360p-silent", ...perSecond, unitPrice: "5", when: { resolution: "360p", audio: "off" }, ...listedV6 },
        { id: "360p-audio", ...perSecond, unitPrice: "7", when: { resolution: "360p", audio: "on" }, ...listedV6 },
        { id: "540p-silent", ...perSecond, unitPrice: "7", when: { resolution: "540p", audio: "off" }, ...listedV6 },
        { id: "540p-audio", ...perSecond, unitPrice: "9", when: { resolution: "540p", audio: "on" }, ...listedV6 },
        { id: "720p-silent", ...perSecond, unitPrice: "9", when: { resolution: "720p", audio: "off" }, ...listedV6 },
        { id: "720p-audio", ...perSecond, unitPrice: "12", when: { resolution: "720p", audio: "on" }, ...listedV6 },
        { id: "1080p-silent", ...perSecond, unitPrice: "18", when: { resolution: "1080p", audio: "off" }, ...listedV6 },
        { id: "1080p-audio", ...perSecond, unitPrice: "23", when: { resolution: "1080p", audio: "on" }, ...listedV6 },
        {
          id: "360p-silent-reference-video",
          ...referenceVideo,
          unitPrice: "5",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "360p", audio: "off" },
          ...doubled,
        },
        {
          id: "360p-audio-reference-video",
          ...referenceVideo,
          unitPrice: "7",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "360p", audio: "on" },
          ...doubled,
        },
        {
          id: "540p-silent-reference-video",
          ...referenceVideo,
          unitPrice: "7",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "540p", audio: "off" },
          ...doubled,
        },
        {
          id: "540p-audio-reference-video",
          ...referenceVideo,
          unitPrice: "9",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "540p", audio: "on" },
          ...doubled,
        },
        {
          id: "720p-silent-reference-video",
          ...referenceVideo,
          unitPrice: "9",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "720p", audio: "off" },
          ...doubled,
        },
        {
          id: "720p-audio-reference-video",
          ...referenceVideo,
          unitPrice: "12",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "720p", audio: "on" },
          ...doubled,
        },
        {
          id: "1080p-silent-reference-video",
          ...referenceVideo,
          unitPrice: "18",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "1080p", audio: "off" },
          ...doubled,
        },
        {
          id: "1080p-audio-reference-video",
          ...referenceVideo,
          unitPrice: "23",
          when: { mode: "reference-to-video", hasInputVideo: true, resolution: "1080p", audio: "on" },
          ...doubled,
        },
      ],
      confidence: "medium",
      conflicts: [
        "Reference videos double the price by a rule of the page; the second half is shown as a line of its own.",
        "Two resellers list the same tiers at half of what PixVerse's own packs cost.",
      ],
      workedExamples: [
        {
          id: "default-clip",
          job: { durationSeconds: "5", resolution: "720p", audio: "on" },
          on: "2026-07-23",
          expected: { cost: "0.60", currency: "USD" },
          kind: "third-party",
          sourceIds: ["atlas-guide"],
        },
      ],
    },
    {
      id: "c1",
      name: "PixVerse C1",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: { ...perSecondConstraints, cautions: [referenceVideoUnknown] },
      rates: [
        { id: "360p-silent", ...perSecond, unitPrice: "6", when: { resolution: "360p", audio: "off" }, ...listed },
        { id: "360p-audio", ...perSecond, unitPrice: "8", when: { resolution: "360p", audio: "on" }, ...listed },
        { id: "540p-silent", ...perSecond, unitPrice: "8", when: { resolution: "540p", audio: "off" }, ...listed },
        { id: "540p-audio", ...perSecond, unitPrice: "10", when: { resolution: "540p", audio: "on" }, ...listed },
        { id: "720p-silent", ...perSecond, unitPrice: "10", when: { resolution: "720p", audio: "off" }, ...listed },
        { id: "720p-audio", ...perSecond, unitPrice: "13", when: { resolution: "720p", audio: "on" }, ...listed },
        { id: "1080p-silent", ...perSecond, unitPrice: "19", when: { resolution: "1080p", audio: "off" }, ...listed },
        { id: "1080p-audio", ...perSecond, unitPrice: "24", when: { resolution: "1080p", audio: "on" }, ...listed },
      ],
      confidence: "medium",
      conflicts: ["One dated copy of the price page carries these figures."],
    },
    {
      id: "v5.6",
      name: "PixVerse V5.6",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        ...perClipConstraints,
        aspects: ["16:9", "4:3", "1:1", "3:4", "9:16"],
        cautions: [
          referenceVideoUnknown,
          {
            when: { mode: "reference-to-video", resolution: "540p", durationSeconds: "5", audio: "on" },
            message: "PixVerse's main table says 90 credits, its table for references 80; the higher figure is used.",
            sourceIds: ["v5.6-2026-09-02"],
          },
        ],
      },
      rates: [
        {
          id: "540p-5s-silent",
          ...perClip,
          unitPrice: "35",
          when: { resolution: small, durationSeconds: "5", audio: "off" },
          ...listedV56,
        },
        {
          id: "360p-5s-audio",
          ...perClip,
          unitPrice: "80",
          when: { resolution: "360p", durationSeconds: "5", audio: "on" },
          ...listedV56,
        },
        {
          id: "540p-5s-audio",
          ...perClip,
          unitPrice: "90",
          when: { resolution: "540p", durationSeconds: "5", audio: "on" },
          ...listedV56,
        },
        {
          id: "540p-8s-silent",
          ...perClip,
          unitPrice: "70",
          when: { resolution: small, durationSeconds: "8", audio: "off" },
          ...listedV56,
        },
        {
          id: "540p-8s-audio",
          ...perClip,
          unitPrice: "115",
          when: { resolution: small, durationSeconds: "8", audio: "on" },
          ...listedV56,
        },
        {
          id: "540p-10s-silent",
          ...perClip,
          unitPrice: "77",
          when: { resolution: small, durationSeconds: "10", audio: "off" },
          ...listedV56,
        },
        {
          id: "540p-10s-audio",
          ...perClip,
          unitPrice: "122",
          when: { resolution: small, durationSeconds: "10", audio: "on" },
          ...listedV56,
        },
        {
          id: "720p-5s-silent",
          ...perClip,
          unitPrice: "45",
          when: { resolution: "720p", durationSeconds: "5", audio: "off" },
          ...listedV56,
        },
        {
          id: "720p-5s-audio",
          ...perClip,
          unitPrice: "80",
          when: { resolution: "720p", durationSeconds: "5", audio: "on" },
          ...listedV56,
        },
        {
          id: "720p-8s-silent",
          ...perClip,
          unitPrice: "90",
          when: { resolution: "720p", durationSeconds: "8", audio: "off" },
          ...listedV56,
        },
        {
          id: "720p-8s-audio",
          ...perClip,
          unitPrice: "135",
          when: { resolution: "720p", durationSeconds: "8", audio: "on" },
          ...listedV56,
        },
        {
          id: "720p-10s-silent",
          ...perClip,
          unitPrice: "99",
          when: { resolution: "720p", durationSeconds: "10", audio: "off" },
          ...listedV56,
        },
        {
          id: "720p-10s-audio",
          ...perClip,
          unitPrice: "144",
          when: { resolution: "720p", durationSeconds: "10", audio: "on" },
          ...listedV56,
        },
        {
          id: "1080p-5s-silent",
          ...perClip,
          unitPrice: "75",
          when: { resolution: "1080p", durationSeconds: "5", audio: "off" },
          ...listedV56,
        },
        {
          id: "1080p-5s-audio",
          ...perClip,
          unitPrice: "150",
          when: { resolution: "1080p", durationSeconds: "5", audio: "on" },
          ...listedV56,
        },
        {
          id: "1080p-8s-silent",
          ...perClip,
          unitPrice: "150",
          when: { resolution: "1080p", durationSeconds: "8", audio: "off" },
          ...listedV56,
        },
        {
          id: "1080p-8s-audio",
          ...perClip,
          unitPrice: "195",
          when: { resolution: "1080p", durationSeconds: "8", audio: "on" },
          ...listedV56,
        },
      ],
      confidence: "medium",
      conflicts: ["540p, 5 s with sound is 90 credits in the main table and 80 in the table for references."],
    },
    {
      id: "v5.5",
      name: "PixVerse V5.5",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: { ...perClipConstraints, aspects: "unknown", cautions: [referenceVideoUnknown] },
      options: [multiClip],
      rates: [
        {
          id: "540p-5s-silent",
          ...perClip,
          unitPrice: "45",
          when: { resolution: small, durationSeconds: "5", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "540p-5s-audio",
          ...perClip,
          unitPrice: "55",
          when: { resolution: small, durationSeconds: "5", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "540p-5s-multi-silent",
          ...perClip,
          unitPrice: "75",
          when: { resolution: small, durationSeconds: "5", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "540p-5s-multi-audio",
          ...perClip,
          unitPrice: "85",
          when: { resolution: small, durationSeconds: "5", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "540p-8s-silent",
          ...perClip,
          unitPrice: "90",
          when: { resolution: small, durationSeconds: "8", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "540p-8s-audio",
          ...perClip,
          unitPrice: "100",
          when: { resolution: small, durationSeconds: "8", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "540p-8s-multi-silent",
          ...perClip,
          unitPrice: "120",
          when: { resolution: small, durationSeconds: "8", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "540p-8s-multi-audio",
          ...perClip,
          unitPrice: "130",
          when: { resolution: small, durationSeconds: "8", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "540p-10s-silent",
          ...perClip,
          unitPrice: "99",
          when: { resolution: small, durationSeconds: "10", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "540p-10s-audio",
          ...perClip,
          unitPrice: "109",
          when: { resolution: small, durationSeconds: "10", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "540p-10s-multi-silent",
          ...perClip,
          unitPrice: "129",
          when: { resolution: small, durationSeconds: "10", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "540p-10s-multi-audio",
          ...perClip,
          unitPrice: "139",
          when: { resolution: small, durationSeconds: "10", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "720p-5s-silent",
          ...perClip,
          unitPrice: "60",
          when: { resolution: "720p", durationSeconds: "5", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "720p-5s-audio",
          ...perClip,
          unitPrice: "70",
          when: { resolution: "720p", durationSeconds: "5", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "720p-5s-multi-silent",
          ...perClip,
          unitPrice: "90",
          when: { resolution: "720p", durationSeconds: "5", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "720p-5s-multi-audio",
          ...perClip,
          unitPrice: "100",
          when: { resolution: "720p", durationSeconds: "5", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "720p-8s-silent",
          ...perClip,
          unitPrice: "120",
          when: { resolution: "720p", durationSeconds: "8", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "720p-8s-audio",
          ...perClip,
          unitPrice: "130",
          when: { resolution: "720p", durationSeconds: "8", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "720p-8s-multi-silent",
          ...perClip,
          unitPrice: "150",
          when: { resolution: "720p", durationSeconds: "8", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "720p-8s-multi-audio",
          ...perClip,
          unitPrice: "160",
          when: { resolution: "720p", durationSeconds: "8", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "720p-10s-silent",
          ...perClip,
          unitPrice: "132",
          when: { resolution: "720p", durationSeconds: "10", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "720p-10s-audio",
          ...perClip,
          unitPrice: "142",
          when: { resolution: "720p", durationSeconds: "10", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "720p-10s-multi-silent",
          ...perClip,
          unitPrice: "162",
          when: { resolution: "720p", durationSeconds: "10", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "720p-10s-multi-audio",
          ...perClip,
          unitPrice: "172",
          when: { resolution: "720p", durationSeconds: "10", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "1080p-5s-silent",
          ...perClip,
          unitPrice: "120",
          when: { resolution: "1080p", durationSeconds: "5", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "1080p-5s-audio",
          ...perClip,
          unitPrice: "130",
          when: { resolution: "1080p", durationSeconds: "5", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "1080p-5s-multi-silent",
          ...perClip,
          unitPrice: "150",
          when: { resolution: "1080p", durationSeconds: "5", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "1080p-5s-multi-audio",
          ...perClip,
          unitPrice: "160",
          when: { resolution: "1080p", durationSeconds: "5", audio: "on", options: severalShots },
          ...listed,
        },
        {
          id: "1080p-8s-silent",
          ...perClip,
          unitPrice: "240",
          when: { resolution: "1080p", durationSeconds: "8", audio: "off", options: singleShot },
          ...listed,
        },
        {
          id: "1080p-8s-audio",
          ...perClip,
          unitPrice: "250",
          when: { resolution: "1080p", durationSeconds: "8", audio: "on", options: singleShot },
          ...listed,
        },
        {
          id: "1080p-8s-multi-silent",
          ...perClip,
          unitPrice: "270",
          when: { resolution: "1080p", durationSeconds: "8", audio: "off", options: severalShots },
          ...listed,
        },
        {
          id: "1080p-8s-multi-audio",
          ...perClip,
          unitPrice: "280",
          when: { resolution: "1080p", durationSeconds: "8", audio: "on", options: severalShots },
          ...listed,
        },
      ],
      confidence: "medium",
      conflicts: ["One dated copy of the price page carries these figures."],
    },
    {
      id: "v5",
      name: "PixVerse V5",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "extend"],
      constraints: {
        durations: [fiveOrEight],
        resolutions,
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: unknownDefaults,
        cautions: [extensionCaution],
      },
      options: [soundEffects],
      rates: [
        { id: "540p-5s", ...perClip, unitPrice: "45", when: { resolution: small, durationSeconds: "5" }, ...listedV5 },
        { id: "540p-8s", ...perClip, unitPrice: "90", when: { resolution: small, durationSeconds: "8" }, ...listedV5 },
        { id: "720p-5s", ...perClip, unitPrice: "60", when: { resolution: "720p", durationSeconds: "5" }, ...listedV5 },
        {
          id: "720p-8s",
          ...perClip,
          unitPrice: "120",
          when: { resolution: "720p", durationSeconds: "8" },
          ...listedV5,
        },
        {
          id: "1080p-5s",
          ...perClip,
          unitPrice: "120",
          when: { resolution: "1080p", durationSeconds: "5" },
          ...listedV5,
        },
        {
          id: "1080p-8s",
          ...perClip,
          unitPrice: "240",
          when: { resolution: "1080p", durationSeconds: "8" },
          ...listedV5,
        },
        ...soundEffectRates,
      ],
      confidence: "high",
      conflicts: [soundEffectsDisputed],
    },
    { id: "v4.5", name: "PixVerse V4.5", ...legacy },
    { id: "v4", name: "PixVerse V4", ...legacy },
    { id: "v3.5", name: "PixVerse V3.5", ...legacy },
    {
      id: "restyle",
      name: "PixVerse Restyle",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["video-to-video"],
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: "unknown",
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: unknownDefaults,
      },
      rates: [{ id: "second", ...perSecond, unitPrice: "10", when: {}, ...listed }],
      confidence: "medium",
      conflicts: ["Lengths and resolutions were not found."],
    },
    {
      id: "mimic",
      name: "PixVerse Mimic",
      vendor: "PixVerse",
      status: { stage: "ga" },
      modes: ["video-to-video"],
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: ["360p", "540p", "720p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: unknownDefaults,
      },
      rates: [
        { id: "360p", ...perSecond, unitPrice: "9", when: { resolution: "360p" }, ...mimicGuide },
        { id: "540p", ...perSecond, unitPrice: "10", when: { resolution: "540p" }, ...mimicGuide },
        { id: "720p", ...perSecond, unitPrice: "12", when: { resolution: "720p" }, ...mimicGuide },
      ],
      confidence: "medium",
      conflicts: ["The guide that carries these figures is undated; lengths were not found."],
    },
  ],
} as const satisfies ProviderFile;
