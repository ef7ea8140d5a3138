/** Days in a file: from the one on which a price was seen to that of the plan. */
import { isDay, daysBetween } from "../../numbers/days";
import type { Cell } from "./csv";

/** 106 of a price seen on 2026-08-13 in a plan of 2026-11-27; none where it has no day, or was seen after that of the plan. */
export function daysSince(seen: string | undefined, on: string): Cell | undefined {
  const days = seen !== undefined && isDay(seen) ? daysBetween(seen, on) : -1;
  return days < 0 ? undefined : { figure: String(days) };
}
