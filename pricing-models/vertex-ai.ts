import type { ProviderCards } from "@/lib/catalogue/cards";

const eightSecondsOnly = {
  when: { resolution: ["1080p", "4k"], durationSeconds: ["4", "6"] },
  message:
    "Some readings of Google's documentation allow only 8 s at 1080p and 4k; others sell 4 s and 6 s. Try one short clip before you plan on it.",
  sourceIds: ["veo-3.1-card", "eight-seconds-rule", "krea-veo-lite"],
} as const;

const eightSecondsWithReferences = {
  when: { mode: "reference-to-video", durationSeconds: ["4", "6"] },
  message:
    "One reading of Google's documentation allows only 8 s with reference images. Try one short clip before you plan on 4 s or 6 s.",
  sourceIds: ["eight-seconds-rule"],
} as const;

const omniAsync = {
  pollIntervalSeconds: "unknown",
  outputExpiryHours: "unknown",
  latencySeconds: "unknown",
  concurrency: "unknown",
  notes: [
    "How long Omni results are kept was read in two ways: up to about 14 days on Google Cloud; 55 days by default, or 7, 14 or 28 if chosen, on the Gemini API.",
  ],
  sourceIds: ["omni-field-notes"],
} as const;

const omniPolicy = {
  failed: {
    rule: "unknown",
    statement: "Nothing was found on failed Omni jobs; the charge follows the tokens of the finished interaction.",
    sourceIds: ["gemini-api-pricing"],
  },
  moderated: {
    rule: "unknown",
    statement: "Nothing was found on filtered Omni jobs; input and thinking tokens may be charged.",
    sourceIds: ["gemini-api-pricing"],
  },
} as const;

export const vertexAi = {
  id: "vertex-ai",
  name: "Vertex AI",
  pricingUrl: "https://cloud.google.com/vertex-ai/generative-ai/pricing",
  currency: "USD",
  recordedOn: "2026-11-29",
  sources: {
    "pricing-2026-09-08": {
      title: "Vertex AI pricing, Veo section",
      url: "https://cloud.google.com/vertex-ai/generative-ai/pricing",
      kind: "transcribed",
      seenOn: "2026-09-08",
    },
    "pricing-2026-09-25": {
      title: "Vertex AI pricing",
      url: "https://cloud.google.com/vertex-ai/generative-ai/pricing",
      kind: "transcribed",
      seenOn: "2026-09-25",
    },
    "video-guide": {
      title: "Generate videos from text, supported models",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/video/generate-videos-from-text.md.txt",
      kind: "primary",
      seenOn: "unknown",
    },
    "veo-3.1-card": {
      title: "Veo 3.1 model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-1-generate",
      kind: "primary",
      seenOn: "unknown",
    },
    "veo-3.0-card": {
      title: "Veo 3 model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-0-generate",
      kind: "primary",
      seenOn: "unknown",
    },
    "veo-2.0-card": {
      title: "Veo 2 model card",
      url: "https://docs.cloud.google.com/vertex-ai/generative-ai/docs/models/veo/2-0-generate",
      kind: "primary",
      seenOn: "unknown",
    },
    "pricing-before-cut": {
      title: "Vertex AI pricing as carried in public code, undated, before the price cut of April 2026",
      url: "https://cloud.google.com/vertex-ai/generative-ai/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "comfy-veo-3-2025-08-04": {
      title: "ComfyUI price badge for Veo 3 and Veo 3 Fast, clips of 8 s",
      url: "https://github.com/Comfy-Org/ComfyUI_frontend/pull/4682",
      kind: "code",
      seenOn: "2025-08-04",
    },
    "comfy-veo-3-2025-09-07": {
      title: "ComfyUI price badge for Veo 3, changed the day after Google's cut",
      url: "https://github.com/Comfy-Org/ComfyUI_frontend/pull/5418",
      kind: "code",
      seenOn: "2025-09-07",
    },
    "portkey-2026-04-10": {
      title: "Portkey model prices, an update from the Vertex AI price page",
      url: "https://github.com/Portkey-AI/models/pull/648",
      kind: "third-party",
      seenOn: "2026-04-10",
    },
    portkey: {
      title: "Portkey model prices, Vertex AI",
      url: "https://github.com/Portkey-AI/models",
      kind: "third-party",
      seenOn: "2026-08-14",
    },
    "routing-article": {
      title: "An article that dates the Veo 3.1 Fast price cut",
      url: "https://ddsboston.com/pages/masterclass-video-routing",
      kind: "third-party",
      seenOn: "2026-04-09",
    },
    "eight-seconds-rule": {
      title: "ArcReel on the lengths of Veo, read from Google's documentation of Vertex AI and AI Studio",
      url: "https://github.com/ArcReel/ArcReel/issues/1333",
      kind: "issue",
      seenOn: "2026-07-26",
    },
    "krea-veo-lite": {
      title: "Krea on Veo 3.1 Lite, sold at 4, 6 and 8 s",
      url: "https://docs.krea.ai/api-reference/video/veo-31-lite.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    "filtered-response": {
      title: "A raw Vertex answer to a filtered Veo request",
      url: "https://github.com/DaWe35/image-router/issues/41",
      kind: "issue",
      seenOn: "2025-09-09",
    },
    "filtered-question": {
      title: "Unanswered forum question on partly filtered requests",
      url: "https://discuss.google.dev/t/veo-3-1-fast-billing-and-http-response-codes-when-safety-filters-trigger/300275",
      kind: "issue",
      seenOn: "unknown",
    },
    "omni-preview-card": {
      title: "Gemini Omni Flash (preview) model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/gemini/omni-flash-preview.md.txt",
      kind: "primary",
      seenOn: "2026-11-06",
    },
    "omni-preview-card-s3ns": {
      title: "Gemini Omni Flash (preview) model card, as S3NS publishes it",
      url: "https://documentation.s3ns.fr/gemini-enterprise-agent-platform/models/gemini/omni-flash-preview",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-field-notes": {
      title: "Dated field notes on Gemini Omni video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/google-gemini-omni-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "omni-1.1-card": {
      title: "Gemini Omni 1.1 Flash model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/gemini/omni-1-1-flash",
      kind: "transcribed",
      seenOn: "2026-09-22",
    },
    "gemini-api-pricing": {
      title: "Gemini API pricing",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    "veo-field-notes": {
      title: "Dated field notes on Google Veo",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/google-veo/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-09",
    },
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "Google says for the Gemini API that Veo is charged only on success; the same sentence was not found for Vertex AI.",
      sourceIds: ["pricing-2026-09-08"],
    },
    moderated: {
      rule: "unknown",
      statement:
        "One API answer of September 2025 said that a filtered request was not charged; the price page does not say, and the question for partly filtered requests went unanswered.",
      sourceIds: ["filtered-response", "filtered-question"],
    },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for is not published." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs is not published." },
    partial: {
      rule: "unknown",
      statement:
        "A request may ask for up to 4 clips, and the answer counts those that were filtered out. Whether only the delivered ones are charged was asked in Google's forum and not answered.",
      sourceIds: ["filtered-question", "veo-3.1-card"],
    },
  },
  async: {
    pollIntervalSeconds: "15",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown", note: "A Pub/Sub topic exists in the generic schema; it was not verified for Veo." },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "own-storage",
    latencySeconds: { low: "11", high: "360" },
    concurrency: 10,
    notes: [
      "The concurrency of 10 is a third party's reading of March 2026.",
      "Third-party samples pause 15 s between checks.",
    ],
    sourceIds: ["veo-field-notes", "veo-3.1-card"],
  },
  each: { vendor: "Google" },
  models: [
    {
      id: "veo-3.1-generate-001",
      name: "Veo 3.1",
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
        cautions: [eightSecondsOnly, eightSecondsWithReferences],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-08", "pricing-2026-09-25"],
          rows: [
            { id: "silent", price: "0.20", resolution: ["720p", "1080p"], audio: "off" },
            { id: "audio", price: "0.40", resolution: ["720p", "1080p"], audio: "on" },
            { id: "4k-silent", price: "0.40", resolution: "4k", audio: "off" },
            { id: "4k-audio", price: "0.60", resolution: "4k", audio: "on" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "Two public price data sets carry one flat price each, 0.20 and 0.40 a second; two transcriptions of Google's own page agree on the table used here.",
      ],
    },
    {
      id: "veo-3.1-fast-generate-001",
      name: "Veo 3.1 Fast",
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
        cautions: [eightSecondsOnly, eightSecondsWithReferences],
      },
      prices: [
        {
          per: "second",
          confidence: "low",
          sources: ["pricing-before-cut"],
          when: { resolution: ["720p", "1080p"] },
          rows: [
            { id: "silent-before-cut", price: "0.10", audio: "off", until: "2026-04-07" },
            { id: "audio-before-cut", price: "0.15", audio: "on", until: "2026-04-07" },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-09-08", "pricing-2026-09-25", "routing-article"],
          rows: [
            { id: "720p-silent", price: "0.08", resolution: "720p", audio: "off", from: "2026-04-07" },
            { id: "720p-audio", price: "0.10", resolution: "720p", audio: "on", from: "2026-04-07" },
            { id: "1080p-silent", price: "0.10", resolution: "1080p", audio: "off", from: "2026-04-07" },
            { id: "1080p-audio", price: "0.12", resolution: "1080p", audio: "on", from: "2026-04-07" },
          ],
        },
        {
          per: "second",
          sources: ["pricing-2026-09-08", "pricing-2026-09-25"],
          rows: [{ id: "4k-silent", price: "0.25", resolution: "4k", audio: "off" }],
        },
        {
          per: "second",
          sources: ["pricing-2026-09-08", "pricing-2026-09-25", "routing-article"],
          rows: [
            {
              id: "4k-audio",
              price: "0.30",
              resolution: "4k",
              audio: "on",
              from: "2026-04-07",
              before: "another-price",
              was: [{ price: "0.30", from: "unknown", wrong: "2026-11-29" }],
            },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "Two public price data sets still carry a flat 0.15 a second, the price before the cut of 7 April 2026.",
        "That cut is told as 14 to 33 percent, and only 4k with sound can be the 14: its earlier price was another one, and what it was on Vertex AI was not found.",
      ],
    },
    {
      id: "veo-3.1-lite-generate-001",
      name: "Veo 3.1 Lite",
      status: { stage: "preview" },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
        cautions: [
          {
            when: { resolution: "1080p", durationSeconds: ["4", "6"] },
            message:
              "Some readings of Google's documentation allow only 8 s at 1080p and 4k; others sell 4 s and 6 s. Try one short clip before you plan on it.",
            sourceIds: ["veo-3.1-card", "eight-seconds-rule", "krea-veo-lite"],
          },
          {
            when: { mode: "first-last-frame" },
            message: "Resellers expose first and last frame for Lite; Google's own list was not seen to name it.",
            sourceIds: ["video-guide"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-08", "pricing-2026-09-25"],
          rows: [
            { id: "720p-silent", price: "0.03", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "0.05", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "0.08", resolution: "1080p", audio: "on" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "veo-3.0-generate-001",
      name: "Veo 3",
      status: {
        stage: "retired",
        lastDay: "2026-06-30",
        replacement: "vertex-ai/veo-3.1-generate-001",
        sourceIds: ["veo-3.0-card"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-08"],
          rows: [
            {
              id: "silent",
              price: "0.20",
              audio: "off",
              was: [
                { price: "0.20", from: "unknown", wrong: "2026-11-27" },
                { price: "0.50", until: "2025-09-06", sources: ["comfy-veo-3-2025-08-04", "comfy-veo-3-2025-09-07"] },
              ],
            },
            {
              id: "audio",
              price: "0.40",
              audio: "on",
              was: [
                { price: "0.40", from: "unknown", wrong: "2026-11-27" },
                { price: "0.75", until: "2025-09-06", sources: ["comfy-veo-3-2025-08-04", "comfy-veo-3-2025-09-07"] },
              ],
            },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "Until Google's cut a second cost 0.75 with audio and 0.50 without. The cut is dated by a change in ComfyUI of 7 September 2025, which says that it came the day before.",
      ],
    },
    {
      id: "veo-3.0-fast-generate-001",
      name: "Veo 3 Fast",
      status: {
        stage: "retired",
        lastDay: "2026-06-30",
        replacement: "vertex-ai/veo-3.1-fast-generate-001",
        sourceIds: ["veo-3.0-card"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-08"],
          rows: [
            {
              id: "720p-silent",
              price: "0.08",
              resolution: "720p",
              audio: "off",
              was: [
                { price: "0.08", from: "unknown", wrong: "2026-11-27" },
                { price: "0.25", until: "2025-09-06", sources: ["comfy-veo-3-2025-08-04", "comfy-veo-3-2025-09-07"] },
                {
                  price: "0.10",
                  from: "2025-09-06",
                  until: "2026-04-10",
                  sources: ["pricing-before-cut", "portkey-2026-04-10"],
                },
              ],
            },
            {
              id: "720p-audio",
              price: "0.10",
              resolution: "720p",
              audio: "on",
              was: [
                { price: "0.10", from: "unknown", wrong: "2026-11-27" },
                { price: "0.40", until: "2025-09-06", sources: ["comfy-veo-3-2025-08-04", "comfy-veo-3-2025-09-07"] },
                {
                  price: "0.15",
                  from: "2025-09-06",
                  until: "2026-04-10",
                  sources: ["pricing-before-cut", "portkey-2026-04-10"],
                },
              ],
            },
            {
              id: "1080p-silent",
              price: "0.10",
              resolution: "1080p",
              audio: "off",
              was: [
                { price: "0.10", from: "unknown", wrong: "2026-11-27" },
                { price: "0.25", until: "2025-09-06", sources: ["comfy-veo-3-2025-08-04", "comfy-veo-3-2025-09-07"] },
                {
                  price: "0.10",
                  from: "2025-09-06",
                  until: "2026-04-10",
                  sources: ["pricing-before-cut", "portkey-2026-04-10"],
                },
              ],
            },
            {
              id: "1080p-audio",
              price: "0.12",
              resolution: "1080p",
              audio: "on",
              was: [
                { price: "0.12", from: "unknown", wrong: "2026-11-27" },
                { price: "0.40", until: "2025-09-06", sources: ["comfy-veo-3-2025-08-04", "comfy-veo-3-2025-09-07"] },
                {
                  price: "0.15",
                  from: "2025-09-06",
                  until: "2026-04-10",
                  sources: ["pricing-before-cut", "portkey-2026-04-10"],
                },
              ],
            },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Before Google's cut of September 2025 a second cost 0.40 with audio and 0.25 without, at every resolution.",
        "Public code without a date has 0.15 with audio and 0.10 without after that cut. The prices of today were first seen on 10 April 2026; the cut of Veo 3.1 Fast is dated to 7 April, and on which day this model followed is not known.",
      ],
    },
    {
      id: "veo-2.0-generate-001",
      name: "Veo 2",
      status: {
        stage: "retired",
        lastDay: "2026-06-30",
        replacement: "vertex-ai/veo-3.1-generate-001",
        sourceIds: ["veo-2.0-card"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["5", "6", "7", "8"],
        resolutions: ["720p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "never",
      },
      prices: [{ per: "second", sources: ["portkey"], rows: [{ id: "flat", price: "0.50" }] }],
      confidence: "medium",
      conflicts: ["Another data set says 0.35, but cites the Gemini API page; 0.50 is the Vertex AI price."],
    },
    {
      id: "gemini-omni-1.2-flash",
      name: "Gemini Omni 1.2 Flash",
      modes: ["text-to-video", "image-to-video", "video-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: { from: "3", to: "15" },
        resolutions: ["360p", "720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Google Cloud's own price for this model was not found; only the Gemini API's is known, and that is another bill.",
          sourceIds: ["video-guide"],
        },
      ],
      confidence: "low",
      billingPolicy: omniPolicy,
      async: omniAsync,
    },
    {
      id: "gemini-omni-1.1-flash-preview",
      name: "Gemini Omni 1.1 Flash (preview)",
      status: {
        stage: "preview",
        note: "On 6 November 2026 Google Cloud's video guide named 1.2 as its only Omni model, and the first Omni preview was deprecated that day. Whether this preview is deprecated too was not found.",
        sourceIds: ["omni-preview-card", "video-guide"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: { from: "3", to: "10" },
        resolutions: ["360p", "720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { audio: "on" },
        cautions: [
          {
            when: {},
            message:
              "On 22 September 2026 the model card marked pay-as-you-go as not supported, although a price was listed. Check before you plan on it.",
            sourceIds: ["omni-1.1-card"],
          },
        ],
      },
      prices: [
        {
          per: "million tokens",
          tokensPerSecond: { "360p": "1931", "720p": "5792", "1080p": "8688", "4k": "17376" },
          sources: ["pricing-2026-09-25"],
          rows: [{ id: "video-tokens", price: "17.50" }],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason:
            "Input video is charged as tokens at 1.50 USD a million; how many tokens a second it makes is not published.",
          sourceIds: ["pricing-2026-09-25"],
        },
        {
          meter: "input-image",
          when: { images: { over: "0" } },
          reason:
            "Input images are charged as tokens at 1.50 USD a million; how many tokens one makes is not published for this model.",
          sourceIds: ["pricing-2026-09-25"],
        },
      ],
      confidence: "medium",
      billingPolicy: omniPolicy,
      async: omniAsync,
      conflicts: [
        "Prompt and thinking tokens are charged on top; their number is not known before the job and is not in the estimate.",
      ],
    },
    {
      id: "gemini-omni-flash-preview",
      name: "Gemini Omni Flash (preview)",
      status: {
        stage: "deprecated",
        replacement: "vertex-ai/gemini-omni-1.2-flash",
        note: "Deprecated on 6 November 2026. Before that notice the model card named 30 June 2027 as its last day; the day that holds now was not found.",
        sourceIds: ["omni-preview-card", "omni-preview-card-s3ns"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "reference-to-video"],
      constraints: {
        lengths: { from: "3", to: "10" },
        resolutions: ["720p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { audio: "on" },
        maxImages: 10,
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Google Cloud's own price for this model was not found; only the Gemini API's is known, and that is another bill.",
          sourceIds: ["omni-preview-card"],
        },
      ],
      confidence: "low",
      billingPolicy: omniPolicy,
      async: omniAsync,
      conflicts: [
        "In July 2026 the model card marked pay-as-you-go as not supported and listed it all the same.",
        "The modes, 24 frames a second and the least length of 3 s are those of the same model on the Gemini API.",
      ],
    },
  ],
} as const satisfies ProviderCards;
