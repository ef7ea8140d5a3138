/** What a price is for. */
import type { CatalogueRate } from "../../catalogue";
import { conditionWords, meterWords } from "../../words/catalogue";

/** "Video (1080p)". */
export function subjectOf({ label, meter, when }: Pick<CatalogueRate, "label" | "meter" | "when">): string {
  const conditions = conditionWords(when);
  return `${label ?? meterWords[meter]}${conditions ? ` (${conditions})` : ""}`;
}
