import type { ProviderCards } from "@/lib/catalogue/cards";

export const luma = {
  id: "luma",
  name: "Luma Agents API",
  pricingUrl: "https://docs.agents.lumalabs.ai/guides/pricing/",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    pricing: {
      title: "Luma Agents API pricing guide",
      url: "https://docs.agents.lumalabs.ai/guides/pricing/",
      kind: "primary",
      seenOn: "unknown",
    },
    "pricing-2026-10-08": {
      title: "Luma Agents API pricing guide, full table",
      url: "https://docs.agents.lumalabs.ai/guides/pricing/",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    "ray-field-notes": {
      title: "Dated field notes on Luma Ray",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/luma-ray-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
    "generation-guide-2026-06-11": {
      title: "Luma Agents API video generation guide",
      url: "https://docs.agents.lumalabs.ai/guides/videos/generation/",
      kind: "transcribed",
      seenOn: "2026-06-11",
    },
    "fal-ray-3.2-edit": {
      title: "fal's page for Ray 3.2 video to video",
      url: "https://fal.ai/models/luma/agent/ray/v3.2/video-to-video/llms.txt",
      kind: "third-party",
      seenOn: "unknown",
    },
    "faq-2026-09-27": {
      title: "Luma Agents API FAQ",
      url: "https://docs.agents.lumalabs.ai/guides/faq/",
      kind: "transcribed",
      seenOn: "2026-09-27",
    },
    "legacy-faq": {
      title: "FAQ of Luma's older API",
      url: "https://docs.lumalabs.ai/docs/faq",
      kind: "primary",
      seenOn: "unknown",
    },
    "error-handling": {
      title: "Luma Agents API error handling",
      url: "https://docs.agents.lumalabs.ai/guides/error-handling/",
      kind: "primary",
      seenOn: "unknown",
    },
    "rate-limits": {
      title: "Luma Agents API rate limits",
      url: "https://docs.agents.lumalabs.ai/guides/rate-limits/",
      kind: "primary",
      seenOn: "unknown",
    },
    "lumaai-python": {
      title: "Luma's Python client",
      url: "https://github.com/lumalabs/lumaai-python",
      kind: "code",
      seenOn: "2025-10-22",
    },
  },
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
        defaults: { audio: "off" },
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
      prices: [
        {
          per: "clip",
          sources: ["pricing-2026-10-08"],
          rows: [
            {
              id: "360p-5s",
              price: "0.06",
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              resolution: "360p",
              durationSeconds: "5",
              options: { hdr: "off" },
            },
          ],
        },
        {
          per: "clip",
          sources: ["ray-field-notes", "pricing-2026-10-08"],
          when: {
            mode: ["text-to-video", "image-to-video", "first-last-frame"],
            durationSeconds: "5",
            options: { hdr: "off" },
          },
          rows: [
            { id: "540p-5s", price: "0.15", resolution: "540p" },
            { id: "720p-5s", price: "0.30", resolution: "720p" },
            { id: "1080p-5s", price: "1.20", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["pricing-2026-10-08"],
          rows: [
            {
              id: "360p-10s",
              price: "0.18",
              mode: "text-to-video",
              resolution: "360p",
              durationSeconds: "10",
              options: { hdr: "off" },
            },
          ],
        },
        {
          per: "clip",
          sources: ["ray-field-notes", "pricing-2026-10-08"],
          when: { mode: "text-to-video", durationSeconds: "10", options: { hdr: "off" } },
          rows: [
            { id: "540p-10s", price: "0.45", resolution: "540p" },
            { id: "720p-10s", price: "0.90", resolution: "720p" },
            { id: "1080p-10s", price: "3.60", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["pricing-2026-10-08"],
          when: { durationSeconds: "5" },
          rows: [
            {
              id: "720p-5s-hdr",
              price: "0.60",
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              resolution: "720p",
              options: { hdr: "on", exr: "off" },
            },
            {
              id: "1080p-5s-hdr",
              price: "2.40",
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              resolution: "1080p",
              options: { hdr: "on", exr: "off" },
            },
            {
              id: "720p-5s-exr",
              price: "0.90",
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              resolution: "720p",
              options: { hdr: "on", exr: "on" },
            },
            {
              id: "1080p-5s-exr",
              price: "3.60",
              mode: ["text-to-video", "image-to-video", "first-last-frame"],
              resolution: "1080p",
              options: { hdr: "on", exr: "on" },
            },
            {
              id: "edit-360p-5s",
              price: "0.54",
              mode: "video-to-video",
              resolution: "360p",
              options: { operation: "edit", hdr: "off" },
            },
          ],
        },
        {
          per: "clip",
          sources: ["ray-field-notes", "pricing-2026-10-08"],
          when: { mode: "video-to-video", durationSeconds: "5", options: { operation: "edit", hdr: "off" } },
          rows: [
            { id: "edit-540p-5s", price: "0.72", resolution: "540p" },
            { id: "edit-720p-5s", price: "1.08", resolution: "720p" },
            { id: "edit-1080p-5s", price: "2.16", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["pricing-2026-10-08"],
          when: { mode: "video-to-video" },
          rows: [
            {
              id: "edit-360p-10s",
              price: "1.08",
              resolution: "360p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "off" },
            },
            {
              id: "edit-540p-10s",
              price: "1.44",
              resolution: "540p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "off" },
            },
            {
              id: "edit-720p-10s",
              price: "2.16",
              resolution: "720p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "off" },
            },
            {
              id: "edit-1080p-10s",
              price: "4.32",
              resolution: "1080p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "off" },
            },
            {
              id: "edit-720p-5s-hdr",
              price: "2.16",
              resolution: "720p",
              durationSeconds: "5",
              options: { operation: "edit", hdr: "on", exr: "off" },
            },
            {
              id: "edit-1080p-5s-hdr",
              price: "4.32",
              resolution: "1080p",
              durationSeconds: "5",
              options: { operation: "edit", hdr: "on", exr: "off" },
            },
            {
              id: "edit-720p-10s-hdr",
              price: "4.32",
              resolution: "720p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "on", exr: "off" },
            },
            {
              id: "edit-1080p-10s-hdr",
              price: "8.64",
              resolution: "1080p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "on", exr: "off" },
            },
            {
              id: "edit-720p-5s-exr",
              price: "3.24",
              resolution: "720p",
              durationSeconds: "5",
              options: { operation: "edit", hdr: "on", exr: "on" },
            },
            {
              id: "edit-1080p-5s-exr",
              price: "6.48",
              resolution: "1080p",
              durationSeconds: "5",
              options: { operation: "edit", hdr: "on", exr: "on" },
            },
            {
              id: "edit-720p-10s-exr",
              price: "6.48",
              resolution: "720p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "on", exr: "on" },
            },
            {
              id: "edit-1080p-10s-exr",
              price: "12.96",
              resolution: "1080p",
              durationSeconds: "10",
              options: { operation: "edit", hdr: "on", exr: "on" },
            },
          ],
        },
        {
          per: "second",
          of: "input",
          sources: ["pricing-2026-10-08"],
          rows: [
            {
              id: "reframe-360p",
              price: "0.03",
              mode: "video-to-video",
              resolution: "360p",
              options: { operation: "reframe", hdr: "off" },
            },
          ],
        },
        {
          per: "second",
          of: "input",
          sources: ["ray-field-notes", "pricing-2026-10-08"],
          when: { mode: "video-to-video", options: { operation: "reframe", hdr: "off" } },
          rows: [
            { id: "reframe-540p", price: "0.06", resolution: "540p" },
            { id: "reframe-720p", price: "0.12", resolution: "720p" },
            { id: "reframe-1080p", price: "0.36", resolution: "1080p" },
          ],
        },
        {
          per: "clip",
          sources: ["generation-guide-2026-06-11", "pricing-2026-10-08"],
          when: { mode: "extend" },
          rows: [
            { id: "extend-540p", price: "0.15", resolution: "540p" },
            { id: "extend-720p", price: "0.30", resolution: "720p" },
            { id: "extend-1080p", price: "1.20", resolution: "1080p" },
          ],
        },
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
} as const satisfies ProviderCards;
