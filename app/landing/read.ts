/** The card of a request: of the plan in its query string, on one model, on several side by side, or with all workloads. */
import { defaultModel } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import type { Facts } from "@/lib/catalogue/facts";
import { estimateCard, planCard, setCard, type CardView } from "@/lib/views/card";
import type { PlanPage } from "@/lib/views/card/landing";
import { keepingLast } from "../kept";
import { ownAsked } from "../own";

type CardFor = (entries: Entries, facts: Facts) => CardView | undefined;

/** The card on the terms of its link, the last ones kept. `otherwise`: the model that its page shows where none is named. */
const onOwnTerms = (cardFor: CardFor, otherwise?: string): CardFor =>
  keepingLast((entries, known) => {
    const own = ownAsked(entries, known, { otherwise });
    const card = cardFor(own.entries, own.facts);
    return card && { ...card, leftOut: card.leftOut || own.issues.length > 0 };
  });

const cards: Record<PlanPage, CardFor> = {
  "/": onOwnTerms(estimateCard, defaultModel),
  "/compare": onOwnTerms(setCard),
  "/plan": onOwnTerms(planCard, defaultModel),
};

const longestLink = 4000;

/** The card of a page's pairs; nothing where they are no plan, or more than a link can be. */
export function cardOf(page: PlanPage, entries: Entries, facts: Facts): CardView | undefined {
  const length = entries.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return length > longestLink ? undefined : cards[page](entries, facts);
}

/** The pairs of a request's query string. */
export const entriesOf = (request: Request): [string, string][] => [...new URL(request.url).searchParams];
