import { describe, expect, it } from "vitest";
import { exampleVerdicts, judgeExample } from "@/lib/attempt/worked-examples";
import { catalogue } from "@/lib/data";
import type { Decimal } from "@/lib/numbers/decimal";
import { viewAccuracy, type AccuracyTally } from "@/lib/views/page/accuracy";
import { context } from "../../support/question";

const view = viewAccuracy([], context);
const rows = view.groups.flatMap(({ lists }) => lists.flatMap((list) => list.rows));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const cited = catalogue.models.flatMap(({ key, model }) => model.workedExamples.map(({ id }) => `${key}/${id}`));

describe("every sum that the catalogue cites", () => {
  it("stands on the page once", () => {
    expect(cited.length).toBeGreaterThan(100);
    expect(rows.map(({ place }) => place).sort()).toEqual([...cited].sort());
    expect(new Set(cited).size).toBe(cited.length);
  });

  it("is where its verdict is, the worst verdict first", () => {
    const order = view.groups.map(({ verdict }) => exampleVerdicts.indexOf(verdict));
    expect(order).toEqual([...order].sort());
    for (const { verdict, all, lists } of view.groups) {
      const those = lists.flatMap((list) => list.rows);
      expect(those.length).toBe(all);
      expect(new Set(those.map((row) => row.verdict))).toEqual(new Set([verdict]));
    }
  });

  it("says why where it has no figure, and shows a difference where it is not reproduced", () => {
    for (const row of rows) {
      if (row.verdict === "not-priced") expect(row.reason, row.place).toBeTruthy();
      if (row.verdict === "reproduced") expect(row.difference, row.place).toBe("");
      if (row.verdict === "last-digit" || row.verdict === "off") expect(row.difference, row.place).toMatch(/^[+−]/);
      expect(row.sources.length, row.place).toBeGreaterThan(0);
    }
  });

  it("is ordered by how far it is off", () => {
    const shares = new Map<string, Decimal>(
      catalogue.models.flatMap((entry) =>
        entry.model.workedExamples.map(
          (example) => [`${entry.key}/${example.id}`, judgeExample(entry, example).share] as const,
        ),
      ),
    );
    const off = view.groups.find(({ verdict }) => verdict === "off");
    const found = (off?.lists ?? []).flatMap((list) => list.rows).map(({ place }) => shares.get(place)!);
    expect(found.length).toBeGreaterThan(1);
    found.slice(1).forEach((share, index) => expect(share.lte(found[index]!)).toBe(true));
  });
});

describe("the counts", () => {
  const ofAll = (tallies: readonly AccuracyTally[]) =>
    exampleVerdicts.map((verdict) => sum(tallies.map(({ counts }) => counts[verdict])));

  it("sum to all, by provider and by month", () => {
    const wanted = exampleVerdicts.map((verdict) => rows.filter((row) => row.verdict === verdict).length);
    for (const tallies of [view.byProvider, view.byMonth]) {
      expect(ofAll(tallies)).toEqual(wanted);
      for (const { all, counts } of tallies) expect(sum(Object.values(counts))).toBe(all);
    }
    expect(view.all).toBe(cited.length);
    expect(view.sentence.startsWith(`${cited.length} sums: `)).toBe(true);
    expect(sum((view.sentence.match(/\d+/g) ?? []).slice(1).map(Number))).toBe(cited.length);
  });

  it("have every finding of a bill beside them", () => {
    const findings = catalogue.models.flatMap(({ key, model }) =>
      model.measured.map(({ finding }) => `${key}: ${finding}`),
    );
    expect(view.measured.map(({ key, finding }) => `${key}: ${finding}`)).toEqual(findings);
  });
});

describe("what the address asks for", () => {
  const of = (query: string) => viewAccuracy([...new URLSearchParams(query)], context);

  it("is one provider's sums, or one model's", () => {
    const one = of("view.provider=fal");
    expect(one.only).toBe("fal");
    expect(one.all).toBe(cited.filter((place) => place.startsWith("fal/")).length);
    const key = catalogue.models.find(({ model }) => model.workedExamples.length > 1)!.key;
    expect(of(`view.model=${key}`).all).toBe(catalogue.find(key)!.model.workedExamples.length);
    expect(of(`view.model=${key}&view.provider=kling`).issues).toEqual([]);
  });

  it("is nothing where a model has none", () => {
    const none = of("view.model=kling/kling-v4");
    expect([none.all, none.sentence, none.groups]).toEqual([0, "0 sums.", []]);
  });

  it.each([
    ["view.provider=nobody", "not-one-of"],
    ["view.model=kling/kling-v3x", "unknown-model"],
    ["view.model=__proto__", "unknown-model"],
    ["clips=5", "unknown-field"],
  ])("%s is left out and said", (query, code) => {
    const asked = of(query);
    expect(asked.issues.map((issue) => issue.code)).toEqual([code]);
    expect(asked.all).toBe(cited.length);
  });

  it("takes no notice of what other pages show", () => {
    expect(of("view.rows=all").issues).toEqual([]);
  });
});
