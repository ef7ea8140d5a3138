/** Remarks, refusals and gaps as sentences: each says what to do. */
import type { Gap, Refusal, Remark, Retired } from "../../attempt/remarks";
import { plain } from "../../numbers/decimal";
import { formatDay, formatMoney, sentenceCase } from "../../words/format";

/** A stable code and the sentence that belongs to it. */
export type Note = { code: string; message: string; source?: string };

type Said = Remark | Refusal | Gap | Retired;
/** How a day is written. */
type Day = (day: string) => string;
type Sentence<Code extends Said["code"]> = (fact: Extract<Said, { code: Code }>, day: Day) => string;
type Sentences = { [Code in Said["code"]]: Sentence<Code> };

/** The day on which a limit was seen, or that no source has one: a later day may have moved it. */
const seen = (seenOn: string, day: Day): string =>
  seenOn === "unknown" ? "from an undated source" : `seen on ${day(seenOn)}`;

const list = (items: readonly string[]): string => items.join(", ");
const replaced = (replacement: string | undefined, otherwise: string): string =>
  replacement ? ` Replaced by ${replacement}.` : otherwise;

/** When a model was sold last, and what replaces it. */
const lastOf = ({ lastDay, replacement }: Retired, day: Day): string =>
  `${lastDay === "unknown" ? "its last day is not recorded" : `its last day was ${day(lastDay)}`}.${replaced(replacement, " No replacement was named.")}`;

type Lacking = { wanted: string; offered: readonly string[]; seenOn: string };
const notMade = ({ wanted, offered, seenOn }: Lacking, day: Day, unit: string): string =>
  `Not recorded at ${wanted}${unit}. It makes ${list(offered)}, ${seen(seenOn, day)}.`;

const sentences: Sentences = {
  "duration-rounded-up": ({ wanted, billed }) =>
    `${plain(wanted)} s is not offered; the next length up, ${plain(billed)} s, is generated and billed.`,
  stitched: ({ wanted, parts, total, longest, seenOn }, day) =>
    `${plain(wanted)} s is longer than one generation allows: ${plain(longest)} s at most, ${seen(seenOn, day)}. ${parts.length} generations of ${parts.map(plain).join(" + ")} s are stitched${total.eq(wanted) ? "" : `, ${plain(total)} s billed`}.`,
  "stitching-cheaper": ({ parts, saved, currency }) =>
    `${parts.length} generations of ${parts.map(plain).join(" + ")} s would cost ${formatMoney(saved, currency)} less an attempt than this one, if a cut between them will do.`,
  "durations-unpublished": ({ wanted }) =>
    `Which lengths one job may have is not recorded; ${plain(wanted)} s is priced as asked.`,
  "resolution-raised": ({ wanted, billed }) =>
    `${wanted} is not recorded here; ${billed}, the next higher, is generated and billed.`,
  "resolution-unpublished": ({ wanted }) =>
    `The price does not depend on resolution, and which resolutions are made is not recorded. Check that ${wanted} is.`,
  "audio-always-on": () => "This model always makes sound; it is priced with it.",
  "audio-unpublished": () => "Whether this model makes sound is not recorded.",
  "sound-as-made-elsewhere": ({ by, maker, seenOn }, day) =>
    by === "maker"
      ? `Priced with sound, which ${maker}’s model makes wherever it is sold and which is in this price: ${seen(seenOn, day)}.`
      : `Priced with sound, which was found to be made here and to be in this price: ${seen(seenOn, day)}.`,
  "sound-not-recorded": ({ wanted }) =>
    wanted === "off"
      ? "Whether this model makes sound is not recorded."
      : "Whether it makes sound is not recorded. The price is of the clip without a part for sound.",
  "sound-price-not-recorded": ({ wanted }) =>
    wanted === "off"
      ? "With sound it may cost more; whether this price is of a silent clip is not recorded."
      : "It makes sound, and what that costs here is not recorded. The price is of the clip without a part for sound.",
  "priced-with-sound": () =>
    "The price is the one with sound. A silent clip costs something else, which is not recorded here.",
  "images-assumed": ({ mode, images }) =>
    `${mode} needs ${images === 1 ? "an input image" : `${images} input images`}; priced with ${images}.`,
  "input-ignored": ({ mode, input }) =>
    `${mode} takes no ${input}; what the workflow gives is left out of the estimate.`,
  "input-video-assumed": ({ seconds }) =>
    `The input video is taken to be as long as the clip, ${seconds} s. Set inputVideo if it is not.`,
  caution: ({ message }) => message,
  "start-unknown": ({ firstSeen }, day) =>
    `When this price began is not recorded; it was first recorded as seen on ${day(firstSeen)}, after the day in question.`,
  "price-old": ({ verifiedOn, days }, day) =>
    `The price was last seen on ${day(verifiedOn)}, ${days} days before the day in question. Check the live page.`,
  "price-undated": () => "No dated source carries this price. Check the live page before you rely on it.",
  "retiring-soon": ({ lastDay, replacement }, day) =>
    `This model can be used until ${day(lastDay)}${replacement ? `; ${replacement} replaces it` : ""}.`,
  "own-finding": ({ outcome, rule }) =>
    `You set ${outcome} jobs to ${rule === "billed" ? "billed" : "not billed"}: your own finding, not the provider's word.`,

  retired: (fact, day) => `Retired${fact.lastDay === "unknown" ? ";" : ":"} ${lastOf(fact, day)}`,

  "not-yet-available": ({ firstDay }, day) => `Not available before ${day(firstDay)}.`,
  "mode-not-offered": ({ mode, offered }) => `Does not take ${mode}. It takes ${list(offered)}.`,
  "makes-no-sound": ({ seenOn }, day) =>
    `Makes no sound${seenOn === undefined ? "" : `, ${seen(seenOn, day)}`}. With audio off it can be priced.`,
  "resolution-not-offered": ({ wanted, highest, seenOn }, day) =>
    `Not recorded at ${wanted}: ${highest} was its highest resolution${seenOn === "unknown" ? ", from an undated source" : ` on the day seen, ${day(seenOn)}`}.`,
  "aspect-not-offered": (fact, day) => notMade(fact, day, ""),
  "fps-not-offered": (fact, day) => notMade(fact, day, " frames a second"),
  "tier-not-offered": ({ wanted, offered, seenOn }, day) =>
    `Has no ${wanted} tier on record. It has ${list(offered)}, ${seen(seenOn, day)}.`,
  "too-many-images": ({ wanted, most, seenOn }, day) =>
    `Takes at most ${most} input images, not ${wanted}: ${seen(seenOn, day)}.`,
  "input-video-missing": () => "The price depends on the input video. Say how long it is with inputVideo.",
  "input-video-too-long": ({ seconds, most, seenOn }, day) =>
    `Takes an input of at most ${plain(most)} s, not ${plain(seconds)} s: ${seen(seenOn, day)}.`,
  "combination-refused": ({ reason }) => reason,

  "mode-not-recorded": ({ mode, offered, ofMaker }) =>
    ofMaker
      ? `${mode} is not recorded here, though its maker’s model takes it. On record here: ${list(offered)}.`
      : `${mode} is not recorded for this model. On record: ${list(offered)}.`,
  "sound-unpublished": () =>
    "Whether it makes sound, and at what price, is not recorded. With audio off it can be priced.",
  "no-published-price": ({ reason }) => reason,
  "input-unpriced": ({ reason }) => `${reason} The lines below are only part of the bill.`,
  "earlier-price-not-recorded": ({ from }, day) =>
    `Another price held on this day, and which is not recorded; the one that is known was first seen on ${day(from)}. There is no total.`,
  "least-quantity-not-recorded": ({ resolution, aspect, durationSeconds }) =>
    `With an input video a least quantity is billed, and how much that is for ${plain(durationSeconds)} s of ${resolution} at ${aspect} is not recorded. The lines below are without it.`,
  "frame-rate-unpublished": () => "Billed by frames, and the frame rate is not recorded. Say it with fps.",
  "tokens-unpublished": ({ resolution }) =>
    `Billed by tokens, and how many a second of ${resolution} makes is not recorded.`,
  "pixel-size-unpublished": ({ resolution, aspect }) =>
    `Billed by picture size, and the size of ${resolution} at ${aspect} is not recorded.`,
};

function noteOf<Code extends Said["code"]>(fact: Extract<Said, { code: Code }>, day: Day): Note {
  const sentence: Sentence<Code> = sentences[fact.code];
  const source = "source" in fact ? fact.source : undefined;
  return { code: fact.code, message: sentence(fact, day), ...(source === undefined ? {} : { source }) };
}

/** A fact of an estimate in words, under its code, with days as a machine reads them: 2026-09-24. */
export const say = <Code extends Said["code"]>(fact: Extract<Said, { code: Code }>): Note =>
  noteOf<Code>(fact, (day) => day);

/** The same for a page: 24 Sep 2026. */
export const tell = <Code extends Said["code"]>(fact: Extract<Said, { code: Code }>): Note =>
  noteOf<Code>(fact, formatDay);

/** The same under a headline that says already that it is retired: "Its last day was 24 Sep 2026." */
export const tellUnderHeadline = (fact: Refusal | Gap | Retired): string =>
  fact.code === "retired" ? sentenceCase(lastOf(fact, formatDay)) : tell(fact).message;
