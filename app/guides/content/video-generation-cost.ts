/** The end-to-end cost of a month: from the published price to the budget that holds. */
import { keptClipsOf } from "@/lib/month/kept";
import { formula, heading, link, riskLink, table, term, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide } from "@/lib/views/guide/types";
import { budgetSteps } from "@/lib/views/page/budget-steps";
import { formatQuantity } from "@/lib/words/format";

const gen = "runway/gen4.5";
const shares = "retry=0.05&moderated=0.03&timeout=0.02&unusable=0.3&duplicates=0.01";
const plan = `model=${gen}&duration=7.5&clips=100&${shares}&extra.tax=0.2`;
const few = `model=${gen}&duration=7.5&clips=10&${shares}`;
const many = `model=${gen}&duration=7.5&clips=1000&${shares}`;

const risk = (name: string, id: string) => riskLink(name, id, plan);

/** The plan's steps, each with its amount and how it comes about, and the sum. */
function stepRows({ estimate, of, planned }: Figures): Row[] {
  const found = estimate(plan);
  if (found.status !== "priced") return [];
  return [
    ...budgetSteps(found).steps.map(({ label, amount, explanation }) => [label, of(plan, () => amount), explanation]),
    ["Money to plan with", planned(plan), "the sum of the steps"],
  ];
}

export const videoGenerationCost = (figures: Figures): Guide => {
  const { name, live, example, attempts, byThePage, month, range, clip, percentile } = figures;
  const { planned, surroundings, creditsNeeded, cash } = figures;
  const keptClips = figures.counted(plan, (estimate) => formatQuantity(keptClipsOf(estimate), 1));
  return {
    slug: "video-generation-cost",
    title: "What a month of video generation costs",
    description: words`
      From the published price to the budget that holds: attempts, kept clips, billed repeats, percentiles,
      credits and what surrounds the clip, each with its sum.
    `,
    blocks: [
      text`
        100 clips of 7.5 s on ${name(gen)} are ${byThePage(plan)} by the price page and ${planned(plan)} in
        the plan below. What stands between the two is the table of steps; the shares behind it are on no
        price page and yours to measure.
      `,
      heading("attempts", "You pay for attempts"),
      text`
        The plan: 5 % of attempts fail, 3 % are moderated, 2 % outlast the client, 1 % of submissions start a
        second job, and 30 % of what is made is thrown away. Each clip may take up to 3 attempts. That makes
        ${attempts(plan, 3)} ${term("attempts", "tries at a clip, successful or not")} for each wanted clip
        and ${keptClips} ${term("kept clips", "finished clips that are used")} in the month.
      `,
      formula(
        ["A = (1 − q^tries) ÷ (1 − q)", "K = 1 − q^tries"],
        words`
          q is the chance that an attempt gives nothing usable, A the attempts that one wanted clip takes, K
          the chance that it is kept.
        `,
      ),
      text`
        Kept and thrown-away clips are always billed. Whether the other attempts are is the provider's rule:
        ${link("who bills what", "/guides/failed-jobs")}. Where the rule is not published, the bill has two
        ends, here ${range(plan)}. Plan with the
        ${term("cautious end", "what nobody says is not billed counts as billed")}.
      `,
      heading("steps", "From the price page to the budget"),
      table("100 clips of 7.5 s, at the cautious end", ["Step", "Amount", "How it comes about"], stepRows(figures)),
      text`
        The causes have pages of their own, with the formula and a test:
        ${risk("thrown-away takes", "unusable-takes")}, ${risk("repeats", "retry-multiplier")},
        ${risk("moderated jobs", "moderated-attempt-billed")}, ${risk("duplicate jobs", "duplicate-job")},
        ${risk("rounded lengths", "duration-rounded-up")}.
      `,
      heading("spread", "A month is not its average"),
      text`
        How many attempts it takes is chance. Half of all months bill at most ${percentile(plan, "p50")}, four
        in five at most ${percentile(plan, "p80")}, nineteen in twenty at most ${percentile(plan, "p95")}.
        Small orders vary more: for 10 clips the cautious average is ${month(few)} and nineteen months in
        twenty stay within ${percentile(few, "p95")}; for 1,000 clips ${month(many)} and
        ${percentile(many, "p95")}.
      `,
      heading("credits", "Credits are bought whole"),
      text`
        Where use is paid ahead, the purchase counts and not the bill. This month uses
        ${creditsNeeded(plan, 0)} credits; the cheapest purchase that covers them is ${cash(plan)}. What is
        left over is worth its price only until it ${risk("expires", "credit-expiry")}.
      `,
      heading("around", "What is not on the provider's bill"),
      text`
        First frames and rewritten prompts are paid for every attempt; speech, upscaling, storage and delivery
        for kept clips only. ${risk("Tax and exchange fees", "tax-and-exchange")} follow the bill. The plan
        has tax at 20 % and nothing else: ${surroundings(plan)}.
      `,
      heading("yours", "Your month"),
      text`
        Ten clips of your own prompts tell more about the two shares below than any average:
        ${link("a small test", "/guides/small-test")}.
      `,
      example(
        "Clips of 7.5 s, with the other shares of the plan above",
        plan,
        [
          { name: "clips", label: "Clips a month", value: "100" },
          { name: "retry", label: "Share of attempts that fails", value: "0.05" },
          { name: "unusable", label: "Share of takes thrown away", value: "0.3" },
        ],
        (query) => [
          ["By the price page", byThePage(query)],
          ["Bill, low to cautious", range(query)],
          ["Nineteen months in twenty bill at most", percentile(query, "p95")],
          ["A kept clip", clip(query)],
          ["Money to plan with", planned(query)],
        ],
      ),
    ],
    related: ["pricing-units", "failed-jobs", "small-test"],
    live: [live(gen)],
  };
};
