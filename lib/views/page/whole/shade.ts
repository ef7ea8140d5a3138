/** Shades of ink for the workloads in their order, the first the darkest. */
export const shadeOf = (place: number): number => Math.max(0.12, 1 - place * 0.34);

/** Whether a letter on the shade of a workload is of the paper's colour, not of ink. */
export const isDark = (place: number): boolean => shadeOf(place) > 0.5;
