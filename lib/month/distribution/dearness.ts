/** What a month's distribution takes, known before it is summed: in a file of its own, because an estimate does not ask. */
import type { Month, Outcome } from "../../ask/plan";
import type { Decimal } from "../../numbers/decimal";
import { isNonEmpty, type NonEmpty } from "../../numbers/list";
import type { Cumulants } from "./chances";
import { kindsOf, nameOf, patternOf } from "./index";
import { sizeOf, type Kind } from "./month";

/** Looks at a sum of several kinds until its three percentiles are found, about thirty each; one is as dear as four additions. */
const looks = 90 * 4;

/**
 * About how many additions a distribution takes, known before it is made: the last doubling of so wide a sum is half of
 * its width squared, all before it as much again. 500 clips, one attempt in ten failed and 3 tries: 148 numbers wide,
 * some 22,000. An approximated one takes next to none.
 */
function additionsFor(each: Cumulants, kinds: NonEmpty<Kind>): number {
  const { widths, steps, exact } = sizeOf(each, kinds);
  if (!exact) return 0;
  return widths.reduce((all, width) => all + width * width, kinds.length > 1 ? looks * steps : 0);
}

/** Mean and variance of the billed jobs of one generation: 1.11 and 0.1179 where one attempt in ten fails, of 3. */
export function billedJobsOfOne(month: Month, billed: readonly Outcome[]): Pick<Cumulants, "mean" | "variance"> {
  return patternOf(month, billed).cumulants;
}

/** A sum that a month's distribution takes: by a name among those of its month, and about how many additions it is. */
type Sum = { name: string; additions: number };

/**
 * The sums that a month's distribution takes: of its jobs, and of its money where prices differ. Whether one has been
 * made already is not looked at, so that the same question is always as dear. An approximated one takes no additions.
 */
export function sumsOf(month: Month, billed: readonly Outcome[], prices: NonEmpty<Decimal>): Sum[] {
  const { cumulants } = patternOf(month, billed);
  const jobs: Kind[] = [{ many: month.clips * prices.length, weight: 1 }];
  const several = prices.every((price) => price.eq(prices[0])) ? [] : kindsOf(prices, month.clips).kinds;
  return [jobs, several].flatMap((kinds) =>
    isNonEmpty(kinds) ? [{ name: `${billed.join()} ${nameOf(kinds)}`, additions: additionsFor(cumulants, kinds) }] : [],
  );
}
