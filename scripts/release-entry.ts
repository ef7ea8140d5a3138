/** What a release is written from, and how two of them are compared. */
import { assumedRates, outcomePresets, providers, riskEvidence, surroundingExamples } from "@/lib/catalog/data";
import type { Release } from "@/lib/catalog/release";
import { assumedComputePrice, assumedLatencySeconds, assumedMemory } from "@/lib/polling";
import { assumedBitrate } from "@/lib/surroundings";

export { moved, movedInWords } from "@/lib/catalog/release";

/** The catalogue of this checkout as the release of a day. */
export const releaseOf = (day: string): Release => ({
  version: 1,
  day,
  exchangeRates: assumedRates,
  assumed: {
    latencySeconds: assumedLatencySeconds,
    memoryGigabytes: assumedMemory,
    computePricePerGigabyteSecond: assumedComputePrice,
    bitrateMegabits: assumedBitrate,
  },
  outcomePresets,
  surroundings: surroundingExamples,
  riskEvidence,
  providers,
});
