/** In which order the models of a list stand. What a model has nothing to say of stands last, either way round. */
import type { Sort, Sorting } from "../../../ask/model-list";
import { totalOf, verdictOf, verdicts } from "../../../budget/plan-with";
import { pollingPlan } from "../../../budget/waiting";
import type { CatalogueModel } from "../../../catalogue";
import { holdsOn } from "../../../catalogue/rates";
import type { PolicyRule } from "../../../catalogue/schema";
import { modelKinds } from "../../../catalogue/vocabulary";
import type { Estimate, PricedEstimate } from "../../../month/estimate";
import { clipOf } from "../../../month/kept";
import { ruleFor } from "../../../month/outcomes";
import { newestDay } from "../../../numbers/days";
import { decimal, larger, type Decimal } from "../../../numbers/decimal";
import { compareText } from "../../../numbers/list";
import { remarksOn } from "../comparison";
import { seenOn } from "../text";

/** The longest clip of one generation, in any mode; nothing where none is recorded. */
export function longestOf({ model }: CatalogueModel): Decimal | undefined {
  const lengths = model.constraints.durations.flatMap((rule) => {
    if (rule.kind === "set") return rule.seconds;
    return rule.kind === "unknown" || rule.max === "unknown" ? [] : [rule.max];
  });
  const [first, ...others] = lengths.map(decimal);
  return first && others.reduce(larger, first);
}

/** The day on which its price was seen: of the plan's, else the newest of any. Nothing where none is dated. */
export function seenOf(estimate: Estimate): string | undefined {
  const { model, plan } = estimate;
  const inForce = model.rates.filter((rate) => holdsOn(rate, plan.on));
  const day = estimate.status === "priced" ? seenOn(estimate) : newestDay(inForce.map(({ verifiedOn }) => verifiedOn));
  return day === "unknown" ? undefined : day;
}

type Order = (estimates: readonly Estimate[], falling: boolean) => Estimate[];

/** By a value that each of them may have; equal ones stay in the order they are in. */
function orderBy<T>(valueOf: (estimate: Estimate) => T | undefined, compare: (a: T, b: T) => number): Order {
  return (estimates, falling) => {
    const known: { estimate: Estimate; value: T }[] = [];
    const rest: Estimate[] = [];
    for (const estimate of estimates) {
      const value = valueOf(estimate);
      if (value === undefined) rest.push(estimate);
      else known.push({ estimate, value });
    }
    known.sort((a, b) => (falling ? compare(b.value, a.value) : compare(a.value, b.value)));
    return [...known.map(({ estimate }) => estimate), ...rest];
  };
}

const byAmount = (valueOf: (estimate: Estimate) => Decimal | undefined): Order => orderBy(valueOf, (a, b) => a.cmp(b));
const byNumber = (valueOf: (estimate: Estimate) => number | undefined): Order => orderBy(valueOf, (a, b) => a - b);
const byWord = (valueOf: (estimate: Estimate) => string | undefined): Order => orderBy(valueOf, compareText);

/** Of what has a price alone. */
const priced =
  <T>(valueOf: (estimate: PricedEstimate) => T) =>
  (estimate: Estimate): T | undefined =>
    estimate.status === "priced" ? valueOf(estimate) : undefined;

/** In how sure it is that a budget holds; in how sure it is that failed jobs are free. */
const byVerdict = (estimate: Estimate): number | undefined => {
  const verdict = verdictOf(estimate);
  return verdict === undefined ? undefined : verdicts.indexOf(verdict);
};
const freeFirst: readonly PolicyRule[] = ["not-billed", "refunded", "depends", "unknown", "billed"];

const orders: Record<Sorting, Order> = {
  price: byAmount(priced(totalOf)),
  kind: byNumber(({ model }) => modelKinds.indexOf(model.kind)),
  verdict: byNumber(byVerdict),
  clip: byAmount(priced((estimate) => clipOf(estimate).high)),
  made: byNumber(priced((estimate) => remarksOn(estimate).length)),
  failed: byNumber(({ model, workload }) => freeFirst.indexOf(ruleFor("failed", model.policy, workload.findings))),
  wait: byAmount(priced((estimate) => pollingPlan(estimate).monthSeconds)),
  name: byWord(({ model }) => model.model.name.toLowerCase()),
  provider: byWord(({ model }) => model.provider.name.toLowerCase()),
  seen: byWord(seenOf),
  length: byAmount(({ model }) => longestOf(model)),
};

/** Ranked estimates in another order: those that are equal in it stay ranked. */
export const inOrder = (ranked: readonly Estimate[], { by, falling }: Sort): Estimate[] => orders[by](ranked, falling);
