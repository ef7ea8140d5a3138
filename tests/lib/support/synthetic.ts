/** Made-up models, for a pattern on its own or a state that no real provider is in. */
import type { z } from "zod";
import type { CatalogueModel } from "@/lib/catalogue";
import { readCatalogue } from "@/lib/catalogue/read";
import { decimal } from "@/lib/numbers/decimal";
import type { Job } from "@/lib/catalogue/job";
import { provider } from "@/lib/catalogue/schema/provider";

type ProviderDraft = z.input<typeof provider>;
type ModelDraft = ProviderDraft["models"][number];
type RateDraft = ModelDraft["rates"][number];

/** A list with at least one entry, typed as one. */
export const some = <const T>(...list: [T, ...T[]]): [T, ...T[]] => list;

/** A rate of $0.10 a second unless said otherwise. */
export const rate = (given: Partial<RateDraft> = {}): RateDraft => ({
  id: "flat",
  meter: "output",
  unitPrice: "0.10",
  denomination: "USD",
  quantity: { of: "seconds" },
  when: {},
  effectiveFrom: "unknown",
  verifiedOn: "2026-11-01",
  confidence: "high",
  sourceIds: ["pricing"],
  ...given,
});

const constraints: ModelDraft["constraints"] = {
  durations: [{ kind: "range", min: "1", max: "10", step: "1" }],
  resolutions: ["720p", "1080p"],
  aspects: ["16:9"],
  fps: ["24"],
  audio: "never",
  defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
};

export type ModelGiven = Partial<Omit<ModelDraft, "constraints">> & {
  constraints?: Partial<ModelDraft["constraints"]>;
};

const modelDraft = ({ constraints: own, ...given }: ModelGiven): ModelDraft => ({
  id: "reel",
  name: "Reel",
  vendor: "Example Labs",
  status: { stage: "ga" },
  modes: ["text-to-video"],
  rates: [rate()],
  confidence: "high",
  ...given,
  constraints: { ...constraints, ...own },
});

const unsaid = { rule: "unknown", statement: "Nothing was found." } as const;

const asyncBehaviour: ProviderDraft["async"] = {
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
};

export type ProviderGiven = Partial<Omit<ProviderDraft, "models" | "async">> & {
  async?: Partial<ProviderDraft["async"]>;
};

/** A credit of one cent, for models that are priced in it; nothing else of it is known. */
export const token: NonNullable<ProviderGiven["credit"]> = {
  name: "token",
  listPrice: "0.01",
  currency: "USD",
  minimumPurchase: "unknown",
  validDays: "unknown",
  sourceIds: ["guide"],
};

/** Clips of 2 s, $0.20 by the second, of which each costs at least $0.50. */
export const atLeastFifty: ModelGiven = {
  constraints: { durations: [{ kind: "set", seconds: ["2"] }] },
  minimumCosts: [
    {
      id: "least",
      amount: "0.50",
      denomination: "USD",
      when: {},
      effectiveFrom: "unknown",
      verifiedOn: "2026-10-30",
      sourceIds: ["guide"],
    },
  ],
};

/** One model of a made-up provider: by default 1 to 10 s at 720p or 1080p, $0.10 a second, nothing else known. */
export function synthetic(model: ModelGiven = {}, { async: waiting, ...given }: ProviderGiven = {}): CatalogueModel {
  const parsed = provider.parse({
    id: "example",
    name: "Example Pictures",
    pricingUrl: "https://example.com/pricing",
    currency: "USD",
    recordedOn: "2026-11-22",
    sources: [
      { id: "pricing", title: "Prices", url: "https://example.com/pricing", kind: "primary", seenOn: "2026-11-01" },
      { id: "guide", title: "Guide", url: "https://example.com/guide", kind: "primary", seenOn: "unknown" },
    ],
    billingPolicy: { failed: unsaid, moderated: unsaid, timeout: unsaid, cancelled: unsaid },
    ...given,
    async: { ...asyncBehaviour, ...waiting },
    models: [modelDraft(model)],
  } satisfies ProviderDraft);
  return readCatalogue([parsed]).models[0]!;
}

type JobGiven = Partial<Omit<Job, "durationSeconds" | "images" | "inputVideoSeconds">> & {
  durationSeconds?: string;
  images?: string;
  inputVideoSeconds?: string;
};

/** One generation: 8 s of silent 720p from a prompt, unless said otherwise. */
export const jobOf = ({
  durationSeconds = "8",
  images = "0",
  inputVideoSeconds = "0",
  ...given
}: JobGiven = {}): Job => ({
  mode: "text-to-video",
  resolution: "720p",
  aspect: "16:9",
  audio: "off",
  tier: "standard",
  fps: undefined,
  durationSeconds: decimal(durationSeconds),
  images: decimal(images),
  inputVideoSeconds: decimal(inputVideoSeconds),
  hasInputVideo: inputVideoSeconds !== "0",
  options: {},
  ...given,
});
