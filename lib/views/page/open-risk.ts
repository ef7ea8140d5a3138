/** Which risks are listed at first: what is exposed or unknown. */
import type { RiskView } from "./types";

export const isListedFirst = ({ state }: Pick<RiskView, "state">): boolean => state !== "clear";
