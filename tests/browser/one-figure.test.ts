/**
 * One number, one verdict: what the API answers as money to plan with, and its verdict, is what the page says wherever
 * it says one: as the question's answer, as the bar at its foot and the line at its head, in the waterfall, among the
 * certainties, in the ranking, in its title and on paper.
 */
import fc from "fast-check";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { writePlan } from "@/lib/ask/write";
import { planWithOf, type Verdict } from "@/lib/budget/plan-with";
import { plain } from "@/lib/numbers/decimal";
import { verdictWords } from "@/lib/words/verdict";
import { formatMoney, formatMoneyShort } from "@/lib/words/format";
import { anyWorkflow } from "../lib/support/arbitraries";
import { planOf } from "../lib/support/flat";
import { estimateFlat } from "../lib/support/question";
import { useChromium, visit } from "./support/page";

useChromium();

/** Shares of the money to plan with as a budget: far too little, too little, just enough, more than enough. */
const budgets = ["0.4", "0.95", "1", "1.3"];

/** Plans of real models, chosen by chance and for ever the same, each with one of the budgets. */
const plans = fc
  .sample(anyWorkflow, { seed: 20261126, numRuns: 200 })
  .flatMap((flat) => {
    const estimate = estimateFlat(flat);
    return estimate.status === "priced" ? [{ flat, total: planWithOf(estimate).total }] : [];
  })
  .slice(0, 20)
  .map(({ flat, total }, index) => {
    const budget = plain(total.times(budgets[index % budgets.length] ?? "1").round(6));
    return writePlan(planOf({ ...flat, budget }));
  });

type Answered = {
  workflow: { certainty: number; currency: string };
  estimates: [{ planWith: { amount: string }; verdict: Verdict }];
};

const answered = async (query: string): Promise<Answered> =>
  (await (await fetch(`${inject("baseUrl")}/api/estimate?${query}`)).json()) as Answered;

/** Where the page says the figure, or the verdict. */
const said = (page: Page) =>
  page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
    return {
      answer: text("#plan-with"),
      verdict: text(".answer-panel"),
      foot: text("aside[aria-label='The total']"),
      head: text(".standing-answer"),
      waterfall: text("#planned tbody tr:last-child"),
      certainty: text("#spread tr[aria-current=true]"),
      ranking: text("#elsewhere tr[aria-current=true] td:nth-last-child(2)"),
      title: document.title,
    };
  });

it("are twenty plans, with every verdict that a price allows but for the rarest", async () => {
  expect(plans).toHaveLength(20);
  const verdicts = await Promise.all(plans.map(async (query) => (await answered(query)).estimates[0].verdict));
  expect(new Set(verdicts)).toContain("fits");
  expect(new Set(verdicts)).toContain("over");
});

describe.each(plans.map((query) => [query] as const))("%s", (query) => {
  it("is the same everywhere", async () => {
    const { workflow, estimates } = await answered(query);
    const [{ planWith, verdict }] = estimates;
    const exact = formatMoney(planWith.amount, workflow.currency);
    const short = formatMoneyShort(planWith.amount, workflow.currency);
    const word = verdictWords[verdict];
    await visit(`/?${query}`, {}, async ({ page }) => {
      const places = await said(page);
      expect(places.answer.startsWith(`${short}a month`), places.answer).toBe(true);
      for (const place of [places.foot, places.head]) expect(place.startsWith(`${word}${short}`), place).toBe(true);
      expect(places.verdict).toContain(word);
      expect(places.waterfall).toBe(`Money to plan with${exact}`);
      expect(places.certainty.endsWith(exact), places.certainty).toBe(true);
      expect(places.certainty.startsWith(`${workflow.certainty} %`), places.certainty).toBe(true);
      expect(places.ranking.endsWith(`${verdict}, ${exact}`), places.ranking).toBe(true);
      expect(places.title).toContain(` · ${short} `);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#plan-with").isVisible()).toBe(true);
      expect(await said(page), "on paper").toEqual(places);
      await page.emulateMedia({ media: "screen" });
    });
  });
});

it.each([
  ["the default plan", "/"],
  ["packs over a budget", "/?model=kling/kling-v3&duration=10&resolution=1080p&audio=on&clips=300&budget=600"],
  ["a shortfall", "/?clips=500&aspect=9:16&unusable=0.5&budget=800"],
])("prints on one sheet: %s", async (_, path) => {
  await visit(path, {}, async ({ page }) => {
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g), format).toHaveLength(1);
    }
  });
});
