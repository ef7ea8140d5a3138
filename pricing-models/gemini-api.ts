import type { ProviderCards } from "@/lib/catalogue/cards";

const promptTokens =
  "Prompt tokens (1.50 USD a million) and text and thinking tokens (9.00 USD a million) are charged on top; their number is not known before the job and is not in the estimate." as const;

const veo31Constraints = {
  durations: [
    { kind: "set", seconds: ["7"], when: { mode: "extend" } },
    { kind: "set", seconds: ["8"], when: { mode: "reference-to-video" } },
    { kind: "set", seconds: ["8"], when: { resolution: ["1080p", "4k"] } },
    { kind: "set", seconds: ["4", "6", "8"] },
  ],
  resolutions: ["720p", "1080p", "4k"],
  aspects: ["16:9", "9:16"],
  fps: ["24"],
  audio: "always",
  defaults: { audio: "on" },
  maxImages: 3,
  refusals: [
    {
      when: { mode: "extend", resolution: ["1080p", "4k"] },
      reason: "A clip could be extended at 720p only.",
      sourceIds: ["veo-guide"],
    },
  ],
  cautions: [
    {
      when: { mode: "extend" },
      message:
        "One extension added 7 s, at most 20 times; the seconds that Google billed for one were not found stated.",
      sourceIds: ["veo-guide"],
    },
  ],
} as const;

const veoPolicy = {
  failed: {
    rule: "not-billed",
    statement: "Google's price page says that only a video that was made is charged.",
    sourceIds: ["pricing-page", "veo-guide"],
  },
  moderated: {
    rule: "not-billed",
    statement:
      "Google's guide says that a blocked video is not charged, and a raw answer of January 2026 says the same.",
    sourceIds: ["veo-guide", "filtered-answer"],
  },
  timeout: {
    rule: "unknown",
    statement: "What a job costs that the caller stopped waiting for is not published.",
    sourceIds: ["veo-guide"],
  },
  cancelled: { rule: "unknown", statement: "No way to cancel a Veo job is documented.", sourceIds: ["veo-guide"] },
} as const;

const veoAsync = {
  pollIntervalSeconds: "10",
  outputExpiryHours: "48",
  latencySeconds: { low: "11", high: "360" },
  concurrency: 10,
  notes: [
    "Google's samples check every 10 s; its Python client's README pauses 10 to 20 s.",
    "A finished video was kept for two days.",
    "The concurrency of 10 and request limits of 10 (preview) and 50 (stable) a minute are a third party's reading of March 2026.",
  ],
  sourceIds: ["veo-guide", "veo-field-notes", "python-client"],
} as const;

export const geminiApi = {
  id: "gemini-api",
  name: "Gemini API",
  pricingUrl: "https://ai.google.dev/gemini-api/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-27",
  sources: {
    "pricing-page": {
      title: "Gemini API pricing",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    "pricing-2025-10-15": {
      title: "Gemini API pricing at the launch of Veo 3.1",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "primary",
      seenOn: "2025-10-15",
    },
    "pricing-early-2026": {
      title: "Gemini API pricing, undated copy from before April 2026",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "pricing-2026-07-31": {
      title: "Gemini API pricing, copy of 31 July 2026",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-07-31",
    },
    "pricing-2026-10-07": {
      title: "Gemini API pricing, copy of 7 October 2026",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-10-07",
    },
    "pricing-2026-10-09": {
      title: "Gemini API pricing, copy of 9 October 2026",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-10-09",
    },
    "omni-pricing": {
      title: "Gemini API pricing, undated copy of the Omni 1.1 section",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "omni-usage-2026-08-29": {
      title:
        "The price of Omni 1.1 checked by a third party against the usage of live jobs; the link is the page it tests",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "third-party",
      seenOn: "2026-08-29",
    },
    "omni-bills": {
      title: "Two bills of Omni 1.1 in a public changelog; the link is the page whose rule they test",
      url: "https://ai.google.dev/gemini-api/docs/pricing",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-1.2-list-price": {
      title: "inference.sh on Gemini Omni 1.2 Flash, sold at list price",
      url: "https://inference.sh/apps/google/gemini-omni-1-2-flash.md",
      kind: "third-party",
      seenOn: "2026-11-06",
    },
    "omni-1.2-reseller": {
      title: "Runware on Gemini Omni 1.2 Flash",
      url: "https://runware.ai/docs/models/google-gemini-omni-flash-1-2",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-1.2-edit-price": {
      title: "MuAPI on Gemini Omni 1.2 Flash",
      url: "https://muapi.ai/zh/gemini-omni-1.2-flash",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-1.2-frames": {
      title: "LaoZhang on Gemini Omni video",
      url: "https://docs.laozhang.ai/en/api-capabilities/gemini-omni-video-generation",
      kind: "third-party",
      seenOn: "2026-11-11",
    },
    "java-client": {
      title: "java-genai 2.1.0, which makes Omni 1.2 its default video model",
      url: "https://github.com/googleapis/java-genai/releases/tag/v2.1.0",
      kind: "code",
      seenOn: "2026-11-10",
    },
    "omni-guide": {
      title: "Gemini Omni guide",
      url: "https://ai.google.dev/gemini-api/docs/omni",
      kind: "primary",
      seenOn: "unknown",
    },
    "omni-field-notes": {
      title: "Dated field notes on Gemini Omni video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/google-gemini-omni-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "genai-prices": {
      title: "genai-prices, Google",
      url: "https://github.com/pydantic/genai-prices/blob/main/prices/providers/google.yml",
      kind: "third-party",
      seenOn: "2026-07-22",
    },
    "omni-preview-tokens": {
      title: "Runware on Gemini Omni Flash, token counts",
      url: "https://runware.ai/docs/models/google-gemini-omni-flash.md",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-preview-sum": {
      title: "An article that prices ten seconds of Gemini Omni Flash",
      url: "https://axbrief.com/en/news/gemini-omni-flash-api-eliminates-video-reshoots-via-conversational-b1boi5",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-preview-migration": {
      title: "An article on the shutdown of the Omni Flash preview",
      url: "https://dev.to/akaranjkar08/gemini-api-shutdowns-30-sept-omni-flash-preview-migration-guide-2jae",
      kind: "third-party",
      seenOn: "unknown",
    },
    "omni-preview-removal": {
      title: "TanStack AI release notes that remove the Omni Flash preview",
      url: "https://github.com/TanStack/ai/releases",
      kind: "code",
      seenOn: "2026-10-08",
    },
    "veo-guide": {
      title: "Veo guide of the Gemini API",
      url: "https://ai.google.dev/gemini-api/docs/video",
      kind: "primary",
      seenOn: "unknown",
    },
    changelog: {
      title: "Gemini API changelog",
      url: "https://ai.google.dev/gemini-api/docs/changelog",
      kind: "primary",
      seenOn: "2026-06-17",
    },
    deprecations: {
      title: "Gemini API deprecations, copy of 6 October 2026",
      url: "https://ai.google.dev/gemini-api/docs/deprecations",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    "veo-3.1-shutdown": {
      title: "A reseller's report that the Veo 3.1 previews were shut down",
      url: "https://docs.apiyi.com/en/live/2026-10/veo-3-1-preview-retired.md",
      kind: "third-party",
      seenOn: "2026-10-25",
    },
    "veo-3.1-sums": {
      title: "An article with per-second sums for Veo 3.1, December 2025",
      url: "https://aifreeapi.com/en/posts/veo-3-1-pricing-per-second-gemini-api",
      kind: "third-party",
      seenOn: "unknown",
    },
    "veo-3.1-4k-sum": {
      title: "An article that prices a 4k clip of Veo 3.1",
      url: "https://www.aifreeapi.com/es/posts/veo-3-1-api-rate-limit",
      kind: "third-party",
      seenOn: "2026-03-02",
    },
    "fast-price-cut": {
      title: "An article that dates the Veo 3.1 Fast price cut",
      url: "https://ddsboston.com/pages/masterclass-video-routing",
      kind: "third-party",
      seenOn: "2026-04-09",
    },
    "veo-3-cut-article": {
      title: "An article on the price cut of Veo 3 and Veo 3 Fast on the Gemini API",
      url: "https://gadgetbond.com/google-veo-3-vertical-ai-videos-1080p-resolution-support",
      kind: "third-party",
      seenOn: "unknown",
    },
    "comfy-veo-3-2025-09-07": {
      title: "ComfyUI price badge for Veo 3, changed the day after Google's cut on Vertex AI",
      url: "https://github.com/Comfy-Org/ComfyUI_frontend/pull/5418",
      kind: "code",
      seenOn: "2025-09-07",
    },
    "lite-launch": {
      title: "A directory entry on the launch of Veo 3.1 Lite",
      url: "https://vibecoding.gallery/en/tools/google-veo-3-1-lite/",
      kind: "third-party",
      seenOn: "2026-03-31",
    },
    "veo-3-price-code": {
      title: "Echo's Veo 3 prices, which cite the Gemini API page",
      url: "https://github.com/sachigoyal/echo/blob/main/packages/sdk/ts/src/supported-models/video/gemini.ts",
      kind: "code",
      seenOn: "unknown",
    },
    litellm: {
      title: "LiteLLM model prices, mirrored copy",
      url: "https://github.com/RoCry/llm-api-price",
      kind: "third-party",
      seenOn: "2026-07-24",
    },
    "filtered-answer": {
      title: "A raw Gemini API answer to a filtered Veo request",
      url: "https://github.com/googleapis/js-genai/issues/1272",
      kind: "issue",
      seenOn: "2026-01-23",
    },
    "veo-field-notes": {
      title: "Dated field notes on Google Veo",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/google-veo/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-09",
    },
    "python-client": {
      title: "python-genai README",
      url: "https://github.com/googleapis/python-genai",
      kind: "code",
      seenOn: "2026-08-21",
    },
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "Google says of Veo that only a finished video is charged; the sentence was not found for Omni, which bills the tokens of the interaction.",
      sourceIds: ["pricing-page"],
    },
    moderated: {
      rule: "unknown",
      statement: "Nothing was found on blocked Omni jobs; input and thinking tokens may be charged.",
      sourceIds: ["pricing-page"],
    },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for is not published." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs is not published." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      retryWindowSeconds: "86400",
      note: "Google announced webhooks in May 2026: signed, delivered at least once, tried again for up to 24 hours. Other readings found none for video.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "Omni: one reading says that interactions are stored for 55 days unless set otherwise, another could not confirm a period; fetch the file at once.",
      "Omni: results above 4 MB come as a link and have to be fetched.",
      "Omni: a reseller reports 30 to 60 s for a 360p clip; a public client saw more than a minute at 720p.",
    ],
    sourceIds: ["omni-guide", "omni-field-notes"],
  },
  each: { vendor: "Google" },
  models: [
    {
      id: "gemini-omni-1.2-flash",
      name: "Gemini Omni 1.2 Flash",
      status: { stage: "ga", firstDay: "2026-11-05", sourceIds: ["omni-1.2-list-price", "java-client"] },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: {
        durations: [
          { kind: "range", min: "3", max: "10", step: "1", when: { mode: "first-last-frame" } },
          { kind: "range", min: "3", max: "15", step: "1" },
        ],
        resolutions: ["360p", "720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { resolution: "720p", audio: "on" },
        cautions: [
          {
            when: { mode: "video-to-video" },
            message:
              "An edit costs more than its output: the source video is charged as input. A reseller sells 1.2 edits at about twice the price of a new clip.",
            sourceIds: ["omni-1.2-edit-price"],
          },
          {
            when: { mode: "video-to-video", inputVideoSeconds: { over: "15" } },
            message: "A reseller takes sources of up to 15 s for an edit; longer ones may be refused.",
            sourceIds: ["omni-1.2-reseller"],
          },
          {
            when: { mode: "first-last-frame" },
            message: "The limit of 10 s with a first and a last frame is a reseller's; Google's own was not seen.",
            sourceIds: ["omni-1.2-frames"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["omni-1.2-list-price"],
          rows: [
            { id: "360p", price: "0.0232", resolution: "360p", from: "2026-11-05" },
            { id: "720p", price: "0.0695", resolution: "720p", from: "2026-11-05" },
            { id: "1080p", price: "0.1043", resolution: "1080p", from: "2026-11-05" },
            { id: "4k", price: "0.2085", resolution: "4k", from: "2026-11-05" },
          ],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason:
            "Input video is charged as tokens at 1.50 USD a million; how many tokens a second it makes is not published for this model.",
          sourceIds: ["omni-1.2-list-price"],
        },
        {
          meter: "input-image",
          when: { images: { over: "0" } },
          reason:
            "Input images are charged as tokens at 1.50 USD a million; how many tokens one makes is not published for this model.",
          sourceIds: ["omni-1.2-list-price"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "No copy of Google's own price table of November 2026 was found; the prices are those of a shop that sells at list price, and two other resellers agree with them to rounding.",
        "The prices fit 12.00 USD a million video tokens at the token counts of Omni 1.1, but no page of Google's was seen to say so.",
        "One reseller offers 3 to 10 s; Google Cloud's guide and two other resellers say 3 to 15 s, which is used here.",
        promptTokens,
      ],
    },
    {
      id: "gemini-omni-1.1-flash",
      name: "Gemini Omni 1.1 Flash",
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["10"], when: { mode: "video-to-video" } },
          { kind: "range", min: "3", max: "10", step: "1" },
        ],
        resolutions: ["360p", "720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { resolution: "720p", audio: "on" },
        cautions: [
          {
            when: { mode: "video-to-video" },
            message:
              "The length of an edit cannot be chosen: a source of 3 s came back as 10 s. It is priced as 10 s here.",
            sourceIds: ["omni-guide"],
          },
          {
            when: { mode: "extend" },
            message: "One turn adds up to 10 s, and a video can grow to 40 s in all.",
            sourceIds: ["omni-guide"],
          },
          {
            when: { mode: "reference-to-video", hasInputVideo: true },
            message: "At most three reference videos of 3 s each.",
            sourceIds: ["omni-guide"],
          },
          {
            when: { resolution: ["1080p", "4k"] },
            message: "1080p and 4k are scaled up from a smaller clip.",
            sourceIds: ["omni-guide"],
          },
        ],
      },
      prices: [
        {
          per: "million tokens",
          tokensPerSecond: { "360p": "1931", "720p": "5792", "1080p": "8688", "4k": "17376" },
          sources: ["omni-pricing", "omni-usage-2026-08-29"],
          rows: [{ id: "video-tokens", price: "17.50" }],
        },
        {
          per: "million tokens",
          of: "input",
          tokensPerSecond: { "360p": "5792", "720p": "5792", "1080p": "5792", "4k": "5792" },
          meter: "input-video",
          confidence: "medium",
          sources: ["omni-pricing"],
          rows: [{ id: "input-video-tokens", price: "1.50", hasInputVideo: true }],
        },
        {
          per: "million tokens",
          tokensPerImage: "1120",
          meter: "input-image",
          sources: ["omni-pricing"],
          rows: [{ id: "input-images", price: "1.50" }],
        },
      ],
      confidence: "high",
      conflicts: [
        promptTokens,
        "Google's page rounds to about 0.034, 0.101, 0.152 and 0.304 USD a second at 360p, 720p, 1080p and 4k; the bill follows the tokens.",
        "One public note says that only the 720p token count was published; later copies of Google's page list all four, and live bills agree.",
        "A second of input video counts as 5,792 tokens at any output resolution.",
      ],
      measured: [
        {
          finding:
            "A 10 s clip at 360p was billed 0.3429 USD and one at 720p 1.017 USD: the video tokens of the table plus half a cent or less of prompt and thinking tokens.",
          effect: { kind: "added-cost", atMost: "0.005", denomination: "USD", when: {} },
          sourceIds: ["omni-bills"],
        },
        {
          finding:
            "A file of 10.005 s at 360p was billed 19,310 video tokens: the ten seconds asked for, not the length of the file.",
          sourceIds: ["omni-bills"],
        },
      ],
      workedExamples: [
        {
          id: "ten-seconds-360p-tokens",
          job: { mode: "text-to-video", durationSeconds: "10", resolution: "360p", audio: "on" },
          on: "2026-08-29",
          expected: { tokens: "19310" },
          kind: "measured",
          sourceIds: ["omni-bills"],
        },
        {
          id: "ten-seconds-1080p",
          job: { mode: "text-to-video", durationSeconds: "10", resolution: "1080p", audio: "on" },
          on: "2026-08-29",
          expected: { cost: "1.52", currency: "USD" },
          kind: "third-party",
          sourceIds: ["omni-pricing"],
        },
      ],
    },
    {
      id: "gemini-omni-flash-preview",
      name: "Gemini Omni Flash (preview)",
      status: {
        stage: "retired",
        lastDay: "2026-09-30",
        replacement: "gemini-api/gemini-omni-1.1-flash",
        note: "Shut down on the Gemini API; on Google Cloud the same model lived on and was deprecated on 6 November 2026.",
        sourceIds: ["omni-preview-migration", "omni-preview-removal"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "reference-to-video"],
      constraints: {
        lengths: { from: "3", to: "10" },
        resolutions: ["720p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { resolution: "720p", audio: "on" },
      },
      prices: [
        {
          per: "million tokens",
          tokensPerSecond: { "720p": "5792" },
          sources: ["genai-prices", "omni-preview-tokens"],
          rows: [{ id: "video-tokens", price: "17.50" }],
        },
      ],
      gaps: [
        {
          meter: "input-video",
          when: { hasInputVideo: true },
          reason:
            "Input video is charged as tokens at 1.50 USD a million; how many tokens a second it makes is not published for this model.",
          sourceIds: ["genai-prices"],
        },
        {
          meter: "input-image",
          when: { images: { over: "0" } },
          reason:
            "Input images are charged as tokens at 1.50 USD a million; how many tokens one makes is not published for this model.",
          sourceIds: ["genai-prices"],
        },
      ],
      confidence: "high",
      conflicts: [promptTokens, "Google quoted about 0.10 USD a second; the bill followed the tokens."],
      workedExamples: [
        {
          id: "ten-seconds-720p",
          job: { mode: "text-to-video", durationSeconds: "10", resolution: "720p", audio: "on" },
          on: "2026-07-22",
          expected: { cost: "1.00", currency: "USD" },
          kind: "third-party",
          contradiction: "The tokens give 1.0136 USD; 1.00 comes from the rounded 0.10 a second.",
          sourceIds: ["omni-preview-sum"],
        },
      ],
    },
    {
      id: "veo-3.1-generate-preview",
      name: "Veo 3.1 (preview)",
      status: {
        stage: "retired",
        lastDay: "2026-10-22",
        replacement: "gemini-api/gemini-omni-1.1-flash",
        note: "Google's table called 22 October 2026 the earliest date; a reseller reports that the model was shut down on that day.",
        sourceIds: ["deprecations", "veo-3.1-shutdown"],
        firstDay: "2025-10-15",
      },
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: veo31Constraints,
      prices: [
        {
          per: "second",
          sources: ["pricing-2025-10-15", "pricing-2026-07-31", "pricing-2026-10-07", "pricing-2026-10-09"],
          rows: [{ id: "720p-1080p", price: "0.40", resolution: ["720p", "1080p"], from: "2025-10-15" }],
        },
        {
          per: "second",
          sources: ["pricing-2026-07-31", "pricing-2026-10-07", "pricing-2026-10-09"],
          rows: [{ id: "4k", price: "0.60", resolution: "4k" }],
        },
      ],
      confidence: "high",
      billingPolicy: veoPolicy,
      async: veoAsync,
      conflicts: [
        "4k was added on 13 January 2026; its price was first seen in March 2026.",
        "Readings of Google's documentation disagree on 4 s and 6 s at 1080p and 4k: some allow only 8 s there, which is used here, others sell them.",
      ],
      workedExamples: [
        {
          id: "eight-seconds-720p",
          job: { mode: "text-to-video", durationSeconds: "8", resolution: "720p", audio: "on" },
          on: "2026-10-09",
          expected: { cost: "3.20", currency: "USD" },
          kind: "third-party",
          sourceIds: ["veo-3.1-sums"],
        },
        {
          id: "eight-seconds-1080p",
          job: { mode: "text-to-video", durationSeconds: "8", resolution: "1080p", audio: "on" },
          on: "2026-10-09",
          expected: { cost: "3.20", currency: "USD" },
          kind: "third-party",
          sourceIds: ["veo-3.1-sums"],
        },
        {
          id: "eight-seconds-4k",
          job: { mode: "text-to-video", durationSeconds: "8", resolution: "4k", audio: "on" },
          on: "2026-10-09",
          expected: { cost: "4.80", currency: "USD" },
          kind: "third-party",
          sourceIds: ["veo-3.1-4k-sum"],
        },
      ],
    },
    {
      id: "veo-3.1-fast-generate-preview",
      name: "Veo 3.1 Fast (preview)",
      status: {
        stage: "retired",
        lastDay: "2026-10-22",
        replacement: "gemini-api/gemini-omni-1.1-flash",
        note: "Google's table called 22 October 2026 the earliest date; a reseller reports that the model was shut down on that day.",
        sourceIds: ["deprecations", "veo-3.1-shutdown"],
        firstDay: "2025-10-15",
      },
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      constraints: veo31Constraints,
      prices: [
        {
          per: "second",
          sources: ["pricing-early-2026", "veo-3.1-sums"],
          rows: [
            {
              id: "720p-1080p-before-cut",
              price: "0.15",
              resolution: ["720p", "1080p"],
              from: "2025-10-15",
              until: "2026-04-07",
            },
          ],
        },
        {
          per: "second",
          confidence: "medium",
          sources: ["pricing-early-2026"],
          rows: [{ id: "4k-before-cut", price: "0.35", resolution: "4k", until: "2026-04-07" }],
        },
        {
          per: "second",
          sources: ["fast-price-cut", "pricing-2026-07-31", "pricing-2026-10-09"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p", from: "2026-04-07" },
            { id: "1080p", price: "0.12", resolution: "1080p", from: "2026-04-07" },
            { id: "4k", price: "0.30", resolution: "4k", from: "2026-04-07" },
          ],
        },
      ],
      confidence: "high",
      billingPolicy: veoPolicy,
      async: veoAsync,
      conflicts: [
        "A public price data set still had 0.15 a second for every resolution in August 2026, the price before the cut of 7 April 2026.",
        "4k was added on 13 January 2026; its price before the cut was first seen in February 2026.",
        "Readings of Google's documentation disagree on 4 s and 6 s at 1080p and 4k: some allow only 8 s there, which is used here, others sell them.",
      ],
      workedExamples: [
        {
          id: "eight-seconds-720p-before-cut",
          job: { mode: "text-to-video", durationSeconds: "8", resolution: "720p", audio: "on" },
          on: "2026-04-06",
          expected: { cost: "1.20", currency: "USD" },
          kind: "third-party",
          sourceIds: ["veo-3.1-sums"],
        },
        {
          id: "eight-seconds-1080p-before-cut",
          job: { mode: "text-to-video", durationSeconds: "8", resolution: "1080p", audio: "on" },
          on: "2026-04-06",
          expected: { cost: "1.20", currency: "USD" },
          kind: "third-party",
          sourceIds: ["veo-3.1-sums"],
        },
      ],
    },
    {
      id: "veo-3.1-lite-generate-preview",
      name: "Veo 3.1 Lite (preview)",
      status: {
        stage: "retired",
        lastDay: "2026-10-22",
        replacement: "gemini-api/gemini-omni-1.1-flash",
        note: "Google's table called 22 October 2026 the earliest date; a reseller reports that the model was shut down on that day.",
        sourceIds: ["deprecations", "veo-3.1-shutdown"],
        firstDay: "2026-03-31",
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["8"], when: { resolution: "1080p" } },
          { kind: "set", seconds: ["4", "6", "8"] },
        ],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["lite-launch", "pricing-2026-07-31", "pricing-2026-10-09"],
          rows: [
            { id: "720p", price: "0.05", resolution: "720p", from: "2026-03-31" },
            { id: "1080p", price: "0.08", resolution: "1080p", from: "2026-03-31" },
          ],
        },
      ],
      confidence: "high",
      billingPolicy: veoPolicy,
      async: veoAsync,
      conflicts: [
        "Readings of Google's documentation disagree on 4 s and 6 s at 1080p: some allow only 8 s there, which is used here, others sell them.",
      ],
    },
    {
      id: "veo-3.0-generate-001",
      name: "Veo 3",
      status: { stage: "retired", lastDay: "2026-06-30", sourceIds: ["changelog"] },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-early-2026", "veo-3-price-code"],
          rows: [
            {
              id: "flat",
              price: "0.40",
              was: [
                { price: "0.40", from: "unknown", wrong: "2026-11-27" },
                { price: "0.75", until: "2025-09-07", sources: ["veo-3-cut-article", "comfy-veo-3-2025-09-07"] },
              ],
            },
          ],
        },
      ],
      confidence: "medium",
      billingPolicy: veoPolicy,
      async: veoAsync,
      conflicts: [
        "Until Google's cut of September 2025 a second cost 0.75. The day used is that on which the same cut was reported for Vertex AI; the Gemini API's own may lie a few days later. An article of December 2025 still had the old price.",
      ],
    },
    {
      id: "veo-3.0-fast-generate-001",
      name: "Veo 3 Fast",
      status: { stage: "retired", lastDay: "2026-06-30", sourceIds: ["changelog"] },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-early-2026", "veo-3-price-code"],
          rows: [
            {
              id: "flat",
              price: "0.15",
              was: [
                { price: "0.15", from: "unknown", wrong: "2026-11-27" },
                { price: "0.40", until: "2025-09-07", sources: ["veo-3-cut-article", "comfy-veo-3-2025-09-07"] },
              ],
            },
          ],
        },
      ],
      confidence: "medium",
      billingPolicy: veoPolicy,
      async: veoAsync,
      conflicts: [
        "Until Google's cut of September 2025 a second cost 0.40. The day used is that on which the cut was reported for Vertex AI; the Gemini API's own may lie a few days later.",
        "Portkey's and LiteLLM's data sets also carry 0.15. Google Cloud listed this model at 0.10 (720p) and 0.12 (1080p) after the price cut of April 2026; whether the Gemini API followed before the shutdown is not known.",
      ],
    },
    {
      id: "veo-2.0-generate-001",
      name: "Veo 2",
      status: { stage: "retired", lastDay: "2026-06-30", sourceIds: ["changelog"] },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["5", "6", "7", "8"],
        resolutions: ["720p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "never",
        defaults: { resolution: "720p", audio: "off" },
      },
      prices: [{ per: "second", sources: ["pricing-early-2026", "litellm"], rows: [{ id: "flat", price: "0.35" }] }],
      confidence: "high",
      billingPolicy: veoPolicy,
      async: veoAsync,
      conflicts: ["Vertex AI charged 0.50 a second for the same model."],
    },
  ],
} as const satisfies ProviderCards;
