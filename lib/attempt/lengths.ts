/** Which clips must be generated for the wanted duration: one, the next one up, or several stitched. */
import type { CatalogModel, Lengths } from "../catalogue";
import { zero, type Decimal } from "../numbers/decimal";
import type { Job } from "../catalogue/job";

/** Whether the provider refuses the combination, with its reason. */
export const refusalOf = (model: CatalogModel, job: Job) => model.refusals.find((refusal) => refusal.matches(job));

/** The lengths one generation may have for a job at a resolution, shortest first, without those that are refused. */
export function offeredLengths(model: CatalogModel, job: Job): Lengths | undefined {
  const lengths = model.durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind !== "choices" || model.refusals.length === 0) return lengths;
  const seconds = lengths.seconds.filter((length) => !refusalOf(model, { ...job, durationSeconds: length }));
  return { kind: "choices", seconds };
}

/** The shortest offered length that holds the wanted one: 7 s of 4, 6 or 8 is 8. */
export const nextLength = (seconds: readonly Decimal[], wanted: Decimal): Decimal | undefined =>
  seconds.find((length) => length.gte(wanted));

/** Lengths are counted in millionths of a second: whole numbers throughout. */
type Choice = { length: Decimal; size: number; cost: Decimal };
type Cover = { cost: Decimal; total: number; parts: number; choice?: Choice };

const millionths = (seconds: Decimal): number => Number(seconds.times("1000000").toFixed(0));

const pricedChoices = (seconds: readonly Decimal[], priceOf: (length: Decimal) => Decimal | undefined): Choice[] =>
  seconds.flatMap((length) => {
    const cost = priceOf(length);
    return cost === undefined ? [] : [{ length, size: millionths(length), cost }];
  });

const better = (a: Cover, b: Cover | undefined): boolean => {
  if (!b) return true;
  const dearer = a.cost.cmp(b.cost);
  if (dearer !== 0) return dearer < 0;
  return a.parts === b.parts ? a.total < b.total : a.parts < b.parts;
};

/** Every remainder that subtracting lengths from the wanted duration can leave, smallest first. */
function remainders(choices: readonly Choice[], wanted: number): number[] {
  const seen = new Set([wanted]);
  for (const missing of seen) {
    for (const { size } of choices) if (missing > size) seen.add(missing - size);
  }
  return [...seen].sort((a, b) => a - b);
}

/**
 * The cheapest set of lengths that covers the wanted duration, exactly: by cost, then by number of generations,
 * then by seconds generated. 10 s of 4, 6 or 8 at $0.20 a second: 6 + 4 at $2.00, not 8 + 4 at $2.40.
 * Longest first. Empty where no length has a price.
 */
export function cheapestCover(
  seconds: readonly Decimal[],
  wanted: Decimal,
  priceOf: (length: Decimal) => Decimal | undefined,
): Decimal[] {
  const choices = pricedChoices(seconds, priceOf);
  if (choices.length === 0) return [];
  const nothing: Cover = { cost: zero, total: 0, parts: 0 };
  const best = new Map<number, Cover>();
  for (const missing of remainders(choices, millionths(wanted))) {
    let found: Cover | undefined;
    for (const choice of choices) {
      const rest = missing <= choice.size ? nothing : best.get(missing - choice.size)!;
      const cover = {
        cost: rest.cost.plus(choice.cost),
        total: rest.total + choice.size,
        parts: rest.parts + 1,
        choice,
      };
      if (better(cover, found)) found = cover;
    }
    best.set(missing, found!);
  }
  const parts: Decimal[] = [];
  for (let missing = millionths(wanted); missing > 0;) {
    const { length, size } = best.get(missing)!.choice!;
    parts.push(length);
    missing -= size;
  }
  return parts.sort((a, b) => b.cmp(a));
}
