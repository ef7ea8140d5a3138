import type { ProviderFile } from "@/lib/catalogue/schema";

/** Without input video this is the seconds of the output. */
const perSecond = {
  meter: "output",
  denomination: "USD",
  quantity: { of: "seconds", from: "input-and-output" },
} as const;

const undated = { effectiveFrom: "unknown", verifiedOn: "unknown", confidence: "medium" } as const;
const ofSeedance25 = { ...undated, sourceIds: ["seedance-2.5"] } as const;
const ofSeedance2 = { ...undated, sourceIds: ["seedance-2"] } as const;

const modes = ["text-to-video", "image-to-video", "reference-to-video"] as const;

const seedance = {
  aspects: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"],
  fps: ["24"],
  audio: "unknown",
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
} as const;

const fourToFifteen = [{ kind: "range", min: "4", max: "15", step: "1" }] as const;

const noResolution =
  "The page has one price and no resolutions; whether every resolution of the model is offered at it was not read.";

const undatedPages = "The pages of Seedance 2.0 and 2.5 are undated and of different times.";

const notRead = "Nothing was found on this.";

export const piapi = {
  id: "piapi",
  name: "PiAPI",
  pricingUrl: "https://piapi.ai/docs/seedance-api/seedance-2",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "seedance-2.5",
      title: "Seedance 2.5 on PiAPI",
      url: "https://piapi.ai/pipeline-seedance-2-5-fixture",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "seedance-2",
      title: "Seedance 2 on PiAPI",
      url: "https://piapi.ai/docs/seedance-api/seedance-2",
      kind: "primary",
      seenOn: "unknown",
    },
  ],
  billingPolicy: {
    failed: { rule: "unknown", statement: notRead },
    moderated: { rule: "unknown", statement: notRead },
    timeout: { rule: "unknown", statement: notRead },
    cancelled: { rule: "unknown", statement: notRead },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    sourceIds: ["seedance-2"],
  },
  models: [
    {
      id: "seedance-2.5",
      name: "Seedance 2.5",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes,
      constraints: {
        durations: [{ kind: "unknown" }],
        resolutions: ["480p", "720p", "1080p"],
        ...seedance,
        cautions: [
          {
            when: { hasInputVideo: true },
            message: "That input and output seconds are billed together is stated on the page of Seedance 2.0.",
            sourceIds: ["seedance-2"],
          },
        ],
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.15", when: { resolution: "480p" }, ...ofSeedance25 },
        { id: "720p", ...perSecond, unitPrice: "0.35", when: { resolution: "720p" }, ...ofSeedance25 },
        { id: "1080p", ...perSecond, unitPrice: "0.80", when: { resolution: "1080p" }, ...ofSeedance25 },
      ],
      confidence: "medium",
      conflicts: [
        undatedPages,
        "The address of the page looks like a test page of PiAPI's own.",
        "Lengths of 4 to 15 s are those of 2.0; 2.5 takes others, which were not found.",
      ],
    },
    {
      id: "seedance-2",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes,
      constraints: { durations: fourToFifteen, resolutions: "unknown", ...seedance },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.10", when: {}, ...ofSeedance2 }],
      confidence: "medium",
      conflicts: [undatedPages, noResolution],
    },
    {
      id: "seedance-2-fast",
      name: "Seedance 2.0 Fast",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes,
      constraints: { durations: fourToFifteen, resolutions: "unknown", ...seedance },
      rates: [{ id: "flat", ...perSecond, unitPrice: "0.08", when: {}, ...ofSeedance2 }],
      confidence: "medium",
      conflicts: [undatedPages, noResolution],
    },
  ],
} as const satisfies ProviderFile;
