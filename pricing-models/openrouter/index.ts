import type { ProviderCards } from "@/lib/catalogue/cards";
import { google } from "./google";
import { kling } from "./kling";
import { seedance } from "./seedance";
import { alibaba } from "./alibaba";
import { others } from "./others";

export const openrouter = {
  id: "openrouter",
  name: "OpenRouter",
  pricingUrl: "https://openrouter.ai/models",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    "veo-3.1": {
      title: "Veo 3.1 on OpenRouter, copied into public notes",
      url: "https://openrouter.ai/google/veo-3.1",
      kind: "transcribed",
      seenOn: "2026-06-29",
    },
    "seedance-2.0-tokens": {
      title: "Seedance 2.0 on OpenRouter, token rule and price in public code",
      url: "https://openrouter.ai/bytedance/seedance-2.0",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "seedance-2.0-2026-06-29": {
      title: "Seedance 2.0 on OpenRouter, price a second copied into public notes",
      url: "https://openrouter.ai/bytedance/seedance-2.0",
      kind: "transcribed",
      seenOn: "2026-06-29",
    },
    "feed-fixture": {
      title: "A test fixture in public code, shaped like OpenRouter's feed of video models",
      url: "https://openrouter.ai/api/v1/videos/models",
      kind: "code",
      seenOn: "unknown",
    },
    "kling-v3.0-std": {
      title: "Kling 3.0 Standard on OpenRouter",
      url: "https://openrouter.ai/kwaivgi/kling-v3.0-std-20260429",
      kind: "primary",
      seenOn: "2026-04-29",
    },
    "board-2026-09-15": {
      title: "A public price board of 15 September 2026; the link is OpenRouter's own list of models",
      url: "https://openrouter.ai/models",
      kind: "third-party",
      seenOn: "2026-09-15",
    },
    "listing-2026-10-09": {
      title: "OpenRouter's feed of video models as of 9 October 2026, copied into a public gateway plugin",
      url: "https://openrouter.ai/api/v1/videos/models",
      kind: "transcribed",
      seenOn: "2026-10-09",
    },
    "listing-2026-10-05": {
      title: "The same feed as of 5 October 2026, in a public test fixture of 30 models",
      url: "https://openrouter.ai/api/v1/videos/models",
      kind: "third-party",
      seenOn: "2026-10-05",
    },
    "video-skill": {
      title: "OpenRouter's own guide to its video API",
      url: "https://skills.sh/openrouterteam/skills/openrouter-video",
      kind: "primary",
      seenOn: "unknown",
    },
    "usage-reference": {
      title: "OpenRouter TypeScript client, video generation usage",
      url: "https://openrouter.ai/docs/client-sdks/typescript/models/videogenerationusage.md",
      kind: "primary",
      seenOn: "unknown",
    },
    "veo-3.1-card": {
      title: "Google's Veo 3.1 model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-1-generate",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  credit: {
    name: "credit",
    listPrice: "1",
    currency: "USD",
    minimumPurchase: "unknown",
    purchaseFee: { share: "0.055", least: "0.80" },
    validDays: "unknown",
    notes: [
      "A prepaid balance in dollars. Each purchase carries a fee of 5.5%, at least 0.80 USD: it is in the money to plan with, not in the price of a generation.",
      "Prices of the models' makers are said to be passed through.",
    ],
    sourceIds: ["board-2026-09-15"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement: "Nothing was found on failed jobs; a gateway's rule can differ from that of the model's maker.",
    },
    moderated: { rule: "unknown", statement: "Nothing was found on moderated jobs." },
    timeout: {
      rule: "unknown",
      statement: "Nothing was found on expired jobs or on jobs that the caller stopped waiting for.",
    },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled jobs." },
  },
  async: {
    pollIntervalSeconds: "30",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      note: "A signed call to callback_url when a job is completed, failed, cancelled or expired, with idempotency headers; how often it is repeated was not found.",
    },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: { low: "30", high: "300" },
    concurrency: "unknown",
    notes: [
      "The finished job reports its cost in dollars in usage.cost.",
      "A finished file can also be fetched through the API; for how long was not found.",
    ],
    sourceIds: ["video-skill", "usage-reference"],
  },
  models: [...google, ...kling, ...seedance, ...alibaba, ...others],
} as const satisfies ProviderCards;
