/** The catalogue on the terms of a link: laid over anew only where what it says of its own, its model or its day changes. */
import { isOwnKey } from "@/lib/ask/own-prices";
import type { Entries } from "@/lib/ask/read";
import type { Facts } from "@/lib/catalogue/facts";
import type { OwnModels } from "@/lib/catalogue/own";
import { ownFacts, type OwnFacts, type OwnWanted } from "@/lib/views/page/own/facts";

/** What a link has of its own, where it says anything of own prices: the own models in it. */
export type OwnInLink = { models: OwnModels | undefined };

/** By the pairs of a link; models that are asked again on the same terms are the same objects. */
export function ownTerms(facts: Facts, wanted: OwnWanted): (entries: Entries) => OwnFacts {
  let last: { said: string; asked: OwnFacts } | undefined;
  return (entries) => {
    const said = JSON.stringify(entries.filter(([key]) => isOwnKey(key) || key.endsWith("model") || key === "on"));
    if (last?.said !== said) last = { said, asked: ownFacts(entries, facts, wanted) };
    const { asked } = last;
    const others = entries.filter(([key]) => !isOwnKey(key));
    return { ...asked, entries: [...others, ...asked.entries.filter(([key]) => isOwnKey(key))] };
  };
}
