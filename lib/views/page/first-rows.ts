/** What is shown at first, before the rest is asked for. Of the comparison the cheapest of a kind, the model in focus, and those in the link. */
import type { Opened } from "../../ask/opened";
import type { CompareRow, ComparisonView } from "./comparison-types";

const cheapest = 8;

/** So many risks are shown before the others are asked for. */
export const firstRisks = 3;

/** Whether a model at this place of the ranking is shown before the others are asked for. */
export const isShownFirst = ({ focus, named }: Pick<CompareRow, "focus" | "named">, place: number): boolean =>
  place < cheapest || focus || named;

/** What of a comparison is open: rows and reasons that are there beside what is always shown. */
export const openedOf = ({ rows, unpriced }: ComparisonView): Pick<Opened, "rows" | "unpriced"> => ({
  rows: !rows.every(({ first }) => first),
  unpriced: unpriced.some(({ models }) => models.length > 0),
});
