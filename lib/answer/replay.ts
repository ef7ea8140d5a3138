/** A plan of an older release beside the same plan of today: what it comes to now, and what moved in between. */
import type { Plan } from "../ask/plan";
import { ratesUsed, type GenerationCharges } from "../attempt/charges";
import type { Gap, Refusal, Retired } from "../attempt/remarks";
import { planWithOf } from "../budget/plan-with";
import { pricedPlan, totalWith } from "../budget/total";
import type { CatalogueCredit, CatalogueRate } from "../catalogue";
import type { Facts } from "../catalogue/facts";
import { readCatalogue } from "../catalogue/read";
import { estimateModel, questionOf, reasonOf, type Estimate } from "../month/estimate";
import type { Decimal } from "../numbers/decimal";
import { isNonEmpty } from "../numbers/list";
import { stepsBetween, within, type MovedKind, type State, type Step, type Subject } from "./between";

/** Money to plan with, or why there is none. */
export type Figure =
  | { total: Decimal; because?: undefined }
  | { total?: undefined; because: Gap | Refusal | Retired | { code: "not-in-catalogue"; key: string } };

/** What is known on one side of a fact, and what the plan's models in focus come to there. */
type Side = { facts: Facts; estimates: readonly Estimate[] };

/**
 * One fact that moved in a plan. `effect`: by how much it moved the money to plan with; none where one end has no total,
 * or where it holds only together with the one before it, whose effect is that of both.
 */
export type Moved = { kind: MovedKind; subject: Subject; effect?: Decimal; before: Side; after: Side };

export type Replay = { then: Figure; now: Figure; moved: readonly Moved[] };

/** What is known, laid over with what the plan says of prices of its own. */
export type OnTerms = (facts: Facts) => Facts;

const asKnown: OnTerms = (facts) => facts;

/** The models in focus, each once. */
const focusKeys = ({ workloads }: Plan): string[] => [
  ...new Set(workloads.flatMap(({ models }) => models.slice(0, 1))),
];

/** A model that is not in the catalogue, by its key. */
type Absent = { absent: string };

/** The estimate of each workload on its model in focus, where that is there. */
const estimatesOf = (plan: Plan, { catalogue, exchange }: Facts): (Estimate | Absent)[] =>
  plan.workloads.map((workload) => {
    const [key = ""] = workload.models;
    const model = catalogue.find(key);
    return model ? estimateModel(model, questionOf(plan, exchange, workload)) : { absent: key };
  });

/** Money to plan with, of all workloads together. */
function figureOf(asked: readonly (Estimate | Absent)[]): Figure {
  const estimates: Estimate[] = [];
  for (const each of asked) {
    if ("absent" in each) return { because: { code: "not-in-catalogue", key: each.absent } };
    estimates.push(each);
  }
  const other = estimates.find((estimate) => estimate.status !== "priced");
  if (other) return { because: reasonOf(other) };
  const priced = isNonEmpty(estimates) ? pricedPlan(estimates) : undefined;
  if (!priced) throw new Error("a plan has a workload");
  const { total } = priced.estimates.length === 1 ? planWithOf(priced.estimates[0]) : totalWith(priced);
  return { total };
}

const factsIn = ({ knowledge, on }: State, onTerms: OnTerms): Facts =>
  onTerms({
    catalogue: readCatalogue(knowledge.providers, knowledge),
    exchange: knowledge.exchangeRates,
    today: on,
  });

type Seen = Side & { state: State; figure: Figure };

function look(plan: Plan, state: State, onTerms: OnTerms): Seen {
  const facts = factsIn(state, onTerms);
  const asked = estimatesOf({ ...plan, on: state.on }, facts);
  const estimates = asked.flatMap((each) => ("absent" in each ? [] : [each]));
  return { state, facts, estimates, figure: figureOf(asked) };
}

/** Money to plan with by what is known in a state, on its day. */
export const figureIn = (plan: Plan, state: State, onTerms = asKnown): Figure =>
  look(plan, within(state, focusKeys(plan), state), onTerms).figure;

/** The generations of an estimate that has any. */
export const generationsOf = (estimate: Estimate): readonly GenerationCharges[] =>
  estimate.status === "priced" || estimate.status === "partial" ? estimate.generations : [];

/** The rates that an estimate uses, in the order of its generations; of a subject that is of rates only those. */
export const ratesTaken = (estimate: Estimate, subject: Subject): CatalogueRate[] =>
  ratesUsed(generationsOf(estimate)).filter(
    ({ meter, part }) =>
      subject.of !== "rates" || subject.meter === undefined || (meter === subject.meter && part === subject.part),
  );

/** What of a credit makes a sum of money of it. */
const worthOf = ({ listPrice, perUnit, packs, minimumPurchase, purchaseFee }: CatalogueCredit) => [
  listPrice,
  perUnit,
  packs.map(({ credits, price, trial }) => [credits, price, trial]),
  minimumPurchase,
  purchaseFee,
];

/** What an estimate takes of a subject: another text where something moved that the plan rests on. */
function takenOf(estimate: Estimate, subject: Subject): unknown {
  const { model, plan } = estimate;
  switch (subject.of) {
    case "rates":
      return ratesTaken(estimate, subject).map(({ unitPrice, per, denomination, quantity }) => [
        unitPrice,
        per,
        denomination,
        quantity,
      ]);
    case "day":
      return ratesTaken(estimate, subject).map(({ unitPrice, per, denomination }) => [unitPrice, per, denomination]);
    case "least":
      return generationsOf(estimate).map(({ minimum }) => minimum?.least.toFixed());
    case "policy":
      return estimate.status === "priced" && estimate.workload.month[subject.outcome] !== "0"
        ? estimate.rules[subject.outcome]
        : undefined;
    case "credit":
      return model.credit && worthOf(model.credit);
    case "exchange":
      return estimate.status === "priced" && model.provider.currency !== plan.currency ? estimate.exchange : undefined;
    case "limit":
    case "rest":
      return undefined;
  }
}

/** Whether a subject is one of an estimate's at all. */
function isAbout({ model }: Estimate, subject: Subject): boolean {
  if ("key" in subject)
    return subject.of === "rates" && subject.meter === undefined
      ? subject.key.startsWith(`${model.provider.id}/`)
      : subject.key === model.key;
  return "provider" in subject ? subject.provider === model.provider.id : true;
}

const taken = ({ estimates }: Side, subject: Subject): string =>
  JSON.stringify(estimates.filter((estimate) => isAbout(estimate, subject)).map((each) => takenOf(each, subject)));

/** Whether one figure is another than the other: of two that are none, why does not matter. */
export const isOther = (a: Figure, b: Figure): boolean => a.total?.toFixed() !== b.total?.toFixed();

/** Whether the plan rests on what moved. */
const matters = (subject: Subject, before: Seen, after: Seen): boolean =>
  isOther(before.figure, after.figure) || taken(before, subject) !== taken(after, subject);

/** That a model has ended, or has not begun, is a limit of it, though a day alone makes it so. */
const ends = ({ because }: Figure): boolean => because?.code === "retired" || because?.code === "not-yet-available";

function movedBy({ kind, subject }: Step, before: Seen, after: Seen): Moved {
  const [was, is] = [before.figure.total, after.figure.total];
  return {
    kind: subject.of === "day" && (ends(before.figure) || ends(after.figure)) ? "limit" : kind,
    subject,
    ...(was && is ? { effect: is.minus(was) } : {}),
    before,
    after,
  };
}

const without = ({ kind, subject, before, after }: Moved): Moved => ({ kind, subject, before, after });

/** Steps that leave no total only one by one: taken together, with the effect of all of them on the first that matters. */
function jointly(steps: readonly Step[], before: Seen, see: (state: State) => Seen): Moved[] {
  const after = see(steps.reduce((state, { apply }) => apply(state), before.state));
  const [first, ...others] = steps
    .filter(({ subject }) => subject.of !== "rest" && taken(before, subject) !== taken(after, subject))
    .concat(steps.slice(-1))
    .map((step) => movedBy(step, before, after));
  return first ? [first, ...others.filter(({ subject }) => subject.of !== "rest").map(without)] : [];
}

/** The steps one after another. What would leave no total between two totals waits until the others are taken. */
function follow(steps: readonly Step[], start: Seen, end: Seen, see: (state: State) => Seen): Moved[] {
  const bothPriced = start.figure.total !== undefined && end.figure.total !== undefined;
  const moved: Moved[] = [];
  let at = start;
  let left = steps.slice(0, -1);
  for (let taking = left.length; left.length > 0 && taking > 0;) {
    const waiting: Step[] = [];
    for (const step of left) {
      const next = see(step.apply(at.state));
      if (bothPriced && next.figure.total === undefined) {
        waiting.push(step);
        continue;
      }
      if (matters(step.subject, at, next)) moved.push(movedBy(step, at, next));
      at = next;
    }
    taking = left.length - waiting.length;
    left = waiting;
  }
  const last = steps.slice(-1);
  if (left.length > 0) return [...moved, ...jointly([...left, ...last], at, see)];
  return [...moved, ...last.flatMap((step) => (matters(step.subject, at, end) ? [movedBy(step, at, end)] : []))];
}

const withoutEffects = (moved: readonly Moved[], { then, now }: Omit<Replay, "moved">): readonly Moved[] =>
  then.total && now.total ? moved : moved.map(without);

/**
 * A plan as it was known then and as it is known now, and what moved between the two, kind by kind: each fact is put in
 * the place of the older one after those before it, and its effect is what that moves the money to plan with by, so that
 * the effects sum exactly to the difference. 100 clips whose price rose from 0.20 to 0.25 and whose failed jobs are billed
 * since: the price first, then the policy at the new price. Without a total at one end they are told without effects.
 * Own prices, which `onTerms` lays over what is known, are the same then and now.
 */
export function replay(plan: Plan, then: State, now: State, onTerms = asKnown): Replay {
  const keys = focusKeys(plan);
  const see = (state: State) => look(plan, state, onTerms);
  const [start, end] = [see(within(then, keys, now)), see(within(now, keys, then))];
  const figures = { then: start.figure, now: end.figure };
  const known = (side: Seen) => keys.every((key) => side.facts.catalogue.find(key));
  if (!known(start) || !known(end)) return { ...figures, moved: [] };
  const steps = stepsBetween(start.state, end.state, plan.currency);
  return { ...figures, moved: withoutEffects(follow(steps, start, end, see), figures) };
}
