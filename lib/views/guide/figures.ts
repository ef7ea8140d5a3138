/** Figures of the engine for texts: each is asked for by a query string and links to the estimate that shows it. */
import { inCreditsOf } from "../../catalogue/credit";
import { withPlan } from "../../ask/plan-link";
import { packsInWords } from "../sentences/prepaid";
import { prepaidOf, type Prepaid } from "../../budget/prepaid";
import { stepsOf } from "../../budget/steps";
import { surroundingsOf } from "../../budget/surroundings";
import { computeOf, pollingPlan } from "../../budget/waiting";
import { linesOf, reasonOf, type Estimate, type PricedEstimate } from "../../month/estimate";
import { clipOf, distributionOf, perKeptSecond } from "../../month/kept";
import { decimal, sum, zero, type Decimal } from "../../numbers/decimal";
import { assessRisk } from "../../risks";
import type { RiskId } from "../../risks/ids";
import { formatMoney, formatPrice, formatQuantity, formatSeconds } from "../../words/format";
import { explain } from "../sentences/lines";
import { tell } from "../sentences/remarks";
import { estimatesOf, type Estimates, type GuideFacts } from "./estimates";
import { exampleOf } from "./example";
import { namesOf } from "./names";
import { withOldPrices } from "./old-prices";
import type { Figure } from "./types";

/** Everything that a text may say in figures. */
export type Figures = ReturnType<typeof figuresOf>;

type Show = (estimate: PricedEstimate) => string;
/** Makes a figure of a query's estimate. */
type Of = (query: string, show: Show) => Figure;

/** The figures of one day's catalogue. A query that has no price gives its reason instead of a figure. */
export function figuresOf(facts: GuideFacts) {
  const estimates = estimatesOf(facts);
  const counted: Of = (query, show) => ({
    figure: shown(estimates.estimate(query), show),
    href: `/?${estimates.plan(query)}`,
  });
  const of: Of = (query, show) => withOldPrices(counted(query, show), [estimates.estimate(query)]);
  return {
    facts,
    ...estimates,
    /** Any other figure of an estimate, in words of the text's own. */
    of,
    /** One that does not rest on a price: a number of jobs, seconds, tokens. */
    counted,
    ...figuresOfAttempt(of, counted),
    ...figuresOfMonth(of, counted),
    ...figuresOfWaiting(counted),
    ...figuresOfCredits(of),
    ...figuresOfSeveral(of, estimates),
    ...figuresOfRisks(of, estimates),
    ...namesOf(facts),
    example: exampleOf(estimates, facts.asked),
  };
}

const shown = (estimate: Estimate, show: Show): string =>
  estimate.status === "priced" ? show(estimate) : `no price: ${tell(reasonOf(estimate)).message}`;

/** Money of the display currency, in words. */
const moneyOf = ({ displayCurrency }: PricedEstimate, amount: Decimal): string => formatMoney(amount, displayCurrency);

const figuresOfAttempt = (of: Of, counted: Of) => ({
  /** One attempt at the clip, in the provider's currency. */
  attempt: (query: string) => of(query, ({ attempt, currency }) => formatMoney(attempt.cost, currency)),

  /** One attempt, digit for digit: a fifth of a cent is not rounded away. */
  attemptInFull: (query: string) => of(query, ({ attempt, currency }) => formatPrice(attempt.cost, currency)),

  /** The explanation of the bill's first line: the rule with its numbers. */
  rule: (query: string) =>
    of(query, (estimate) =>
      linesOf(estimate)
        .slice(0, 1)
        .map((line) => explain(estimate.model, line))
        .join(""),
    ),

  /** How much of its unit the first line of the bill counts. */
  quantity: (query: string, decimals = 2) =>
    counted(query, (estimate) => formatQuantity(linesOf(estimate)[0]?.quantity ?? zero, decimals)),
});

const figuresOfMonth = (of: Of, counted: Of) => ({
  /** The month at its cautious end. */
  month: (query: string) => of(query, (estimate) => moneyOf(estimate, estimate.month.high)),

  /** The month's range, low to high. */
  range: (query: string) =>
    of(query, (estimate) => {
      const { low, high } = estimate.month;
      return low.eq(high) ? moneyOf(estimate, high) : `${moneyOf(estimate, low)} to ${moneyOf(estimate, high)}`;
    }),

  /** Cost of a kept clip at its cautious end. */
  clip: (query: string) => of(query, (estimate) => moneyOf(estimate, clipOf(estimate).high)),

  /** Cost of a second of a kept clip at its cautious end. */
  second: (query: string) => of(query, (estimate) => moneyOf(estimate, perKeptSecond(estimate).high)),

  percentile: (query: string, at: "p50" | "p80" | "p95") =>
    of(query, (estimate) => moneyOf(estimate, distributionOf(estimate, "high").money[at])),

  /** The month's clips at the published price, each made once. */
  byThePage: (query: string) => of(query, (estimate) => moneyOf(estimate, stepsOf(estimate).steps[0]?.amount ?? zero)),

  /** What is paid beside the provider's bill. */
  surroundings: (query: string) => of(query, (estimate) => moneyOf(estimate, surroundingsOf(estimate).total)),

  /** Money to plan with: the bill of the plan's share of months, packs, surroundings, tax and fee. */
  planned: (query: string) => of(query, (estimate) => moneyOf(estimate, stepsOf(estimate).total)),

  /** Attempts that one wanted clip takes. */
  attempts: (query: string, decimals: number) =>
    counted(query, ({ expected }) => formatQuantity(expected.attempts, decimals)),
});

const figuresOfWaiting = (counted: Of) => ({
  /** Status checks of the month. */
  checks: (query: string) => counted(query, (estimate) => formatQuantity(pollingPlan(estimate).checksPerMonth, 0)),

  /** Status checks a second, when all jobs that run at once are asked for. */
  checksASecond: (query: string) =>
    counted(query, (estimate) => formatQuantity(pollingPlan(estimate).checksPerSecond, 2)),

  /** When a finished job is seen: at the first check after its end. */
  seenAfter: (query: string) => counted(query, (estimate) => formatSeconds(pollingPlan(estimate).seenAfterSeconds)),

  /** The caller's own compute that waits for the month's jobs. */
  compute: (query: string) => counted(query, (estimate) => moneyOf(estimate, computeOf(estimate).cost)),
});

/** What an attempt takes of the provider's credits, by its bill at list price: 60 of $0.60 at $0.01. */
const creditsOf = ({ attempt, model: { credit } }: PricedEstimate): Decimal =>
  credit ? inCreditsOf(credit, attempt.cost) : zero;

function figuresOfCredits(of: Of) {
  /** A figure of the purchase that covers the month, where the month is paid ahead. */
  const prepaid = (query: string, show: (prepaid: Prepaid, estimate: PricedEstimate) => string): Figure =>
    of(query, (estimate) => {
      const found = prepaidOf(estimate);
      return found ? show(found, estimate) : "nothing is paid ahead";
    });
  return {
    prepaid,

    /** The provider's credits that one attempt takes. */
    credits: (query: string) => of(query, (estimate) => formatQuantity(creditsOf(estimate))),

    /** The same for a second of the clip. */
    creditsASecond: (query: string) =>
      of(query, (estimate) => formatQuantity(creditsOf(estimate).div(decimal(estimate.workload.clip.durationSeconds)))),

    /** List price of one credit. */
    creditPrice: (query: string) =>
      of(query, ({ model: { credit }, currency }) => formatPrice(credit?.money ?? zero, currency)),

    /** Credits that the month needs. */
    creditsNeeded: (query: string, decimals = 1) => prepaid(query, ({ need }) => formatQuantity(need, decimals)),

    /** The cheapest packs that cover the month. */
    packs: (query: string) => prepaid(query, ({ purchase }) => packsInWords(purchase)),

    /** Credits of them that the month leaves over. */
    creditsOver: (query: string) =>
      prepaid(query, ({ purchase, need }) => formatQuantity(purchase.credits.minus(need), 1)),

    /** What they cost. */
    cash: (query: string) => prepaid(query, ({ cash }, estimate) => moneyOf(estimate, cash)),
  };
}

function figuresOfSeveral(of: Of, { estimate }: Estimates) {
  /** A figure of two queries; it leads to the first. */
  const ofBoth = (query: string, other: string, show: (first: PricedEstimate, second: PricedEstimate) => string) =>
    withOldPrices(
      of(query, (first) => shown(estimate(other), (second) => show(first, second))),
      [estimate(query), estimate(other)],
    );
  return {
    /** What one workflow costs beyond another, at the cautious end of a month; both must be in one currency. */
    difference: (dearer: string, cheaper: string) =>
      ofBoth(dearer, cheaper, (a, b) => moneyOf(a, a.month.high.minus(b.month.high))),

    /** How many times as much one attempt costs as another. */
    times: (dearer: string, cheaper: string) =>
      ofBoth(dearer, cheaper, (a, b) => `${formatQuantity(a.price.div(b.price), 2)} times`),

    /**
     * Workflows of one product, summed: each one's month at the cautious end, or another amount of it. All must be in
     * one currency; the link shows the first. $106.56 from text and $44.40 from images are $150.96.
     */
    total: (
      queries: readonly [string, ...string[]],
      amount = ({ month }: PricedEstimate): Decimal => month.high,
    ): Figure =>
      withOldPrices(
        of(queries[0], (first) => {
          const priced = queries.map(estimate).filter((one) => one.status === "priced");
          return priced.length < queries.length ? "no price" : moneyOf(first, sum(priced.map(amount)));
        }),
        queries.map(estimate),
      ),
  };
}

const figuresOfRisks = (of: Of, { plan }: Estimates) => ({
  /** A risk of the checklist in a workflow: its money at the dear end. It leads to the risk. */
  atStake: (query: string, riskId: RiskId): Figure => {
    const atMost = of(query, (estimate) => moneyOf(estimate, assessRisk(estimate, riskId).high));
    return { ...atMost, href: withPlan(`/risks/${riskId}`, plan(query)) };
  },
});
