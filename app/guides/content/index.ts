/** Every guide, in reading order. Each is made from figures, so a changed price changes the text. */
import type { Figures } from "@/lib/views/guide/figures";
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

/** Guides by their slug: `/guides/<slug>`. */
export const guides: ReadonlyMap<string, (figures: Figures) => Guide> = new Map(
  Object.entries({
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
  }),
);
