/** Amounts of money with their chances, and sums of independent ones: exact while they can be counted, else rounded up. */
import { commonScale, fromWhole, wholeOn, type Decimal } from "../../numbers/decimal";
import type { NonEmpty } from "../../numbers/list";
import { ceilDiv, firstWhere, gcd } from "../../numbers/whole";
import { add, at, type Chances } from "./chances";
import type { SumDistribution } from "./month";

/** Whole numbers on a scale, the smallest first, each with its chance. `exact`: none was rounded or approximated. */
export type Amounts = { scale: number; wholes: readonly bigint[]; chances: Float64Array; exact: boolean };

/** Where there is too much to add up, steps are made coarser, upwards, until there are so many. */
const mostSteps = 4096;
/** So many pairs of amounts are added one by one, whatever lies between them; on common steps so many in their order. */
const mostPairs = 250_000;
const mostSums = 2 ** 26;
const negligible = 1e-20;
/** "Reached" within the rounding of the chances themselves. */
const tolerance = 1e-12;

/** Without amounts that are less likely than floats can tell apart. */
function likely({ scale, wholes, chances, exact }: Amounts): Amounts {
  const isLikely = (_: unknown, index: number) => at(chances, index) > negligible;
  return { scale, wholes: wholes.filter(isLikely), chances: chances.filter(isLikely), exact };
}

/** An amount that is certain. */
export const certainly = (amount: Decimal): Amounts => ({
  scale: amount.scale,
  wholes: [wholeOn(amount, amount.scale)],
  chances: Float64Array.of(1),
  exact: true,
});

/**
 * So many jobs by chance, each at a price. What is less likely than floats can tell apart is left out; where there are too
 * many numbers of jobs, each is taken for the next of coarser steps.
 */
export function amountsOf({ least, most, atMost, exact }: SumDistribution, price: Decimal): Amounts {
  const { scale } = price;
  const each = wholeOn(price, scale);
  const first = firstWhere(least, most, (jobs) => atMost(jobs) > negligible);
  const last = firstWhere(first, most, (jobs) => atMost(jobs) >= 1 - 1e-13);
  const coarse = Math.max(1, Math.ceil((last - first) / mostSteps));
  const wholes: bigint[] = [];
  const chances: number[] = [];
  let before = 0;
  for (let jobs = first; before < 1; jobs += coarse) {
    const until = jobs >= last ? 1 : atMost(jobs);
    wholes.push(BigInt(jobs) * each);
    chances.push(Math.max(0, until - before));
    before = until;
  }
  return likely({ scale, wholes, chances: Float64Array.from(chances), exact: exact && coarse === 1 });
}

/** The same amounts as something is made of each that never falls where they rise: cash of a bill. Equal ones are one. */
export function eachAs(amounts: Amounts, made: (amount: Decimal) => Decimal): Amounts {
  const { wholes, chances, exact } = amounts;
  const found = new Array<Decimal>(wholes.length);
  // Between two amounts that come to the same all do: a purchase of packs is looked for at few of many bills.
  const fill = (from: number, to: number, least: Decimal, greatest: Decimal): void => {
    if (least.eq(greatest)) return void found.fill(least, from, to + 1);
    found[from] = least;
    found[to] = greatest;
    if (to - from < 2) return;
    const middle = (from + to) >> 1;
    const between = made(amountAt(amounts, middle));
    fill(from, middle, least, between);
    fill(middle, to, between, greatest);
  };
  const end = wholes.length - 1;
  fill(0, end, made(amountAt(amounts, 0)), made(amountAt(amounts, end)));
  const scale = commonScale(found);
  const kept: { wholes: bigint[]; chances: number[] } = { wholes: [], chances: [] };
  found.forEach((value, index) => {
    const whole = wholeOn(value, scale);
    const last = kept.wholes.length - 1;
    if (kept.wholes[last] === whole) kept.chances[last] = (kept.chances[last] ?? 0) + at(chances, index);
    else {
      kept.wholes.push(whole);
      kept.chances.push(at(chances, index));
    }
  });
  return { scale, wholes: kept.wholes, chances: Float64Array.from(kept.chances), exact };
}

const amountAt = ({ wholes, scale }: Amounts, index: number): Decimal => fromWhole(wholes[index] ?? 0n, scale);

const onScale = ({ wholes, scale }: Amounts, wanted: number): bigint[] =>
  wholes.map((whole) => whole * 10n ** BigInt(wanted - scale));

/** Amounts as chances of whole steps above the least of them; between two steps the next one up. */
function stepped(wholes: readonly bigint[], chances: Float64Array, step: bigint): Chances {
  const [least = 0n] = wholes;
  const places = wholes.map((whole) => Number(ceilDiv(whole - least, step)));
  const table = new Float64Array((places.at(-1) ?? 0) + 1);
  places.forEach((place, index) => {
    table[place] = at(table, place) + at(chances, index);
  });
  return { first: 0, chances: table };
}

type Chanced = Pick<Amounts, "wholes" | "chances">;

/** Two lists in one, the smallest first; the chances of what is in both are added. */
function merged(a: Chanced, b: Chanced): Chanced {
  const wholes: bigint[] = [];
  const chances = new Float64Array(a.wholes.length + b.wholes.length);
  let [i, j] = [0, 0];
  let [one, other] = [a.wholes[0], b.wholes[0]];
  while (one !== undefined || other !== undefined) {
    const isOne: boolean = one !== undefined && (other === undefined || one <= other);
    const isOther: boolean = other !== undefined && (one === undefined || other <= one);
    chances[wholes.length] = (isOne ? at(a.chances, i) : 0) + (isOther ? at(b.chances, j) : 0);
    wholes.push((isOne ? one : other) ?? 0n);
    if (isOne) one = a.wholes[(i += 1)];
    if (isOther) other = b.wholes[(j += 1)];
  }
  return { wholes, chances: chances.subarray(0, wholes.length) };
}

/** The sums of all pairs, the smallest first: a list for each of the fewer ones, merged two by two. */
function pairwise(a: Chanced, b: Chanced): Chanced {
  const [few, many] = a.wholes.length <= b.wholes.length ? [a, b] : [b, a];
  let lists = few.wholes.map((whole, index): Chanced => {
    const chance = at(few.chances, index);
    return { wholes: many.wholes.map((other) => whole + other), chances: many.chances.map((other) => chance * other) };
  });
  while (lists.length > 1)
    lists = lists.flatMap((list, index) => {
      const next = lists[index + 1];
      return index % 2 === 1 ? [] : [next ? merged(list, next) : list];
    });
  return lists[0] ?? { wholes: [], chances: new Float64Array() };
}

/**
 * The sum of two independent amounts. Of $1 or $2 by the toss of a coin, twice: $2, $3 and $4 with chances of a quarter,
 * a half and a quarter.
 *
 * @public
 */
export function plus(a: Amounts, b: Amounts): Amounts {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [onScale(a, scale), onScale(b, scale)];
  const exact = a.exact && b.exact;
  if (left.length * right.length <= mostPairs) {
    const sums = pairwise({ wholes: left, chances: a.chances }, { wholes: right, chances: b.chances });
    return likely({ scale, exact, ...sums });
  }
  const spread = (wholes: readonly bigint[]) => wholes.map((whole) => whole - (wholes[0] ?? 0n));
  const [above, beyond] = [spread(left), spread(right)];
  const common = [...above, ...beyond].reduce(gcd, 0n);
  const width = (above.at(-1) ?? 0n) + (beyond.at(-1) ?? 0n);
  const steps = width / common;
  const isFew = Number(steps) * Math.max(left.length, right.length) <= mostSums;
  const step = isFew ? common : common * ceilDiv(steps, BigInt(mostSteps));
  const { chances } = add(stepped(left, a.chances, step), stepped(right, b.chances, step));
  const least = (left[0] ?? 0n) + (right[0] ?? 0n);
  const wholes = Array.from(chances, (_, place) => least + BigInt(place) * step);
  return likely({ scale, wholes, chances, exact: exact && step === common });
}

/** An order of amounts by themselves: of few before that of many, then that of the smaller ones, then the likelier. */
function compareAmounts(a: Amounts, b: Amounts): number {
  if (a.wholes.length !== b.wholes.length) return a.wholes.length - b.wholes.length;
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [onScale(a, scale), onScale(b, scale)];
  const other = left.findIndex((whole, index) => whole !== right[index]);
  if (other !== -1) return (left[other] ?? 0n) < (right[other] ?? 0n) ? -1 : 1;
  const unlike = a.chances.findIndex((chance, index) => chance !== b.chances[index]);
  return unlike === -1 ? 0 : at(b.chances, unlike) - at(a.chances, unlike);
}

/**
 * The sum of independent amounts, the fewest first whatever order they come in: where steps have to be made coarser, it
 * depends on what was added up before.
 */
export const sumOf = (all: NonEmpty<Amounts>): Amounts => [...all].sort(compareAmounts).reduce(plus);

/** The smallest amount whose cumulative chance reaches the share. */
export function quantileOf(amounts: Amounts, share: number): Decimal {
  let sum = 0;
  const index = amounts.chances.findIndex((chance) => (sum += chance) >= share - tolerance);
  return amountAt(amounts, index === -1 ? amounts.wholes.length - 1 : index);
}

/** The chance of amounts for which something holds; it holds for all smaller ones, too. */
export function chanceThat(amounts: Amounts, holds: (amount: Decimal) => boolean): number {
  const { length } = amounts.wholes;
  const until = firstWhere(0, length, (index) => index === length || !holds(amountAt(amounts, index)));
  return until === length ? 1 : amounts.chances.subarray(0, until).reduce((sum, chance) => sum + chance, 0);
}
