/** The log of a test as a file to fill in. */
import { assumedRates, catalog } from "@/lib/data";
import { viewTestPlan, type TestPlanView } from "@/lib/views/page/test-plan";
import { today } from "../request";

/** The test that a request asks for, read as the page reads it. */
export const testOf = (request: Request): TestPlanView =>
  viewTestPlan([...new URL(request.url).searchParams], { catalog, assumed: assumedRates, today: today() });

/** Named after the model: `test-plan-kling-kling-v3.csv`. */
export const fileHeaders = ({ key }: TestPlanView, type: string, ending: string): Record<string, string> => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="test-plan-${key.replace(/[^A-Za-z0-9.]+/g, "-")}.${ending}"`,
  "Cache-Control": "no-store",
});

/** A spreadsheet takes a cell that begins so for a formula: an apostrophe in front keeps it text. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => {
  const text = asText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Rows as RFC 4180 has them. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
