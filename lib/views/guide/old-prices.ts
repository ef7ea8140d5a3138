/** What the figures of a text rest on that was seen long before: said once below each of its sections. */
import type { Estimate } from "../../month/estimate";
import { daysBefore, seenInWords } from "../../words/format";
import { unbroken } from "../../words/unbroken";
import { seenOn } from "../page/text";
import { link, say } from "./blocks";
import type { Block, Figure, Inline, Link, OldPrice, Sentence } from "./types";

/** The price that an estimate rests on, where it is over 90 days old. */
function oldPriceOf(estimate: Estimate): OldPrice[] {
  if (estimate.status !== "priced") return [];
  const { model, plan } = estimate;
  const seen = seenOn(estimate);
  if (daysBefore(seen, plan.on) === "") return [];
  const name = `${model.model.name} at ${model.provider.name}`;
  return [{ seen: seenInWords(seen, plan.on), of: link(name, `/models/${model.key}`) }];
}

/** A figure with the old prices that it rests on; one that rests on none stays as it is. */
export const withOldPrices = (figure: Figure, estimates: readonly Estimate[]): Figure => {
  const old = estimates.flatMap(oldPriceOf);
  return old.length === 0 ? figure : { ...figure, old };
};

function sentencesOf(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return block.rows.flat();
    case "example":
      return block.example.rows.map(({ value }) => value);
    case "heading":
    case "note":
    case "formula":
      return [];
  }
}

const oldIn = (part: Inline): readonly OldPrice[] =>
  typeof part !== "string" && "figure" in part ? (part.old ?? []) : [];

/** "Prices seen over 90 days ago: Gen-4.5 at Runway on 13 Aug 2026, 106 days before." Nothing where there are none. */
function noteOf(prices: readonly OldPrice[]): Block[] {
  const byDay = new Map<string, Map<string, Link>>();
  for (const { seen, of } of prices) byDay.set(seen, (byDay.get(seen) ?? new Map<string, Link>()).set(of.href, of));
  if (byDay.size === 0) return [];
  const days = [...byDay].map(([seen, models]): Sentence => {
    const names = [...models.values()].flatMap((name, at): Sentence => (at === 0 ? [name] : [", ", name]));
    return say`${names} on ${unbroken(seen)}`;
  });
  const all = days.flatMap((day, at): Sentence => (at === 0 ? day : ["; ", ...day]));
  return [{ kind: "note", text: say`Prices seen over 90 days ago: ${all}.` }];
}

/** Blocks with a note at the end of each section whose figures rest on old prices. */
export function tellOldPrices(blocks: readonly Block[]): Block[] {
  const told: Block[] = [];
  let prices: OldPrice[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") {
      told.push(...noteOf(prices));
      prices = [];
    }
    told.push(block);
    prices.push(...sentencesOf(block).flat().flatMap(oldIn));
  }
  return [...told, ...noteOf(prices)];
}
