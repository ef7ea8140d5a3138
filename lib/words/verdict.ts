/** A verdict on a budget in a word. */
export const verdictWords = {
  fits: "Fits",
  depends: "Depends",
  tight: "Tight",
  over: "Over",
  unknown: "Not priced",
} as const;
