/** Short ways to write a block. A sentence is a tagged template: text`8 s on ${name(veo)} cost ${attempt(clip)}.` */
import { withPlan } from "../../ask/plan-link";
import type { Block, Choice, Inline, Link, Sentence, Term } from "./types";

/** What a sentence can hold: words, a figure, a link, a term; or another sentence, which is taken in as it is. */
export type Piece = Inline | Sentence;

/** A row of a table: a cell is a sentence, or a single word or figure. */
export type Row = readonly Piece[];

const isSentence = (piece: Piece): piece is Sentence => Array.isArray(piece);

/** A piece as a sentence of its own. */
export const sentenceOf = (piece: Piece): Sentence => (isSentence(piece) ? piece : [piece]);

/** Lines of the source as one: a break and the indentation around it are a single space. */
const unwrapped = (source: string): string => source.replace(/\s*\n\s*/g, " ");

/**
 * A sentence, in as many lines as it takes: say`Ten clips cost ${month(few)}. ${hint}` has two parts of words, a figure
 * and the hint; where the hint is empty, no space is left behind.
 */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  const parts: Inline[] = [];
  const add = (part: Inline): void => {
    const before = parts.at(-1) ?? " ";
    const spaced = typeof before === "string" && before.endsWith(" ");
    const next = spaced && typeof part === "string" ? part.trimStart() : part;
    if (next !== "") parts.push(next);
  };
  for (const [at, source] of strings.entries()) {
    add(unwrapped(source));
    for (const part of sentenceOf(pieces[at] ?? "")) add(part);
  }
  const end = parts.pop() ?? "";
  add(typeof end === "string" ? end.trimEnd() : end);
  return parts;
}

/** A paragraph, written as `say` writes a sentence. */
export const text = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Block => ({
  kind: "text",
  text: say(strings, ...pieces),
});

/** Plain words in as many lines as they take: a description, a caption, what the letters of a formula mean. */
export const words = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  unwrapped(String.raw({ raw: strings }, ...values)).trim();

/** A heading with the id that a link to it has behind its `#`. */
export const heading = (id: string, title: string): Block => ({ kind: "heading", id, text: title });

/** Items without an order, each a sentence or more. */
export const list = (...items: Piece[]): Block => ({ kind: "list", items: items.map(sentenceOf) });

/** Items to do one after the other, numbered. */
export const steps = (...items: Piece[]): Block => ({ kind: "list", items: items.map(sentenceOf), ordered: true });
/** One or several equations, and what their letters mean; `q^tries` is a power. */
export const formula = (rules: string | readonly string[], where: string): Block => ({
  kind: "formula",
  rules: typeof rules === "string" ? [rules] : rules,
  where,
});

/** A table under its caption: a row has as many cells as the head. */
export const table = (caption: string, head: readonly string[], rows: readonly Row[]): Block => ({
  kind: "table",
  caption,
  head,
  rows: rows.map((cells) => cells.map(sentenceOf)),
});

/** A link within a sentence: the name is what it shows. */
export const link = (name: string, href: string): Link => ({ link: name, href });
/** A link to a risk of the checklist, with the plan of a query. */
export const riskLink = (name: string, id: string, query: string): Link => link(name, withPlan(`/risks/${id}`, query));
/** A word that explains itself where it stands. */
export const term = (word: string, means: string): Term => ({ term: word, means });

/** The values that a field of an example can have, called as they are written. */
export const oneOf = (...values: readonly string[]): Choice[] => values.map((value) => ({ value, label: value }));
