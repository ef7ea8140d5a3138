/** Every `when` of a model, and the values at which a condition on a number changes its mind. */
import { decimal, type Decimal } from "@/lib/numbers/decimal";
import type { Conditions, Model, NumberCondition } from "@/lib/catalogue/schema";

type Conditioned = {
  entry: string;
  kind: "rate" | "gap" | "minimum" | "refusal" | "caution" | "duration";
  when: Conditions;
};

export const entryNames = {
  rate: (id: string) => `rate "${id}"`,
  minimum: (id: string) => `minimum cost "${id}"`,
  least: (id: string, position: number) => `rate "${id}", leastWithVideo ${position + 1}`,
  gap: (position: number, meter: string) => `gap ${position + 1} (${meter})`,
  refusal: (position: number) => `refusal ${position + 1}`,
  caution: (position: number) => `caution ${position + 1}`,
  duration: (position: number) => `durations entry ${position + 1}`,
};

/** The leasts with an input video of a rate. */
const leastEntries = ({ id, quantity }: Model["rates"][number]): Conditioned[] =>
  ("leastWithVideo" in quantity ? (quantity.leastWithVideo ?? []) : []).map(({ when = {} }, at) => ({
    entry: entryNames.least(id, at),
    kind: "minimum",
    when,
  }));

/** Rates, minimums, gaps, refusals, cautions and durations: everything that can silently never hold. */
export function conditionedEntries({ rates, gaps, minimumCosts, constraints }: Model): Conditioned[] {
  return [
    ...rates.map(({ id, when }) => ({ entry: entryNames.rate(id), kind: "rate" as const, when })),
    ...rates.flatMap(leastEntries),
    ...minimumCosts.map(({ id, when }) => ({ entry: entryNames.minimum(id), kind: "minimum" as const, when })),
    ...gaps.map(({ meter, when }, at) => ({ entry: entryNames.gap(at, meter), kind: "gap" as const, when })),
    ...constraints.refusals.map(({ when }, at) => ({ entry: entryNames.refusal(at), kind: "refusal" as const, when })),
    ...constraints.cautions.map(({ when }, at) => ({ entry: entryNames.caution(at), kind: "caution" as const, when })),
    ...constraints.durations.map(({ when = {} }, at) => ({
      entry: entryNames.duration(at),
      kind: "duration" as const,
      when,
    })),
  ];
}

/** A condition's values as a list: one value may be written without brackets. */
export const listed = <T extends string>(values: T | readonly T[] | undefined): readonly T[] => {
  if (values === undefined) return [];
  return typeof values === "string" ? [values] : values;
};

/** Each bound or listed value, and the next value beyond it: both sides of every change. */
function edgesOf(condition: NumberCondition, step: Decimal): Decimal[] {
  const bounds =
    typeof condition === "string" || Array.isArray(condition) ? [condition].flat() : [condition.over, condition.upTo];
  return bounds.flatMap((bound) => (bound === undefined ? [] : [decimal(bound), decimal(bound).plus(step)]));
}

type NumberKey = "durationSeconds" | "inputVideoSeconds" | "inputAndOutputSeconds" | "images";

/** Where conditions of the model on one number turn, over all its entries. `step` is the least difference that counts. */
export function edges(model: Model, key: NumberKey, step: string): Decimal[] {
  return conditionedEntries(model).flatMap(({ when }) => {
    const condition = when[key];
    return condition === undefined ? [] : edgesOf(condition, decimal(step));
  });
}
