import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestPurchase, expiring, type Purchase } from "@/lib/budget/credits";
import { prepaidOf } from "@/lib/budget/prepaid";
import { decimal, plain } from "@/lib/numbers/decimal";
import { boundsOf } from "@/lib/budget/bounds";
import { planWithOf } from "@/lib/budget/plan-with";
import { estimateFor, modelOf, priced, pricedOf } from "../support/question";
import { shown } from "../support/shown";
import { rate, synthetic, token } from "../support/synthetic";

const packsIn = ({ items }: Purchase) =>
  items.map(({ pack, count }) => `${plain(count)} × ${pack.credits}`).join(" + ");

const bought = (key: string, need: string) => {
  const purchase = cheapestPurchase(modelOf(key).credit!, decimal(need));
  return shown({ ...purchase, items: packsIn(purchase) });
};

describe("packs", () => {
  it.each([
    ["nothing needed: still a pack", "0", "1 × 1000", "1000", "10"],
    ["exactly one pack", "1000", "1 × 1000", "1000", "10"],
    ["a little more", "1000.01", "2 × 1000", "2000", "20"],
    ["4,440 credits", "4440", "5 × 1000", "5000", "50"], // 4.44 packs, so five at 10.00
  ])("of Runway, %s", (_, need, items, credits, cash) => {
    expect(bought("runway/gen4_turbo", need)).toEqual({ items, credits, cash, validDays: "unknown" });
  });

  it.each([
    // both trial packs, once each: 9.80 + 98 = 107.80 for 1,100
    ["both trial packs", "1100", "1 × 100 + 1 × 1000", "1100", "107.8", 30],
    // 1 x 5,000 at 700 beats nothing else that holds 1,101
    ["a little more: the next pack", "1101", "1 × 5000", "5000", "700", 180],
    // 100 trial + 5,000: 709.80; 1,000 trial + 5,000: 798
    ["5,001", "5001", "1 × 100 + 1 × 5000", "5100", "709.8", 30],
    // 9 x 5,000 would be 6,300; 45,000 are cheaper by the unit: 5,670
    ["a large need", "45000", "1 × 45000", "45000", "5670", 180],
    // 5,000 at 700, 15,000 at 2,100 are 0.14 a unit; 45,000 at 5,670 less than 41,000 of the smaller (5,740)
    ["larger is cheaper than what is needed", "43000", "1 × 45000", "45000", "5670", 180],
    // 2 x 60,000 and 1 x 45,000: 20,790
    ["a mix of the largest", "165000", "1 × 45000 + 2 × 60000", "165000", "20790", 180],
    // 131 x 7,560 + 3 x 5,670 + 700 for just as much; both trial packs would cover no 5,000
    ["a mix of many", "8000000", "1 × 5000 + 3 × 45000 + 131 × 60000", "8000000", "1008070", 180],
  ])("of Kling, %s", (_, need, items, credits, cash, validDays) => {
    expect(bought("kling/kling-v3", need)).toEqual({ items, credits, cash, validDays });
  });

  it("of one price a credit, however large the need, at once", () => {
    // 1,000,000,001 credits at 0.01: packs of 1,000 at 10 leave 999 over
    expect(bought("pixverse/v6", "1000000001")).toMatchObject({ credits: "1000001000", cash: "10000010" });
  });

  it("of any sizes and prices, each or once, cost what a table of every need says", () => {
    const sized = { credits: fc.integer({ min: 1, max: 40 }), price: fc.integer({ min: 1, max: 60 }) };
    const packs = fc.tuple(
      fc.array(fc.record({ ...sized, trial: fc.constant(false) }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.record({ ...sized, trial: fc.constant(true) }), { maxLength: 2 }),
    );
    fc.assert(
      fc.property(packs, fc.integer({ min: 1, max: 2000 }), ([usual, trials], need) => {
        const credit = {
          ...modelOf("runway/gen4_turbo").credit!,
          packs: [...trials, ...usual].map(({ credits, price, trial }) => ({
            credits: String(credits),
            price: String(price),
            validDays: "unknown" as const,
            trial,
          })),
        };
        const least = [0];
        for (let covered = 1; covered <= need; covered += 1) {
          const ways = usual.map(({ credits, price }) => least[Math.max(0, covered - credits)]! + price);
          least[covered] = Math.min(...ways);
        }
        const withTrials = trials.reduce(
          (ways, { credits, price }) => [
            ...ways,
            ...ways.map((way) => ({ rest: Math.max(0, way.rest - credits), spent: way.spent + price })),
          ],
          [{ rest: need, spent: 0 }],
        );
        const purchase = cheapestPurchase(credit, decimal(String(need)));
        expect(purchase.cash.toFixed()).toBe(
          String(Math.min(...withTrials.map((way) => way.spent + least[way.rest]!))),
        );
        expect(Number(purchase.credits.toFixed())).toBeGreaterThanOrEqual(need);
        for (const { pack, count: bought } of purchase.items) if (pack.trial) expect(bought.toFixed()).toBe("1");
      }),
      { numRuns: 600 },
    );
  });
});

describe("a balance in money", () => {
  it.each([
    ["below the least payment", "openai/sora-2", "3", "5"],
    ["above the least payment", "openai/sora-2", "80", "80"],
    ["with no published least payment", "fal/veo3.1", "3", "3"],
  ])("%s", (_, key, need, cash) => {
    expect(bought(key, need)).toEqual({ items: "", credits: cash, cash, validDays: 365 });
  });
});

describe("a fee on the purchase", () => {
  const purchaseFee = { share: "0.055", least: "0.80" };
  const balance = { ...token, listPrice: "1", purchaseFee };
  const model = (credit: typeof balance) => synthetic({ rates: [rate({ unitPrice: "0.10" })] }, { credit });

  it.each([
    ["its share", "18", { credits: "18", cash: "18.99", fee: "0.99" }], // 18 x 0.055
    ["at least so much", "10", { credits: "10", cash: "10.8", fee: "0.8" }], // 0.55, at least 0.80
  ])("is %s", (_, need, paid) => {
    expect(shown(cheapestPurchase(model(balance).credit!, decimal(need)))).toMatchObject(paid);
  });

  it("comes on top of packs, which stay the cheapest ones", () => {
    const packs = [{ credits: "10", price: "10", validDays: "never" as const }];
    // two packs of 10; 20 x 0.055 = 1.10
    const purchase = cheapestPurchase(model({ ...balance, packs }).credit!, decimal("12"));
    expect(shown([purchase.credits, purchase.cash, purchase.fee])).toEqual(["20", "21.1", "1.1"]);
  });

  it("is in the money to plan with, as a step of what is paid ahead", () => {
    const estimate = priced(estimateFor(model(balance), "duration=8&retry=0"));
    const paid = planWithOf(estimate);
    // 100 x 8 x 0.10 = 80.00; 80 x 0.055 = 4.40
    expect(shown([paid.bill, paid.cash, paid.total])).toEqual(["80", "84.4", "84.4"]);
    const { low, high } = boundsOf(estimate);
    const at = ({ each, root, fixed }: typeof low) => each * 100 + root * 10 + fixed;
    expect(at(low)).toBeLessThanOrEqual(84.4 + 1e-9);
    expect(at(high)).toBeGreaterThanOrEqual(84.4);
  });
});

it("nothing is bought where bills are paid afterwards", () => {
  expect(prepaidOf(pricedOf("model=vertex-ai/veo-3.1-generate-001"))).toBeUndefined();
});

describe("expiring", () => {
  const purchase = (validDays: Purchase["validDays"]): Purchase => ({
    items: [],
    credits: decimal("5000"),
    cash: decimal("700"),
    validDays,
  });
  it.each([
    ["used slowly", 180, "400", "2600"], // 400 x 180 / 30 = 2,400 used
    ["used up on the last day", 180, "833.333333333333333334", "0"], // x 6 = 5,000.000000000000000004
    ["used up early", 30, "5000", "0"],
    ["never expires", "never", "1", "0"],
    ["not recorded", "unknown", "400", "unknown"],
  ] as const)("%s", (_, validDays, monthlyNeed, expired) => {
    expect(shown(expiring(purchase(validDays), decimal(monthlyNeed)))).toBe(expired);
  });

  it("uses first what expires first", () => {
    // 100 for 30 days and 5,000 for 180 at 500 a month: the 100 are used, then 3,000 - 100 = 2,900 of the 5,000
    const mixed = cheapestPurchase(modelOf("kling/kling-v3").credit!, decimal("5001"));
    expect(shown(expiring(mixed, decimal("500")))).toBe("2100");
  });
});
