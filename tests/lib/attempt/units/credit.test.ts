import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/numbers/decimal";
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
    "example/reel is priced in credits, but example declares no credit",
  );
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
