/** Dice, coins and plain enumeration: what the distributions are held against. */
import fc from "fast-check";
import type { Chances } from "@/lib/month/distribution/chances";
import type { Kind } from "@/lib/month/distribution/month";

export const chancesOf = (first: number, ...chances: number[]): Chances => ({
  first,
  chances: Float64Array.from(chances),
});

/** 0 or 1. */
export const coin = chancesOf(0, 0.5, 0.5);
/** 1 to 6. */
export const die = chancesOf(1, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6);
/** One with a chance of 1/10. */
export const seldom = chancesOf(0, 0.9, 0.1);

export const whole = ({ chances }: Chances): number => chances.reduce((sum, chance) => sum + chance, 0);

export const meanOf = ({ first, chances }: Chances): number =>
  chances.reduce((sum, chance, index) => sum + (first + index) * chance, 0);

/** Up to six numbers from 0 to 3 on, with chances that sum to one; some of them 0. */
export const anyChances: fc.Arbitrary<Chances> = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 }))
  .map(([first, parts]) => {
    const all = parts.reduce((sum, part) => sum + part, 0);
    return chancesOf(first, ...parts.map((part) => (all === 0 ? 1 / parts.length : part / all)));
  });

/** The chance of each sum, by going through every outcome of every generation. */
export function everyOutcome(each: Chances, kinds: readonly Kind[]): Map<number, number> {
  let sums = new Map([[0, 1]]);
  for (const { many, weight } of kinds) {
    for (let generation = 0; generation < many; generation += 1) {
      const next = new Map<number, number>();
      for (const [sum, chance] of sums) {
        each.chances.forEach((more, index) => {
          const key = sum + weight * (each.first + index);
          next.set(key, (next.get(key) ?? 0) + chance * more);
        });
      }
      sums = next;
    }
  }
  return sums;
}

/** The chance that a sum stays at or below a number, of a table of chances. */
export const atMostIn = (sums: ReadonlyMap<number, number>, x: number): number =>
  [...sums].reduce((all, [sum, chance]) => (sum <= x ? all + chance : all), 0);

/** The smallest number of a table that reaches a share. */
export function reaching({ first, chances }: Chances, share: number): number {
  let sum = 0;
  for (let index = 0; index < chances.length; index += 1) {
    sum += chances[index]!;
    if (sum >= share) return first + index;
  }
  return first + chances.length - 1;
}
