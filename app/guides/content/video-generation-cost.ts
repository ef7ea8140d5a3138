/** The end-to-end cost of a month: from the published price to the budget that holds. */
import { zero } from "@/lib/numbers/decimal";
import { formatQuantity } from "@/lib/words/format";
import { plannedBudget } from "@/lib/budget/steps";
import { prepaidOf } from "@/lib/budget/prepaid";
import { surroundingsOf } from "@/lib/budget/surroundings";
import { budgetSteps } from "@/lib/views/page/budget-steps";
import { withPlan } from "@/lib/ask/plan-link";
import { formula, heading, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";

const model = "runway/gen4.5";
const shares = "retry=0.05&moderated=0.03&timeout=0.02&unusable=0.3&duplicates=0.01";
const plan = `model=${model}&duration=7.5&clips=100&${shares}&extra.tax=0.2`;
const few = `model=${model}&duration=7.5&clips=10&${shares}`;
const many = `model=${model}&duration=7.5&clips=1000&${shares}`;

const risk = (words: string, id: string) => ({ link: words, href: withPlan(`/risks/${id}`, plan) });

/** The plan's steps, each with its amount and how it comes about, and the sum. */
function stepRows(figures: Figures): Sentence[][] {
  const estimate = figures.estimate(plan);
  if (estimate.status !== "priced") return [];
  const { steps } = budgetSteps(estimate);
  return [
    ...steps.map(({ label, explanation }, at) => [
      [label],
      [figures.of(plan, (priced) => budgetSteps(priced).steps[at]!.amount)],
      [explanation],
    ]),
    [["To plan with"], [figures.planned(plan)], ["the sum of the steps"]],
  ];
}

const published = (figures: Figures, query: string) =>
  figures.of(query, (estimate) =>
    figures.money(plannedBudget(estimate).steps[0]?.amount ?? zero, estimate.displayCurrency),
  );

export const videoGenerationCost = (figures: Figures): Guide => ({
  slug: "video-generation-cost",
  title: "What a month of video generation costs",
  description:
    "From the published price to the budget that holds: attempts, kept clips, billed repeats, percentiles, credits and what surrounds the clip, each with its sum.",
  blocks: [
    text(
      "100 clips of 7.5 s on ",
      figures.name(model),
      " are ",
      published(figures, plan),
      " by the price page and ",
      figures.planned(plan),
      " in the plan below. What stands between the two is the table of steps; the shares behind it are on no price page and yours to measure.",
    ),
    heading("attempts", "You pay for attempts"),
    text(
      "The plan: 5 % of attempts fail, 3 % are moderated, 2 % outlast the client, 1 % of submissions start a second job, and 30 % of what is made is thrown away. Each clip may take up to 3 attempts. That makes ",
      figures.of(plan, ({ expected }) => formatQuantity(expected.attempts, 3)),
      " ",
      { term: "attempts", means: "tries at a clip, successful or not" },
      " for each wanted clip and ",
      figures.of(plan, ({ month }) => formatQuantity(month.keptClips, 1)),
      " ",
      { term: "kept clips", means: "finished clips that are used" },
      " in the month.",
    ),
    formula(
      "A = (1 − q^tries) ÷ (1 − q)   K = 1 − q^tries",
      "q is the chance that an attempt gives nothing usable, A the attempts that one wanted clip takes, K the chance that it is kept.",
    ),
    text(
      "Kept and thrown-away clips are always billed. Whether the other attempts are is the provider's rule: ",
      { link: "who bills what", href: "/guides/failed-jobs" },
      ". Where the rule is not published, the bill has two ends, here ",
      figures.range(plan),
      ". Plan with the ",
      { term: "cautious end", means: "what nobody says is not billed counts as billed" },
      ".",
    ),
    heading("steps", "From the price page to the budget"),
    table("100 clips of 7.5 s, at the cautious end", ["Step", "Amount", "How it comes about"], stepRows(figures)),
    text(
      "The causes have pages of their own, with the formula and a test: ",
      risk("thrown-away takes", "unusable-takes"),
      ", ",
      risk("repeats", "retry-multiplier"),
      ", ",
      risk("moderated jobs", "moderated-attempt-billed"),
      ", ",
      risk("duplicate jobs", "duplicate-job"),
      ", ",
      risk("rounded lengths", "duration-rounded-up"),
      ".",
    ),
    heading("spread", "A month is not its average"),
    text(
      "How many attempts it takes is chance. Half of all months bill at most ",
      figures.percentile(plan, "p50"),
      ", four in five at most ",
      figures.percentile(plan, "p80"),
      ", nineteen in twenty at most ",
      figures.percentile(plan, "p95"),
      ". Small orders vary more: for 10 clips the cautious average is ",
      figures.month(few),
      " and nineteen months in twenty stay within ",
      figures.percentile(few, "p95"),
      "; for 1,000 clips ",
      figures.month(many),
      " and ",
      figures.percentile(many, "p95"),
      ".",
    ),
    heading("credits", "Credits are bought whole"),
    text(
      "Where use is paid ahead, the purchase counts and not the bill. This month uses ",
      figures.of(plan, (estimate) => formatQuantity(prepaidOf(estimate)?.need ?? zero, 0)),
      " credits; the cheapest purchase that covers them is ",
      figures.of(plan, (estimate) =>
        figures.money(prepaidOf(estimate)?.cash ?? estimate.month.high, estimate.displayCurrency),
      ),
      ". What is left over is worth its price only until it ",
      risk("expires", "credit-expiry"),
      ".",
    ),
    heading("around", "What is not on the provider's bill"),
    text(
      "First frames and rewritten prompts are paid for every attempt; speech, upscaling, storage and delivery for kept clips only. ",
      risk("Tax and exchange fees", "tax-and-exchange"),
      " follow the bill. The plan has tax at 20 % and nothing else: ",
      figures.of(plan, (estimate) => figures.money(surroundingsOf(estimate).total, estimate.displayCurrency)),
      ".",
    ),
    heading("yours", "Your month"),
    text(
      "Ten clips of your own prompts tell more about the two shares below than any average: ",
      { link: "a small test", href: "/guides/small-test" },
      ".",
    ),
    {
      kind: "example",
      example: figures.example(
        "Clips of 7.5 s, with the other shares of the plan above",
        plan,
        [
          { name: "clips", label: "Clips a month", value: "100" },
          { name: "retry", label: "Share of attempts that fails", value: "0.05" },
          { name: "unusable", label: "Share of takes thrown away", value: "0.3" },
        ],
        (query) => [
          { label: "By the price page", value: [published(figures, query)] },
          { label: "Bill, low to cautious", value: [figures.range(query)] },
          { label: "Nineteen months in twenty bill at most", value: [figures.percentile(query, "p95")] },
          { label: "A kept clip", value: [figures.clip(query)] },
          { label: "To plan with", value: [figures.planned(query)] },
        ],
      ),
    },
  ],
  related: ["pricing-units", "failed-jobs", "small-test"],
  live: [figures.live(model)],
});
