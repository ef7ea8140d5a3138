/** Models of OpenRouter's list of 9 October 2026 as a provider of the catalogue: a list and a catalogue that agree. */
import type { Catalogue } from "@/lib/catalogue";
import { readCatalogue } from "@/lib/catalogue/read";
import { provider } from "@/lib/catalogue/schema/provider";
import { soundProvider, type Draft, type DraftModel } from "./fixture";

type DraftRate = DraftModel["rates"][number];

const rate = (id: string, unitPrice: string, when: DraftRate["when"], more: Partial<DraftRate> = {}): DraftRate => ({
  id,
  meter: "output",
  denomination: "USD",
  quantity: { of: "seconds" },
  unitPrice,
  when,
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-09",
  confidence: "high",
  sourceIds: ["pricing"],
  ...more,
});

const tokens = (id: string, unitPrice: string, when: DraftRate["when"]): DraftRate =>
  rate(id, unitPrice, when, {
    per: "1000000",
    quantity: { of: "pixel-volume", divisor: "1024", noun: "token", from: "input-and-output" },
  });

type Limits = Partial<DraftModel["constraints"]>;

const model = (id: string, modes: DraftModel["modes"], limits: Limits, rates: DraftRate[]): DraftModel => ({
  id,
  name: id,
  vendor: "Example Labs",
  status: { stage: "ga" },
  modes,
  constraints: {
    durations: [{ kind: "set", seconds: ["4", "8"] }],
    resolutions: ["720p"],
    aspects: ["16:9", "9:16"],
    fps: "unknown",
    audio: "never",
    defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
    ...limits,
  },
  rates,
  confidence: "high",
});

const textAndImage: DraftModel["modes"] = ["text-to-video", "image-to-video"];

const models: DraftModel[] = [
  model("veo-3.1-fast", textAndImage, { resolutions: ["720p", "1080p", "4k"], audio: "optional" }, [
    rate("720p-silent", "0.08", { resolution: "720p", audio: "off" }),
    rate("720p-audio", "0.10", { resolution: "720p", audio: "on" }),
    rate("1080p-silent", "0.10", { resolution: "1080p", audio: "off" }),
    rate("1080p-audio", "0.12", { resolution: "1080p", audio: "on" }),
    rate("4k-silent", "0.25", { resolution: "4k", audio: "off" }),
    rate("4k-audio", "0.30", { resolution: "4k", audio: "on" }),
  ]),
  model("kling-v3.0-std", [...textAndImage, "first-last-frame"], { audio: "optional" }, [
    rate("silent", "0.084", { audio: "off" }),
    rate("audio", "0.126", { audio: "on" }),
  ]),
  model(
    "seedance-2.0",
    [...textAndImage, "reference-to-video"],
    { resolutions: ["480p", "720p", "1080p", "4k"], audio: "optional" },
    [
      tokens("480p-720p", "7.0", { resolution: ["480p", "720p"], hasInputVideo: false }),
      tokens("480p-720p-video", "4.3", { resolution: ["480p", "720p"], hasInputVideo: true }),
      tokens("1080p", "7.7", { resolution: "1080p", hasInputVideo: false }),
      tokens("1080p-video", "4.7", { resolution: "1080p", hasInputVideo: true }),
      tokens("4k", "4.0", { resolution: "4k", hasInputVideo: false }),
      tokens("4k-video", "2.4", { resolution: "4k", hasInputVideo: true }),
    ],
  ),
  model("wan-2.6", textAndImage, { resolutions: ["720p", "1080p"], audio: "always" }, [
    rate("text-720p", "0.08", { mode: "text-to-video", resolution: "720p" }),
    rate("text-1080p", "0.12", { mode: "text-to-video", resolution: "1080p" }),
    rate("image-720p", "0.10", { mode: "image-to-video", resolution: "720p" }),
    rate("image-1080p", "0.15", { mode: "image-to-video", resolution: "1080p" }),
  ]),
  // A price a minute is the same price: 7.2 a minute are 0.12 a second.
  model("gen-4.5", textAndImage, {}, [rate("minute", "7.2", {}, { per: "60" })]),
  {
    ...model("aleph-2", ["video-to-video"], {}, [rate("second", "0.28", {})]),
    minimumCosts: [
      {
        id: "least",
        amount: "0.56",
        denomination: "USD",
        when: {},
        effectiveFrom: "unknown",
        verifiedOn: "2026-10-09",
        sourceIds: ["pricing"],
      },
    ],
  },
  model("grok-imagine-video", textAndImage, { resolutions: ["480p", "720p"] }, [
    rate("480p", "0.05", { resolution: "480p" }),
    rate("720p", "0.07", { resolution: "720p" }),
    rate("image", "0.002", {}, { meter: "input-image", quantity: { of: "images" } }),
  ]),
];

export const soldModels: readonly string[] = models.map(({ id }) => id);

/** The catalogue of these models, after something was done to it. */
export function soldCatalogue(change: (draft: Draft) => void = () => undefined): Catalogue {
  const draft: Draft = structuredClone({ ...soundProvider(), id: "openrouter", models });
  change(draft);
  return readCatalogue([provider.parse(draft)]);
}
