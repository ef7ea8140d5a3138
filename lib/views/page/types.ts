/** Everything the estimator page shows, as plain text and numbers between 0 and 1: made once, drawn anywhere. */
import type { ModelSound } from "../../catalogue/sound";
import type { Issue } from "../../ask/issues";
import type { Note } from "../sentences/remarks";
import type { UnitKind } from "../../catalogue/schema";
import type { Mode } from "../../catalogue/vocabulary";
import type { RiskId } from "../../risks/ids";
import type { RiskState } from "../../risks/rule";
import type { Plan } from "../../ask/plan";
import type { StepId } from "../../budget/steps";
import type { LeverKind } from "../../budget/levers";
import type { Verdict } from "../../budget/plan-with";

/** `day`: on which it was seen, unless the title says it. */
export type SourceView = { title: string; url: string; day?: string };

/** `rate`: the id of the price, or of the minimum, that it is of. */
export type BillLine = {
  unit: UnitKind;
  label: string;
  explanation: string;
  source: SourceView;
  cost: string;
  rate: string;
};

/** A row of the month: one outcome of attempts. `unknown`: between nothing and the amount, and nobody says. */
export type MonthRow = { label: string; explanation: string; cost: string; unknown: boolean; source?: SourceView };

export type RiskView = {
  id: RiskId;
  state: RiskState;
  title: string;
  explanation: string;
  /** As the page is sent; a change in the browser leaves it to be loaded. */
  test?: string;
  atStake: string;
  /** There is an amount. */
  weighs: boolean;
  /** The formula with this plan's numbers, where something is at stake. */
  numbers?: string;
  evidence: SourceView[];
};

/** Where a price comes from and how sure it is. */
export type Provenance = {
  pricingUrl: string;
  seen: string;
  confidence: string;
  /** The provider's own worked examples, and how many of them the engine reproduces. */
  examples: { all: number; reproduced: number };
  conflicts: string[];
  measured: string[];
};

/** A figure with its name and the sum that made it. `total`: the sum of the rows above; `source`: who says it. */
export type FactRow = {
  label: string;
  figure: string;
  explanation: string;
  unknown?: boolean;
  exposed?: boolean;
  total?: boolean;
  source?: SourceView;
};

export type PercentileView = {
  name: string;
  words: string;
  /** It is the plan's own certainty. */
  chosen: boolean;
  jobs: string;
  amount: string;
  sum: string;
};

/**
 * A mark on the distribution: `at` between its ends, 0 to 1; `outside`: beyond them. `fits`: how many of the months a
 * budget is enough for.
 */
export type BudgetMark = { name: string; at: number; amount: string; outside?: boolean; fits?: string };

/** A round amount on a scale, or the budget's place beside it. */
export type Tick = { at: number; text: string };

/**
 * The month's distribution: bars of equal width, each as a share of the highest, from the least amount of the first to
 * the most of the last; what each says of the months up to it, and which one of these is the plan's own certainty. Marks
 * from left to right.
 */
export type SpreadView = {
  bars: number[];
  from: string;
  to: string;
  ticks: Tick[];
  readings: string[];
  rest: number;
  marks: BudgetMark[];
};

/** A step of the waterfall from `start` to `end`, 0 to 1 of the highest point. */
export type StepView = {
  id: StepId;
  label: string;
  amount: string;
  explanation: string;
  start: number;
  end: number;
  less: boolean;
  unknown: boolean;
};
/** `budgetAt`: where the budget lies on the same scale; beyond 1 it does not. */
export type BudgetView = {
  steps: StepView[];
  total: string;
  totalShare: number;
  budget?: Tick;
};

/** The plan against its budget: the word, and what it means here. */
export type VerdictView = { verdict: Verdict; word: string; text: string; budget: string };

/** One of the five parts of the money to plan with, from `start` to `end` of the bar, 0 to 1. */
export type AnswerPart = {
  key: "bill" | "open" | "luck" | "packs" | "around";
  label: string;
  amount: string;
  none: boolean;
  start: number;
  end: number;
};

export type AnswerView = {
  verdict?: VerdictView;
  /** Money to plan with: for a headline, and to the cent. */
  amount: string;
  exact: string;
  sure: string;
  parts: AnswerPart[];
  /** Where the money ends and where the budget lies, on the bar of the parts. */
  end: number;
  budgetAt?: number;
  perClip: string;
  perSecond: string;
  delivered: string;
  /** Clips that are wanted and not delivered, and what would deliver more, or why nothing is offered. */
  short?: { text: string; action: string; href?: string };
  /** What is made instead of what was asked. */
  made?: { text: string; fixes: { label: string; href: string }[] };
  assumed: string[];
  seen: { text: string; old: boolean };
  absent: string;
  later?: string;
};

export type LeverView = {
  kind: LeverKind;
  title: string;
  note: string;
  saving: string;
  total: string;
  href: string;
};
export type LeversView = { levers: LeverView[]; fitting: number; all: number; buys: string };

export type PricedFocus = {
  status: "priced";
  answer: AnswerView;
  currency: string;
  lines: BillLine[];
  attemptCost: string;
  /** Said where the bill is in another currency than the month: in few words for beside the figure, and with the reason. */
  rate?: string;
  exchange?: string;
  month: MonthRow[];
  monthCost: string;
  checks: string;
  latency: string;
  percentiles: PercentileView[];
  /** The chance of staying within the budget, as a sentence. */
  chance?: string;
  /** Absent where every month costs the same. */
  spread?: SpreadView;
  planned: BudgetView;
  prepaid: FactRow[];
  waiting: FactRow[];
  surroundings: FactRow[];
  risks: RiskView[];
  /** How many of the risks are not open, but clear or not in the plan: they are listed where the list is open. */
  clear: number;
  /** What is at stake because policies are unknown, where something is: additive, unlike the risks. */
  unpublished?: string;
};

export type UnpricedFocus = {
  /** `unknown`: no model of that name is in the catalogue. */
  status: "partial" | "unpriced" | "retired" | "unknown";
  headline: string;
  reason: Note;
  /** The reason under the headline, which is not repeated. */
  explanation: string;
  /** Ways to a plan with a price. */
  cures: { label: string; href: string }[];
  lines: BillLine[];
  currency: string;
};

type OptionView = { name: string; label: string; choices: readonly string[]; chosen: string };

/** What the form says of the model in focus. Lists are empty where nothing is published. */
export type FormView = {
  modes: readonly Mode[];
  shapes: readonly string[];
  tiers: readonly string[];
  sound: ModelSound["makes"];
  /** What is made instead of what a field asks for, or why it cannot be made, by the field's key. */
  made: Readonly<Record<string, string>>;
  /** How long the month's jobs take in all. */
  waits?: string;
  /** What is paid around the clip; absent where nothing was added. */
  around?: string;
};

export type FocusView = (PricedFocus | UnpricedFocus) & {
  key: string;
  name: string;
  vendor: string;
  provider: string;
  billing: string;
  resolutions: readonly string[];
  options: OptionView[];
  form: FormView;
  assumptions: Note[];
  /** Nothing where the catalogue has no such model. */
  provenance?: Provenance;
};

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

export type ModelGroup = { provider: string; models: { key: string; name: string }[] };

/** What the same plan is today, and the link that makes it a plan of today. */
export type OtherDay = { text: string; href: string };

/** What a plan's form says of the model that it is for, or of all that it is for. */
export type FormFocus = Pick<FocusView, "name" | "provider" | "resolutions" | "options" | "form"> &
  Partial<Pick<PricedFocus, "checks" | "latency">>;

/** A plan as its form shows it. */
export type FormPlan = Pick<AskedView, "plan" | "query" | "issues" | "day"> & { focus: FormFocus };

/** A plan as it was read, and in words. */
export type AskedView = {
  plan: Plan;
  /** The canonical query string of this view. */
  query: string;
  /** The same with its release, the newest one too: what is copied, printed and taken along, so that it replays. */
  pinned: string;
  /** Text of fields that could not be read, as typed. */
  typed: Readonly<Record<string, string>>;
  issues: Issue[];
  what: string;
  /** Everything else that is asked, for a sheet of paper. */
  inputs: string;
  day: string;
};

/** A plan with its model in focus: all of the page but the comparison. */
export type FocusedPlan = AskedView & {
  /** The plan and its answer in a line: what a tab, a bookmark and a shared link are called. */
  title: string;
  focus: FocusView;
  /** Where the plan is of another day than today, and of what is known now. */
  otherDay?: OtherDay;
};

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

/** `moves`: where that is open, and the model in focus has a price. */
export type EstimatorView = FocusedPlan & { comparison: ComparisonView; moves?: MovesView };
