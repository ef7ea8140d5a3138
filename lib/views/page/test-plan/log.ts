/** The log to fill in: a row for each job. */
import type { TestPlanView } from "./types";

/** Columns of the log: the first six are filled in, the rest is written down while the test runs. */
export const logColumns = [
  "step",
  "title",
  "submit",
  "expected_low",
  "expected_high",
  "currency",
  "request_id",
  "job_id",
  "submitted_at",
  "finished_at",
  "requested",
  "delivered",
  "billed_units",
  "billed_amount",
  "balance_before",
  "balance_after",
  "notes",
] as const;

type LogRow = Partial<Record<(typeof logColumns)[number], string>>;

/** One row a step: "1, One short generation, Mode: text to video; Length: 4 s; ..., 0.80, 0.80, USD". */
export const logRows = ({ test, currency }: TestPlanView): LogRow[] =>
  test.status !== "planned"
    ? []
    : test.steps.map(({ number, title, submit, low, high }) => ({
        step: String(number),
        title,
        submit: submit.map(({ label, value }) => `${label}: ${value}`).join("; "),
        expected_low: low,
        expected_high: high,
        currency,
      }));
