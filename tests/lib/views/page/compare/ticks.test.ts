import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/numbers/decimal";
import { roundTicks } from "@/lib/views/page/compare/ticks";
import { logScale } from "@/lib/views/page/scale";

const scaleOf = (from: string, to: string) => logScale(decimal(from), decimal(to));

const textsOf = (from: string, to: string, currency = "USD"): string[] =>
  roundTicks(scaleOf(from, to), currency).map(({ text }) => text);

describe("round amounts along a scale", () => {
  it("without decimals where they have none, and in cents below one", () => {
    expect(textsOf("0.04", "3")).toEqual(["$0.05", "$0.10", "$0.20", "$0.50", "$1", "$2"]);
    expect(textsOf("42", "1100", "EUR")).toEqual(["€50", "€100", "€200", "€500", "€1,000"]);
  });

  it("powers of ten alone where there would be many", () => {
    expect(textsOf("4", "20000")).toEqual(["$10", "$100", "$1,000", "$10,000"]);
  });

  it("none that lies beyond it", () => {
    for (const { at } of roundTicks(scaleOf("3", "700"), "USD")) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
  });
});
