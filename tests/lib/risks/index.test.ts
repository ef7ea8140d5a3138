import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog/data";
import { estimateModel } from "@/lib/estimate";
import { assessRisks, riskRules } from "@/lib/risks";
import { pricedOf, questionOf } from "../support/question";
import { shown } from "../support/shown";

const stateOrder = ["exposed", "unknown", "clear"];

it("lists the most money first, then exposed before unknown before clear", () => {
  const risks = assessRisks({ estimate: pricedOf("model=vertex-ai/veo-3.1-generate-001&audio=on") });
  expect(risks.map(({ id, state, high }) => [id, state, shown(high)])).toEqual([
    ["duplicate-job", "exposed", "320"], // 100 x 3.20
    ["default-settings", "unknown", "160"], // 100 x 8 x (0.60 - 0.40)
    ["failed-attempt-billed", "unknown", "35.52"], // 11.1 x 3.20
    ["retry-multiplier", "unknown", "35.52"],
    ["polling-budget", "exposed", "0"],
    ["moderated-attempt-billed", "unknown", "0"],
    ["client-gives-up-early", "unknown", "0"],
    ["audio-on-by-default", "clear", "0"],
    ["duration-rounded-up", "clear", "0"],
    ["minimum-charge", "clear", "0"],
    ["credit-expiry", "clear", "0"],
    ["pack-step", "clear", "0"],
    ["output-link-expires", "clear", "0"],
    ["model-retires", "clear", "0"],
  ]);
});

it("names what each finding rests on once, as the provider's own sources", () => {
  const { provider } = pricedOf("model=vertex-ai/veo-3.1-generate-001").model;
  const risks = assessRisks({ estimate: pricedOf("model=vertex-ai/veo-3.1-generate-001") });
  for (const { evidence } of risks) {
    expect(new Set(evidence).size).toBe(evidence.length);
    for (const source of evidence) expect(provider.sources).toContain(source);
  }
});

it("every rule has an id of its own, a title and a test", () => {
  expect(new Set(riskRules.map(({ id }) => id)).size).toBe(14);
  for (const { title, test } of riskRules) expect([title, test]).not.toContain("");
});

describe("for every priced model", () => {
  const question = questionOf("retry=0.1&moderated=0.05&timeout=0.05&unusable=0.2&duplicates=0.02");
  const estimates = catalog.models.map((model) => estimateModel(model, question));
  const priced = estimates.flatMap((estimate) => (estimate.status === "priced" ? [estimate] : []));

  it.each(priced.map((estimate) => [estimate.model.key, estimate] as const))("%s", (_, estimate) => {
    const risks = assessRisks({ estimate });
    expect(risks).toHaveLength(14);
    for (const [index, { low, high, state, explanation }] of risks.entries()) {
      expect(low.gte("0") && low.lte(high)).toBe(true);
      if (state === "clear") expect(shown([low, high])).toEqual(["0", "0"]);
      expect(explanation).toMatch(/\.$/);
      const next = risks[index + 1];
      if (!next) continue;
      expect(high.gte(next.high)).toBe(true);
      if (high.eq(next.high)) expect(stateOrder.indexOf(state)).toBeLessThanOrEqual(stateOrder.indexOf(next.state));
    }
  });
});
