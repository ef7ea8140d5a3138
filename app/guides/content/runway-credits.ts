/** Runway's API credits: how many a second takes, the least a job costs, and the least that can be paid in. */
import { inCreditsOf } from "@/lib/catalogue/credit";
import { heading, list, riskLink, say, table, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";
import { formatMoney, formatNumber, formatQuantity } from "@/lib/words/format";

const gen = "runway/gen4.5";
const turbo = "runway/gen4_turbo";
const aleph = "runway/aleph2";
const actTwo = "runway/act_two";
const veo = "runway/veo3.1";
const veoFast = "runway/veo3.1_fast";
const seedance = "runway/seedance2_5";
const seedanceMini = "runway/seedance2_mini";
const hailuo = "runway/hailuo3";

const plan = `model=${gen}&duration=5&clips=40&retry=0`;
const moderated = `${plan}&moderated=0.05`;
const notMp4 = `${plan}&opt.output-format=other`;
const madeOf = (key: string, seconds: string) =>
  `model=${key}&mode=video-to-video&duration=${seconds}&inputVideo=${seconds}&retry=0`;
const edit = (seconds: string) => madeOf(aleph, seconds);
const shortEdits = `${edit("1")}&clips=40`;
const silentVeo = `model=${veo}&duration=8&clips=40&retry=0`;
const referenced = `model=${seedance}&mode=reference-to-video&duration=10&resolution=720p`;
const fastHere = `model=${veoFast}&duration=8&audio=on`;
const fastAtGoogle = "model=vertex-ai/veo-3.1-fast-generate-001&duration=8&audio=on";

/** Eight seconds of each: made, or of the source where that is what counts. */
const orders: readonly [key: string, called: string, query: string][] = [
  [turbo, "from an image", `model=${turbo}&mode=image-to-video&duration=8&retry=0`],
  [gen, "720p", `model=${gen}&duration=8&retry=0`],
  [actTwo, "8 s of performance", madeOf(actTwo, "8")],
  [aleph, "8 s of source", madeOf(aleph, "8")],
  [veo, "silent", `model=${veo}&duration=8&audio=off&retry=0`],
  [veo, "sound", `model=${veo}&duration=8&audio=on&retry=0`],
  [veoFast, "sound", `model=${veoFast}&duration=8&audio=on&retry=0`],
  [seedance, "720p", `model=${seedance}&duration=8&resolution=720p&retry=0`],
  [seedance, "1080p", `model=${seedance}&duration=8&resolution=1080p&retry=0`],
  [hailuo, "768p", `model=${hailuo}&duration=8&resolution=768p&retry=0`],
];

const orderRows = ({ name, creditsASecond, credits, attempt }: Figures): Row[] =>
  orders.map(([key, called, query]) => [
    say`${name(key)}, ${called}`,
    creditsASecond(query),
    credits(query),
    attempt(query),
  ]);

/** Jobs that meet a least number of credits, where the catalogue has one: the shortest of their models. */
const shortest: readonly [key: string, job: string, query: string][] = [
  [aleph, "2 s of source", madeOf(aleph, "2")],
  [seedanceMini, "4 s", `model=${seedanceMini}&duration=4&resolution=480p&retry=0`],
  [seedance, "4 s at 480p", `model=${seedance}&duration=4&resolution=480p&retry=0`],
];

/** The credits of a query's seconds, before the minimum tops them up. */
const metered = ({ of }: Figures, query: string): Figure =>
  of(query, ({ generations: [first], model: { credit } }) =>
    first && credit ? formatQuantity(inCreditsOf(credit, first.cost.minus(first.minimum?.added ?? "0"))) : "no credits",
  );

const minimumRows = (figures: Figures): Row[] =>
  shortest.map(([key, job, query]) => {
    const least = figures.model(key).model.minimumCosts[0]?.amount ?? "0";
    return [figures.name(key), formatNumber(least), job, metered(figures, query)];
  });

/** The least seconds that Act-Two bills, where it has a minimum. */
function leastPerformance({ model, attempt }: Figures): Sentence {
  const least = model(actTwo).rates.flatMap(({ quantity }) => quantity.minimum ?? [])[0];
  return least === undefined
    ? []
    : say`Act-Two bills at least ${least} s of performance: ${attempt(madeOf(actTwo, "1"))}.`;
}

/** How long credits last, as far as somebody has said. */
function lasting({ model }: Figures): string {
  const days = model(gen).credit?.packs[0]?.validDays ?? "unknown";
  if (days === "unknown") return "How long API credits last was not found on a Runway page.";
  return days === "never" ? "API credits do not expire." : `API credits last ${days} days.`;
}

export const runwayCredits = (figures: Figures): Guide => {
  const { name, live, policy, example, counted, attempt, month, atStake } = figures;
  const { credits, creditPrice, creditsNeeded, packs, cash } = figures;
  const firstPayment = counted(plan, ({ model: { credit }, currency }) =>
    credit && credit.minimumPurchase !== "unknown" ? formatMoney(credit.minimumPurchase, currency) : "not recorded",
  );
  return {
    slug: "runway-credits",
    title: "Runway API credits: prices a second, minimums, first payment",
    description: words`
      Credits a second for Runway's own models and those it resells, the least that a generation costs, what
      refused jobs cost, and what has to be paid in first.
    `,
    blocks: [
      text`
        An API credit lists at ${creditPrice(plan)}, and most models take so many credits a second. Five
        seconds of ${name(gen)} take ${credits(plan)} credits, ${attempt(plan)}. The first payment is at least
        ${firstPayment}, before tax.
      `,
      heading("seconds", "Credits a second"),
      table("8 s each", ["Order", "Credits a second", "Credits", "List price"], orderRows(figures)),
      text`
        Aleph 2.0 and Act-Two count the seconds of the video that goes in: cut the source first. The web app's
        editor charges only the edited part; the API's page does not say so, and the estimate takes the whole
        source.
      `,
      heading("minimums", "Minimums"),
      table(
        "Least credits of a generation, and the shortest job by the second",
        ["Model", "Minimum", "Shortest job", "Its credits"],
        minimumRows(figures),
      ),
      text`
        A minimum binds where the seconds come to less. An edit of 1 s on Aleph 2.0 is ${attempt(edit("1"))},
        one of 2 s ${attempt(edit("2"))}, one of 5 s ${attempt(edit("5"))}. ${leastPerformance(figures)} In 40
        edits of 1 s the ${riskLink("minimum charge", "minimum-charge", shortEdits)} is
        ${atStake(shortEdits, "minimum-charge")} of ${month(shortEdits)}.
      `,
      heading("more", "What adds to the count"),
      list(
        say`
          Sound on Veo 3.1, which is on unless it is turned off: 40 silent clips of 8 s with the field left
          out are ${atStake(silentVeo, "audio-on-by-default")} dearer.
        `,
        say`
          Input video on Seedance 2.5: 10 s at 720p are ${credits(referenced)} credits alone and
          ${credits(`${referenced}&inputVideo=6`)} with 6 s of reference video.
        `,
        say`A file other than mp4: 5 s of Gen-4.5 are ${attempt(notMp4)} instead of ${attempt(plan)}.`,
        say`
          The reseller's price: Veo 3.1 Fast, 8 s at 720p with sound, is ${attempt(fastHere)} here and
          ${attempt(fastAtGoogle)} on Vertex AI.
        `,
      ),
      heading("refused", "Refused, failed, abandoned"),
      text`
        ${policy(gen, "moderated")} At 5 % moderated attempts, 40 clips of 5 s carry
        ${atStake(moderated, "moderated-attempt-billed")} for refused jobs.
      `,
      text`Failures: ${policy(gen, "failed")} Timeouts: ${policy(gen, "timeout")}`,
      heading("paying", "Paying in"),
      text`
        Forty clips of 5 s need ${creditsNeeded(plan)} credits, ${month(plan)} at list price. In packs they
        take ${packs(plan)}, ${cash(plan)}. ${lasting(figures)} Credits of the web app do not pay for API jobs
        (${riskLink("plan credits are apart", "plan-credits-apart", plan)}).
      `,
      heading("try", "Your month in credits"),
      example(
        "A month of Gen-4.5",
        `model=${gen}&retry=0`,
        [
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          { name: "clips", label: "Clips a month", value: "40" },
          { name: "moderated", label: "Share of attempts refused", value: "0.05" },
        ],
        (query) => [
          ["Credits of one attempt", credits(query)],
          ["Month at list price", month(query)],
          ["Of it for refused jobs", atStake(query, "moderated-attempt-billed")],
          ["To pay in", cash(query)],
        ],
      ),
    ],
    related: ["pricing-units", "mixing-modes", "kling-units"],
    live: [live(gen)],
  };
};
