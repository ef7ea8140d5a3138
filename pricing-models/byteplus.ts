import type { ProviderFile } from "@/lib/catalogue/schema";

const tokens = {
  meter: "output",
  denomination: "USD",
  per: "1000000",
  quantity: { of: "pixel-volume", divisor: "1024", noun: "token" },
} as const;

const tokensWithVideo = {
  meter: "output",
  denomination: "USD",
  per: "1000000",
  quantity: { of: "pixel-volume", from: "input-and-output", divisor: "1024", noun: "token" },
} as const;

/** Seen in September and October 2026; the mid-2026 copy of the page is older than the model. */
const listedSinceSeptember = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-02",
  confidence: "high",
  sourceIds: ["price-page-2026-09-09", "price-table-2026-10-02"],
} as const;

const listedThrice = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-02",
  confidence: "high",
  sourceIds: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
} as const;

const listedTwice = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-02",
  confidence: "high",
  sourceIds: ["price-page-mid-2026", "price-table-2026-10-02"],
} as const;

const listedOnce = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "high",
  sourceIds: ["price-page-mid-2026"],
} as const;

const litePrice = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "medium",
  sourceIds: ["xavier"],
} as const;

const published = { on: "2026-07-15", kind: "published", sourceIds: ["price-page-mid-2026"] } as const;

const oneMoreFrame = "The bill counts one frame more than the published rule: 24 x seconds + 1.";

const shortInputMinimum =
  "Under the published rule 2 s of input would cost less; the printed sum includes the minimum for input video, whose table was not found.";

const misprintedTokens =
  "The page prints 97,000 tokens; its own rule gives 97,200. BytePlus's Chinese sister site prints the same figure.";

const aspects = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] as const;

const twoSeriesModes = [
  "text-to-video",
  "image-to-video",
  "first-last-frame",
  "reference-to-video",
  "video-to-video",
  "extend",
] as const;

const pixels480 = {
  "16:9": "864x496",
  "4:3": "752x560",
  "1:1": "640x640",
  "3:4": "560x752",
  "9:16": "496x864",
  "21:9": "992x432",
} as const;

const pixels720 = {
  "16:9": "1280x720",
  "4:3": "1112x834",
  "1:1": "960x960",
  "3:4": "834x1112",
  "9:16": "720x1280",
  "21:9": "1470x630",
} as const;

const pixels1080 = {
  "16:9": "1920x1080",
  "4:3": "1664x1248",
  "1:1": "1440x1440",
  "3:4": "1248x1664",
  "9:16": "1080x1920",
  "21:9": "2206x946",
} as const;

const oneSeriesPixels = {
  "480p": {
    "16:9": "864x480",
    "4:3": "736x544",
    "1:1": "640x640",
    "3:4": "544x736",
    "9:16": "480x864",
    "21:9": "960x416",
  },
  "720p": {
    "16:9": "1248x704",
    "4:3": "1120x832",
    "1:1": "960x960",
    "3:4": "832x1120",
    "9:16": "704x1248",
    "21:9": "1504x640",
  },
  "1080p": {
    "16:9": "1920x1088",
    "4:3": "1664x1248",
    "1:1": "1440x1440",
    "3:4": "1248x1664",
    "9:16": "1088x1920",
    "21:9": "2176x928",
  },
} as const;

const minimumWithVideo = {
  when: { hasInputVideo: true },
  message:
    "A job with input video has a least number of tokens that depends on resolution, aspect ratio and output length. The table was not found: in BytePlus's examples of 5 s output, 2 s of input cost as much as 4 s. Short inputs can cost more than shown.",
  sourceIds: ["price-page-mid-2026"],
} as const;

const examplesEndAtFifteen = {
  when: { inputVideoSeconds: { over: "15" } },
  message: "BytePlus's price examples for this model stop at 15 s of input video; longer input may be refused.",
  sourceIds: ["price-page-mid-2026"],
} as const;

const smallTwoSeries = {
  durations: [{ kind: "range", min: "4", max: "15", step: "1" }],
  resolutions: ["480p", "720p"],
  aspects,
  fps: ["24"],
  audio: "optional",
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "on" },
  cautions: [minimumWithVideo, examplesEndAtFifteen],
  pixelSizes: { "480p": pixels480, "720p": pixels720 },
} as const;

const oneSeries = {
  durations: [{ kind: "range", min: "2", max: "12", step: "1" }],
  resolutions: ["480p", "720p", "1080p"],
  aspects,
  fps: ["24"],
  audio: "never",
  tiers: ["standard", "flex"],
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "off" },
  pixelSizes: oneSeriesPixels,
} as const;

const lite = {
  ...oneSeries,
  audio: "unknown",
  tiers: ["standard"],
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
} as const;

const closedToSome = {
  stage: "ga",
  note: "Still on the price list, but some newer accounts cannot open it (404 ModelNotOpen, September 2026).",
  sourceIds: ["price-page-2026-09-09", "price-table-2026-10-02"],
} as const;

const withdrawn = {
  stage: "retired",
  lastDay: "2026-04-27",
  replacement: "byteplus/seedance-1-0-pro-fast-251015",
  note: "The day is a reseller's statement that the provider discontinued the model; BytePlus's own notice was not found. It is gone from the price page.",
  sourceIds: ["krea", "price-page-2026-09-09"],
} as const;

const liteConflicts = [
  "One reseller dates the end 27 April 2026, another still listed the image-to-video model on 18 August 2026.",
  "The price comes from a third party's page; one reseller's figure agrees with it, another sells at 1.5 of its own units a million tokens.",
  "Whether the flex tier was offered for this model is not known.",
] as const;

const noBillSeen =
  "Other Seedance models were billed one frame more than the published rule; no bill of this model was seen.";

export const byteplus = {
  id: "byteplus",
  name: "BytePlus ModelArk",
  pricingUrl: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "price-page-mid-2026",
      title: "ModelArk pricing, a copy of June or July 2026",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "price-page-2026-09-09",
      title: "ModelArk pricing, checked by an operator against bills of a live account, 8 to 10 September 2026",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "transcribed",
      seenOn: "2026-09-09",
    },
    {
      id: "price-table-2026-10-02",
      title: "BytePlus list prices in public code, revision of 2 October 2026",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "transcribed",
      seenOn: "2026-10-02",
    },
    {
      id: "tutorial",
      title: "ModelArk video generation tutorial, a copy",
      url: "https://ai.byteplus.com/ark/region:ap-southeast-1/docs/ModelArk/video-generation-tutorial",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "live-task-2026-08-06",
      title: "A live Seedance 2.0 task of 6 August 2026 in public code; the link is the page whose rule it tests",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "code",
      seenOn: "2026-08-06",
    },
    {
      id: "live-task-2025-10-09",
      title: "A live Seedance 1.0 Pro task of 9 October 2025 in public code; the link is the page whose rule it tests",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "code",
      seenOn: "2025-10-09",
    },
    {
      id: "seedance-2.0-fixture",
      title: "A Seedance 2.0 answer kept as a test fixture in public code; the link is the page whose rule it tests",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "code",
      seenOn: "unknown",
    },
    {
      id: "comfy-pricing",
      title: "Comfy partner node pricing",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      kind: "third-party",
      seenOn: "2026-08-21",
    },
    {
      id: "tokenhub-billing",
      title: "A reseller's copy of the Seedance 2.0 billing page",
      url: "https://docs.ai-tokenhub.com/en/api-guides/Doubao-Seedance-2.0-Billing-Instructions",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "late-moderation",
      title: "Outputs refused after a full render, seen by a user",
      url: "https://github.com/vm0-ai/vm0/issues/30959",
      kind: "issue",
      seenOn: "2026-09-02",
    },
    {
      id: "xavier",
      title: "A third party's page on BytePlus Seedance models",
      url: "https://docs.dev.xavier.icvr.xyz/models/byteplus/seedance-1-5-pro-251215.html",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "krea",
      title: "Krea deprecations",
      url: "https://docs.krea.ai/developers/deprecations",
      kind: "third-party",
      seenOn: "2026-04-27",
    },
  ],
  billingPolicy: {
    failed: {
      rule: "not-billed",
      statement: "BytePlus charges only for videos that were generated successfully.",
      sourceIds: ["price-page-mid-2026", "tokenhub-billing"],
    },
    moderated: {
      rule: "not-billed",
      statement:
        "The price page names content moderation among the failures that are free. Outputs can still be refused after a full render.",
      sourceIds: ["price-page-mid-2026", "tokenhub-billing", "late-moderation"],
    },
    timeout: {
      rule: "unknown",
      statement:
        "The price page does not name expired tasks; its rule suggests no fee. A job that you stop waiting for may still finish and be billed.",
      sourceIds: ["price-page-mid-2026"],
    },
    cancelled: {
      rule: "depends",
      statement:
        "Only a queued task can be cancelled, and that is free. A running one goes on and is billed if it succeeds.",
      sourceIds: ["price-page-mid-2026", "tutorial"],
    },
  },
  async: {
    pollIntervalSeconds: "10",
    pollLimitPerSecond: "20",
    webhook: {
      offered: "yes",
      note: "Sent on each status change; for success and failure it is repeated 3 times if no answer comes within 5 s.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "24",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "BytePlus's samples pause 10 s between checks; a third party's digest says 30 s.",
      "A link allows at most 100 downloads; the task can be looked up for 7 days, a cancelled one for 24 h.",
      "A task expires after 172800 s unless 3600 to 259200 s is asked for.",
      "Task list: 1 request a second; cancel and delete: 20 a second; submissions are limited per model and minute.",
      "Concurrency differs by model and was not found for BytePlus; further tasks wait in the queue.",
      "Latencies were measured in September 2026 with 5 s clips at 480p.",
    ],
    sourceIds: ["tutorial", "price-page-2026-09-09"],
  },
  models: [
    {
      id: "dreamina-seedance-2-5-260628",
      name: "Dreamina Seedance 2.5",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: twoSeriesModes,
      constraints: {
        durations: [{ kind: "range", min: "4", max: "30", step: "1" }],
        resolutions: ["480p", "720p", "1080p"],
        aspects,
        fps: ["24"],
        audio: "optional",
        maxImages: 30,
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "on" },
        refusals: [
          {
            when: { inputVideoSeconds: { over: "30" } },
            reason: "Input videos may last 30 s in total.",
            sourceIds: ["tutorial"],
          },
          {
            when: { inputVideoSeconds: { over: "0", below: "2" } },
            reason: "An input video must last at least 2 s.",
            sourceIds: ["tutorial"],
          },
        ],
        cautions: [{ ...minimumWithVideo, sourceIds: ["price-page-mid-2026", "price-table-2026-10-02"] }],
        pixelSizes: {
          "480p": { ...pixels480, "16:9": "854x480", "9:16": "480x854" },
          "720p": pixels720,
          "1080p": pixels1080,
        },
      },
      rates: [
        {
          id: "480p-720p",
          ...tokens,
          unitPrice: "10.70",
          when: { resolution: ["480p", "720p"], hasInputVideo: false },
          ...listedSinceSeptember,
        },
        {
          id: "480p-720p-with-video",
          ...tokensWithVideo,
          unitPrice: "6.40",
          when: { resolution: ["480p", "720p"], hasInputVideo: true },
          ...listedSinceSeptember,
        },
        {
          id: "1080p",
          ...tokens,
          unitPrice: "11.70",
          when: { resolution: "1080p", hasInputVideo: false },
          ...listedSinceSeptember,
        },
        {
          id: "1080p-with-video",
          ...tokensWithVideo,
          unitPrice: "7.00",
          when: { resolution: "1080p", hasInputVideo: true },
          ...listedSinceSeptember,
        },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "247", high: "368" } },
      conflicts: [
        "An offer of 28 % off at 1080p ended on 17 September 2026; its figures are not known, so earlier days are shown at the list price.",
        "One operator's figure of 0.5202 USD a second at 1080p was worked out with 10.70; its author later corrected the 1080p price to 11.70.",
        "The newest tutorial lists a draft mode for this model; what a draft costs is not known and it is not in the estimate.",
      ],
      measured: [
        {
          finding:
            "Without input video, bills count one frame more than the rule: 38830 tokens for 4 s and 48437 for 5 s at 480p, 196425 for 4 s at 1080p. The one bill seen with input video followed the rule exactly (96075 tokens for 4 s of input and 6 s of output at 480p).",
          effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
          sourceIds: ["price-page-2026-09-09"],
        },
        {
          finding:
            "Comfy, which resells the model, counts 121 frames or 108900 tokens for 5 s at 720p; the rule gives 108000.",
          sourceIds: ["comfy-pricing"],
        },
      ],
      workedExamples: [
        {
          id: "480p-4s-bill",
          job: { durationSeconds: "4", resolution: "480p" },
          on: "2026-09-09",
          expected: { tokens: "38830" },
          kind: "measured",
          contradiction: oneMoreFrame,
          sourceIds: ["price-page-2026-09-09"],
        },
        {
          id: "1080p-4s-bill",
          job: { durationSeconds: "4", resolution: "1080p" },
          on: "2026-09-09",
          expected: { tokens: "196425" },
          kind: "measured",
          contradiction: oneMoreFrame,
          sourceIds: ["price-page-2026-09-09"],
        },
        {
          id: "480p-5s-bill",
          job: { durationSeconds: "5", resolution: "480p" },
          on: "2026-09-09",
          expected: { tokens: "48437" },
          kind: "measured",
          contradiction: oneMoreFrame,
          sourceIds: ["price-page-2026-09-09"],
        },
        {
          id: "480p-extension-bill",
          job: { mode: "extend", durationSeconds: "6", resolution: "480p", inputVideoSeconds: "4" },
          on: "2026-09-09",
          expected: { tokens: "96075" },
          kind: "measured",
          sourceIds: ["price-page-2026-09-09"],
        },
      ],
    },
    {
      id: "dreamina-seedance-2-0-260128",
      name: "Dreamina Seedance 2.0",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: twoSeriesModes,
      constraints: {
        durations: [{ kind: "range", min: "4", max: "15", step: "1" }],
        resolutions: ["480p", "720p", "1080p", "4k"],
        aspects,
        fps: ["24"],
        audio: "optional",
        maxImages: 9,
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "on" },
        refusals: [
          {
            when: { inputVideoSeconds: { over: "15" } },
            reason: "Input videos may last 15 s in total.",
            sourceIds: ["tutorial"],
          },
          {
            when: { inputVideoSeconds: { over: "0", below: "2" } },
            reason: "An input video must last at least 2 s.",
            sourceIds: ["tutorial"],
          },
        ],
        cautions: [minimumWithVideo],
        pixelSizes: {
          "480p": pixels480,
          "720p": pixels720,
          "1080p": pixels1080,
          "4k": {
            "16:9": "3840x2160",
            "4:3": "3326x2494",
            "1:1": "2880x2880",
            "3:4": "2494x3326",
            "9:16": "2160x3840",
            "21:9": "4398x1886",
          },
        },
      },
      rates: [
        {
          id: "480p-720p",
          ...tokens,
          unitPrice: "7.0",
          when: { resolution: ["480p", "720p"], hasInputVideo: false },
          ...listedThrice,
        },
        {
          id: "480p-720p-with-video",
          ...tokensWithVideo,
          unitPrice: "4.3",
          when: { resolution: ["480p", "720p"], hasInputVideo: true },
          ...listedThrice,
        },
        {
          id: "1080p",
          ...tokens,
          unitPrice: "7.7",
          when: { resolution: "1080p", hasInputVideo: false },
          ...listedThrice,
        },
        {
          id: "1080p-with-video",
          ...tokensWithVideo,
          unitPrice: "4.7",
          when: { resolution: "1080p", hasInputVideo: true },
          ...listedThrice,
        },
        { id: "4k", ...tokens, unitPrice: "4.0", when: { resolution: "4k", hasInputVideo: false }, ...listedTwice },
        {
          id: "4k-with-video",
          ...tokensWithVideo,
          unitPrice: "2.4",
          when: { resolution: "4k", hasInputVideo: true },
          ...listedTwice,
        },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "81", high: "111" } },
      conflicts: [
        "The lower prices hold only when a video is sent: an operator who planned text-to-video with them was 56 to 79 % too low.",
        "Resellers ask a multiple of this list (Comfy 1.43 times, fal twice); those figures are not BytePlus's.",
      ],
      measured: [
        {
          finding:
            "A live job of 5 s at 1080p without input video was billed 245025 tokens (1.89 USD); the rule gives 243000. The bill counts one frame more.",
          effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
          sourceIds: ["live-task-2026-08-06"],
        },
      ],
      workedExamples: [
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.35", currency: "USD" },
          ...published,
        },
        {
          id: "4k",
          job: { durationSeconds: "5", resolution: "4k" },
          expected: { cost: "3.89", currency: "USD" },
          ...published,
        },
        {
          id: "480p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "15" },
          expected: { cost: "0.86", currency: "USD" },
          ...published,
        },
        {
          id: "480p-4s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "4" },
          expected: { cost: "0.39", currency: "USD" },
          ...published,
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          expected: { cost: "0.39", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
        {
          id: "720p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "15" },
          expected: { cost: "1.86", currency: "USD" },
          ...published,
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "0.84", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
        {
          id: "4k-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "4k", inputVideoSeconds: "15" },
          expected: { cost: "9.33", currency: "USD" },
          ...published,
        },
        {
          id: "4k-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "4k", inputVideoSeconds: "2" },
          expected: { cost: "4.20", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
        {
          id: "1080p-bill",
          job: { durationSeconds: "5", resolution: "1080p" },
          on: "2026-08-06",
          expected: { cost: "1.89", currency: "USD", tokens: "245025" },
          kind: "measured",
          contradiction: oneMoreFrame,
          sourceIds: ["live-task-2026-08-06"],
        },
        {
          id: "720p-fixture",
          job: { durationSeconds: "5", resolution: "720p" },
          on: "2026-07-15",
          expected: { tokens: "108900" },
          kind: "third-party",
          contradiction: oneMoreFrame,
          sourceIds: ["seedance-2.0-fixture"],
        },
      ],
    },
    {
      id: "dreamina-seedance-2-0-fast-260128",
      name: "Dreamina Seedance 2.0 Fast",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: twoSeriesModes,
      constraints: smallTwoSeries,
      rates: [
        { id: "flat", ...tokens, unitPrice: "5.6", when: { hasInputVideo: false }, ...listedTwice },
        { id: "with-video", ...tokensWithVideo, unitPrice: "3.3", when: { hasInputVideo: true }, ...listedTwice },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "101", high: "109" } },
      conflicts: [
        "An offer of 25 % off ended on 7 October 2026; its figures are not known, so earlier days are shown at the list price.",
      ],
      measured: [
        {
          finding:
            "A live job of 5 s at 480p without input video was billed 50638 tokens; the rule gives 50220. The bill counts one frame more.",
          effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
          sourceIds: ["price-page-2026-09-09"],
        },
      ],
      workedExamples: [
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.28", currency: "USD" },
          ...published,
        },
        {
          id: "480p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "15" },
          expected: { cost: "0.66", currency: "USD" },
          ...published,
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          expected: { cost: "0.30", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
        {
          id: "720p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "15" },
          expected: { cost: "1.43", currency: "USD" },
          ...published,
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "0.64", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
        {
          id: "480p-bill",
          job: { durationSeconds: "5", resolution: "480p" },
          on: "2026-09-09",
          expected: { tokens: "50638" },
          kind: "measured",
          contradiction: oneMoreFrame,
          sourceIds: ["price-page-2026-09-09"],
        },
      ],
    },
    {
      id: "dreamina-seedance-2-0-mini-260615",
      name: "Dreamina Seedance 2.0 Mini",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: twoSeriesModes,
      constraints: smallTwoSeries,
      rates: [
        { id: "flat", ...tokens, unitPrice: "3.5", when: { hasInputVideo: false }, ...listedThrice },
        { id: "with-video", ...tokensWithVideo, unitPrice: "2.1", when: { hasInputVideo: true }, ...listedThrice },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "79", high: "121" } },
      conflicts: [
        "An offer of 60 % off ended on 7 October 2026; its figures are not known, so earlier days are shown at the list price.",
        "The page names a least number of tokens with input video for Seedance 2.0, 2.0 Fast and 2.5; for Mini only the examples show it.",
        noBillSeen,
      ],
      workedExamples: [
        {
          id: "720p",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "0.38", currency: "USD" },
          ...published,
        },
        {
          id: "480p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "15" },
          expected: { cost: "0.42", currency: "USD" },
          ...published,
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          expected: { cost: "0.19", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
        {
          id: "720p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "15" },
          expected: { cost: "0.91", currency: "USD" },
          ...published,
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "0.41", currency: "USD" },
          contradiction: shortInputMinimum,
          ...published,
        },
      ],
    },
    {
      id: "seedance-1-5-pro-251215",
      name: "Seedance 1.5 Pro",
      vendor: "ByteDance",
      status: closedToSome,
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        durations: [{ kind: "range", min: "4", max: "12", step: "1" }],
        resolutions: ["480p", "720p", "1080p"],
        aspects,
        fps: ["24"],
        audio: "optional",
        tiers: ["standard", "flex"],
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "on" },
        pixelSizes: { "480p": pixels480, "720p": pixels720, "1080p": pixels1080 },
      },
      rates: [
        { id: "audio", ...tokens, unitPrice: "2.4", when: { audio: "on", tier: "standard" }, ...listedTwice },
        { id: "silent", ...tokens, unitPrice: "1.2", when: { audio: "off", tier: "standard" }, ...listedTwice },
        { id: "flex-audio", ...tokens, unitPrice: "1.2", when: { audio: "on", tier: "flex" }, ...listedOnce },
        { id: "flex-silent", ...tokens, unitPrice: "0.6", when: { audio: "off", tier: "flex" }, ...listedOnce },
      ],
      confidence: "high",
      conflicts: [
        "Draft mode (480p only, not with flex) is not in the estimate: BytePlus publishes no price for it, only that 0.7 of the tokens count without sound and 0.6 with. Its example of 5 s at 480p 16:9 costs 0.04 USD silent and 0.07 USD with sound.",
        noBillSeen,
      ],
      workedExamples: [
        {
          id: "480p-audio",
          job: { durationSeconds: "5", resolution: "480p", audio: "on" },
          expected: { cost: "0.12", currency: "USD" },
          ...published,
        },
        {
          id: "480p-silent",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.06", currency: "USD" },
          ...published,
        },
      ],
    },
    {
      id: "seedance-1-0-pro-250528",
      name: "Seedance 1.0 Pro",
      vendor: "ByteDance",
      status: closedToSome,
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: oneSeries,
      rates: [
        { id: "standard", ...tokens, unitPrice: "2.5", when: { tier: "standard" }, ...listedTwice },
        { id: "flex", ...tokens, unitPrice: "1.25", when: { tier: "flex" }, ...listedOnce },
      ],
      confidence: "high",
      conflicts: [
        "The page prints 97,000 tokens for 10 s at 864x480; its own rule gives 97,200.",
        "Lengths with a part second can be ordered as a number of frames, 25 + 4n from 29 to 289; they are not offered here.",
      ],
      measured: [
        {
          finding:
            "A live job of 5 s at 1080p 16:9 was billed 246840 tokens, as in BytePlus's own sample answer; the rule gives 244800. The bill counts one frame more.",
          effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
          sourceIds: ["live-task-2025-10-09", "tutorial"],
        },
      ],
      workedExamples: [
        {
          id: "480p-5s",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.12", currency: "USD", tokens: "48600" },
          ...published,
        },
        {
          id: "480p-10s",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { cost: "0.24", currency: "USD" },
          ...published,
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction: misprintedTokens,
          ...published,
        },
        {
          id: "480p-5s-4x3",
          job: { durationSeconds: "5", resolution: "480p", aspect: "4:3" },
          expected: { cost: "0.12", currency: "USD", tokens: "46920" },
          ...published,
        },
        {
          id: "480p-5s-21x9",
          job: { durationSeconds: "5", resolution: "480p", aspect: "21:9" },
          expected: { cost: "0.12", currency: "USD", tokens: "46800" },
          ...published,
        },
        {
          id: "720p-10s",
          job: { durationSeconds: "10", resolution: "720p" },
          expected: { cost: "0.51", currency: "USD", tokens: "205920" },
          ...published,
        },
        {
          id: "720p-5s-4x3",
          job: { durationSeconds: "5", resolution: "720p", aspect: "4:3" },
          expected: { cost: "0.27", currency: "USD", tokens: "109200" },
          ...published,
        },
        {
          id: "720p-5s-1x1",
          job: { durationSeconds: "5", resolution: "720p", aspect: "1:1" },
          expected: { cost: "0.27", currency: "USD", tokens: "108000" },
          ...published,
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "0.61", currency: "USD", tokens: "244800" },
          ...published,
        },
        {
          id: "1080p-10s",
          job: { durationSeconds: "10", resolution: "1080p" },
          expected: { cost: "1.22", currency: "USD", tokens: "489600" },
          ...published,
        },
        {
          id: "1080p-5s-1x1",
          job: { durationSeconds: "5", resolution: "1080p", aspect: "1:1" },
          expected: { cost: "0.61", currency: "USD", tokens: "243000" },
          ...published,
        },
        {
          id: "1080p-5s-bill",
          job: { durationSeconds: "5", resolution: "1080p" },
          on: "2025-10-09",
          expected: { tokens: "246840" },
          kind: "measured",
          contradiction: oneMoreFrame,
          sourceIds: ["live-task-2025-10-09"],
        },
      ],
    },
    {
      id: "seedance-1-0-pro-fast-251015",
      name: "Seedance 1.0 Pro Fast",
      vendor: "ByteDance",
      status: closedToSome,
      modes: ["text-to-video", "image-to-video"],
      constraints: oneSeries,
      rates: [
        { id: "standard", ...tokens, unitPrice: "1", when: { tier: "standard" }, ...listedTwice },
        { id: "flex", ...tokens, unitPrice: "0.5", when: { tier: "flex" }, ...listedOnce },
      ],
      confidence: "high",
      conflicts: ["The page prints 97,000 tokens for 10 s at 864x480; its own rule gives 97,200."],
      measured: [
        {
          finding:
            "BytePlus's own sample answer for 5 s at 1080p 16:9 reports 246840 tokens where the rule gives 244800: one frame more. No bill of this model was seen.",
          effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
          sourceIds: ["tutorial"],
        },
      ],
      workedExamples: [
        {
          id: "480p-5s",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.05", currency: "USD", tokens: "48600" },
          ...published,
        },
        {
          id: "480p-10s",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { cost: "0.10", currency: "USD" },
          ...published,
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction: misprintedTokens,
          ...published,
        },
        {
          id: "480p-5s-1x1",
          job: { durationSeconds: "5", resolution: "480p", aspect: "1:1" },
          expected: { cost: "0.05", currency: "USD", tokens: "48000" },
          ...published,
        },
        {
          id: "720p-5s",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "0.10", currency: "USD", tokens: "102960" },
          ...published,
        },
        {
          id: "720p-10s",
          job: { durationSeconds: "10", resolution: "720p" },
          expected: { cost: "0.21", currency: "USD", tokens: "205920" },
          ...published,
        },
        {
          id: "720p-5s-1x1",
          job: { durationSeconds: "5", resolution: "720p", aspect: "1:1" },
          expected: { cost: "0.11", currency: "USD", tokens: "108000" },
          ...published,
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "0.24", currency: "USD", tokens: "244800" },
          ...published,
        },
        {
          id: "1080p-5s-4x3",
          job: { durationSeconds: "5", resolution: "1080p", aspect: "4:3" },
          expected: { cost: "0.24", currency: "USD", tokens: "243360" },
          ...published,
        },
        {
          id: "1080p-5s-1x1",
          job: { durationSeconds: "5", resolution: "1080p", aspect: "1:1" },
          expected: { cost: "0.24", currency: "USD", tokens: "243000" },
          ...published,
        },
        {
          id: "1080p-10s-21x9",
          job: { durationSeconds: "10", resolution: "1080p", aspect: "21:9" },
          expected: { cost: "0.47", currency: "USD", tokens: "473280" },
          ...published,
        },
      ],
    },
    {
      id: "seedance-1-0-lite-t2v-250428",
      name: "Seedance 1.0 Lite, text to video",
      vendor: "ByteDance",
      status: withdrawn,
      modes: ["text-to-video"],
      constraints: lite,
      rates: [{ id: "flat", ...tokens, unitPrice: "1.8", when: {}, ...litePrice }],
      confidence: "medium",
      conflicts: liteConflicts,
    },
    {
      id: "seedance-1-0-lite-i2v-250428",
      name: "Seedance 1.0 Lite, image to video",
      vendor: "ByteDance",
      status: withdrawn,
      modes: ["image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        ...lite,
        refusals: [
          {
            when: { mode: "reference-to-video", resolution: "1080p" },
            reason: "With reference images this model makes 480p and 720p only.",
            sourceIds: ["tutorial"],
          },
        ],
      },
      rates: [{ id: "flat", ...tokens, unitPrice: "1.8", when: {}, ...litePrice }],
      confidence: "medium",
      conflicts: liteConflicts,
    },
  ],
} as const satisfies ProviderFile;
