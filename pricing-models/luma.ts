import type { ProviderFile } from "@/lib/catalogue/schema";

const clip = { meter: "output", denomination: "USD", quantity: { of: "clips" } } as const;

/** Figures that two dated transcriptions carry. */
const seenTwice = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-08",
  confidence: "medium",
  sourceIds: ["ray-field-notes", "pricing-2026-10-08"],
} as const;

const seenOnce = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-08",
  confidence: "medium",
  sourceIds: ["pricing-2026-10-08"],
} as const;

const extended = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-08",
  confidence: "medium",
  sourceIds: ["generation-guide-2026-06-11", "pricing-2026-10-08"],
} as const;

const sdr = { hdr: "off" } as const;
const hdr = { hdr: "on", exr: "off" } as const;
const hdrExr = { hdr: "on", exr: "on" } as const;

const fiveSeconds = { mode: ["text-to-video", "image-to-video", "first-last-frame"], durationSeconds: "5" } as const;
const tenSeconds = { mode: "text-to-video", durationSeconds: "10" } as const;

const editFive = { mode: "video-to-video", durationSeconds: "5" } as const;
const editTen = { mode: "video-to-video", durationSeconds: "10" } as const;
const editSdr = { operation: "edit", ...sdr } as const;
const editHdr = { operation: "edit", ...hdr } as const;
const editHdrExr = { operation: "edit", ...hdrExr } as const;

const perSourceSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds", from: "input" } } as const;
const reframe = { mode: "video-to-video", options: { operation: "reframe", ...sdr } } as const;

export const luma = {
  id: "luma",
  name: "Luma Agents API",
  pricingUrl: "https://docs.agents.lumalabs.ai/guides/pricing/",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing",
      title: "Luma Agents API pricing guide",
      url: "https://docs.agents.lumalabs.ai/guides/pricing/",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "pricing-2026-10-08",
      title: "Luma Agents API pricing guide, full table",
      url: "https://docs.agents.lumalabs.ai/guides/pricing/",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    {
      id: "ray-field-notes",
      title: "Dated field notes on Luma Ray",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/luma-ray-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    {
      id: "generation-guide-2026-06-11",
      title: "Luma Agents API video generation guide",
      url: "https://docs.agents.lumalabs.ai/guides/videos/generation/",
      kind: "transcribed",
      seenOn: "2026-06-11",
    },
    {
      id: "fal-ray-3.2-edit",
      title: "fal's page for Ray 3.2 video to video",
      url: "https://fal.ai/models/luma/agent/ray/v3.2/video-to-video/llms.txt",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "faq-2026-09-27",
      title: "Luma Agents API FAQ",
      url: "https://docs.agents.lumalabs.ai/guides/faq/",
      kind: "transcribed",
      seenOn: "2026-09-27",
    },
    {
      id: "legacy-faq",
      title: "FAQ of Luma's older API",
      url: "https://docs.lumalabs.ai/docs/faq",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "error-handling",
      title: "Luma Agents API error handling",
      url: "https://docs.agents.lumalabs.ai/guides/error-handling/",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "rate-limits",
      title: "Luma Agents API rate limits",
      url: "https://docs.agents.lumalabs.ai/guides/rate-limits/",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "lumaai-python",
      title: "Luma's Python client",
      url: "https://github.com/lumalabs/lumaai-python",
      kind: "code",
      seenOn: "2025-10-22",
    },
  ],
  billingPolicy: {
    failed: {
      rule: "refunded",
      statement:
        "The charge is taken first and given back when a job fails. A job that ends with budget_exhausted may keep part of it, and how much is not reported.",
      sourceIds: ["faq-2026-09-27", "legacy-faq"],
    },
    moderated: {
      rule: "unknown",
      statement:
        "The FAQ as copied in September 2026 lists content_moderated among the refunded failures; another reading found this open for the Agents API.",
      sourceIds: ["faq-2026-09-27", "error-handling"],
    },
    timeout: {
      rule: "unknown",
      statement: "A job may stay active for one hour; what it costs when it hits that limit is not published.",
      sourceIds: ["faq-2026-09-27"],
    },
    cancelled: {
      rule: "billed",
      statement:
        "One reading found no way to cancel: an abandoned job runs on and is billed if it completes. Another reading found nothing.",
      sourceIds: ["faq-2026-09-27"],
    },
  },
  async: {
    pollIntervalSeconds: "5",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "no", note: "Only the older API has a callback; the Agents API is polled." },
    idempotency: { offered: "no", note: "No idempotency key is documented; X-Request-Id is for tracing only." },
    clientSubmitRetries: 2,
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "1",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "Checks every 2 to 5 s are advised, with a deadline.",
      "The two repeats were read in the client of the older API.",
      "The file link holds for one hour; asking for the job again gives a fresh one. Another reading found no lifetime.",
      "A 5 s clip at 720p usually takes well under two minutes; pay-as-you-go has no promised latency.",
      "Credits of the Luma app's plans cannot be spent on the API, by field notes of July 2026.",
      "Requests a minute and jobs at once depend on the account; too many jobs at once are answered with a wait of 60 s.",
    ],
    sourceIds: ["rate-limits", "error-handling", "ray-field-notes", "lumaai-python"],
  },
  models: [
    {
      id: "ray-3.2",
      name: "Ray 3.2",
      vendor: "Luma AI",
      status: {
        stage: "preview",
        note: "Luma says that prices may change before general availability.",
        sourceIds: ["pricing"],
      },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "video-to-video", "extend"],
      constraints: {
        durations: [
          {
            kind: "follows-input",
            min: "0",
            max: "30",
            when: { mode: "video-to-video", options: { operation: "reframe" } },
          },
          { kind: "set", seconds: ["5"], when: { mode: "extend" } },
          { kind: "set", seconds: ["5", "10"] },
        ],
        resolutions: ["360p", "540p", "720p", "1080p"],
        aspects: ["9:16", "3:4", "1:1", "4:3", "16:9", "21:9"],
        fps: ["24"],
        audio: "never",
        defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "off" },
        refusals: [
          {
            when: { mode: ["image-to-video", "first-last-frame"], durationSeconds: "10" },
            reason: "A clip of 10 s takes neither a start frame nor an end frame.",
            sourceIds: ["generation-guide-2026-06-11"],
          },
          {
            when: {
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              durationSeconds: "10",
              options: { hdr: "on" },
            },
            reason: "A generated clip of 10 s cannot be HDR.",
            sourceIds: ["generation-guide-2026-06-11"],
          },
          {
            when: { mode: "extend", options: { hdr: "on" } },
            reason: "An extension cannot be HDR.",
            sourceIds: ["generation-guide-2026-06-11"],
          },
          {
            when: { resolution: ["360p", "540p"], options: { hdr: "on" } },
            reason:
              "HDR is not offered below 720p: Luma refuses it for generation, and fal's page rules out HDR edits at 540p.",
            sourceIds: ["generation-guide-2026-06-11", "fal-ray-3.2-edit"],
          },
          {
            when: { options: { hdr: "off", exr: "on" } },
            reason: "EXR export needs HDR.",
            sourceIds: ["generation-guide-2026-06-11"],
          },
        ],
        cautions: [
          {
            when: { mode: "video-to-video", options: { operation: "edit" } },
            message:
              "Edits are priced for 5 s and 10 s only. Which price a source of another length up to 18 s gets is not published.",
            sourceIds: ["pricing", "pricing-2026-10-08"],
          },
          {
            when: { mode: "video-to-video", options: { operation: "reframe" } },
            message:
              "Reframing is priced per second of the source; whether a part second is rounded up is not published.",
            sourceIds: ["pricing-2026-10-08"],
          },
        ],
      },
      options: [
        { name: "operation", label: "What is done to the source video", choices: ["edit", "reframe"], unit: "task" },
        { name: "hdr", label: "HDR", choices: ["off", "on"], unit: "resolution" },
        { name: "exr", label: "EXR export (with HDR)", choices: ["off", "on"], unit: "resolution" },
      ],
      rates: [
        {
          id: "360p-5s",
          ...clip,
          unitPrice: "0.06",
          when: { ...fiveSeconds, resolution: "360p", options: sdr },
          ...seenOnce,
        },
        {
          id: "540p-5s",
          ...clip,
          unitPrice: "0.15",
          when: { ...fiveSeconds, resolution: "540p", options: sdr },
          ...seenTwice,
        },
        {
          id: "720p-5s",
          ...clip,
          unitPrice: "0.30",
          when: { ...fiveSeconds, resolution: "720p", options: sdr },
          ...seenTwice,
        },
        {
          id: "1080p-5s",
          ...clip,
          unitPrice: "1.20",
          when: { ...fiveSeconds, resolution: "1080p", options: sdr },
          ...seenTwice,
        },
        {
          id: "360p-10s",
          ...clip,
          unitPrice: "0.18",
          when: { ...tenSeconds, resolution: "360p", options: sdr },
          ...seenOnce,
        },
        {
          id: "540p-10s",
          ...clip,
          unitPrice: "0.45",
          when: { ...tenSeconds, resolution: "540p", options: sdr },
          ...seenTwice,
        },
        {
          id: "720p-10s",
          ...clip,
          unitPrice: "0.90",
          when: { ...tenSeconds, resolution: "720p", options: sdr },
          ...seenTwice,
        },
        {
          id: "1080p-10s",
          ...clip,
          unitPrice: "3.60",
          when: { ...tenSeconds, resolution: "1080p", options: sdr },
          ...seenTwice,
        },

        {
          id: "720p-5s-hdr",
          ...clip,
          unitPrice: "0.60",
          when: { ...fiveSeconds, resolution: "720p", options: hdr },
          ...seenOnce,
        },
        {
          id: "1080p-5s-hdr",
          ...clip,
          unitPrice: "2.40",
          when: { ...fiveSeconds, resolution: "1080p", options: hdr },
          ...seenOnce,
        },
        {
          id: "720p-5s-exr",
          ...clip,
          unitPrice: "0.90",
          when: { ...fiveSeconds, resolution: "720p", options: hdrExr },
          ...seenOnce,
        },
        {
          id: "1080p-5s-exr",
          ...clip,
          unitPrice: "3.60",
          when: { ...fiveSeconds, resolution: "1080p", options: hdrExr },
          ...seenOnce,
        },

        {
          id: "edit-360p-5s",
          ...clip,
          unitPrice: "0.54",
          when: { ...editFive, resolution: "360p", options: editSdr },
          ...seenOnce,
        },
        {
          id: "edit-540p-5s",
          ...clip,
          unitPrice: "0.72",
          when: { ...editFive, resolution: "540p", options: editSdr },
          ...seenTwice,
        },
        {
          id: "edit-720p-5s",
          ...clip,
          unitPrice: "1.08",
          when: { ...editFive, resolution: "720p", options: editSdr },
          ...seenTwice,
        },
        {
          id: "edit-1080p-5s",
          ...clip,
          unitPrice: "2.16",
          when: { ...editFive, resolution: "1080p", options: editSdr },
          ...seenTwice,
        },
        {
          id: "edit-360p-10s",
          ...clip,
          unitPrice: "1.08",
          when: { ...editTen, resolution: "360p", options: editSdr },
          ...seenOnce,
        },
        {
          id: "edit-540p-10s",
          ...clip,
          unitPrice: "1.44",
          when: { ...editTen, resolution: "540p", options: editSdr },
          ...seenOnce,
        },
        {
          id: "edit-720p-10s",
          ...clip,
          unitPrice: "2.16",
          when: { ...editTen, resolution: "720p", options: editSdr },
          ...seenOnce,
        },
        {
          id: "edit-1080p-10s",
          ...clip,
          unitPrice: "4.32",
          when: { ...editTen, resolution: "1080p", options: editSdr },
          ...seenOnce,
        },

        {
          id: "edit-720p-5s-hdr",
          ...clip,
          unitPrice: "2.16",
          when: { ...editFive, resolution: "720p", options: editHdr },
          ...seenOnce,
        },
        {
          id: "edit-1080p-5s-hdr",
          ...clip,
          unitPrice: "4.32",
          when: { ...editFive, resolution: "1080p", options: editHdr },
          ...seenOnce,
        },
        {
          id: "edit-720p-10s-hdr",
          ...clip,
          unitPrice: "4.32",
          when: { ...editTen, resolution: "720p", options: editHdr },
          ...seenOnce,
        },
        {
          id: "edit-1080p-10s-hdr",
          ...clip,
          unitPrice: "8.64",
          when: { ...editTen, resolution: "1080p", options: editHdr },
          ...seenOnce,
        },

        {
          id: "edit-720p-5s-exr",
          ...clip,
          unitPrice: "3.24",
          when: { ...editFive, resolution: "720p", options: editHdrExr },
          ...seenOnce,
        },
        {
          id: "edit-1080p-5s-exr",
          ...clip,
          unitPrice: "6.48",
          when: { ...editFive, resolution: "1080p", options: editHdrExr },
          ...seenOnce,
        },
        {
          id: "edit-720p-10s-exr",
          ...clip,
          unitPrice: "6.48",
          when: { ...editTen, resolution: "720p", options: editHdrExr },
          ...seenOnce,
        },
        {
          id: "edit-1080p-10s-exr",
          ...clip,
          unitPrice: "12.96",
          when: { ...editTen, resolution: "1080p", options: editHdrExr },
          ...seenOnce,
        },

        {
          id: "reframe-360p",
          ...perSourceSecond,
          unitPrice: "0.03",
          when: { ...reframe, resolution: "360p" },
          ...seenOnce,
        },
        {
          id: "reframe-540p",
          ...perSourceSecond,
          unitPrice: "0.06",
          when: { ...reframe, resolution: "540p" },
          ...seenTwice,
        },
        {
          id: "reframe-720p",
          ...perSourceSecond,
          unitPrice: "0.12",
          when: { ...reframe, resolution: "720p" },
          ...seenTwice,
        },
        {
          id: "reframe-1080p",
          ...perSourceSecond,
          unitPrice: "0.36",
          when: { ...reframe, resolution: "1080p" },
          ...seenTwice,
        },

        { id: "extend-540p", ...clip, unitPrice: "0.15", when: { mode: "extend", resolution: "540p" }, ...extended },
        { id: "extend-720p", ...clip, unitPrice: "0.30", when: { mode: "extend", resolution: "720p" }, ...extended },
        { id: "extend-1080p", ...clip, unitPrice: "1.20", when: { mode: "extend", resolution: "1080p" }, ...extended },
      ],
      gaps: [
        {
          meter: "output",
          when: { mode: "extend", resolution: "360p" },
          reason: "The price of an extension at 360p is not published.",
          sourceIds: ["generation-guide-2026-06-11"],
        },
        {
          meter: "output",
          when: { mode: "video-to-video", resolution: ["720p", "1080p"], options: { operation: "reframe", hdr: "on" } },
          reason: "No price for reframing in HDR was found, nor whether it is offered.",
          sourceIds: ["pricing-2026-10-08"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Luma's own price page was read with its video table cut off; the figures come from dated copies of it.",
        "The marketing table at lumalabs.ai/api is said to differ on some edit prices; its figures were not recorded and the pricing guide is used.",
        "One copy prices edits in HDR below 720p: 1.08 and 2.16 USD at 360p, 1.44 and 2.88 at 540p (5 s and 10 s); with EXR 1.62 and 3.24, 2.16 and 4.32. They are not offered here.",
        "The refusal of HDR at 10 s is documented for generated clips; 10 s HDR edits have a price and are taken as offered.",
        "Luma refuses a loop at 10 s, in HDR and with an end frame; loops are not offered here.",
        "The longest source for an edit is 18 s in the request schema and 30 s in the FAQ.",
        "Keyframes: up to 64 in the request schema, 16 on the marketing page; one public client sends them with 10 s clips.",
      ],
      workedExamples: [
        {
          id: "720p-5s",
          job: { mode: "text-to-video", durationSeconds: "5", resolution: "720p" },
          on: "2026-10-08",
          expected: { cost: "0.30", currency: "USD" },
          kind: "published",
          sourceIds: ["pricing"],
        },
        {
          id: "reframe-720p-10s",
          job: {
            mode: "video-to-video",
            durationSeconds: "10",
            resolution: "720p",
            inputVideoSeconds: "10",
            options: { operation: "reframe" },
          },
          on: "2026-10-08",
          expected: { cost: "1.20", currency: "USD" },
          kind: "third-party",
          sourceIds: ["pricing-2026-10-08"],
        },
      ],
    },
  ],
} as const satisfies ProviderFile;
