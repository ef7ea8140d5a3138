/** A provider's page as text. */
import type { Catalogue } from "../../../catalogue";
import { viewSource } from "../text";
import { asyncFacts, creditFacts, policyViews } from "./facts";
import { viewModelRow } from "./row";

/** Everything on a provider's page; nothing where the catalogue has no such provider. */
export function viewProvider(catalogue: Catalogue, id: string, on: string) {
  const provider = catalogue.providers.find((candidate) => candidate.id === id);
  const entries = catalogue.models.filter((model) => model.provider.id === id);
  const [first] = entries;
  if (!provider || !first) return undefined;
  // The provider's own behaviour, without what a single model overrides.
  const general = { ...first, policy: provider.billingPolicy, async: provider.async, latencies: [] };
  return {
    id: provider.id,
    name: provider.name,
    pricingUrl: provider.pricingUrl,
    models: entries.map((entry) => viewModelRow(entry, on)),
    policy: policyViews(general),
    waiting: asyncFacts(general),
    credit: creditFacts(general),
    sources: provider.sources.map(viewSource),
  };
}
