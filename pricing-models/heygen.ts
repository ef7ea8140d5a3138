import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;

/** On the price page, and confirmed by a dated reading of it. */
const listed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-27",
  confidence: "medium",
  sourceIds: ["pricing", "pricing-2026-08-27"],
} as const;

/** On an undated copy of the price page only. */
const undated = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  sourceIds: ["pricing"],
} as const;

const avatarPhoto = { avatar: "photo" } as const;
const avatarFilmed = { avatar: ["digital-twin", "studio"] } as const;

const avatarOptions = [
  { name: "avatar", label: "Kind of avatar", choices: ["photo", "digital-twin", "studio"], unit: "second" },
] as const;

const upToThirtyMinutes = {
  when: { durationSeconds: { over: "1800" } },
  reason: "A video may be 30 minutes long at most.",
  sourceIds: ["pricing"],
} as const;

const pageGone = {
  when: {},
  message:
    "On 8 October 2026 a reader found the price page gone (404) and prices only in the signed-in dashboard. Check there before you plan on this price.",
  sourceIds: ["pricing-gone-2026-10-08"],
} as const;

const halfMinuteSteps = {
  when: {},
  message:
    "The price list bills by the length of the output. HeyGen's page on its older credit plans charges in steps of 30 s: on such a plan a short clip costs as much as half a minute.",
  sourceIds: ["pricing", "limits"],
} as const;

const avatarFee = {
  when: {},
  message: "Making a new digital twin or photo avatar costs 1.00 USD once; it is not in this price.",
  sourceIds: ["pricing"],
} as const;

const spoken = {
  aspects: "unknown",
  fps: "unknown",
  audio: "always",
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "on" },
} as const;

const anyLength = [{ kind: "unknown" }] as const;

export const heygen = {
  id: "heygen",
  name: "HeyGen API",
  pricingUrl: "https://developers.heygen.com/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing",
      title: "HeyGen API pricing, pay as you go",
      url: "https://developers.heygen.com/docs/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "pricing-2026-08-27",
      title: "HeyGen API pricing, dated reading",
      url: "https://developers.heygen.com/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-08-27",
    },
    {
      id: "pricing-gone-2026-10-08",
      title: "A reader's report that the HeyGen price page answers 404",
      url: "https://developers.heygen.com/docs/pricing",
      kind: "third-party",
      seenOn: "2026-10-08",
    },
    {
      id: "enterprise-pricing",
      title: "HeyGen enterprise pricing",
      url: "https://developers.heygen.com/docs/enterprise-pricing",
      kind: "transcribed",
      seenOn: "2026-09-29",
    },
    {
      id: "help-centre",
      title: "HeyGen API pricing explained, help centre",
      url: "https://help.heygen.com/en/articles/10060327-heygen-api-pricing-explained",
      kind: "transcribed",
      seenOn: "2026-09-26",
    },
    {
      id: "limits",
      title: "API limits and credit costs of HeyGen's older plans",
      url: "https://docs.heygen.com/reference/limits",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "video-detail",
      title: "HeyGen reference, video status",
      url: "https://docs.heygen.com/reference/get-video-detail",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "troubleshooting",
      title: "HeyGen's own troubleshooting notes for its command line",
      url: "https://github.com/heygen-com/skills/blob/main/heygen-avatar/references/troubleshooting.md",
      kind: "primary",
      seenOn: "2026-05-13",
    },
    {
      id: "refund-thread",
      title: "A user quotes HeyGen's refund message, 2025",
      url: "https://docs.heygen.com/discuss/679e83e20b7921003d4d57ac",
      kind: "issue",
      seenOn: "unknown",
    },
    {
      id: "inference-avatar-video",
      title: "inference.sh, HeyGen avatar video",
      url: "https://inference.sh/apps/heygen/avatar-video.md",
      kind: "third-party",
      seenOn: "2026-11-11",
    },
    {
      id: "wavespeed-avatar-6",
      title: "WaveSpeedAI, HeyGen Avatar 6",
      url: "https://wavespeed.ai/heygen-avatar-6-api",
      kind: "third-party",
      seenOn: "unknown",
    },
  ],
  credit: {
    name: "USD balance",
    listPrice: "1",
    currency: "USD",
    minimumPurchase: "5",
    validDays: 365,
    planCreditsCount: "no",
    notes: [
      "A prepaid wallet in dollars; the balance lapses after 12 months.",
      "There has been no free API credit since February 2026.",
      "The wallet is apart from the credits of HeyGen's web plans; enterprise contracts have credits and prices of their own.",
      "The API credits of the older Scale plan could renew themselves; whether that was on from the start was not found.",
    ],
    sourceIds: ["pricing", "limits"],
  },
  billingPolicy: {
    failed: {
      rule: "refunded",
      statement:
        "The enterprise page says that failed jobs are not charged; for other accounts only a user's quote of a refund message was found.",
      sourceIds: ["enterprise-pricing", "refund-thread"],
    },
    moderated: { rule: "unknown", statement: "What a moderated job costs is not published." },
    timeout: {
      rule: "unknown",
      statement:
        "HeyGen's command line can stop waiting while the job runs on; its notes say to resume and not to submit again. The charge is not named.",
      sourceIds: ["troubleshooting"],
    },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs is not published." },
  },
  async: {
    pollIntervalSeconds: "10",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "yes", note: "callback_url, or the events avatar_video.success and avatar_video.fail." },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "168",
    latencySeconds: "unknown",
    concurrency: 10,
    notes: [
      "Check every 10 s for two minutes, then every 30 s until five, then every 60 s.",
      "A file link holds for 7 days; a new status call gives a new one, and the video itself stays.",
      "Ten jobs at once on pay as you go; beyond that the answer is 429 with Retry-After.",
    ],
    sourceIds: ["pricing", "troubleshooting", "video-detail"],
  },
  models: [
    {
      id: "avatar_iv",
      name: "Avatar IV",
      vendor: "HeyGen",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        ...spoken,
        durations: anyLength,
        resolutions: ["720p", "1080p", "4k"],
        refusals: [upToThirtyMinutes],
        cautions: [
          pageGone,
          halfMinuteSteps,
          avatarFee,
          {
            when: { resolution: "4k" },
            message:
              "The newest-looking copy of the price page has no 4K column, and a reseller sells up to 4K at the price of 1080p. Check that 4K is still offered.",
            sourceIds: ["pricing", "inference-avatar-video"],
          },
          {
            when: { options: avatarPhoto },
            message:
              "HeyGen's help centre gave 2.31 USD a minute for photo avatars on 26 September 2026, less than the price page used here.",
            sourceIds: ["help-centre"],
          },
        ],
      },
      options: avatarOptions,
      rates: [
        {
          id: "photo",
          ...perSecond,
          unitPrice: "0.05",
          when: { resolution: ["720p", "1080p"], options: avatarPhoto },
          ...listed,
        },
        {
          id: "filmed",
          ...perSecond,
          unitPrice: "0.0667",
          when: { resolution: ["720p", "1080p"], options: avatarFilmed },
          ...listed,
        },
        {
          id: "photo-4k",
          ...perSecond,
          unitPrice: "0.0667",
          when: { resolution: "4k", options: avatarPhoto },
          ...undated,
          confidence: "low",
        },
        {
          id: "filmed-4k",
          ...perSecond,
          unitPrice: "0.0833",
          when: { resolution: "4k", options: avatarFilmed },
          ...undated,
          confidence: "low",
        },
      ],
      confidence: "medium",
      conflicts: [
        "The earliest copy of the price page had 0.10 USD a second for every kind of avatar; the day of the change is not known.",
        "The help centre's 2.31 USD a minute for photo avatars is below the developer page's 0.05 USD a second; the developer page is used and may be stale.",
      ],
    },
    {
      id: "avatar_v",
      name: "Avatar V",
      vendor: "HeyGen",
      status: { stage: "ga" },
      modes: ["text-to-video"],
      constraints: {
        ...spoken,
        durations: anyLength,
        resolutions: ["720p", "1080p"],
        refusals: [upToThirtyMinutes],
        cautions: [pageGone, halfMinuteSteps, avatarFee],
      },
      rates: [{ id: "digital-twin", ...perSecond, unitPrice: "0.0667", when: {}, ...listed }],
      confidence: "medium",
      conflicts: [
        "It takes digital twins only. An earlier copy of the price page put Avatar IV and V together and had 4K at 0.0833 USD a second; the newest-looking copy has no 4K.",
      ],
    },
    {
      id: "avatar_iii",
      name: "Avatar III",
      vendor: "HeyGen",
      status: {
        stage: "ga",
        note: "Some copies of the price page sell it to existing customers only.",
        sourceIds: ["pricing"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        ...spoken,
        durations: anyLength,
        resolutions: ["720p", "1080p"],
        refusals: [upToThirtyMinutes],
        cautions: [
          pageGone,
          halfMinuteSteps,
          avatarFee,
          {
            when: {},
            message: "Some copies of the price page offer Avatar III to existing customers only.",
            sourceIds: ["pricing"],
          },
        ],
      },
      options: avatarOptions,
      rates: [
        { id: "photo", ...perSecond, unitPrice: "0.0433", when: { options: avatarPhoto }, ...listed },
        { id: "filmed", ...perSecond, unitPrice: "0.0167", when: { options: avatarFilmed }, ...listed },
      ],
      confidence: "medium",
      conflicts: [
        "Earlier copies of the price page had photo avatars at 0.0167 USD a second too, and 4K at 0.02.",
        "The enterprise page of 29 September 2026 has 0.0083 USD a second for digital twins and studio avatars.",
      ],
    },
    {
      id: "cinematic_avatar",
      name: "Cinematic Avatar",
      vendor: "HeyGen",
      status: { stage: "ga" },
      modes: ["text-to-video"],
      constraints: {
        ...spoken,
        durations: [{ kind: "range", min: "4", max: "15", step: "1" }],
        resolutions: ["720p", "1080p"],
        cautions: [pageGone, avatarFee],
      },
      rates: [
        {
          id: "clip",
          meter: "output",
          denomination: "USD",
          quantity: { of: "clips" },
          unitPrice: "7.00",
          when: {},
          ...listed,
          confidence: "high",
        },
      ],
      confidence: "high",
    },
    {
      id: "video_agent",
      name: "Video Agent",
      vendor: "HeyGen",
      status: { stage: "ga" },
      modes: ["text-to-video"],
      constraints: {
        ...spoken,
        durations: anyLength,
        resolutions: ["720p", "1080p"],
        refusals: [upToThirtyMinutes],
        cautions: [pageGone, halfMinuteSteps],
      },
      rates: [{ id: "prompt-to-video", ...perSecond, unitPrice: "0.0333", when: {}, ...undated, confidence: "medium" }],
      confidence: "medium",
    },
    {
      id: "avatar_6",
      name: "Avatar 6",
      vendor: "HeyGen",
      status: {
        stage: "ga",
        note: "Seen at a reseller; whether HeyGen sells it through its own API was not found.",
        sourceIds: ["wavespeed-avatar-6"],
      },
      modes: ["image-to-video"],
      constraints: {
        ...spoken,
        durations: anyLength,
        resolutions: ["1080p", "2k"],
        refusals: [
          {
            when: { durationSeconds: { over: "600" } },
            reason: "The video is as long as the speech put in, up to 10 minutes a request.",
            sourceIds: ["wavespeed-avatar-6"],
          },
        ],
      },
      options: [{ name: "variant", label: "Variant", choices: ["standard", "turbo"], unit: "second" }],
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "HeyGen's own API price for this model was not found; it may be sold by resellers only.",
          sourceIds: ["wavespeed-avatar-6"],
        },
      ],
      confidence: "low",
    },
  ],
} as const satisfies ProviderFile;
