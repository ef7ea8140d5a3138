/** Shades of ink for the workloads in their order, the first the darkest. */
export const shadeOf = (place: number): number => Math.max(0.12, 1 - place * 0.34);
