/** Kling's unit: how many a clip takes, what one costs in which pack, and what is lost when a pack ends. */
import { decimal } from "@/lib/numbers/decimal";
import { formatDay, formatMoney, formatNumber, formatPrice, formatQuantity } from "@/lib/words/format";
import { packsInWords } from "@/lib/budget/credits";
import { withPlan } from "@/lib/ask/plan-link";
import { heading, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";

const three = "kling/kling-v3";
const turbo = "kling/kling-3.0-turbo";
const twoSix = "kling/kling-v2-6";
const twoFive = "kling/kling-v2-5-turbo";
const master = "kling/kling-v2-master";
const ended = "kling/kling-v2-1-master";

const clip = (key: string, settings: string) => `model=${key}&duration=5&retry=0&${settings}`;
const plan = `model=${three}&duration=5&resolution=1080p&audio=on&clips=100&retry=0`;
const small = `model=${three}&duration=5&resolution=1080p&audio=on&clips=10&retry=0`;

/** What can be ordered: what the row is called, and its settings. */
const orders: readonly [key: string, order: string, settings: string][] = [
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

const orderRow = (figures: Figures, [key, order, settings]: (typeof orders)[number]): Sentence[] => [
  [figures.name(key), `, ${order}`],
  [
    figures.of(clip(key, settings), ({ attempt, model, workflow }) =>
      formatQuantity(attempt.cost.div(model.credit!.money).div(decimal(workflow.durationSeconds))),
    ),
  ],
  [figures.credits(clip(key, settings))],
  [figures.attempt(clip(key, settings))],
];

function packRows(figures: Figures): Sentence[][] {
  const { credit, provider } = figures.model(three);
  return (credit?.packs ?? []).map(({ credits, price, validDays, note, trial }) => [
    [`${formatNumber(credits)}${trial ? ", trial" : ""}`],
    [figures.of(plan, () => formatMoney(price, provider.currency))],
    [figures.of(plan, () => formatPrice(decimal(price).div(decimal(credits)), provider.currency))],
    [`${typeof validDays === "number" ? `${validDays} days` : validDays}. ${note ?? ""}`],
  ]);
}

const noted = (before: string, note: string | undefined): Sentence => (note === undefined ? [] : [before, note]);

const voiceGap = (figures: Figures): string | undefined =>
  figures.model(three).gaps.find(({ when }) => when.mode === undefined && when.options?.["voice-control"] !== undefined)
    ?.reason;

const inPacks = (figures: Figures, query: string) =>
  figures.prepaid(query, ({ purchase }) => packsInWords(purchase, formatNumber));
const cash = (figures: Figures, query: string) =>
  figures.prepaid(query, (prepaid, { displayCurrency }) => formatMoney(prepaid.cash, displayCurrency));
const needed = (figures: Figures, query: string) => figures.prepaid(query, ({ need }) => formatQuantity(need, 1));
const left = (figures: Figures, query: string) =>
  figures.prepaid(query, ({ purchase, need }) => formatQuantity(purchase.credits.minus(need), 1));

const listPrice = (figures: Figures) =>
  figures.of(plan, ({ model, currency }) => formatPrice(model.credit!.money, currency));

export const klingUnits = (figures: Figures): Guide => ({
  slug: "kling-units",
  title: "Kling units: what a clip takes and what a unit costs",
  description:
    "Units a second for the current Kling models, with sound, voice control and 4k; the packs, the cash they need, and what is lost when a pack ends.",
  blocks: [
    text(
      "Kling prices clips in ",
      { term: "units", means: "Kling's prepaid credit for the API" },
      ", and a unit lists at ",
      listPrice(figures),
      ". Five seconds of ",
      figures.name(three),
      " at 1080p take ",
      figures.credits(clip(three, "resolution=1080p&audio=off")),
      " units silent (",
      figures.attempt(clip(three, "resolution=1080p&audio=off")),
      ") and ",
      figures.credits(clip(three, "resolution=1080p&audio=on")),
      " with sound (",
      figures.attempt(clip(three, "resolution=1080p&audio=on")),
      "). The cash is another figure: units come in packs, and what is left in a pack on its last day is lost.",
    ),
    heading("units", "Units by order"),
    table(
      "5 s at list price",
      ["Order", "Units a second", "Units", "List price"],
      orders.map((order) => orderRow(figures, order)),
    ),
    text(
      "Older material prices the modes std and pro. They are 720p and 1080p, and the table goes by resolution now. Master is a model of its own: Kling 2 Master makes 1080p only. The last day of Kling 2.1 Master was ",
      formatDay(figures.model(ended).model.status.lastDay ?? "unknown"),
      ". ",
      ...noted("On Kling 2 Master: ", figures.model(master).model.status.note),
      ...noted(" On Kling 4.0: ", figures.model("kling/kling-v4").gaps[0]?.reason),
    ),
    heading("sound", "Sound and voice"),
    text(
      "On Kling 2.6 sound is made at 1080p only, so a wish for 720p with sound is priced at 1080p: ",
      figures.attempt(clip(twoSix, "resolution=720p&audio=on")),
      " against ",
      figures.attempt(clip(twoSix, "resolution=720p&audio=off")),
      " for a silent one at 720p. On Kling 3.0 the 4k row is one price with or without sound, and Turbo has no switch for it. ",
      ...noted("", voiceGap(figures)),
      " If the audio field is left out and sound is made, 100 silent clips of Kling 3.0 at 1080p cost up to ",
      figures.atStake(`${clip(three, "resolution=1080p&audio=off")}&clips=100`, "audio-on-by-default"),
      " more.",
    ),
    heading("packs", "Packs"),
    table("Packs, units each", ["Units", "Price", "A unit", "Lasts"], packRows(figures)),
    text(
      "100 clips of 5 s at 1080p with sound take ",
      needed(figures, plan),
      " units, ",
      figures.month(plan),
      " at list price. The cheapest packs that cover them are ",
      inPacks(figures, plan),
      ": ",
      cash(figures, plan),
      ", with ",
      left(figures, plan),
      " units over. A trial pack is counted once only, so a second month can cost more cash than the first. These packs rest on one third-party copy of Kling's page: read the live one first.",
    ),
    heading("expiry", "What a pack loses"),
    text(
      "Packs are not refunded. Ten such clips a month need ",
      needed(figures, small),
      " units; the cheapest purchase is ",
      inPacks(figures, small),
      " for ",
      cash(figures, small),
      ", and ",
      figures.atStake(small, "credit-expiry"),
      " of it expires unused. Units are not the credits of Kling's web app (",
      { link: "plan credits are apart", href: withPlan("/risks/plan-credits-apart", small) },
      ").",
    ),
    text("Failed jobs: ", figures.policy(three, "failed")),
    heading("try", "Your month in units"),
    {
      kind: "example",
      example: figures.example(
        "Kling 3.0 with sound",
        `model=${three}&audio=on&retry=0`,
        [
          { name: "clips", label: "Clips a month", value: "100" },
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          {
            name: "resolution",
            label: "Resolution",
            value: "1080p",
            choices: ["720p", "1080p", "4k"].map((value) => ({ value, label: value })),
          },
        ],
        (query) => [
          { label: "Units", value: [needed(figures, query)] },
          { label: "At list price", value: [figures.month(query)] },
          { label: "Cheapest packs", value: [inPacks(figures, query)] },
          { label: "Cash to pay", value: [cash(figures, query)] },
          { label: "Expires unused", value: [figures.atStake(query, "credit-expiry")] },
        ],
      ),
    },
  ],
  related: ["pricing-units", "video-generation-cost", "runway-credits"],
  live: [figures.live(three)],
});
