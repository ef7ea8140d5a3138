/** What is taken along, as others read it: a spreadsheet its cells, a renderer its Markdown. */
import { parse } from "csv-parse/sync";
import { Lexer, type Token, type Tokens } from "marked";

/** Cells that were pasted, in blocks between empty lines: a block of one cell is a sentence, the others are tables. */
export function blocksOfSheet(text: string): string[][][] {
  const lines: string[][] = parse(text, { delimiter: "\t", relaxColumnCount: true, relaxQuotes: true });
  const blocks: string[][][] = [[]];
  for (const cells of lines) {
    if (cells.length === 1 && cells[0] === "") blocks.push([]);
    else blocks.at(-1)?.push(cells);
  }
  return blocks;
}

/** The tables among what was pasted. */
export const tablesOfSheet = (text: string): string[][][] =>
  blocksOfSheet(text).filter((block) => block.some((cells) => cells.length > 1));

/** A file as RFC 4180 has it: it throws where a quote is out of place, or a row longer or shorter than the first. */
export const rowsOfCsv = (text: string): string[][] => parse(text, { recordDelimiter: "\r\n" });

/** Rows of a file under the names of its columns. */
export const recordsOfCsv = (text: string): Record<string, string>[] =>
  parse(text, { recordDelimiter: "\r\n", columns: true });

/** What is read of Markdown once it is rendered; HTML in it would not be text. */
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === "html") return "";
      if ("tokens" in token && token.tokens) return textOf(token.tokens);
      return "text" in token ? String(token.text) : "";
    })
    .join("");

type ReadMarkdown = {
  /** Cells of its tables, the head first. */
  tables: string[][][];
  paragraphs: string[];
  links: { text: string; href: string }[];
};

/** A document of Markdown as a renderer takes it apart. */
export function readMarkdown(text: string): ReadMarkdown {
  const tokens = new Lexer().lex(text);
  const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => textOf(cell.tokens));
  const paragraphs = tokens.filter((token): token is Tokens.Paragraph => token.type === "paragraph");
  return {
    tables: tokens
      .filter((token): token is Tokens.Table => token.type === "table")
      .map(({ header, rows }) => [cells(header), ...rows.map(cells)]),
    paragraphs: paragraphs.map((paragraph) => textOf(paragraph.tokens)),
    links: paragraphs
      .flatMap((paragraph) => paragraph.tokens)
      .filter((token): token is Tokens.Link => token.type === "link")
      .map((link) => ({ text: textOf(link.tokens), href: link.href })),
  };
}
