/** Every guide, in reading order. Each is made from figures, so a changed price changes the text. */
import { failedJobs } from "./failed-jobs";
import type { Figures } from "@/lib/views/guide/figures";
import { imageToVideoCost } from "./image-to-video-cost";
import { klingUnits } from "./kling-units";
import { mixingModes } from "./mixing-modes";
import { pricingUnits } from "./pricing-units";
import { readingAPricePage } from "./reading-a-price-page";
import { runwayCredits } from "./runway-credits";
import { seedanceTokens } from "./seedance-tokens";
import { smallTest } from "./small-test";
import type { Guide } from "@/lib/views/guide/types";
import { veoAndGemini } from "./veo-and-gemini";
import { videoGenerationCost } from "./video-generation-cost";
import { webhookOrPolling } from "./webhook-or-polling";

export { faq } from "../../faq/content";
export { Figures } from "@/lib/views/guide/figures";
export type * from "@/lib/views/guide/types";

/** Guides by their slug: `/guides/<slug>`. */
export const guides: Readonly<Record<string, (figures: Figures) => Guide>> = {
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
};
