/** Runway's API credits: how many a second takes, the least a job costs, and the least that can be paid in. */
import { packsInWords } from "@/lib/budget/credits";
import { decimal } from "@/lib/numbers/decimal";
import { formatMoney, formatNumber, formatPrice, formatQuantity } from "@/lib/words/format";
import { withPlan } from "@/lib/ask/plan-link";
import { heading, list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";

const gen = "runway/gen4.5";
const aleph = "runway/aleph2";
const actTwo = "runway/act_two";
const veo = "runway/veo3.1";
const veoFast = "runway/veo3.1_fast";
const veoFastAtGoogle = "vertex-ai/veo-3.1-fast-generate-001";
const seedance = "runway/seedance2_5";

const source = (key: string, seconds: string) =>
  `model=${key}&mode=video-to-video&duration=${seconds}&inputVideo=${seconds}&retry=0`;
const plan = `model=${gen}&duration=5&clips=40&retry=0`;
const moderated = `${plan}&moderated=0.05`;

/** Eight seconds of each: made, or of the source where that is what counts. */
const orders: readonly [key: string, order: string, query: string][] = [
  ["runway/gen4_turbo", "from an image", "model=runway/gen4_turbo&mode=image-to-video&duration=8&retry=0"],
  [gen, "720p", `model=${gen}&duration=8&retry=0`],
  [actTwo, "8 s of performance", source(actTwo, "8")],
  [aleph, "8 s of source", source(aleph, "8")],
  [veo, "silent", `model=${veo}&duration=8&audio=off&retry=0`],
  [veo, "sound", `model=${veo}&duration=8&audio=on&retry=0`],
  [veoFast, "sound", `model=${veoFast}&duration=8&audio=on&retry=0`],
  [seedance, "720p", `model=${seedance}&duration=8&resolution=720p&retry=0`],
  [seedance, "1080p", `model=${seedance}&duration=8&resolution=1080p&retry=0`],
  ["runway/hailuo3", "768p", "model=runway/hailuo3&duration=8&resolution=768p&retry=0"],
];

const orderRow = (figures: Figures, [key, order, query]: (typeof orders)[number]): Sentence[] => [
  [figures.name(key), `, ${order}`],
  [
    figures.of(query, ({ attempt, model, workflow }) =>
      formatQuantity(attempt.cost.div(model.credit!.money).div(decimal(workflow.durationSeconds))),
    ),
  ],
  [figures.credits(query)],
  [figures.attempt(query)],
];

/** Least credits of a generation where the catalogue has one, and what the shortest job there comes to by the second. */
const shortest: readonly [key: string, job: string, query: string][] = [
  [aleph, "2 s of source", source(aleph, "2")],
  ["runway/seedance2_mini", "4 s", "model=runway/seedance2_mini&duration=4&resolution=480p&retry=0"],
  [seedance, "4 s at 480p", `model=${seedance}&duration=4&resolution=480p&retry=0`],
];

function minimumRow(figures: Figures, [key, job, query]: (typeof shortest)[number]): Sentence[] {
  const least = figures.model(key).model.minimumCosts[0]?.amount ?? "0";
  const metered = figures.of(query, ({ generations, model }) =>
    formatQuantity(generations[0]!.cost.minus(generations[0]!.minimum?.added ?? "0").div(model.credit!.money)),
  );
  return [[figures.name(key)], [formatNumber(least)], [job], [metered]];
}

const perMinimum = (figures: Figures): Sentence => {
  const output = figures.model(actTwo).rates.find(({ quantity }) => quantity.minimum !== undefined);
  return output
    ? [
        ` Act-Two bills at least ${output.quantity.minimum} s of performance: `,
        figures.attempt(source(actTwo, "1")),
        ".",
      ]
    : [];
};

const cash = (figures: Figures, query: string) =>
  figures.prepaid(query, (prepaid, { displayCurrency }) => formatMoney(prepaid.cash, displayCurrency));

/** How long credits last, as far as somebody has said. */
function lasting(figures: Figures): string {
  const days = figures.model(gen).credit?.packs[0]?.validDays ?? "unknown";
  return days === "unknown"
    ? "How long API credits last was not found on a Runway page."
    : days === "never"
      ? "API credits do not expire."
      : `API credits last ${days} days.`;
}

export const runwayCredits = (figures: Figures): Guide => ({
  slug: "runway-credits",
  title: "Runway API credits: prices a second, minimums, first payment",
  description:
    "Credits a second for Runway's own models and those it resells, the least that a generation costs, what refused jobs cost, and what has to be paid in first.",
  blocks: [
    text(
      "An API credit lists at ",
      figures.of(plan, ({ model, currency }) => formatPrice(model.credit!.money, currency)),
      ", and most models take so many credits a second. Five seconds of ",
      figures.name(gen),
      " take ",
      figures.credits(plan),
      " credits, ",
      figures.attempt(plan),
      ". The first payment is at least ",
      figures.of(plan, ({ model: { credit }, currency }) =>
        credit && credit.minimumPurchase !== "unknown"
          ? formatMoney(credit.minimumPurchase, currency)
          : "not published",
      ),
      ", before tax.",
    ),
    heading("seconds", "Credits a second"),
    table(
      "8 s each",
      ["Order", "Credits a second", "Credits", "List price"],
      orders.map((order) => orderRow(figures, order)),
    ),
    text(
      "Aleph 2.0 and Act-Two count the seconds of the video that goes in: cut the source first. The web app's editor charges only the edited part; the API's page does not say so, and the estimate takes the whole source.",
    ),
    heading("minimums", "Minimums"),
    table(
      "Least credits of a generation, and the shortest job by the second",
      ["Model", "Minimum", "Shortest job", "Its credits"],
      shortest.map((row) => minimumRow(figures, row)),
    ),
    text(
      "A minimum binds where the seconds come to less. An edit of 1 s on Aleph 2.0 is ",
      figures.attempt(source(aleph, "1")),
      ", one of 2 s ",
      figures.attempt(source(aleph, "2")),
      ", one of 5 s ",
      figures.attempt(source(aleph, "5")),
      ".",
      ...perMinimum(figures),
      " In 40 edits of 1 s the ",
      { link: "minimum charge", href: withPlan("/risks/minimum-charge", `${source(aleph, "1")}&clips=40`) },
      " is ",
      figures.atStake(`${source(aleph, "1")}&clips=40`, "minimum-charge"),
      " of ",
      figures.month(`${source(aleph, "1")}&clips=40`),
      ".",
    ),
    heading("more", "What adds to the count"),
    list(
      [
        "Sound on Veo 3.1, which is on unless it is turned off: 40 silent clips of 8 s with the field left out are ",
        figures.atStake(`model=${veo}&duration=8&clips=40&retry=0`, "audio-on-by-default"),
        " dearer.",
      ],
      [
        "Input video on Seedance 2.5: 10 s at 720p are ",
        figures.credits(`model=${seedance}&mode=reference-to-video&duration=10&resolution=720p`),
        " credits alone and ",
        figures.credits(`model=${seedance}&mode=reference-to-video&duration=10&resolution=720p&inputVideo=6`),
        " with 6 s of reference video.",
      ],
      [
        "A file other than mp4: 5 s of Gen-4.5 are ",
        figures.attempt(`${plan}&opt.output-format=other`),
        " instead of ",
        figures.attempt(plan),
        ".",
      ],
      [
        "The reseller's price: Veo 3.1 Fast, 8 s at 720p with sound, is ",
        figures.attempt(`model=${veoFast}&duration=8&audio=on`),
        " here and ",
        figures.attempt(`model=${veoFastAtGoogle}&duration=8&audio=on`),
        " on Vertex AI.",
      ],
    ),
    heading("refused", "Refused, failed, abandoned"),
    text(
      figures.policy(gen, "moderated"),
      " At 5 % moderated attempts, 40 clips of 5 s carry ",
      figures.atStake(moderated, "moderated-attempt-billed"),
      " for refused jobs.",
    ),
    text("Failures: ", figures.policy(gen, "failed"), " Timeouts: ", figures.policy(gen, "timeout")),
    heading("paying", "Paying in"),
    text(
      "Forty clips of 5 s need ",
      figures.prepaid(plan, ({ need }) => formatQuantity(need)),
      " credits, ",
      figures.month(plan),
      " at list price. In packs they take ",
      figures.prepaid(plan, ({ purchase }) => packsInWords(purchase, formatNumber)),
      ", ",
      cash(figures, plan),
      ". ",
      lasting(figures),
      " Credits of the web app do not pay for API jobs (",
      { link: "plan credits are apart", href: withPlan("/risks/plan-credits-apart", plan) },
      ").",
    ),
    heading("try", "Your month in credits"),
    {
      kind: "example",
      example: figures.example(
        "A month of Gen-4.5",
        `model=${gen}&retry=0`,
        [
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          { name: "clips", label: "Clips a month", value: "40" },
          { name: "moderated", label: "Share of attempts refused", value: "0.05" },
        ],
        (query) => [
          { label: "Credits of one attempt", value: [figures.credits(query)] },
          { label: "Month at list price", value: [figures.month(query)] },
          { label: "Of it for refused jobs", value: [figures.atStake(query, "moderated-attempt-billed")] },
          { label: "To pay in", value: [cash(figures, query)] },
        ],
      ),
    },
  ],
  related: ["pricing-units", "mixing-modes", "kling-units"],
  live: [figures.live(gen)],
});
