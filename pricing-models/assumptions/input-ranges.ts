import type { InputRange } from "@/lib/catalogue/assumptions";

/**
 * What somebody has seen of an input that no provider publishes, to say how far it may lie from the plan's own. Shares
 * are between 0 and 1, bitrates in Mbit/s. "unknown": the source does not say.
 */
export const inputRanges = [] as const satisfies readonly InputRange[];
