import { describe, expect, it } from "vitest";
import { cheapestPurchase, expiring, type Purchase } from "@/lib/credits";
import { decimal } from "@/lib/decimal";
import { modelOf } from "./support/question";
import { shown } from "./support/shown";

const bought = (key: string, need: string) => {
  const purchase = cheapestPurchase(modelOf(key), decimal(need));
  return (
    purchase && shown({ ...purchase, pack: purchase.pack && `${purchase.pack.credits} for ${purchase.pack.price}` })
  );
};

describe("packs", () => {
  it.each([
    ["nothing needed: still a pack", "0", "1", "1000", "10"],
    ["exactly one pack", "1000", "1", "1000", "10"],
    ["a little more", "1000.01", "2", "2000", "20"],
    ["4,440 credits", "4440", "5", "5000", "50"], // 4.44 packs, so five at 10.00
  ])("of Runway, %s", (_, need, packs, credits, cash) => {
    expect(bought("runway/gen4_turbo", need)).toEqual({
      pack: "1000 for 10.00",
      packs,
      credits,
      cash,
      validDays: "unknown",
    });
  });

  it.each([
    // 45 x 9.80 = 441 against 5 x 98 = 490 and 1 x 700
    ["the smallest packs fit best", "4440", "100 for 9.80", "45", "4500", "441", 30],
    // 50 x 9.80 and 5 x 98 are both 490: the one listed first
    ["at equal cash, the one listed first", "5000", "100 for 9.80", "50", "5000", "490", 30],
    // 450 x 9.80 = 4,410 against 1 x 5,670
    ["a large need", "45000", "100 for 9.80", "450", "45000", "4410", 30],
  ])("of Kling, %s", (_, need, pack, packs, credits, cash, validDays) => {
    expect(bought("kling/kling-v3", need)).toEqual({ pack, packs, credits, cash, validDays });
  });
});

describe("a balance in money", () => {
  it.each([
    ["below the least payment", "openai/sora-2", "3", "5"],
    ["above the least payment", "openai/sora-2", "80", "80"],
    ["with no published least payment", "fal/veo3.1", "3", "3"],
  ])("%s", (_, key, need, cash) => {
    expect(bought(key, need)).toEqual({ packs: "1", credits: cash, cash, validDays: 365 });
  });
});

it("nothing is bought where bills are paid afterwards", () => {
  expect(bought("luma/ray-3.2", "100")).toBeUndefined();
});

describe("expiring", () => {
  const purchase = (validDays: Purchase["validDays"]): Purchase => ({
    pack: undefined,
    packs: decimal("1"),
    credits: decimal("5000"),
    cash: decimal("700"),
    validDays,
  });
  it.each([
    ["used slowly", 180, "400", "2600"], // 400 x 180 / 30 = 2,400 used
    ["used up on the last day", 180, "833.333333333333333334", "0"], // x 6 = 5,000.000000000000000004
    ["used up early", 30, "5000", "0"],
    ["never expires", "never", "1", "0"],
    ["not published", "unknown", "400", "unknown"],
  ] as const)("%s", (_, validDays, monthlyNeed, expired) => {
    expect(shown(expiring(purchase(validDays), decimal(monthlyNeed)))).toBe(expired);
  });
});
