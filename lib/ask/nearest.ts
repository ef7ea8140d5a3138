/** The model that a key which is none may have meant. */
import type { Catalogue } from "../catalogue";

/** The catalogue's key that shares the most of what was typed: same model at another provider, or same beginning. */
export function nearestModel(catalogue: Catalogue, typed: string): string | undefined {
  const wanted = typed.toLowerCase();
  const tail = wanted.slice(wanted.indexOf("/") + 1);
  const overlap = (text: string) => {
    let same = 0;
    while (same < tail.length && text[same] === tail[same]) same += 1;
    return same;
  };
  let best: { key: string; score: number } | undefined;
  for (const { key, model, provider } of catalogue.models) {
    const score = overlap(model.id.toLowerCase()) + (wanted.startsWith(`${provider.id}/`) ? 1 : 0);
    if (score >= 4 && (!best || score > best.score)) best = { key, score };
  }
  return best?.key;
}
