/** What an address that leads nowhere may have meant. */
import { nearestModel } from "../../ask/nearest";
import type { Catalogue } from "../../catalogue";

type NotFoundView = {
  /** What the address names within the section, as it was written; empty where it names nothing. */
  named: string;
  near: readonly { name: string; provider?: string; path: string }[];
};

/** As it was written; an address that cannot be decoded stays as it was sent. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const mostNear = 5;

/** The model that has the most in common with what was typed, then others of the provider that was named. */
function nearModels(catalogue: Catalogue, typed: string): NotFoundView["near"][number][] {
  const nearest = nearestModel(catalogue, typed);
  const others = catalogue.models.filter(({ key, provider }) => key !== nearest && typed.startsWith(`${provider.id}/`));
  return [...catalogue.models.filter(({ key }) => key === nearest), ...others]
    .slice(0, mostNear)
    .map(({ key, model, provider }) => ({ name: model.name, provider: provider.name, path: key }));
}

/** Providers of whose name the other is a beginning: `runwayml` is near to Runway, `alibaba` to both of Alibaba's. */
const nearProviders = (catalogue: Catalogue, typed: string): NotFoundView["near"][number][] =>
  catalogue.providers
    .filter(({ id }) => id.startsWith(typed) || typed.startsWith(id))
    .slice(0, mostNear)
    .map(({ id, name }) => ({ name, path: id }));

/** What an address beneath a section of the catalogue names, and what is near: `kling/kling-v3x` to `kling/kling-v3`. */
export function viewNotFound(path: string, section: string, catalogue: Catalogue): NotFoundView {
  if (!path.startsWith(`${section}/`)) return { named: "", near: [] };
  const named = readable(path.slice(section.length + 1));
  const typed = named.toLowerCase();
  const near = typed.includes("/") ? nearModels(catalogue, typed) : nearProviders(catalogue, typed);
  return {
    named: named.slice(0, 80),
    near: near.map((one) => ({ ...one, path: `${section}/${one.path}` })),
  };
}
