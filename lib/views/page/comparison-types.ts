/** What the comparison of all models shows, and what makes a plan fit its budget. */
import type { LeverKind } from "../../budget/levers";
import type { Verdict } from "../../budget/plan-with";
import type { UnitKind } from "../../catalogue/schema";
import type { Tick } from "./types";

export type LeverView = {
  kind: LeverKind;
  title: string;
  note: string;
  saving: string;
  total: string;
  href: string;
};
export type LeversView = { levers: LeverView[]; fitting: number; all: number; buys: string };

export type CompareRow = {
  key: string;
  name: string;
  provider: string;
  units: UnitKind[];
  /** Money to plan with, at the favourable and at the cautious end, as places on one logarithmic scale of all models. */
  total: string;
  lowAt: number;
  at: number;
  verdict?: Verdict;
  seen: string;
  old: boolean;
  confidence: string;
  remarks: string[];
  href: string;
  focus: boolean;
  /** The link names it. */
  named: boolean;
  /** Shown before the others are asked for. */
  first: boolean;
};

export type ReasonGroup = {
  code: string;
  summary: string;
  /** Each with its reason; none where the list is closed. */
  models: { key: string; name: string; provider: string; reason: string; href: string }[];
};

/** `rows`: the first of the `priced` models and those named, in the ranking's order; all of them where that is open. */
export type ComparisonView = {
  rows: CompareRow[];
  unpriced: ReasonGroup[];
  priced: number;
  all: number;
  /** The ends of the scale, and where the budget lies on it: below 0 or above 1 it is beyond them. */
  scale: { from: string; to: string; budget?: Tick };
  levers?: LeversView;
};
