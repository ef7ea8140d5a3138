/** A plan of several workloads as a page shows it. */
import type { Issue } from "../../../ask/issues";
import type { Plan } from "../../../ask/plan";
import type { Verdict } from "../../../budget/plan-with";
import type { RiskState } from "../../../risks/rule";
import type { OwnMark } from "../../sentences/own";
import type { VerdictView } from "../types";

/** A field of a workload in the list: its key in the query string, its text, what is wrong with it. */
export type PlanField = { key: string; text: string; issue?: string };

/** What can be done with a workload: each a link to the plan that comes of it. */
export type WorkloadLinks = { edit: string; compare: string } & Record<
  "copy" | "earlier" | "later" | "remove",
  string | undefined
>;

export type WorkloadView = {
  letter: string;
  name: string;
  /** What is made, how many: "text to video, 1080p, with audio". */
  what: string;
  model: string;
  provider: string;
  /** What of its price is the plan's own. */
  own?: OwnMark;
  /** When the price was seen; nothing where there is none. */
  seen?: string;
  fields: Record<"name" | "clips" | "duration" | "unusable", PlanField>;
  /** What it is without a price, and why. */
  unpriced?: string;
  delivered: string;
  /** What it uses at the plan's certainty, before packs; and a kept clip. */
  uses: string;
  perClip: string;
  /** Of the longest bar: all of it, and from where it may be billed. */
  share: number;
  surely: number;
  /** What is made instead of what was asked. */
  made?: string;
  links: WorkloadLinks;
};

/** A part of the total's bar: a workload by its letter, or what comes on top. */
export type TotalPart = {
  key: string;
  label: string;
  amount: string;
  start: number;
  end: number;
  fill: "workload" | "packs" | "around" | "less";
  /** The place of a workload, for its shade. */
  place?: number;
};

export type TotalView = {
  amount: string;
  exact: string;
  sure: string;
  later?: string;
  verdict?: VerdictView;
  parts: TotalPart[];
  /** Where the money ends and where the budget lies, on the bar of the parts. */
  end: number;
  budgetAt?: number;
  delivered: string;
  /** Of 100 months: how many cost at most how much. */
  months: { text: string; amount: string; strong: boolean }[];
  /** That part of the figure was rounded up. */
  rounded?: string;
};

export type AccountView = {
  provider: string;
  cash: string;
  packs: string;
  drawn: { letter: string; place: number; text: string; share: number }[];
  left: string;
  /** What it saves against an account for each workload. */
  saved?: { amount: string; text: string };
};

export type StepRow = { label: string; explanation: string; amount: string };
export type RiskLine = { id: string; title: string; href: string; state: RiskState; atStake: string; letters: string };
export type MixRow = {
  title: string;
  text: string;
  amount: string;
  difference: string;
  verdict?: Verdict;
  href: string;
};

export type WholePlanView = {
  /** One line of what the plan is. */
  title: string;
  query: string;
  day: string;
  /** The same with its release: what is copied and printed. */
  pinned: string;
  plan: Plan;
  currency: string;
  inputs: string;
  issues: Issue[];
  budget: PlanField;
  certainty: string;
  /** Pairs that the list's form has no field for. */
  hidden: readonly (readonly [key: string, text: string])[];
  workloads: WorkloadView[];
  /** Nothing where a workload has no price; then the reason. */
  total: TotalView | undefined;
  unpriced: string;
  accounts: AccountView[];
  steps: StepRow[];
  risks: RiskLine[];
  /** Whole plans beside this one: where they are asked for. */
  mixes: MixRow[];
  links: { add: string | undefined; mixes: string };
};
