/** A month played out attempt by attempt, as a caller would live through it: no distribution, no formula. */
import { isBilled } from "@/lib/month/outcomes";
import type { PricedEstimate } from "@/lib/month/estimate";

export type SimulatedMonth = { jobs: number; money: number };

/** What the attempts at one generation come to: billed jobs until one is kept or the tries are used up. */
function playGeneration({ workload: { month }, rules }: PricedEstimate, random: () => number): number {
  const [failed, moderated, timeout, unusable, duplicates] = [
    month.failed,
    month.moderated,
    month.timeout,
    month.unusable,
    month.duplicates,
  ].map(Number) as [number, number, number, number, number];
  const billed = (outcome: keyof typeof rules) => (isBilled(rules[outcome], "high") ? 1 : 0);
  let jobs = 0;
  for (let attempt = 0; attempt < month.tries; attempt += 1) {
    if (random() < duplicates) jobs += 1;
    const drawn = random();
    if (drawn < failed) jobs += billed("failed");
    else if (drawn < failed + moderated) jobs += billed("moderated");
    else if (drawn < failed + moderated + timeout) jobs += billed("timeout");
    else {
      jobs += 1;
      if (random() >= unusable) return jobs;
    }
  }
  return jobs;
}

/** So many months, each of all its clips and their generations, at the cautious end, in the provider's currency. */
export function playMonths(estimate: PricedEstimate, months: number, random: () => number): SimulatedMonth[] {
  const prices = estimate.generations.map(({ cost }) => Number(cost.toFixed()));
  return Array.from({ length: months }, () => {
    const month = { jobs: 0, money: 0 };
    for (let clip = 0; clip < estimate.workload.month.clips; clip += 1) {
      for (const price of prices) {
        const jobs = playGeneration(estimate, random);
        month.jobs += jobs;
        month.money += jobs * price;
      }
    }
    return month;
  });
}
