/** What of a whole plan rests on prices of its own. */
import type { Estimate } from "../../../month/estimate";
import { formatList } from "../../../words/format";
import { ownMark } from "../../sentences/own";
import { letterOf } from "./list";

const mostLettered = 3;

/**
 * The workloads that are priced on own terms, by their letters: "own discount in B", "own prices in A, B and D", "own
 * prices in 5 of 12". Nothing where none is.
 */
export function ownIn(estimates: readonly Estimate[]): string {
  const marked = estimates.flatMap((estimate, place) => {
    const mark = ownMark(estimate);
    return mark ? [{ mark, letter: letterOf(place) }] : [];
  });
  const [first] = marked;
  if (!first) return "";
  const what = marked.every(({ mark }) => mark === first.mark) ? first.mark : "own prices";
  if (estimates.length === 1) return what;
  if (marked.length === estimates.length) return `${what} in all`;
  if (marked.length > mostLettered) return `${what} in ${marked.length} of ${estimates.length}`;
  return `${what} in ${formatList(marked.map(({ letter }) => letter))}`;
}
