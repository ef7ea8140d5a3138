import type { ProviderCards } from "@/lib/catalogue/cards";

export const azureOpenai = {
  id: "azure-openai",
  name: "Azure OpenAI",
  pricingUrl: "https://azure.microsoft.com/en-us/pricing/details/azure-openai/",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "llm-api-price": {
      title: "A public mirror of LiteLLM's price list",
      url: "https://github.com/RoCry/llm-api-price",
      kind: "third-party",
      seenOn: "2026-07-24",
    },
    portkey: {
      title: "Portkey model prices, Azure OpenAI",
      url: "https://github.com/Portkey-AI/models",
      kind: "third-party",
      seenOn: "2026-08-21",
    },
    "retirement-schedule": {
      title: "Microsoft's model retirement schedule, text of July 2026",
      url: "https://github.com/MicrosoftDocs/azure-ai-docs",
      kind: "primary",
      seenOn: "2026-07-07",
    },
    "video-concepts": {
      title: "Microsoft Foundry, video generation concepts",
      url: "https://learn.microsoft.com/azure/foundry/openai/concepts/video-generation",
      kind: "primary",
      seenOn: "unknown",
    },
    "openai-video-guide": {
      title: "OpenAI video generation guide",
      url: "https://developers.openai.com/api/docs/guides/video-generation",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement: "Nothing was found on failed jobs, neither at Microsoft nor in OpenAI's guide.",
      sourceIds: ["openai-video-guide"],
    },
    moderated: {
      rule: "unknown",
      statement: "Nothing was found on moderated jobs, neither at Microsoft nor in OpenAI's guide.",
      sourceIds: ["openai-video-guide"],
    },
    timeout: { rule: "unknown", statement: "What a job cost that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled job cost was not found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "no", note: "Jobs are polled; no webhook is described." },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    sourceIds: ["video-concepts"],
  },
  models: [
    {
      id: "sora-2",
      name: "Sora 2",
      vendor: "OpenAI",
      status: {
        stage: "retired",
        lastDay: "2026-09-15",
        note: "The day is from Microsoft's schedule of July 2026, for the preview version 2025-12-08; version 2025-10-06 was to end on 15 July 2026. A later schedule could not be read. OpenAI shut the model down on 24 September 2026.",
        sourceIds: ["retirement-schedule", "openai-video-guide"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["720p"],
        aspects: ["16:9", "9:16"],
        audio: "always",
        defaults: { audio: "on" },
      },
      prices: [{ per: "second", sources: ["llm-api-price", "portkey"], rows: [{ id: "720p", price: "0.10" }] }],
      confidence: "medium",
      conflicts: [
        "The price is from two public price data sets; copies of Microsoft's price page show no figure.",
        "Microsoft names pixel sizes: 720x1280 and 1280x720 are listed here as 720p.",
        "Azure's own lengths were not found; it follows OpenAI's interface, which took 4, 8 and 12 s.",
      ],
    },
  ],
} as const satisfies ProviderCards;
