/** Text-to-video and image-to-video in one product: two workflows side by side, and what may be summed. */
import { inDisplay } from "@/lib/month/estimate";
import { distributionOf } from "@/lib/month/kept";
import { withPlan } from "@/lib/ask/plan-link";
import { cheapestPurchase } from "@/lib/budget/credits";
import { prepaidOf } from "@/lib/budget/prepaid";
import { stepsOf } from "@/lib/budget/steps";
import { surroundingsOf } from "@/lib/budget/surroundings";
import { formula, heading, link, list, riskLink, say, table, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import type { Figure, Guide } from "@/lib/views/guide/types";
import { formatMoney, formatQuantity } from "@/lib/words/format";

const gen = "runway/gen4.5";
const turbo = "runway/gen4_turbo";
const veo = "vertex-ai/veo-3.1-generate-001";
const grok = "xai/grok-imagine-video-1.5";

const textPlan = (model: string) => `model=${model}&duration=8&clips=60`;
const imagePlan = (model: string) => `model=${model}&mode=image-to-video&images=1&duration=5&clips=40`;
const fromText = textPlan(gen);
const fromImage = imagePlan(turbo);

/** Model for clips from text, model for clips from images. */
const pairs: readonly [fromText: string, fromImage: string][] = [
  [gen, gen],
  [gen, turbo],
  [veo, turbo],
  [grok, grok],
];

const pairRows = ({ fullName, month, total }: Figures): Row[] =>
  pairs.map(([one, other]) => [
    one === other ? `${fullName(one)}, for both` : `${fullName(one)}; ${fullName(other)}`,
    month(textPlan(one)),
    month(imagePlan(other)),
    total([textPlan(one), imagePlan(other)]),
  ]);

/** What has to be paid in when both months are paid from one balance of the same provider. */
const paidFromOne = ({ of, estimate }: Figures): Figure =>
  of(fromText, (text) => {
    const image = estimate(fromImage);
    const first = prepaidOf(text);
    const second = image.status === "priced" ? prepaidOf(image) : undefined;
    if (!first || !second) return "no prepaid balance";
    const { cash } = cheapestPurchase(first.credit, first.need.plus(second.need));
    return formatMoney(inDisplay(text, cash), text.displayCurrency);
  });

export const mixingModes = (figures: Figures): Guide => {
  const { counted, month, second, percentile, surroundings, total, name, live, example } = figures;
  const both: [string, string] = [fromText, fromImage];
  const bothBad = total(both, (estimate) => distributionOf(estimate, "high").money.p95);
  const paidApart = total(both, (estimate) => prepaidOf(estimate)?.cash ?? estimate.month.high);
  const jobsAtOnce = counted(fromText, ({ model }) => {
    const { concurrency } = model.async;
    return concurrency === "unknown" ? "unknown" : formatQuantity(String(concurrency));
  });
  return {
    slug: "mixing-modes",
    title: "Text-to-video and image-to-video in one product",
    description: words`
      Two workflows side by side: what to sum, what not to sum, and what the two modes share: credits,
      concurrency and shares of failure.
    `,
    blocks: [
      text`
        Estimate the two modes as two workflows and add their months. With one attempt in ten failing, 60
        clips of 8 s from text on ${name(gen)} cost up to ${month(fromText)}, 40 clips of 5 s from images on
        ${name(turbo)} up to ${month(fromImage)}; together ${total(both)}. One workflow with an average clip
        would be wrong: the modes differ in model, length, inputs and in how often they fail.
      `,
      formula(
        "month = clips₁ × B₁ × p₁ + clips₂ × B₂ × p₂ + first frames",
        "p is the price of one attempt, B the billed attempts that one wanted clip takes, each of its own mode.",
      ),
      heading("pairs", "Two workflows side by side"),
      table(
        "A month at its cautious end: 60 clips of 8 s from text, 40 of 5 s from images, 720p or the next higher",
        ["Models", "From text", "From images", "Sum"],
        pairRows(figures),
      ),
      text`
        Some models take images only, and some charge for each image:
        ${link("what image-to-video costs", "/guides/image-to-video-cost")}. So the model that ranks first for
        one mode need not be offered for the other. Each figure opens its own estimate; keep both links with
        the sum.
      `,
      heading("sum", "What adds up, and what does not"),
      list(
        "Expected costs, and both ends of the range, add up as long as they are in one currency.",
        say`
          Percentiles do not. Nineteen months in twenty stay within ${percentile(fromText, "p95")} and
          ${percentile(fromImage, "p95")}, each for itself; their sum, ${bothBad}, takes both to be that bad
          at once and errs on the safe side where they fail independently.
        `,
        say`
          Prices a second do not, either. A kept second costs ${second(fromText)} from text and
          ${second(fromImage)} from images; over both modes it is the sum of the months divided by the sum of
          kept seconds.
        `,
        say`
          Amounts of one risk add up over the two workflows; amounts of different risks overlap, as they do
          within one: ${link("the checklist", withPlan("/risks", fromText))}.
        `,
      ),
      heading("balance", "One balance or two"),
      text`
        Credits are bought whole, once for each balance. On two accounts the two months take ${paidApart}; on
        one, ${paidFromOne(figures)}. Two providers mean two balances, each with its own minimum purchase and
        ${riskLink("expiry", "credit-expiry", fromText)} where there is one; in return, an outage of one stops
        one mode only. Limits belong to the account as well. Jobs at once on ${live(gen)}: ${jobsAtOnce} to
        begin with, ${riskLink("whichever mode asks", "concurrency-limit", fromText)}.
      `,
      heading("shares", "Give each mode its own shares"),
      text`
        A picture can be refused where its prompt would pass, and before anything is rendered:
        ${riskLink("refused inputs", "moderated-input-billed", fromImage)}. Count attempts, refusals and
        thrown-away takes by mode, and enter first frames in the image workflow only.
      `,
      heading("yours", "Your mix"),
      example(
        "Gen-4.5 from text, Gen-4 Turbo from images; as many clips of each",
        `model=${turbo}&mode=image-to-video&images=1&extra.image=0.04`,
        [
          { name: "clips", label: "Clips of each mode", value: "50" },
          { name: "duration", label: "Duration", value: "8", unit: "s" },
          { name: "extra.image", label: "Pictures for one attempt", value: "0.04", unit: "USD" },
        ],
        (query) => {
          const textQuery = changed(query, {
            model: gen,
            mode: undefined,
            images: undefined,
            "extra.image": undefined,
          });
          return [
            ["From text", month(textQuery)],
            ["From images", month(query)],
            ["Their pictures", surroundings(query)],
            ["Bills and pictures", total([textQuery, query], (one) => one.month.high.plus(surroundingsOf(one).total))],
            ["Money to plan with, credits bought apart", total([textQuery, query], (one) => stepsOf(one).total)],
          ];
        },
      ),
    ],
    related: ["image-to-video-cost", "runway-credits", "video-generation-cost"],
    live: [live(gen), live(veo), live(grok)],
  };
};
