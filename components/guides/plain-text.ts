import type { Block, Inline, Sentence } from "@/lib/views/guide/types";

function word(part: Inline): string {
  if (typeof part === "string") return part;
  if ("figure" in part) return part.figure;
  return "term" in part ? part.term : part.link;
}

/** What a sentence says, without its links. */
export const plainText = (parts: Sentence): string => parts.map(word).join("");

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "text":
    case "note":
      return plainText(block.text);
    case "list":
      return block.items.map(plainText).join(" ");
    case "table":
      return [block.head, ...block.rows.map((row) => row.map(plainText))].map((row) => row.join(", ")).join("; ");
    case "formula":
      return `${block.rules.join("; ")}: ${block.where}`;
    case "example":
      return block.example.rows.map(({ label, value }) => `${label}: ${plainText(value)}`).join("; ");
  }
}

/** What blocks say, as one text. */
export const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).join("\n");
