/** Sentences whose figures stay on a line with what belongs to them. */
import { monthNames } from "./format";

const months = monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join("|");
const beforeUnit = new RegExp(`(\\d) (?=%|(?:s|h|min|${months})\\b)`, "g");
const beforeYear = new RegExp(`(\\d\u00a0(?:${months})) (?=\\d{4}\\b)`, "g");

/** A sentence for a page, whose figures stay on a line with their units, and days with their months: `25 Sep 2026`. */
export const unbroken = (text: string): string => text.replace(beforeUnit, "$1\u00a0").replace(beforeYear, "$1\u00a0");
