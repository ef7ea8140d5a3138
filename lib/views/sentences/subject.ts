/** What a price is for. */
import type { CatalogueRate } from "../../catalogue";
import { meterWords } from "../../words/catalogue";
import { conditionWords } from "../../words/conditions";

/** "Video (1080p)". */
export function subjectOf({ label, meter, when }: Pick<CatalogueRate, "label" | "meter" | "when">): string {
  const conditions = conditionWords(when);
  return `${label ?? meterWords[meter]}${conditions ? ` (${conditions})` : ""}`;
}
