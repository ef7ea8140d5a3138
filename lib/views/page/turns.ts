/** A plan's own history: the releases in which its figure moved, on a page and in a feed. */
import type { Turn } from "../../answer/history";
import type { Plan } from "../../ask/plan";
import { formatDay } from "../../words/format";
import { differenceInWords, figureInWords, movedRows, type MovedRow } from "./moved";

export type TurnView = {
  /** The release's day, as a machine has it, and in words. */
  id: string;
  day: string;
  /** "$280.80 became $296.24". */
  title: string;
  difference: string | undefined;
  rows: readonly MovedRow[];
};

/** A release in which the figure of a plan moved: "$280.80 became $296.24", by how much, and which facts did it. */
export const viewTurn = (plan: Plan, turn: Turn): TurnView => ({
  id: turn.day,
  day: formatDay(turn.day),
  title: `${figureInWords(turn.then, plan)} became ${figureInWords(turn.now, plan)}`,
  difference: differenceInWords(turn, plan),
  rows: movedRows(turn.moved, plan),
});

/** The same as lines, for a reader of feeds: what moved, each with its effect and where it stands. */
export const turnInLines = ({ rows }: TurnView): string =>
  rows
    .map(({ what, before, after, effect, source }) => {
      const by = effect === undefined ? "" : ` (${effect})`;
      return `${what}: ${before} became ${after}${by}.${source ? ` ${source.url}` : ""}`;
    })
    .join("\n");
