/** Where a fault is, in words that lead to the line: file, model, entry. */
/// <reference types="vite/client" />
import type { CatalogueModel } from "@/lib/catalogue";
import type { Provider } from "@/lib/catalogue/schema";

const folders = Object.keys(import.meta.glob("../../../pricing-models/*/index.ts")).map((path) =>
  path.split("/").at(-2),
);

const fileOf = ({ id }: Pick<Provider, "id">): string =>
  folders.includes(id) ? `pricing-models/${id}/` : `pricing-models/${id}.ts`;

/** `pricing-models/kling.ts, model "kling-v3", rate "720p"`. The text before the first colon of a message is its place. */
export const placeIn = (provider: Pick<Provider, "id">, modelId?: string, entry?: string): string =>
  [fileOf(provider), modelId && `model "${modelId}"`, entry].filter(Boolean).join(", ");

export const placeOf = ({ provider, model }: CatalogueModel, entry?: string): string =>
  placeIn(provider, model.id, entry);

export const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");
