/** The real catalogue, read for the rules. Not through `lib/catalogue/data`, which throws before a rule can explain. */
/// <reference types="vite/client" />
import type { CatalogueModel } from "@/lib/catalogue";
import { readCatalogue } from "@/lib/catalogue/read";
import type { Provider } from "@/lib/catalogue/schema";
import { readProvider } from "@/lib/catalogue/cards";
import * as index from "@/pricing-models";
import { lengthsAreSound } from "../rules/lengths-are-sound";
import type { CatalogueFiles } from "./rule";

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../../pricing-models/*.ts", "../../../pricing-models/*/index.ts"],
  {
    eager: true,
  },
);

export const providers: readonly Provider[] = Object.entries(index).map(([name, file]) => readProvider(name, file));

export const catalogueFiles: CatalogueFiles = {
  files: Object.entries(modules)
    .map(([path, exports]) => ({ path: path.replace(/^.*\/pricing-models\//, "pricing-models/"), exports }))
    .filter(({ path }) => path !== "pricing-models/index.ts")
    .map(({ path, exports }) => ({ path, providerId: readProvider(path, Object.values(exports)[0]).id })),
  exported: providers,
};

const indexed = new WeakMap<Provider, readonly CatalogueModel[]>();

/** The models of a provider as the engine sees them. Refuses lengths that would make the engine count forever. */
export function modelsOf(owner: Provider): readonly CatalogueModel[] {
  const known = indexed.get(owner);
  if (known) return known;
  const unsound = lengthsAreSound.check(owner);
  if (unsound.length > 0) throw new Error(unsound.join("\n"));
  const { models } = readCatalogue([owner]);
  indexed.set(owner, models);
  return models;
}
