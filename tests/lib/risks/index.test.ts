import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { plain } from "@/lib/numbers/decimal";
import { estimateModel } from "@/lib/month/estimate";
import { formatMoney } from "@/lib/words/format";
import { assessRisk, assessRisks, explainRisk, riskRules, ruleOf } from "@/lib/risks";
import { smallTests } from "@/lib/risks/small-tests";
import { riskTexts } from "@/lib/risks/texts";
import { riskIds } from "@/lib/risks/ids";
import { riskStates } from "@/lib/risks/rule";
import { pricedOf, questionOf } from "../support/question";
import { shown } from "../support/shown";

it("lists the most money first, then exposed, unknown, not in the plan, clear", () => {
  const risks = assessRisks(pricedOf("model=vertex-ai/veo-3.1-generate-001&audio=on"));
  expect(risks.map(({ id, state, high }) => [id, state, shown(high)])).toEqual([
    ["duplicate-job", "exposed", "320"], // 100 x 3.20
    ["default-settings", "unknown", "160"], // 100 x 8 x (0.60 - 0.40)
    ["failed-attempt-billed", "unknown", "35.52"], // 11.1 x 3.20
    ["retry-multiplier", "unknown", "35.52"],
    ["polling-budget", "exposed", "0"],
    ["moderated-attempt-billed", "unknown", "0"],
    ["moderated-input-billed", "unknown", "0"],
    ["client-gives-up-early", "unknown", "0"],
    ["cancel-still-billed", "unknown", "0"],
    ["unusable-takes", "not-in-plan", "0"],
    ["surrounding-steps", "not-in-plan", "0"],
    ["storage-and-delivery", "not-in-plan", "0"],
    ["tax-and-exchange", "not-in-plan", "0"],
    ["partial-outputs", "clear", "0"],
    ["audio-on-by-default", "clear", "0"],
    ["duration-rounded-up", "clear", "0"],
    ["minimum-charge", "clear", "0"],
    ["input-video-billed", "clear", "0"],
    ["picture-shape", "clear", "0"],
    ["requested-not-delivered", "clear", "0"],
    ["credit-expiry", "clear", "0"],
    ["pack-step", "clear", "0"],
    ["auto-reload", "clear", "0"],
    ["plan-credits-apart", "clear", "0"],
    ["concurrency-limit", "clear", "0"],
    ["output-link-expires", "clear", "0"],
    ["webhook-lost", "clear", "0"],
    ["reseller-policy", "clear", "0"],
    ["model-retires", "clear", "0"],
    ["unpriced-as-zero", "clear", "0"],
    ["bill-above-published", "clear", "0"],
  ]);
});

it("one risk alone is the same as among all", () => {
  const estimate = pricedOf("model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&duplicates=0.1");
  expect(shown(riskIds.map((id) => assessRisk(estimate, id)))).toEqual(
    shown(riskIds.map((id) => assessRisks(estimate).find((risk) => risk.id === id))),
  );
});

it("names what each finding rests on once, as the provider's own sources", () => {
  const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001");
  const { provider } = estimate.model;
  for (const id of riskIds) {
    const { evidence } = explainRisk(estimate, id);
    expect(new Set(evidence).size).toBe(evidence.length);
    for (const source of evidence) expect(provider.sources).toContain(source);
  }
});

describe("every rule", () => {
  it("stands under its own name", () => {
    for (const id of riskIds) expect(ruleOf(id).id).toBe(id);
    expect(riskRules.map(({ id }) => id)).toEqual(riskIds);
  });

  it("has an id of its own", () => {
    expect(new Set(riskRules.map(({ id }) => id)).size).toBe(31);
    for (const { id } of riskRules) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it.each(riskRules.map((rule) => [rule.id, rule] as const))("%s says what it is", (_, rule) => {
    const { title } = rule;
    const { happens, formula, prevent } = riskTexts[rule.id];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const prose of [happens, formula.words, prevent, smallTests[rule.id]]) expect(prose).toMatch(/^[A-Z].+\.$/);
    expect(formula.symbols).not.toBe("");
  });

  it.each(riskRules.map(({ id }) => [id, riskTexts[id].formula] as const))("%s names every symbol", (_, formula) => {
    const words = (text: string): string[] => text.match(/[A-Za-z]+/g) ?? [];
    const named = words(formula.words);
    const inSentence = (symbol: string) =>
      named.includes(symbol) || named.includes(symbol[0]!.toUpperCase() + symbol.slice(1));
    const isNamed = (symbol: string) => (symbol.length === 1 ? named.includes(symbol) : inSentence(symbol));
    expect(words(formula.symbols).filter((symbol) => symbol !== "max" && !isNamed(symbol))).toEqual([]);
  });
});

/** The value of products, quotients and one difference, as written: "$355.20 − 100 × 0.999 × $3.20". */
const valueOf = (formula: string): number =>
  formula
    .split(" − ")
    .map(
      (product) =>
        product
          .replaceAll(/[$,]/g, "")
          .split(" ")
          .reduce(
            ([value, by], word) => {
              if (word === "×" || word === "÷") return [value, word] as const;
              return [by === "÷" ? value / Number(word) : value * Number(word), ""] as const;
            },
            [1, ""] as readonly [number, string],
          )[0],
    )
    .reduce((minuend, subtrahend) => minuend - subtrahend);

describe.each([
  ["a plan in which everything goes wrong", "retry=0.1&moderated=0.05&timeout=0.05&unusable=0.2&duplicates=0.02"],
  ["a stitched clip, polled by nobody", "duration=17&resolution=1080p&retry=0.2&delivery=webhook&concurrency=12"],
  ["an edit", "mode=video-to-video&inputVideo=4&duration=7&retry=0.1"],
])("%s, for every priced model", (_, query) => {
  const question = questionOf(query);
  const estimates = catalogue.models.map((model) => estimateModel(model, question));
  const priced = estimates.flatMap((estimate) => (estimate.status === "priced" ? [estimate] : []));

  it.each(priced.map((estimate) => [estimate.model.key, estimate] as const))("%s", (__, estimate) => {
    const risks = assessRisks(estimate);
    expect(risks).toHaveLength(riskRules.length);
    for (const [index, { id, low, high, state }] of risks.entries()) {
      const { explanation, numbers } = explainRisk(estimate, id);
      expect(low.gte("0") && low.lte(high)).toBe(true);
      if (state === "clear" || state === "not-in-plan") expect(shown([low, high])).toEqual(["0", "0"]);
      expect(explanation).toMatch(/\.$/);
      expect(numbers !== undefined, `${id} shows its numbers where money is at stake`).toBe(high.gt("0"));
      if (numbers !== undefined) {
        const [formula = "", result] = numbers.split(" = ");
        const amount = Number(plain(high));
        expect(result).toBe(formatMoney(high, "USD"));
        // Amounts inside a formula are rounded to cents or to six decimals.
        if (/\d/.test(formula)) {
          expect(Math.abs(valueOf(formula) - amount), numbers).toBeLessThan(0.011 + amount * 0.002);
        }
      }
      const next = risks[index + 1];
      if (!next) continue;
      expect(high.gte(next.high)).toBe(true);
      if (high.eq(next.high)) expect(riskStates.indexOf(state)).toBeLessThanOrEqual(riskStates.indexOf(next.state));
    }
  });
});
