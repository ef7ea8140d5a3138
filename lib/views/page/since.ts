/** What moved since the older release that a plan is of: what it was, what it is today, and each fact with its effect. */
import type { Figure } from "../../answer/replay";
import type { MovedKind } from "../../answer/between";
import type { Plan } from "../../ask/plan";
import type { Entries } from "../../ask/read";
import { writePlan } from "../../ask/write";
import { zero, type Decimal } from "../../numbers/decimal";
import { formatDay, formatMoney, formatShare } from "../../words/format";
import type { Replayed } from "../json/replay";
import { figureNote, movedInWords } from "../sentences/moved";
import { tell } from "../sentences/remarks";
import { viewSource } from "./text";
import type { SourceView } from "./types";

export type SinceRow = {
  kind: MovedKind;
  what: string;
  before: string;
  after: string;
  /** `+$15.44`; none where it counts in the one before it, or one end has no total. */
  effect?: string;
  source?: SourceView;
};

export type SinceView = {
  /** The day of the release. */
  day: string;
  then: string;
  now: string;
  /** `+$15.44, 5.5 %`, or that nothing of it moved; absent where one end has no total. */
  difference?: string;
  rows: readonly SinceRow[];
  /** What is said where nothing moved that the plan rests on. */
  none?: string;
  /** The plan by what is known now, today; and the plan as it is. */
  priceAnew: string;
  keep: string;
  /** The older day is kept: what moved is folded away. */
  kept: boolean;
};

/** The key of what the page shows, not of what is asked. */
const keptKey = "view.since";

/** Whether what moved is folded away, because the older day is kept. */
export const isKept = (entries: Entries): boolean =>
  entries.some(([key, text]) => key === keptKey && text.trim() === "kept");

const signed = (amount: Decimal, currency: string): string =>
  `${amount.lt(zero) ? "\u2212" : "+"}${formatMoney(amount.abs(), currency)}`;

const figureInWords = (figure: Figure, { currency }: Plan): string =>
  figure.total ? formatMoney(figure.total, currency) : `no total: ${figureNote(figure.because, tell).message}`;

/** From 280.80 to 296.24: "+$15.44, 5.5 %". */
function differenceOf({ then, now }: Replayed, { currency }: Plan): Pick<SinceView, "difference"> {
  if (!then.total || !now.total) return {};
  const moved = now.total.minus(then.total);
  if (moved.eq(zero)) return { difference: "the same" };
  const share = then.total.eq(zero) ? "" : `, ${formatShare(moved.abs().div(then.total).round(3))}`;
  return { difference: `${signed(moved, currency)}${share}` };
}

/** A replayed plan as its page has it, whose links `write` writes. */
export function viewSince(plan: Plan, replayed: Replayed, kept: boolean, write = writePlan): SinceView {
  const { then, now, moved, on } = replayed;
  const query = write(plan);
  return {
    day: formatDay(plan.release ?? plan.on),
    then: figureInWords(then, plan),
    now: figureInWords(now, plan),
    ...differenceOf(replayed, plan),
    rows: moved.map((fact) => {
      const { source, ...words } = movedInWords(fact);
      return {
        kind: fact.kind,
        ...words,
        ...(fact.effect ? { effect: signed(fact.effect, plan.currency) } : {}),
        ...(source ? { source: viewSource(source) } : {}),
      };
    }),
    ...(moved.length === 0 ? { none: "Nothing has moved since that this plan rests on." } : {}),
    priceAnew: `?${write({ ...plan, release: undefined, on })}`,
    keep: kept ? `?${query}` : `?${query}&${keptKey}=kept`,
    kept,
  };
}
