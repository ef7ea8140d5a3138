/** When a price was last seen, whether that is long ago, and how sure it is: "25 Sep 2026, old · medium". */
export const seenText = ({ seen, old, confidence }: { seen: string; old: boolean; confidence: string }): string =>
  `${seen}${old && seen !== "undated" ? ", old" : ""} · ${confidence}`;
