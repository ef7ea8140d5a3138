/**
 * Every page says of every price that it shows how many days ago that was seen, where they are over 90: of the real
 * catalogue, on the day on which the pages are read, as the server sends them.
 */
import { describe, expect, inject, it } from "vitest";
import { readPlan } from "@/lib/ask/read";
import { computeOf } from "@/lib/budget/waiting";
import { changes } from "@/lib/catalogue/history";
import { assumedRates, catalogue } from "@/lib/data";
import { estimateModel, questionOf, type Estimate } from "@/lib/month/estimate";
import { seenOn } from "@/lib/views/page/text";
import { daysBriefly } from "@/lib/words/days";
import { daysBefore, formatMoney, seenInWords } from "@/lib/words/format";
import { guides } from "@/app/guides/content";
import { riskRules } from "@/lib/risks";
import { htmlOf, mainOf, rowsOf, textOf } from "./support/html";

const today = new Date().toISOString().slice(0, 10);
const facts = { catalogue, exchange: assumedRates, today };

/** The estimate of a query's first model, or of another one. */
function estimateOf(query: string, key?: string): Estimate {
  const { plan } = readPlan([...new URLSearchParams(query)], facts);
  const model = catalogue.find(key ?? plan.workloads[0].models[0] ?? "");
  if (!model) throw new Error(`"${query}" names no model`);
  return estimateModel(model, questionOf(plan, assumedRates));
}

/** The days that have to be said of it; nothing where its price is not old, or there is none. */
const daysOf = (estimate: Estimate): string =>
  estimate.status === "priced" ? daysBefore(seenOn(estimate), estimate.plan.on) : "";

/** Models with an old price for the plan that everybody starts with: of each provider the first. */
const old = catalogue.models.filter(({ key }) => daysOf(estimateOf("", key)) !== "");
const oneEach = [...new Map(old.toReversed().map((model) => [model.provider.id, model])).values()];

it("there are prices to be told of", () => {
  expect(old.length).toBeGreaterThan(oneEach.length);
  expect(oneEach.length).toBeGreaterThan(5);
});

describe("a page about a plan", () => {
  const paths = [
    "/",
    "/compare",
    "/plan",
    "/test-plan",
    "/risks",
    ...riskRules.slice(0, 3).map(({ id }) => `/risks/${id}`),
  ];
  it.each(paths)("%s", async (path) => {
    for (const { key } of oneEach)
      expect(mainOf(await htmlOf(`${path}?model=${key}`)), key).toContain(daysOf(estimateOf("", key)));
  });

  it("/correction, of the price that is said to be wrong", async () => {
    for (const { key, rates } of oneEach) {
      const rate = rates.find(({ verifiedOn }) => daysBefore(verifiedOn, today) !== "");
      if (!rate) continue;
      const text = mainOf(await htmlOf(`/correction?model=${key}&rate=${rate.id}`));
      expect(text, key).toContain(seenInWords(rate.verifiedOn, today));
    }
  });
});

/** Rows of tables with the model that the first link of each leads to an estimate of. */
const modelRows = (html: string): { key: string; row: string }[] =>
  [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].flatMap(([row]) => {
    const key = /href="(?:\/|)\?(?:[^"]*&amp;)?model=([^,&"]+)/.exec(row)?.[1];
    return key === undefined ? [] : [{ key: decodeURIComponent(key), row }];
  });

describe("a list of models", () => {
  const pagesOf = (path: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${path}&view.page=${at + 1}`);
  const many = Math.ceil(catalogue.models.length / 50);

  it.each([
    ["/?view.rows=all", ["/?view.rows=all"], false],
    ["/models", pagesOf("/models?view.kind=all", many), true],
    ["/compare", pagesOf("/compare?view.kind=all", many), true],
  ] as const)("%s, in each row", async (_, paths, brief) => {
    const told = new Set<string>();
    for (const path of paths) {
      for (const { key, row } of modelRows(await htmlOf(path))) {
        const days = daysOf(estimateOf("", key));
        if (days === "") continue;
        told.add(key);
        // In a dense column the words stand behind what is seen.
        expect(row, key).toContain(days);
        expect(textOf(row), key).toContain(brief ? daysBriefly(days) : days);
      }
    }
    expect(told.size).toBe(old.length);
  });

  it("/models/<provider>, in each row", async () => {
    for (const { provider } of oneEach.slice(0, 8)) {
      const rows = rowsOf(await htmlOf(`/models/${provider.id}`));
      expect(rows.filter((row) => /\d days before/.test(row)).length, provider.id).toBeGreaterThan(0);
    }
  });
});

it("the page of a model says it of each of its prices and of its other sellers", async () => {
  for (const { key, rates, family } of oneEach) {
    const html = await htmlOf(`/models/${key}`);
    const text = mainOf(html);
    for (const { verifiedOn } of rates) expect(text, key).toContain(seenInWords(verifiedOn, today));
    const sellers = html.split('id="sellers"')[1] ?? "";
    for (const { key: other, row } of modelRows(sellers)) {
      if (!family?.keys.includes(other)) continue;
      const query = /href="\/\?([^"]*)"/.exec(row)?.[1]?.replaceAll("&amp;", "&") ?? "";
      expect(textOf(row), other).toContain(daysOf(estimateOf(query)));
    }
  }
});

describe("a text", () => {
  /** Sections of a page, each from one heading to the next. */
  const sectionsOf = (html: string): string[] =>
    (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "").split(/(?=<h2\b)|(?=<section\b[^>]*class="mt-10)/);

  /** Estimates that amounts of money lead to, but for that of the compute that waits, which is the reader's own. */
  const estimatesIn = (section: string): Estimate[] =>
    [...section.matchAll(/<a href="\/\?([^"]*)"[^>]*>([^<]*)<\/a>/g)].flatMap(([, query = "", figure = ""]) => {
      if (!/[$¥€]\d/.test(figure) || !query.includes("model=")) return [];
      const estimate = estimateOf(query.replaceAll("&amp;", "&"));
      const waits = estimate.status === "priced" && formatMoney(computeOf(estimate).cost, estimate.displayCurrency);
      return figure === waits ? [] : [estimate];
    });

  it.each([...guides.keys()].map((slug) => `/guides/${slug}`).concat("/faq"))("%s, in each section", async (path) => {
    for (const section of sectionsOf(await htmlOf(path)))
      for (const estimate of estimatesIn(section))
        expect(textOf(section), estimate.model.key).toContain(daysOf(estimate));
  });

  it("of the guides and answers has old prices somewhere", async () => {
    const texts = await Promise.all(["/faq", "/guides/kling-units"].map(htmlOf));
    for (const text of texts) expect(mainOf(text)).toMatch(/\d days before/);
  });
});

describe("what moved, and what came out how", () => {
  it("/changes", async () => {
    const html = await htmlOf("/changes");
    const text = mainOf(html);
    const moved = changes(catalogue).flatMap((change) => ("rate" in change ? [change.rate.verifiedOn] : []));
    const aged = moved.filter((seen) => daysBefore(seen, today) !== "");
    expect(aged.length).toBeGreaterThan(0);
    expect(text.split("seen ").length).toBeGreaterThan(aged.length);
    for (const seen of aged) expect(text).toContain(`seen ${seenInWords(seen, today)}`);
  });

  it("/accuracy", async () => {
    const text = mainOf(await htmlOf("/accuracy")).replace(/\u00a0/g, " ");
    const days = catalogue.models.flatMap(({ model }) => model.workedExamples.map(({ on }) => on));
    expect(days.some((day) => daysBefore(day, today) !== "")).toBe(true);
    for (const day of new Set(days)) expect(text).toContain(seenInWords(day, today));
  });
});

describe("a file", () => {
  it.each(["/estimate.csv?", "/compare/comparison.csv?view.kind=all&"])("%s has a column of days", async (path) => {
    const text = await (await fetch(`${inject("baseUrl")}${path}model=${oneEach[0]?.key ?? ""}`)).text();
    const [head = "", ...rows] = text.split("\r\n");
    expect(head).toContain('"Price seen, days before"');
    for (const { key } of oneEach) {
      const days = daysOf(estimateOf("", key)).replace(" days before", "");
      const cells = rows.filter((row) => row.includes(`,${key},`)).flatMap((row) => row.split(","));
      expect(cells, key).toContain(days);
    }
  });
});
