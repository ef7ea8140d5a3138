/** Whether a model makes sound, what its prices are of, and who says so. */
import type { Page, SoundMade, VendorModel } from "./assumptions";
import type { Model, OnOff } from "./schema";
import { cited, newestFirst, type Cited, type Seen } from "./seen";

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

type Wanted = { wanted: OnOff };

/** What is not recorded of a clip with sound, or of one without: whether there is any, or what it costs. */
export type SoundGap = ({ code: "sound-not-recorded" } & Wanted) | ({ code: "sound-price-not-recorded" } & Wanted);

export type SoundRemark =
  | { code: "audio-always-on" }
  | ({ code: "sound-as-made-elsewhere"; by: "seller" | "maker"; maker: string } & Seen & Cited)
  | { code: "priced-with-sound" }
  | SoundGap;

export type SoundRefusal = { code: "sound-unpublished" } | ({ code: "makes-no-sound" } & Partial<Seen> & Cited);

/** Whether the job has sound, what is said of it, and what of its price is then not recorded; or why it cannot be had. */
export type SoundAnswer =
  { refused: SoundRefusal } | { refused?: undefined; audio: OnOff; said: readonly SoundRemark[]; lacking?: SoundGap };

/** A model that surely makes no sound, or one whose release knew no more than that nobody says. */
function noSound({ makes, sources }: ModelSound): SoundAnswer {
  if (makes === "unknown") return { refused: { code: "sound-unpublished" } };
  const [page] = sources;
  return { refused: { code: "makes-no-sound", ...(page ? { seenOn: page.seenOn, source: page.url } : {}) } };
}

/** What a price without a part for sound says of a clip without it. */
function silentInPrice({ inPrice }: ModelSound): SoundAnswer {
  const said: SoundRemark[] = [];
  if (inPrice === "with-sound") said.push({ code: "priced-with-sound" });
  else if (inPrice === "priced-apart" || inPrice === "not-recorded")
    said.push({ code: "sound-price-not-recorded", wanted: "off" });
  return { audio: "off", said };
}

/** What a price without a part for sound says of a clip with it. */
function loudInPrice({ vendor }: Model, sound: ModelSound, said: readonly SoundRemark[]): SoundAnswer {
  if (sound.inPrice === "as-listed") return { audio: "on", said };
  if (!pricesSound(sound)) return { audio: "on", said, lacking: { code: "sound-price-not-recorded", wanted: "on" } };
  const [page] = sound.sources;
  const elsewhere: SoundRemark = {
    code: "sound-as-made-elsewhere",
    by: sound.basis === "seller" ? "seller" : "maker",
    maker: vendor,
    seenOn: page?.seenOn ?? "unknown",
    ...cited(page?.url),
  };
  return { audio: "on", said: [...said, elsewhere] };
}

/**
 * What a plan is given that wants sound, or none. Sound that cannot be switched off is made and said; sound that its
 * maker's model makes at the same price is priced and said; where what it costs or whether there is any is not recorded,
 * the job is priced as far as its price goes, and `lacking` says what is not in it.
 */
export function soundAnswer(model: Model, sound: ModelSound, wanted: OnOff): SoundAnswer {
  const { makes } = sound;
  if (makes === "always") return loudInPrice(model, sound, wanted === "off" ? [{ code: "audio-always-on" }] : []);
  if (makes === "optional") return wanted === "on" ? loudInPrice(model, sound, []) : silentInPrice(sound);
  const unsaid: SoundGap = { code: "sound-not-recorded", wanted };
  if (wanted === "off") return { audio: "off", said: makes === "not-recorded" ? [unsaid] : [] };
  return makes === "not-recorded" ? { audio: "on", said: [], lacking: unsaid } : noSound(sound);
}
