/** What the estimator shows of the model in focus, as plain text and numbers between 0 and 1: made once, drawn anywhere. */
import type { ModelSound } from "../../catalogue/sound";
import type { Note } from "../sentences/remarks";
import type { UnitKind } from "../../catalogue/schema";
import type { Mode } from "../../catalogue/vocabulary";
import type { RiskId } from "../../risks/ids";
import type { RiskState } from "../../risks/rule";
import type { StepId } from "../../budget/steps";
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

/** `budget`: its amount and where it lies on the scale of the steps; beyond 1 it lies beyond the scale. */
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
