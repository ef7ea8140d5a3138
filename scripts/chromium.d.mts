export function findChromium(): string;
export const chromiumArguments: string[];
