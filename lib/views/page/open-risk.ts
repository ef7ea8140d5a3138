/** Which risks are listed at first: what is exposed or unknown, and what weighs. */
import type { RiskView } from "./types";

export const isOpenRisk = ({ state, weighs }: Pick<RiskView, "state" | "weighs">): boolean =>
  state !== "clear" || weighs;
