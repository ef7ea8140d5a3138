/** Chances of whole numbers, and of sums of independent ones. Floats: these are probabilities, never money. */

/** `chances[i]` is the chance of `first + i`. */
export type Chances = { first: number; chances: Float64Array };

/** The chance at a place; beyond the ends there is none. */
export const at = (chances: Float64Array, place: number): number => chances[place] ?? 0;

/** A tail this unlikely is cut: all cuts of a month together stay far below what a float can tell apart from one. */
const negligible = 1e-20;

function withoutTails({ first, chances }: Chances): Chances {
  let from = 0;
  let to = chances.length;
  while (from < to - 1 && at(chances, from) < negligible) from += 1;
  while (to > from + 1 && at(chances, to - 1) < negligible) to -= 1;
  return from === 0 && to === chances.length
    ? { first, chances }
    : { first: first + from, chances: chances.slice(from, to) };
}

/** The sum of two independent numbers: two dice are 2 to 12, and 7 in one throw of six. */
export function add(a: Chances, b: Chances): Chances {
  const [long, short] = a.chances.length >= b.chances.length ? [a.chances, b.chances] : [b.chances, a.chances];
  const sums = new Float64Array(long.length + short.length - 1);
  for (let i = 0; i < short.length; i += 1) {
    const chance = at(short, i);
    if (chance === 0) continue;
    for (let j = 0; j < long.length; j += 1) sums[i + j] = at(sums, i + j) + chance * at(long, j);
  }
  return { first: a.first + b.first, chances: sums };
}

/** Of pairs that lie around one place: each counted once, from the outside in. Four sums at a time: none waits for another. */
function pairsAround(chances: Float64Array, outer: number, inner: number): number {
  let i = outer;
  let j = inner;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (; i + 3 < j - 3; i += 4, j -= 4) {
    a += at(chances, i) * at(chances, j);
    b += at(chances, i + 1) * at(chances, j - 1);
    c += at(chances, i + 2) * at(chances, j - 2);
    d += at(chances, i + 3) * at(chances, j - 3);
  }
  for (; i < j; i += 1, j -= 1) a += at(chances, i) * at(chances, j);
  const middle = i === j ? at(chances, i) ** 2 : 0;
  return 2 * (a + b + c + d) + middle;
}

/** Twice the same: every pair of different terms is counted once and doubled, half the work of `add`. */
function double({ first, chances }: Chances): Chances {
  const { length } = chances;
  const sums = new Float64Array(2 * length - 1);
  for (let sum = 0; sum < sums.length; sum += 1) {
    const outer = Math.max(0, sum - length + 1);
    sums[sum] = pairsAround(chances, outer, sum - outer);
  }
  return { first: 2 * first, chances: sums };
}

const nothing: Chances = { first: 0, chances: Float64Array.of(1) };

function toOne({ first, chances }: Chances): Chances {
  const whole = chances.reduce((sum, chance) => sum + chance, 0);
  return { first, chances: chances.map((chance) => chance / whole) };
}

/**
 * The sum of so many independent numbers of one kind, by repeated doubling. All terms are positive, so nothing cancels:
 * the mean of the sum is so many times the mean to a part in 10^12. 100 throws of a coin give 50 heads in 7.96 %.
 */
export function sumOfMany(each: Chances, many: number): Chances {
  let sum = nothing;
  for (const bit of many.toString(2)) {
    sum = withoutTails(double(sum));
    if (bit === "1") sum = withoutTails(add(sum, each));
  }
  return toOne(sum);
}

/** Mean, variance and the third and fourth cumulant: each of a sum is the sum of its parts'. */
export type Cumulants = { mean: number; variance: number; third: number; fourth: number };

/** Cumulants of a number: a coin has mean 1/2, variance 1/4, third 0 and fourth -1/8. */
export function cumulantsOf({ first, chances }: Chances): Cumulants {
  let mean = 0;
  for (let i = 0; i < chances.length; i += 1) mean += (first + i) * at(chances, i);
  let [second, third, fourth] = [0, 0, 0];
  for (let i = 0; i < chances.length; i += 1) {
    const off = first + i - mean;
    const square = off * off * at(chances, i);
    second += square;
    third += square * off;
    fourth += square * off * off;
  }
  return { mean, variance: second, third, fourth: fourth - 3 * second * second };
}

/** Cumulants of a sum of independent numbers, each so many times over and so many times as large. */
export function cumulantsOfSum(parts: readonly { each: Cumulants; many: number; weight: number }[]): Cumulants {
  const total = (of: keyof Cumulants, order: number) =>
    parts.reduce((sum, { each, many, weight }) => sum + many * weight ** order * each[of], 0);
  return {
    mean: total("mean", 1),
    variance: total("variance", 2),
    third: total("third", 3),
    fourth: total("fourth", 4),
  };
}
