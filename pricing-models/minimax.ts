import type { ProviderCards } from "@/lib/catalogue/cards";

const packages =
  "Video packages are another way to pay and are not in the estimate: 1000 USD for 3,760 points (0.266 a point), 2500 (0.252), 4500 (0.238) and 6000 for 26,780 points (0.224), valid for a month by one reading, unstated by another." as const;

export const minimax = {
  id: "minimax",
  name: "MiniMax",
  pricingUrl: "https://platform.minimax.io/docs/guides/pricing-paygo",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "paygo-2026-08-18": {
      title: "MiniMax pay-as-you-go prices",
      url: "https://platform.minimax.io/docs/guides/pricing-paygo",
      kind: "transcribed",
      seenOn: "2026-08-18",
    },
    "paygo-2026-09-14": {
      title: "MiniMax pay-as-you-go prices, second transcription",
      url: "https://platform.minimax.io/docs/guides/pricing-paygo",
      kind: "transcribed",
      seenOn: "2026-09-14",
    },
    "paygo-2026-09-26": {
      title: "MiniMax pay-as-you-go prices, third transcription",
      url: "https://platform.minimax.io/docs/guides/pricing-paygo",
      kind: "transcribed",
      seenOn: "2026-09-26",
    },
    "h3-announcement": {
      title: "LaoZhang on MiniMax's own H3 prices",
      url: "https://docs.laozhang.ai/en/announcements/minimax-h3-2026-10.md",
      kind: "third-party",
      seenOn: "2026-10-24",
    },
    "h3-guide": {
      title: "LaoZhang's guide to MiniMax H3",
      url: "https://docs.laozhang.ai/en/api-capabilities/minimax-h3-video-generation",
      kind: "third-party",
      seenOn: "2026-10-24",
    },
    "venice-h3": {
      title: "Venice's page for MiniMax H3",
      url: "https://docs.venice.ai/es/models/minimax-h3.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    "apiyi-h3": {
      title: "APIYI's overview of MiniMax H3",
      url: "https://docs.apiyi.com/en/api-capabilities/minimax-h3/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    "hailuo-field-notes": {
      title: "Dated field notes on MiniMax Hailuo",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/minimax-hailuo-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "hailuo-finops": {
      title: "A third party's summary of Hailuo billing",
      url: "https://raw.githubusercontent.com/api-evangelist/hailuo-ai/refs/heads/main/finops/hailuo-ai-finops.yml",
      kind: "third-party",
      seenOn: "2026-07-11",
    },
    "token-plan-credits": {
      title: "MiniMax on the credits of its Token Plan",
      url: "https://platform.minimax.io/docs/token-plan/credits",
      kind: "primary",
      seenOn: "unknown",
    },
    "video-guide": {
      title: "MiniMax video generation guide",
      url: "https://platform.minimax.io/docs/guides/video-generation",
      kind: "primary",
      seenOn: "unknown",
    },
  },
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
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for is not published." },
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
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video", "video-to-video"],
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: ["768p", "2k"],
        audio: "always",
        defaults: { audio: "on" },
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
      prices: [
        {
          per: "second",
          sources: ["paygo-2026-08-18", "paygo-2026-09-14", "paygo-2026-09-26", "h3-announcement"],
          rows: [
            { id: "768p", price: "0.08", resolution: "768p" },
            { id: "2k", price: "0.13", resolution: "2k" },
          ],
        },
        {
          per: "second",
          of: "input",
          meter: "input-video",
          sources: ["h3-announcement", "h3-guide"],
          when: { hasInputVideo: true },
          rows: [
            { id: "768p-input", price: "0.08", resolution: "768p" },
            { id: "2k-input", price: "0.13", resolution: "2k" },
          ],
        },
        {
          per: "image",
          after: "5",
          meter: "input-image",
          sources: ["paygo-2026-09-14", "h3-announcement"],
          rows: [{ id: "image-beyond-five", price: "0.04" }],
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
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "5", to: "15" }, resolutions: ["480p", "768p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["paygo-2026-09-14", "paygo-2026-09-26"],
          rows: [
            { id: "480p", price: "0.05", resolution: "480p" },
            { id: "768p", price: "0.08", resolution: "768p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "fal, which trained this variant further, also sells it at 1080p for 0.16 USD a second; MiniMax lists no 1080p.",
      ],
    },
    {
      id: "MiniMax-Hailuo-2.3",
      name: "Hailuo 2.3",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["6"], when: { resolution: "1080p" } },
          { kind: "set", seconds: ["6", "10"] },
        ],
        resolutions: ["768p", "1080p"],
        fps: ["24"],
        audio: "never",
        defaults: { audio: "off" },
      },
      prices: [
        {
          per: "clip",
          sources: ["paygo-2026-08-18"],
          rows: [
            { id: "768p-6s", price: "0.28", resolution: "768p", durationSeconds: "6" },
            { id: "768p-10s", price: "0.56", resolution: "768p", durationSeconds: "10" },
            { id: "1080p-6s", price: "0.49", resolution: "1080p", durationSeconds: "6" },
          ],
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
      modes: ["image-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["6"], when: { resolution: "1080p" } },
          { kind: "set", seconds: ["6", "10"] },
        ],
        resolutions: ["768p", "1080p"],
        fps: ["24"],
        audio: "never",
        defaults: { audio: "off" },
      },
      prices: [
        {
          per: "clip",
          sources: ["hailuo-field-notes", "paygo-2026-08-18"],
          rows: [
            { id: "768p-6s", price: "0.19", resolution: "768p", durationSeconds: "6" },
            { id: "768p-10s", price: "0.32", resolution: "768p", durationSeconds: "10" },
            { id: "1080p-6s", price: "0.33", resolution: "1080p", durationSeconds: "6" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [packages, "In points a clip costs 0.7 (768p, 6 s), 1.1 (768p, 10 s) or 1.3 (1080p, 6 s)."],
    },
    {
      id: "MiniMax-Hailuo-02",
      name: "Hailuo 02",
      status: {
        stage: "ga",
        note: "A price sheet of August 2026 calls it a legacy model.",
        sourceIds: ["paygo-2026-08-18"],
      },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["6"], when: { resolution: "1080p" } },
          { kind: "set", seconds: ["6", "10"] },
        ],
        resolutions: ["512p", "768p", "1080p"],
        fps: ["24"],
        audio: "never",
        defaults: { audio: "off" },
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
      prices: [
        {
          per: "clip",
          sources: ["hailuo-field-notes", "paygo-2026-08-18"],
          when: { mode: "image-to-video", resolution: "512p" },
          rows: [
            { id: "512p-6s", price: "0.10", durationSeconds: "6" },
            { id: "512p-10s", price: "0.15", durationSeconds: "10" },
          ],
        },
        {
          per: "clip",
          sources: ["hailuo-field-notes"],
          rows: [
            { id: "768p-6s", price: "0.28", resolution: "768p", durationSeconds: "6" },
            { id: "768p-10s", price: "0.56", resolution: "768p", durationSeconds: "10" },
            { id: "1080p-6s", price: "0.49", resolution: "1080p", durationSeconds: "6" },
          ],
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
      status: { stage: "deprecated", note: "A legacy model.", sourceIds: ["hailuo-field-notes"] },
      modes: ["reference-to-video"],
      constraints: { lengths: "unknown", resolutions: "unknown", audio: "unknown" },
      prices: [],
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
} as const satisfies ProviderCards;
