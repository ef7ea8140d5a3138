import type { ModelFamily } from "@/lib/catalogue/assumptions";

/**
 * Which models of the catalogue are one maker's model, whoever sells it and whatever it is called there. A version, a
 * size or a speed of its own is a family of its own.
 */
export const modelFamilies = [] as const satisfies readonly ModelFamily[];
