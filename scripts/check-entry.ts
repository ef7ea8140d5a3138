/** What a price list is compared with, and how. */
import { catalogue } from "@/lib/data";
import { compareListing, isEqual } from "./price-check/compare";
import { Unreadable } from "./price-check/listing";
import { readListing } from "./price-check/read";
import { reportOf } from "./price-check/report";

/** The report on a list, and whether it is equal to the catalogue; or why it is refused. */
export function check(text: string, on: string): { report: string; equal: boolean } | { refused: string } {
  try {
    const comparison = compareListing(readListing(text), catalogue, on);
    return { report: reportOf(comparison, on), equal: isEqual(comparison) };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message };
    throw error;
  }
}
