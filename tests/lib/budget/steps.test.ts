import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, sum, to20Decimals, zero } from "@/lib/numbers/decimal";
import type { PricedEstimate } from "@/lib/month/estimate";
import { stepsOf } from "@/lib/budget/steps";
import { prepaidOf } from "@/lib/budget/prepaid";
import { planWithOf } from "@/lib/budget/plan-with";
import { anyWorkflow } from "../support/arbitraries";
import { estimateFlat, estimateFor, priced, pricedOf } from "../support/question";
import { shown } from "../support/shown";
import { rate, synthetic } from "../support/synthetic";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const kling = "model=kling/kling-v3";
const runway = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5";

const amountsOf = (estimate: PricedEstimate) => stepsOf(estimate).steps.map(({ id, amount }) => [id, plain(amount)]);
const stepOf = (query: string, id: string) => shown(stepsOf(pricedOf(query)).steps.find((step) => step.id === id));

describe("from the published price to the money to plan with", () => {
  it.each<[name: string, query: string, steps: [id: string, amount: string][]]>([
    ["nothing is added where nothing fails", `${veo}&retry=0`, [["published", "160"]]], // 100 x 8 x 0.20
    [
      "7 s are billed as 8 s; one clip in a thousand is never kept; 11.1 failures, if they are billed",
      `${veo}&duration=7`,
      [
        ["published", "140"], // 7/8 x 160
        ["rounding", "20"], // 1/8 x 160
        ["not-kept", "-0.16"], // 0.001 x 160
        ["repeats", "17.76"], // 11.1 x 1.60
        ["certainty", "9.6"], // 117 jobs of 95 months in 100 less 111, x 1.60
      ],
    ],
    [
      "9 s are stitched of 6 s and 4 s",
      `${veo}&duration=9&retry=0`,
      [
        ["published", "180"], // 9/10 x 100 x 2.00
        ["rounding", "20"],
      ],
    ],
    ["10 s are stitched of 6 s and 4 s, and nothing is over", `${veo}&duration=10&retry=0`, [["published", "200"]]],
    [
      "every outcome, one try: of 100, 10 fail, 5 are moderated, 5 abandoned, 16 of the 80 made unusable, 2 doubled",
      `${veo}&moderated=0.05&timeout=0.05&unusable=0.2&duplicates=0.02&tries=1`,
      [
        ["published", "160"],
        ["not-kept", "-57.6"], // 36 x 1.60
        ["repeats", "24"], // 15 x 1.60
        ["moderated", "8"],
        ["unusable", "25.6"],
        ["duplicates", "3.2"],
        ["certainty", "4.8"], // 105 - 102
      ],
    ],
    [
      "what is not billed adds nothing",
      `${veo}&tries=1&policy.failed=not-billed`,
      [
        ["published", "160"],
        ["not-kept", "-16"], // 10 x 1.60
        ["certainty", "8"], // 95 - 90
      ],
    ],
    [
      "2,925 credits in packs of 1,000: 75 are over",
      runway,
      [
        ["published", "25"], // 100 x 5 x 0.05
        ["not-kept", "-0.025"],
        ["repeats", "2.775"], // 11.1 x 0.25
        ["certainty", "1.5"], // 117 - 111
        ["credits", "0.75"], // 30 - 29.25
      ],
    ],
    [
      "exactly three packs: no credits over",
      `${runway}&retry=0&clips=120`,
      [["published", "30"]], // 120 x 25 = 3,000 credits
    ],
    [
      "the smallest pack is dearer than what is used",
      `${kling}&clips=10&retry=0`,
      [
        ["published", "6.72"], // 10 x 8 x 0.6 units x 0.14
        ["credits", "3.08"], // 9.80 - 6.72
      ],
    ],
    [
      "large packs are cheaper than the list price",
      `${kling}&clips=10000&retry=0`,
      [
        ["published", "6720"], // 48,000 units x 0.14
        ["credits", "-350"], // 45,000 units for 5,670 and 5,000 for 700: 6,370
      ],
    ],
    [
      "what surrounds the clip comes last",
      `${veo}&retry=0&extra.image=0.04&extra.tax=0.2`,
      [
        ["published", "160"],
        ["surroundings", "4"], // 100 x 0.04
        ["tax", "32"], // 160 x 0.2
      ],
    ],
    [
      "tax and fee are on what the provider is paid, packs and all",
      `${kling}&clips=300&duration=10&resolution=1080p&audio=on&retry=0&extra.tax=0.19&extra.fee=0.015`,
      [
        ["published", "504"], // 300 x 10 x 1.2 units x 0.14
        ["credits", "196"], // 5,000 units for 700
        ["tax", "133"], // 700 x 0.19
        ["fee", "12.495"], // 833 x 0.015
      ],
    ],
    [
      "half of the months: bad luck can be less than what is expected",
      `${veo}&unusable=0.5&certainty=50&tries=1`,
      [
        ["published", "160"],
        ["not-kept", "-88"], // 55 x 1.60
        ["repeats", "16"],
        ["unusable", "72"], // 45 x 1.60: every attempt is billed
      ],
    ],
    [
      "500 clips, every second take thrown away: 83 are never delivered",
      `${veo}&clips=500&unusable=0.5`,
      [
        ["published", "800"],
        ["not-kept", "-133.1"], // 500 x 0.55^3 x 1.60
        ["repeats", "148.2"], // 500 x 1.8525 x 0.1 x 1.60
        ["unusable", "666.9"], // 500 x 1.8525 x 0.45 x 1.60
        ["certainty", "50.8"],
      ],
    ],
    [
      "500 clips made, of which half are thrown away: only failures are repeated",
      `${veo}&clips=500&unusable=0.5&counted=made&policy.failed=not-billed`,
      [
        ["published", "800"],
        ["not-kept", "-0.8"], // 500 x 0.1^3 x 1.60
        ["certainty", "0.8"], // 500 in most months
      ],
    ],
  ])("%s", (_, query, steps) => {
    const estimate = pricedOf(query);
    expect(amountsOf(estimate)).toEqual(steps);
    const total = steps.reduce((all, [, amount]) => all + Number(amount), 0);
    expect(Number(plain(stepsOf(estimate).total))).toBeCloseTo(total, 9);
  });

  it("in the display currency, packs too", () => {
    // 25 x 7, and 2.50 of 27.50 of 30 x 7
    expect(amountsOf(pricedOf(`${runway}&clips=110&retry=0&currency=CNY&fx.CNY=7`))).toEqual([
      ["published", "192.5"], // 27.50 x 7
      ["credits", "17.5"], // 2.50 x 7
    ]);
  });
});

describe("a step says how much it adds, and whether somebody knows", () => {
  it.each([
    [`${veo}&duration=7`, "published", { amount: "140", unknown: false }],
    [`${veo}&clips=1&retry=0`, "published", { amount: "1.6", unknown: false }],
    [`${veo}&duration=7`, "rounding", { amount: "20", unknown: false }],
    [`${veo}&duration=9&retry=0`, "rounding", { amount: "20", unknown: false }],
    [veo, "not-kept", { amount: "-0.16", unknown: false }],
    [`${veo}&duration=10&tries=1`, "not-kept", { amount: "-20", unknown: false }],
    [`${veo}&timeout=0.1&tries=1`, "repeats", { amount: "32", unknown: true }],
    [`${veo}&policy.failed=billed&clips=10&tries=1`, "repeats", { amount: "1.6", unknown: false }],
    [`${veo}&moderated=0.1&tries=1`, "moderated", { amount: "16", unknown: true }],
    [`${veo}&retry=0&unusable=0.1&tries=1`, "unusable", { amount: "16", unknown: false }],
    [`${veo}&retry=0&duplicates=0.1`, "duplicates", { amount: "16", unknown: false }],
    [veo, "certainty", { amount: "9.6", unknown: false }],
    [`${runway}&retry=0&clips=110`, "credits", { amount: "2.5", unknown: false }],
    [`${kling}&clips=10000&retry=0`, "credits", { amount: "-350", unknown: false }],
    [`${veo}&retry=0&extra.image=0.04&extra.tax=0.2`, "surroundings", { amount: "4", unknown: false }],
    [`${veo}&retry=0&extra.image=0.04&extra.tax=0.2`, "tax", { amount: "32", unknown: false }],
  ])("%s: %s", (query, id, step) => expect(stepOf(query, id)).toEqual({ id, ...step }));
});

it("a free model: the published price of nothing is still said", () => {
  const free = synthetic({ rates: [rate({ unitPrice: "0" })] });
  const { steps, total } = stepsOf(priced(estimateFor(free, "retry=0.2")));
  expect([steps.map(({ id, amount }) => [id, plain(amount)]), plain(total)]).toEqual([[["published", "0"]], "0"]);
});

describe("laws", () => {
  const wherePriced = (law: (estimate: PricedEstimate) => void) =>
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status === "priced") law(estimate);
      }),
      { numRuns: 500 },
    );

  const afterBill = new Set(["certainty", "credits", "surroundings", "tax", "fee"]);

  it("steps sum exactly to the money to plan with, and those of the bill to the cautious month", () => {
    wherePriced((estimate) => {
      const { steps, total } = stepsOf(estimate);
      expect(plain(sum(steps.map(({ amount }) => amount)))).toBe(plain(total));
      expect(plain(total)).toBe(plain(planWithOf(estimate).total));
      const ofBill = steps.filter(({ id }) => !afterBill.has(id));
      expect(plain(sum(ofBill.map(({ amount }) => amount)))).toBe(plain(estimate.month.high));
    });
  });

  it("no amount has more than 20 decimals", () => {
    wherePriced((estimate) => {
      for (const { amount } of stepsOf(estimate).steps) expect(plain(to20Decimals(amount))).toBe(plain(amount));
    });
  });

  it("only clips that never succeed, luck and large packs take money away", () => {
    wherePriced((estimate) => {
      for (const { id, amount } of stepsOf(estimate).steps) {
        if (amount.lt(zero)) expect(["not-kept", "certainty", "credits"]).toContain(id);
      }
    });
  });

  it("what is paid ahead covers the need", () => {
    wherePriced((estimate) => {
      const prepaid = prepaidOf(estimate);
      expect(prepaid === undefined).toBe(estimate.model.credit === undefined);
      if (prepaid) expect(prepaid.purchase.credits.gte(prepaid.need.minus("0.00000000000000000001"))).toBe(true);
    });
  });
});
