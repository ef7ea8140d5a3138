/** Where the time that a job takes is from. */
import type { CatalogueLatency } from "../../catalogue";
import type { latencyOf } from "../../budget/waiting";
import { formatDay, plural } from "../../words/format";

/** "measured: 3 jobs, 9 Aug 2026, for text to video, 4 s at 480p"; "documented by eachlabs, a reseller: undated". */
export function latencySaid({ how, by, sample, seenOn, of }: CatalogueLatency): string {
  const jobs = sample === "unknown" ? [] : [plural(String(sample), "job")];
  const from = [...jobs, formatDay(seenOn), ...(of === "" ? [] : [`for ${of}`])].join(", ");
  return `${how === "measured" ? "measured" : `documented by ${by}`}: ${from}`;
}

/** Why a time is believed. */
export function latencyBasis(latency: ReturnType<typeof latencyOf>): string {
  switch (latency.basis) {
    case "stated":
      return "as you say";
    case "published":
      return "the long end of what is published";
    case "measured":
      return latencySaid(latency.said);
    case "assumed":
      return "our assumption: nothing is published";
  }
}
