/** Text-to-video and image-to-video in one product: two workflows side by side, and what may be summed. */
import { cheapestPurchase } from "@/lib/budget/credits";
import { formatQuantity } from "@/lib/words/format";
import { plannedBudget } from "@/lib/budget/steps";
import { prepaidOf } from "@/lib/budget/prepaid";
import { surroundingsOf } from "@/lib/budget/surroundings";
import { withPlan } from "@/lib/ask/plan-link";
import { formula, heading, list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";

const textPlan = (model: string) => `model=${model}&duration=8&clips=60`;
const imagePlan = (model: string) => `model=${model}&mode=image-to-video&images=1&duration=5&clips=40`;

/** Model for clips from text, model for clips from images. */
const pairs = [
  ["runway/gen4.5", "runway/gen4.5"],
  ["runway/gen4.5", "runway/gen4_turbo"],
  ["vertex-ai/veo-3.1-generate-001", "runway/gen4_turbo"],
  ["xai/grok-imagine-video-1.5", "xai/grok-imagine-video-1.5"],
] as const;

const words = textPlan("runway/gen4.5");
const image = imagePlan("runway/gen4_turbo");

const named = (figures: Figures, key: string): string => {
  const { model, provider } = figures.model(key);
  return `${model.name}, ${provider.name}`;
};

const pairRow = (figures: Figures, [from, to]: readonly [string, string]): Sentence[] => [
  [from === to ? `${named(figures, from)}, for both` : `${named(figures, from)}; ${named(figures, to)}`],
  [figures.month(textPlan(from))],
  [figures.month(imagePlan(to))],
  [figures.total([textPlan(from), imagePlan(to)])],
];

/** What has to be paid in when both months are paid from one balance of the same provider. */
const fromOneBalance = (figures: Figures): Figure =>
  figures.of(words, (estimate) => {
    const other = figures.estimate(image);
    const first = prepaidOf(estimate);
    const second = other.status === "priced" ? prepaidOf(other) : undefined;
    if (!first || !second) return "no prepaid balance";
    const purchase = cheapestPurchase(estimate.model, first.need.plus(second.need));
    return purchase ? figures.money(first.inDisplay(purchase.cash), estimate.displayCurrency) : "no prepaid balance";
  });

export const mixingModes = (figures: Figures): Guide => ({
  slug: "mixing-modes",
  title: "Text-to-video and image-to-video in one product",
  description:
    "Two workflows side by side: what to sum, what not to sum, and what the two modes share: credits, concurrency and shares of failure.",
  blocks: [
    text(
      "Estimate the two modes as two workflows and add their months. With one attempt in ten failing, 60 clips of 8 s from text on ",
      figures.name("runway/gen4.5"),
      " cost up to ",
      figures.month(words),
      ", 40 clips of 5 s from images on ",
      figures.name("runway/gen4_turbo"),
      " up to ",
      figures.month(image),
      "; together ",
      figures.total([words, image]),
      ". One workflow with an average clip would be wrong: the modes differ in model, length, inputs and in how often they fail.",
    ),
    formula(
      "month = clips₁ × B₁ × p₁ + clips₂ × B₂ × p₂ + first frames",
      "p is the price of one attempt, B the billed attempts that one wanted clip takes, each of its own mode.",
    ),
    heading("pairs", "Two workflows side by side"),
    table(
      "A month at its cautious end: 60 clips of 8 s from text, 40 of 5 s from images, 720p or the next higher",
      ["Models", "From text", "From images", "Sum"],
      pairs.map((pair) => pairRow(figures, pair)),
    ),
    text(
      "Some models take images only, and some charge for each image: ",
      { link: "what image-to-video costs", href: "/guides/image-to-video-cost" },
      ". So the model that ranks first for one mode need not be offered for the other. Each figure opens its own estimate; keep both links with the sum.",
    ),
    heading("sum", "What adds up, and what does not"),
    list(
      ["Expected costs, and both ends of the range, add up as long as they are in one currency."],
      [
        "Percentiles do not. Nineteen months in twenty stay within ",
        figures.percentile(words, "p95"),
        " and ",
        figures.percentile(image, "p95"),
        ", each for itself; their sum, ",
        figures.total([words, image], ({ month }) => month.distribution("high").money.p95),
        ", takes both to be that bad at once and errs on the safe side where they fail independently.",
      ],
      [
        "Prices a second do not, either. A kept second costs ",
        figures.second(words),
        " from text and ",
        figures.second(image),
        " from images; over both modes it is the sum of the months divided by the sum of kept seconds.",
      ],
      [
        "Amounts of one risk add up over the two workflows; amounts of different risks overlap, as they do within one: ",
        { link: "the checklist", href: withPlan("/risks", words) },
        ".",
      ],
    ),
    heading("balance", "One balance or two"),
    text(
      "Credits are bought whole, once for each balance. On two accounts the two months take ",
      figures.total([words, image], (estimate) => prepaidOf(estimate)?.cash ?? estimate.month.high),
      "; on one, ",
      fromOneBalance(figures),
      ". Two providers mean two balances, each with its own minimum purchase and ",
      { link: "expiry", href: withPlan("/risks/credit-expiry", words) },
      " where there is one; in return, an outage of one stops one mode only. Limits belong to the account as well. Jobs at once on ",
      figures.live("runway/gen4.5"),
      ": ",
      figures.of(words, ({ model }) => {
        const { concurrency } = model.async;
        return concurrency === "unknown" ? "unknown" : formatQuantity(String(concurrency));
      }),
      " to begin with, ",
      { link: "whichever mode asks", href: withPlan("/risks/concurrency-limit", words) },
      ".",
    ),
    heading("shares", "Give each mode its own shares"),
    text(
      "A picture can be refused where its prompt would pass, and before anything is rendered: ",
      { link: "refused inputs", href: withPlan("/risks/moderated-input-billed", image) },
      ". Count attempts, refusals and thrown-away takes by mode, and enter first frames in the image workflow only.",
    ),
    heading("yours", "Your mix"),
    {
      kind: "example",
      example: figures.example(
        "Gen-4.5 from text, Gen-4 Turbo from images; as many clips of each",
        "model=runway/gen4_turbo&mode=image-to-video&images=1&extra.image=0.04",
        [
          { name: "clips", label: "Clips of each mode", value: "50" },
          { name: "duration", label: "Duration", value: "8", unit: "s" },
          { name: "extra.image", label: "Pictures for one attempt", value: "0.04", unit: "USD" },
        ],
        (query) => {
          const other = new URLSearchParams(query);
          for (const name of ["mode", "images", "extra.image"]) other.delete(name);
          other.set("model", "runway/gen4.5");
          const both = [other.toString(), query];
          return [
            { label: "From text", value: [figures.month(other.toString())] },
            { label: "From images", value: [figures.month(query)] },
            {
              label: "Their pictures",
              value: [figures.total([query], (estimate) => surroundingsOf(estimate).total)],
            },
            {
              label: "Bills and pictures",
              value: [figures.total(both, (estimate) => estimate.month.high.plus(surroundingsOf(estimate).total))],
            },
            {
              label: "To plan with, credits bought apart",
              value: [figures.total(both, (estimate) => plannedBudget(estimate).total)],
            },
          ];
        },
      ),
    },
  ],
  related: ["image-to-video-cost", "runway-credits", "video-generation-cost"],
  live: [
    figures.live("runway/gen4.5"),
    figures.live("vertex-ai/veo-3.1-generate-001"),
    figures.live("xai/grok-imagine-video-1.5"),
  ],
});
