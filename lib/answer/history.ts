/** What a plan came to over the releases: those in which its figure moved, and what moved it. */
import type { Plan } from "../ask/plan";
import type { Knowledge } from "../catalogue/read";
import { figureIn, isOther, replay, type Figure, type OnTerms, type Replay } from "./replay";

/** A release by its day. */
type Dated = { day: string; knowledge: Knowledge };

/** A release in which the figure moved, against the one before it. */
export type Turn = Replay & { day: string; since: string };

/**
 * The releases in which a plan's figure moved, the newest first: each as known on its day and with the prices of that
 * day, so that a price that moves on a known day moves it, too. Releases of 22, 26 and 27 November at 200, 200 and 220
 * make one turn, of 27 November since 26.
 */
export function turnsOf(plan: Plan, releases: readonly Dated[], onTerms?: OnTerms): Turn[] {
  let last: { dated: Dated; figure: Figure } | undefined;
  const turns: Turn[] = [];
  for (const dated of releases) {
    const now = { knowledge: dated.knowledge, on: dated.day };
    const figure = figureIn(plan, now, onTerms);
    if (last && isOther(last.figure, figure)) {
      const then = { knowledge: last.dated.knowledge, on: last.dated.day };
      turns.push({ day: dated.day, since: last.dated.day, ...replay(plan, then, now, onTerms) });
    }
    last = { dated, figure };
  }
  return turns.reverse();
}
