/** The colours of what lands elsewhere, where the page's own styles are not: a test holds them to `app/globals.css`. */
import type { Verdict } from "../../budget/plan-with";

/** A colour by its name, as the page's styles have it. */
export type Colour =
  | "paper"
  | "raised"
  | "ink"
  | "soft"
  | "hair"
  | "hair-strong"
  | "accent"
  | "exposed"
  | "unknown"
  | "clear"
  | "warn"
  | "luck"
  | "pack";

export const light: Readonly<Record<Colour, string>> = {
  paper: "#fbfbf9",
  raised: "#ffffff",
  ink: "#17191c",
  soft: "#5a5f65",
  hair: "#e3e3de",
  "hair-strong": "#b9b9b2",
  accent: "#1f4fd8",
  exposed: "#a63d07",
  unknown: "#6a3fb5",
  clear: "#1f6b43",
  warn: "#7d5200",
  luck: "#a9adb2",
  pack: "#b39c72",
};

export const dark: Readonly<Record<Colour, string>> = {
  paper: "#111315",
  raised: "#171a1d",
  ink: "#eceef0",
  soft: "#a6acb3",
  hair: "#26292d",
  "hair-strong": "#4a5057",
  accent: "#8fb0ff",
  exposed: "#f0a070",
  unknown: "#bfa2f5",
  clear: "#7cc79b",
  warn: "#e6bb66",
  luck: "#666d75",
  pack: "#96835f",
};

/** The colour of a verdict's word and mark. */
export const verdictColours: Readonly<Record<Verdict, Colour>> = {
  fits: "clear",
  depends: "unknown",
  tight: "warn",
  over: "exposed",
  unknown: "soft",
};
