/** Every sum that somebody printed beside the engine's, the worst first, and how many came out how. */
import { accuracyOf, readAccuracy } from "../../ask/accuracy";
import type { Issue } from "../../ask/issues";
import type { Entries } from "../../ask/read";
import { exampleVerdicts, judgeExample, type ExampleVerdict } from "../../attempt/worked-examples";
import type { CatalogueModel } from "../../catalogue";
import { findSource } from "../../catalogue/seen";
import type { Facts } from "../../catalogue/facts";
import type { WorkedExample } from "../../catalogue/schema";
import { compareText } from "../../numbers/list";
import { formatDay, formatList, plural } from "../../words/format";
import { countExamples, countsInWords, type ExampleCounts } from "../sentences/accuracy";
import { exampleView, type ExampleView } from "./model/examples";
import { viewSource } from "./text";
import type { SourceView } from "./types";

export type AccuracyRow = ExampleView & { key: string; name: string; provider: string };

/** Some of the examples, under a name: how many there are, and how many came out how. */
export type AccuracyTally = { name: string; href?: string; all: number; counts: ExampleCounts };

/** The rows of one verdict, in one list or in several with names. */
export type AccuracyGroup = {
  verdict: ExampleVerdict;
  all: number;
  lists: { name?: string; rows: AccuracyRow[] }[];
};

export type MeasuredRow = { key: string; name: string; provider: string; finding: string; sources: SourceView[] };

export type AccuracyView = {
  /** Whose sums are shown, where not everybody's. */
  only?: string;
  issues: Issue[];
  /** How many there are, and how many came out how: "141 sums: 84 reproduced, 32 within the last digit and 25 off." */
  sentence: string;
  all: number;
  byProvider: AccuracyTally[];
  byMonth: AccuracyTally[];
  groups: AccuracyGroup[];
  measured: MeasuredRow[];
};

type Judged = { entry: CatalogueModel; example: WorkedExample; judged: ReturnType<typeof judgeExample> };

/** Every worked example of these models, judged: each once. */
const judgeAll = (models: readonly CatalogueModel[]): Judged[] =>
  models.flatMap((entry) =>
    entry.model.workedExamples.map((example) => ({ entry, example, judged: judgeExample(entry, example) })),
  );

const tally = (name: string, those: readonly Judged[], href?: string): AccuracyTally => ({
  name,
  ...(href === undefined ? {} : { href }),
  all: those.length,
  counts: countExamples(those.map(({ judged }) => judged.verdict)),
});

/** Lists of what has a text in common, in the order of these texts. */
function inLists<T>(items: readonly T[], textOf: (item: T) => string): [text: string, items: T[]][] {
  const lists = new Map<string, T[]>();
  for (const item of items) lists.set(textOf(item), [...(lists.get(textOf(item)) ?? []), item]);
  return [...lists].sort(([a], [b]) => compareText(a.toLowerCase(), b.toLowerCase()));
}

const byProvider = (all: readonly Judged[]): AccuracyTally[] =>
  inLists(all, ({ entry }) => entry.provider.name).map(([name, those]) =>
    tally(name, those, those[0] && accuracyOf({ provider: those[0].entry.provider.id })),
  );

/** The newest month first, by the day of the sum. */
const byMonth = (all: readonly Judged[]): AccuracyTally[] =>
  inLists(all, ({ example }) => example.on.slice(0, "2026-11".length))
    .reverse()
    .map(([month, those]) => tally(formatDay(`${month}-01`).replace(/^1 /, ""), those));

const rowOf = ({ entry, example, judged }: Judged, on: string): AccuracyRow => ({
  ...exampleView(entry, example, judged, on),
  key: entry.key,
  name: entry.model.name,
  provider: entry.provider.name,
});

/** The furthest off first, by what share of the printed figure it is. */
const worstFirst = (a: Judged, b: Judged): number => b.judged.share.cmp(a.judged.share);

/** What agrees to the last digit is many: those are told apart by provider. */
function groupOf(verdict: ExampleVerdict, all: readonly Judged[], on: string): AccuracyGroup {
  const rowsOf = (list: readonly Judged[]) => list.map((one) => rowOf(one, on));
  const those = all.filter(({ judged }) => judged.verdict === verdict).sort(worstFirst);
  const lists =
    verdict === "reproduced"
      ? inLists(those, ({ entry }) => entry.provider.name).map(([name, list]) => ({ name, rows: rowsOf(list) }))
      : [{ rows: rowsOf(those) }];
  return { verdict, all: those.length, lists };
}

const measuredRows = (models: readonly CatalogueModel[]): MeasuredRow[] =>
  models.flatMap(({ key, model, provider }) =>
    model.measured.map(({ finding, sourceIds }) => ({
      key,
      name: model.name,
      provider: provider.name,
      finding,
      sources: sourceIds.map((id) => viewSource(findSource(provider, id))),
    })),
  );

/**
 * All sums that the catalogue cites, each with its verdict, or those of the provider or model that the address names.
 * Off first and furthest off first, then what has no price, what is within the last digit, and what is reproduced.
 */
export function viewAccuracy(entries: Entries, { catalogue, today }: Pick<Facts, "catalogue" | "today">): AccuracyView {
  const { asked, issues } = readAccuracy(entries, catalogue);
  const models = catalogue.models.filter(
    ({ key, provider }) => key === (asked.model ?? key) && provider.id === (asked.provider ?? provider.id),
  );
  const all = judgeAll(models);
  const total = countExamples(all.map(({ judged }) => judged.verdict));
  const only = asked.model === undefined ? models[0]?.provider.name : models[0]?.model.name;
  return {
    ...(only !== undefined && (asked.model ?? asked.provider) !== undefined ? { only } : {}),
    issues,
    sentence: `${plural(String(all.length), "sum")}${all.length === 0 ? "" : ": "}${formatList(countsInWords(total))}.`,
    all: all.length,
    byProvider: byProvider(all),
    byMonth: byMonth(all),
    groups: exampleVerdicts.map((verdict) => groupOf(verdict, all, today)).filter((group) => group.all > 0),
    measured: measuredRows(models),
  };
}
