/** The engine and the catalogue in the browser: fetched once, apart from the first paint, which the server has computed. */
import type { Catalogue, EngineFile } from "@/lib/catalogue";
import type { Facts } from "@/lib/catalogue/facts";
import type { Plan } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import type { Comparison } from "@/lib/budget/compare";
import type { OpenedParts, Steps } from "@/lib/views/page";
import type { FocusedPlan, ModelGroup } from "@/lib/views/page/plan-types";
import type { MovesView } from "@/lib/views/page/moves-types";
import type { ComparisonView } from "@/lib/views/page/comparison-types";
import { fetchJson } from "./fetch-json";
import type { OwnInLink } from "./own-terms";

export type Engine = {
  /** Every model to choose from. */
  models: readonly ModelGroup[];
  /** `last`: what stands in for texts that cannot be read. */
  plan: (entries: Entries, last: Plan | undefined) => FocusedPlan;
  compare: (plan: Plan) => Steps<Comparison>;
  rows: (comparison: Comparison, opened: OpenedParts) => Steps<ComparisonView>;
  /** What moves the money: its code and the ranges are loaded when it is first asked for. */
  moves: () => Promise<(comparison: Comparison) => Steps<MovesView | undefined>>;
  /** What models are searched in. */
  facts: Facts;
};

/** Code and data are large: the page can be drawn and used between one piece of work on them and the next. */
export const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

export const factsOf = (catalogue: Catalogue, file: EngineFile, today: string): Facts => ({
  catalogue,
  exchange: file.exchangeRates,
  release: file.release,
  today,
});

/** Loads both, and what own prices need where the link has some; fails where one of them cannot be had. */
export async function loadEngine(catalogueUrl: string, today: string, own?: OwnInLink): Promise<Engine> {
  const [{ indexCatalogue, viewFocusedPlan, compareSteps, comparisonSteps, modelGroups, loadOwn }, file] =
    await Promise.all([import("./engine-parts"), fetchJson<EngineFile>(catalogueUrl)]);
  await breath();
  const catalogue = indexCatalogue(file.providers, file.known);
  await breath();
  const facts = factsOf(catalogue, file, today);
  const engine: Engine = {
    models: modelGroups(catalogue),
    plan: (entries, last) => viewFocusedPlan(entries, facts, last),
    compare: (plan) => compareSteps(plan, facts),
    rows: (comparison, opened) => comparisonSteps(comparison, opened, facts.exchange),
    moves: () => import("./moves-parts").then((parts) => parts.loadMoves(facts.exchange)),
    facts,
  };
  return own ? (await loadOwn())(engine, own) : engine;
}
