import type { ProviderFile } from "@/lib/catalogue/schema";

/** Clips of the current models: the price table in three copies, two of them dated. */
const listed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-13",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated"],
} as const;

/** Clips of the models before 2.5: the copy of July was not seen to have them. */
const listedOlder = { ...listed, sourceIds: ["pricing-2026-08-13", "pricing-undated"] } as const;

/** Motion control, multi-element editing and extension: the dated copies leave them out. */
const undated = { ...listed, verifiedOn: "unknown", sourceIds: ["pricing-undated"] } as const;

/** Kling 3.0 clips stand on the billing page as well. */
const listedTwice = {
  ...listed,
  sourceIds: ["pricing-2026-08-13", "pricing-2026-07-24", "billing-2026-07-10", "pricing-undated"],
} as const;

const perSecond = { meter: "output", denomination: "credit", quantity: { of: "seconds" } } as const;
const perClip = { meter: "output", denomination: "credit", quantity: { of: "clips" } } as const;

const unknownDefaults = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;

const threeToFifteen = { kind: "range", min: "3", max: "15", step: "1" } as const;
const fiveOrTen = { kind: "set", seconds: ["5", "10"] } as const;
const motionLengthUnknown = { kind: "unknown", when: { mode: "video-to-video" } } as const;
const extensionLengthUnknown = { kind: "unknown", when: { mode: "extend" } } as const;

const newModelConstraints = {
  durations: [threeToFifteen],
  aspects: ["16:9", "9:16", "1:1"],
  fps: "unknown",
  defaults: unknownDefaults,
} as const;

const oldModelConstraints = {
  durations: [fiveOrTen],
  resolutions: ["720p", "1080p"],
  aspects: "unknown",
  fps: "unknown",
  audio: "unknown",
  defaults: unknownDefaults,
} as const;

const extensionCaution = {
  when: { mode: "extend" },
  message: "An extension is charged per task; how many seconds one task adds was not found.",
  sourceIds: ["pricing-undated"],
} as const;

const extendableConstraints = {
  ...oldModelConstraints,
  durations: [extensionLengthUnknown, fiveOrTen],
  cautions: [extensionCaution],
} as const;

const shortenedMotion = {
  when: { mode: "video-to-video" },
  message:
    "Motion control is charged by the length of the output. A clip that comes out shorter than asked is still charged and may not be refunded.",
  sourceIds: ["resource-packs-mirror", "field-notes"],
} as const;

const voiceControl = { name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" } as const;
const voiceOff = { "voice-control": "off" } as const;
const voiceOn = { "voice-control": "on" } as const;

/** Modes that make a clip without an input video: motion control is video-to-video. */
const clipModes = ["text-to-video", "image-to-video", "first-last-frame"] as const;
const omniModes = ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"] as const;
const o1Modes = ["text-to-video", "image-to-video", "reference-to-video"] as const;

const retired = {
  stage: "retired",
  lastDay: "2026-09-15",
  note: "Kling's price table of August 2026 still lists this model; the end on 15 September 2026 is a notice on Comfy's price page.",
  sourceIds: ["comfy-notice"],
} as const;

const inputVideoAt4k =
  "Two transcriptions of the price page print 3.0 units a second for an input video at 4k, without sound; another reading holds that no source prices it. It is not in the estimate.";

const lengthsNotChecked =
  "The lengths of 5 and 10 s come from general Kling tables and were not checked for this model.";

export const kling = {
  id: "kling",
  name: "Kling AI",
  pricingUrl: "https://kling.ai/document-api/pricing/base/video",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing-2026-08-13",
      title: "Kling AI video pricing, units and USD a second",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    {
      id: "pricing-2026-07-24",
      title: "Kling AI video pricing, full table as pasted by a user",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-07-24",
    },
    {
      id: "pricing-undated",
      title: "Kling AI video pricing, undated copy",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "pricing-2026-09-15",
      title: "Kling AI video pricing, a note of the silent 1080p price of Kling 3.0",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-09-15",
    },
    {
      id: "billing-2026-07-10",
      title: "Kling AI billing method",
      url: "https://kling.ai/document-api/productBilling/billingMethod",
      kind: "transcribed",
      seenOn: "2026-07-10",
    },
    {
      id: "packs-2026-07-14",
      title: "Kling AI developer pricing, resource packs as quoted by Atlas Cloud",
      url: "https://kling.ai/dev/pricing",
      kind: "transcribed",
      seenOn: "2026-07-14",
    },
    {
      id: "dev-pricing",
      title: "Kling AI developer pricing, as read by a market study in September 2026",
      url: "https://kling.ai/dev/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "resource-packs-mirror",
      title: "Prepaid resource packs, a mirror that is not on Kling's own domain",
      url: "https://docs.klingai2.org/prepaid-resource-packs",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "common-info",
      title: "Kling AI API reference, common information",
      url: "https://kling.ai/document-api/apiReference/commonInfo",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "field-notes",
      title: "Dated field notes on Kling video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/kling-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "comfy-notice",
      title: "Comfy partner node prices, notice of retired Kling models",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      kind: "third-party",
      seenOn: "2026-08-21",
    },
    {
      id: "fal-kling",
      title: "fal on its Kling routes",
      url: "https://fal.ai/learn/tools/kling-api",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "siray-kling-4",
      title: "A reseller's article on Kling 4.0",
      url: "https://dev.to/sirayb96080876b90914/kling-40-api-pricing-endpoints-tested-prompts-29fe",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "venice-kling-4",
      title: "Venice on Kling 4.0",
      url: "https://docs.venice.ai/zh/models/kling-4-0",
      kind: "third-party",
      seenOn: "2026-10-24",
    },
    {
      id: "venice-kling-4-flash",
      title: "Venice on Kling 4.0 Flash",
      url: "https://docs.venice.ai/zh/models/kling-4-0-flash",
      kind: "third-party",
      seenOn: "2026-11-05",
    },
  ],
  credit: {
    name: "unit",
    listPrice: "0.14",
    currency: "USD",
    packs: [
      {
        name: "Trial, 100 units",
        credits: "100",
        price: "9.80",
        validDays: 30,
        trial: true,
        note: "5 jobs at a time.",
      },
      {
        name: "Trial, 1,000 units",
        credits: "1000",
        price: "98",
        validDays: 30,
        trial: true,
        note: "5 jobs at a time.",
      },
      { name: "5,000 units", credits: "5000", price: "700", validDays: 180, note: "20 jobs at a time." },
      { name: "15,000 units", credits: "15000", price: "2100", validDays: 180, note: "20 jobs at a time." },
      { name: "45,000 units", credits: "45000", price: "5670", validDays: 180, note: "20 jobs at a time." },
      { name: "60,000 units", credits: "60000", price: "7560", validDays: 180, note: "20 jobs at a time." },
    ],
    minimumPurchase: "9.80",
    validDays: "unknown",
    planCreditsCount: "no",
    notes: [
      "A unit lists at 0.14 USD; trial packs sell it at 0.098 and packs from 45,000 units at 0.126.",
      "Packs are not refunded, and what is left on their last day is lost. Articles of 2025 name packs that lasted 90 days.",
      "The packs and their prices rest on one third-party copy; the list price of a unit is on the price page.",
      "Credits of the web app and its memberships are apart from the API's units, by field notes of July 2026.",
      "Units for images are another currency at 0.0035 USD each. On the Chinese site a video credit costs 1 CNY.",
    ],
    sourceIds: ["packs-2026-07-14", "pricing-2026-08-13", "resource-packs-mirror", "field-notes"],
  },
  billingPolicy: {
    failed: {
      rule: "not-billed",
      statement:
        "A mirror of the pack page and a study of the pricing page say that failed tasks cost nothing; field notes warn not to count on refunds. A shortened motion-control clip is still charged.",
      sourceIds: ["resource-packs-mirror", "dev-pricing", "field-notes"],
    },
    moderated: {
      rule: "not-billed",
      statement: "The same sentence of the mirror names content moderation; Kling's own page was not read.",
      sourceIds: ["resource-packs-mirror"],
    },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for was not found." },
    cancelled: {
      rule: "unknown",
      statement:
        "A guide to Kling's command-line and MCP tools says that a submitted job cannot be cancelled; for the API nothing was found.",
    },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      note: "A callback URL per task; the message carries the units really deducted. How often it is repeated was not found.",
    },
    idempotency: {
      offered: "no",
      note: "No idempotency key is documented; external_task_id finds a task again but is not said to prevent a second one.",
    },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "720",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "Concurrency comes with the pack: 5 jobs with a trial pack, 20 with the others.",
      "Error 1303 means that the pack's limit is reached, 1302 that calls come too fast.",
      "Integrators pause 5 to 16 s between checks; the Vercel AI SDK pauses 5 s and gives up after 600 s.",
      "The API keeps files for 30 days; links from the command-line and MCP tools expire after 24 hours.",
    ],
    sourceIds: ["common-info", "resource-packs-mirror", "field-notes"],
  },
  models: [
    {
      id: "kling-v3",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: [...clipModes, "video-to-video"],
      constraints: {
        ...newModelConstraints,
        durations: [motionLengthUnknown, threeToFifteen],
        resolutions: ["720p", "1080p", "4k"],
        audio: "optional",
        cautions: [shortenedMotion],
      },
      options: [voiceControl],
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.6",
          when: { mode: clipModes, resolution: "720p", audio: "off", options: voiceOff },
          ...listedTwice,
        },
        {
          id: "720p-audio",
          ...perSecond,
          unitPrice: "0.9",
          when: { mode: clipModes, resolution: "720p", audio: "on", options: voiceOff },
          ...listedTwice,
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.8",
          when: { mode: clipModes, resolution: "1080p", audio: "off", options: voiceOff },
          ...listedTwice,
          verifiedOn: "2026-09-15",
          sourceIds: [...listedTwice.sourceIds, "pricing-2026-09-15"],
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "1.2",
          when: { mode: clipModes, resolution: "1080p", audio: "on", options: voiceOff },
          ...listedTwice,
        },
        {
          id: "4k",
          ...perSecond,
          unitPrice: "3.0",
          when: { mode: clipModes, resolution: "4k", options: voiceOff },
          ...listedTwice,
        },
        {
          id: "720p-motion-control",
          ...perSecond,
          label: "Motion control",
          unitPrice: "0.9",
          when: { mode: "video-to-video", resolution: "720p", options: voiceOff },
          ...undated,
        },
        {
          id: "1080p-motion-control",
          ...perSecond,
          label: "Motion control",
          unitPrice: "1.2",
          when: { mode: "video-to-video", resolution: "1080p", options: voiceOff },
          ...undated,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: "4k", options: voiceOff },
          reason: "Motion control is priced at 720p and 1080p; no figure for 4k was found.",
          sourceIds: ["pricing-undated"],
        },
        {
          meter: "output",
          when: { options: voiceOn },
          reason: "Voice control is said to cost more on Kling 3.0, and Kling's price table has no figure for it.",
          sourceIds: ["pricing-2026-08-13", "field-notes"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Older material prices the modes std and pro; these are 720p and 1080p, and the price now goes by resolution.",
        "fal sells voice control on this model, and another reseller sells the model below this list; neither is Kling's own price.",
      ],
      workedExamples: [
        {
          id: "five-seconds-1080p-silent",
          job: { durationSeconds: "5", resolution: "1080p", audio: "off" },
          on: "2026-09-15",
          expected: { cost: "0.56", currency: "USD", credits: "4" },
          kind: "third-party",
          sourceIds: ["pricing-2026-09-15"],
        },
      ],
    },
    {
      id: "kling-3.0-turbo",
      name: "Kling 3.0 Turbo",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: { ...newModelConstraints, resolutions: ["720p", "1080p"], audio: "always" },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.8", when: { resolution: "720p" }, ...listed },
        { id: "1080p", ...perSecond, unitPrice: "1.0", when: { resolution: "1080p" }, ...listed },
      ],
      confidence: "medium",
      conflicts: [
        "Kling's table has one price a resolution, with native audio and no switch; the price is not in doubt.",
        "PiAPI describes the cheaper (Standard) version as silent, and Venice lists Turbo without audio.",
      ],
    },
    {
      id: "kling-v3-omni",
      name: "Kling 3.0 Omni",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: [...omniModes, "video-to-video"],
      constraints: {
        ...newModelConstraints,
        resolutions: ["720p", "1080p", "4k"],
        audio: "optional",
        refusals: [
          {
            when: { hasInputVideo: true, inputVideoSeconds: { over: "10" } },
            reason: "A reference video may last 3 to 10 s.",
            sourceIds: ["pricing-2026-08-13"],
          },
          {
            when: { hasInputVideo: true, inputVideoSeconds: { over: "0", below: "3" } },
            reason: "A reference video may last 3 to 10 s.",
            sourceIds: ["pricing-2026-08-13"],
          },
        ],
      },
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.6",
          when: { mode: omniModes, resolution: "720p", audio: "off", hasInputVideo: false },
          ...listed,
        },
        {
          id: "720p-audio",
          ...perSecond,
          unitPrice: "0.8",
          when: { mode: omniModes, resolution: "720p", audio: "on", hasInputVideo: false },
          ...listed,
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.8",
          when: { mode: omniModes, resolution: "1080p", audio: "off", hasInputVideo: false },
          ...listed,
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "1.0",
          when: { mode: omniModes, resolution: "1080p", audio: "on", hasInputVideo: false },
          ...listed,
        },
        {
          id: "4k",
          ...perSecond,
          unitPrice: "3.0",
          when: { mode: omniModes, resolution: "4k", hasInputVideo: false },
          ...listed,
        },
        {
          id: "720p-silent-with-video",
          ...perSecond,
          unitPrice: "0.9",
          when: { mode: omniModes, resolution: "720p", audio: "off", hasInputVideo: true },
          ...listed,
        },
        {
          id: "1080p-silent-with-video",
          ...perSecond,
          unitPrice: "1.2",
          when: { mode: omniModes, resolution: "1080p", audio: "off", hasInputVideo: true },
          ...listed,
        },
        {
          id: "720p-silent-edit",
          ...perSecond,
          unitPrice: "0.9",
          when: { mode: "video-to-video", resolution: "720p", audio: "off" },
          ...listed,
        },
        {
          id: "1080p-silent-edit",
          ...perSecond,
          unitPrice: "1.2",
          when: { mode: "video-to-video", resolution: "1080p", audio: "off" },
          ...listed,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: omniModes, resolution: ["720p", "1080p"], audio: "on", hasInputVideo: true },
          reason: "No price was found for an input video together with native audio.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: ["720p", "1080p"], audio: "on" },
          reason: "No price was found for an input video together with native audio.",
          sourceIds: ["pricing-2026-08-13"],
        },
        {
          meter: "output",
          when: { mode: omniModes, resolution: "4k", hasInputVideo: true },
          reason: inputVideoAt4k,
          sourceIds: ["pricing-2026-08-13", "pricing-undated"],
        },
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: "4k" },
          reason: inputVideoAt4k,
          sourceIds: ["pricing-2026-08-13", "pricing-undated"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "One copy of the table labels the 0.6 and 0.8 prices as those with video input; the others show that they are the silent prices without it.",
      ],
    },
    {
      id: "kling-video-o1",
      name: "Kling O1",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: [...o1Modes, "video-to-video"],
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: ["720p", "1080p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: unknownDefaults,
      },
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.6",
          when: { mode: o1Modes, resolution: "720p", hasInputVideo: false },
          ...listed,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.8",
          when: { mode: o1Modes, resolution: "1080p", hasInputVideo: false },
          ...listed,
        },
        {
          id: "720p-with-video",
          ...perSecond,
          unitPrice: "0.9",
          when: { mode: o1Modes, resolution: "720p", hasInputVideo: true },
          ...listed,
        },
        {
          id: "1080p-with-video",
          ...perSecond,
          unitPrice: "1.2",
          when: { mode: o1Modes, resolution: "1080p", hasInputVideo: true },
          ...listed,
        },
        {
          id: "720p-edit",
          ...perSecond,
          unitPrice: "0.9",
          when: { mode: "video-to-video", resolution: "720p" },
          ...listed,
        },
        {
          id: "1080p-edit",
          ...perSecond,
          unitPrice: "1.2",
          when: { mode: "video-to-video", resolution: "1080p" },
          ...listed,
        },
      ],
      confidence: "medium",
    },
    {
      id: "kling-v2-6",
      name: "Kling 2.6",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: [...clipModes, "video-to-video"],
      constraints: {
        durations: [motionLengthUnknown, fiveOrTen],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1"],
        fps: "unknown",
        audio: "optional",
        defaults: unknownDefaults,
        refusals: [
          {
            when: { mode: clipModes, resolution: "720p", audio: "on" },
            reason: "Native audio is made at 1080p only.",
            sourceIds: ["pricing-2026-08-13"],
          },
          {
            when: { mode: "first-last-frame", resolution: "720p" },
            reason: "First and last frame work at 1080p only.",
            sourceIds: ["pricing-2026-08-13"],
          },
          {
            when: { mode: clipModes, audio: "off", options: voiceOn },
            reason: "Voice control needs native audio.",
            sourceIds: ["pricing-2026-08-13"],
          },
        ],
        cautions: [shortenedMotion],
      },
      options: [voiceControl],
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.3",
          when: { mode: clipModes, resolution: "720p", audio: "off", options: voiceOff },
          ...listed,
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.5",
          when: { mode: clipModes, resolution: "1080p", audio: "off", options: voiceOff },
          ...listed,
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "1.0",
          when: { mode: clipModes, resolution: "1080p", audio: "on", options: voiceOff },
          ...listed,
        },
        {
          id: "1080p-voice-control",
          ...perSecond,
          unitPrice: "1.2",
          when: { mode: clipModes, resolution: "1080p", audio: "on", options: voiceOn },
          ...listed,
        },
        {
          id: "720p-motion-control",
          ...perSecond,
          label: "Motion control",
          unitPrice: "0.5",
          when: { mode: "video-to-video", resolution: "720p", options: voiceOff },
          ...undated,
        },
        {
          id: "1080p-motion-control",
          ...perSecond,
          label: "Motion control",
          unitPrice: "0.8",
          when: { mode: "video-to-video", resolution: "1080p", options: voiceOff },
          ...undated,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "video-to-video", options: voiceOn },
          reason:
            "Voice control is priced for clips with native audio; no figure for it with motion control was found.",
          sourceIds: ["pricing-2026-08-13"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The 720p price rests on copies of Kling's table; a second reading came near it but not to the same digit.",
      ],
    },
    {
      id: "kling-v2-5-turbo",
      name: "Kling 2.5 Turbo",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: clipModes,
      constraints: oldModelConstraints,
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.3", when: { resolution: "720p" }, ...listed },
        { id: "1080p", ...perSecond, unitPrice: "0.5", when: { resolution: "1080p" }, ...listed },
      ],
      confidence: "medium",
    },
    {
      id: "kling-v2-1",
      name: "Kling 2.1",
      vendor: "Kuaishou",
      status: retired,
      modes: ["text-to-video", "image-to-video"],
      constraints: oldModelConstraints,
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.4", when: { resolution: "720p" }, ...listedOlder },
        { id: "1080p", ...perSecond, unitPrice: "0.7", when: { resolution: "1080p" }, ...listedOlder },
      ],
      confidence: "medium",
      conflicts: [lengthsNotChecked],
    },
    {
      id: "kling-v2-1-master",
      name: "Kling 2.1 Master",
      vendor: "Kuaishou",
      status: retired,
      modes: ["text-to-video", "image-to-video"],
      constraints: { ...oldModelConstraints, resolutions: ["1080p"] },
      rates: [{ id: "1080p", ...perSecond, unitPrice: "2.0", when: { resolution: "1080p" }, ...listedOlder }],
      confidence: "medium",
      conflicts: [lengthsNotChecked],
    },
    {
      id: "kling-v2-master",
      name: "Kling 2 Master",
      vendor: "Kuaishou",
      status: {
        stage: "ga",
        note: "The notice that ended V2.1 and V2.1 Master on 15 September 2026 does not name this model. Check that it still runs.",
        sourceIds: ["pricing-2026-08-13", "comfy-notice"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: { ...oldModelConstraints, resolutions: ["1080p"] },
      rates: [{ id: "1080p", ...perSecond, unitPrice: "2.0", when: { resolution: "1080p" }, ...listedOlder }],
      confidence: "medium",
      conflicts: [lengthsNotChecked],
    },
    {
      id: "kling-v1-6",
      name: "Kling 1.6",
      vendor: "Kuaishou",
      status: retired,
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend"],
      constraints: extendableConstraints,
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.4",
          when: { mode: ["text-to-video", "image-to-video"], resolution: "720p" },
          ...listedOlder,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.7",
          when: { mode: ["text-to-video", "image-to-video"], resolution: "1080p" },
          ...listedOlder,
        },
        {
          id: "720p-edit",
          ...perSecond,
          label: "Multi-element editing",
          unitPrice: "0.6",
          when: { mode: "video-to-video", resolution: "720p" },
          ...undated,
        },
        {
          id: "1080p-edit",
          ...perSecond,
          label: "Multi-element editing",
          unitPrice: "1.0",
          when: { mode: "video-to-video", resolution: "1080p" },
          ...undated,
        },
        { id: "720p-extend", ...perClip, unitPrice: "2.0", when: { mode: "extend", resolution: "720p" }, ...undated },
        { id: "1080p-extend", ...perClip, unitPrice: "3.5", when: { mode: "extend", resolution: "1080p" }, ...undated },
      ],
      confidence: "medium",
      conflicts: [lengthsNotChecked],
    },
    {
      id: "kling-v1-5",
      name: "Kling 1.5",
      vendor: "Kuaishou",
      status: retired,
      modes: ["text-to-video", "image-to-video", "extend"],
      constraints: extendableConstraints,
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.4",
          when: { mode: ["text-to-video", "image-to-video"], resolution: "720p" },
          ...listedOlder,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.7",
          when: { mode: ["text-to-video", "image-to-video"], resolution: "1080p" },
          ...listedOlder,
        },
        { id: "720p-extend", ...perClip, unitPrice: "2.0", when: { mode: "extend", resolution: "720p" }, ...undated },
        { id: "1080p-extend", ...perClip, unitPrice: "3.5", when: { mode: "extend", resolution: "1080p" }, ...undated },
      ],
      confidence: "medium",
      conflicts: [lengthsNotChecked],
    },
    {
      id: "kling-v1",
      name: "Kling 1.0",
      vendor: "Kuaishou",
      status: {
        stage: "ga",
        note: "The notice that ended V1.5 and V1.6 on 15 September 2026 does not name this older model. Check that it still runs.",
        sourceIds: ["pricing-2026-08-13", "comfy-notice"],
      },
      modes: ["text-to-video", "image-to-video", "extend"],
      constraints: extendableConstraints,
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.2",
          when: { mode: ["text-to-video", "image-to-video"], resolution: "720p" },
          ...listedOlder,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.7",
          when: { mode: ["text-to-video", "image-to-video"], resolution: "1080p" },
          ...listedOlder,
        },
        { id: "720p-extend", ...perClip, unitPrice: "2.0", when: { mode: "extend", resolution: "720p" }, ...undated },
        { id: "1080p-extend", ...perClip, unitPrice: "3.5", when: { mode: "extend", resolution: "1080p" }, ...undated },
      ],
      confidence: "medium",
      conflicts: [lengthsNotChecked],
    },
    {
      id: "kling-v4",
      name: "Kling 4.0",
      vendor: "Kuaishou",
      status: {
        stage: "ga",
        firstDay: "2026-10-15",
        note: "A reseller's article dates the launch to 15 October 2026.",
        sourceIds: ["siray-kling-4"],
      },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "3", max: "30", step: "1" }],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1", "21:9"],
        fps: "unknown",
        audio: "always",
        defaults: unknownDefaults,
      },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Kling's own price for this model was not found; only resellers' prices are known, and those are other bills.",
          sourceIds: ["fal-kling", "siray-kling-4", "venice-kling-4"],
        },
      ],
      confidence: "low",
      conflicts: [
        "Two resellers ask the same price a second, which may be Kling's list price but does not prove it; a third asks more.",
        "Announced up to 4k; resellers list 720p and 1080p. The limits are those of resellers.",
      ],
    },
    {
      id: "kling-v4-flash",
      name: "Kling 4.0 Flash",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "3", max: "20", step: "1" }],
        resolutions: ["720p"],
        aspects: ["16:9", "9:16", "1:1", "21:9"],
        fps: "unknown",
        audio: "always",
        defaults: unknownDefaults,
      },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Kling's own price for this model was not found; only resellers' prices are known, and those are other bills.",
          sourceIds: ["siray-kling-4", "venice-kling-4-flash"],
        },
      ],
      confidence: "low",
      conflicts: ["The limits are those of resellers, whose prices differ."],
    },
  ],
} as const satisfies ProviderFile;
