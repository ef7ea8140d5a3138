import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/catalogue";
import { readCatalogue } from "@/lib/catalogue/read";
import { catalogue, assumedRates, providers } from "@/lib/data";
import { decimal, plain } from "@/lib/numbers/decimal";
import { faq } from "@/app/faq/content";
import { figuresOf } from "@/lib/views/guide/figures";
import type { Block, Figure, Inline, Link, Question, Sentence } from "@/lib/views/guide/types";
import { riskRules } from "@/lib/risks";
import { today } from "../lib/support/question";

const figuresFrom = (of: Catalogue = catalogue, on = today) =>
  figuresOf({ catalogue: of, exchange: assumedRates, today: on, asked: {} });

const sentences = (block: Block): readonly Sentence[] => {
  if (block.kind === "text") return [block.text];
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return [[block.caption], block.head, ...block.rows.flat()];
  if (block.kind === "formula") return [block.rules];
  return block.kind === "heading" ? [[block.text]] : [];
};
const inlines = ({ answer }: Question): Inline[] => answer.flatMap(sentences).flat();
const isFigure = (inline: Inline): inline is Figure => typeof inline !== "string" && "figure" in inline;
const isLink = (inline: Inline): inline is Link => typeof inline !== "string" && "link" in inline;
const words = (inline: Inline): string => {
  if (typeof inline === "string") return inline;
  return "figure" in inline ? inline.figure : "link" in inline ? inline.link : inline.term;
};
const plainText = ({ answer }: Question): string =>
  answer
    .flatMap(sentences)
    .map((sentence) => sentence.map(words).join(""))
    .join(" ");

const asked = faq(figuresFrom());
const answerTo = (id: string): Question => {
  const found = asked.find((question) => question.id === id);
  if (!found) throw new Error(`no question "${id}"`);
  return found;
};
const figuresIn = (id: string): string[] =>
  inlines(answerTo(id))
    .filter(isFigure)
    .map(({ figure }) => figure);

it("asks each question once", () => {
  expect(asked.length).toBeGreaterThanOrEqual(13);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
});

describe.each(asked.map((question) => [question.id, question] as const))("%s", (_, question) => {
  it("is a question with an answer of 60 to 180 words", () => {
    expect(question.question).toMatch(/\?$/);
    const count = plainText(question)
      .split(/\s+/)
      .filter((word) => /[a-z0-9]/i.test(word)).length;
    expect(count).toBeGreaterThanOrEqual(60);
    expect(count).toBeLessThanOrEqual(180);
  });

  it("has a figure that says something", () => {
    const figures = inlines(question).filter(isFigure);
    expect(figures.length).toBeGreaterThan(0);
    for (const { figure, href } of figures) {
      expect(figure).not.toBe("");
      expect(href).toMatch(/^\//);
    }
    expect(plainText(question)).not.toMatch(/no price|undefined|NaN|Infinity/);
  });

  it("types in no amount of money", () => {
    const typed = inlines(question).filter((inline) => typeof inline === "string");
    for (const text of typed) expect(text).not.toMatch(/[$€¥]\s?\d|\d\s?(USD|CNY|dollars|cents)/);
  });

  it("links to models, risks and pages that exist", () => {
    for (const { href } of inlines(question).filter(isLink)) {
      const [page] = href.split(/[?#]/);
      const [, room, ...rest] = page!.split("/");
      if (room === "models" && rest.length === 1) expect(providers.map(({ id }) => id)).toContain(rest[0]);
      if (room === "models" && rest.length > 1) expect(catalogue.find(rest.join("/"))).toBeDefined();
      if (room === "risks") expect(riskRules.map(({ id }) => id)).toContain(rest[0]);
    }
  });
});

describe("figures by hand", () => {
  it("prices the same clip at four providers", () => {
    // 1280 x 720 x 24 x 5 / 1024 = 108,000 tokens x 7 / 1,000,000 = 0.756; x 100 clips, each kept within 3 tries with
    // 1 - 0.05^3 = 0.999875, moderated ones free: 75.59055
    // Runway: 5 s x 36 credits x 0.01 = 1.80; moderated ones billed: 100 x (1 + 0.05 + 0.0025) x 1.80 = 189.45
    // 1.80 / 0.756 = 2.38
    expect(figuresIn("same-model-two-bills")).toEqual(
      expect.arrayContaining(["$0.76", "$75.59", "36 credits a second", "$1.80", "$189.45", "2.38 times"]),
    );
  });

  it("leaves a month open where nobody says what a failed job costs", () => {
    // 8 s x 0.20 = 1.60; 10 % failures, 3 tries: 100 x 0.999 x 1.60 = 159.84 to 100 x 1.11 x 1.60 = 177.60
    expect(figuresIn("failed-jobs")).toContain("$159.84 to $177.60");
    expect(figuresIn("unknown-policy")).toEqual(expect.arrayContaining(["$159.84 to $177.60", "$159.84"]));
  });

  it("counts status checks and what duplicates add", () => {
    // 100 x 1.11 jobs x 120 s / 10 s = 1,332 checks, / 1 s = 13,320; 60 jobs / 2 s = 30 a second
    // 111 x 120 s x 0.5 GB x 0.0000166667 = 0.11; 111 submissions x 0.02 x 0.756 = 1.68
    expect(figuresIn("how-often-to-poll")).toEqual(expect.arrayContaining(["1,332", "13,320", "30", "$0.11", "$1.68"]));
  });

  it("buys packs for a small month", () => {
    // 20 x 0.999 clips x 5 s x 0.6 units = 59.94 units at 0.14 = 8.39; one trial pack of 100 for 9.80 leaves 40.06
    expect(figuresIn("credits-expire")).toEqual(
      expect.arrayContaining(["59.9 units", "$8.39", "1 × 100 units", "$9.80", "30 days", "40.1 units"]),
    );
  });
});

it("counts what it says of the catalogue", () => {
  const [all, recent, old, undated] = figuresIn("how-fresh")
    .slice(1, 5)
    .map((figure) => Number(figure.replace(/[^\d]/g, "")));
  expect(recent! + old! + undated!).toBe(all);
  const own = catalogue.models.flatMap(({ model }) => model.workedExamples).filter(({ kind }) => kind === "published");
  expect(figuresIn("trust")).toContain(String(own.length));
});

it("follows the catalogue: every answer changes with the prices", () => {
  const doubled = readCatalogue(
    providers.map((provider) => ({
      ...provider,
      models: provider.models.map((model) => ({
        ...model,
        rates: model.rates.map((rate) => ({ ...rate, unitPrice: plain(decimal(rate.unitPrice).times("2")) })),
      })),
    })),
  );
  const changed = faq(figuresFrom(doubled));
  for (const [index, question] of asked.entries()) expect(plainText(changed[index]!)).not.toBe(plainText(question));
});

it("answers on a later day too", () => {
  expect(faq(figuresFrom(catalogue, "2028-02-29"))).toHaveLength(asked.length);
});
