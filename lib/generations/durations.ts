/** Which clips must be generated for the wanted duration: one, the next one up, or several stitched. */
import type { CatalogModel, Lengths } from "../catalog";
import { plain, zero, type Decimal } from "../decimal";
import type { Job } from "../job";

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

type Cover = { cost: Decimal; total: Decimal; parts: Decimal[] };

const cheaper = (a: Cover, b: Cover | undefined): boolean => {
  if (!b) return true;
  const byCost = a.cost.cmp(b.cost);
  if (byCost !== 0) return byCost < 0;
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length;
  return a.total.lt(b.total);
};

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
  const priced = seconds.flatMap((length) => {
    const price = priceOf(length);
    return price === undefined ? [] : [{ length, price }];
  });
  const best = new Map<string, Cover>();
  const cover = (missing: Decimal): Cover | undefined => {
    if (missing.lte(zero)) return { cost: zero, total: zero, parts: [] };
    return best.get(plain(missing));
  };
  for (const missing of reachable(
    priced.map(({ length }) => length),
    wanted,
  )) {
    let found: Cover | undefined;
    for (const { length, price } of priced) {
      const rest = cover(missing.minus(length));
      if (!rest) continue;
      const candidate = { cost: rest.cost.plus(price), total: rest.total.plus(length), parts: [...rest.parts, length] };
      if (cheaper(candidate, found)) found = candidate;
    }
    if (found) best.set(plain(missing), found);
  }
  return [...(cover(wanted)?.parts ?? [])].sort((a, b) => b.cmp(a));
}

/** Every remainder that subtracting lengths from the wanted duration can leave, smallest first. */
function reachable(lengths: readonly Decimal[], wanted: Decimal): Decimal[] {
  const seen = new Map<string, Decimal>([[plain(wanted), wanted]]);
  const open = [wanted];
  for (let missing = open.pop(); missing !== undefined; missing = open.pop()) {
    for (const length of lengths) {
      const rest = missing.minus(length);
      if (rest.lte(zero) || seen.has(plain(rest))) continue;
      seen.set(plain(rest), rest);
      open.push(rest);
    }
  }
  return [...seen.values()].sort((a, b) => a.cmp(b));
}
