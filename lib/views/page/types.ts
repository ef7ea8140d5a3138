/** Everything the estimator page shows, as plain text and numbers between 0 and 1: made once, drawn anywhere. */
import type { Issue } from "../../ask/issues";
import type { Note } from "../sentences/remarks";
import type { UnitKind } from "../../catalogue/schema";
import type { RiskId } from "../../risks/ids";
import type { RiskState } from "../../risks/rule";
import type { Plan } from "../../ask/plan";
import type { OutcomePreset, SurroundingExample } from "../../catalogue/assumptions";

export type SourceView = { title: string; url: string; day: string };

export type BillLine = { unit: UnitKind; label: string; explanation: string; source: SourceView; cost: string };

/** A row of the month: one outcome of attempts. `unknown`: between nothing and the amount, and nobody says. */
export type MonthRow = { label: string; explanation: string; cost: string; unknown: boolean; source?: SourceView };

/** A part of the cautious month. `share` is of the whole; `unknown` parts are drawn hatched. */
export type Driver = { key: UnitKind | "repeats" | "unknown"; label: string; amount: string; share: number };

export type RiskView = {
  id: RiskId;
  state: RiskState;
  title: string;
  explanation: string;
  test: string;
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
  old: boolean;
  confidence: string;
  /** The provider's own worked examples, and how many of them the engine reproduces. */
  examples: { all: number; reproduced: number };
  conflicts: string[];
  measured: string[];
};

/** A figure with its name and the sum that made it. `total`: the sum of the rows above. */
export type FactRow = {
  label: string;
  figure: string;
  explanation: string;
  unknown?: boolean;
  exposed?: boolean;
  total?: boolean;
};

export type PercentileView = { name: string; words: string; jobs: string; amount: string; sum: string };

/** A mark on the distribution: `at` between its ends, 0 to 1; `outside`: beyond them. */
export type BudgetMark = { name: string; at: number; amount: string; outside?: boolean };

/**
 * The month's distribution: bars of equal width, each as a share of the highest, from the least amount of the first to
 * the most of the last. Marks from left to right.
 */
export type SpreadView = { bars: number[]; from: string; to: string; marks: BudgetMark[] };

/** A step of the waterfall from `start` to `end`, 0 to 1 of the highest point. */
export type StepView = {
  id: string;
  label: string;
  amount: string;
  explanation: string;
  start: number;
  end: number;
  less: boolean;
  unknown: boolean;
};
export type BudgetView = { steps: StepView[]; total: string; totalShare: number };

export type PricedFocus = {
  status: "priced";
  figure: string;
  planWith: string;
  perClip: string;
  perSecond: string;
  attempts: string;
  why: { text: string; unknown?: string; rest?: string };
  /** `chance`: a sentence, like `text`. */
  budget?: { text: string; state: RiskState; chance: string };
  drivers: Driver[];
  currency: string;
  lines: BillLine[];
  attemptCost: string;
  /** Said where the bill is in another currency than the month. */
  exchange?: string;
  month: MonthRow[];
  monthCost: string;
  checks: string;
  latency: string;
  percentiles: PercentileView[];
  /** Absent where every month costs the same. */
  spread?: SpreadView;
  planned: BudgetView;
  prepaid: FactRow[];
  waiting: FactRow[];
  surroundings: FactRow[];
  risks: RiskView[];
  /** How many of the risks are clear and weigh nothing: they are listed where that list is open. */
  clear: number;
  /** What is at stake because policies are unknown: additive, unlike the risks. */
  unpublished: string;
};

export type UnpricedFocus = {
  status: "partial" | "unpriced" | "retired";
  headline: string;
  reason: Note;
  lines: BillLine[];
  currency: string;
};

type OptionView = { name: string; label: string; choices: readonly string[]; chosen: string };

export type FocusView = (PricedFocus | UnpricedFocus) & {
  key: string;
  name: string;
  vendor: string;
  provider: string;
  billing: string;
  resolutions: readonly string[];
  options: OptionView[];
  assumptions: Note[];
  provenance: Provenance;
};

export type CompareRow = {
  key: string;
  name: string;
  provider: string;
  units: UnitKind[];
  low: string;
  high: string;
  /** Of the dearest row: solid up to `lowShare`, hatched up to `highShare`. */
  lowShare: number;
  highShare: number;
  seen: string;
  old: boolean;
  confidence: string;
  remarks: string[];
  href: string;
  focus: boolean;
  /** The link names it. */
  named: boolean;
};

export type ReasonGroup = {
  code: string;
  summary: string;
  /** Each with its reason; none where the list is closed. */
  models: { key: string; name: string; provider: string; reason: string; href: string }[];
};

/** `rows`: the first of the `priced` models and those named, in the ranking's order; all of them where that is open. */
export type ComparisonView = { rows: CompareRow[]; unpriced: ReasonGroup[]; priced: number; all: number };

/** What the form offers to start from. */
export type FormAssumptions = { presets: readonly OutcomePreset[]; examples: readonly SurroundingExample[] };

export type ModelGroup = { provider: string; models: { key: string; name: string }[] };

/** A plan with its model in focus: all of the page but the comparison. */
export type FocusedPlan = {
  plan: Plan;
  /** The canonical query string of this view: what "Copy link" copies. */
  query: string;
  /** Text of fields that could not be read, as typed. */
  typed: Readonly<Record<string, string>>;
  issues: Issue[];
  what: string;
  day: string;
  focus: FocusView;
};

export type EstimatorView = FocusedPlan & { comparison: ComparisonView };
