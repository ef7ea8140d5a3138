import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/numbers/decimal";
import { inCreditsOf, inMoneyOf } from "@/lib/catalogue/credit";
import { unitOf } from "@/lib/attempt/units";
import { linesOf } from "@/lib/month/estimate";
import { creditsFor } from "@/lib/attempt/units/credit";
import { modelOf, pricedOf } from "../../support/question";
import { rowsOf, shown } from "../../support/shown";
import { rate, synthetic, token } from "../../support/synthetic";

it("credits are quantity x credits a unit", () => {
  const [perSecond] = modelOf("runway/gen4_turbo").rates;
  expect(shown(creditsFor(perSecond!, decimal("5")))).toBe("25"); // 5 s x 5
  expect([unitOf(perSecond!), shown(perSecond!.unitMoney)]).toEqual(["credit", "0.05"]); // 5 credits at 0.01
});

it("a price a thousand is one credit's share of it", () => {
  const { rates } = synthetic(
    { rates: [rate({ unitPrice: "3", per: "1000", denomination: "credit" })] },
    { credit: token },
  );
  expect(shown([rates[0]!.unit, rates[0]!.unitMoney])).toEqual(["0.003", "0.00003"]); // 3 / 1,000; x 0.01
});

it("a price in credits without a credit is refused", () => {
  expect(() => synthetic({ rates: [rate({ denomination: "credit" })] })).toThrow(
    "example/reel is priced in credits, and example declares none",
  );
});

describe("a credit of which so many make one of the money", () => {
  const { credit } = modelOf("comfy/veo-3.1-generate");

  it.each([
    ["25.32", "0.12"], // 25.32 / 211
    ["675.2", "3.2"], // 675.2 / 211
  ])("%s credits at 211 to the dollar are $%s, and the other way round", (credits, amount) => {
    expect(shown(inMoneyOf(credit!, decimal(credits)))).toBe(amount);
    expect(shown(inCreditsOf(credit!, decimal(amount)))).toBe(credits);
  });

  it("prices exactly, and is written to seven digits", () => {
    const estimate = pricedOf("model=comfy/veo-3.1-generate&duration=8&resolution=720p&audio=on&on=2026-11-27");
    expect(shown(estimate.attempt.cost)).toBe("3.2"); // 8 x 84.4 = 675.2 credits
    expect(shown(estimate.model.credit!.money)).toBe("0.004739336"); // 1 / 211
  });
});

describe("lines in credits", () => {
  it.each([
    ["model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5", "25", "0.01", "0.25"], // 5 x 5
    ["model=kling/kling-v3&duration=5&resolution=1080p", "4", "0.14", "0.56"], // 5 x 0.8, of which 3 at 720p
  ])("%s", (query, credits, listPrice, cost) => {
    const lines = linesOf(pricedOf(query));
    const rows = rowsOf(lines);
    expect(rows.map(([unit]) => unit)).toContain("credit");
    expect(rows.every(([, , , unitPrice]) => unitPrice === listPrice)).toBe(true);
    expect(shown(lines.reduce((all, { quantity }) => all.plus(quantity), decimal("0")))).toBe(credits);
    expect(shown(lines.reduce((all, line) => all.plus(line.cost), decimal("0")))).toBe(cost);
  });
});
