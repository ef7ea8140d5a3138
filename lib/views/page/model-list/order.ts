/** In which order the models of a list stand. What a model has nothing to say of stands last, either way round. */
import type { Sort, Sorting } from "../../../ask/model-list";
import { planWithOf } from "../../../budget/plan-with";
import type { CatalogueModel } from "../../../catalogue";
import { holdsOn } from "../../../catalogue/rates";
import type { Estimate } from "../../../month/estimate";
import { newestDay } from "../../../numbers/days";
import { decimal, larger, type Decimal } from "../../../numbers/decimal";
import { compareText } from "../../../numbers/list";
import { seenOn } from "../comparison";

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
const byWord = (valueOf: (estimate: Estimate) => string | undefined): Order => orderBy(valueOf, compareText);

const orders: Record<Sorting, Order> = {
  price: byAmount((estimate) => (estimate.status === "priced" ? planWithOf(estimate).total : undefined)),
  name: byWord(({ model }) => model.model.name.toLowerCase()),
  provider: byWord(({ model }) => model.provider.name.toLowerCase()),
  seen: byWord(seenOf),
  length: byAmount(({ model }) => longestOf(model)),
};

/** Ranked estimates in another order: those that are equal in it stay ranked. */
export const inOrder = (ranked: readonly Estimate[], { by, falling }: Sort): Estimate[] => orders[by](ranked, falling);
