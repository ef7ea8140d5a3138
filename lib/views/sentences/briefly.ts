/** Why a model has no price for a plan, in the few words that a row of a list has room for. */
import type { Gap, Refusal, Retired } from "../../attempt/remarks";
import { plain } from "../../numbers/decimal";
import { modeWords } from "../../words/catalogue";
import { formatDay } from "../../words/format";

type Reason = Refusal | Gap | Retired;
type Words = { [Code in Reason["code"]]: (fact: Extract<Reason, { code: Code }>) => string };

const words: Words = {
  retired: ({ lastDay }) => (lastDay === "unknown" ? "no longer sold" : `sold until ${formatDay(lastDay)}`),
  "not-yet-available": ({ firstDay }) => `sold from ${formatDay(firstDay)}`,
  "mode-not-offered": ({ mode }) => `no ${modeWords[mode]}`,
  "makes-no-sound": () => "makes no sound",
  "resolution-not-offered": ({ highest }) => `stops at ${highest}`,
  "aspect-not-offered": ({ wanted }) => `no ${wanted}`,
  "fps-not-offered": ({ wanted }) => `no ${wanted} frames a second`,
  "tier-not-offered": ({ wanted }) => `no ${wanted} tier`,
  "too-many-images": ({ most }) => `at most ${most} input ${most === 1 ? "image" : "images"}`,
  "input-video-missing": () => "needs an input video",
  "input-video-too-long": ({ most }) => `input of at most ${plain(most)} s`,
  "combination-refused": () => "not in this combination",
  "mode-not-recorded": ({ mode }) => `${modeWords[mode]} not recorded`,
  "sound-not-recorded": () => "sound not recorded",
  "sound-price-not-recorded": () => "price of the sound not recorded",
  "sound-unpublished": () => "sound not recorded",
  "no-published-price": () => "price not recorded",
  "input-unpriced": () => "price of the input not recorded",
  "frame-rate-unpublished": () => "frame rate not recorded",
  "tokens-unpublished": () => "tokens not recorded",
  "pixel-size-unpublished": () => "picture size not recorded",
  "earlier-price-not-recorded": ({ from }) => `price before ${formatDay(from)} not recorded`,
  "least-quantity-not-recorded": () => "least with input video not recorded",
};

/** The reason in a few words: "stops at 720p". */
export function sayBriefly<Code extends Reason["code"]>(fact: Extract<Reason, { code: Code }>): string {
  const say: (fact: Extract<Reason, { code: Code }>) => string = words[fact.code];
  return say(fact);
}
