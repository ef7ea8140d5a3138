/** A guide or an answer as data: sentences with live figures in them, so that no sum is ever typed in. */

/** A figure made by the engine, and the link that shows how. `old`: prices that it rests on that are over 90 days old. */
export type Figure = { figure: string; href: string; old?: readonly OldPrice[] };
/** The model whose price it is, and when that was seen. */
export type OldPrice = { of: Link; seen: string };
/** A link to another page, or to a source. */
export type Link = { link: string; href: string };
/** A word that explains itself where it stands. */
export type Term = { term: string; means: string };

export type Inline = string | Figure | Link | Term;
export type Sentence = readonly Inline[];

/** A small estimate to play with: the fields that can be changed, and what is shown of it. */
export type Example = {
  title: string;
  fields: readonly ExampleField[];
  /** What the fields stand at, and the figures that follow. */
  rows: readonly { label: string; value: Sentence }[];
  /** The estimator with the same workflow. */
  href: string;
};
export type ExampleField = {
  name: string;
  label: string;
  value: string;
  unit?: string;
  choices?: readonly Choice[];
};
export type Choice = { value: string; label: string };

export type Block =
  | { kind: "heading"; text: string; id: string }
  | { kind: "text"; text: Sentence }
  | { kind: "note"; text: Sentence }
  | { kind: "list"; items: readonly Sentence[]; ordered?: boolean }
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly (readonly Sentence[])[] }
  | { kind: "formula"; rules: readonly string[]; where: string }
  | { kind: "example"; example: Example };

export type Guide = {
  slug: string;
  title: string;
  /** One sentence for lists and for search engines. */
  description: string;
  blocks: readonly Block[];
  /** Slugs of guides that belong with this one: a unit page leads to its cost page and back. */
  related: readonly string[];
  /** Where the reader checks live prices. */
  live: readonly Link[];
};

export type Question = { id: string; question: string; answer: readonly Block[] };
