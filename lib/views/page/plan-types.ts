/** A plan as a page shows it: as it was asked, in its form, with its model in focus, and all of the estimator. */
import type { Issue } from "../../ask/issues";
import type { Plan } from "../../ask/plan";
import type { ComparisonView } from "./comparison-types";
import type { MovesView } from "./moves-types";
import type { FocusView, PricedFocus } from "./types";

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

/** `moves`: where that is open, and the model in focus has a price. */
export type EstimatorView = FocusedPlan & { comparison: ComparisonView; moves?: MovesView };
