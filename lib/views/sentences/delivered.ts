/** What is delivered of what is wanted. */
import { keptClipsOf } from "../../month/kept";
import type { PricedEstimate } from "../../month/estimate";
import { sum } from "../../numbers/decimal";
import { formatQuantity } from "../../words/format";

/** "417 of 500": whole clips that are kept of those wanted; of several workloads the sum of what is said of each. */
export const deliveredInWords = (...estimates: readonly PricedEstimate[]): string => {
  const kept = sum(estimates.map((estimate) => keptClipsOf(estimate).round(0)));
  const wanted = estimates.reduce((all, { workload }) => all + workload.month.clips, 0);
  return `${formatQuantity(kept, 0)} of ${formatQuantity(String(wanted))}`;
};
