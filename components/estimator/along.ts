/** Where a share of the width is, as SVG has it: 0.25 at `25%`. */
export const along = (share: number): string => `${Number((share * 100).toFixed(3))}%`;
