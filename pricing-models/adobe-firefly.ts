import type { ProviderCards } from "@/lib/catalogue/cards";

export const adobeFirefly = {
  id: "adobe-firefly",
  name: "Adobe Firefly Services",
  pricingUrl: "https://helpx.adobe.com/se/enterprise/kb/automation-operation-definition.html",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    operations: {
      title: "Adobe, definition of Operations",
      url: "https://helpx.adobe.com/se/enterprise/kb/automation-operation-definition.html",
      kind: "primary",
      seenOn: "unknown",
    },
    "operations-newer": {
      title: "Adobe, definition of Operations, a newer page with two rate cards",
      url: "https://helpx.adobe.com/sg/business/enterprise/products-entitlements/manage-entitlements/automation-operation-definition.html",
      kind: "primary",
      seenOn: "unknown",
    },
    "usage-notes": {
      title: "Firefly API usage notes",
      url: "https://developer.adobe.com/firefly-services/docs/firefly-api/getting-started/usage-notes",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "No statement on failed jobs was found." },
    moderated: { rule: "unknown", statement: "No statement on moderated jobs was found." },
    timeout: { rule: "unknown", statement: "No statement was found on jobs that the caller stopped waiting for." },
    cancelled: { rule: "unknown", statement: "No statement on cancelled jobs was found." },
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
    notes: ["By default an organisation may send 4 requests a minute and 9,000 a day."],
    sourceIds: ["usage-notes"],
  },
  models: [
    {
      id: "firefly-video-model-1",
      name: "Firefly Generate Video (Video Model 1)",
      vendor: "Adobe",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["540p", "720p", "1080p"], audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: { resolution: "540p" },
          reason: "Adobe charges 0.4 Operations a second; an Operation has no public price, only that of a contract.",
          sourceIds: ["operations", "operations-newer"],
        },
        {
          meter: "output",
          when: { resolution: "720p" },
          reason: "Adobe charges 1 Operation a second; an Operation has no public price, only that of a contract.",
          sourceIds: ["operations", "operations-newer"],
        },
        {
          meter: "output",
          when: { resolution: "1080p" },
          reason: "Adobe charges 2 Operations a second; an Operation has no public price, only that of a contract.",
          sourceIds: ["operations", "operations-newer"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Adobe has a second rate card that multiplies the Operations of its workflows by 2.5; which card holds depends on the contract.",
      ],
    },
  ],
} as const satisfies ProviderCards;
