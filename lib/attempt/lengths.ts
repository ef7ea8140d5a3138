/** Which clips must be generated for the wanted duration: one, the next one up, or several stitched. */
import type { CatalogueModel } from "../catalogue";
import type { Lengths } from "../catalogue/lengths";
import { commonScale, wholeOn, type Decimal } from "../numbers/decimal";
import { add, gcd, shortest, type Whole } from "../numbers/whole";
import type { Job } from "../catalogue/job";

/** Whether the provider refuses the combination, with its reason. */
export const refusalOf = (model: CatalogueModel, job: Job) => model.refusals.find((refusal) => refusal.matches(job));

/** The lengths one generation may have for a job at a resolution, shortest first, without those that are refused. */
export function offeredLengths(model: CatalogueModel, job: Job): Lengths | undefined {
  const lengths = model.durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind !== "choices" || model.refusals.length === 0) return lengths;
  const seconds = lengths.seconds.filter((length) => !refusalOf(model, { ...job, durationSeconds: length }));
  return { kind: "choices", seconds };
}

/** The shortest offered length that holds the wanted one: 7 s of 4, 6 or 8 is 8. */
export const nextLength = (seconds: readonly Decimal[], wanted: Decimal): Decimal | undefined =>
  seconds.find((length) => length.gte(wanted));

/** A length and its price: in millionths of a second, and in the largest step that all of them have in common. Whole numbers throughout. */
type Choice = { length: Decimal; size: number; cost: Whole };

const millionths = (seconds: Decimal): number => Number(seconds.times("1000000").toFixed(0));

function wholeChoices(seconds: readonly Decimal[], priceOf: (length: Decimal) => Decimal | undefined): Choice[] {
  const priced = seconds.flatMap((length) => {
    const price = priceOf(length);
    return price === undefined ? [] : [{ length, price }];
  });
  const scale = commonScale(priced.map(({ price }) => price));
  const whole = priced.map(({ length, price }) => ({ length, cost: wholeOn(price, scale) }));
  const step = whole.map(({ cost }) => cost).reduce(gcd, 0n) || 1n;
  return whole.map(({ length, cost }) => ({ length, size: millionths(length), cost: shortest(cost / step) }));
}

/**
 * The length to take first for each duration that can be missing, by its place in the list, from the shortest duration
 * up: `least`, then one `unit` more each. What is cheaper is better, at the same cost fewer generations, then fewer
 * seconds, then the earlier length.
 */
function firstLengths(choices: readonly Choice[], least: number, unit: number, many: number): Uint16Array {
  const chosen = new Uint16Array(many);
  const costs: Whole[] = [];
  const parts = new Float64Array(many);
  const totals = new Float64Array(many);
  for (let at = 0; at < many; at += 1) {
    const missing = least + at * unit;
    let [best, cheapest, fewest, shortestTotal]: [number, Whole, number, number] = [0, Infinity, 0, 0];
    for (const [place, choice] of choices.entries()) {
      const rest = missing <= choice.size ? -1 : at - choice.size / unit;
      const cost = rest < 0 ? choice.cost : add(choice.cost, costs[rest] ?? 0);
      if (cost > cheapest) continue;
      const count = 1 + (parts[rest] ?? 0);
      const total = choice.size + (totals[rest] ?? 0);
      if (cost < cheapest || count < fewest || (count === fewest && total < shortestTotal))
        [best, cheapest, fewest, shortestTotal] = [place, cost, count, total];
    }
    chosen[at] = best;
    costs.push(cheapest);
    parts[at] = fewest;
    totals[at] = shortestTotal;
  }
  return chosen;
}

/** Searches on record at most, and places of one, some 5 MB: a query asks for fewer. */
const mostKnown = 256;
const mostPlaces = 10_000;
const knownSearches = new Map<string, Uint16Array>();

/** The same, searched once: at prices in proportion, as those of most resolutions and models are, it is one question. */
function knownFirstLengths(choices: readonly Choice[], least: number, unit: number, many: number): Uint16Array {
  const key = `${least}/${many} ${choices.map(({ size, cost }) => `${size}:${cost}`).join()}`;
  const known = knownSearches.get(key);
  if (known) return known;
  const found = firstLengths(choices, least, unit, many);
  if (knownSearches.size === mostKnown) knownSearches.clear();
  if (many < mostPlaces) knownSearches.set(key, found);
  return found;
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
  const choices = wholeChoices(seconds, priceOf);
  if (choices.length === 0) return [];
  // Whatever is taken away, what is missing is the wanted duration less whole units: numbered, they are an array.
  const unit = Number(choices.map(({ size }) => BigInt(size)).reduce(gcd));
  const least = millionths(wanted) % unit;
  const last = (millionths(wanted) - least) / unit;
  const first = knownFirstLengths(choices, least, unit, last + 1);
  const taken: Decimal[] = [];
  for (let at = last; at > 0 || (at === 0 && least > 0);) {
    const choice = choices[first[at] ?? -1];
    if (!choice) break;
    taken.push(choice.length);
    at -= choice.size / unit;
  }
  return taken.sort((a, b) => b.cmp(a));
}
