/** What a release is written from, and how two of them are compared. */
import {
  assumedRates,
  familyOvershoots,
  inputRanges,
  kindsOfModels,
  modelFamilies,
  modelLatencies,
  outcomePresets,
  providers,
  riskEvidence,
  surroundingExamples,
  vendorModels,
} from "@/lib/data";
import type { Release } from "@/lib/catalogue/release";
import { assumedComputePrice, assumedLatencySeconds, assumedMemory } from "@/lib/budget/waiting";
import { assumedBitrate } from "@/lib/budget/surroundings";

export { moved, movedInWords } from "@/lib/catalogue/release";

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
  kinds: kindsOfModels,
  families: modelFamilies,
  latencies: modelLatencies,
  vendorModels,
  overshoots: familyOvershoots,
  inputRanges,
  providers,
});
