import type { ProviderCards } from "@/lib/catalogue/cards";

export const piapi = {
  id: "piapi",
  name: "PiAPI",
  pricingUrl: "https://piapi.ai/docs/seedance-api/seedance-2",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    "seedance-2.5": {
      title: "Seedance 2.5 on PiAPI",
      url: "https://piapi.ai/pipeline-seedance-2-5-fixture",
      kind: "primary",
      seenOn: "unknown",
    },
    "seedance-2": {
      title: "Seedance 2 on PiAPI",
      url: "https://piapi.ai/docs/seedance-api/seedance-2",
      kind: "primary",
      seenOn: "unknown",
    },
    "kling-4": {
      title: "Kling 4.0 on PiAPI, read after 15 October 2026",
      url: "https://piapi.ai/hi/kling-4",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "Nothing was found on this." },
    moderated: { rule: "unknown", statement: "Nothing was found on this." },
    timeout: { rule: "unknown", statement: "Nothing was found on this." },
    cancelled: { rule: "unknown", statement: "Nothing was found on this." },
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
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"],
        fps: ["24"],
        audio: "unknown",
        cautions: [
          {
            when: { hasInputVideo: true },
            message: "That input and output seconds are billed together is stated on the page of Seedance 2.0.",
            sourceIds: ["seedance-2"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          of: "input-and-output",
          sources: ["seedance-2.5"],
          rows: [
            { id: "480p", price: "0.15", resolution: "480p" },
            { id: "720p", price: "0.35", resolution: "720p" },
            { id: "1080p", price: "0.80", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The pages of Seedance 2.0 and 2.5 are undated and of different times.",
        "The address of the page looks like a test page of PiAPI's own.",
        "Lengths of 4 to 15 s are those of 2.0; 2.5 takes others, which were not found.",
      ],
    },
    {
      id: "seedance-2",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: "unknown",
        aspects: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"],
        fps: ["24"],
        audio: "unknown",
      },
      prices: [
        { per: "second", of: "input-and-output", sources: ["seedance-2"], rows: [{ id: "flat", price: "0.10" }] },
      ],
      confidence: "medium",
      conflicts: [
        "The pages of Seedance 2.0 and 2.5 are undated and of different times.",
        "The page has one price and no resolutions; whether every resolution of the model is offered at it was not read.",
      ],
    },
    {
      id: "seedance-2-fast",
      name: "Seedance 2.0 Fast",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: { from: "4", to: "15" },
        resolutions: "unknown",
        aspects: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"],
        fps: ["24"],
        audio: "unknown",
      },
      prices: [
        { per: "second", of: "input-and-output", sources: ["seedance-2"], rows: [{ id: "flat", price: "0.08" }] },
      ],
      confidence: "medium",
      conflicts: [
        "The pages of Seedance 2.0 and 2.5 are undated and of different times.",
        "The page has one price and no resolutions; whether every resolution of the model is offered at it was not read.",
      ],
    },
    {
      id: "kling-4.0",
      name: "Kling 4.0",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: { from: "3", to: "30" },
        resolutions: ["720p", "1080p"],
        audio: "unknown",
        cautions: [
          {
            when: { hasInputVideo: true },
            message:
              "PiAPI adds the seconds of a reference video to the billed ones. A least number of them, as another seller has, was not found.",
            sourceIds: ["kling-4"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          of: "input-and-output",
          sources: ["kling-4"],
          rows: [
            { id: "720p", price: "0.1667", resolution: "720p" },
            { id: "1080p", price: "0.25", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "kling-4.0-flash",
      name: "Kling 4.0 Flash",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "3", to: "20" }, resolutions: ["720p"], audio: "unknown" },
      prices: [{ per: "second", sources: ["kling-4"], rows: [{ id: "720p", price: "0.10", resolution: "720p" }] }],
      confidence: "high",
    },
  ],
} as const satisfies ProviderCards;
