import type { ProviderCards } from "@/lib/catalogue/cards";

const fromTextOrImage = ["text-to-video", "image-to-video"] as const;

const veoGap = {
  meter: "output",
  when: { resolution: ["720p", "4k"] },
  reason: "Only the price at 1080p was found; what kie charges at 720p and 4k was not.",
  sourceIds: ["pricing-2026-10-07"],
} as const;

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
  recordedOn: "2026-11-27",
  sources: {
    "market-2026-04-30": {
      title: "kie market prices, copied into public code (justintanner/apicity), 30 April 2026",
      url: "https://kie.ai/market",
      kind: "transcribed",
      seenOn: "2026-04-30",
    },
    "pricing-2026-08-22": {
      title: "kie pricing, read on 22 August 2026",
      url: "https://kie.ai/pricing",
      kind: "transcribed",
      seenOn: "2026-08-22",
    },
    "pricing-2026-09-02": {
      title: "kie pricing, rates read from its price table on 2 September 2026",
      url: "https://kie.ai/pricing",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    "pricing-2026-10-07": {
      title: "kie pricing, a snapshot of 7 October 2026 in a guide to the API",
      url: "https://kie.ai/pricing",
      kind: "transcribed",
      seenOn: "2026-10-07",
    },
    "seedance-page": {
      title: "Seedance 2.0 on kie",
      url: "https://kie.ai/seedance-2-0",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    "seedance-4k-task": {
      title: "A recorded Seedance 2.0 task at 4k in public code; the link is the price page",
      url: "https://kie.ai/pricing",
      kind: "code",
      seenOn: "unknown",
    },
    "seedance-1.5-sum": {
      title: "A sum for Seedance 1.5 Pro in public code; the link is the price page",
      url: "https://kie.ai/pricing",
      kind: "code",
      seenOn: "unknown",
    },
    "duplicate-after-timeout": {
      title: "A timeout read as a failure: the first task was billed as well",
      url: "https://github.com/anomaliaso/anomalia/pull/325",
      kind: "issue",
      seenOn: "2026-09-04",
    },
    "fail-state": {
      title: "An integration of kie and its task states",
      url: "https://github.com/gitroomhq/postiz-app/pull/1809",
      kind: "issue",
      seenOn: "2026-07-30",
    },
  },
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
      modes: fromTextOrImage,
      constraints: { lengths: ["8"], resolutions: ["720p", "1080p", "4k"], audio: "unknown" },
      prices: [
        {
          per: "clip",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [{ id: "1080p", price: "1.275", resolution: "1080p" }],
        },
      ],
      gaps: [veoGap],
      confidence: "medium",
      conflicts: [
        "A price list of 30 April 2026 in public code holds 0.3 USD (Quality) and 0.1 USD (Fast) a second; kie bills a video as a whole, so those figures are not used.",
      ],
    },
    {
      id: "veo-3-1-fast",
      name: "Veo 3.1 Fast",
      vendor: "Google",
      modes: fromTextOrImage,
      constraints: { lengths: ["8"], resolutions: ["720p", "1080p", "4k"], audio: "unknown" },
      prices: [
        {
          per: "clip",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [{ id: "1080p", price: "0.325", resolution: "1080p" }],
        },
      ],
      gaps: [veoGap],
      confidence: "medium",
      conflicts: [
        "A price list of 30 April 2026 in public code holds 0.3 USD (Quality) and 0.1 USD (Fast) a second; kie bills a video as a whole, so those figures are not used.",
      ],
    },
    {
      id: "veo-3-1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      modes: fromTextOrImage,
      constraints: { lengths: ["8"], resolutions: ["720p", "1080p", "4k"], audio: "unknown" },
      prices: [
        {
          per: "clip",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [{ id: "1080p", price: "0.175", resolution: "1080p" }],
        },
      ],
      gaps: [veoGap],
      confidence: "medium",
      conflicts: ["Lengths and modes are those of the other Veo 3.1 variants; whether Lite makes 4k was not read."],
    },
    {
      id: "kling-3.0",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      modes: fromTextOrImage,
      constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p", "1080p", "4k"], audio: "optional" },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30"],
          when: { resolution: "720p" },
          rows: [
            { id: "720p-silent", price: "0.07", audio: "off" },
            { id: "720p-audio", price: "0.1", audio: "on" },
          ],
        },
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-10-07"],
          when: { resolution: "1080p" },
          rows: [
            { id: "1080p-silent", price: "0.09", audio: "off" },
            { id: "1080p-audio", price: "0.135", audio: "on" },
          ],
        },
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30"],
          rows: [{ id: "4k", price: "0.335", resolution: "4k" }],
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
      modes: fromTextOrImage,
      constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        { per: "second", sources: ["pricing-2026-08-22"], rows: [{ id: "720p", price: "18", resolution: "720p" }] },
        {
          per: "second",
          sources: ["pricing-2026-08-22", "pricing-2026-10-07"],
          rows: [{ id: "1080p", price: "22.5", resolution: "1080p" }],
        },
      ],
      confidence: "high",
      conflicts: ["The list has one price for a resolution and no switch for sound."],
    },
    {
      id: "seedance-2",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: { lengths: { from: "4", to: "15" }, resolutions: ["480p", "720p", "1080p", "4k"], audio: "unknown" },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-09-02"],
          rows: [{ id: "480p", price: "0.095", resolution: "480p", hasInputVideo: false }],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-09-02", "seedance-page"],
          rows: [{ id: "480p-with-video", price: "0.0575", resolution: "480p", hasInputVideo: true }],
        },
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-09-02"],
          rows: [{ id: "720p", price: "0.205", resolution: "720p", hasInputVideo: false }],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-09-02", "seedance-page"],
          rows: [{ id: "720p-with-video", price: "0.125", resolution: "720p", hasInputVideo: true }],
        },
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-09-02"],
          rows: [{ id: "1080p", price: "0.51", resolution: "1080p", hasInputVideo: false }],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["market-2026-04-30", "pricing-2026-09-02", "seedance-page"],
          rows: [{ id: "1080p-with-video", price: "0.31", resolution: "1080p", hasInputVideo: true }],
        },
        {
          per: "second",
          sources: ["seedance-4k-task"],
          rows: [{ id: "4k", price: "208", resolution: "4k", hasInputVideo: false }],
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
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: ["480p", "720p"],
        audio: "unknown",
        cautions: [
          {
            when: { hasInputVideo: true },
            message:
              "That input seconds are billed too is stated for Seedance 2.0; it is read as holding here, because the price is listed in the same way.",
            sourceIds: ["seedance-page"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [
            {
              id: "480p",
              price: "0.0585",
              resolution: "480p",
              hasInputVideo: false,
              was: [
                { price: "0.0585", from: "unknown", wrong: "2026-11-27" },
                { price: "0.0775", until: "2026-09-02", sources: ["market-2026-04-30"] },
              ],
            },
          ],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [
            {
              id: "480p-with-video",
              price: "0.034",
              resolution: "480p",
              hasInputVideo: true,
              was: [
                { price: "0.034", from: "unknown", wrong: "2026-11-27" },
                { price: "0.045", until: "2026-09-02", sources: ["market-2026-04-30"] },
              ],
            },
          ],
        },
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-09-02", "pricing-2026-10-07"],
          rows: [
            {
              id: "720p",
              price: "0.124",
              resolution: "720p",
              hasInputVideo: false,
              was: [
                { price: "0.124", from: "unknown", wrong: "2026-11-27" },
                { price: "0.165", until: "2026-09-02", sources: ["market-2026-04-30"] },
              ],
            },
          ],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [
            {
              id: "720p-with-video",
              price: "0.075",
              resolution: "720p",
              hasInputVideo: true,
              was: [
                { price: "0.075", from: "unknown", wrong: "2026-11-27" },
                { price: "0.10", until: "2026-09-02", sources: ["market-2026-04-30"] },
              ],
            },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The prices of 30 April 2026, about a third higher, are taken to have held until 2 September, when the lower ones were first seen; the day of the cut is not known.",
        "Whether the seconds of a reference video were billed by the same rule before the cut was not found.",
      ],
    },
    {
      id: "seedance-2-mini",
      name: "Seedance 2.0 Mini",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p"],
        audio: "unknown",
        cautions: [
          {
            when: { hasInputVideo: true },
            message:
              "That input seconds are billed too is stated for Seedance 2.0; it is read as holding here, because the price is listed in the same way.",
            sourceIds: ["seedance-page"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [{ id: "480p", price: "0.019", resolution: "480p", hasInputVideo: false }],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [{ id: "480p-with-video", price: "0.012", resolution: "480p", hasInputVideo: true }],
        },
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [{ id: "720p", price: "0.041", resolution: "720p", hasInputVideo: false }],
        },
        {
          per: "second",
          of: "input-and-output",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [{ id: "720p-with-video", price: "0.025", resolution: "720p", hasInputVideo: true }],
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
      modes: fromTextOrImage,
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p", "1080p"],
        audio: "unknown",
        cautions: [imagesUnsaid],
      },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [
            { id: "480p", price: "0.14", resolution: "480p" },
            { id: "720p", price: "0.315", resolution: "720p" },
            { id: "1080p", price: "0.79", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "One reading of the price list gives one figure for a resolution; it names no lengths, no modes and no charge for input.",
        "No price with a reference video was found, so that mode is not listed.",
      ],
    },
    {
      id: "seedance-1.5-pro",
      name: "Seedance 1.5 Pro",
      vendor: "ByteDance",
      modes: fromTextOrImage,
      constraints: {
        lengths: { from: "4", to: "12" },
        resolutions: "unknown",
        audio: "unknown",
        cautions: [
          {
            when: {},
            message: "The only figure found does not say for which resolution and with or without sound it holds.",
            sourceIds: ["seedance-1.5-sum"],
          },
        ],
      },
      prices: [{ per: "second", sources: ["seedance-1.5-sum"], rows: [{ id: "flat", price: "3.6" }] }],
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
      modes: fromTextOrImage,
      constraints: { lengths: { from: "2", to: "15" }, resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [{ per: "second", in: "USD", sources: ["market-2026-04-30"], rows: [{ id: "flat", price: "0.1" }] }],
      confidence: "low",
      conflicts: [
        "The figure is of 30 April 2026, when all Wan 2.7 routes had one price. Reference to video has since had a price for each resolution, so this one may be out of date.",
      ],
    },
    {
      id: "wan-2-7-videoedit",
      name: "Wan 2.7, video edit",
      vendor: "Alibaba",
      modes: ["video-to-video"],
      constraints: {
        durations: [{ kind: "follows-input", min: "2", max: "10", when: { mode: "video-to-video" } }],
        resolutions: ["720p", "1080p"],
        audio: "unknown",
        cautions: [
          {
            when: {},
            message:
              "Whether kie also bills the seconds of the input video was not found; Alibaba does. The bill may be higher than shown.",
            sourceIds: ["market-2026-04-30"],
          },
        ],
      },
      prices: [{ per: "second", in: "USD", sources: ["market-2026-04-30"], rows: [{ id: "flat", price: "0.1" }] }],
      confidence: "low",
      conflicts: [
        "The figure is of 30 April 2026, when all Wan 2.7 routes had one price. Reference to video has since had a price for each resolution, so this one may be out of date.",
      ],
    },
    {
      id: "wan-2-7-r2v",
      name: "Wan 2.7, reference to video",
      vendor: "Alibaba",
      modes: ["reference-to-video"],
      constraints: { lengths: { from: "2", to: "15" }, resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-09-02"],
          rows: [
            {
              id: "720p",
              price: "0.08",
              resolution: "720p",
              was: [
                { price: "0.08", from: "unknown", wrong: "2026-11-27" },
                { price: "0.10", until: "2026-09-02", sources: ["market-2026-04-30"] },
              ],
            },
            {
              id: "1080p",
              price: "0.12",
              resolution: "1080p",
              was: [
                { price: "0.12", from: "unknown", wrong: "2026-11-27" },
                { price: "0.10", until: "2026-09-02", sources: ["market-2026-04-30"] },
              ],
            },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The price of 30 April 2026, 0.10 USD a second at both resolutions, is taken to have held until 2 September, when those of today were first seen; the day of the change is not known.",
      ],
    },
    {
      id: "wan-3.0",
      name: "Wan 3.0",
      vendor: "Alibaba",
      modes: fromTextOrImage,
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p", "1080p"],
        audio: "unknown",
        cautions: [imagesUnsaid],
      },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [
            { id: "480p", price: "0.04", resolution: "480p" },
            { id: "1080p", price: "0.16", resolution: "1080p" },
          ],
        },
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
      conflicts: [
        "One reading of the price list gives one figure for a resolution; it names no lengths, no modes and no charge for input.",
      ],
    },
    {
      id: "wan-3.0-prime",
      name: "Wan 3.0 Prime",
      vendor: "Alibaba",
      modes: fromTextOrImage,
      constraints: { lengths: "unknown", resolutions: ["1080p"], audio: "unknown", cautions: [imagesUnsaid] },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [{ id: "1080p", price: "0.25", resolution: "1080p" }],
        },
      ],
      confidence: "medium",
      conflicts: [
        "One reading of the price list gives one figure for a resolution; it names no lengths, no modes and no charge for input.",
      ],
    },
    {
      id: "minimax-h3",
      name: "MiniMax H3",
      vendor: "MiniMax",
      modes: fromTextOrImage,
      constraints: { lengths: "unknown", resolutions: ["768p", "2k"], audio: "unknown", cautions: [imagesUnsaid] },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["pricing-2026-10-07"],
          rows: [
            { id: "768p", price: "0.04", resolution: "768p" },
            { id: "2k", price: "0.065", resolution: "2k" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "One reading of the price list gives one figure for a resolution; it names no lengths, no modes and no charge for input.",
      ],
    },
    {
      id: "grok-imagine",
      name: "Grok Imagine",
      vendor: "xAI",
      modes: fromTextOrImage,
      constraints: { lengths: "unknown", resolutions: ["480p", "720p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          in: "USD",
          sources: ["market-2026-04-30"],
          rows: [
            { id: "480p", price: "0.008", resolution: "480p" },
            { id: "720p", price: "0.015", resolution: "720p" },
          ],
        },
      ],
      confidence: "low",
      conflicts: ["The figures are far below xAI's own list of 0.05 USD a second. Check the live page."],
    },
  ],
} as const satisfies ProviderCards;
