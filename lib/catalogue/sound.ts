/** Whether a model makes sound, what its prices are of, and who says so. */
import type { Page, SoundMade, VendorModel } from "./assumptions";
import type { Model } from "./schema";
import { newestFirst } from "./seen";

export type ModelSound = {
  /** `not-recorded`: neither its row nor its maker's model says. `unknown`: that word of a release of before makers' models. */
  makes: SoundMade["makes"] | "unknown";
  /** What a price is of that has no part for sound; `as-listed` where its own prices say what sound costs. */
  inPrice: Extract<SoundMade, { makes: "optional" }>["inPrice"] | "as-listed";
  /** Its own row, what was seen at its seller, its maker's model, or nobody. */
  basis: "own" | "seller" | "maker" | "none";
  /** Where that stands, newest first. */
  sources: readonly Page[];
};

/** Whether what is recorded of a model's prices says what a clip with sound costs. */
export const pricesSound = ({ inPrice }: Pick<ModelSound, "inPrice">): boolean =>
  inPrice === "as-listed" || inPrice === "same-price" || inPrice === "with-sound";

/** Whether a model's prices say themselves what sound costs. */
const listsSound = ({ rates, gaps }: Model): boolean =>
  [...rates, ...gaps].some(({ meter, when }) => meter === "audio" || when.audio !== undefined);

/**
 * What a model's own row says comes first; where that is silent, what was seen at its seller, then what its maker's model
 * does wherever it is sold. A row that says so itself rests on the same pages where these agree, else on its prices'.
 */
export function soundOf(
  key: string,
  model: Model,
  ownPages: readonly Page[],
  vendor: VendorModel | undefined,
): ModelSound {
  const { audio } = model.constraints;
  const atSeller = vendor?.sellers?.find((seller) => seller.model === key);
  const said = atSeller ?? vendor;
  const sources = said ? newestFirst([...said.sources]) : [];
  if (audio !== "unknown") {
    const agrees = said?.sound.makes === audio;
    return { makes: audio, inPrice: "as-listed", basis: "own", sources: agrees ? sources : ownPages };
  }
  if (!said || said.sound.makes === "not-recorded")
    return { makes: "not-recorded", inPrice: "as-listed", basis: "none", sources };
  const basis = atSeller ? "seller" : "maker";
  const { sound } = said;
  const inPrice = sound.makes !== "optional" ? "same-price" : listsSound(model) ? "as-listed" : sound.inPrice;
  return { makes: sound.makes, inPrice, basis, sources };
}

/** The same in a release of before makers' models were known: a row that is silent is `unknown`. */
export const soundBefore = ({ constraints: { audio } }: Model, ownPages: readonly Page[]): ModelSound => ({
  makes: audio,
  inPrice: "as-listed",
  ...(audio === "unknown" ? { basis: "none", sources: [] } : { basis: "own", sources: ownPages }),
});
