/** The log of the small test as a table to fill in. */
import { logColumns, type LogRow } from "../../test/log";
import { toCsv } from "./csv";

/** One row a job under the names of the columns. */
export const logCsv = (rows: readonly LogRow[]): string =>
  toCsv([logColumns, ...rows.map((row) => Object.values(row))]);
