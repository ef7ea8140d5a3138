/** The engine of a comparison in the browser: apart from that of an estimate, whose page does not load it. */
import type { Plan } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import type { Knob } from "@/lib/budget/knobs";
import type { EngineFile } from "@/lib/catalogue";
import type { Facts } from "@/lib/catalogue/facts";
import type { Steps } from "@/lib/views/page";
import type { FlipsView } from "@/lib/views/page/compare/flips";
import type { Ranked, Shown } from "@/lib/views/page/compare";
import type { ComparedPlan, FieldView } from "@/lib/views/page/compare/types";
import { breath, factsOf } from "./engine";
import { fetchJson } from "./fetch-json";
import type { OwnInLink } from "./own-terms";

/** What a comparison is computed with. */
export type CompareEngine = {
  /** What of the page is shown, by the pairs of its address. */
  shown: (pairs: Entries) => Shown;
  plan: (entries: Entries, shown: Shown, last: Plan | undefined) => ComparedPlan;
  rank: (plan: Plan) => Steps<Ranked>;
  field: (ranked: Ranked, shown: Shown) => FieldView;
  flips: (plan: Plan, knob: Knob) => Steps<FlipsView | undefined>;
  facts: Facts;
};

/** Loads engine and catalogue for a comparison; fails where either cannot be had. */
export async function loadCompareEngine(
  catalogueUrl: string,
  today: string,
  own: OwnInLink | undefined,
): Promise<CompareEngine> {
  const [{ indexCatalogue, fieldOf, rankedSteps, readShown, setFlips, viewComparedPlan, loadOwn }, file] =
    await Promise.all([import("./compare-parts"), fetchJson<EngineFile>(catalogueUrl)]);
  await breath();
  const facts = factsOf(indexCatalogue(file.providers, file.known), file, today);
  const engine: CompareEngine = {
    shown: (pairs) => readShown(pairs, facts),
    plan: (entries, shown, last) => viewComparedPlan(entries, shown, facts, last),
    rank: (plan) => rankedSteps(plan, facts),
    field: (ranked, shown) => fieldOf(ranked, shown, facts),
    flips: (plan, knob) => setFlips(plan, facts, knob),
    facts,
  };
  return own ? (await loadOwn())(engine, own) : engine;
}
