import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { rate, synthetic, token, type ProviderGiven } from "../../support/synthetic";

const id = "auto-reload";

it("on by default: one more purchase", () => {
  const estimate = pricedOf("model=openai/sora-2&on=2026-08-01"); // 100 x 0.80 x 1.11
  expect(riskOf(estimate, id)).toEqual({
    state: "exposed",
    low: "0",
    high: "88.8",
    explanation: "On unless it is switched off: one more purchase of $88.80 can follow the last job.",
    evidence: estimate.model.credit!.sourceIds,
  });
  expect(numbersOf(estimate, id)).toBe("one more purchase = $88.80");
});

it("nothing prepaid", () => {
  expect(riskOf(pricedOf("model=vertex-ai/veo-3.1-generate-001"), id)).toEqual({
    state: "clear",
    low: "0",
    high: "0",
    explanation: "Nothing was found to be prepaid here.",
    evidence: [],
  });
});

type Credit = NonNullable<ProviderGiven["credit"]>;
const packs: Credit["packs"] = [{ credits: "1000", price: "10", validDays: "unknown" }];
const rates = [rate({ unitPrice: "10", denomination: "credit" })]; // 80 tokens a clip, $0.80

it.each([
  // 8,880 tokens: nine packs of 10.00
  [
    "not recorded, with packs",
    { packs },
    "unknown",
    "90",
    "Whether the balance reloads itself is not recorded; if it does, one more purchase is $90.00.",
  ],
  // 8,880 tokens at 0.01
  [
    "not recorded, with a least payment",
    { minimumPurchase: "5" },
    "unknown",
    "88.8",
    "Whether the balance reloads itself is not recorded; if it does, one more purchase is $88.80.",
  ],
  [
    "nothing published",
    {},
    "unknown",
    "0",
    "Whether the balance reloads itself is not recorded, nor what one purchase is.",
  ],
  [
    "on, with packs",
    { packs, autoReload: "yes" },
    "exposed",
    "90",
    "On unless it is switched off: one more purchase of $90.00 can follow the last job.",
  ],
  ["off", { packs, autoReload: "no" }, "clear", "0", "The balance does not reload itself."],
] as const)("%s", (_, given, state, high, explanation) => {
  const provider: ProviderGiven = { credit: { ...token, ...given, packs: "packs" in given ? packs : [] } };
  expect(riskOf(priced(estimateFor(synthetic({ rates }, provider))), id)).toEqual({
    state,
    low: "0",
    high,
    explanation,
    evidence: ["guide"],
  });
});
