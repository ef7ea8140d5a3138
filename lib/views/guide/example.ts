/** A small estimate in a guide: fields that the reader can set, and what follows from them. */
import { own } from "../../numbers/list";
import { sentenceOf, type Piece } from "./blocks";
import type { Estimates } from "./estimates";
import { changed } from "./query";
import type { Block, ExampleField } from "./types";

/** What an example shows, from top to bottom: a name and what stands beside it. */
type ExampleRows = readonly (readonly [label: string, value: Piece])[];

/**
 * Makes examples. `base` is the query without the fields; each field stands at what the reader set, if the engine can
 * read it together with the others, else at its start.
 */
export const exampleOf =
  ({ reads, plan }: Estimates, asked: Readonly<Record<string, string>>) =>
  (title: string, base: string, fields: readonly ExampleField[], rows: (query: string) => ExampleRows): Block => {
    const start = changed(base, Object.fromEntries(fields.map(({ name, value }) => [name, value])));
    const typed = fields.flatMap(({ name }) => {
      const text = own(asked, name);
      return text ? [{ [name]: text }] : [];
    });
    const wanted = typed.reduce(changed, start);
    const oneByOne = (reached: string, field: Record<string, string>): string => {
      const next = changed(reached, field);
      return reads(next) ? next : reached;
    };
    const query = reads(wanted) ? wanted : typed.reduce(oneByOne, start);
    const settled = new URLSearchParams(query);
    const example = {
      title,
      fields: fields.map((field) => ({ ...field, value: settled.get(field.name) ?? field.value })),
      rows: rows(query).map(([label, value]) => ({ label, value: sentenceOf(value) })),
      href: `/?${plan(query)}`,
    };
    return { kind: "example", example };
  };
