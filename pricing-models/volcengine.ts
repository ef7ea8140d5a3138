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

/** Its table was not found; Volcengine's examples show it for one length and shape. */
const leastOfFiveSeconds = [
  { of: "input-seconds", atLeast: "4", when: { durationSeconds: "5", aspect: "16:9" } },
  { of: "unknown", when: { inputVideoSeconds: { below: "4" } } },
] as const;

const minimumWithVideo = {
  when: { hasInputVideo: true },
  message:
    "A job with input video has a least number of tokens that depends on resolution, aspect ratio and output length. The table was not found: in Volcengine's examples of 5 s output at 16:9, 2 s of input cost as much as 4 s, which is in the figure. Other lengths and shapes have no total below 4 s of input, and can cost more than shown above.",
  sourceIds: ["price-page-2026-08-27"],
} as const;

const smallTwoSeries = {
  lengths: { from: "4", to: "15" },
  resolutions: ["480p", "720p"],
  aspects: aspects,
  fps: ["24"],
  audio: "optional",
  defaults: { audio: "on" },
  cautions: [minimumWithVideo],
  pixelSizes: seedance20FastSizes,
} as const;

const oneSeries = {
  lengths: { from: "2", to: "12" },
  resolutions: ["480p", "720p", "1080p"],
  aspects: aspects,
  fps: ["24"],
  audio: "never",
  defaults: { resolution: "1080p", audio: "off" },
  tiers: ["standard", "flex"],
  pixelSizes: seedance10Sizes,
} as const;

const withdrawn = {
  stage: "retired",
  lastDay: "2026-04-27",
  replacement: "volcengine/doubao-seedance-1-0-pro-fast-251015",
  note: "The day is a reseller's statement that the provider discontinued the model; Volcengine's own notice was not found. It is gone from the price page.",
  sourceIds: ["krea", "price-page-2026-08-27"],
} as const;

const leastBalance =
  "A third party's digest of 2026 says that an account needs a balance above 200 CNY or a resource pack to open the 2.0 series. Resource packs are sold; their prices were not found." as const;

const sampleAnswer = {
  finding:
    "The official sample answer for 5 s at 1080p 16:9 reports 246840 tokens where the rule gives 244800: one frame more.",
  effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
  sourceIds: ["api-reference", "byteplus-tutorial"],
} as const;

export const volcengine = {
  id: "volcengine",
  name: "Volcengine Ark",
  pricingUrl: "https://www.volcengine.com/docs/82379/1544106",
  currency: "CNY",
  recordedOn: "2026-11-29",
  sources: {
    "price-page-2025-12-19": {
      title: "Volcengine Ark model prices, a mirror of 19 December 2025",
      url: "https://www.volcengine.com/docs/82379/1544106",
      kind: "transcribed",
      seenOn: "2025-12-19",
    },
    "price-page-2026-08-27": {
      title: "Volcengine Ark model prices, read on 27 August 2026",
      url: "https://www.volcengine.com/docs/82379/1544106",
      kind: "transcribed",
      seenOn: "2026-08-27",
    },
    "price-file-2026-06-15": {
      title: "Volcengine Ark model prices, the official PDF as copied in June 2026; the link is the price page",
      url: "https://www.volcengine.com/docs/82379/1544106",
      kind: "transcribed",
      seenOn: "2026-06-15",
    },
    "price-table-2026-09-19": {
      title: "Seedance list prices in public code, revision of 19 September 2026; the link is the price page",
      url: "https://www.volcengine.com/docs/82379/1544106",
      kind: "third-party",
      seenOn: "2026-09-19",
    },
    "price-table-undated": {
      title: "Seedance list prices of 2026 in public code that names the price page",
      url: "https://www.volcengine.com/docs/82379/1544106",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "example-in-code": {
      title: "A price example for 2.0 Mini with input video in public code; the link is the price page",
      url: "https://www.volcengine.com/docs/82379/1544106",
      kind: "third-party",
      seenOn: "unknown",
    },
    "commit-2026-04-16": {
      title: "A change of 16 April 2026 in public code that adds the 1080p price of Seedance 2.0 (fc61650)",
      url: "https://gitea.airlabs.art",
      kind: "code",
      seenOn: "2026-04-16",
    },
    "fast-article": {
      title: "Volcengine's article on the price of Seedance 2.0 Fast",
      url: "https://www.volcengine.com/article/2687010",
      kind: "primary",
      seenOn: "unknown",
    },
    "api-reference": {
      title: "Volcengine Ark video generation API, a mirror of 19 December 2025",
      url: "https://github.com/Hajimi-Commune/VolcanoArkDocs",
      kind: "transcribed",
      seenOn: "2025-12-19",
    },
    "byteplus-tutorial": {
      title: "Video generation tutorial of BytePlus, the sister site, a copy",
      url: "https://ai.byteplus.com/ark/region:ap-southeast-1/docs/ModelArk/video-generation-tutorial",
      kind: "transcribed",
      seenOn: "unknown",
    },
    laozhang: {
      title: "Seedance prices of a reseller that states its multiple of Volcengine's list",
      url: "https://docs.laozhang.ai/announcements/seedance-pricing-2026-10.md",
      kind: "third-party",
      seenOn: "2026-10-14",
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
      statement: "Volcengine charges only for videos that were generated successfully.",
      sourceIds: ["price-page-2025-12-19", "price-page-2026-08-27"],
    },
    moderated: {
      rule: "not-billed",
      statement: "The price page says that a job which fails at content review costs nothing.",
      sourceIds: ["price-page-2025-12-19", "price-page-2026-08-27"],
    },
    timeout: {
      rule: "unknown",
      statement:
        "The price page does not name expired tasks; its rule suggests no fee. A job that you stop waiting for may still finish and be billed.",
      sourceIds: ["price-page-2026-08-27"],
    },
    cancelled: {
      rule: "depends",
      statement:
        "Only a queued task can be cancelled, and that is free. A running one goes on and is billed if it succeeds.",
      sourceIds: ["price-page-2026-08-27", "api-reference"],
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
      "Volcengine's samples pause 10 s between checks, older ones 1 s; a third party's digest says 30 s, and one integrator waits 60 s on the flex tier.",
      "A link allows at most 100 downloads. BytePlus's tutorial keeps the task for 7 days, Volcengine's reference of December 2025 for 24 h; cancelled ones go after 24 h.",
      "A task expires after 172800 s unless 3600 to 259200 s is asked for.",
      "Task list: 1 request a second; cancel and delete: 20 a second; submissions are limited per model and minute.",
      "Concurrency is per model, further tasks wait in the queue; in December 2025 the flex tier had no such limit.",
      "Latencies were measured on BytePlus only.",
    ],
    sourceIds: ["api-reference", "byteplus-tutorial"],
  },
  each: { vendor: "ByteDance" },
  models: [
    {
      id: "doubao-seedance-2-5-260628",
      name: "Doubao Seedance 2.5",
      modes: twoSeriesModes,
      constraints: {
        lengths: { from: "4", to: "30" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "optional",
        maxImages: 30,
        refusals: [
          {
            when: { inputVideoSeconds: { over: "30" } },
            reason: "Input videos may last 30 s in total.",
            sourceIds: ["price-page-2026-08-27"],
          },
        ],
        cautions: [minimumWithVideo],
        pixelSizes: seedance25Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
          rows: [{ id: "480p-720p", price: "70.00", resolution: ["480p", "720p"], hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
          rows: [
            {
              id: "480p-720p-with-video",
              price: "42.00",
              resolution: ["480p", "720p"],
              hasInputVideo: true,
              was: [{ price: "42.00", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
          rows: [
            {
              id: "1080p",
              price: "77.00",
              resolution: "1080p",
              hasInputVideo: false,
              was: [
                { price: "77.00", until: "2026-08-14" },
                {
                  id: "1080p-offer",
                  price: "55.44",
                  from: "2026-08-14",
                  until: "2026-09-17",
                  sources: ["price-page-2026-08-27"],
                },
              ],
            },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
          rows: [
            {
              id: "1080p-with-video",
              price: "46.00",
              resolution: "1080p",
              hasInputVideo: true,
              was: [
                { price: "46.00", from: "unknown", wrong: "2026-11-27", leastWithVideo: "none" },
                { price: "46.00", until: "2026-08-14" },
                {
                  id: "1080p-with-video-offer",
                  price: "33.12",
                  from: "2026-08-14",
                  until: "2026-09-17",
                  sources: ["price-page-2026-08-27"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "From 14 August to 17 September 2026 an offer of 28 % off held at 1080p. Only the share is printed: 55.44 and 33.12 are the list prices less 28 %. The last day is shown at the list price.",
        "Articles that give 70 and 42 for every resolution leave out the 1080p price.",
        "The prices of a reseller that states its multiple of the list were unchanged on 14 October 2026 and imply the same list price.",
        "Bills of other Seedance models without input video count one frame more than the published rule; no bill of this model was seen.",
        "One measured bill with input video, of Seedance 2.5 on the sister site BytePlus, followed the published rule exactly.",
      ],
      workedExamples: [
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "3.36", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "720p-30s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "30" },
          expected: { cost: "31.75", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "720p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "720p", inputVideoSeconds: "2" },
          expected: { cost: "8.16", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
      ],
    },
    {
      id: "doubao-seedance-2-0-260128",
      name: "Doubao Seedance 2.0",
      modes: twoSeriesModes,
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: ["480p", "720p", "1080p", "4k"],
        aspects: aspects,
        fps: ["24"],
        audio: "optional",
        defaults: { audio: "on" },
        cautions: [minimumWithVideo],
        pixelSizes: seedance20Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["price-file-2026-06-15", "price-page-2026-08-27"],
          rows: [{ id: "480p-720p", price: "46.00", resolution: ["480p", "720p"], hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-file-2026-06-15", "price-page-2026-08-27"],
          rows: [
            {
              id: "480p-720p-with-video",
              price: "28.00",
              resolution: ["480p", "720p"],
              hasInputVideo: true,
              was: [{ price: "28.00", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["commit-2026-04-16", "price-file-2026-06-15", "price-page-2026-08-27"],
          rows: [{ id: "1080p", price: "51.00", resolution: "1080p", hasInputVideo: false, from: "2026-04-16" }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["commit-2026-04-16", "price-file-2026-06-15", "price-page-2026-08-27"],
          rows: [
            {
              id: "1080p-with-video",
              price: "31.00",
              resolution: "1080p",
              hasInputVideo: true,
              from: "2026-04-16",
              was: [{ price: "31.00", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["price-page-2026-08-27"],
          rows: [{ id: "4k", price: "26.00", resolution: "4k", hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-2026-08-27"],
          rows: [
            {
              id: "4k-with-video",
              price: "16.00",
              resolution: "4k",
              hasInputVideo: true,
              was: [{ price: "16.00", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "1080p came on 16 April 2026, and 4k was on the list by 27 August; older lists have 46 and 28 only.",
        "The reseller's prices of 14 October 2026 imply the same list price at 480p to 1080p; 4k has one source.",
        "How long input videos may be was not found for this model.",
        leastBalance,
        "One measured bill with input video, of Seedance 2.5 on the sister site BytePlus, followed the published rule exactly.",
      ],
      measured: [
        {
          finding:
            "A reseller counts 108900 tokens for 5 s at 720p and 245025 at 1080p without input video; the rule gives 108000 and 243000. That is one frame more, as in bills of other Seedance models.",
          effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
          sourceIds: ["laozhang"],
        },
      ],
      workedExamples: [
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "2.31", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "1080p",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "12.39", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
      ],
    },
    {
      id: "doubao-seedance-2-0-fast-260128",
      name: "Doubao Seedance 2.0 Fast",
      modes: twoSeriesModes,
      constraints: smallTwoSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["fast-article", "price-page-2026-08-27"],
          rows: [
            {
              id: "flat",
              price: "37.00",
              hasInputVideo: false,
              was: [
                { price: "37.00", until: "2026-08-07" },
                {
                  id: "flat-offer",
                  price: "27.75",
                  from: "2026-08-07",
                  until: "2026-09-20",
                  sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
                },
              ],
            },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["fast-article", "price-page-2026-08-27"],
          rows: [
            {
              id: "with-video",
              price: "22.00",
              hasInputVideo: true,
              was: [
                { price: "22.00", from: "unknown", wrong: "2026-11-27", leastWithVideo: "none" },
                { price: "22.00", until: "2026-08-07" },
                {
                  id: "with-video-offer",
                  price: "16.50",
                  from: "2026-08-07",
                  until: "2026-09-20",
                  sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "From 7 August to 7 September 2026 an offer of 25 % off was printed; it still showed on 19 September and was over by 14 October. Only the share is printed: 27.75 and 16.50 are the list prices less 25 %. The days after 19 September are shown at the list price.",
        "The prices of a reseller that states its multiple of the list were unchanged on 14 October 2026 and imply the same list price.",
        "How long input videos may be was not found for this model.",
        leastBalance,
        "Bills of other Seedance models without input video count one frame more than the published rule; no bill of this model was seen.",
        "One measured bill with input video, of Seedance 2.5 on the sister site BytePlus, followed the published rule exactly.",
      ],
      workedExamples: [
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "1.86", currency: "CNY" },
          on: "2026-08-01",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "720p",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "4.00", currency: "CNY" },
          on: "2026-08-01",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
      ],
    },
    {
      id: "doubao-seedance-2-0-mini-260615",
      name: "Doubao Seedance 2.0 Mini",
      modes: twoSeriesModes,
      constraints: smallTwoSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2026-08-27"],
          rows: [
            {
              id: "flat",
              price: "23.00",
              hasInputVideo: false,
              was: [
                { price: "23.00", until: "2026-08-07" },
                {
                  id: "flat-offer",
                  price: "9.20",
                  from: "2026-08-07",
                  until: "2026-09-20",
                  sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
                },
              ],
            },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: leastOfFiveSeconds,
          sources: ["price-page-2026-08-27"],
          rows: [
            {
              id: "with-video",
              price: "14.00",
              hasInputVideo: true,
              was: [
                { price: "14.00", from: "unknown", wrong: "2026-11-27", leastWithVideo: "none" },
                { price: "14.00", until: "2026-08-07" },
                {
                  id: "with-video-offer",
                  price: "5.60",
                  from: "2026-08-07",
                  until: "2026-09-20",
                  sources: ["price-page-2026-08-27", "price-table-2026-09-19"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "From 7 August to 7 September 2026 an offer of 60 % off was printed, and it still showed on 19 September. Only the share is printed: 9.20 and 5.60 are the list prices less 60 %. The days after 19 September are shown at the list price.",
        "The prices of a reseller that states its multiple of the list were unchanged on 14 October 2026 and imply the same list price.",
        "A least number of tokens with input video is named for 2.5, 2.0 and 2.0 Fast; for Mini only an example shows it.",
        "How long input videos may be was not found for this model.",
        leastBalance,
        "Bills of other Seedance models without input video count one frame more than the published rule; no bill of this model was seen.",
        "One measured bill with input video, of Seedance 2.5 on the sister site BytePlus, followed the published rule exactly.",
      ],
      workedExamples: [
        {
          id: "480p",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "1.16", currency: "CNY" },
          on: "2026-08-01",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "720p",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "2.48", currency: "CNY" },
          on: "2026-08-01",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "480p-4s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "4" },
          on: "2026-08-01",
          expected: { cost: "1.27", currency: "CNY" },
          kind: "third-party",
          sourceIds: ["example-in-code"],
        },
        {
          id: "480p-2s-input",
          job: { mode: "video-to-video", durationSeconds: "5", resolution: "480p", inputVideoSeconds: "2" },
          on: "2026-08-01",
          expected: { cost: "1.27", currency: "CNY" },
          kind: "third-party",
          sourceIds: ["example-in-code"],
        },
      ],
    },
    {
      id: "doubao-seedance-1-5-pro-251215",
      name: "Doubao Seedance 1.5 Pro",
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        lengths: { from: "4", to: "12" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "optional",
        tiers: ["standard", "flex"],
        refusals: [
          {
            when: { options: { draft: "on" }, resolution: ["720p", "1080p"] },
            reason: "A draft is made at 480p only.",
            sourceIds: ["price-page-2026-08-27"],
          },
        ],
        pixelSizes: seedance15Sizes,
      },
      options: [{ name: "draft", label: "Draft", choices: ["off", "on"], unit: "resolution" }],
      prices: [
        {
          per: "million tokens",
          sources: ["price-table-undated", "price-page-2026-08-27"],
          rows: [
            {
              id: "audio",
              price: "16.00",
              audio: "on",
              tier: "standard",
              options: { draft: "off" },
              was: [{ price: "16.00", when: { audio: "on", tier: "standard" }, wrong: "2026-11-29" }],
            },
            {
              id: "silent",
              price: "8.00",
              audio: "off",
              tier: "standard",
              options: { draft: "off" },
              was: [{ price: "8.00", when: { audio: "off", tier: "standard" }, wrong: "2026-11-29" }],
            },
            {
              id: "flex-audio",
              price: "8.00",
              audio: "on",
              tier: "flex",
              options: { draft: "off" },
              was: [{ price: "8.00", when: { audio: "on", tier: "flex" }, wrong: "2026-11-29" }],
            },
            {
              id: "flex-silent",
              price: "4.00",
              audio: "off",
              tier: "flex",
              options: { draft: "off" },
              was: [{ price: "4.00", when: { audio: "off", tier: "flex" }, wrong: "2026-11-29" }],
            },
          ],
        },
        {
          per: "million tokens",
          times: "0.6",
          sources: ["price-page-2026-08-27"],
          when: { tier: "standard", options: { draft: "on" } },
          rows: [{ id: "draft-audio", label: "Draft with sound, 0.6 of the tokens", price: "16.00", audio: "on" }],
        },
        {
          per: "million tokens",
          times: "0.7",
          sources: ["price-page-2026-08-27"],
          when: { tier: "standard", options: { draft: "on" } },
          rows: [{ id: "draft-silent", label: "Silent draft, 0.7 of the tokens", price: "8.00", audio: "off" }],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { tier: "flex", options: { draft: "on" } },
          reason: "Whether a draft can be made in the flex tier was not found; on BytePlus it cannot.",
          sourceIds: ["price-page-2026-08-27"],
        },
      ],
      confidence: "high",
      conflicts: [
        "A draft has no price of its own: 0.7 of its tokens count without sound and 0.6 with, at the usual price.",
        "Bills of other Seedance models without input video count one frame more than the published rule; no bill of this model was seen.",
      ],
      workedExamples: [
        {
          id: "480p-audio",
          job: { durationSeconds: "5", resolution: "480p", audio: "on" },
          expected: { cost: "0.80", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "720p-audio",
          job: { durationSeconds: "5", resolution: "720p", audio: "on" },
          expected: { cost: "1.73", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
        {
          id: "1080p-audio",
          job: { durationSeconds: "5", resolution: "1080p", audio: "on" },
          expected: { cost: "3.89", currency: "CNY" },
          on: "2026-08-27",
          kind: "published",
          sourceIds: ["price-page-2026-08-27"],
        },
      ],
    },
    {
      id: "doubao-seedance-1-0-pro-250528",
      name: "Doubao Seedance 1.0 Pro",
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: oneSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2025-12-19", "price-page-2026-08-27"],
          rows: [
            { id: "standard", price: "15.00", tier: "standard" },
            { id: "flex", price: "7.50", tier: "flex" },
          ],
        },
      ],
      confidence: "high",
      async: { concurrency: 10 },
      conflicts: [
        "The page prints 97,000 tokens for 10 s at 864x480; its own rule gives 97,200.",
        "In December 2025 each model came with 2,000,000 free tokens on the standard tier, none on flex.",
      ],
      measured: [sampleAnswer],
      workedExamples: [
        {
          id: "480p-5s",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.73", currency: "CNY", tokens: "48600" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction: "The page prints 97,000 tokens; its own rule gives 97,200.",
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "720p-5s",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "1.54", currency: "CNY", tokens: "102960" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "3.67", currency: "CNY", tokens: "244800" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "1080p-10s",
          job: { durationSeconds: "10", resolution: "1080p" },
          expected: { cost: "7.34", currency: "CNY", tokens: "489600" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
      ],
    },
    {
      id: "doubao-seedance-1-0-pro-fast-251015",
      name: "Doubao Seedance 1.0 Pro Fast",
      modes: ["text-to-video", "image-to-video"],
      constraints: oneSeries,
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2025-12-19", "price-page-2026-08-27"],
          rows: [
            { id: "standard", price: "4.20", tier: "standard" },
            { id: "flex", price: "2.10", tier: "flex" },
          ],
        },
      ],
      confidence: "high",
      async: { concurrency: 10 },
      conflicts: [
        "The page prints 97,000 tokens for 10 s at 864x480; its own rule gives 97,200.",
        "In December 2025 each model came with 2,000,000 free tokens on the standard tier, none on flex.",
      ],
      measured: [sampleAnswer],
      workedExamples: [
        {
          id: "480p-5s",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.20", currency: "CNY", tokens: "48600" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction: "The page prints 97,000 tokens; its own rule gives 97,200.",
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "720p-5s",
          job: { durationSeconds: "5", resolution: "720p" },
          expected: { cost: "0.43", currency: "CNY", tokens: "102960" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "1.03", currency: "CNY", tokens: "244800" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "1080p-10s",
          job: { durationSeconds: "10", resolution: "1080p" },
          expected: { cost: "2.06", currency: "CNY", tokens: "489600" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
      ],
    },
    {
      id: "doubao-seedance-1-0-lite-t2v-250428",
      name: "Doubao Seedance 1.0 Lite, text to video",
      status: withdrawn,
      modes: ["text-to-video"],
      constraints: {
        lengths: { from: "2", to: "12" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "never",
        defaults: { resolution: "720p", audio: "off" },
        tiers: ["standard", "flex"],
        pixelSizes: seedance10Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2025-12-19", "price-table-undated"],
          rows: [
            { id: "standard", price: "10.00", tier: "standard" },
            { id: "flex", price: "5.00", tier: "flex" },
          ],
        },
      ],
      confidence: "medium",
      async: { concurrency: 5 },
      conflicts: [
        "The page prints 97,000 tokens for 10 s at 864x480; its own rule gives 97,200.",
        "In December 2025 each model came with 2,000,000 free tokens on the standard tier, none on flex.",
      ],
      measured: [sampleAnswer],
      workedExamples: [
        {
          id: "480p-5s",
          job: { durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.49", currency: "CNY", tokens: "48600" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "480p-10s-tokens",
          job: { durationSeconds: "10", resolution: "480p" },
          expected: { tokens: "97000" },
          contradiction: "The page prints 97,000 tokens; its own rule gives 97,200.",
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "1080p-5s",
          job: { durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "2.45", currency: "CNY", tokens: "244800" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
      ],
    },
    {
      id: "doubao-seedance-1-0-lite-i2v-250428",
      name: "Doubao Seedance 1.0 Lite, image to video",
      status: withdrawn,
      modes: ["image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: { from: "2", to: "12" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: aspects,
        fps: ["24"],
        audio: "never",
        defaults: { resolution: "720p", audio: "off" },
        tiers: ["standard", "flex"],
        pixelSizes: seedance10Sizes,
        cautions: [
          {
            when: { mode: "reference-to-video", resolution: "1080p" },
            message:
              "BytePlus, the sister site, makes 480p and 720p only with reference images; Volcengine's own limit was not found.",
            sourceIds: ["byteplus-tutorial"],
          },
          {
            when: { hasInputVideo: true },
            message: "Nothing says that this model takes reference videos; only reference images are named.",
            sourceIds: ["byteplus-tutorial"],
          },
        ],
      },
      prices: [
        {
          per: "million tokens",
          sources: ["price-page-2025-12-19", "price-table-undated"],
          rows: [
            { id: "standard", price: "10.00", tier: "standard" },
            { id: "flex", price: "5.00", tier: "flex" },
          ],
        },
      ],
      confidence: "medium",
      async: { concurrency: 5 },
      conflicts: [
        "The page prints 97,000 tokens for 10 s at 864x480; its own rule gives 97,200.",
        "In December 2025 each model came with 2,000,000 free tokens on the standard tier, none on flex.",
      ],
      measured: [sampleAnswer],
      workedExamples: [
        {
          id: "480p-5s",
          job: { mode: "image-to-video", durationSeconds: "5", resolution: "480p" },
          expected: { cost: "0.49", currency: "CNY", tokens: "48600" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
        {
          id: "1080p-5s",
          job: { mode: "image-to-video", durationSeconds: "5", resolution: "1080p" },
          expected: { cost: "2.45", currency: "CNY", tokens: "244800" },
          on: "2025-12-19",
          kind: "published",
          sourceIds: ["price-page-2025-12-19"],
        },
      ],
    },
  ],
} as const satisfies ProviderCards;
