/** Whether what did not come out is billed. */
import type { PolicyRule } from "../catalogue/schema";

/** Whether an outcome is billed, in a cell: what it means for a bill, and the word. */
export const billedWords: Record<PolicyRule, { state: "exposed" | "unknown" | "clear"; text: string }> = {
  billed: { state: "exposed", text: "yes" },
  depends: { state: "unknown", text: "depends" },
  unknown: { state: "unknown", text: "not said" },
  refunded: { state: "clear", text: "refunded" },
  "not-billed": { state: "clear", text: "no" },
};
