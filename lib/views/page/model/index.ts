/** A model's page as text: every price, all that bears on it, and where it is from. */
import { stageOn } from "../../../catalogue/stage";
import type { Catalogue, CatalogueModel } from "../../../catalogue";
import { findSource } from "../../../catalogue/seen";
import { modelChanges } from "../../../catalogue/history";
import { unitsOf } from "../../../catalogue/units-of";
import { holdsOn } from "../../../catalogue/rates";
import { suffices } from "../../../catalogue/resolutions";
import { stageWords, unitLessons } from "../../../words/catalogue";
import { formatDay, sentenceCase } from "../../../words/format";
import { countExamples, countsInWords } from "../../sentences/accuracy";
import { billingWords } from "../focus";
import { viewSource } from "../text";
import { nameOfModel, viewChange } from "./changes";
import { exampleViews } from "./examples";
import { asyncFacts, constraintFacts, creditFacts, policyViews } from "./facts";
import { priceHistory } from "./history";
import { priceRow } from "./prices";

/** The estimator with this model in focus, asked for something that it can make. */
function estimatorLink({ key, model, resolutions }: CatalogueModel, on: string): string {
  const mode = model.modes.includes("text-to-video") ? "" : `&mode=${model.modes[0]}`;
  const enough = resolutions === "unknown" || resolutions.some((label) => suffices(label, "720p"));
  const resolution = enough ? "" : `&resolution=${resolutions.at(-1)}`;
  return `/?model=${key}${mode}${resolution}&on=${on}`;
}

/** "Generally available", with its last day, what replaces it and what is to be known. */
function standingOf(entry: CatalogueModel, on: string, catalogue: Catalogue): string {
  const { lastDay, replacement, note } = entry.model.status;
  const said = [
    sentenceCase(stageWords[stageOn(entry, on)]),
    lastDay && lastDay !== "unknown" ? `Last day ${formatDay(lastDay)}` : "",
    replacement ? `Replaced by ${nameOfModel(replacement, entry, catalogue)}` : "",
  ].filter(Boolean);
  return [...said.map((sentence) => `${sentence}.`), note ?? ""].join(" ").trim();
}

/** Every source id that is cited anywhere inside. */
function citedIds(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "sourceIds" ? (inner as string[]) : citedIds(inner)));
}

/** Everything on a model's page. */
export function viewModel(entry: CatalogueModel, on: string, catalogue: Catalogue) {
  const { provider, model, rates } = entry;
  const units = unitsOf(model);
  const examples = exampleViews(entry, on);
  const cited = new Set([model, provider.credit, entry.policy, entry.async].flatMap(citedIds));
  return {
    key: entry.key,
    name: model.name,
    vendor: model.vendor,
    provider: { id: provider.id, name: provider.name, pricingUrl: provider.pricingUrl },
    stands: standingOf(entry, on, catalogue),
    units,
    billing: billingWords(entry),
    lessons: units.map((unit) => ({ unit, text: unitLessons[unit] })),
    prices: rates.filter((rate) => holdsOn(rate, on)).map((rate) => priceRow(entry, rate, on)),
    past: rates.filter((rate) => !holdsOn(rate, on)).map((rate) => priceRow(entry, rate, on)),
    confidence: model.confidence,
    examples,
    cameOut: countsInWords(countExamples(examples.map(({ verdict }) => verdict))).join(" · "),
    constraints: constraintFacts(entry),
    policy: policyViews(entry),
    waiting: asyncFacts(entry),
    credit: creditFacts(entry),
    conflicts: model.conflicts,
    measured: model.measured.map(({ finding, sourceIds }) => ({
      finding,
      sources: sourceIds.map((id) => viewSource(findSource(provider, id))),
    })),
    plot: priceHistory(entry, on),
    history: modelChanges(entry).map((change) => viewChange(change, on, catalogue)),
    sources: provider.sources.filter(({ id }) => cited.has(id)).map(viewSource),
    link: estimatorLink(entry, on),
  };
}
export type ModelView = ReturnType<typeof viewModel>;
