/** How old a price is, where there is no room for all words, or nothing to say unless it is old: for pages beside the estimator's. */
import { daysBefore, seenInWords } from "./format";

/** In a dense column: "106 days before" as `106 d`. */
export const daysBriefly = (before: string): string => before.replace(" days before", "\u00a0d");

/** "price seen 25 Sep 2026", with the days since where they are over 90; or that there is no day. */
export const priceSeen = (seen: string, on: string): string =>
  seen === "unknown" ? "a price without a dated source" : `price seen ${seenInWords(seen, on)}`;

/** "seen 13 Aug 2026, 106 days before"; nothing of a price that was seen 90 days before or less, or has no day. */
export const seenIfOld = (seen: string, on: string): string => daysBefore(seen, on) && `seen ${seenInWords(seen, on)}`;
