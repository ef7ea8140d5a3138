import type { ProviderFile } from "@/lib/catalogue/schema";

/** LTX-2.5: three dated readings of the price page agree. */
const listed25 = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-14",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "pricing-2026-09-06", "pricing-2026-09-14"],
} as const;

/** LTX-2.3 from 1080p: two dated copies of the price page, and notes of July that read it. */
const listed23 = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-06",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "pricing-2026-09-06", "field-notes-2026-07-10"],
} as const;

/** LTX-2.3 at 720p, which the notes of July do not name. */
const listed23Small = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-06",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "pricing-2026-09-06"],
} as const;

/** LTX-2.3 Pro driven by the caller's own audio. */
const listedAudio = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-06",
  confidence: "medium",
  sourceIds: ["pricing-2026-09-06"],
} as const;

/** Retake and extend with LTX-2.3 Pro: a dated copy of the price page, and notes of July that read it. */
const listedEditing = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-13",
  confidence: "medium",
  sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10"],
} as const;

/** Conversion to HDR with LTX-2.3 Pro, as read in July. */
const listedHdr = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-07-10",
  confidence: "medium",
  sourceIds: ["field-notes-2026-07-10"],
} as const;

const listed2 = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "high",
  sourceIds: ["pricing-old"],
} as const;

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;
const perInputSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds", from: "input" } } as const;

const audioByDefault = { durationSeconds: "unknown", resolution: "unknown", audio: "on" } as const;
const unknownDefaults = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;

const sixToTen = { kind: "set", seconds: ["6", "8", "10"] } as const;
const sixToTwenty = ["6", "8", "10", "12", "14", "16", "18", "20"] as const;
const asLongAsTheInput = { kind: "follows-input", min: "0", max: "unknown", when: { mode: "video-to-video" } } as const;

const constraints25 = {
  fps: ["24", "25", "48", "50"],
  aspects: ["16:9", "9:16"],
  resolutions: ["720p", "1080p", "1440p", "4k"],
  audio: "always",
  defaults: audioByDefault,
} as const;

const constraints23 = { ...constraints25, audio: "optional" } as const;

const constraints2 = {
  fps: ["25", "50"],
  aspects: ["16:9"],
  resolutions: ["1080p", "1440p", "4k"],
  audio: "unknown",
  defaults: unknownDefaults,
} as const;

const clipModes = ["text-to-video", "image-to-video"] as const;

const ownAudio = {
  name: "own-audio",
  label: "Driven by your own audio",
  choices: ["off", "on"],
  unit: "audio",
} as const;
const withoutOwnAudio = { "own-audio": "off" } as const;
const withOwnAudio = { "own-audio": "on" } as const;

const operation = { name: "operation", label: "Operation", choices: ["retake", "hdr"], unit: "task" } as const;
const retake = { operation: "retake" } as const;
const hdr = { operation: "hdr" } as const;

const retakeBillsAll = "A retake is charged for the whole input video, not only for the part that is replaced.";
const printedFor1080pOnly =
  "The price page prints this price for 1080p only; that it holds at other resolutions is an assumption. Check before you plan on it.";
const belowOrAbove1080p = ["720p", "1440p", "4k"] as const;

const audioIncluded = "Sound is included in the price; whether it can be left out was not found.";
const audioToVideo = "A clip driven by your own audio is charged at the same price for each second of that audio.";

const retiredNote =
  "Deprecated on 15 July 2026 and removed on 15 August 2026; in between, LTX-2.3 answered at the old price.";

export const ltx = {
  id: "ltx",
  name: "LTX API",
  pricingUrl: "https://docs.ltx.io/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing-2026-08-13",
      title: "LTX API pricing",
      url: "https://docs.ltx.io/pricing",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    {
      id: "pricing-2026-09-06",
      title: "LTX API pricing, generation and audio input",
      url: "https://docs.ltx.io/pricing",
      kind: "transcribed",
      seenOn: "2026-09-06",
    },
    {
      id: "pricing-2026-09-14",
      title: "LTX API pricing, LTX-2.5 as read by a market study",
      url: "https://docs.ltx.io/pricing",
      kind: "transcribed",
      seenOn: "2026-09-14",
    },
    {
      id: "pricing-old",
      title: "LTX API pricing on the former address, LTX-2",
      url: "https://docs.ltx.video/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "async-jobs",
      title: "LTX API, asynchronous jobs",
      url: "https://docs.ltx.io/async-jobs",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "field-notes-2026-07-10",
      title: "Dated field notes on LTX video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/ltx-2-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "venice-2.5-pro",
      title: "Venice on LTX-2.5 Pro",
      url: "https://docs.venice.ai/es/models/ltx-video-2-5-pro.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "venice-2.3-fast",
      title: "Venice on LTX-2.3 Fast",
      url: "https://docs.venice.ai/zh/models/ltx-video-2-3-fast.md",
      kind: "third-party",
      seenOn: "unknown",
    },
  ],
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
  models: [
    {
      id: "ltx-2-5-fast",
      name: "LTX-2.5 Fast",
      vendor: "Lightricks",
      status: { stage: "ga" },
      modes: [...clipModes, "first-last-frame"],
      constraints: {
        ...constraints25,
        durations: [{ kind: "set", seconds: ["2", "3", "4", "5", "6", "8", "10", "12", "14", "16", "18", "20"] }],
        cautions: [
          {
            when: { durationSeconds: { over: "10" } },
            message:
              "More than 10 s is offered at some resolutions and frame rates only, and which was not found. Try one clip before you plan on it.",
            sourceIds: ["pricing-2026-08-13"],
          },
        ],
      },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.09", when: { resolution: "720p" }, ...listed25 },
        { id: "1080p", ...perSecond, unitPrice: "0.13", when: { resolution: "1080p" }, ...listed25 },
        { id: "1440p", ...perSecond, unitPrice: "0.19", when: { resolution: "1440p" }, ...listed25 },
        { id: "4k", ...perSecond, unitPrice: "0.30", when: { resolution: "4k" }, ...listed25 },
      ],
      confidence: "medium",
      conflicts: [
        audioIncluded,
        audioToVideo,
        "A copy of August 2026 prices clips from your own audio at 1080p only, one of September at all four resolutions.",
      ],
    },
    {
      id: "ltx-2-5-pro",
      name: "LTX-2.5 Pro",
      vendor: "Lightricks",
      status: { stage: "ga" },
      modes: clipModes,
      constraints: { ...constraints25, durations: [sixToTen] },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.12", when: { resolution: "720p" }, ...listed25 },
        { id: "1080p", ...perSecond, unitPrice: "0.17", when: { resolution: "1080p" }, ...listed25 },
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
        audioIncluded,
        audioToVideo,
        "Whether 1440p and 4K are sold is disputed: they are listed without a price here.",
        "A copy of August 2026 prices clips from your own audio at 1080p only, one of September at all four resolutions.",
      ],
    },
    {
      id: "ltx-2-3-fast",
      name: "LTX-2.3 Fast",
      vendor: "Lightricks",
      status: { stage: "ga" },
      modes: [...clipModes, "first-last-frame"],
      constraints: {
        ...constraints23,
        durations: [{ kind: "set", seconds: sixToTwenty, when: { resolution: "1080p", fps: ["24", "25"] } }, sixToTen],
        cautions: [
          {
            when: { resolution: ["1440p", "4k"] },
            message:
              "Clips over 10 s are limited to 1080p at 24 or 25 frames a second here; Venice lists them at 1440p and 4K too.",
            sourceIds: ["venice-2.3-fast", "field-notes-2026-07-10"],
          },
        ],
      },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.03", when: { resolution: "720p" }, ...listed23Small },
        { id: "1080p", ...perSecond, unitPrice: "0.06", when: { resolution: "1080p" }, ...listed23 },
        { id: "1440p", ...perSecond, unitPrice: "0.12", when: { resolution: "1440p" }, ...listed23 },
        { id: "4k", ...perSecond, unitPrice: "0.24", when: { resolution: "4k" }, ...listed23 },
      ],
      confidence: "medium",
      conflicts: ["The price page was read through dated copies, not directly."],
    },
    {
      id: "ltx-2-3-pro",
      name: "LTX-2.3 Pro",
      vendor: "Lightricks",
      status: { stage: "ga" },
      modes: [...clipModes, "extend", "video-to-video"],
      constraints: {
        ...constraints23,
        durations: [
          { kind: "unknown", when: { mode: clipModes, options: withOwnAudio } },
          asLongAsTheInput,
          { kind: "range", min: "2", max: "20", step: "1", when: { mode: "extend" } },
          sixToTen,
        ],
        refusals: [
          {
            when: { mode: ["extend", "video-to-video"], options: withOwnAudio },
            reason: "Audio to video is an operation of its own; it neither extends nor edits a video.",
            sourceIds: ["field-notes-2026-07-10"],
          },
        ],
        cautions: [
          {
            when: { mode: clipModes, options: withOwnAudio },
            message: "Charged by the seconds of the audio (2 to 20 s), not of the clip: enter the length of the audio.",
            sourceIds: ["field-notes-2026-07-10", "pricing-2026-09-06"],
          },
          {
            when: { mode: "video-to-video", options: retake },
            message: retakeBillsAll,
            sourceIds: ["field-notes-2026-07-10"],
          },
          {
            when: { mode: "video-to-video", options: retake },
            message: "A retake needs an input video of at least 73 frames, about 3 s at 24 frames a second.",
            sourceIds: ["field-notes-2026-07-10"],
          },
          {
            when: { mode: "video-to-video", resolution: belowOrAbove1080p, options: retake },
            message: printedFor1080pOnly,
            sourceIds: ["pricing-2026-08-13", "field-notes-2026-07-10"],
          },
          {
            when: { mode: "extend", resolution: belowOrAbove1080p },
            message: printedFor1080pOnly,
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
      options: [operation, ownAudio],
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.04",
          when: { mode: clipModes, resolution: "720p", options: withoutOwnAudio },
          ...listed23Small,
        },
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.08",
          when: { mode: clipModes, resolution: "1080p", options: withoutOwnAudio },
          ...listed23,
        },
        {
          id: "1440p",
          ...perSecond,
          unitPrice: "0.16",
          when: { mode: clipModes, resolution: "1440p", options: withoutOwnAudio },
          ...listed23,
        },
        {
          id: "4k",
          ...perSecond,
          unitPrice: "0.32",
          when: { mode: clipModes, resolution: "4k", options: withoutOwnAudio },
          ...listed23,
        },
        {
          id: "720p-own-audio",
          ...perSecond,
          unitPrice: "0.06",
          when: { mode: clipModes, resolution: "720p", options: withOwnAudio },
          ...listedAudio,
        },
        {
          id: "1080p-own-audio",
          ...perSecond,
          unitPrice: "0.10",
          when: { mode: clipModes, resolution: "1080p", options: withOwnAudio },
          ...listedAudio,
          sourceIds: ["pricing-2026-09-06", "field-notes-2026-07-10"],
        },
        {
          id: "1440p-own-audio",
          ...perSecond,
          unitPrice: "0.18",
          when: { mode: clipModes, resolution: "1440p", options: withOwnAudio },
          ...listedAudio,
        },
        {
          id: "4k-own-audio",
          ...perSecond,
          unitPrice: "0.34",
          when: { mode: clipModes, resolution: "4k", options: withOwnAudio },
          ...listedAudio,
        },
        {
          id: "retake",
          ...perInputSecond,
          label: "Retake, whole input video",
          unitPrice: "0.10",
          when: { mode: "video-to-video", options: retake },
          ...listedEditing,
        },
        {
          id: "extend",
          meter: "output",
          label: "Extension and context",
          unitPrice: "0.10",
          denomination: "USD",
          quantity: { of: "seconds", from: "input-and-output" },
          when: { mode: "extend" },
          ...listedEditing,
        },
        {
          id: "hdr-1080p",
          ...perInputSecond,
          label: "Conversion to HDR",
          unitPrice: "0.20",
          when: { mode: "video-to-video", resolution: "1080p", options: hdr },
          ...listedHdr,
        },
        {
          id: "hdr-1440p",
          ...perInputSecond,
          label: "Conversion to HDR",
          unitPrice: "0.40",
          when: { mode: "video-to-video", resolution: "1440p", options: hdr },
          ...listedHdr,
        },
        {
          id: "hdr-4k",
          ...perInputSecond,
          label: "Conversion to HDR",
          unitPrice: "0.80",
          when: { mode: "video-to-video", resolution: "4k", options: hdr },
          ...listedHdr,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: "720p", options: hdr },
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
      vendor: "Lightricks",
      status: {
        stage: "retired",
        lastDay: "2026-08-14",
        replacement: "ltx/ltx-2-3-fast",
        note: retiredNote,
        sourceIds: ["field-notes-2026-07-10"],
      },
      modes: clipModes,
      constraints: { ...constraints2, durations: [{ kind: "set", seconds: sixToTwenty }] },
      rates: [
        { id: "1080p", ...perSecond, unitPrice: "0.04", when: { resolution: "1080p" }, ...listed2 },
        { id: "1440p", ...perSecond, unitPrice: "0.08", when: { resolution: "1440p" }, ...listed2 },
        { id: "4k", ...perSecond, unitPrice: "0.16", when: { resolution: "4k" }, ...listed2 },
      ],
      confidence: "high",
    },
    {
      id: "ltx-2-pro",
      name: "LTX-2 Pro",
      vendor: "Lightricks",
      status: {
        stage: "retired",
        lastDay: "2026-08-14",
        replacement: "ltx/ltx-2-3-pro",
        note: retiredNote,
        sourceIds: ["field-notes-2026-07-10"],
      },
      modes: [...clipModes, "video-to-video"],
      constraints: {
        ...constraints2,
        durations: [asLongAsTheInput, sixToTen],
        cautions: [
          { when: { mode: "video-to-video" }, message: retakeBillsAll, sourceIds: ["field-notes-2026-07-10"] },
        ],
      },
      rates: [
        { id: "1080p", ...perSecond, unitPrice: "0.06", when: { mode: clipModes, resolution: "1080p" }, ...listed2 },
        { id: "1440p", ...perSecond, unitPrice: "0.12", when: { mode: clipModes, resolution: "1440p" }, ...listed2 },
        { id: "4k", ...perSecond, unitPrice: "0.24", when: { mode: clipModes, resolution: "4k" }, ...listed2 },
        {
          id: "retake",
          ...perInputSecond,
          label: "Retake, whole input video",
          unitPrice: "0.10",
          when: { mode: "video-to-video" },
          ...listed2,
        },
      ],
      confidence: "high",
    },
  ],
} as const satisfies ProviderFile;
