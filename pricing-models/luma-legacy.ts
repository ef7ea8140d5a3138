import type { ProviderCards } from "@/lib/catalogue/cards";

const rayGaps = [
  {
    meter: "output",
    when: { mode: ["text-to-video", "image-to-video"] },
    reason:
      "Luma's page no longer prints a price for generating with this model; only prices of resellers from 2025 were found.",
    sourceIds: ["modify-video-2026-08-13", "comfy-nodes"],
  },
  {
    meter: "output",
    when: { mode: ["extend", "first-last-frame"] },
    reason: "No price of Luma's own was found for extending a clip or for first and last frame with this model.",
    sourceIds: ["modify-video-2026-08-13"],
  },
  {
    meter: "output",
    when: { mode: "video-to-video", options: { operation: "reframe" } },
    reason: "No price was found for reframing on this older API.",
    sourceIds: ["modify-video-2026-08-13"],
  },
  {
    meter: "output",
    when: { mode: "video-to-video", resolution: ["540p", "1080p", "4k"], options: { operation: "modify" } },
    reason: "Modify is charged by the million pixels; how many pixels count at this resolution is not published.",
    sourceIds: ["modify-video-2026-08-13"],
  },
  {
    meter: "output",
    when: {
      mode: "video-to-video",
      resolution: "720p",
      aspect: ["1:1", "9:16", "4:3", "3:4", "21:9", "9:21"],
      options: { operation: "modify" },
    },
    reason: "Modify is charged by the million pixels; Luma gives the size of 720p only through its sum for 16:9.",
    sourceIds: ["modify-video-2026-08-13"],
  },
] as const;

export const lumaLegacy = {
  id: "luma-legacy",
  name: "Luma Dream Machine API (legacy)",
  pricingUrl: "https://docs.lumalabs.ai/docs/modify-video",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "modify-video": {
      title: "Luma's guide to Modify Video",
      url: "https://docs.lumalabs.ai/docs/modify-video",
      kind: "primary",
      seenOn: "unknown",
    },
    "modify-video-2026-08-13": {
      title: "Luma's guide to Modify Video, with its price, as transcribed in cluely/unmodel",
      url: "https://docs.lumalabs.ai/docs/modify-video",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    "comfy-nodes": {
      title: "Prices of ComfyUI's Luma nodes, October 2025",
      url: "https://github.com/Comfy-Org/docs/pull/514",
      kind: "third-party",
      seenOn: "unknown",
    },
    "video-generation": {
      title: "Luma's guide to video generation",
      url: "https://docs.lumalabs.ai/docs/video-generation",
      kind: "primary",
      seenOn: "unknown",
    },
    faq: { title: "Luma API FAQ", url: "https://docs.lumalabs.ai/docs/faq", kind: "primary", seenOn: "unknown" },
    callbacks: {
      title: "Luma's change log on callbacks",
      url: "https://docs.lumalabs.ai/changelog/callbacks-and-credits-balance",
      kind: "primary",
      seenOn: "unknown",
    },
    "ray-field-notes": {
      title: "Dated field notes on Luma Ray",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/luma-ray-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "lumaai-python": {
      title: "Luma's Python client",
      url: "https://github.com/lumalabs/lumaai-python",
      kind: "code",
      seenOn: "2025-10-22",
    },
  },
  credit: {
    name: "USD balance",
    listPrice: "1",
    currency: "USD",
    packs: [],
    minimumPurchase: "unknown",
    validDays: "unknown",
    planCreditsCount: "no",
    notes: [
      "The API has a balance of its own, reported in US cents; its least payment and how long it lasts were not found.",
      "Credits of the Luma app's plans cannot be spent on the API, by field notes of July 2026.",
    ],
    sourceIds: ["callbacks", "ray-field-notes"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "Luma's FAQ says that the charge is taken first and a failed generation is refunded in full; another reading found nothing that holds for this older API.",
      sourceIds: ["faq"],
    },
    moderated: {
      rule: "unknown",
      statement:
        "The FAQ refunds any failed generation but was not found to name moderated ones; another reading found nothing.",
      sourceIds: ["faq"],
    },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for is not published." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs is not published." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      retryWindowSeconds: "0.3",
      note: "callback_url gets a POST at every change of state: three tries 100 ms apart, 5 s each, no documented signature.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: 2,
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "A callback that misses its three tries is lost: check the state as well.",
      "API credit is apart from the credits of Luma's app.",
      "Adding sound is a call of its own and is not priced here.",
    ],
    sourceIds: ["video-generation", "callbacks", "lumaai-python"],
  },
  models: [
    {
      id: "ray-2",
      name: "Ray 2",
      vendor: "Luma AI",
      status: {
        stage: "deprecated",
        replacement: "luma/ray-3.2",
        note: "Luma points new work at Ray 3.2 on its Agents API. One source of September 2026 says that this model is being retired.",
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "first-last-frame"],
      constraints: {
        durations: [
          {
            kind: "follows-input",
            min: "0",
            max: "10",
            when: { mode: "video-to-video", options: { operation: "modify" } },
          },
          { kind: "follows-input", min: "0", max: "unknown", when: { mode: "video-to-video" } },
          { kind: "set", seconds: ["5", "9"] },
        ],
        resolutions: ["540p", "720p", "1080p", "4k"],
        aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"],
        fps: ["24"],
        audio: "never",
        defaults: { audio: "off" },
        pixelSizes: { "720p": { "16:9": "1280x720" } },
      },
      options: [
        { name: "operation", label: "What is done to the source video", choices: ["modify", "reframe"], unit: "task" },
      ],
      prices: [
        {
          per: "megapixel",
          label: "Modified video",
          sources: ["modify-video", "modify-video-2026-08-13"],
          rows: [
            {
              id: "modify-720p",
              price: "0.01582",
              mode: "video-to-video",
              resolution: "720p",
              aspect: "16:9",
              options: { operation: "modify" },
            },
          ],
        },
      ],
      gaps: rayGaps,
      confidence: "medium",
      conflicts: [
        "Luma's API price page now lists only the models of its Agents API.",
        "For generating, resellers' prices differ: 5 s at 720p cost 0.71 USD in ComfyUI in October 2025 and 0.50 USD on fal.",
      ],
      workedExamples: [
        {
          id: "modify-720p-5s",
          job: {
            mode: "video-to-video",
            durationSeconds: "5",
            resolution: "720p",
            aspect: "16:9",
            fps: "24",
            inputVideoSeconds: "5",
            options: { operation: "modify" },
          },
          on: "2026-08-13",
          expected: { cost: "1.75" },
          kind: "published",
          sourceIds: ["modify-video", "modify-video-2026-08-13"],
        },
      ],
    },
    {
      id: "ray-flash-2",
      name: "Ray 2 Flash",
      vendor: "Luma AI",
      status: {
        stage: "deprecated",
        replacement: "luma/ray-3.2",
        note: "Luma points new work at Ray 3.2 on its Agents API. One source of September 2026 says that this model is being retired.",
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "first-last-frame"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "0", max: "unknown", when: { mode: "video-to-video" } },
          { kind: "set", seconds: ["5", "9"] },
        ],
        resolutions: ["540p", "720p", "1080p", "4k"],
        aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"],
        fps: ["24"],
        audio: "never",
        defaults: { audio: "off" },
        pixelSizes: { "720p": { "16:9": "1280x720" } },
      },
      options: [
        { name: "operation", label: "What is done to the source video", choices: ["modify", "reframe"], unit: "task" },
      ],
      prices: [
        {
          per: "megapixel",
          label: "Modified video",
          sources: ["modify-video-2026-08-13"],
          rows: [
            {
              id: "modify-720p",
              price: "0.00544",
              mode: "video-to-video",
              resolution: "720p",
              aspect: "16:9",
              options: { operation: "modify" },
            },
          ],
        },
      ],
      gaps: rayGaps,
      confidence: "medium",
      conflicts: [
        "Luma's API price page now lists only the models of its Agents API.",
        "For generating, only ComfyUI's prices at 4k of October 2025 were found: 2.19 USD for 5 s and 3.94 USD for 9 s.",
      ],
      workedExamples: [
        {
          id: "modify-720p-5s",
          job: {
            mode: "video-to-video",
            durationSeconds: "5",
            resolution: "720p",
            aspect: "16:9",
            fps: "24",
            inputVideoSeconds: "5",
            options: { operation: "modify" },
          },
          on: "2026-08-13",
          expected: { cost: "0.60" },
          kind: "published",
          sourceIds: ["modify-video-2026-08-13"],
        },
      ],
    },
  ],
} as const satisfies ProviderCards;
