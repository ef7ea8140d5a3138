/** What a month's billed jobs come to: the exact distribution of a sum of jobs of one or a few prices. */
import { isNonEmpty, mapEach, sortedBy, type NonEmpty } from "../../numbers/list";
import { firstWhere } from "../../numbers/whole";
import { at, cumulantsOf, cumulantsOfSum, sumOfMany, type Chances, type Cumulants } from "./chances";
import { edgeworthAtMost } from "./edgeworth";

/** Generations of one price: how many in the month, and the price in whole steps. */
export type Kind = { many: number; weight: number };

/** A sum on whole numbers: `atMost(x)` is the chance that it is x or less. */
export type SumDistribution = { least: number; most: number; exact: boolean; atMost: (x: number) => number };

/** So many numbers beside each other are summed exactly within a frame's time; a wider spread is approximated. */
const widestExact = 4096;
/** Tails of 1e-20 lie within this many standard deviations on each side. */
const reach = 9.5;

const widthOf = ({ variance }: Cumulants, many: number): number => 2 * reach * Math.sqrt(variance * many) + 2;

/** "Reached" within the rounding of the chances themselves: half is half, also after a thousand additions. */
const tolerance = 1e-12;

type Running = { first: number; atMost: Float64Array };

function running({ first, chances }: Chances): Running {
  const atMost = new Float64Array(chances.length);
  let sum = 0;
  for (let i = 0; i < chances.length; i += 1) atMost[i] = sum += at(chances, i);
  return { first, atMost };
}

function lookUp({ first, atMost }: Running, x: number): number {
  const index = Math.floor(x) - first;
  if (index < 0) return 0;
  return atMost[index] ?? 1;
}

const lastOf = ({ first, chances }: Chances): number => first + chances.length - 1;

/** The last kind is looked up, every other one is gone through. */
function exactSum([{ weight, chances }, ...others]: NonEmpty<{ weight: number; chances: Chances }>): (
  x: number,
) => number {
  if (!isNonEmpty(others)) {
    const table = running(chances);
    return (x) => lookUp(table, x / weight);
  }
  const rest = exactSum(others);
  return (x) => {
    let sum = 0;
    for (let i = 0; i < chances.chances.length; i += 1) {
      sum += at(chances.chances, i) * rest(x - weight * (chances.first + i));
    }
    return sum;
  };
}

/** How wide the sums of the kinds are, the numbers that a look at all but the widest goes through, and whether it can be exact. */
export function sizeOf(each: Cumulants, kinds: readonly Kind[]): { widths: number[]; steps: number; exact: boolean } {
  const widths = kinds.map(({ many }) => widthOf(each, many));
  const steps = [...widths]
    .sort((a, b) => a - b)
    .slice(0, -1)
    .reduce((product, width) => product * width, 1);
  return { widths, steps, exact: Math.max(...widths) <= widestExact && steps <= widestExact * 32 };
}

/**
 * The distribution of the billed jobs of all kinds, each weighted with its price. `each` are the chances of one
 * generation. 10 clips, each repeated by the toss of a coin: at most 19 jobs with a chance of 0.5.
 */
export function sumDistribution(each: Chances, kinds: NonEmpty<Kind>): SumDistribution {
  const cumulants = cumulantsOf(each);
  const bound = (of: number) => kinds.reduce((sum, { many, weight }) => sum + many * weight * of, 0);
  const { exact } = sizeOf(cumulants, kinds);
  const ends = { least: bound(each.first), most: bound(lastOf(each)), exact };
  if (!exact) {
    const whole = cumulantsOfSum(kinds.map(({ many, weight }) => ({ each: cumulants, many, weight })));
    // The expansion knows no ends: at the most that can be, every month is within.
    return { ...ends, atMost: (x) => (x >= ends.most ? 1 : x < ends.least ? 0 : edgeworthAtMost(whole, x)) };
  }
  const summed = sortedBy(
    mapEach(kinds, ({ many, weight }) => ({ weight, chances: sumOfMany(each, many) })),
    (a, b) => a.chances.chances.length - b.chances.chances.length,
  );
  const greatest = summed.reduce((sum, { weight, chances }) => sum + weight * lastOf(chances), 0);
  const chanceOf = exactSum(summed);
  return { ...ends, atMost: (x) => (x >= greatest ? 1 : Math.min(1, chanceOf(x))) };
}

/** The smallest sum whose cumulative chance reaches the share: of 1 to 6 on a die, 3 for one half. */
export const quantile = ({ least, most, atMost }: SumDistribution, share: number): number =>
  firstWhere(least, most, (sum) => atMost(sum) >= share - tolerance);
