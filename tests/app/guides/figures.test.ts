/** What a text says in figures is what the catalogue says: change a price, and every text that leans on it changes. */
import { describe, expect, it } from "vitest";
import { blocksText } from "@/components/guides/plain-text";
import { questions } from "@/app/faq/content";
import { guides } from "@/app/guides/content";
import type { Catalogue, CatalogueModel } from "@/lib/catalogue";
import { assumedRates, catalogue, providers } from "@/lib/data";
import type { Meter } from "@/lib/catalogue/vocabulary";
import { ratesUsed } from "@/lib/attempt/charges";
import { decimal, plain } from "@/lib/numbers/decimal";
import { figuresOf } from "@/lib/views/guide/figures";
import type { Block, Figure, Inline } from "@/lib/views/guide/types";
import { estimateOf, modelOf, today } from "../../lib/support/question";

const figuresFrom = (from: Catalogue) => figuresOf({ catalogue: from, exchange: assumedRates, today, asked: {} });

type Text = { name: string; blocks: (from: Catalogue) => readonly Block[] };

const texts: Text[] = [
  ...[...guides].map(([slug, guide]) => ({
    name: `the guide ${slug}`,
    blocks: (from: Catalogue) => guide(figuresFrom(from)).blocks,
  })),
  ...questions.map((question) => ({
    name: `the answer ${question(figuresFrom(catalogue)).id}`,
    blocks: (from: Catalogue) => question(figuresFrom(from)).answer,
  })),
];

function sentencesOf(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case "heading":
      return [[block.text]];
    case "text":
    case "note":
      return [block.text];
    case "list":
      return [...block.items];
    case "table":
      return [[block.caption], ...block.head.map((name) => [name]), ...block.rows.flat()];
    case "formula":
      return [block.rules, [block.where]];
    case "example":
      return [
        [block.example.title],
        ...block.example.fields.map(({ label }) => [label]),
        ...block.example.rows.flatMap(({ label, value }) => [[label], value]),
      ];
  }
}

const isFigure = (part: Inline): part is Figure => typeof part !== "string" && "figure" in part;
const figuresIn = (blocks: readonly Block[]): Figure[] => blocks.flatMap(sentencesOf).flat().filter(isFigure);

/** A model whose prices are doubled, or one of them. */
const dearerModel = (model: CatalogueModel, rateId?: string): CatalogueModel => {
  const meant = ({ id }: { id: string }) => rateId === undefined || id === rateId;
  const doubled = (price: string) => plain(decimal(price).times("2"));
  const rates = model.rates.map((rate) =>
    meant(rate)
      ? {
          ...rate,
          unitPrice: doubled(rate.unitPrice),
          unit: rate.unit.times("2"),
          unitMoney: rate.unitMoney.times("2"),
        }
      : rate,
  );
  const of = (meter: Meter) => rates.filter((rate) => rate.meter === meter);
  return {
    ...model,
    ratesOf: {
      output: of("output"),
      "input-video": of("input-video"),
      "input-image": of("input-image"),
      audio: of("audio"),
      surcharge: of("surcharge"),
    },
    model: {
      ...model.model,
      rates: model.model.rates.map((rate) => (meant(rate) ? { ...rate, unitPrice: doubled(rate.unitPrice) } : rate)),
    },
    rates,
  };
};

/** The catalogue with other models in the place of those of their keys. */
function withModels(models: readonly CatalogueModel[]): Catalogue {
  const others = new Map(models.map((model) => [model.key, model]));
  return {
    ...catalogue,
    models: catalogue.models.map((model) => others.get(model.key) ?? model),
    find: (key) => others.get(key) ?? catalogue.find(key),
  };
}
const dearer = withModels(catalogue.models.map((model) => dearerModel(model)));
const withPriceDoubled = (key: string, rateId: string) => withModels([dearerModel(modelOf(key), rateId)]);

/** Prices that a text leans on: those of the estimates that its amounts of money lead to. */
function pricesUnder(blocks: readonly Block[]): { key: string; rateId: string }[] {
  const queries = figuresIn(blocks)
    .filter(({ figure }) => /[$¥€]/.test(figure))
    .flatMap(({ href }) => (href.startsWith("/?model=") ? [href.slice(2)] : []));
  const found = [...new Set(queries)].flatMap((query) => {
    const estimate = estimateOf(query);
    if (estimate.status !== "priced") return [];
    return ratesUsed(estimate.generations).map(({ id }) => ({ key: estimate.model.key, rateId: id }));
  });
  return [...new Map(found.map((price) => [`${price.key} ${price.rateId}`, price])).values()];
}

const anAmount = /[$€£¥₹₩]\s?\d|\b(USD|CNY|EUR)\s?\d|\d\s?(USD|CNY|dollars?|cents?)\b/i;

/** Words between figures, links and terms, as they are read: joined, but for those that have an amount by themselves. */
function wordsOf(parts: readonly Inline[]): string[] {
  const words = [""];
  for (const part of parts) {
    if (typeof part !== "string") words.push("term" in part ? part.means : "", "");
    else if (anAmount.test(part)) words.push(part, "");
    else words.push((words.pop() ?? "") + part);
  }
  return words;
}

/** Words with an amount of money in them that are not a figure. */
const amountsOutside = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap(sentencesOf)
    .flatMap(wordsOf)
    .filter((words) => anAmount.test(words));

const catalogueText = JSON.stringify(providers);
const isOfTheCatalogue = (words: string): boolean => catalogueText.includes(JSON.stringify(words).slice(1, -1));

describe.each(texts)("$name", ({ blocks }) => {
  it("has figures, and none that is missing", () => {
    const figures = figuresIn(blocks(catalogue));
    expect(figures.length).toBeGreaterThan(0);
    for (const { figure, href } of figures) {
      expect(figure).not.toMatch(/no price|undefined|NaN|Infinity|\[object|\de[+-]?\d/);
      expect(figure.trim()).not.toBe("");
      expect(href).toMatch(/^\//);
    }
  });

  it("changes with every price that it leans on", () => {
    const before = blocksText(blocks(catalogue));
    const prices = pricesUnder(blocks(catalogue));
    expect(prices.length).toBeGreaterThan(0);
    const after = (key: string, rateId: string) => blocksText(blocks(withPriceDoubled(key, rateId)));
    const unmoved = prices.filter(({ key, rateId }) => after(key, rateId) === before);
    expect(unmoved).toEqual([]);
  });

  it("has no amount of money typed in: none outside a figure stays when every price is another", () => {
    const stays = new Set(amountsOutside(blocks(dearer)));
    const typed = amountsOutside(blocks(catalogue)).filter((words) => stays.has(words) && !isOfTheCatalogue(words));
    expect(typed).toEqual([]);
  });
});

it("finds an amount that is put together", () => {
  expect(amountsOutside([{ kind: "text", text: ["It costs ", "5", " USD a clip."] }])).toEqual([
    "It costs 5 USD a clip.",
  ]);
});

it.each(["It costs $5.", "It costs 0.05 USD.", "CNY 7 a clip", "ten clips, 5 dollars"])("finds %j", (words) => {
  expect(amountsOutside([{ kind: "list", items: [[words]] }])).toEqual([words]);
});

it("says as much in its title and description as figures allow", () => {
  for (const guide of guides.values()) {
    const { title, description } = guide(figuresFrom(catalogue));
    expect(`${title} ${description}`).not.toMatch(/[$€£¥]\s?\d/);
    expect(description.length).toBeLessThan(220);
  }
});
