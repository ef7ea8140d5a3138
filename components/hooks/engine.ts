/** The engine and the catalogue in the browser: fetched once, apart from the first paint, which the server has computed. */
import type { CatalogueFile } from "@/lib/catalogue";
import type { Workflow } from "@/lib/ask/workflow";
import type { Comparison } from "@/lib/month/compare";
import type { ComparisonView, FocusedPlan, ModelGroup, OpenedParts, Steps } from "@/lib/views/page";

export type Engine = {
  /** Every model to choose from. */
  models: readonly ModelGroup[];
  plan: (entries: readonly (readonly [string, string])[]) => FocusedPlan;
  compare: (workflow: Workflow) => Steps<Comparison>;
  rows: (comparison: Comparison, opened: OpenedParts) => Steps<ComparisonView>;
};

async function fetchCatalogue(url: string): Promise<CatalogueFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the catalogue answered ${response.status}`);
  return (await response.json()) as CatalogueFile;
}

/** Loads both; fails where either cannot be had. */
export async function loadEngine(catalogUrl: string, today: string): Promise<Engine> {
  const [{ viewPlan, compareSteps, comparisonSteps, modelGroups }, { indexCatalog }, catalogue] = await Promise.all([
    import("@/lib/views/page"),
    import("@/lib/catalogue"),
    fetchCatalogue(catalogUrl),
  ]);
  const catalog = indexCatalog(catalogue.providers);
  const context = { catalog, assumed: catalogue.exchangeRates, today };
  return {
    models: modelGroups(catalog),
    plan: (entries) => viewPlan(entries, context),
    compare: (workflow) => compareSteps(workflow, context),
    rows: comparisonSteps,
  };
}
