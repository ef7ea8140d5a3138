import type { ModelLatency } from "@/lib/catalogue/assumptions";

/**
 * Seconds that a job takes, as others than its provider have measured or document it: only where it is clear of which
 * models. They stand in where the provider publishes nothing. "unknown": the source does not say.
 */
export const modelLatencies = [] as const satisfies readonly ModelLatency[];
