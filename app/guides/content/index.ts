/** Every guide, in reading order. Each is made from figures, so a changed price changes the text. */
import type { Figures } from "@/lib/views/guide/figures";
import { tellOldPrices } from "@/lib/views/guide/old-prices";
import type { Guide } from "@/lib/views/guide/types";
import { failedJobs } from "./failed-jobs";
import { imageToVideoCost } from "./image-to-video-cost";
import { klingUnits } from "./kling-units";
import { mixingModes } from "./mixing-modes";
import { pricingUnits } from "./pricing-units";
import { readingAPricePage } from "./reading-a-price-page";
import { runwayCredits } from "./runway-credits";
import { seedanceTokens } from "./seedance-tokens";
import { smallTest } from "./small-test";
import { veoAndGemini } from "./veo-and-gemini";
import { videoGenerationCost } from "./video-generation-cost";
import { webhookOrPolling } from "./webhook-or-polling";

type Write = (figures: Figures) => Guide;

/** A guide that says below each section which of its prices are old. */
const withNotes =
  (write: Write): Write =>
  (figures) => {
    const guide = write(figures);
    return { ...guide, blocks: tellOldPrices(guide.blocks) };
  };

/** Guides by their slug: `/guides/<slug>`. */
export const guides: ReadonlyMap<string, Write> = new Map(
  Object.entries<Write>({
    "pricing-units": pricingUnits,
    "video-generation-cost": videoGenerationCost,
    "webhook-or-polling": webhookOrPolling,
    "failed-jobs": failedJobs,
    "image-to-video-cost": imageToVideoCost,
    "mixing-modes": mixingModes,
    "veo-and-gemini": veoAndGemini,
    "seedance-tokens": seedanceTokens,
    "kling-units": klingUnits,
    "runway-credits": runwayCredits,
    "reading-a-price-page": readingAPricePage,
    "small-test": smallTest,
  }).map(([slug, write]) => [slug, withNotes(write)]),
);
