/** Every place of a provider's file that cites a source. */
import type { Provider } from "@/lib/catalogue/schema";

type Citation = { model?: string; entry: string; sourceId: string };

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** An entry is called by its id where it has one: `rates "720p"`, otherwise by its position: `gaps 2`. */
const nameOf = (key: string, item: unknown, position: number): string =>
  isNode(item) && typeof item.id === "string" ? `${key} "${item.id}"` : `${key} ${position + 1}`;

function citationsIn(node: Node, path: readonly string[]): { entry: string; sourceId: string }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "sourceIds" && Array.isArray(value)) {
      return value.map((sourceId: unknown) => ({ entry: path.join(", "), sourceId: String(sourceId) }));
    }
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, position) =>
        isNode(item) ? citationsIn(item, [...path, nameOf(key, item, position)]) : [],
      );
    }
    return isNode(value) ? citationsIn(value, [...path, key]) : [];
  });
}

/** Walks the whole file, so that a field added to the schema tomorrow is covered without being named here. */
export function citations({ models, ...provider }: Provider): Citation[] {
  return [
    ...citationsIn(provider, []),
    ...models.flatMap((model) => citationsIn(model, []).map((citation) => ({ ...citation, model: model.id }))),
  ];
}
