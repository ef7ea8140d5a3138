/** The small prepaid test: why to run it, in which order, and what to write down. */
import { withPlan } from "@/lib/ask/plan-link";
import { writePlan } from "@/lib/ask/write";
import type { PricedEstimate } from "@/lib/month/estimate";
import { sum, zero } from "@/lib/numbers/decimal";
import { ruleOf } from "@/lib/risks";
import { testIds, type TestId } from "@/lib/risks/ids";
import { testBudget, testPlan } from "@/lib/test/choose";
import { paidAhead } from "@/lib/test/reach";
import type { TestPlan, TestStep } from "@/lib/test/types";
import { heading, link, list, riskLink, say, table, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { withOldPrices } from "@/lib/views/guide/old-prices";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";
import { formatMoney } from "@/lib/words/format";

const lite = "vertex-ai/veo-3.1-lite-generate-001";
const runway = "runway/gen4.5";
const kling = "kling/kling-v3";
const seedance = "byteplus/dreamina-seedance-2-0-mini-260615";

const thousandClips = `model=${lite}&duration=8&clips=1000&retry=0.1&moderated=0.03&timeout=0.02`;
const onRunway = `model=${runway}&duration=5`;
const onKling = `model=${kling}&duration=5`;

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

/** The steps of the budget that settles the most for the money, and those that are left. */
const testOf = ({ facts: { exchange } }: Figures, estimate: PricedEstimate): TestPlan =>
  testPlan(estimate, testBudget(undefined, estimate, exchange).budget, exchange);

/** Open risks that a step settles by itself. */
const alone = ({ settles }: TestStep) => settles.flatMap(({ risk, together }) => (together.length === 0 ? [risk] : []));

function settled(step: TestStep, query: string): Sentence {
  const [first, ...more] = alone(step).map(({ id }) => riskLink(ruleOf(id).title, id, query));
  if (first) return [first, ...more.flatMap((risk) => ["; ", risk])];
  return [step.id === "baseline" ? "the measure for the rest" : "none that is open here"];
}

/** Every step that the model can be put to, in order: what it costs at most, and which risks it settles. */
function stepRows(figures: Figures): Row[] {
  const estimate = figures.estimate(thousandClips);
  if (estimate.status !== "priced") return [];
  const { steps, left } = testOf(figures, estimate);
  return testIds.flatMap((id): Row[] => {
    const step = [...steps, ...left].find((found) => found.id === id);
    if (!step) return [];
    const worst = withOldPrices(
      { figure: formatMoney(step.worst, estimate.displayCurrency), href: `/?${writePlan(step.job)}` },
      [estimate],
    );
    return [[names[id], worst, settled(step, figures.plan(thousandClips))]];
  });
}

/** Figures of the test before a month; they lead to its page. */
function figuresOfTest(figures: Figures) {
  const ofTest = (query: string, show: (test: TestPlan, estimate: PricedEstimate) => string): Figure => ({
    ...figures.of(query, (estimate) => show(testOf(figures, estimate), estimate)),
    href: withPlan("/test-plan", figures.plan(query)),
  });
  const inMoney = (query: string, amount: (test: TestPlan) => TestPlan["worst"]) =>
    ofTest(query, (test, { displayCurrency }) => formatMoney(amount(test), displayCurrency));
  return {
    cheapestJob: (query: string) => inMoney(query, ({ cheapest }) => cheapest?.price ?? zero),
    stepsWithin: (query: string) =>
      ofTest(query, ({ steps, left }) => `${steps.length} of ${steps.length + left.length}`),
    dearest: (query: string) => inMoney(query, ({ worst }) => worst),
    allSteps: (query: string) =>
      inMoney(query, ({ steps, left }) => sum([...steps, ...left].map(({ worst }) => worst))),
    /** How many open risks with money the steps settle. */
    risksSettled: (query: string) =>
      ofTest(query, ({ steps }) => {
        const open = steps.flatMap(alone).filter(({ high }) => high.gt(zero));
        return String(new Set(open.map(({ id }) => id)).size);
      }),
    /** What has to be paid in before the test can run. */
    firstPayment: (query: string) =>
      ofTest(query, (test, estimate) => {
        const ahead = paidAhead(estimate, test.worst);
        return typeof ahead === "object" ? formatMoney(ahead.cash, estimate.displayCurrency) : "not recorded";
      }),
  };
}

export const smallTest = (figures: Figures): Guide => {
  const { month, range, atStake, name, fullName, live, example } = figures;
  const { cheapestJob, stepsWithin, dearest, allSteps, risksSettled, firstPayment } = figuresOfTest(figures);
  return {
    slug: "small-test",
    title: "A small prepaid test before the first large bill",
    description: words`
      Which few jobs show what a video generation API really bills, in which order to run them, what to
      record, and what a small test cannot show.
    `,
    blocks: [
      text`
        Before a plan of ${month(thousandClips)} a month is signed, a few jobs show what the provider bills.
        For ${name(lite)} on Vertex AI the cheapest job is ${cheapestJob(thousandClips)}, and
        ${stepsWithin(thousandClips)} test steps settle the most for the money: ${dearest(thousandClips)} if
        every one is billed in the dearest way.
        ${link("The test plan of this workflow", withPlan("/test-plan", thousandClips))} says what to submit.
      `,
      heading("why", "Why"),
      text`
        An estimate rests on what is published, and three answers are often not: whether a failed job is
        billed, whether a refused one is, and whether one is that you stopped waiting for. In this plan they
        are worth ${atStake(thousandClips, "failed-attempt-billed")},
        ${atStake(thousandClips, "moderated-attempt-billed")} and
        ${atStake(thousandClips, "client-gives-up-early")} a month. A test also finds what no page tells: an
        account that may not open the model, or units that differ from the formula.
      `,
      heading("order", "In which order"),
      table(
        "Steps for this plan, each at its dearest reading",
        ["Step", "At most", "Risks it settles"],
        stepRows(figures),
      ),
      text`
        The cheapest job comes first, because every later bill is compared with it. Then one setting changes
        at a time. Then the settings are left out, which shows the defaults. Failures come after that: by now
        you know what a good job costs, so a charge for a bad one stands out. Where the budget does not hold
        them all, those that settle the most money go first.
      `,
      heading("record", "What to write down"),
      list(
        "Your own attempt number, the provider's job id, and the times of submission and end.",
        say`
          What was asked for and what came: length, size, frame rate and sound, read from the file rather than
          from the answer (${riskLink("requested and delivered", "requested-not-delivered", thousandClips)}).
        `,
        "The outcome: finished, failed, refused at the input, refused at the output, abandoned, cancelled.",
        "The units billed, as the job's answer prints them.",
        words`
          The balance or the usage page before and after. Trust that difference over a cost field: one tool
          was seen to print charged credits on jobs that had failed.
        `,
      ),
      text`
        Wait before you read a failure's charge. A refund can come later than the failure, and a job you gave
        up on can still finish and be billed.
      `,
      heading("limits", "What it cannot show"),
      text`
        The share of clips that people throw away needs ten clips and somebody who judges them. Latency and
        limits at full load need the load. And a few cents of jobs may need a larger payment first: for such a
        test ${firstPayment(onRunway)} on Runway, ${firstPayment(onKling)} on Kling. Rules change as well:
        repeat the first step when a price or a version does.
      `,
      heading("try", "Your own plan"),
      example(
        "A month, and the test before it",
        "duration=8&retry=0.1&timeout=0.02",
        [
          {
            name: "model",
            label: "Model",
            value: lite,
            choices: [lite, seedance, runway, kling].map((value) => ({ value, label: fullName(value) })),
          },
          { name: "clips", label: "Clips a month", value: "1000" },
          { name: "moderated", label: "Share of attempts refused", value: "0.03" },
        ],
        (query) => [
          ["The month", range(query)],
          ["Cheapest job of the test", cheapestJob(query)],
          ["Steps that settle the most for the money", stepsWithin(query)],
          ["All steps, dearest reading", allSteps(query)],
          ["Open risks with money that these settle", risksSettled(query)],
        ],
      ),
    ],
    related: ["reading-a-price-page", "failed-jobs", "video-generation-cost"],
    live: [live(lite), live(runway), live(kling), live(seedance)],
  };
};
