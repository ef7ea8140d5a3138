import type { ProviderCards } from "@/lib/catalogue/cards";

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

export const heygen = {
  id: "heygen",
  name: "HeyGen API",
  pricingUrl: "https://developers.heygen.com/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    pricing: {
      title: "HeyGen API pricing, pay as you go",
      url: "https://developers.heygen.com/docs/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    "pricing-2026-08-27": {
      title: "HeyGen API pricing, dated reading",
      url: "https://developers.heygen.com/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-08-27",
    },
    "pricing-gone-2026-10-08": {
      title: "A reader's report that the HeyGen price page answers 404",
      url: "https://developers.heygen.com/docs/pricing",
      kind: "third-party",
      seenOn: "2026-10-08",
    },
    "enterprise-pricing": {
      title: "HeyGen enterprise pricing",
      url: "https://developers.heygen.com/docs/enterprise-pricing",
      kind: "transcribed",
      seenOn: "2026-09-29",
    },
    "help-centre": {
      title: "HeyGen API pricing explained, help centre",
      url: "https://help.heygen.com/en/articles/10060327-heygen-api-pricing-explained",
      kind: "transcribed",
      seenOn: "2026-09-26",
    },
    limits: {
      title: "API limits and credit costs of HeyGen's older plans",
      url: "https://docs.heygen.com/reference/limits",
      kind: "primary",
      seenOn: "unknown",
    },
    "video-detail": {
      title: "HeyGen reference, video status",
      url: "https://docs.heygen.com/reference/get-video-detail",
      kind: "primary",
      seenOn: "unknown",
    },
    troubleshooting: {
      title: "HeyGen's own troubleshooting notes for its command line",
      url: "https://github.com/heygen-com/skills/blob/main/heygen-avatar/references/troubleshooting.md",
      kind: "primary",
      seenOn: "2026-05-13",
    },
    "refund-thread": {
      title: "A user quotes HeyGen's refund message, 2025",
      url: "https://docs.heygen.com/discuss/679e83e20b7921003d4d57ac",
      kind: "issue",
      seenOn: "unknown",
    },
    "inference-avatar-video": {
      title: "inference.sh, HeyGen avatar video",
      url: "https://inference.sh/apps/heygen/avatar-video.md",
      kind: "third-party",
      seenOn: "2026-11-11",
    },
    "wavespeed-avatar-6": {
      title: "WaveSpeedAI, HeyGen Avatar 6",
      url: "https://wavespeed.ai/heygen-avatar-6-api",
      kind: "third-party",
      seenOn: "unknown",
    },
  },
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
  each: { vendor: "HeyGen" },
  models: [
    {
      id: "avatar_iv",
      name: "Avatar IV",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p", "1080p", "4k"],
        audio: "always",
        defaults: { audio: "on" },
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
            when: { options: { avatar: "photo" } },
            message:
              "HeyGen's help centre gave 2.31 USD a minute for photo avatars on 26 September 2026, less than the price page used here.",
            sourceIds: ["help-centre"],
          },
        ],
      },
      options: [
        { name: "avatar", label: "Kind of avatar", choices: ["photo", "digital-twin", "studio"], unit: "second" },
      ],
      prices: [
        {
          per: "second",
          sources: ["pricing", "pricing-2026-08-27"],
          when: { resolution: ["720p", "1080p"] },
          rows: [
            { id: "photo", price: "0.05", options: { avatar: "photo" } },
            { id: "filmed", price: "0.0667", options: { avatar: ["digital-twin", "studio"] } },
          ],
        },
        {
          per: "second",
          confidence: "low",
          sources: ["pricing"],
          when: { resolution: "4k" },
          rows: [
            { id: "photo-4k", price: "0.0667", options: { avatar: "photo" } },
            { id: "filmed-4k", price: "0.0833", options: { avatar: ["digital-twin", "studio"] } },
          ],
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
      modes: ["text-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p", "1080p"],
        audio: "always",
        defaults: { audio: "on" },
        refusals: [upToThirtyMinutes],
        cautions: [pageGone, halfMinuteSteps, avatarFee],
      },
      prices: [
        { per: "second", sources: ["pricing", "pricing-2026-08-27"], rows: [{ id: "digital-twin", price: "0.0667" }] },
      ],
      confidence: "medium",
      conflicts: [
        "It takes digital twins only. An earlier copy of the price page put Avatar IV and V together and had 4K at 0.0833 USD a second; the newest-looking copy has no 4K.",
      ],
    },
    {
      id: "avatar_iii",
      name: "Avatar III",
      status: {
        stage: "ga",
        note: "Some copies of the price page sell it to existing customers only.",
        sourceIds: ["pricing"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p", "1080p"],
        audio: "always",
        defaults: { audio: "on" },
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
      options: [
        { name: "avatar", label: "Kind of avatar", choices: ["photo", "digital-twin", "studio"], unit: "second" },
      ],
      prices: [
        {
          per: "second",
          sources: ["pricing", "pricing-2026-08-27"],
          rows: [
            { id: "photo", price: "0.0433", options: { avatar: "photo" } },
            { id: "filmed", price: "0.0167", options: { avatar: ["digital-twin", "studio"] } },
          ],
        },
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
      modes: ["text-to-video"],
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: ["720p", "1080p"],
        audio: "always",
        defaults: { audio: "on" },
        cautions: [pageGone, avatarFee],
      },
      prices: [{ per: "clip", sources: ["pricing", "pricing-2026-08-27"], rows: [{ id: "clip", price: "7.00" }] }],
      confidence: "high",
    },
    {
      id: "video_agent",
      name: "Video Agent",
      modes: ["text-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p", "1080p"],
        audio: "always",
        defaults: { audio: "on" },
        refusals: [upToThirtyMinutes],
        cautions: [pageGone, halfMinuteSteps],
      },
      prices: [{ per: "second", sources: ["pricing"], rows: [{ id: "prompt-to-video", price: "0.0333" }] }],
      confidence: "medium",
    },
    {
      id: "avatar_6",
      name: "Avatar 6",
      status: {
        stage: "ga",
        note: "Seen at a reseller; whether HeyGen sells it through its own API was not found.",
        sourceIds: ["wavespeed-avatar-6"],
      },
      modes: ["image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["1080p", "2k"],
        audio: "always",
        defaults: { audio: "on" },
        refusals: [
          {
            when: { durationSeconds: { over: "600" } },
            reason: "The video is as long as the speech put in, up to 10 minutes a request.",
            sourceIds: ["wavespeed-avatar-6"],
          },
        ],
      },
      options: [{ name: "variant", label: "Variant", choices: ["standard", "turbo"], unit: "second" }],
      prices: [],
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
} as const satisfies ProviderCards;
