/** The log of a test: a row for each job, to be filled in while it runs and to be held against the bill afterwards. */
import { writePlan } from "../ask/write";
import type { TestId } from "../risks/ids";
import type { TestStep } from "./types";

/** What is known of a job before it runs: which test it is, and the job as a query string that prices it. */
export type LogRow = { test: TestId; query: string; currency: string };

/** What is written down while it runs. */
const observed = [
  "attempt_id",
  "job_id",
  "submitted_at",
  "ended_at",
  "outcome",
  "delivered_seconds",
  "delivered_width",
  "delivered_height",
  "delivered_fps",
  "delivered_audio",
  "billed_units",
  "billed_amount",
] as const;

export const logColumns = ["test", "query", ...observed, "currency", "note"] as const;
type LogColumn = (typeof logColumns)[number];

/** The rows of a test in the order of its jobs: `baseline`, `model=...&duration=4&clips=1&...&on=2026-11-22`, `USD`. */
export const logRows = (steps: readonly TestStep[]): LogRow[] =>
  steps.map(({ id, job, expectations }) => ({
    test: id,
    query: writePlan(job),
    currency: expectations[0].priced.currency,
  }));

/** The text of one cell; what is not known before the job runs is empty. */
export const cellOf = (row: LogRow, column: LogColumn): string =>
  column === "test" || column === "query" || column === "currency" ? row[column] : "";
