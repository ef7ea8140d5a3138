/** What a release learnt, as groups of rows: what ended and what moved first. */
import { oldestSeen } from "../../catalogue/rates";
import type { CatalogueModel, CatalogueRate } from "../../catalogue";
import { newestSource } from "../../catalogue/seen";
import type { Beside, Learnt, Limit } from "../../catalogue/learnt";
import type { Provider } from "../../catalogue/schema";
import { policyOutcomeWords, stageWords } from "../../words/catalogue";
import { daysBefore, formatDay, formatList, plural, seenInWords, sentenceCase } from "../../words/format";
import { seenIfOld } from "../../words/days";
import { limitNouns } from "../../words/limits";
import { priceInWords } from "../sentences/lines";
import { subjectOf } from "../sentences/subject";
import { viewSource } from "./text";
import type { SourceView } from "./types";

type LearntLink = { name: string; href: string };
export type LearntRow = {
  id: string;
  /** Whose it is: a model, a provider, or something that is known beside them. */
  name: string;
  href?: string;
  /** Who sells the model. */
  provider?: string;
  text: string;
  /** The models that a provider's row is of. */
  models?: LearntLink[];
  /** Where it was seen: the reason. */
  source?: SourceView;
  /** Days since it was seen there, where they are over 90. */
  before?: string;
};
export type LearntGroup = { title: string; rows: LearntRow[] };

type Of<Kind extends Learnt["kind"]> = Extract<Learnt, { kind: Kind }>;

const limitWords: Record<Limit, string> = { modes: "modes", ...limitNouns };

const besideWords: Record<Beside, { name: string; text: string }> = {
  latencies: { name: "Latencies", text: "How long jobs take, measured or documented by others than the seller." },
  inputRanges: { name: "Ranges of inputs", text: "What others have seen of failures, moderation, takes and bitrates." },
  exchangeRates: { name: "Exchange rates", text: "What one dollar is assumed to buy." },
  families: { name: "Families", text: "Which models of different sellers are one maker's." },
  kinds: { name: "Kinds", text: "Which models are not for clips of any subject." },
  riskEvidence: { name: "Evidence", text: "Public cases of the risks." },
};

const linkOf = ({ key, model }: CatalogueModel): LearntLink => ({ name: model.name, href: `/models/${key}` });

const modelRow = (model: CatalogueModel, of: string, text: string): LearntRow => ({
  id: `${of}/${model.key}`,
  ...linkOf(model),
  provider: model.provider.name,
  text,
});

const rateRow = ({ kind, model, rate }: Of<"price" | "past" | "narrowed">, text: string, on: string): LearntRow => ({
  ...modelRow(model, `${kind}/${rate.id}`, text),
  source: viewSource(newestSource(model.provider, rate.sourceIds)),
  before: daysBefore(rate.verifiedOn, on),
});

const providerRow = ({ id, name }: Provider, of: string, text: string, models?: LearntLink[]): LearntRow => ({
  id: `${of}/${id}`,
  name,
  href: `/models/${id}`,
  text,
  ...(models && { models }),
});

function stagedWords({ model }: CatalogueModel): string {
  const { stage, lastDay, replacement } = model.status;
  const day =
    lastDay === undefined
      ? ""
      : lastDay === "unknown"
        ? "; its last day is not known"
        : `; last day ${formatDay(lastDay)}`;
  const instead = replacement ? `; replaced by ${replacement}` : "";
  return `${sentenceCase(stageWords[stage])}${day}${instead}.`;
}

const priceOf = (model: CatalogueModel, rate: CatalogueRate): string => priceInWords(model, rate, rate.unit);

function movedWords({ model, before, rate, wrong }: Of<"price">): string {
  const [was, is] = [priceOf(model, before), priceOf(model, rate)];
  return wrong
    ? `${subjectOf(rate)}: ${was} was recorded, and was wrong; it is ${is}.`
    : `${subjectOf(rate)}: ${was} became ${is}${rate.effectiveFrom === "unknown" ? "" : ` on ${formatDay(rate.effectiveFrom)}`}.`;
}

function pastWords({ model, rate }: Of<"past">): string {
  const until = rate.effectiveUntil ? ` until ${formatDay(rate.effectiveUntil)}` : "";
  return `${subjectOf(rate)}: ${priceOf(model, rate)}${until}.`;
}

const narrowedWords = ({ model, rate }: Of<"narrowed">): string =>
  `${subjectOf(rate)}: ${priceOf(model, rate)} was recorded for more than it holds for.`;

/** So many prices are named one by one. */
const named = 3;

function pricedWords({ model, rates }: Of<"priced">, on: string): string {
  const prices = rates.slice(0, named).map((rate) => `${subjectOf(rate)} ${priceOf(model, rate)}`);
  const others = rates.length - prices.length;
  const seen = seenIfOld(oldestSeen(rates), on);
  return `${[...prices, ...(others > 0 ? [`and ${plural(String(others), "other price")}`] : []), ...(seen ? [seen] : [])].join("; ")}.`;
}

/** The new models of each provider on one row. */
function newModels(facts: readonly Of<"model">[]): LearntRow[] {
  const byProvider = new Map<Provider, CatalogueModel[]>();
  for (const { model } of facts) byProvider.set(model.provider, [...(byProvider.get(model.provider) ?? []), model]);
  return [...byProvider].map(([provider, models]) =>
    providerRow(provider, "model", `${plural(String(models.length), "model")}:`, models.map(linkOf)),
  );
}

const seenWords = ({ prices, on }: Of<"seen">, today: string): string =>
  `${plural(String(prices), "price")} seen again, the newest on ${seenInWords(on, today)}.`;

/** Facts of one kind. */
const ofKind = <Kind extends Learnt["kind"]>(facts: readonly Learnt[], kind: Kind): Of<Kind>[] =>
  facts.filter((fact): fact is Of<Kind> => fact.kind === kind);

/** A release's news in groups, as they are told on a day; those without a row are left out. */
export function viewLearnt(facts: readonly Learnt[], on: string): LearntGroup[] {
  const groups: LearntGroup[] = [
    {
      title: "Models that end",
      rows: ofKind(facts, "stage").map(({ model }) => modelRow(model, "stage", stagedWords(model))),
    },
    {
      title: "Prices that moved",
      rows: ofKind(facts, "price").map((fact) => rateRow(fact, movedWords(fact), on)),
    },
    {
      title: "Earlier prices that are known now",
      rows: ofKind(facts, "past").map((fact) => rateRow(fact, pastWords(fact), on)),
    },
    {
      title: "Prices that hold for less than was recorded",
      rows: ofKind(facts, "narrowed").map((fact) => rateRow(fact, narrowedWords(fact), on)),
    },
    { title: "New models", rows: newModels(ofKind(facts, "model")) },
    {
      title: "Prices of models that were there",
      rows: ofKind(facts, "priced").map((fact) => modelRow(fact.model, "priced", pricedWords(fact, on))),
    },
    {
      title: "What models make",
      rows: ofKind(facts, "limit").map(({ model, limits }) =>
        modelRow(model, "limit", `${sentenceCase(formatList(limits.map((limit) => limitWords[limit])))}.`),
      ),
    },
    {
      title: "What is billed",
      rows: ofKind(facts, "policy").map(({ provider, outcomes }) =>
        providerRow(provider, "policy", `${formatList(outcomes.map((outcome) => policyOutcomeWords[outcome]))}.`),
      ),
    },
    {
      title: "Credits and packs",
      rows: ofKind(facts, "pack").map(({ provider }) => providerRow(provider, "pack", "Changed.")),
    },
    {
      title: "Seen again",
      rows: ofKind(facts, "seen").map((fact) => providerRow(fact.provider, "seen", seenWords(fact, on))),
    },
    {
      title: "Beside the prices",
      rows: ofKind(facts, "beside").map(({ what }) => ({ id: what, ...besideWords[what] })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
