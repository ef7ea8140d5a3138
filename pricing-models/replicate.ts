import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;
const perClip = { meter: "output", denomination: "USD", quantity: { of: "clips" } } as const;

/* When the figure was newest seen. */
const seenOnOctober6 = { effectiveFrom: "unknown", verifiedOn: "2026-10-06", confidence: "high" } as const;
const seenOnOctober8 = { effectiveFrom: "unknown", verifiedOn: "2026-10-08", confidence: "medium" } as const;
const seenOnApril6 = { effectiveFrom: "unknown", verifiedOn: "2026-04-06", confidence: "high" } as const;

const nothingKnown = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;
const audioByDefault = { durationSeconds: "unknown", resolution: "unknown", audio: "on" } as const;

const wide = ["16:9", "9:16"] as const;
const wideAndSquare = ["16:9", "9:16", "1:1"] as const;
const seedanceAspects = ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"] as const;
const seedanceModes = ["text-to-video", "image-to-video", "first-last-frame"] as const;

const fourSixEight = { kind: "set", seconds: ["4", "6", "8"] } as const;
const fiveOrTen = { kind: "set", seconds: ["5", "10"] } as const;
const threeToFifteen = { kind: "range", min: "3", max: "15", step: "1" } as const;
const twoToTwelve = { kind: "range", min: "2", max: "12", step: "1" } as const;
const twoToFifteen = { kind: "range", min: "2", max: "15", step: "1" } as const;
const oneToFifteen = { kind: "range", min: "1", max: "15", step: "1" } as const;
/** 81 to 121 frames at 16 frames a second, in steps of one frame. */
const eightyOneFramesUp = { kind: "range", min: "5", max: "7.5", step: "0.0625" } as const;
const asLongAsItsSource = {
  kind: "follows-input",
  min: "3",
  max: "10",
  when: { mode: "video-to-video" },
} as const;

/* Figures and where they were seen. */
const veo31Price = { ...seenOnOctober6, sourceIds: ["google-veo-3.1"] } as const;
const veo31FastPrice = {
  ...seenOnOctober6,
  sourceIds: ["google-veo-3.1-fast", "google-veo-3.1-fast-2026-04-06"],
} as const;
const veo31LitePrice = { ...seenOnOctober6, sourceIds: ["google-veo-3.1-lite"] } as const;
const sora2ProPrice = { ...seenOnOctober6, sourceIds: ["openai-sora-2-pro", "lumenfall-sora-2-pro"] } as const;
const klingV26Price = { ...seenOnOctober6, sourceIds: ["kwaivgi-kling-v2.6"] } as const;
const klingV3Price = {
  ...seenOnOctober6,
  confidence: "medium",
  sourceIds: ["kwaivgi-kling-v3-video", "kwaivgi-kling-v3-video-2026-04-06"],
} as const;
const klingV3At4kPrice = {
  ...seenOnOctober6,
  confidence: "medium",
  sourceIds: ["kwaivgi-kling-v3-video"],
} as const;
const klingV3OmniPrice = { ...seenOnOctober6, sourceIds: ["kwaivgi-kling-v3-omni-video"] } as const;
const klingO1Price = { ...seenOnOctober6, sourceIds: ["kwaivgi-kling-o1"] } as const;
const seedance1ProPrice = { ...seenOnOctober6, sourceIds: ["bytedance-seedance-1-pro"] } as const;
const seedance15SilentPrice = {
  ...seenOnOctober8,
  confidence: "high",
  sourceIds: ["bytedance-seedance-1.5-pro", "bytedance-seedance-1.5-pro-2026-10-08"],
} as const;
const seedance15AudiblePrice = { ...seenOnOctober6, sourceIds: ["bytedance-seedance-1.5-pro"] } as const;
const seedance20Price = {
  ...seenOnOctober6,
  confidence: "medium",
  sourceIds: ["bytedance-seedance-2.0"],
} as const;
const seedance20FastPrice = {
  ...seenOnOctober6,
  confidence: "medium",
  sourceIds: ["bytedance-seedance-2.0-fast"],
} as const;
const wan22ImagePrice = { ...seenOnOctober6, sourceIds: ["wan-video-wan-2.2-i2v-fast"] } as const;
const wan22TextPrice = { ...seenOnOctober6, sourceIds: ["wan-video-wan-2.2-t2v-fast"] } as const;
const wan27Price = { ...seenOnOctober6, sourceIds: ["wan-video-wan-2.7-i2v"] } as const;
const wan3Price = { ...seenOnOctober8, sourceIds: ["alibaba-wan-3", "alibaba-wan-3-2026-10-08"] } as const;
const hailuoPrice = { ...seenOnApril6, sourceIds: ["minimax-hailuo-2.3"] } as const;
const hailuoFastPrice = { ...seenOnApril6, sourceIds: ["minimax-hailuo-2.3-fast"] } as const;

const veoConstraints = { aspects: wide, fps: ["24"] } as const;

const eightSecondsOnly = {
  when: { resolution: "1080p", durationSeconds: ["4", "6"] },
  message:
    "Some readings of Google's documentation allow only 8 s at 1080p; others sell 4 s and 6 s. Try one short clip before you plan on it.",
  sourceIds: ["veo-3.1-card", "eight-seconds-rule"],
} as const;

const soraRetired = {
  stage: "retired",
  lastDay: "2026-09-24",
  note: "OpenAI removed the model on that day without a replacement. Replicate was not seen to announce it: its page still showed the price on 6 October 2026. Resold Sora routes were found dead on 20 October 2026.",
  sourceIds: ["openai-notice", "sora-gone", "sora-shutdown-report"],
} as const;

const klingV3Constraints = {
  resolutions: ["720p", "1080p", "4k"],
  aspects: wideAndSquare,
  fps: "unknown",
  audio: "optional",
  defaults: { durationSeconds: "5", resolution: "1080p", audio: "off" },
} as const;

const klingTierNames =
  "Replicate calls the qualities standard, pro and 4k; its input form says that standard makes 720p and pro 1080p." as const;
const one4kPrice = "The 4k price is listed once, and it is not said whether it holds with audio." as const;

const seedance20Constraints = {
  durations: [oneToFifteen],
  fps: ["24"],
  audio: "optional",
  defaults: { durationSeconds: "5", resolution: "720p", audio: "on" },
} as const;
const longReferences = { inputVideoSeconds: { over: "15" } } as const;
const longReferencesReason = "Reference videos may last 15 s together." as const;
const shortClips = { durationSeconds: { below: "4" } } as const;
const shortClipsMessage =
  "Replicate's form names no least length, while ByteDance's own documentation begins at 4 s. A shorter clip may be refused." as const;
const audioNotPriced =
  "The price list does not name audio, which is on by default; one price is taken for both." as const;
const openLength = "The length can be left to the model (-1); the bill is then known only afterwards." as const;

const frameLengths =
  "The length is set as 81 to 121 frames; the seconds here are those at 16 frames a second." as const;
const octoberAgrees = "A reading of October 2026, without a day, has the same prices.";
const only6sAt1080p = { resolution: "1080p", durationSeconds: "10" } as const;

const interpolation = [
  { name: "interpolate-output", label: "Interpolated frames", choices: ["off", "on"], unit: "task" },
] as const;
const quality = [{ name: "quality", label: "Quality", choices: ["pro", "std"], unit: "resolution" }] as const;

export const replicate = {
  id: "replicate",
  name: "Replicate",
  pricingUrl: "https://replicate.com/pricing",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "deadlines",
      title: "Replicate changelog, prediction deadlines",
      url: "https://replicate.com/changelog/2025-10-16-prediction-deadlines",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "lifecycle",
      title: "Replicate prediction lifecycle",
      url: "https://replicate.com/docs/topics/predictions/lifecycle",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "webhooks",
      title: "Replicate webhooks",
      url: "https://replicate.com/docs/topics/webhooks.md",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "receive-webhook",
      title: "Replicate, receiving webhooks",
      url: "https://replicate.com/docs/topics/webhooks/receive-webhook",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "python-client",
      title: "Replicate Python client",
      url: "https://github.com/replicate/replicate-python/blob/main/replicate/client.py",
      kind: "code",
      seenOn: "2025-06-02",
    },
    {
      id: "terms-change",
      title: "An article on Replicate's changed terms for failed calls",
      url: "https://intel.stackdrift.app/p/replicate-now-charges-you-for-failed-api-calls-and-disputing-that-just-got-harder",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "gateway-field-notes",
      title: "Dated field notes on video gateways",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/video-generation-gateways/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "google-veo-3.1",
      title: "Veo 3.1 on Replicate",
      url: "https://replicate.com/google/veo-3.1",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "google-veo-3.1-inputs",
      title: "Veo 3.1 on Replicate, input form",
      url: "https://replicate.com/google/veo-3.1/versions/ed5b1767b711dd15d954b162af1e890d27882680f463a85e94f02d604012b972/api",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "google-veo-3.1-fast",
      title: "Veo 3.1 Fast on Replicate",
      url: "https://replicate.com/google/veo-3.1-fast",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "google-veo-3.1-fast-2026-04-06",
      title: "Veo 3.1 Fast on Replicate, earlier transcription",
      url: "https://replicate.com/google/veo-3.1-fast",
      kind: "transcribed",
      seenOn: "2026-04-06",
    },
    {
      id: "veo-3.1-card",
      title: "Veo 3.1 model card of Google Cloud",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-1-generate",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "eight-seconds-rule",
      title: "ArcReel on the lengths of Veo, read from Google's documentation",
      url: "https://github.com/ArcReel/ArcReel/issues/1333",
      kind: "issue",
      seenOn: "2026-07-26",
    },
    {
      id: "google-veo-3.1-lite",
      title: "Veo 3.1 Lite on Replicate",
      url: "https://replicate.com/google/veo-3.1-lite",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "openai-notice",
      title: "OpenAI's page for Sora 2",
      url: "https://developers.openai.com/de-DE/api/docs/models/sora-2",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "sora-gone",
      title: "An article on moving away from the Sora API",
      url: "https://dev.to/uplinkswitch/sora-2-api-is-gone-porting-v1videos-code-to-another-video-model-53aa",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "sora-shutdown-report",
      title: "A reseller's report of the Sora shutdown",
      url: "https://docs.laozhang.ai/ja/api-capabilities/sora2/official-forward.md",
      kind: "third-party",
      seenOn: "2026-10-31",
    },
    {
      id: "openai-sora-2",
      title: "Sora 2 on Replicate",
      url: "https://replicate.com/openai/sora-2",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "openai-sora-2-pro",
      title: "Sora 2 Pro on Replicate",
      url: "https://replicate.com/openai/sora-2-pro",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "lumenfall-sora-2-pro",
      title: "Lumenfall's list of provider prices for Sora 2 Pro",
      url: "https://lumenfall.ai/models/openai/sora-2-pro",
      kind: "third-party",
      seenOn: "2026-01-21",
    },
    {
      id: "kwaivgi-kling-v2.5-turbo-pro",
      title: "Kling 2.5 Turbo Pro on Replicate",
      url: "https://replicate.com/kwaivgi/kling-v2.5-turbo-pro",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "kwaivgi-kling-v2.6",
      title: "Kling 2.6 on Replicate",
      url: "https://replicate.com/kwaivgi/kling-v2.6",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "kwaivgi-kling-v3-video",
      title: "Kling 3.0 on Replicate",
      url: "https://replicate.com/kwaivgi/kling-v3-video",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "kwaivgi-kling-v3-video-2026-04-06",
      title: "Kling 3.0 on Replicate, earlier transcription",
      url: "https://replicate.com/kwaivgi/kling-v3-video",
      kind: "transcribed",
      seenOn: "2026-04-06",
    },
    {
      id: "kwaivgi-kling-v3-video-lower",
      title: "Kling 3.0 on Replicate, another reading of October 2026 with lower prices",
      url: "https://replicate.com/kwaivgi/kling-v3-video",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "kwaivgi-kling-v3-omni-video",
      title: "Kling 3.0 Omni on Replicate",
      url: "https://replicate.com/kwaivgi/kling-v3-omni-video",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "kwaivgi-kling-v3-omni-video-inputs",
      title: "Kling 3.0 Omni on Replicate, input form",
      url: "https://replicate.com/kwaivgi/kling-v3-omni-video/versions/1d449e255319a7c07feca688cf0596cb82cc8a96ceddff6c44fd0d090b4e830c/api",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "kwaivgi-kling-o1",
      title: "Kling O1 on Replicate",
      url: "https://replicate.com/kwaivgi/kling-o1",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "kwaivgi-kling-o1-inputs",
      title: "Kling O1 on Replicate, input form",
      url: "https://replicate.com/kwaivgi/kling-o1/versions/6d5f2d4becc7f734d190d17f13f776229c359cafc1c1898d78945e8d87c57538/api",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "bytedance-seedance-1-pro",
      title: "Seedance 1.0 Pro on Replicate",
      url: "https://replicate.com/bytedance/seedance-1-pro",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "bytedance-seedance-1-lite-bill",
      title: "A user's bill and output for Seedance 1.0 Lite on Replicate; the link is the model",
      url: "https://replicate.com/bytedance/seedance-1-lite",
      kind: "third-party",
      seenOn: "2026-08-23",
    },
    {
      id: "krea-deprecations",
      title: "Krea deprecations, end of Seedance 1.0 Lite upstream",
      url: "https://docs.krea.ai/developers/deprecations",
      kind: "third-party",
      seenOn: "2026-04-27",
    },
    {
      id: "bytedance-seedance-1.5-pro",
      title: "Seedance 1.5 Pro on Replicate",
      url: "https://replicate.com/bytedance/seedance-1.5-pro",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "bytedance-seedance-1.5-pro-2026-10-08",
      title: "Seedance 1.5 Pro on Replicate, second transcription",
      url: "https://replicate.com/bytedance/seedance-1.5-pro",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    {
      id: "bytedance-seedance-2.0",
      title: "Seedance 2.0 on Replicate",
      url: "https://replicate.com/bytedance/seedance-2.0",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "bytedance-seedance-2.0-inputs",
      title: "Seedance 2.0 on Replicate, input form",
      url: "https://replicate.com/bytedance/seedance-2.0/versions/d456b64a60da3903c3692f7128d491004d021bbc2e1e19c63bccb117d3f4ab7b/api",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "bytedance-seedance-2.0-fast",
      title: "Seedance 2.0 Fast on Replicate",
      url: "https://replicate.com/bytedance/seedance-2.0-fast",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "bytedance-seedance-2.0-fast-inputs",
      title: "Seedance 2.0 Fast on Replicate, input form",
      url: "https://replicate.com/bytedance/seedance-2.0-fast/versions/90388a62748fab7edda739f1df78e8cbc66cc9275cfe232888ce53dea3d5e7b5/api",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "wan-video-wan-2.2-i2v-fast",
      title: "Wan 2.2 I2V Fast on Replicate",
      url: "https://replicate.com/wan-video/wan-2.2-i2v-fast",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "wan-video-wan-2.2-t2v-fast",
      title: "Wan 2.2 T2V Fast on Replicate",
      url: "https://replicate.com/wan-video/wan-2.2-t2v-fast",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "wan-video-wan-2.7-i2v",
      title: "Wan 2.7 I2V on Replicate",
      url: "https://replicate.com/wan-video/wan-2.7-i2v",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "alibaba-wan-3",
      title: "Wan 3.0 on Replicate",
      url: "https://replicate.com/alibaba/wan-3",
      kind: "transcribed",
      seenOn: "2026-10-06",
    },
    {
      id: "alibaba-wan-3-2026-10-08",
      title: "Wan 3.0 on Replicate, readme and billing figures",
      url: "https://replicate.com/alibaba/wan-3",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    {
      id: "wavespeedai-wan-2.1-i2v-480p",
      title: "Wan 2.1 I2V 480p on Replicate",
      url: "https://replicate.com/wavespeedai/wan-2.1-i2v-480p",
      kind: "transcribed",
      seenOn: "2026-04-06",
    },
    {
      id: "wavespeedai-wan-2.1-i2v-720p",
      title: "Wan 2.1 I2V 720p on Replicate",
      url: "https://replicate.com/wavespeedai/wan-2.1-i2v-720p",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "minimax-hailuo-2.3",
      title: "Hailuo 2.3 on Replicate",
      url: "https://replicate.com/minimax/hailuo-2.3",
      kind: "transcribed",
      seenOn: "2026-04-06",
    },
    {
      id: "minimax-hailuo-2.3-inputs",
      title: "Hailuo 2.3 on Replicate, input form",
      url: "https://replicate.com/minimax/hailuo-2.3/versions/23a02633b5a44780345a59d4d43f8bd510efa239c56f08f29639ff24fa6615e1/api",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "minimax-hailuo-2.3-fast",
      title: "Hailuo 2.3 Fast on Replicate",
      url: "https://replicate.com/minimax/hailuo-2.3-fast",
      kind: "transcribed",
      seenOn: "2026-04-06",
    },
    {
      id: "xai-grok-imagine-video",
      title: "Grok Imagine Video on Replicate",
      url: "https://replicate.com/xai/grok-imagine-video",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
  ],
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "No Replicate page was found that says what a failed run of a model priced by its output costs. Models billed by machine time are charged until the failure, by a third party's account.",
      sourceIds: ["lifecycle", "terms-change"],
    },
    moderated: {
      rule: "unknown",
      statement: "Nothing was found on runs that a filter stops.",
    },
    timeout: {
      rule: "depends",
      statement:
        "A run whose deadline passes before it starts is aborted and free; one stopped while it runs counts as cancelled and is charged.",
      sourceIds: ["deadlines", "lifecycle"],
    },
    cancelled: {
      rule: "depends",
      statement:
        "Cancelled before it started, a run is aborted and free; after that it is charged for the time it ran. How that is counted for a model priced by the second of output is not said.",
      sourceIds: ["deadlines", "lifecycle"],
    },
  },
  async: {
    pollIntervalSeconds: "0.5",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      retryWindowSeconds: "60",
      note: "Signed. Only the last event is sent again, until about a minute after the end, and it can come twice; events on the way are not repeated.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: 0,
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "1",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "The half second between checks is the default of the Python client; Replicate recommends no interval.",
      "The Python client repeats reads, but not the request that starts a run.",
      "A run is stopped after 30 minutes; a Cancel-After header sets an earlier deadline.",
      "Inputs, outputs, files and logs of runs started through the API are deleted after one hour.",
      "A model priced by the second is billed on the length the finished video reports, not on the length asked for.",
    ],
    sourceIds: ["lifecycle", "webhooks", "receive-webhook", "python-client", "gateway-field-notes"],
  },
  models: [
    {
      id: "google-veo-3.1",
      name: "Veo 3.1",
      vendor: "Google",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
      constraints: {
        ...veoConstraints,
        durations: [{ kind: "set", seconds: ["8"], when: { mode: "reference-to-video" } }, fourSixEight],
        resolutions: ["720p", "1080p"],
        audio: "optional",
        defaults: { durationSeconds: "8", resolution: "1080p", audio: "on" },
        refusals: [
          {
            when: { mode: "reference-to-video", aspect: "9:16" },
            reason: "Reference images work at 16:9 and 8 s only.",
            sourceIds: ["google-veo-3.1-inputs"],
          },
        ],
        cautions: [eightSecondsOnly],
      },
      rates: [
        { id: "silent", ...perSecond, unitPrice: "0.20", when: { audio: "off" }, ...veo31Price },
        { id: "audio", ...perSecond, unitPrice: "0.40", when: { audio: "on" }, ...veo31Price },
      ],
      confidence: "high",
      workedExamples: [
        {
          id: "eight-seconds-audio",
          job: { durationSeconds: "8", resolution: "1080p", audio: "on" },
          on: "2026-10-06",
          expected: { cost: "3.20", currency: "USD" },
          kind: "third-party",
          sourceIds: ["google-veo-3.1"],
        },
        {
          id: "eight-seconds-silent",
          job: { durationSeconds: "8", resolution: "1080p", audio: "off" },
          on: "2026-10-06",
          expected: { cost: "1.60", currency: "USD" },
          kind: "third-party",
          sourceIds: ["google-veo-3.1"],
        },
      ],
    },
    {
      id: "google-veo-3.1-fast",
      name: "Veo 3.1 Fast",
      vendor: "Google",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        ...veoConstraints,
        durations: [fourSixEight],
        resolutions: ["720p", "1080p"],
        audio: "optional",
        defaults: nothingKnown,
        cautions: [eightSecondsOnly],
      },
      rates: [
        { id: "silent", ...perSecond, unitPrice: "0.10", when: { audio: "off" }, ...veo31FastPrice },
        { id: "audio", ...perSecond, unitPrice: "0.15", when: { audio: "on" }, ...veo31FastPrice },
      ],
      confidence: "high",
    },
    {
      id: "google-veo-3.1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        ...veoConstraints,
        durations: [{ kind: "set", seconds: ["8"], when: { resolution: "1080p" } }, fourSixEight],
        resolutions: ["720p", "1080p"],
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.05", when: { resolution: "720p" }, ...veo31LitePrice },
        { id: "1080p", ...perSecond, unitPrice: "0.08", when: { resolution: "1080p" }, ...veo31LitePrice },
      ],
      confidence: "high",
    },
    {
      id: "openai-sora-2",
      name: "Sora 2",
      vendor: "OpenAI",
      status: soraRetired,
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [{ kind: "set", seconds: ["4", "8", "12"] }],
        resolutions: ["720p"],
        aspects: wide,
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
        cautions: [
          {
            when: {},
            message: "With an OpenAI key of your own, OpenAI sends the bill.",
            sourceIds: ["openai-sora-2"],
          },
        ],
      },
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.10",
          when: {},
          ...seenOnOctober6,
          sourceIds: ["openai-sora-2"],
        },
      ],
      confidence: "high",
      workedExamples: [
        {
          id: "eight-seconds",
          job: { durationSeconds: "8", resolution: "720p" },
          on: "2026-09-23",
          expected: { cost: "0.80", currency: "USD" },
          kind: "third-party",
          sourceIds: ["openai-sora-2"],
        },
      ],
    },
    {
      id: "openai-sora-2-pro",
      name: "Sora 2 Pro",
      vendor: "OpenAI",
      status: soraRetired,
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [{ kind: "set", seconds: ["4", "8", "12"] }],
        resolutions: ["720p", "1024p"],
        aspects: wide,
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.30", when: { resolution: "720p" }, ...sora2ProPrice },
        { id: "1024p", ...perSecond, unitPrice: "0.50", when: { resolution: "1024p" }, ...sora2ProPrice },
      ],
      confidence: "high",
      conflicts: [
        "Replicate calls the resolutions standard (720p) and high (1792x1024); high is listed here as 1024p.",
      ],
    },
    {
      id: "kwaivgi-kling-v2.5-turbo-pro",
      name: "Kling 2.5 Turbo Pro",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        durations: [fiveOrTen],
        resolutions: "unknown",
        aspects: wideAndSquare,
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "flat",
          ...perSecond,
          unitPrice: "0.07",
          when: {},
          ...seenOnOctober6,
          sourceIds: ["kwaivgi-kling-v2.5-turbo-pro"],
        },
      ],
      confidence: "high",
      workedExamples: [
        {
          id: "five-seconds",
          job: { durationSeconds: "5" },
          on: "2026-10-06",
          expected: { cost: "0.35", currency: "USD" },
          kind: "third-party",
          sourceIds: ["kwaivgi-kling-v2.5-turbo-pro"],
        },
        {
          id: "ten-seconds",
          job: { durationSeconds: "10" },
          on: "2026-10-06",
          expected: { cost: "0.70", currency: "USD" },
          kind: "third-party",
          sourceIds: ["kwaivgi-kling-v2.5-turbo-pro"],
        },
      ],
    },
    {
      id: "kwaivgi-kling-v2.6",
      name: "Kling 2.6",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [fiveOrTen],
        resolutions: "unknown",
        aspects: wideAndSquare,
        fps: "unknown",
        audio: "optional",
        defaults: audioByDefault,
      },
      rates: [
        { id: "silent", ...perSecond, unitPrice: "0.07", when: { audio: "off" }, ...klingV26Price },
        { id: "audio", ...perSecond, unitPrice: "0.14", when: { audio: "on" }, ...klingV26Price },
      ],
      confidence: "high",
    },
    {
      id: "kwaivgi-kling-v3-video",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        ...klingV3Constraints,
        durations: [threeToFifteen],
        cautions: [
          {
            when: { resolution: ["720p", "1080p"] },
            message:
              "Another reading of October 2026 has half these prices, and a price board of September 2026 has 0.168 for pro. Look at the live page before you quote.",
            sourceIds: ["kwaivgi-kling-v3-video-lower"],
          },
          { when: { resolution: "4k" }, message: one4kPrice, sourceIds: ["kwaivgi-kling-v3-video"] },
        ],
      },
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.168",
          when: { resolution: "720p", audio: "off" },
          ...klingV3Price,
        },
        {
          id: "720p-audio",
          ...perSecond,
          unitPrice: "0.252",
          when: { resolution: "720p", audio: "on" },
          ...klingV3Price,
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.224",
          when: { resolution: "1080p", audio: "off" },
          ...klingV3Price,
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "0.336",
          when: { resolution: "1080p", audio: "on" },
          ...klingV3Price,
        },
        { id: "4k", ...perSecond, unitPrice: "0.42", when: { resolution: "4k" }, ...klingV3At4kPrice },
      ],
      confidence: "medium",
      conflicts: [
        "Readings of 6 April and 6 October 2026 agree on these prices, and a user's note of about 1.68 for 5 s with audio fits them. Another reading of October 2026 has 0.084 and 0.126 (standard), 0.112 and 0.168 (pro): Replicate may have halved its prices.",
        klingTierNames,
      ],
      workedExamples: [
        {
          id: "standard-five-seconds",
          job: { durationSeconds: "5", resolution: "720p", audio: "off" },
          on: "2026-10-06",
          expected: { cost: "0.84", currency: "USD" },
          kind: "third-party",
          sourceIds: ["kwaivgi-kling-v3-video"],
        },
        {
          id: "pro-five-seconds",
          job: { durationSeconds: "5", resolution: "1080p", audio: "off" },
          on: "2026-10-06",
          expected: { cost: "1.12", currency: "USD" },
          kind: "third-party",
          sourceIds: ["kwaivgi-kling-v3-video"],
        },
      ],
    },
    {
      id: "kwaivgi-kling-v3-omni-video",
      name: "Kling 3.0 Omni",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: {
        ...klingV3Constraints,
        durations: [asLongAsItsSource, threeToFifteen],
        refusals: [
          {
            when: { hasInputVideo: true, audio: "on" },
            reason: "Native audio and a reference video exclude each other.",
            sourceIds: ["kwaivgi-kling-v3-omni-video-inputs"],
          },
          {
            when: { mode: "reference-to-video", inputVideoSeconds: { over: "10" } },
            reason: "A reference video must last 3 to 10 s.",
            sourceIds: ["kwaivgi-kling-v3-omni-video-inputs"],
          },
        ],
        cautions: [
          { when: { resolution: "4k" }, message: one4kPrice, sourceIds: ["kwaivgi-kling-v3-omni-video"] },
          {
            when: { hasInputVideo: true },
            message: "The price list does not say whether a reference video changes the price.",
            sourceIds: ["kwaivgi-kling-v3-omni-video"],
          },
        ],
      },
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.168",
          when: { resolution: "720p", audio: "off" },
          ...klingV3OmniPrice,
        },
        {
          id: "720p-audio",
          ...perSecond,
          unitPrice: "0.224",
          when: { resolution: "720p", audio: "on" },
          ...klingV3OmniPrice,
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.224",
          when: { resolution: "1080p", audio: "off" },
          ...klingV3OmniPrice,
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "0.28",
          when: { resolution: "1080p", audio: "on" },
          ...klingV3OmniPrice,
        },
        { id: "4k", ...perSecond, unitPrice: "0.42", when: { resolution: "4k" }, ...klingV3OmniPrice },
      ],
      confidence: "high",
      conflicts: [klingTierNames],
    },
    {
      id: "kwaivgi-kling-o1",
      name: "Kling O1",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: {
        durations: [asLongAsItsSource, fiveOrTen],
        resolutions: "unknown",
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: { durationSeconds: "5", resolution: "unknown", audio: "unknown" },
        cautions: [
          {
            when: { mode: "video-to-video" },
            message:
              "An edit is as long as its source, 3 to 10 s. Where the video only gives style or camera movement, a length of 3 to 10 s is chosen.",
            sourceIds: ["kwaivgi-kling-o1-inputs"],
          },
        ],
      },
      options: quality,
      rates: [
        {
          id: "std",
          ...perSecond,
          unitPrice: "0.084",
          when: { hasInputVideo: false, options: { quality: "std" } },
          ...klingO1Price,
        },
        {
          id: "pro",
          ...perSecond,
          unitPrice: "0.112",
          when: { hasInputVideo: false, options: { quality: "pro" } },
          ...klingO1Price,
        },
        {
          id: "std-with-video",
          ...perSecond,
          unitPrice: "0.126",
          when: { hasInputVideo: true, options: { quality: "std" } },
          ...klingO1Price,
        },
        {
          id: "pro-with-video",
          ...perSecond,
          unitPrice: "0.168",
          when: { hasInputVideo: true, options: { quality: "pro" } },
          ...klingO1Price,
        },
      ],
      confidence: "high",
      conflicts: [
        "Replicate sells two qualities, std and pro, and takes pro when none is named. It states no resolution for them.",
      ],
    },
    {
      id: "bytedance-seedance-1-pro",
      name: "Seedance 1.0 Pro",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: seedanceModes,
      constraints: {
        durations: [twoToTwelve],
        resolutions: ["480p", "720p", "1080p"],
        aspects: seedanceAspects,
        fps: ["24"],
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.03", when: { resolution: "480p" }, ...seedance1ProPrice },
        { id: "720p", ...perSecond, unitPrice: "0.06", when: { resolution: "720p" }, ...seedance1ProPrice },
        { id: "1080p", ...perSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...seedance1ProPrice },
      ],
      confidence: "high",
      workedExamples: [
        {
          id: "1080p-five-seconds",
          job: { durationSeconds: "5", resolution: "1080p" },
          on: "2026-10-06",
          expected: { cost: "0.75", currency: "USD" },
          kind: "third-party",
          sourceIds: ["bytedance-seedance-1-pro"],
        },
      ],
    },
    {
      id: "bytedance-seedance-1-lite",
      name: "Seedance 1.0 Lite",
      vendor: "ByteDance",
      status: {
        stage: "ga",
        note: "Another reseller dates ByteDance's end of this model 27 April 2026. Replicate was not seen to say so, and a bill of August 2026 is known.",
        sourceIds: ["krea-deprecations", "bytedance-seedance-1-lite-bill"],
      },
      modes: seedanceModes,
      constraints: {
        durations: [twoToTwelve],
        resolutions: ["480p", "720p", "1080p"],
        aspects: "unknown",
        fps: ["24"],
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "No published price was found; one user's bill gives 0.054 a second at 1080p.",
          sourceIds: ["bytedance-seedance-1-lite-bill"],
        },
      ],
      confidence: "low",
      measured: [
        {
          finding:
            "A clip of 10 s at 1080p was billed 0.54 USD. It came as 1920x1088 with 241 frames, 10.0417 s: one frame more than 24 a second.",
          sourceIds: ["bytedance-seedance-1-lite-bill"],
        },
      ],
    },
    {
      id: "bytedance-seedance-1.5-pro",
      name: "Seedance 1.5 Pro",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: seedanceModes,
      constraints: {
        durations: [twoToTwelve],
        resolutions: ["480p", "720p", "1080p"],
        aspects: seedanceAspects,
        fps: ["24"],
        audio: "optional",
        defaults: audioByDefault,
      },
      rates: [
        {
          id: "480p-silent",
          ...perSecond,
          unitPrice: "0.013",
          when: { resolution: "480p", audio: "off" },
          ...seedance15SilentPrice,
        },
        {
          id: "480p-audio",
          ...perSecond,
          unitPrice: "0.025",
          when: { resolution: "480p", audio: "on" },
          ...seedance15AudiblePrice,
        },
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.026",
          when: { resolution: "720p", audio: "off" },
          ...seenOnOctober8,
          sourceIds: ["bytedance-seedance-1.5-pro-2026-10-08"],
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.06",
          when: { resolution: "1080p", audio: "off" },
          ...seedance15SilentPrice,
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "0.12",
          when: { resolution: "1080p", audio: "on" },
          ...seedance15AudiblePrice,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "720p", audio: "on" },
          reason: "The price of 720p with audio was not found. Audio is on by default.",
          sourceIds: ["bytedance-seedance-1.5-pro"],
        },
      ],
      confidence: "high",
      conflicts: [
        "One reading names the silent prices eco, standard and premium instead of 480p, 720p and 1080p; the silent 720p price rests on it alone.",
      ],
      workedExamples: [
        {
          id: "480p-silent-five-seconds",
          job: { durationSeconds: "5", resolution: "480p", audio: "off" },
          on: "2026-10-06",
          expected: { cost: "0.065", currency: "USD" },
          kind: "third-party",
          sourceIds: ["bytedance-seedance-1.5-pro"],
        },
      ],
    },
    {
      id: "bytedance-seedance-2.0",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: [...seedanceModes, "reference-to-video", "video-to-video"],
      constraints: {
        ...seedance20Constraints,
        resolutions: ["480p", "720p", "1080p", "4k"],
        aspects: seedanceAspects,
        refusals: [
          { when: longReferences, reason: longReferencesReason, sourceIds: ["bytedance-seedance-2.0-inputs"] },
        ],
        cautions: [{ when: shortClips, message: shortClipsMessage, sourceIds: ["bytedance-seedance-2.0-inputs"] }],
      },
      rates: [
        {
          id: "1080p",
          ...perSecond,
          unitPrice: "0.45",
          when: { resolution: "1080p", hasInputVideo: false },
          ...seedance20Price,
        },
        {
          id: "1080p-with-video",
          ...perSecond,
          unitPrice: "0.55",
          when: { resolution: "1080p", hasInputVideo: true },
          ...seedance20Price,
        },
        {
          id: "4k",
          ...perSecond,
          unitPrice: "1.00",
          when: { resolution: "4k", hasInputVideo: false },
          ...seedance20Price,
        },
        {
          id: "4k-with-video",
          ...perSecond,
          unitPrice: "1.25",
          when: { resolution: "4k", hasInputVideo: true },
          ...seedance20Price,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: ["480p", "720p"] },
          reason:
            "Replicate's prices for 480p and 720p were not found. A price table in public code has 0.08 and 0.18 a second (0.10 and 0.22 with input video), but it does not name Replicate.",
          sourceIds: ["bytedance-seedance-2.0"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "With input video each second of output costs more and the input seconds are free; ByteDance's own token prices go the other way.",
        "A note of April 2026 says that Replicate then published no price for this model.",
        audioNotPriced,
        openLength,
      ],
    },
    {
      id: "bytedance-seedance-2.0-fast",
      name: "Seedance 2.0 Fast",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        ...seedance20Constraints,
        resolutions: ["480p", "720p"],
        aspects: seedanceAspects,
        refusals: [
          { when: longReferences, reason: longReferencesReason, sourceIds: ["bytedance-seedance-2.0-fast-inputs"] },
        ],
        cautions: [{ when: shortClips, message: shortClipsMessage, sourceIds: ["bytedance-seedance-2.0-fast-inputs"] }],
      },
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.15",
          when: { resolution: "720p", hasInputVideo: false },
          ...seedance20FastPrice,
        },
        {
          id: "720p-with-video",
          ...perSecond,
          unitPrice: "0.17",
          when: { resolution: "720p", hasInputVideo: true },
          ...seedance20FastPrice,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "480p" },
          reason: "The price of 480p was not found.",
          sourceIds: ["bytedance-seedance-2.0-fast"],
        },
      ],
      confidence: "medium",
      conflicts: [audioNotPriced, openLength],
    },
    {
      id: "wan-video-wan-2.2-i2v-fast",
      name: "Wan 2.2 I2V Fast",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["image-to-video", "first-last-frame"],
      constraints: {
        durations: [eightyOneFramesUp],
        resolutions: ["480p", "720p"],
        aspects: "unknown",
        fps: ["16"],
        audio: "unknown",
        defaults: nothingKnown,
        cautions: [
          {
            when: { durationSeconds: { over: "5" } },
            message:
              "The list has one price a video, yet the page says that the price follows the length at 16 frames a second. A clip of more than 81 frames may cost more.",
            sourceIds: ["wan-video-wan-2.2-i2v-fast"],
          },
        ],
      },
      options: interpolation,
      rates: [
        {
          id: "480p",
          ...perClip,
          unitPrice: "0.05",
          when: { resolution: "480p", options: { "interpolate-output": "off" } },
          ...wan22ImagePrice,
        },
        {
          id: "480p-interpolated",
          ...perClip,
          unitPrice: "0.065",
          when: { resolution: "480p", options: { "interpolate-output": "on" } },
          ...wan22ImagePrice,
        },
        {
          id: "720p",
          ...perClip,
          unitPrice: "0.11",
          when: { resolution: "720p", options: { "interpolate-output": "off" } },
          ...wan22ImagePrice,
        },
        {
          id: "720p-interpolated",
          ...perClip,
          unitPrice: "0.145",
          when: { resolution: "720p", options: { "interpolate-output": "on" } },
          ...wan22ImagePrice,
        },
      ],
      confidence: "high",
      conflicts: [frameLengths, "Another frame rate does not change the price: it is counted at 16 frames a second."],
    },
    {
      id: "wan-video-wan-2.2-t2v-fast",
      name: "Wan 2.2 T2V Fast",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["text-to-video"],
      constraints: {
        durations: [eightyOneFramesUp],
        resolutions: ["480p", "720p"],
        aspects: wide,
        fps: ["16"],
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        { id: "480p", ...perClip, unitPrice: "0.05", when: { resolution: "480p" }, ...wan22TextPrice },
        { id: "720p", ...perClip, unitPrice: "0.10", when: { resolution: "720p" }, ...wan22TextPrice },
      ],
      confidence: "high",
      conflicts: [frameLengths],
    },
    {
      id: "wan-video-wan-2.7-i2v",
      name: "Wan 2.7 I2V",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["image-to-video", "first-last-frame", "extend"],
      constraints: {
        durations: [twoToFifteen],
        resolutions: ["720p", "1080p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.10", when: { resolution: "720p" }, ...wan27Price },
        { id: "1080p", ...perSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...wan27Price },
      ],
      confidence: "high",
    },
    {
      id: "alibaba-wan-3",
      name: "Wan 3.0",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [{ kind: "range", min: "2", max: "30", step: "1" }],
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["16:9", "9:16", "4:3", "3:4", "1:1"],
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
        cautions: [
          {
            when: {},
            message:
              "The model's readme has twice these prices: 0.05, 0.1 and 0.2 a second at 480p, 720p and 1080p. The lower ones look like a promotion without a known end; plan with the readme.",
            sourceIds: ["alibaba-wan-3-2026-10-08"],
          },
        ],
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.025", when: { resolution: "480p" }, ...wan3Price },
        { id: "720p", ...perSecond, unitPrice: "0.05", when: { resolution: "720p" }, ...wan3Price },
        { id: "1080p", ...perSecond, unitPrice: "0.10", when: { resolution: "1080p" }, ...wan3Price },
      ],
      confidence: "medium",
      conflicts: [
        "The live billing figures were half of the readme's in October 2026. Banners speak of 50% off until 30 August and of 30% off for a week; neither explains it fully.",
      ],
    },
    {
      id: "wavespeedai-wan-2.1-i2v-480p",
      name: "Wan 2.1 I2V 480p",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["image-to-video"],
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: ["480p"],
        aspects: "unknown",
        fps: ["16"],
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "480p",
          ...perSecond,
          unitPrice: "0.09",
          when: {},
          ...seenOnApril6,
          confidence: "medium",
          sourceIds: ["wavespeedai-wan-2.1-i2v-480p"],
        },
      ],
      confidence: "medium",
    },
    {
      id: "wavespeedai-wan-2.1-i2v-720p",
      name: "Wan 2.1 I2V 720p",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: ["image-to-video"],
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: ["720p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.25",
          when: {},
          effectiveFrom: "unknown",
          verifiedOn: "unknown",
          confidence: "low",
          sourceIds: ["wavespeedai-wan-2.1-i2v-720p"],
        },
      ],
      confidence: "low",
      conflicts: ["The price comes from one undated reading."],
    },
    {
      id: "minimax-hailuo-2.3",
      name: "Hailuo 2.3",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [{ kind: "set", seconds: ["6", "10"] }],
        resolutions: ["768p", "1080p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: { durationSeconds: "6", resolution: "768p", audio: "unknown" },
        refusals: [
          { when: only6sAt1080p, reason: "1080p is made at 6 s only.", sourceIds: ["minimax-hailuo-2.3-inputs"] },
        ],
      },
      rates: [
        {
          id: "768p-6s",
          ...perClip,
          unitPrice: "0.28",
          when: { resolution: "768p", durationSeconds: "6" },
          ...hailuoPrice,
        },
        {
          id: "768p-10s",
          ...perClip,
          unitPrice: "0.56",
          when: { resolution: "768p", durationSeconds: "10" },
          ...hailuoPrice,
        },
        {
          id: "1080p-6s",
          ...perClip,
          unitPrice: "0.49",
          when: { resolution: "1080p", durationSeconds: "6" },
          ...hailuoPrice,
        },
      ],
      confidence: "high",
      conflicts: [octoberAgrees],
    },
    {
      id: "minimax-hailuo-2.3-fast",
      name: "Hailuo 2.3 Fast",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: ["image-to-video"],
      constraints: {
        durations: [{ kind: "set", seconds: ["6", "10"] }],
        resolutions: ["768p", "1080p"],
        aspects: "unknown",
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
        refusals: [
          {
            when: only6sAt1080p,
            reason: "1080p is listed at 6 s only, as MiniMax itself makes it.",
            sourceIds: ["minimax-hailuo-2.3-fast"],
          },
        ],
      },
      rates: [
        {
          id: "768p-6s",
          ...perClip,
          unitPrice: "0.19",
          when: { resolution: "768p", durationSeconds: "6" },
          ...hailuoFastPrice,
        },
        {
          id: "768p-10s",
          ...perClip,
          unitPrice: "0.32",
          when: { resolution: "768p", durationSeconds: "10" },
          ...hailuoFastPrice,
        },
        {
          id: "1080p-6s",
          ...perClip,
          unitPrice: "0.33",
          when: { resolution: "1080p", durationSeconds: "6" },
          ...hailuoFastPrice,
        },
      ],
      confidence: "high",
      conflicts: [octoberAgrees],
    },
    {
      id: "xai-grok-imagine-video",
      name: "Grok Imagine Video",
      vendor: "xAI",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [oneToFifteen],
        resolutions: ["480p", "720p"],
        aspects: ["16:9", "4:3", "1:1", "9:16", "3:4", "3:2", "2:3"],
        fps: "unknown",
        audio: "unknown",
        defaults: nothingKnown,
        cautions: [
          {
            when: { resolution: "720p" },
            message:
              "One reading has one price for both resolutions, while xAI itself charges more at 720p. Try one clip before a large order.",
            sourceIds: ["xai-grok-imagine-video"],
          },
        ],
      },
      rates: [
        {
          id: "flat",
          ...perSecond,
          unitPrice: "0.05",
          when: {},
          ...seenOnOctober8,
          sourceIds: ["xai-grok-imagine-video"],
        },
      ],
      confidence: "medium",
    },
  ],
} as const satisfies ProviderFile;
