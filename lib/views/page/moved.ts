/** A figure before and after, and what moved it, as text. */
import type { MovedKind } from "../../answer/between";
import type { Figure, Moved, Replay } from "../../answer/replay";
import type { Plan } from "../../ask/plan";
import { zero } from "../../numbers/decimal";
import { formatMoney, formatShare } from "../../words/format";
import { figureNote, movedInWords } from "../sentences/moved";
import { tell } from "../sentences/remarks";
import { moneyMoved } from "./difference";
import { viewSource } from "./text";
import type { SourceView } from "./types";

export type MovedRow = {
  kind: MovedKind;
  what: string;
  before: string;
  after: string;
  /** `+$15.44`; none where it counts in the one before it, or one end has no total. */
  effect?: string;
  source?: SourceView;
};

/** `$280.80`, or why there is no total. */
export const figureInWords = (figure: Figure, { currency }: Plan): string =>
  figure.total ? formatMoney(figure.total, currency) : `no total: ${figureNote(figure.because, tell).message}`;

/** From 280.80 to 296.24: `+$15.44, 5.5 %`; nothing where one end has no total. */
export function differenceInWords({ then, now }: Replay, { currency }: Plan): string | undefined {
  if (!then.total || !now.total) return undefined;
  const moved = now.total.minus(then.total);
  if (moved.eq(zero)) return "the same";
  const share = then.total.eq(zero) ? "" : `, ${formatShare(moved.abs().div(then.total).round(3))}`;
  return `${moneyMoved(moved, currency)}${share}`;
}

/** What moved, a row a fact. */
export const movedRows = (moved: readonly Moved[], { currency }: Plan): MovedRow[] =>
  moved.map((fact) => {
    const { source, ...words } = movedInWords(fact);
    return {
      kind: fact.kind,
      ...words,
      ...(fact.effect ? { effect: moneyMoved(fact.effect, currency) } : {}),
      ...(source ? { source: viewSource(source) } : {}),
    };
  });
