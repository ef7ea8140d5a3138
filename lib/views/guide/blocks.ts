/** Short ways to write a block. */
import type { Block, Inline, Sentence } from "./types";

export const text = (...parts: Inline[]): Block => ({ kind: "text", text: parts });
export const heading = (id: string, words: string): Block => ({ kind: "heading", id, text: words });
export const list = (...items: Sentence[]): Block => ({ kind: "list", items });
export const steps = (...items: Sentence[]): Block => ({ kind: "list", items, ordered: true });
export const formula = (words: string, where: string): Block => ({ kind: "formula", text: words, where });
export const table = (caption: string, head: readonly string[], rows: readonly (readonly Sentence[])[]): Block => ({
  kind: "table",
  caption,
  head,
  rows,
});
