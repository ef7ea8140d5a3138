/** What is read off a dot: apart from the dots, because the browser puts it into words as well. */
import { formatRange } from "../../../words/format";
import { verdictWords } from "../../../words/verdict";
import type { Reading } from "./types";

/** "Veo 3.1 Fast · Vertex AI: $692.30 – $766.40, fits"; and of an old price ", seen 106 days before". */
export const readingInWords = ({ name, provider, low, high, verdict, before }: Reading): string =>
  `${name} · ${provider}: ${formatRange(low || high, high)}${verdict ? `, ${verdictWords[verdict].toLowerCase()}` : ""}${before && `, seen ${before}`}`;
