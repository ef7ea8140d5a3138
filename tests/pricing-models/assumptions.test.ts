/** The files of assumptions are of their schemas, and a bad entry is refused with what should stand there. */
/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as data from "@/lib/data";
import * as schemas from "@/lib/catalogue/schema/assumptions";
import { readFile } from "@/lib/catalogue/schema/read";

const paths = Object.keys(import.meta.glob("../../pricing-models/assumptions/*.ts"));

type Entry = Record<string, unknown>;

/** Each file: its schema, what is in force, and what is wrong in one thing, with the words that say so: in a list of entry `id`. */
const files: Record<string, { schema: z.ZodType; value: unknown; id?: string; broken: [Entry, string[]][] }> = {
  "exchange-rates": {
    schema: schemas.exchangeAssumptions,
    value: data.assumedRates,
    broken: [
      [
        { CNY: { perUsd: "0", on: "2026-10-14", source: "https://example.com", note: "" } },
        ["above zero", "CNY.perUsd"],
      ],
      [{ XXX: { perUsd: "1", on: "2026-10-14", source: "https://example.com", note: "" } }, ["XXX"]],
      [{ CNY: { perUsd: "7", on: "unknown", source: "https://example.com", note: "" } }, ["CNY.on"]],
      [
        { CNY: { perUsd: "7", on: "2026-10-14", source: "http://example.com", note: "" } },
        ["an https address", "CNY.source"],
      ],
    ],
  },
  kinds: {
    schema: schemas.kindsOfModels,
    value: data.kindsOfModels,
    broken: [
      [
        { "runway/ruby": "general" },
        ["one of edit, avatar, agent, upscale; a general model is not listed", "runway/ruby"],
      ],
      [{ ruby: "upscale" }, ['a model of the catalogue as "provider/model"', "ruby"]],
    ],
  },
  families: {
    schema: schemas.modelFamilies,
    value: data.modelFamilies,
    id: "wan-2.1",
    broken: [
      [{ models: [] }, ["models (wan-2.1)"]],
      [{ models: ["wan2.1"] }, ['"provider/model"', "models[0] (wan-2.1)"]],
      [{ maker: " " }, ["some words", "maker (wan-2.1)"]],
      [{ vendor: "Alibaba" }, ["vendor", "(wan-2.1)"]],
    ],
  },
  latencies: {
    schema: schemas.modelLatencies,
    value: data.modelLatencies,
    id: "gen-4.5-text",
    broken: [
      [{ typical: "unknown", high: "unknown" }, ["the long end: write high, or typical", "high (gen-4.5-text)"]],
      [{ typical: "0" }, ["a decimal above zero", "typical"]],
      [{ when: { mode: "text" } }, ["when.mode"]],
      [{ sample: 0 }, ['or "unknown"', "sample"]],
      [{ seenOn: "August 2026" }, ['"2026-11-22", or "unknown"', "seenOn"]],
    ],
  },
  "outcome-presets": {
    schema: schemas.outcomePresets,
    value: data.outcomePresets,
    id: "careful-client",
    broken: [
      [
        { values: { retry: "5", moderated: "0", timeout: "0", unusable: "0", duplicates: "0", tries: 3 } },
        ['a share between 0 and 1 such as "0.05"', "values.retry (careful-client)"],
      ],
      [
        { values: { retry: "0", moderated: "0", timeout: "0", unusable: "0", duplicates: "0", tries: 0 } },
        ["values.tries"],
      ],
      [{ basis: "" }, ["some words", "basis"]],
    ],
  },
  "input-ranges": {
    schema: schemas.inputRanges,
    value: data.inputRanges,
    id: "retry-veo-gateway",
    broken: [
      [{ input: "failed" }, ["input (retry-veo-gateway)"]],
      [{ typical: "14" }, ["a share between 0 and 1"]],
      [{ low: undefined, typical: undefined, high: undefined }, ["low"]],
      [{ incident: false }, ["incident"]],
    ],
  },
  surroundings: {
    schema: schemas.surroundingExamples,
    value: data.surroundingExamples,
    id: "waiting-function",
    broken: [
      [{ amount: "0.5 USD" }, ['a decimal string such as "0.05"', "amount (waiting-function)"]],
      [{ currency: "dollars" }, ["a currency that an estimate can be shown in", "currency"]],
    ],
  },
  "vendor-models": {
    schema: schemas.vendorModels,
    value: data.vendorModels,
    id: "act-two",
    broken: [
      [{ sound: { makes: "sometimes" } }, ["sound"]],
      [{ confidence: "certain" }, ["confidence (act-two)"]],
    ],
  },
  overshoots: {
    schema: schemas.familyOvershoots,
    value: data.familyOvershoots,
    id: "seedance-one-frame",
    broken: [
      [{ sure: "yes" }, ["sure (seedance-one-frame)"]],
      [{ families: [] }, ["families (seedance-one-frame)"]],
    ],
  },
  "risk-evidence": {
    schema: schemas.riskEvidence,
    value: data.riskEvidence,
    broken: [
      [{ "failed-attempt-billed": [] }, ["failed-attempt-billed"]],
      [
        { "failed-attempt-billed": [{ title: "fal", url: "fal.ai/docs", seenOn: "unknown", says: "Free." }] },
        ["an https address", "failed-attempt-billed"],
      ],
    ],
  },
};

const refusal = (file: string, schema: z.ZodType, value: unknown): string => {
  try {
    readFile(file, schema, value);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing was refused";
};

it("every file of assumptions has a schema", () => {
  const names = paths.map((path) => path.match(/([^/]+)\.ts$/)?.[1]);
  expect(Object.keys(files).sort()).toEqual(names.sort());
});

describe.each(Object.entries(files))("assumptions/%s", (file, { schema, value, id, broken }) => {
  it("is what it was written as after it is read again", () => {
    expect(readFile(`assumptions/${file}`, schema, value)).toEqual(value);
  });

  it.each(broken)("is refused with %j, with the file, the place and the remedy", (wrong, says) => {
    const entry = Array.isArray(value) ? (value as Entry[]).find((one) => one["id"] === id) : undefined;
    const message = refusal(`assumptions/${file}`, schema, entry ? [{ ...entry, ...wrong }] : wrong);
    expect(message).toContain(`pricing-models: "assumptions/${file}" does not fit lib/catalogue/schema:`);
    for (const words of says) expect(message).toContain(words);
  });
});
