/** What moves the money to plan with, and what flips the cheapest model. */
import type { SourceView, Tick } from "./types";

/** A share of a range and the money to plan with at it, 0 to 1 of the most on the scale. */
type MoveEnd = { share: string; total: string; at: number };

/** A range that somebody has seen of a share. `own`: the plan's own; `single`: one figure was seen; `other`: with another model. */
export type MoveRow = {
  id: string;
  name: string;
  own: string;
  low: MoveEnd;
  high: MoveEnd;
  single: boolean;
  text: string;
  other: boolean;
  /** How many were looked at. */
  sample: string;
  /** Who has seen it, and when. */
  source: SourceView;
};

/** A sentence, with the link that sets the value it speaks of. */
export type SaidFlip = { text: string; href?: string };
/** The nearest flip of each field of the form, in few words, by the field's name. */
export type FieldFlips = Readonly<Record<string, SaidFlip>>;

/** What moves the money to plan with, the range that moves it furthest first; and what makes another model the cheaper one. */
export type MovesView = {
  lead: string;
  rows: MoveRow[];
  /** The plan's own money on the scale of the rows. */
  own: Tick;
  leftOut?: string;
  flips: { text: string; rows: { knob: string; name: string; own: string; said: SaidFlip[]; cut: boolean }[] };
  fields: FieldFlips;
};
