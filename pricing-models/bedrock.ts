import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;

const inRegistry = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  sourceIds: ["price-registry"],
} as const;

const nothingKnown = { durationSeconds: "unknown", resolution: "unknown", audio: "off" } as const;

const reelEnded = {
  stage: "retired",
  lastDay: "2026-09-30",
  note: "A legacy model since 30 March 2026. AWS names no successor.",
  sourceIds: ["nova-reel-card", "nova-reel-field-notes"],
} as const;

const reelLimits = {
  resolutions: ["720p"],
  aspects: ["16:9"],
  fps: ["24"],
  audio: "never",
  defaults: nothingKnown,
} as const;

const extendedAccess =
  "AWS says that a legacy model can get a higher price in the time before its end; no such price was found for Nova Reel." as const;

export const bedrock = {
  id: "bedrock",
  name: "Amazon Bedrock",
  pricingUrl: "https://aws.amazon.com/bedrock/pricing/",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "price-registry",
      title: "A public code registry of model prices; the link is the AWS page that should carry them",
      url: "https://aws.amazon.com/bedrock/pricing/",
      kind: "code",
      seenOn: "unknown",
    },
    {
      id: "nova-reel-card",
      title: "Amazon Nova Reel model card, read in September 2026",
      url: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-amazon-nova-reel.md",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "nova-reel-guide",
      title: "Amazon Nova user guide, video generation",
      url: "https://docs.aws.amazon.com/nova/latest/userguide/video-gen-access.html",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "nova-reel-field-notes",
      title: "Dated field notes on Amazon Nova Reel",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/amazon-nova-reel/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "nova-reel-article",
      title: "A third party's page on Nova Reel pricing",
      url: "https://www.cloudroutehq.com/aws-ai/amazon-nova-reel",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "ray2-card",
      title: "Luma Ray2 model card, read after 7 September 2026",
      url: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-luma-ai-ray2.html",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "ray2-parameters",
      title: "Luma AI models, parameters",
      url: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-luma.html",
      kind: "primary",
      seenOn: "unknown",
    },
  ],
  billingPolicy: {
    failed: { rule: "unknown", statement: "No statement on failed jobs was found." },
    moderated: { rule: "unknown", statement: "No statement on moderated jobs was found." },
    timeout: { rule: "unknown", statement: "No statement was found on jobs that the caller stopped waiting for." },
    cancelled: { rule: "unknown", statement: "No statement on cancelled jobs was found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown", note: "None was found in the description of the asynchronous calls." },
    idempotency: { offered: "yes", note: "clientRequestToken, sent with StartAsyncInvoke." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "own-storage",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "Jobs are started, looked up and listed with the asynchronous invoke calls; the file lands in your own S3 bucket.",
    ],
    sourceIds: ["nova-reel-guide", "ray2-parameters"],
  },
  models: [
    {
      id: "luma.ray-v2",
      name: "Luma Ray2",
      vendor: "Luma AI",
      status: {
        stage: "ga",
        note: "Marked active, with no end announced.",
        sourceIds: ["ray2-card"],
      },
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: {
        durations: [{ kind: "set", seconds: ["5", "9"] }],
        resolutions: ["540p", "720p"],
        aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"],
        fps: "unknown",
        audio: "never",
        defaults: nothingKnown,
      },
      rates: [
        {
          id: "540p",
          ...perSecond,
          unitPrice: "0.75",
          when: { resolution: "540p" },
          confidence: "low",
          ...inRegistry,
        },
        {
          id: "720p",
          ...perSecond,
          unitPrice: "1.50",
          when: { resolution: "720p" },
          confidence: "low",
          ...inRegistry,
        },
      ],
      confidence: "low",
      conflicts: [
        "The prices are from one undated code registry; AWS sends readers to its Marketplace for them, and that page was not read.",
        "AWS writes the model's id with a colon: luma.ray-v2:0. It was found in the region us-west-2 only.",
      ],
    },
    {
      id: "amazon.nova-reel-v1.1",
      name: "Amazon Nova Reel 1.1",
      vendor: "Amazon",
      status: reelEnded,
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        ...reelLimits,
        durations: [
          { kind: "set", seconds: ["6"], when: { mode: "image-to-video" } },
          { kind: "range", min: "6", max: "120", step: "6" },
        ],
      },
      rates: [
        {
          id: "720p",
          ...perSecond,
          unitPrice: "0.08",
          when: {},
          confidence: "medium",
          ...inRegistry,
        },
      ],
      confidence: "medium",
      async: { latencySeconds: { low: "90", high: "1020" } },
      conflicts: [
        "The price is from one undated code registry; a third party's page agrees that seconds are billed and was not seen to say at what price.",
        extendedAccess,
        "AWS writes the model's id with a colon: amazon.nova-reel-v1:1.",
        "A 6 s clip took about 90 s, one of 2 minutes 14 to 17 minutes.",
      ],
    },
    {
      id: "amazon.nova-reel-v1.0",
      name: "Amazon Nova Reel 1.0",
      vendor: "Amazon",
      status: reelEnded,
      modes: ["text-to-video", "image-to-video"],
      constraints: { ...reelLimits, durations: [{ kind: "set", seconds: ["6"] }] },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason: "The only figure that was found names version 1.1; no source of a price names version 1.0.",
          sourceIds: ["price-registry", "nova-reel-article"],
        },
      ],
      confidence: "low",
      conflicts: [extendedAccess, "AWS writes the model's id with a colon: amazon.nova-reel-v1:0."],
    },
  ],
} as const satisfies ProviderFile;
