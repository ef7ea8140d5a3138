/** The test plan page as text: what is shown, made once. */
import type { Issue } from "../../../ask/issues";
import type { RiskState } from "../../../risks/rule";
import type { RiskId, TestId } from "../../../risks/ids";
import type { PlanView } from "../plan";
import type { SourceView } from "../types";

/** One setting of a job, as it has to be sent. */
export type SettingView = { label: string; value: string };

/** What the provider may charge for a step under one reading, with the sum that makes it. */
type ChargeView = { reading: string; amount: string; sum: string };

export type SettledView = {
  id: RiskId;
  title: string;
  state: RiskState;
  atStake: string;
  href: string;
  /** Where this step alone does not settle it: with which others. */
  together: string;
};

export type TestStepView = {
  id: TestId;
  number: number;
  title: string;
  submit: SettingView[];
  how: string[];
  /** What sources doubt of this very job. */
  cautions: string[];
  charges: ChargeView[];
  /** What the provider says of it now. */
  word: { statement: string; source?: SourceView }[];
  settles: SettledView[];
  /** What the step is good for where it settles nothing that is open. */
  checks: string;
  /** The estimates of the job, one for each price that it may have. */
  estimates: { reading: string; href: string }[];
};

/** A step that the budget does not hold. */
export type LeftStepView = Pick<TestStepView, "id" | "title" | "settles" | "checks"> & { takes: string };

/** `test`: what settles it otherwise, or why no job of the test does. */
export type OpenRiskView = Omit<SettledView, "together"> & { test: string };

export type PlannedTest = {
  status: "planned";
  steps: TestStepView[];
  least: string;
  worst: string;
  /** Of the budget, at worst; empty where nothing is. */
  unspent: string;
  /** Sources doubt some of the charges. */
  doubted: boolean;
  record: string[];
  left: LeftStepView[];
  /** Every step, run or not: what that would take, and the page with that budget. */
  all: { takes: string; count: number; href: string };
  open: OpenRiskView[];
};

/** `too-dear`: not even the cheapest job fits. `unpriced`: nothing can be said in money. */
export type NoTest = {
  status: "too-dear" | "unpriced";
  reason: string;
  /** The page with a budget that holds the cheapest job. */
  enough?: { amount: string; href: string };
  alternatives: AlternativeView[];
};

/** Another model that makes the same clip and can be tested within the budget. */
export type AlternativeView = { name: string; provider: string; takes: string; remarks: string[]; href: string };

/** What has to be paid in first. `all`: the page with a budget of what that payment buys, where that is more. */
export type PaidView = { text: string; all?: { amount: string; href: string } };

/** Why the test starts with the budget that it has; `href`: the page with it, where another one was named. */
export type AdviceView = { text: string; href?: string };

export type TestPlanView = {
  plan: PlanView;
  currency: string;
  budget: { amount: string; typed: string; issue?: Issue };
  /** What has to be paid in before a job can run; where nothing is known to be, where to read the charge. */
  paid: PaidView;
  advice?: AdviceView;
  test: PlannedTest | NoTest;
  /** The pairs that a form beside `test` has to carry. */
  carried: [string, string][];
  /** The same test elsewhere: as files to fill in. */
  logQuery: string;
};
