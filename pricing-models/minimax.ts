import type { ProviderFile } from "@/lib/catalogue/schema";

const clip = { meter: "output", denomination: "USD", quantity: { of: "clips" } } as const;
const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;
const perSourceSecond = {
  meter: "input-video",
  denomination: "USD",
  quantity: { of: "seconds", from: "input" },
} as const;

const h3Listed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-24",
  confidence: "medium",
  sourceIds: ["paygo-2026-08-18", "paygo-2026-09-14", "paygo-2026-09-26", "h3-announcement"],
} as const;

const h3Input = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-24",
  confidence: "medium",
  sourceIds: ["h3-announcement", "h3-guide"],
} as const;

const h3MaxListed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-26",
  confidence: "medium",
  sourceIds: ["paygo-2026-09-14", "paygo-2026-09-26"],
} as const;

const listedInAugust = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-18",
  confidence: "medium",
  sourceIds: ["paygo-2026-08-18"],
} as const;

const listedInJuly = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-07-10",
  confidence: "medium",
  sourceIds: ["hailuo-field-notes"],
} as const;

const listedInJulyAndAugust = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-18",
  confidence: "medium",
  sourceIds: ["hailuo-field-notes", "paygo-2026-08-18"],
} as const;

/** 1080p is made for 6 s only. */
const hailuoConstraints = {
  durations: [
    { kind: "set", seconds: ["6"], when: { resolution: "1080p" } },
    { kind: "set", seconds: ["6", "10"] },
  ],
  aspects: "unknown",
  fps: ["24"],
  audio: "never",
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "off" },
} as const;

const packages =
  "Video packages are another way to pay and are not in the estimate: 1000 USD for 3,760 points (0.266 a point), 2500 (0.252), 4500 (0.238) and 6000 for 26,780 points (0.224), valid for a month by one reading, unstated by another.";

export const minimax = {
  id: "minimax",
  name: "MiniMax",
  pricingUrl: "https://platform.minimax.io/docs/guides/pricing-paygo",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "paygo-2026-08-18",
      title: "MiniMax pay-as-you-go prices",
      url: "https://platform.minimax.io/docs/guides/pricing-paygo",
      kind: "transcribed",
      seenOn: "2026-08-18",
    },
    {
      id: "paygo-2026-09-14",
      title: "MiniMax pay-as-you-go prices, second transcription",
      url: "https://platform.minimax.io/docs/guides/pricing-paygo",
      kind: "transcribed",
      seenOn: "2026-09-14",
    },
    {
      id: "paygo-2026-09-26",
      title: "MiniMax pay-as-you-go prices, third transcription",
      url: "https://platform.minimax.io/docs/guides/pricing-paygo",
      kind: "transcribed",
      seenOn: "2026-09-26",
    },
    {
      id: "h3-announcement",
      title: "LaoZhang on MiniMax's own H3 prices",
      url: "https://docs.laozhang.ai/en/announcements/minimax-h3-2026-10.md",
      kind: "third-party",
      seenOn: "2026-10-24",
    },
    {
      id: "h3-guide",
      title: "LaoZhang's guide to MiniMax H3",
      url: "https://docs.laozhang.ai/en/api-capabilities/minimax-h3-video-generation",
      kind: "third-party",
      seenOn: "2026-10-24",
    },
    {
      id: "venice-h3",
      title: "Venice's page for MiniMax H3",
      url: "https://docs.venice.ai/es/models/minimax-h3.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "apiyi-h3",
      title: "APIYI's overview of MiniMax H3",
      url: "https://docs.apiyi.com/en/api-capabilities/minimax-h3/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "hailuo-field-notes",
      title: "Dated field notes on MiniMax Hailuo",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/minimax-hailuo-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "hailuo-finops",
      title: "A third party's summary of Hailuo billing",
      url: "https://raw.githubusercontent.com/api-evangelist/hailuo-ai/refs/heads/main/finops/hailuo-ai-finops.yml",
      kind: "third-party",
      seenOn: "2026-07-11",
    },
    {
      id: "token-plan-credits",
      title: "MiniMax on the credits of its Token Plan",
      url: "https://platform.minimax.io/docs/token-plan/credits",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "video-guide",
      title: "MiniMax video generation guide",
      url: "https://platform.minimax.io/docs/guides/video-generation",
      kind: "primary",
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
    notes: [
      "Pay-as-you-go draws on a prepaid balance in dollars; its least payment and how long it lasts were not found.",
      "Token-Plan credits are another balance with a key of their own. They lapse one year after each top-up and, by a sheet of 18 August 2026, do not cover video.",
      "Video packages are bought by the month and leave MiniMax-H3 out; they are not in the estimate.",
    ],
    sourceIds: ["paygo-2026-08-18", "token-plan-credits"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "A third party's summary says that failed jobs are not billed; no such sentence of MiniMax's own was found.",
      sourceIds: ["hailuo-finops"],
    },
    moderated: {
      rule: "unknown",
      statement: "The same summary says that blocked jobs are not billed; no such sentence of MiniMax's own was found.",
      sourceIds: ["hailuo-finops"],
    },
    timeout: {
      rule: "unknown",
      statement: "What a job costs that the caller stopped waiting for is not published.",
    },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs is not published." },
  },
  async: {
    pollIntervalSeconds: "10",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      note: "callback_url; a challenge must be echoed within 3 s. No signature is documented, and its retries are unknown.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "Pay-as-you-go accounts start with 5 video requests a minute; packages raise that.",
      "Nine hours of file life are stated only for an old template endpoint.",
      "Callbacks and status checks name the states differently.",
    ],
    sourceIds: ["video-guide", "hailuo-field-notes"],
  },
  models: [
    {
      id: "MiniMax-H3",
      name: "MiniMax H3 (Hailuo 3.0)",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video", "video-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "4", max: "15", step: "1" }],
        resolutions: ["768p", "2k"],
        aspects: "unknown",
        fps: "unknown",
        audio: "always",
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "on" },
        cautions: [
          {
            when: { durationSeconds: "4" },
            message: "Resellers of the official API start at 5 s. Try one clip of 4 s before you plan on it.",
            sourceIds: ["venice-h3", "apiyi-h3"],
          },
          {
            when: { hasInputVideo: true },
            message:
              "One reseller rounds the length of a reference video up to a whole second; MiniMax's own rule was not seen.",
            sourceIds: ["h3-guide"],
          },
        ],
      },
      rates: [
        { id: "768p", ...perSecond, unitPrice: "0.08", when: { resolution: "768p" }, ...h3Listed },
        { id: "2k", ...perSecond, unitPrice: "0.13", when: { resolution: "2k" }, ...h3Listed },
        {
          id: "768p-input",
          ...perSourceSecond,
          unitPrice: "0.08",
          when: { resolution: "768p", hasInputVideo: true },
          ...h3Input,
        },
        {
          id: "2k-input",
          ...perSourceSecond,
          unitPrice: "0.13",
          when: { resolution: "2k", hasInputVideo: true },
          ...h3Input,
        },
        {
          id: "image-beyond-five",
          meter: "input-image",
          denomination: "USD",
          quantity: { of: "images", after: "5" },
          unitPrice: "0.04",
          when: {},
          effectiveFrom: "unknown",
          verifiedOn: "2026-10-24",
          confidence: "medium",
          sourceIds: ["paygo-2026-09-14", "h3-announcement"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "One public program of August 2026 counts 0.03 USD for each image beyond five; three dated readings of the price page say 0.04.",
        "Input video is billed at the rate of the output resolution; at 2k no list shows that figure, and a reseller's guide confirms the rule.",
        "Making a finished 768p clip again at 2k is listed at 0.05 USD a second; it needs the first clip and is not in the estimate.",
        "The platform for mainland China is a separate account with its own list: 0.50 CNY a second at 768p, 0.80 at 2k.",
        "Video packages do not cover this model.",
        "Reference audio costs nothing. First and last frames count among the five free images, by a reseller's guide.",
      ],
      workedExamples: [
        {
          id: "768p-10s",
          job: { mode: "text-to-video", durationSeconds: "10", resolution: "768p", audio: "on" },
          on: "2026-08-18",
          expected: { cost: "0.80", currency: "USD" },
          kind: "published",
          sourceIds: ["paygo-2026-08-18"],
        },
      ],
    },
    {
      id: "MiniMax-H3-Max",
      name: "MiniMax H3-Max",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "5", max: "15", step: "1" }],
        resolutions: ["480p", "768p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.05", when: { resolution: "480p" }, ...h3MaxListed },
        { id: "768p", ...perSecond, unitPrice: "0.08", when: { resolution: "768p" }, ...h3MaxListed },
      ],
      confidence: "medium",
      conflicts: [
        "fal, which trained this variant further, also sells it at 1080p for 0.16 USD a second; MiniMax lists no 1080p.",
      ],
    },
    {
      id: "MiniMax-Hailuo-2.3",
      name: "Hailuo 2.3",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: { ...hailuoConstraints, resolutions: ["768p", "1080p"] },
      rates: [
        {
          id: "768p-6s",
          ...clip,
          unitPrice: "0.28",
          when: { resolution: "768p", durationSeconds: "6" },
          ...listedInAugust,
        },
        {
          id: "768p-10s",
          ...clip,
          unitPrice: "0.56",
          when: { resolution: "768p", durationSeconds: "10" },
          ...listedInAugust,
        },
        {
          id: "1080p-6s",
          ...clip,
          unitPrice: "0.49",
          when: { resolution: "1080p", durationSeconds: "6" },
          ...listedInAugust,
        },
      ],
      confidence: "medium",
      conflicts: [packages, "In points a clip costs 1 (768p, 6 s), 2 (768p, 10 s) or 2 (1080p, 6 s)."],
      workedExamples: [
        {
          id: "768p-6s",
          job: { mode: "text-to-video", durationSeconds: "6", resolution: "768p" },
          on: "2026-08-18",
          expected: { cost: "0.28", currency: "USD" },
          kind: "published",
          sourceIds: ["paygo-2026-08-18"],
        },
      ],
    },
    {
      id: "MiniMax-Hailuo-2.3-Fast",
      name: "Hailuo 2.3 Fast",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: ["image-to-video"],
      constraints: { ...hailuoConstraints, resolutions: ["768p", "1080p"] },
      rates: [
        {
          id: "768p-6s",
          ...clip,
          unitPrice: "0.19",
          when: { resolution: "768p", durationSeconds: "6" },
          ...listedInJulyAndAugust,
        },
        {
          id: "768p-10s",
          ...clip,
          unitPrice: "0.32",
          when: { resolution: "768p", durationSeconds: "10" },
          ...listedInJulyAndAugust,
        },
        {
          id: "1080p-6s",
          ...clip,
          unitPrice: "0.33",
          when: { resolution: "1080p", durationSeconds: "6" },
          ...listedInJulyAndAugust,
        },
      ],
      confidence: "medium",
      conflicts: [packages, "In points a clip costs 0.7 (768p, 6 s), 1.1 (768p, 10 s) or 1.3 (1080p, 6 s)."],
    },
    {
      id: "MiniMax-Hailuo-02",
      name: "Hailuo 02",
      vendor: "MiniMax",
      status: {
        stage: "ga",
        note: "A price sheet of August 2026 calls it a legacy model.",
        sourceIds: ["paygo-2026-08-18"],
      },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        ...hailuoConstraints,
        resolutions: ["512p", "768p", "1080p"],
        refusals: [
          {
            when: { mode: ["text-to-video", "first-last-frame"], resolution: "512p" },
            reason: "512p is made from one start image only.",
            sourceIds: ["hailuo-field-notes"],
          },
        ],
        cautions: [
          {
            when: { resolution: ["768p", "1080p"] },
            message:
              "The price is of July 2026; the price sheet of August 2026 lists this model at 512p only. Check before you plan on it.",
            sourceIds: ["hailuo-field-notes", "paygo-2026-08-18"],
          },
        ],
      },
      rates: [
        {
          id: "512p-6s",
          ...clip,
          unitPrice: "0.10",
          when: { mode: "image-to-video", resolution: "512p", durationSeconds: "6" },
          ...listedInJulyAndAugust,
        },
        {
          id: "512p-10s",
          ...clip,
          unitPrice: "0.15",
          when: { mode: "image-to-video", resolution: "512p", durationSeconds: "10" },
          ...listedInJulyAndAugust,
        },
        {
          id: "768p-6s",
          ...clip,
          unitPrice: "0.28",
          when: { resolution: "768p", durationSeconds: "6" },
          ...listedInJuly,
        },
        {
          id: "768p-10s",
          ...clip,
          unitPrice: "0.56",
          when: { resolution: "768p", durationSeconds: "10" },
          ...listedInJuly,
        },
        {
          id: "1080p-6s",
          ...clip,
          unitPrice: "0.49",
          when: { resolution: "1080p", durationSeconds: "6" },
          ...listedInJuly,
        },
      ],
      confidence: "medium",
      conflicts: [
        "Readings of July 2026 list 768p and 1080p at the price of Hailuo 2.3; a sheet of August 2026 lists 512p alone.",
        packages,
        "In points a 512p clip costs 0.3 (6 s) or 0.5 (10 s); no points were found for 768p and 1080p.",
      ],
    },
    {
      id: "S2V-01",
      name: "S2V-01",
      vendor: "MiniMax",
      status: { stage: "deprecated", note: "A legacy model.", sourceIds: ["hailuo-field-notes"] },
      modes: ["reference-to-video"],
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: "unknown",
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
      },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "The current pay-as-you-go page gives no price for this model.",
          sourceIds: ["hailuo-field-notes"],
        },
      ],
      confidence: "low",
    },
  ],
} as const satisfies ProviderFile;
