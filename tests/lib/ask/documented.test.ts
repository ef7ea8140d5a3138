/** docs/query-string.md has a row for every key of the one table, with its default, and no row for anything else. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extraFields, levyFields } from "@/lib/ask/extras";
import { modelListPath } from "@/lib/ask/model-list";
import { exchangeRateField, fields, onField, releaseField, testField } from "@/lib/ask/fields";
import { outcomes } from "@/lib/ask/plan";

const text = readFileSync(fileURLToPath(new URL("../../../docs/query-string.md", import.meta.url)), "utf8");

/** What stands between backticks. */
const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

type Row = { keys: string[]; value: string; fallback: string | undefined };

/** The rows of every Markdown table, without heads and rules. A table of two columns has no defaults. */
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.slice(1, -1).split("|"))
  .filter(([first]) => codes(first!).length > 0)
  .map(([keys, value, fallback]): Row => ({ keys: codes(keys!), value: value!.trim(), fallback: fallback?.trim() }));

const rowOf = (key: string): Row | undefined => rows.find(({ keys }) => keys.includes(key));

describe("the table of the documentation", () => {
  it.each([...fields, onField, releaseField, testField].map(({ key, fallback }) => [key, fallback] as const))(
    "%s has a row with its default, %s",
    (key, fallback) => {
      const row = rowOf(key);
      expect(row?.value, key).toMatch(/\w/);
      // What has no default of its own says in words where its value is from.
      expect(codes(row!.fallback!)).toEqual(
        typeof fallback === "string" || typeof fallback === "number" ? [`${fallback}`] : [],
      );
      expect(row!.fallback).toMatch(/\w/);
    },
  );

  it.each(Object.keys({ ...extraFields, ...levyFields }))(
    "extra.%s has a row, and is off until it is given",
    (name) => {
      const row = rowOf(`extra.${name}`);
      expect(row?.value).toMatch(/\w/);
      expect(row!.fallback).toBeUndefined();
    },
  );

  const everything = modelListPath({
    words: "kling",
    kind: "all",
    provider: "kling",
    mode: "extend",
    resolution: "4k",
    audio: "on",
    unit: "credit",
    maker: "Kuaishou",
    wait: "24",
    fits: true,
    free: true,
    exact: true,
    recent: true,
    sort: { by: "name", falling: true },
    page: "2",
  });

  const others = [
    "model",
    "opt.<name>",
    ...outcomes.map((outcome) => `policy.${outcome}`),
    `${exchangeRateField.key}.<CUR>`,
    "discount.<provider>",
    "credit.<provider>",
    "price.<rate>",
    "own",
  ];

  it("has each key once, and none that cannot be read", () => {
    const known = [
      ...[...fields, onField, releaseField, testField].map(({ key }) => key),
      ...Object.keys({ ...extraFields, ...levyFields }).map((name) => `extra.${name}`),
      ...others,
      ...["name", "2.<key>", "12.<key>"],
      ...new URL(everything, "http://localhost").searchParams.keys(),
    ];
    expect(rows.flatMap(({ keys }) => keys).sort()).toEqual(known.sort());
  });

  it("names every choice, or that there are more", () => {
    for (const { key, shape } of fields) {
      if (shape.kind !== "choice") continue;
      const { value } = rowOf(key)!;
      const named = codes(value);
      if (value.includes("...")) expect(shape.choices, key).toEqual(expect.arrayContaining(named));
      else expect(named, key).toEqual([...shape.choices]);
    }
  });

  it("names the bounds of a share and of every number that has them in its row", () => {
    for (const { key, shape } of fields) {
      const { value } = rowOf(key)!;
      const [, least, most] = /\b([\d.,]+) to ([\d.,]+)\b/.exec(value) ?? [];
      const bounds = "bounds" in shape ? shape.bounds : shape.kind === "whole" ? shape : undefined;
      if (!bounds) continue;
      expect([least, most?.replaceAll(",", "")], key).toEqual([String(bounds.least), String(bounds.most)]);
    }
  });
});
