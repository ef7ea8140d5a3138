/** Everything the comparison shows, as plain text and numbers between 0 and 1. */
import type { Plan } from "../../../ask/plan";
import type { Verdict } from "../../../budget/plan-with";
import type { PolicyRule } from "../../../catalogue/schema";
import type { RiskState } from "../../../risks/rule";
import type { Issue } from "../../../ask/issues";
import type { KindLink, ListFilter, PageOfList } from "../model-list/filter";
import type { FlipsView } from "./flips";
import type { Packed } from "../pack";
import type { Tick } from "../types";
import type { AskedView, FormFocus } from "../plan-types";
import type { ReasonGroup } from "../comparison-types";

export type LinkToPlan = (plan: Plan) => string;

type Link = { label: string; href: string };

export type SetCell = {
  text: string;
  note?: string;
  state?: RiskState;
  verdict?: Verdict;
  /** It is the best of its row, in a word. */
  best?: string;
  /** It is not what was asked, or not to be trusted without a look. */
  warn?: boolean;
};

/** `same`: all cells that there are say the same. Nothing where the model has no price. */
export type SetRow = { id: string; label: string; cells: (SetCell | null)[]; same: boolean };

/** What the budget buys on each model of a set, in the order of its keys. */
export type Bought = { keys: string[]; row: SetRow };

export type SetColumn = {
  key: string;
  name: string;
  provider: string;
  /** On the scale of the set; absent where it has no price, for a reason. */
  place?: { at: number; lowAt: number };
  because?: { word: string; reason: string };
  cures: Link[];
};

export type SetView = {
  columns: SetColumn[];
  rows: SetRow[];
  /** What the rows say that are the same in all columns. */
  same: string;
  scale: { from: string; to: string; budget?: Tick };
  /** Models that the link names beyond those that stand side by side. */
  more: number;
};

/** A model of the field. `beside`: it is of the set, and stays whatever the filter and the page. */
export type FieldRow = {
  key: string;
  name: string;
  /** What tells it from others: avatars. */
  mark: string;
  provider: string;
  money: string;
  /** On the scale of the field, and its favourable end. */
  at: number;
  lowAt: number;
  verdict: Verdict | "";
  perClip: string;
  /** What is made otherwise than asked; nothing where it is just that. */
  made: string;
  failed: PolicyRule;
  wait: string;
  seen: string;
  /** Days since, where they are over 90: "106 days before". */
  before: string;
  old: boolean;
  confidence: string;
  inSet: boolean;
  beside: boolean;
};

type FieldColumnId = "name" | "provider" | "money" | "scale" | "verdict" | "clip" | "made" | "failed" | "wait" | "seen";

export type FieldColumn = {
  id: FieldColumnId;
  label: string;
  /** How the list is ordered by it now, and the order that it is asked for next. */
  sort?: { next: string; now: "ascending" | "descending" | "none" };
};

/** What is read off a dot: nothing for a low end that is the high one, or a verdict where there is no budget. */
export type Reading = {
  name: string;
  provider: string;
  low: string;
  high: string;
  verdict: Verdict | "";
  /** Days since its price was seen, where they are over 90. */
  before: string;
};

/**
 * Every priced model of the filter as a dot, from left to right: its place on the scale, the favourable end where that
 * is another one, and a letter of what it is: fits, over, in the set, of another kind than general.
 */
export type Swarm = {
  at: number[];
  low: number[];
  states: string;
  readings: Packed<Reading>;
  ticks: Tick[];
  /** Models of the set, by their place among the dots. */
  labels: { dot: number; name: string; money: string }[];
};

export type FieldView = {
  /** "97 of 164 fit $800." and what of the set follows from it. */
  says: { lead: string; rest: string };
  swarm: Swarm;
  /** On the scale of dots and rows. */
  budget?: Tick;
  filter: ListFilter;
  /** What the words of the search ask for beside the plan, and the field of the plan that asks for it as well. */
  wished?: { text: string; action: string; href: string };
  kinds: KindLink[];
  columns: FieldColumn[];
  rows: Packed<FieldRow>;
  /** The budget stands before the row of this place; nothing where the order is not by money. */
  budgetBefore?: number;
  budgetSays: string;
  place: string;
  standing: string;
  pages: PageOfList[];
  /** Where there are no rows: what to do. */
  empty?: { text: string; ways: Link[] };
  /** What might be made but is not recorded, and what cannot be made. */
  maybe: ReasonGroup[];
  cannot: ReasonGroup[];
  /** Of each model of the set: at how many providers the maker's model is sold, what the clip is there, and the page that says it. */
  sold: { key: string; text: string; note?: string; href: string }[];
  /** Only where the plan has a budget. */
  bought?: Bought;
  issues: Issue[];
};

/** Of what a chip of the plan is, and the field that it leads to. */
export type PlanChip = { field: string; text: string };

/** A plan with its set: all of the page but the field of all models. */
export type ComparedPlan = AskedView & {
  title: string;
  focus: FormFocus;
  chips: PlanChip[];
  set: SetView;
};

export type CompareView = ComparedPlan & {
  field: FieldView;
  /** Only where the address asks for it: a script works it out by itself. */
  flips?: FlipsView;
  /** What of the field is shown, as the link says it. */
  shown: string;
};
