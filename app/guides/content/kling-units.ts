/** Kling's unit: how many a clip takes, what one costs in which pack, and what is lost when a pack ends. */
import { decimal } from "@/lib/numbers/decimal";
import { heading, oneOf, riskLink, say, table, term, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";
import { formatMoney, formatNumber, formatPrice } from "@/lib/words/format";

const three = "kling/kling-v3";
const turbo = "kling/kling-3.0-turbo";
const twoSix = "kling/kling-v2-6";
const twoFive = "kling/kling-v2-5-turbo";
const master = "kling/kling-v2-master";
const endedMaster = "kling/kling-v2-1-master";
const four = "kling/kling-v4";

const order = (key: string, settings: string) => `model=${key}&duration=5&retry=0&${settings}`;
const silent = order(three, "resolution=1080p&audio=off");
const withSound = order(three, "resolution=1080p&audio=on");
const monthOf = (clips: string) => `model=${three}&duration=5&resolution=1080p&audio=on&clips=${clips}&retry=0`;
const tenClips = monthOf("10");
const hundredClips = monthOf("100");

/** What can be ordered: what the row is called, and its settings. */
const orders: readonly [key: string, called: string, settings: string][] = [
  [twoFive, "720p", "resolution=720p"],
  [twoSix, "1080p, silent", "resolution=1080p&audio=off"],
  [twoSix, "1080p, sound", "resolution=1080p&audio=on"],
  [twoSix, "1080p, sound and voice control", "resolution=1080p&audio=on&opt.voice-control=on"],
  [three, "720p, silent", "resolution=720p&audio=off"],
  [three, "720p, sound", "resolution=720p&audio=on"],
  [three, "1080p, sound", "resolution=1080p&audio=on"],
  [three, "4k", "resolution=4k&audio=on"],
  [turbo, "1080p", "resolution=1080p&audio=on"],
  [master, "1080p", "resolution=1080p"],
];

const orderRows = ({ name, creditsASecond, credits, attempt }: Figures): Row[] =>
  orders.map(([key, called, settings]) => {
    const query = order(key, settings);
    return [say`${name(key)}, ${called}`, creditsASecond(query), credits(query), attempt(query)];
  });

function packRows({ model, of }: Figures): Row[] {
  const { credit, provider } = model(three);
  return (credit?.packs ?? []).map(({ credits, price, validDays, note, trial }) => [
    `${formatNumber(credits)}${trial ? ", trial" : ""}`,
    of(hundredClips, () => formatMoney(price, provider.currency)),
    of(hundredClips, () => formatPrice(decimal(price).div(decimal(credits)), provider.currency)),
    `${typeof validDays === "number" ? `${validDays} days` : validDays}. ${note ?? ""}`,
  ]);
}

/** A note of the catalogue, where there is one, after the words that lead to it. */
const noted = (before: string, note: string | undefined): Sentence =>
  note === undefined ? [] : say`${before} ${note}`;

const voiceGap = ({ model }: Figures): string =>
  model(three).gaps.find(({ when }) => when.mode === undefined && when.options?.["voice-control"] !== undefined)
    ?.reason ?? "";

export const klingUnits = (figures: Figures): Guide => {
  const { name, live, policy, lastDay, model, example, attempt, month, atStake } = figures;
  const { credits, creditPrice, creditsNeeded, creditsOver, packs, cash } = figures;
  return {
    slug: "kling-units",
    title: "Kling units: what a clip takes and what a unit costs",
    description: words`
      Units a second for the current Kling models, with sound, voice control and 4k; the packs, the cash they
      need, and what is lost when a pack ends.
    `,
    blocks: [
      text`
        Kling prices clips in ${term("units", "Kling's prepaid credit for the API")}, and a unit lists at
        ${creditPrice(hundredClips)}. Five seconds of ${name(three)} at 1080p take ${credits(silent)} units
        silent (${attempt(silent)}) and ${credits(withSound)} with sound (${attempt(withSound)}). The cash is
        another figure: units come in packs, and what is left in a pack on its last day is lost.
      `,
      heading("units", "Units by order"),
      table("5 s at list price", ["Order", "Units a second", "Units", "List price"], orderRows(figures)),
      text`
        Older material prices the modes std and pro. They are 720p and 1080p, and the table goes by resolution
        now. Master is a model of its own: Kling 2 Master makes 1080p only. The last day of Kling 2.1 Master
        was ${lastDay(endedMaster)}. ${noted("On Kling 2 Master:", model(master).model.status.note)}
        ${noted("On Kling 4.0:", model(four).gaps[0]?.reason)}
      `,
      heading("sound", "Sound and voice"),
      text`
        On Kling 2.6 sound is made at 1080p only, so a wish for 720p with sound is priced at 1080p:
        ${attempt(order(twoSix, "resolution=720p&audio=on"))} against
        ${attempt(order(twoSix, "resolution=720p&audio=off"))} for a silent one at 720p. On Kling 3.0 the 4k
        row is one price with or without sound, and Turbo has no switch for it. ${voiceGap(figures)} If the
        audio field is left out and sound is made, 100 silent clips of Kling 3.0 at 1080p cost up to
        ${atStake(`${silent}&clips=100`, "audio-on-by-default")} more.
      `,
      heading("packs", "Packs"),
      table("Packs, units each", ["Units", "Price", "A unit", "Lasts"], packRows(figures)),
      text`
        100 clips of 5 s at 1080p with sound take ${creditsNeeded(hundredClips)} units, ${month(hundredClips)}
        at list price. The cheapest packs that cover them are ${packs(hundredClips)}: ${cash(hundredClips)},
        with ${creditsOver(hundredClips)} units over. A trial pack is counted once only, so a second month can
        cost more cash than the first. These packs rest on one third-party copy of Kling's page: read the live
        one first.
      `,
      heading("expiry", "What a pack loses"),
      text`
        Packs are not refunded. Ten such clips a month need ${creditsNeeded(tenClips)} units; the cheapest
        purchase is ${packs(tenClips)} for ${cash(tenClips)}, and ${atStake(tenClips, "credit-expiry")} of it
        expires unused. Units are not the credits of Kling's web app
        (${riskLink("plan credits are apart", "plan-credits-apart", tenClips)}).
      `,
      text`Failed jobs: ${policy(three, "failed")}`,
      heading("try", "Your month in units"),
      example(
        "Kling 3.0 with sound",
        `model=${three}&audio=on&retry=0`,
        [
          { name: "clips", label: "Clips a month", value: "100" },
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          { name: "resolution", label: "Resolution", value: "1080p", choices: oneOf("720p", "1080p", "4k") },
        ],
        (query) => [
          ["Units", creditsNeeded(query)],
          ["At list price", month(query)],
          ["Cheapest packs", packs(query)],
          ["Cash to pay", cash(query)],
          ["Expires unused", atStake(query, "credit-expiry")],
        ],
      ),
    ],
    related: ["pricing-units", "video-generation-cost", "runway-credits"],
    live: [live(three)],
  };
};
