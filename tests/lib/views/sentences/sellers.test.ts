import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/numbers/decimal";
import type { Sellers } from "@/lib/budget/sellers";
import { otherSellers, sellersInWords } from "@/lib/views/sentences/sellers";

const family: Sellers["family"] = { id: "veo-3.1", maker: "Google", name: "Veo 3.1", keys: ["fal/veo3.1"] };
const said = (sold: number, unpriced: number, low?: string, high = low) =>
  sellersInWords(
    {
      family,
      sold,
      unpriced,
      estimates: { priced: [], others: [] },
      ...(low !== undefined && high !== undefined ? { clip: { low: decimal(low), high: decimal(high) } } : {}),
    },
    "USD",
  );

describe("sellersInWords", () => {
  it.each([
    [said(7, 0, "0.4", "0.64"), "sold by 7 providers, $0.40 to $0.64 for this clip"],
    [said(7, 0, "0.4"), "sold by 7 providers, $0.40 for this clip"],
    [said(7, 1, "0.4", "0.64"), "sold by 7 providers, $0.40 to $0.64 for this clip; 1 of them has no price for it"],
    [said(7, 2, "0.4", "0.64"), "sold by 7 providers, $0.40 to $0.64 for this clip; 2 of them have no price for it"],
    [said(2, 2), "sold by 2 providers, none of which has a price for this clip"],
    [said(1, 0, "0.4"), undefined],
    [said(0, 0), undefined],
  ])("%s", (text, expected) => expect(text).toBe(expected));
});

it.each([
  [0, ""],
  [1, " and 1 other"],
  [6, " and 6 others"],
])("beside a provider, %s: %s", (others, text) => expect(otherSellers(others)).toBe(text));
