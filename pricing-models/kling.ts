import type { ProviderCards } from "@/lib/catalogue/cards";

const extensionCaution = {
  when: { mode: "extend" },
  message: "An extension is charged per task; how many seconds one task adds was not found.",
  sourceIds: ["pricing-undated"],
} as const;

const extendableConstraints = {
  durations: [
    { kind: "unknown", when: { mode: "extend" } },
    { kind: "set", seconds: ["5", "10"] },
  ],
  resolutions: ["720p", "1080p"],
  audio: "unknown",
  cautions: [extensionCaution],
} as const;

const shortenedMotion = {
  when: { mode: "video-to-video" },
  message:
    "Motion control has no length of its own: the output is about as long as the reference video, up to 30 s, and its seconds are charged. A clip that comes out shorter is still charged and may not be refunded.",
  sourceIds: ["motion-control-2026-07-08", "resource-packs-mirror", "field-notes"],
} as const;

const retired = {
  stage: "retired",
  lastDay: "2026-09-15",
  note: "Kling's price table of August 2026 still lists this model; the end on 15 September 2026 is a notice on Comfy's price page.",
  sourceIds: ["comfy-notice"],
} as const;

export const kling = {
  id: "kling",
  name: "Kling AI",
  pricingUrl: "https://kling.ai/document-api/pricing/base/video",
  currency: "USD",
  recordedOn: "2026-11-27",
  sources: {
    "pricing-2026-08-13": {
      title: "Kling AI video pricing, units and USD a second",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    "pricing-2026-07-24": {
      title: "Kling AI video pricing, full table as pasted by a user",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-07-24",
    },
    "pricing-undated": {
      title: "Kling AI video pricing, undated copy",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "pricing-2026-09-15": {
      title: "Kling AI video pricing, a note of the silent 1080p price of Kling 3.0",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-09-15",
    },
    "billing-2026-07-10": {
      title: "Kling AI billing method",
      url: "https://kling.ai/document-api/productBilling/billingMethod",
      kind: "transcribed",
      seenOn: "2026-07-10",
    },
    "packs-2026-07-14": {
      title: "Kling AI developer pricing, resource packs as quoted by Atlas Cloud",
      url: "https://kling.ai/dev/pricing",
      kind: "transcribed",
      seenOn: "2026-07-14",
    },
    "dev-pricing": {
      title: "Kling AI developer pricing, as read by a market study in September 2026",
      url: "https://kling.ai/dev/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "pricing-2026-10-08": {
      title: "Kling AI video pricing, the prices of Kling 3.0 and 3.0 Omni, 8 October 2026",
      url: "https://kling.ai/document-api/pricing/base/video",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    "motion-control-2026-07-08": {
      title: "A reseller's app: motion control is billed by the length of the reference video",
      url: "https://github.com/AceDataCloud/Nexior/pull/1188",
      kind: "code",
      seenOn: "2026-07-08",
    },
    "comfy-pricing-2026-08-18": {
      title: "Comfy partner node pricing: Kling 3.0 Turbo with native sound",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      kind: "third-party",
      seenOn: "2026-08-18",
    },
    "resource-packs-mirror": {
      title: "Prepaid resource packs, a mirror that is not on Kling's own domain",
      url: "https://docs.klingai2.org/prepaid-resource-packs",
      kind: "third-party",
      seenOn: "unknown",
    },
    "common-info": {
      title: "Kling AI API reference, common information",
      url: "https://kling.ai/document-api/apiReference/commonInfo",
      kind: "primary",
      seenOn: "unknown",
    },
    "field-notes": {
      title: "Dated field notes on Kling video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/kling-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "comfy-notice": {
      title: "Comfy partner node prices, notice of retired Kling models",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      kind: "third-party",
      seenOn: "2026-08-21",
    },
    "fal-kling": {
      title: "fal on its Kling routes",
      url: "https://fal.ai/learn/tools/kling-api",
      kind: "third-party",
      seenOn: "unknown",
    },
    "siray-kling-4": {
      title: "A reseller's article on Kling 4.0",
      url: "https://dev.to/sirayb96080876b90914/kling-40-api-pricing-endpoints-tested-prompts-29fe",
      kind: "third-party",
      seenOn: "unknown",
    },
    "venice-kling-4": {
      title: "Venice on Kling 4.0",
      url: "https://docs.venice.ai/zh/models/kling-4-0",
      kind: "third-party",
      seenOn: "2026-10-24",
    },
    "venice-kling-4-flash": {
      title: "Venice on Kling 4.0 Flash",
      url: "https://docs.venice.ai/zh/models/kling-4-0-flash",
      kind: "third-party",
      seenOn: "2026-11-05",
    },
  },
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
  each: { vendor: "Kuaishou" },
  models: [
    {
      id: "kling-v3",
      name: "Kling 3.0",
      modes: ["text-to-video", "image-to-video", "first-last-frame", "video-to-video"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "0", max: "30", when: { mode: "video-to-video" } },
          { kind: "range", min: "3", max: "15", step: "1" },
        ],
        resolutions: ["720p", "1080p", "4k"],
        aspects: ["16:9", "9:16", "1:1"],
        audio: "optional",
        cautions: [shortenedMotion],
      },
      options: [{ name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" }],
      prices: [
        {
          per: "second",
          sources: [
            "pricing-2026-08-13",
            "pricing-2026-07-24",
            "billing-2026-07-10",
            "pricing-undated",
            "pricing-2026-10-08",
          ],
          when: {
            mode: ["text-to-video", "image-to-video", "first-last-frame"],
            resolution: "720p",
            options: { "voice-control": "off" },
          },
          rows: [
            { id: "720p-silent", price: "0.6", audio: "off" },
            { id: "720p-audio", price: "0.9", audio: "on" },
          ],
        },
        {
          per: "second",
          sources: [
            "pricing-2026-08-13",
            "pricing-2026-07-24",
            "billing-2026-07-10",
            "pricing-undated",
            "pricing-2026-09-15",
            "pricing-2026-10-08",
          ],
          rows: [
            {
              id: "1080p-silent",
              price: "0.8",
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              resolution: "1080p",
              audio: "off",
              options: { "voice-control": "off" },
            },
          ],
        },
        {
          per: "second",
          sources: [
            "pricing-2026-08-13",
            "pricing-2026-07-24",
            "billing-2026-07-10",
            "pricing-undated",
            "pricing-2026-10-08",
          ],
          when: { mode: ["text-to-video", "image-to-video", "first-last-frame"], options: { "voice-control": "off" } },
          rows: [
            { id: "1080p-audio", price: "1.2", resolution: "1080p", audio: "on" },
            { id: "4k", price: "3.0", resolution: "4k" },
          ],
        },
        {
          per: "second",
          label: "Motion control",
          sources: ["pricing-undated"],
          when: { mode: "video-to-video", options: { "voice-control": "off" } },
          rows: [
            { id: "720p-motion-control", price: "0.9", resolution: "720p" },
            { id: "1080p-motion-control", price: "1.2", resolution: "1080p" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: "4k", options: { "voice-control": "off" } },
          reason: "Motion control is priced at 720p and 1080p; no figure for 4k was found.",
          sourceIds: ["pricing-undated"],
        },
        {
          meter: "output",
          when: { options: { "voice-control": "on" } },
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
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: { from: "3", to: "15" },
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated", "comfy-pricing-2026-08-18"],
          rows: [
            { id: "720p", price: "0.8", resolution: "720p" },
            { id: "1080p", price: "1.0", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Kling's table has one price a resolution, with native audio and no switch, and Comfy lists it with sound as well: it always makes sound.",
        "PiAPI describes the cheaper (Standard) version as silent, and Venice lists Turbo without audio; both are resellers.",
      ],
    },
    {
      id: "kling-v3-omni",
      name: "Kling 3.0 Omni",
      modes: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame", "video-to-video"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "3", max: "10", when: { mode: "video-to-video" } },
          { kind: "range", min: "3", max: "15", step: "1" },
        ],
        resolutions: ["720p", "1080p", "4k"],
        aspects: ["16:9", "9:16", "1:1"],
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
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated"],
          rows: [
            {
              id: "720p-silent",
              price: "0.6",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "720p",
              audio: "off",
              hasInputVideo: false,
            },
            {
              id: "1080p-silent",
              price: "0.8",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "1080p",
              audio: "off",
              hasInputVideo: false,
            },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated", "pricing-2026-10-08"],
          rows: [
            {
              id: "720p-audio",
              price: "0.8",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "720p",
              audio: "on",
              hasInputVideo: false,
            },
            {
              id: "1080p-audio",
              price: "1.0",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "1080p",
              audio: "on",
              hasInputVideo: false,
            },
            {
              id: "4k",
              price: "3.0",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "4k",
              hasInputVideo: false,
            },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated"],
          rows: [
            {
              id: "720p-silent-with-video",
              price: "0.9",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "720p",
              audio: "off",
              hasInputVideo: true,
            },
            {
              id: "1080p-silent-with-video",
              price: "1.2",
              mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
              resolution: "1080p",
              audio: "off",
              hasInputVideo: true,
            },
            { id: "720p-silent-edit", price: "0.9", mode: "video-to-video", resolution: "720p", audio: "off" },
            { id: "1080p-silent-edit", price: "1.2", mode: "video-to-video", resolution: "1080p", audio: "off" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: {
            mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
            resolution: ["720p", "1080p"],
            audio: "on",
            hasInputVideo: true,
          },
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
          when: {
            mode: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
            resolution: "4k",
            hasInputVideo: true,
          },
          reason:
            "Two transcriptions of the price page print 3.0 units a second for an input video at 4k, without sound; another reading holds that no source prices it. It is not in the estimate.",
          sourceIds: ["pricing-2026-08-13", "pricing-undated"],
        },
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: "4k" },
          reason:
            "Two transcriptions of the price page print 3.0 units a second for an input video at 4k, without sound; another reading holds that no source prices it. It is not in the estimate.",
          sourceIds: ["pricing-2026-08-13", "pricing-undated"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "That an edit is as long as its source, 3 to 10 s, is documented by resellers (fal, Replicate), not by the price page.",
        "One copy of the table labels the 0.6 and 0.8 prices as those with video input; the others show that they are the silent prices without it.",
      ],
    },
    {
      id: "kling-video-o1",
      name: "Kling O1",
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "3", max: "10", when: { mode: "video-to-video" } },
          { kind: "unknown" },
        ],
        resolutions: ["720p", "1080p"],
        audio: "unknown",
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated"],
          rows: [
            {
              id: "720p",
              price: "0.6",
              mode: ["text-to-video", "image-to-video", "reference-to-video"],
              resolution: "720p",
              hasInputVideo: false,
            },
            {
              id: "1080p",
              price: "0.8",
              mode: ["text-to-video", "image-to-video", "reference-to-video"],
              resolution: "1080p",
              hasInputVideo: false,
            },
            {
              id: "720p-with-video",
              price: "0.9",
              mode: ["text-to-video", "image-to-video", "reference-to-video"],
              resolution: "720p",
              hasInputVideo: true,
            },
            {
              id: "1080p-with-video",
              price: "1.2",
              mode: ["text-to-video", "image-to-video", "reference-to-video"],
              resolution: "1080p",
              hasInputVideo: true,
            },
            { id: "720p-edit", price: "0.9", mode: "video-to-video", resolution: "720p" },
            { id: "1080p-edit", price: "1.2", mode: "video-to-video", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "That an edit is as long as its source, 3 to 10 s, is documented by a reseller (Replicate), not by the price page.",
      ],
    },
    {
      id: "kling-v2-6",
      name: "Kling 2.6",
      modes: ["text-to-video", "image-to-video", "first-last-frame", "video-to-video"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "0", max: "30", when: { mode: "video-to-video" } },
          { kind: "set", seconds: ["5", "10"] },
        ],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1"],
        audio: "optional",
        refusals: [
          {
            when: { mode: ["text-to-video", "image-to-video", "first-last-frame"], resolution: "720p", audio: "on" },
            reason: "Native audio is made at 1080p only.",
            sourceIds: ["pricing-2026-08-13"],
          },
          {
            when: { mode: "first-last-frame", resolution: "720p" },
            reason: "First and last frame work at 1080p only.",
            sourceIds: ["pricing-2026-08-13"],
          },
          {
            when: {
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              audio: "off",
              options: { "voice-control": "on" },
            },
            reason: "Voice control needs native audio.",
            sourceIds: ["pricing-2026-08-13"],
          },
        ],
        cautions: [shortenedMotion],
      },
      options: [{ name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" }],
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated"],
          when: { mode: ["text-to-video", "image-to-video", "first-last-frame"] },
          rows: [
            { id: "720p-silent", price: "0.3", resolution: "720p", audio: "off", options: { "voice-control": "off" } },
            {
              id: "1080p-silent",
              price: "0.5",
              resolution: "1080p",
              audio: "off",
              options: { "voice-control": "off" },
            },
            { id: "1080p-audio", price: "1.0", resolution: "1080p", audio: "on", options: { "voice-control": "off" } },
            {
              id: "1080p-voice-control",
              price: "1.2",
              resolution: "1080p",
              audio: "on",
              options: { "voice-control": "on" },
            },
          ],
        },
        {
          per: "second",
          label: "Motion control",
          sources: ["pricing-undated"],
          when: { mode: "video-to-video", options: { "voice-control": "off" } },
          rows: [
            { id: "720p-motion-control", price: "0.5", resolution: "720p" },
            { id: "1080p-motion-control", price: "0.8", resolution: "1080p" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "video-to-video", options: { "voice-control": "on" } },
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
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: { lengths: ["5", "10"], resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-2026-07-24", "pricing-undated"],
          rows: [
            { id: "720p", price: "0.3", resolution: "720p" },
            { id: "1080p", price: "0.5", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
    },
    {
      id: "kling-v2-1",
      name: "Kling 2.1",
      status: retired,
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5", "10"], resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-undated"],
          rows: [
            { id: "720p", price: "0.4", resolution: "720p" },
            { id: "1080p", price: "0.7", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["The lengths of 5 and 10 s come from general Kling tables and were not checked for this model."],
    },
    {
      id: "kling-v2-1-master",
      name: "Kling 2.1 Master",
      status: retired,
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5", "10"], resolutions: ["1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-undated"],
          rows: [{ id: "1080p", price: "2.0", resolution: "1080p" }],
        },
      ],
      confidence: "medium",
      conflicts: ["The lengths of 5 and 10 s come from general Kling tables and were not checked for this model."],
    },
    {
      id: "kling-v2-master",
      name: "Kling 2 Master",
      status: {
        stage: "ga",
        note: "The notice that ended V2.1 and V2.1 Master on 15 September 2026 does not name this model. Check that it still runs.",
        sourceIds: ["pricing-2026-08-13", "comfy-notice"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5", "10"], resolutions: ["1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-undated"],
          rows: [{ id: "1080p", price: "2.0", resolution: "1080p" }],
        },
      ],
      confidence: "medium",
      conflicts: ["The lengths of 5 and 10 s come from general Kling tables and were not checked for this model."],
    },
    {
      id: "kling-v1-6",
      name: "Kling 1.6",
      status: retired,
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend"],
      constraints: extendableConstraints,
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-undated"],
          when: { mode: ["text-to-video", "image-to-video"] },
          rows: [
            { id: "720p", price: "0.4", resolution: "720p" },
            { id: "1080p", price: "0.7", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          label: "Multi-element editing",
          sources: ["pricing-undated"],
          when: { mode: "video-to-video" },
          rows: [
            { id: "720p-edit", price: "0.6", resolution: "720p" },
            { id: "1080p-edit", price: "1.0", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["pricing-undated"],
          when: { mode: "extend" },
          rows: [
            { id: "720p-extend", price: "2.0", resolution: "720p" },
            { id: "1080p-extend", price: "3.5", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["The lengths of 5 and 10 s come from general Kling tables and were not checked for this model."],
    },
    {
      id: "kling-v1-5",
      name: "Kling 1.5",
      status: retired,
      modes: ["text-to-video", "image-to-video", "extend"],
      constraints: extendableConstraints,
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-undated"],
          when: { mode: ["text-to-video", "image-to-video"] },
          rows: [
            { id: "720p", price: "0.4", resolution: "720p" },
            { id: "1080p", price: "0.7", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["pricing-undated"],
          when: { mode: "extend" },
          rows: [
            { id: "720p-extend", price: "2.0", resolution: "720p" },
            { id: "1080p-extend", price: "3.5", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["The lengths of 5 and 10 s come from general Kling tables and were not checked for this model."],
    },
    {
      id: "kling-v1",
      name: "Kling 1.0",
      status: {
        stage: "ga",
        note: "The notice that ended V1.5 and V1.6 on 15 September 2026 does not name this older model. Check that it still runs.",
        sourceIds: ["pricing-2026-08-13", "comfy-notice"],
      },
      modes: ["text-to-video", "image-to-video", "extend"],
      constraints: extendableConstraints,
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-08-13", "pricing-undated"],
          when: { mode: ["text-to-video", "image-to-video"] },
          rows: [
            { id: "720p", price: "0.2", resolution: "720p" },
            { id: "1080p", price: "0.7", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["pricing-undated"],
          when: { mode: "extend" },
          rows: [
            { id: "720p-extend", price: "2.0", resolution: "720p" },
            { id: "1080p-extend", price: "3.5", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["The lengths of 5 and 10 s come from general Kling tables and were not checked for this model."],
    },
    {
      id: "kling-v4",
      name: "Kling 4.0",
      status: {
        stage: "ga",
        firstDay: "2026-10-15",
        note: "A reseller's article dates the launch to 15 October 2026.",
        sourceIds: ["siray-kling-4"],
      },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        lengths: { from: "3", to: "30" },
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1", "21:9"],
        audio: "always",
      },
      prices: [],
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
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        lengths: { from: "3", to: "20" },
        resolutions: ["720p"],
        aspects: ["16:9", "9:16", "1:1", "21:9"],
        audio: "always",
      },
      prices: [],
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
} as const satisfies ProviderCards;
