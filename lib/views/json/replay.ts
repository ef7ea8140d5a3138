/** A plan of an older release beside today, as the API answers it. */
import type { Figure, Replay } from "../../answer/replay";
import type { Plan } from "../../ask/plan";
import { money } from "../../numbers/decimal";
import { figureNote, movedInWords } from "../sentences/moved";
import { say } from "../sentences/remarks";

/** What a plan comes to today, by what is known now, and what moved. */
export type Replayed = Replay & { release: string; on: string };

const totalOf = ({ currency, certainty }: Plan, figure: Figure) => ({
  currency,
  ...(figure.total
    ? { planWith: { amount: money(figure.total), certainty } }
    : { note: figureNote(figure.because, say) }),
});

/** The figure of today, and what moved, each fact with its effect. */
export const viewReplay = (plan: Plan, { now, moved, release, on }: Replayed) => ({
  now: { release, on, total: totalOf(plan, now) },
  moved: moved.map((fact) => {
    const { what, before, after, source } = movedInWords(fact);
    return {
      kind: fact.kind,
      what,
      before,
      after,
      ...(fact.effect ? { effect: money(fact.effect) } : {}),
      ...(source ? { source: source.url } : {}),
    };
  }),
});
