/** A verdict on a budget in a word, and as a mark. */
export const verdictWords = {
  fits: "Fits",
  depends: "Depends",
  tight: "Tight",
  over: "Over",
  unknown: "Not priced",
} as const;

/** Pieces of the mark's bar from left to right, each its place and width of 24; the budget's line is at 17. */
export const verdictBars: Record<keyof typeof verdictWords, readonly (readonly [x: number, width: number])[]> = {
  fits: [[0, 11]],
  tight: [[0, 18]],
  depends: [
    [0, 9],
    [11, 3],
    [16, 3],
    [21, 3],
  ],
  over: [[0, 24]],
  unknown: [],
};
