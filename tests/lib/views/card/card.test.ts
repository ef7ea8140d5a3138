/** A plan where its link lands: the page's own figure, verdict and words, and nothing of what a link says in its own. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePlan } from "@/lib/ask/write";
import { planWithOf } from "@/lib/budget/plan-with";
import { viewFocusedPlan } from "@/lib/views/page";
import { answerPanel } from "@/lib/views/page/answer-panel";
import { viewCompare } from "@/lib/views/page/compare";
import { estimateCard, setCard, type CardView } from "@/lib/views/card";
import { dark, light } from "@/lib/views/card/colours";
import { formatMoneyShort } from "@/lib/words/format";
import { anyWorkflow } from "../../support/arbitraries";
import { planOf } from "../../support/flat";
import { context, entriesOf, estimateOf, pricedOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const kling = "model=kling/kling-v3&clips=500";

function cardOf(query: string): CardView {
  const card = estimateCard(entriesOf(query), context);
  if (!card) throw new Error(`"${query}" has no card`);
  return card;
}

function setOf(query: string) {
  const card = setCard(entriesOf(query), context);
  if (card?.answer.kind !== "set") throw new Error(`"${query}" has no card of a set`);
  return { ...card, answer: card.answer };
}

const moneyOf = (query: string) => {
  const { answer } = cardOf(query);
  if (answer.kind !== "priced") throw new Error(`"${query}" is ${answer.kind}`);
  return answer;
};

describe("an estimate", () => {
  it("says what is asked for, on what, and the day", () => {
    expect(cardOf(`${veo}&clips=1500&duration=10&aspect=9:16&audio=on&unusable=0.25&on=2026-11-20`)).toMatchObject({
      clips: "1,500 clips of 10 seconds",
      asked: "text to video, 720p at 9:16, with audio",
      on: "Veo 3.1 at Vertex AI, 75 % of good takes kept",
      day: "20 Nov 2026",
    });
  });

  it("has the money, the verdict and what comes of it", () => {
    // 500 x 8 s: one pack of 5,000 units for 700.00, of a budget of 800.00
    expect(moneyOf(`${kling}&budget=800`)).toMatchObject({
      amount: "$700",
      sure: "95 % sure",
      verdict: { verdict: "fits", word: "Fits", text: "with $100.00 to spare", budget: "$800" },
      end: 0.875, // 700 / 800
      budgetAt: 1,
      made: "",
    });
  });

  it("says what may be billed only where nobody says whether it is", () => {
    // 11.1 jobs of 1.60 that fail
    const open = { figure: "$17.76", of: "may be billed" };
    expect(moneyOf(veo).facts).toContainEqual(open);
    expect(moneyOf(`${veo}&policy.failed=billed`).facts.map(({ of }) => of)).toEqual(["per kept clip", "delivered"]);
  });

  it.each([
    ["stitched", "duration=10", "6 + 4 s"],
    ["of many generations", "duration=599", "75 generations stitched"], // 75 x 8 s = 600 s
    ["just as asked", "duration=8", ""],
  ])("says in a few words what is made: %s", (_, query, made) => expect(moneyOf(`${veo}&${query}`).made).toBe(made));

  it.each([
    [`${kling}&budget=800`, "Kling 3.0 · 500 × 8 s · $700 fits $800", "Budget $800: fits with $100.00 to spare."],
    // 700 - 650
    [`${kling}&budget=650`, "Kling 3.0 · 500 × 8 s · $700 over $650", "Budget $650: over by $50.00."],
    [
      `${veo}&policy.failed=billed&budget=180`,
      "Veo 3.1 · 100 × 8 s · $187 tight for $180",
      "Budget $180: tight, 68 of 100 months stay within.",
    ],
    [
      `${veo}&budget=170`,
      "Veo 3.1 · 100 × 8 s · $187 depends, budget $170",
      "Budget $170: depends, fits if failed jobs are free, with $10.00 to spare.",
    ],
    [veo, "Veo 3.1 · 100 × 8 s · $187 a month", "$187 a month to plan with, 95 % sure."],
    ["model=openai/sora-2&budget=100", "Sora 2 · 100 × 8 s · retired", "retired, sold until 24 Sep 2026."],
    ["model=kling/kling-v4", "Kling 4.0 · 100 × 8 s · not priced", "not priced, price not recorded."],
  ])("%s: title and description have plan and answer", (query, title, said) => {
    const card = cardOf(query);
    expect(card.title).toBe(title);
    expect(card.description).toContain(said);
    expect(card.description.startsWith(`${card.clips}, ${card.asked}, on ${card.on}: `)).toBe(true);
    expect(card.description.endsWith("Prices of 22 Nov 2026.")).toBe(true);
  });

  it.each([
    ["retired", "model=openai/sora-2&budget=100", "Retired", "sold until 24 Sep 2026", true],
    ["without a price", "model=kling/kling-v4", "Not priced", "price not recorded", false],
    ["that makes no sound", "model=runway/gen4.5&audio=on", "Not priced", "makes no sound", false],
  ])("%s has no money, and says why", (_, query, headline, reason, budget) => {
    expect(cardOf(query).answer).toEqual({ kind: "unpriced", headline, reason, budget });
  });

  it("with a part of a bill has no total", () => {
    const partial = "model=fal/wan-3.0-prime&mode=reference-to-video&inputVideo=5";
    expect(estimateOf(partial).status).toBe("partial");
    expect(cardOf(partial).answer).toMatchObject({ kind: "unpriced", headline: "Only part of the bill has a price" });
    expect(cardOf(partial).description).not.toMatch(/\$\d/);
  });
});

describe("the page's own words", () => {
  const plans = fc.sample(anyWorkflow, { seed: 20261127, numRuns: 60 }).map((flat) => writePlan(planOf(flat)));

  it.each([`${kling}&budget=800`, `${veo}&budget=99.5`, "model=openai/sora-2&budget=100", ...plans])("%s", (query) => {
    const page = viewFocusedPlan(entriesOf(query), context);
    const card = cardOf(query);
    expect(card).toMatchObject({ title: page.title, query: page.query, day: page.day });
    expect(`${card.clips}, ${card.asked}`).toBe(page.what);
    if (page.focus.status !== "priced") {
      expect(card.answer).toMatchObject({ kind: "unpriced", headline: page.focus.headline });
      return;
    }
    const { amount, sure, verdict, parts, end, budgetAt, perClip, delivered } = page.focus.answer;
    const shown = { amount, sure, parts, end, ...(verdict ? { verdict } : {}), ...(budgetAt ? { budgetAt } : {}) };
    expect(card.answer).toMatchObject(shown);
    expect(
      moneyOf(query)
        .facts.slice(0, 2)
        .map(({ figure }) => figure),
    ).toEqual([perClip, delivered]);
    const { total } = planWithOf(pricedOf(query));
    expect(moneyOf(query).amount).toBe(formatMoneyShort(total, pricedOf(query).displayCurrency));
    expect(answerPanel(pricedOf(query)).amount).toBe(amount);
  });
});

describe("a set", () => {
  const three = "model=kling/kling-v3,vertex-ai/veo-3.1-generate-001,openai/sora-2&clips=500&budget=750";

  it("stands side by side in the order of the link, on one scale with the budget", () => {
    const { answer, on } = setOf(three);
    expect(on).toBe("3 models");
    expect(answer.rows.map(({ name }) => name)).toEqual(["Kling 3.0", "Veo 3.1", "Sora 2"]);
    const [first, second, third] = answer.rows;
    // All that fails is free at Kling: low and high are one. 700 of Veo's money, which is the most.
    const most = planWithOf(pricedOf(`${veo}&clips=500`)).total;
    const share = Number(planWithOf(pricedOf(kling)).total.div(most).toFixed(4));
    expect(first).toMatchObject({ amount: "$700", verdict: { verdict: "fits", word: "Fits" }, low: share, end: share });
    expect(second).toMatchObject({ end: 1, verdict: { word: "Over" } });
    expect(third).toEqual({ name: "Sora 2", provider: "OpenAI API", because: "Retired: sold until 24 Sep 2026" });
    expect(answer.budget?.text).toBe("$750");
    expect(answer.budget?.at).toBe(Number((750 / Number(most.toFixed())).toFixed(4)));
  });

  it("is called as its page is, and says each model's money", () => {
    const { title, description } = setOf(three);
    expect(title).toBe(viewCompare(entriesOf(three), context).title);
    expect(description).toMatch(
      /on 3 models: Kling 3\.0 \$700, fits; Veo 3\.1 \$\d+, over; 1 without a price\. A month to plan with, 95 % sure, budget \$750\./,
    );
  });

  it("of one model names it; of more than six says how many more there are", () => {
    expect(setOf(kling).on).toBe("Kling 3.0 at Kling AI");
    const eight = context.catalogue.models.slice(0, 8).map(({ key }) => key);
    const { answer } = setOf(`model=${eight.join(",")}`);
    expect(answer.rows).toHaveLength(6);
    expect(answer.more).toBe(2);
  });

  it.each(["clips=500", "model=nobody/nothing", ""])("is nothing where it names no model: %s", (query) =>
    expect(setCard(entriesOf(query), context)).toBeUndefined(),
  );
});

describe("a link", () => {
  it.each([
    ["without a plan", ""],
    ["of nothing but what is open", "view.rows=all"],
    ["of nonsense", "foo=bar&x=%00"],
    ["of values that are none", "duration=abc&clips=-1"],
    ["to a model that is not there", "model=you-won/a-prize&clips=500"],
  ])("%s has no card", (_, query) => expect(estimateCard(entriesOf(query), context)).toBeUndefined());

  it("that is read in part has one, and says so", () => {
    expect(cardOf("clips=500&duration=abc")).toMatchObject({ leftOut: true, clips: "500 clips of 8 seconds" });
    expect(cardOf("clips=500").leftOut).toBe(false);
  });

  it.each([
    ["names day and model", `${veo}&on=2026-11-20`, true],
    ["of today", `${veo}&on=2026-11-22`, true],
    ["of a day to come, of which more may be known", `${veo}&on=2026-12-01`, false],
    ["without a day", veo, false],
    ["with a word for a day", `${veo}&on=today`, false],
    ["with a day that is none", `${veo}&on=2026-02-30`, false],
    ["without a model, which the page chooses", "clips=50&on=2026-11-20", false],
  ])("is the same for ever: %s", (_, query, pinned) => expect(cardOf(query).pinned).toBe(pinned));

  const words = "buy-now-at-evil-example";
  const hostile = [
    `model=${words}`,
    `model=${words}/${words},kling/kling-v3&clips=5`,
    `model=kling/kling-v3,${words}/${words}&clips=5`,
    `${veo}&tier=${words}`,
    `${veo}&aspect=${words}`,
    `${veo}&${words}=1`,
    `${veo}&opt.${words}=${words}`,
    `${veo}&currency=${words}`,
    `${veo}&fx.${words}=${words}`,
    `${veo}&on=${words}`,
    `${veo}&budget=${words}`,
    `${veo}&duration=${words}&clips=${words}`,
    `${veo}&policy.failed=${words}`,
    `${veo}&view.size=${words}&view.q=${words}`,
    `${veo}&name=${words}&release=${words}`,
  ];
  it.each(hostile)("says nothing in its own words: %s", (query) => {
    for (const card of [estimateCard(entriesOf(query), context), setCard(entriesOf(query), context)]) {
      // The address of the page has a value that can be read, such as a tier or a name, as every link of the page does.
      const { query: address, ...shown } = card ?? { query: "" };
      expect(JSON.stringify(shown)).not.toContain(words);
      expect(address.replace(new RegExp(`(tier|name)=${words}`), "")).not.toContain(words);
    }
  });
});

it("has the colours of the page", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const themes = [...css.matchAll(/:root \{([^}]*--paper[^}]*)\}/g)].map(([, body]) => {
    const pairs = [...(body ?? "").matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]);
    return Object.fromEntries(pairs) as Record<string, string>;
  });
  expect(themes[0]).toMatchObject(light);
  expect(themes[1]).toMatchObject(dark);
});
