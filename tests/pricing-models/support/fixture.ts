/** The smallest sound provider: one fictional model with a bit of everything that a rule looks at. */
import type { z } from "zod";
import type { provider } from "@/lib/catalogue/schema/provider";

/** A provider file that may still be changed, so that a test can break it. */
export type Draft = z.input<typeof provider>;
export type DraftModel = Draft["models"][number];
type DraftRate = DraftModel["rates"][number];
type DraftPolicy = Draft["billingPolicy"]["failed"];

const found: DraftPolicy = { rule: "not-billed", statement: "Failed jobs are free.", sourceIds: ["pricing"] };
const notFound: DraftPolicy = { rule: "unknown", statement: "Nothing was found." };

const listed: Pick<DraftRate, "effectiveFrom" | "verifiedOn" | "confidence" | "sourceIds"> = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-11-01",
  confidence: "high",
  sourceIds: ["pricing"],
};

const perSecond: Pick<DraftRate, "meter" | "denomination" | "quantity"> = {
  meter: "output",
  denomination: "USD",
  quantity: { of: "seconds" },
};

const reel: DraftModel = {
  id: "reel-2",
  name: "Reel 2",
  vendor: "Example Labs",
  status: { stage: "ga" },
  modes: ["text-to-video", "video-to-video"],
  constraints: {
    durations: [
      { kind: "follows-input", min: "2", max: "10", when: { mode: "video-to-video" } },
      { kind: "range", min: "4", max: "8", step: "2" },
    ],
    resolutions: ["720p", "1080p"],
    aspects: ["16:9", "1:1"],
    fps: ["24"],
    audio: "optional",
    defaults: { durationSeconds: "4", resolution: "720p", audio: "off" },
  },
  options: [{ name: "look", label: "Look", choices: ["plain", "film"], unit: "task" }],
  rates: [
    {
      id: "silent-2025",
      ...perSecond,
      unitPrice: "0.06",
      when: { audio: "off" },
      ...listed,
      effectiveUntil: "2026-03-01",
    },
    { id: "silent", ...perSecond, unitPrice: "0.05", when: { audio: "off" }, ...listed, effectiveFrom: "2026-03-01" },
    { id: "audio", ...perSecond, unitPrice: "0.08", when: { audio: "on", resolution: "720p" }, ...listed },
    {
      id: "film",
      meter: "surcharge",
      denomination: "USD",
      quantity: { of: "clips" },
      unitPrice: "0.10",
      when: { options: { look: "film" } },
      ...listed,
    },
  ],
  gaps: [
    {
      meter: "output",
      when: { audio: "on", resolution: "1080p" },
      reason: "The page has no price for sound at 1080p.",
      sourceIds: ["pricing"],
    },
  ],
  confidence: "high",
};

const sound: Draft = {
  id: "example-pictures",
  name: "Example Pictures API",
  pricingUrl: "https://example.com/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing",
      title: "Prices",
      url: "https://example.com/pricing?lang=en",
      kind: "primary",
      seenOn: "2026-11-01",
    },
    { id: "guide", title: "Guide", url: "https://example.com/guide", kind: "primary", seenOn: "unknown" },
  ],
  billingPolicy: {
    failed: { ...found },
    moderated: { ...notFound },
    timeout: { ...notFound },
    cancelled: { ...notFound },
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
    sourceIds: ["guide"],
  },
  models: [reel],
};

/** A fresh copy each time: what one case breaks, the next does not see. */
export const soundProvider = (): Draft => structuredClone(sound);
