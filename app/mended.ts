/** Links that were damaged on their way, by the models that there are. */
import { mended } from "@/lib/ask/mend";
import { catalogue } from "@/lib/data";

const longest = 8000;

const byLetters = new Map(catalogue.models.map(({ key }) => [key.toLowerCase(), key]));

/** A model of the catalogue, however its letters are written; own models and names that nobody has stay as they are. */
const findModel = (text: string): string | undefined =>
  text.startsWith("own/") || catalogue.find(text) ? text : byLetters.get(text.toLowerCase());

/** A query string as it was meant; the same text where nothing is wrong with it, and where it is longer than any link. */
export function mendedQuery(query: string, today: string): string {
  if (query === "" || query.length > longest) return query;
  const meant = mended(query, findModel, today);
  // Who is led to what was meant must not be led on from there.
  return meant === query || mended(meant, findModel, today) === meant ? meant : query;
}
