/** The log of a test: a row for each job, to be filled in while it runs and to be held against the bill afterwards. */
import { pinnedQuery } from "../ask/write";
import type { Facts } from "../catalogue/facts";
import type { TestId } from "../risks/ids";
import type { TestStep } from "./types";

/** A row before its job runs: every column, in order. What is written down while it runs is still empty. */
const blank = {
  test: "",
  query: "",
  attempt_id: "",
  job_id: "",
  submitted_at: "",
  ended_at: "",
  outcome: "",
  delivered_seconds: "",
  delivered_width: "",
  delivered_height: "",
  delivered_fps: "",
  delivered_audio: "",
  billed_units: "",
  billed_amount: "",
  currency: "",
  note: "",
};

export const logColumns: readonly string[] = Object.keys(blank);
/** What is known of it: which test it is, the job as a query string that prices it, the currency of its bill. */
export type LogRow = typeof blank & { test: TestId };

/** The rows of a test in the order of its jobs: `baseline`, `model=...&duration=4&clips=1&...&on=2026-11-22`, `USD`. */
export const logRows = (steps: readonly TestStep[], known: Pick<Facts, "release"> = {}): LogRow[] =>
  steps.map(({ id, job, expectations }) => ({
    ...blank,
    test: id,
    query: pinnedQuery(job, known),
    currency: expectations[0].priced.currency,
  }));
