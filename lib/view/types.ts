/** Everything the estimator page shows, as plain text and numbers between 0 and 1: made once, drawn anywhere. */
import type { Issue } from "../issues";
import type { Note } from "../notes";
import type { UnitKind } from "../schema";
import type { RiskState } from "../risks/rule";
import type { Workflow } from "../workflow/workflow";

export type SourceView = { title: string; url: string; day: string };

export type BillLine = { unit: UnitKind; label: string; explanation: string; source: SourceView; cost: string };

/** A row of the month: one outcome of attempts. `unknown`: between nothing and the amount, and nobody says. */
export type MonthRow = { label: string; explanation: string; cost: string; unknown: boolean; source?: SourceView };

/** A part of the cautious month. `share` is of the whole; `unknown` parts are drawn hatched. */
export type Driver = { key: UnitKind | "repeats" | "unknown"; label: string; amount: string; share: number };

export type RiskView = {
  id: string;
  state: RiskState;
  title: string;
  explanation: string;
  test: string;
  atStake: string;
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

export type PricedFocus = {
  status: "priced";
  figure: string;
  planWith: string;
  perClip: string;
  perSecond: string;
  attempts: string;
  why: { text: string; unknown?: string; rest?: string };
  budget?: { text: string; state: RiskState };
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
  risks: RiskView[];
};

export type UnpricedFocus = {
  status: "partial" | "unpriced" | "retired";
  headline: string;
  reason: Note;
  lines: BillLine[];
  currency: string;
};

export type OptionView = { name: string; label: string; choices: readonly string[]; chosen: string };

export type FocusView = (PricedFocus | UnpricedFocus) & {
  key: string;
  name: string;
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
  models: { key: string; name: string; provider: string; reason: string; href: string }[];
};

export type ComparisonView = { rows: CompareRow[]; unpriced: ReasonGroup[]; priced: number; all: number };

export type ModelGroup = { provider: string; models: { key: string; name: string }[] };

export type EstimatorView = {
  workflow: Workflow;
  /** The canonical query string of this view: what "Copy link" copies. */
  query: string;
  /** Text of fields that could not be read, as typed. */
  typed: Readonly<Record<string, string>>;
  issues: Issue[];
  what: string;
  day: string;
  focus: FocusView;
  comparison: ComparisonView;
};
