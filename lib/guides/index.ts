/** Every guide, in reading order. Each is made from figures, so a changed price changes the text. */
import type { Figures } from "./figures";
import { pricingUnits } from "./pricing-units";
import type { Guide } from "./types";

export { Figures, type GuideContext } from "./figures";
export type * from "./types";

/** Guides by their slug: `/guides/<slug>`. */
export const guides: Readonly<Record<string, (figures: Figures) => Guide>> = {
  "pricing-units": pricingUnits,
};
