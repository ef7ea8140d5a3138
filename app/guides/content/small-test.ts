/** The small prepaid test: why to run it, in which order, and what to write down. */
import { sum, zero } from "@/lib/numbers/decimal";
import type { PricedEstimate } from "@/lib/month/estimate";
import { formatMoney, formatQuantity } from "@/lib/words/format";
import {
  paidAhead,
  testIds,
  testPlan,
  usualBudget,
  type TestId,
  type TestPlan,
  type TestStep,
} from "@/lib/test/test-plan";
import { withPlan } from "@/lib/ask/plan-link";
import { serializeWorkflow } from "@/lib/ask/write";
import { heading, list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";

const lite = "vertex-ai/veo-3.1-lite-generate-001";
const runway = "runway/gen4.5";
const kling = "kling/kling-v3";
const seedance = "byteplus/dreamina-seedance-2-0-mini-260615";

const plan = `model=${lite}&duration=8&clips=1000&retry=0.1&moderated=0.03&timeout=0.02`;

const names: Record<TestId, string> = {
  baseline: "The cheapest job that the model makes",
  longer: "A longer one",
  larger: "A larger one",
  audible: "The same with sound",
  "left-out": "Length and size left out",
  failing: "A job that must fail",
  refused: "A prompt that must be refused",
  abandoned: "A job you stop waiting for",
  repeated: "The same submission twice",
  cancelled: "A job cancelled while it runs",
};

/** A figure of the test that fits into the usual budget; it leads to that test. */
function ofTest(figures: Figures, query: string, show: (test: TestPlan, estimate: PricedEstimate) => string): Figure {
  const { assumed } = figures.context;
  const shown = figures.of(query, (estimate) =>
    show(testPlan(estimate, usualBudget(estimate.workflow, assumed), assumed), estimate),
  );
  return { ...shown, href: withPlan("/test-plan", serializeWorkflow(figures.estimate(query).workflow)) };
}

const inMoney = (query: string, figures: Figures, amount: (test: TestPlan) => TestPlan["worst"]): Figure =>
  ofTest(figures, query, (test, { displayCurrency }) => formatMoney(amount(test), displayCurrency));

const cheapest = (figures: Figures, query: string) =>
  inMoney(query, figures, ({ cheapest: job }) => job?.price ?? zero);
const stepsWithin = (figures: Figures, query: string) =>
  ofTest(figures, query, ({ steps, left }) => `${steps.length} of ${steps.length + left.length}`);
const budget = (figures: Figures, query: string) => inMoney(query, figures, (test) => test.budget);

/** Open risks that a step settles by itself. */
const alone = ({ settles }: TestStep) => settles.flatMap(({ risk, together }) => (together.length === 0 ? [risk] : []));

function settled(step: TestStep, query: string): Sentence {
  const risks = alone(step);
  if (risks.length === 0) return [step.id === "baseline" ? "the measure for the rest" : "none that is open here"];
  return risks.flatMap((risk, at): Sentence => {
    const link = { link: risk.title, href: withPlan(`/risks/${risk.id}`, query) };
    return at === 0 ? [link] : ["; ", link];
  });
}

/** Every step that the model can be put to, in order: what it costs at most, and which risks it settles. */
function stepRows(figures: Figures): Sentence[][] {
  const estimate = figures.estimate(plan);
  if (estimate.status !== "priced") return [];
  const { assumed } = figures.context;
  const { steps, left } = testPlan(estimate, usualBudget(estimate.workflow, assumed), assumed);
  const query = serializeWorkflow(estimate.workflow);
  return testIds.flatMap((id): Sentence[][] => {
    const step = [...steps, ...left].find((found) => found.id === id);
    if (!step) return [];
    return [
      [
        [names[id]],
        [
          {
            figure: formatMoney(step.worst, estimate.displayCurrency),
            href: `/?${serializeWorkflow(step.workflow)}`,
          },
        ],
        settled(step, query),
      ],
    ];
  });
}

/** What has to be paid in before a test of a plan can run. */
const firstPayment = (figures: Figures, query: string) =>
  ofTest(figures, query, (test, estimate) => {
    const ahead = paidAhead(estimate, test.worst);
    return typeof ahead === "object" ? formatMoney(ahead.cash, estimate.displayCurrency) : "not published";
  });

export const smallTest = (figures: Figures): Guide => ({
  slug: "small-test",
  title: "A small prepaid test before the first large bill",
  description:
    "Which few jobs show what a video generation API really bills, in which order to run them, what to record, and what a small test cannot show.",
  blocks: [
    text(
      "Before a plan of ",
      figures.month(plan),
      " a month is signed, a few jobs show what the provider bills. For ",
      figures.name(lite),
      " on Vertex AI the cheapest job is ",
      cheapest(figures, plan),
      ", and ",
      stepsWithin(figures, plan),
      " test steps fit into ",
      budget(figures, plan),
      ", ",
      inMoney(plan, figures, ({ worst }) => worst),
      " if every one is billed in the dearest way. ",
      { link: "The test plan of this workflow", href: withPlan("/test-plan", plan) },
      " says what to submit.",
    ),
    heading("why", "Why"),
    text(
      "An estimate rests on what is published, and three answers are often not: whether a failed job is billed, whether a refused one is, and whether one is that you stopped waiting for. In this plan they are worth ",
      figures.atStake(plan, "failed-attempt-billed"),
      ", ",
      figures.atStake(plan, "moderated-attempt-billed"),
      " and ",
      figures.atStake(plan, "client-gives-up-early"),
      " a month. A test also finds what no page tells: an account that may not open the model, or units that differ from the formula.",
    ),
    heading("order", "In which order"),
    table(
      "Steps for this plan, each at its dearest reading",
      ["Step", "At most", "Risks it settles"],
      stepRows(figures),
    ),
    text(
      "The cheapest job comes first, because every later bill is compared with it. Then one setting changes at a time. Then the settings are left out, which shows the defaults. Failures come after that: by now you know what a good job costs, so a charge for a bad one stands out. Where the budget does not hold them all, those that settle the most money go first.",
    ),
    heading("record", "What to write down"),
    list(
      ["Your own attempt number, the provider's job id, and the times of submission and end."],
      [
        "What was asked for and what came: length, size, frame rate and sound, read from the file rather than from the answer (",
        { link: "requested and delivered", href: withPlan("/risks/requested-not-delivered", plan) },
        ").",
      ],
      ["The outcome: finished, failed, refused at the input, refused at the output, abandoned, cancelled."],
      ["The units billed, as the job's answer prints them."],
      [
        "The balance or the usage page before and after. Trust that difference over a cost field: one tool was seen to print charged credits on jobs that had failed.",
      ],
    ),
    text(
      "Wait before you read a failure's charge. A refund can come later than the failure, and a job you gave up on can still finish and be billed.",
    ),
    heading("limits", "What it cannot show"),
    text(
      "The share of clips that people throw away needs ten clips and somebody who judges them. Latency and limits at full load need the load. And a dollar of jobs may need a larger payment first: for such a test ",
      firstPayment(figures, `model=${runway}&duration=5`),
      " on Runway, ",
      firstPayment(figures, `model=${kling}&duration=5`),
      " on Kling. Rules change as well: repeat the first step when a price or a version does.",
    ),
    heading("try", "Your own plan"),
    {
      kind: "example",
      example: figures.example(
        "A month, and the test before it",
        "duration=8&retry=0.1&timeout=0.02",
        [
          {
            name: "model",
            label: "Model",
            value: lite,
            choices: [lite, seedance, runway, kling].map((value) => {
              const { model, provider } = figures.model(value);
              return { value, label: `${model.name}, ${provider.name}` };
            }),
          },
          { name: "clips", label: "Clips a month", value: "1000" },
          { name: "moderated", label: "Share of attempts refused", value: "0.03" },
        ],
        (query) => [
          { label: "The month", value: [figures.range(query)] },
          { label: "Cheapest job of the test", value: [cheapest(figures, query)] },
          { label: "Steps within one dollar", value: [stepsWithin(figures, query)] },
          {
            label: "All steps, dearest reading",
            value: [inMoney(query, figures, ({ steps, left }) => sum([...steps, ...left].map(({ worst }) => worst)))],
          },
          {
            label: "Open risks with money that these settle",
            value: [
              ofTest(figures, query, ({ steps }) =>
                formatQuantity(
                  String(
                    new Set(steps.flatMap((step) => alone(step).flatMap(({ id, high }) => (high.gt(zero) ? [id] : []))))
                      .size,
                  ),
                ),
              ),
            ],
          },
        ],
      ),
    },
  ],
  related: ["reading-a-price-page", "failed-jobs", "video-generation-cost"],
  live: [figures.live(lite), figures.live(runway), figures.live(kling), figures.live(seedance)],
});
