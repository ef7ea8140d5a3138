import type { ProviderCards } from "@/lib/catalogue/cards";
import {
  seedance25Sizes,
  seedance20Sizes,
  seedance20FastSizes,
  seedance15Sizes,
  seedance10Sizes,
} from "./shapes/pixel-sizes";

const aspects = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] as const;

const twoSeriesModes = [
  "text-to-video",
  "image-to-video",
  "first-last-frame",
  "reference-to-video",
  "video-to-video",
  "extend",
] as const;

/** Its table was not found; BytePlus's examples show it for one length and shape. */
const leastOfFiveSeconds = [
  { of: "input-seconds", atLeast: "4", when: { durationSeconds: "5", aspect: "16:9" } },
  { of: "unknown", when: { inputVideoSeconds: { below: "4" } } },
] as const;

const minimumWithVideo = {
  when: { hasInputVideo: true },
  message:
    "A job with input video has a least number of tokens that depends on resolution, aspect ratio and output length. The table was not found: in BytePlus's examples of 5 s output at 16:9, 2 s of input cost as much as 4 s, which is in the figure. Other lengths and shapes have no total below 4 s of input, and can cost more than shown above.",
  sourceIds: ["price-page-mid-2026"],
} as const;

const packFirst =
  "A user's notes of 8 August 2026 say that a resource pack of this model must be bought before pay-as-you-go can be switched on; the smallest pack of Seedance 2.5 was 5 million tokens for 32 USD, valid 90 days. A pack serves its own model alone and is not in this estimate." as const;

const smallTwoSeries = {
  lengths: { from: "4", to: "15" },
  resolutions: ["480p", "720p"],
  aspects: aspects,
  fps: ["24"],
  audio: "optional",
  defaults: { audio: "on" },
  cautions: [
    minimumWithVideo,
    {
      when: { inputVideoSeconds: { over: "15" } },
      message: "BytePlus's price examples for this model stop at 15 s of input video; longer input may be refused.",
      sourceIds: ["price-page-mid-2026"],
    },
  ],
  pixelSizes: seedance20FastSizes,
} as const;

const oneSeries = {
  lengths: { from: "2", to: "12" },
  resolutions: ["480p", "720p", "1080p"],
  aspects: aspects,
  fps: ["24"],
  audio: "never",
  defaults: { audio: "off" },
  tiers: ["standard", "flex"],
  pixelSizes: seedance10Sizes,
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

const draftRefusals = [
  {
    when: { options: { draft: "on" }, resolution: ["720p", "1080p"] },
    reason: "A draft is made at 480p only.",
    sourceIds: ["price-page-mid-2026"],
  },
  {
    when: { options: { draft: "on" }, tier: "flex" },
    reason: "A draft cannot be made in the flex tier.",
    sourceIds: ["price-page-mid-2026"],
  },
] as const;

export const byteplus = {
  id: "byteplus",
  name: "BytePlus ModelArk",
  pricingUrl: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
  currency: "USD",
  recordedOn: "2026-11-29",
  sources: {
    "price-page-mid-2026": {
      title: "ModelArk pricing, a copy of June or July 2026",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "price-page-2026-09-09": {
      title: "ModelArk pricing, checked by an operator against bills of a live account, 8 to 10 September 2026",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "transcribed",
      seenOn: "2026-09-09",
    },
    "offer-2026-09-06": {
      title: "A study of current costs: a clip of Seedance 2.0 Fast during the offer of 25 % off",
      url: "https://github.com/gbbragadev/clipia/issues/14",
      kind: "issue",
      seenOn: "2026-09-06",
    },
    "offer-2026-08-08": {
      title: "A change that adds Seedance 2.0 Mini at its list price and names temporary discounts of BytePlus",
      url: "https://github.com/vm0-ai/vm0/pull/25814",
      kind: "code",
      seenOn: "2026-08-08",
    },
    "price-table-2026-10-02": {
      title: "BytePlus list prices in public code, revision of 2 October 2026",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "transcribed",
      seenOn: "2026-10-02",
    },
    tutorial: {
      title: "ModelArk video generation tutorial, a copy",
      url: "https://ai.byteplus.com/ark/region:ap-southeast-1/docs/ModelArk/video-generation-tutorial",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "live-task-2026-08-06": {
      title: "A live Seedance 2.0 task of 6 August 2026 in public code; the link is the page whose rule it tests",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "code",
      seenOn: "2026-08-06",
    },
    "live-task-2025-10-09": {
      title: "A live Seedance 1.0 Pro task of 9 October 2025 in public code; the link is the page whose rule it tests",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "code",
      seenOn: "2025-10-09",
    },
    "seedance-2.0-fixture": {
      title: "A Seedance 2.0 answer kept as a test fixture in public code; the link is the page whose rule it tests",
      url: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
      kind: "code",
      seenOn: "unknown",
    },
    "comfy-pricing": {
      title: "Comfy partner node pricing",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      kind: "third-party",
      seenOn: "2026-08-21",
    },
    "tokenhub-billing": {
      title: "A reseller's copy of the Seedance 2.0 billing page",
      url: "https://docs.ai-tokenhub.com/en/api-guides/Doubao-Seedance-2.0-Billing-Instructions",
      kind: "third-party",
      seenOn: "unknown",
    },
    "late-moderation": {
      title: "Outputs refused after a full render, seen by a user",
      url: "https://github.com/vm0-ai/vm0/issues/30959",
      kind: "issue",
      seenOn: "2026-09-02",
    },
    xavier: {
      title: "A third party's page on BytePlus Seedance models",
      url: "https://docs.dev.xavier.icvr.xyz/models/byteplus/seedance-1-5-pro-251215.html",
      kind: "third-party",
      seenOn: "unknown",
    },
    krea: {
      title: "Krea deprecations",
      url: "https://docs.krea.ai/developers/deprecations",
      kind: "third-party",
      seenOn: "2026-04-27",
    },
  },
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
  each: { vendor: "ByteDance" },
  models: [
    {
      id: "dreamina-seedance-2-5-260628",
      name: "Dreamina Seedance 2.5",
      modes: twoSeriesModes,
      constraints: {
        lengths: { from: "4", to: "30" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "optional",
        defaults: { audio: "on" },
        maxImages: 30,
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
        cautions: [
          {
            when: { hasInputVideo: true },
            message:
              "A job with input video has a least number of tokens that depends on resolution, aspect ratio and output length. The table was not found: in BytePlus's examples of 5 s output at 16:9, 2 s of input cost as much as 4 s, which is in the figure. Other lengths and shapes have no total below 4 s of input, and can cost more than shown above.",
            sourceIds: ["price-page-mid-2026", "price-table-2026-10-02"],
          },
        ],
        pixelSizes: seedance25Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [{ id: "480p-720p", price: "10.70", resolution: ["480p", "720p"], hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "480p-720p-with-video",
              price: "6.40",
              resolution: ["480p", "720p"],
              hasInputVideo: true,
              was: [{ price: "6.40", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "1080p",
              price: "11.70",
              resolution: "1080p",
              hasInputVideo: false,
              was: [
                { price: "11.70", until: "2026-09-09" },
                {
                  id: "1080p-offer",
                  price: "8.424",
                  from: "2026-09-09",
                  until: "2026-09-17",
                  sources: ["price-page-2026-09-09"],
                },
              ],
            },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "1080p-with-video",
              price: "7.00",
              resolution: "1080p",
              hasInputVideo: true,
              was: [
                { price: "7.00", from: "unknown", wrong: "2026-11-27", leastWithVideo: "none" },
                { price: "7.00", until: "2026-09-09" },
                {
                  id: "1080p-with-video-offer",
                  price: "5.04",
                  from: "2026-09-09",
                  until: "2026-09-17",
                  sources: ["price-page-2026-09-09"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "247", high: "368" } },
      conflicts: [
        packFirst,
        "An offer of 28 % off at 1080p ran until 17 September 2026. Only the share is published: 8.424 and 5.04 are the list prices less 28 %. It was first seen on 9 September; earlier days, and the last one, are shown at the list price. Volcengine's offer of the same size began on 14 August.",
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
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
          sourceIds: ["price-page-2026-09-09"],
        },
        {
          id: "1080p-4s-bill",
          job: { durationSeconds: "4", resolution: "1080p" },
          on: "2026-09-09",
          expected: { tokens: "196425" },
          kind: "measured",
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
          sourceIds: ["price-page-2026-09-09"],
        },
        {
          id: "480p-5s-bill",
          job: { durationSeconds: "5", resolution: "480p" },
          on: "2026-09-09",
          expected: { tokens: "48437" },
          kind: "measured",
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
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
      modes: twoSeriesModes,
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: ["480p", "720p", "1080p", "4k"],
        aspects: aspects,
        fps: ["24"],
        audio: "optional",
        defaults: { audio: "on" },
        maxImages: 9,
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
        pixelSizes: seedance20Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [{ id: "480p-720p", price: "7.0", resolution: ["480p", "720p"], hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "480p-720p-with-video",
              price: "4.3",
              resolution: ["480p", "720p"],
              hasInputVideo: true,
              was: [{ price: "4.3", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [{ id: "1080p", price: "7.7", resolution: "1080p", hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "1080p-with-video",
              price: "4.7",
              resolution: "1080p",
              hasInputVideo: true,
              was: [{ price: "4.7", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          rows: [{ id: "4k", price: "4.0", resolution: "4k", hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          rows: [
            {
              id: "4k-with-video",
              price: "2.4",
              resolution: "4k",
              hasInputVideo: true,
              was: [{ price: "2.4", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "81", high: "111" } },
      conflicts: [
        packFirst,
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
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "4k",
          job: { durationSeconds: "5", resolution: "4k" },
          expected: { cost: "3.89", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "15" },
          expected: { cost: "0.86", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-4s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "4" },
          expected: { cost: "0.39", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          expected: { cost: "0.39", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "15" },
          expected: { cost: "1.86", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "0.84", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "4k-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "4k", inputVideoSeconds: "15" },
          expected: { cost: "9.33", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "4k-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "4k", inputVideoSeconds: "2" },
          expected: { cost: "4.20", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-bill",
          job: { durationSeconds: "5", resolution: "1080p" },
          on: "2026-08-06",
          expected: { cost: "1.89", currency: "USD", tokens: "245025" },
          kind: "measured",
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
          sourceIds: ["live-task-2026-08-06"],
        },
        {
          id: "720p-fixture",
          job: { durationSeconds: "5", resolution: "720p" },
          on: "2026-07-15",
          expected: { tokens: "108900" },
          kind: "third-party",
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
          sourceIds: ["seedance-2.0-fixture"],
        },
      ],
    },
    {
      id: "dreamina-seedance-2-0-fast-260128",
      name: "Dreamina Seedance 2.0 Fast",
      modes: twoSeriesModes,
      constraints: smallTwoSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          rows: [
            {
              id: "flat",
              price: "5.6",
              hasInputVideo: false,
              was: [
                { price: "5.6", until: "2026-09-06" },
                {
                  id: "flat-offer",
                  price: "4.2",
                  from: "2026-09-06",
                  until: "2026-10-07",
                  sources: ["offer-2026-09-06", "price-page-2026-09-09"],
                },
              ],
            },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          rows: [
            {
              id: "with-video",
              price: "3.3",
              hasInputVideo: true,
              was: [
                { price: "3.3", from: "unknown", wrong: "2026-11-27", leastWithVideo: "none" },
                { price: "3.3", until: "2026-09-06" },
                {
                  id: "with-video-offer",
                  price: "2.475",
                  from: "2026-09-06",
                  until: "2026-10-07",
                  sources: ["offer-2026-09-06", "price-page-2026-09-09"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "101", high: "109" } },
      conflicts: [
        packFirst,
        "An offer of 25 % off ran until 7 October 2026. Only the share is published: 4.2 and 2.475 are the list prices less 25 %, and a study of 6 September has the clip that 4.2 gives. It was first seen that day; earlier days, and the last one, are shown at the list price. Volcengine's offer of the same size began on 7 August.",
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
          id: "720p-on-offer",
          job: { durationSeconds: "5", resolution: "720p", aspect: "9:16" },
          expected: { cost: "0.45360", currency: "USD" },
          on: "2026-09-06",
          kind: "third-party",
          sourceIds: ["offer-2026-09-06"],
        },
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.28", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "15" },
          expected: { cost: "0.66", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          expected: { cost: "0.30", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "15" },
          expected: { cost: "1.43", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "0.64", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-bill",
          job: { durationSeconds: "5", resolution: "480p" },
          on: "2026-09-09",
          expected: { tokens: "50638" },
          kind: "measured",
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
          sourceIds: ["price-page-2026-09-09"],
        },
      ],
    },
    {
      id: "dreamina-seedance-2-0-mini-260615",
      name: "Dreamina Seedance 2.0 Mini",
      modes: twoSeriesModes,
      constraints: smallTwoSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "flat",
              price: "3.5",
              hasInputVideo: false,
              was: [
                { price: "3.5", until: "2026-08-08" },
                {
                  id: "flat-offer",
                  price: "1.4",
                  from: "2026-08-08",
                  until: "2026-10-07",
                  sources: ["offer-2026-08-08", "price-page-2026-09-09"],
                },
              ],
            },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-mid-2026", "price-page-2026-09-09", "price-table-2026-10-02"],
          rows: [
            {
              id: "with-video",
              price: "2.1",
              hasInputVideo: true,
              was: [
                { price: "2.1", from: "unknown", wrong: "2026-11-27", leastWithVideo: "none" },
                { price: "2.1", until: "2026-08-08" },
                {
                  id: "with-video-offer",
                  price: "0.84",
                  from: "2026-08-08",
                  until: "2026-10-07",
                  sources: ["offer-2026-08-08", "price-page-2026-09-09"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      async: { latencySeconds: { low: "79", high: "121" } },
      conflicts: [
        packFirst,
        "An offer of 60 % off ran until 7 October 2026. Only the share is published: 1.4 and 0.84 are the list prices less 60 %. Discounts were first named on 8 August, their size on 9 September; days before, and the last one, are shown at the list price.",
        "The page names a least number of tokens with input video for Seedance 2.0, 2.0 Fast and 2.5; for Mini only the examples show it.",
        "Other Seedance models were billed one frame more than the published rule; no bill of this model was seen.",
      ],
      workedExamples: [
        {
          id: "720p",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "0.38", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "15" },
          expected: { cost: "0.42", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          expected: { cost: "0.19", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-15s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "15" },
          expected: { cost: "0.91", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "0.41", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
      ],
    },
    {
      id: "seedance-1-5-pro-251215",
      name: "Seedance 1.5 Pro",
      status: closedToSome,
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        lengths: { from: "4", to: "12" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "optional",
        defaults: { audio: "on" },
        tiers: ["standard", "flex"],
        refusals: draftRefusals,
        pixelSizes: seedance15Sizes,
      },
      options: [{ name: "draft", label: "Draft", choices: ["off", "on"], unit: "resolution" }],
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          when: { tier: "standard" },
          rows: [
            {
              id: "audio",
              price: "2.4",
              audio: "on",
              options: { draft: "off" },
              was: [{ price: "2.4", when: { tier: "standard", audio: "on" }, wrong: "2026-11-29" }],
            },
            {
              id: "silent",
              price: "1.2",
              audio: "off",
              options: { draft: "off" },
              was: [{ price: "1.2", when: { tier: "standard", audio: "off" }, wrong: "2026-11-29" }],
            },
          ],
        },
        {
          per: "million tokens",
          times: "0.6",
          sources: ["price-page-mid-2026"],
          when: { tier: "standard", options: { draft: "on" } },
          rows: [{ id: "draft-audio", label: "Draft with sound, 0.6 of the tokens", price: "2.4", audio: "on" }],
        },
        {
          per: "million tokens",
          times: "0.7",
          sources: ["price-page-mid-2026"],
          when: { tier: "standard", options: { draft: "on" } },
          rows: [{ id: "draft-silent", label: "Silent draft, 0.7 of the tokens", price: "1.2", audio: "off" }],
        },
        {
          per: "million tokens",
          sources: ["price-page-mid-2026"],
          when: { tier: "flex" },
          rows: [
            { id: "flex-audio", price: "1.2", audio: "on" },
            { id: "flex-silent", price: "0.6", audio: "off" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "A draft has no price of its own: 0.7 of its tokens count without sound and 0.6 with, at the usual price.",
        "Other Seedance models were billed one frame more than the published rule; no bill of this model was seen.",
      ],
      workedExamples: [
        {
          id: "480p-audio",
          job: { durationSeconds: "5", resolution: "480p", audio: "on" },
          expected: { cost: "0.12", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-silent",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.06", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-draft-audio",
          job: { durationSeconds: "5", resolution: "480p", audio: "on", options: { draft: "on" } },
          expected: { cost: "0.07", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-draft-silent",
          job: { durationSeconds: "5", resolution: "480p", options: { draft: "on" } },
          expected: { cost: "0.04", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
      ],
    },
    {
      id: "seedance-1-0-pro-250528",
      name: "Seedance 1.0 Pro",
      status: closedToSome,
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: oneSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          rows: [{ id: "standard", price: "2.5", tier: "standard" }],
        },
        {
          per: "million tokens",
          sources: ["price-page-mid-2026"],
          rows: [{ id: "flex", price: "1.25", tier: "flex" }],
        },
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
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-10s",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { cost: "0.24", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction:
            "The page prints 97,000 tokens; its own rule gives 97,200. BytePlus's Chinese sister site prints the same figure.",
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-5s-4x3",
          job: { durationSeconds: "5", resolution: "480p", aspect: "4:3" },
          expected: { cost: "0.12", currency: "USD", tokens: "46920" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-5s-21x9",
          job: { durationSeconds: "5", resolution: "480p", aspect: "21:9" },
          expected: { cost: "0.12", currency: "USD", tokens: "46800" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-10s",
          job: { durationSeconds: "10", resolution: "720p" },
          expected: { cost: "0.51", currency: "USD", tokens: "205920" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-5s-4x3",
          job: { durationSeconds: "5", resolution: "720p", aspect: "4:3" },
          expected: { cost: "0.27", currency: "USD", tokens: "109200" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-5s-1x1",
          job: { durationSeconds: "5", resolution: "720p", aspect: "1:1" },
          expected: { cost: "0.27", currency: "USD", tokens: "108000" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "0.61", currency: "USD", tokens: "244800" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-10s",
          job: { durationSeconds: "10", resolution: "1080p" },
          expected: { cost: "1.22", currency: "USD", tokens: "489600" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-5s-1x1",
          job: { durationSeconds: "5", resolution: "1080p", aspect: "1:1" },
          expected: { cost: "0.61", currency: "USD", tokens: "243000" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-5s-bill",
          job: { durationSeconds: "5", resolution: "1080p" },
          on: "2025-10-09",
          expected: { tokens: "246840" },
          kind: "measured",
          contradiction: "The bill counts one frame more than the published rule: 24 x seconds + 1.",
          sourceIds: ["live-task-2025-10-09"],
        },
      ],
    },
    {
      id: "seedance-1-0-pro-fast-251015",
      name: "Seedance 1.0 Pro Fast",
      status: closedToSome,
      modes: ["text-to-video", "image-to-video"],
      constraints: oneSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-mid-2026", "price-table-2026-10-02"],
          rows: [{ id: "standard", price: "1", tier: "standard" }],
        },
        { per: "million tokens", sources: ["price-page-mid-2026"], rows: [{ id: "flex", price: "0.5", tier: "flex" }] },
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
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-10s",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { cost: "0.10", currency: "USD" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction:
            "The page prints 97,000 tokens; its own rule gives 97,200. BytePlus's Chinese sister site prints the same figure.",
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "480p-5s-1x1",
          job: { durationSeconds: "5", resolution: "480p", aspect: "1:1" },
          expected: { cost: "0.05", currency: "USD", tokens: "48000" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-5s",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "0.10", currency: "USD", tokens: "102960" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-10s",
          job: { durationSeconds: "10", resolution: "720p" },
          expected: { cost: "0.21", currency: "USD", tokens: "205920" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "720p-5s-1x1",
          job: { durationSeconds: "5", resolution: "720p", aspect: "1:1" },
          expected: { cost: "0.11", currency: "USD", tokens: "108000" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "0.24", currency: "USD", tokens: "244800" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-5s-4x3",
          job: { durationSeconds: "5", resolution: "1080p", aspect: "4:3" },
          expected: { cost: "0.24", currency: "USD", tokens: "243360" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-5s-1x1",
          job: { durationSeconds: "5", resolution: "1080p", aspect: "1:1" },
          expected: { cost: "0.24", currency: "USD", tokens: "243000" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
        {
          id: "1080p-10s-21x9",
          job: { durationSeconds: "10", resolution: "1080p", aspect: "21:9" },
          expected: { cost: "0.47", currency: "USD", tokens: "473280" },
          on: "2026-07-15",
          kind: "published",
          sourceIds: ["price-page-mid-2026"],
        },
      ],
    },
    {
      id: "seedance-1-0-lite-t2v-250428",
      name: "Seedance 1.0 Lite, text to video",
      status: withdrawn,
      modes: ["text-to-video"],
      constraints: {
        lengths: { from: "2", to: "12" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "unknown",
        tiers: ["standard"],
        pixelSizes: seedance10Sizes,
      },
      prices: [{ per: "million tokens", sources: ["xavier"], rows: [{ id: "flat", price: "1.8" }] }],
      confidence: "medium",
      conflicts: liteConflicts,
    },
    {
      id: "seedance-1-0-lite-i2v-250428",
      name: "Seedance 1.0 Lite, image to video",
      status: withdrawn,
      modes: ["image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: { from: "2", to: "12" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "unknown",
        tiers: ["standard"],
        pixelSizes: seedance10Sizes,
        refusals: [
          {
            when: { mode: "reference-to-video", resolution: "1080p" },
            reason: "With reference images this model makes 480p and 720p only.",
            sourceIds: ["tutorial"],
          },
        ],
      },
      prices: [{ per: "million tokens", sources: ["xavier"], rows: [{ id: "flat", price: "1.8" }] }],
      confidence: "medium",
      conflicts: liteConflicts,
    },
  ],
} as const satisfies ProviderCards;
