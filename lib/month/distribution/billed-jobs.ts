/** How many jobs of one generation are billed: its repeats, its outcomes, its duplicates. */
import { attemptShares } from "../outcomes";
import { outcomes, type Month, type Outcome } from "../../ask/plan";
import { add, at, type Chances } from "./chances";

const scaled = ({ first, chances }: Chances, by: number): Chances => ({
  first,
  chances: chances.map((one) => one * by),
});

function either(a: Chances, b: Chances): Chances {
  const first = Math.min(a.first, b.first);
  const last = Math.max(a.first + a.chances.length, b.first + b.chances.length);
  const chances = new Float64Array(last - first);
  for (const { first: start, chances: part } of [a, b]) {
    for (let i = 0; i < part.length; i += 1) {
      const place = start - first + i;
      chances[place] = at(chances, place) + at(part, i);
    }
  }
  return { first, chances };
}

/**
 * Chances of the number of billed jobs for one generation. Each attempt is billed or not by its outcome (kept and
 * unusable always, the others where they are in `billed`), is followed by an unwanted second job with the share of
 * `duplicates`, and is repeated until one is kept, at most `tries` times.
 * Half of the takes unusable and 2 tries: one job with chance 1/2, two with chance 1/2.
 */
export function billedJobs(month: Month, billed: ReadonlySet<Outcome>): Chances {
  const shares = attemptShares(month);
  const share = (name: keyof typeof shares) => Number(shares[name].toFixed());
  const missed = outcomes.filter((outcome) => !billed.has(outcome)).reduce((sum, outcome) => sum + share(outcome), 0);
  const charged = outcomes.filter((outcome) => billed.has(outcome)).reduce((sum, one) => sum + share(one), 0);
  const duplicates = Number(month.duplicates);
  const second: Chances = { first: 0, chances: Float64Array.of(1 - duplicates, duplicates) };
  const keptNow = add({ first: 1, chances: Float64Array.of(share("kept")) }, second);
  const repeated = add({ first: 0, chances: Float64Array.of(missed, charged + share("unusable")) }, second);
  let reached: Chances = { first: 0, chances: Float64Array.of(1) };
  let ended: Chances = scaled(reached, 0);
  for (let attempt = 0; attempt < month.tries; attempt += 1) {
    ended = either(ended, add(reached, keptNow));
    reached = add(reached, repeated);
  }
  return either(ended, reached);
}
