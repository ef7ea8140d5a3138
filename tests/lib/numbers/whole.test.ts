import { describe, expect, it } from "vitest";
import { commonScale, wholeOn, decimal, fromWhole, plain } from "@/lib/numbers/decimal";
import { ceilDiv, firstWhere, gcd } from "@/lib/numbers/whole";

it.each([
  [12n, 18n, 6n],
  [7n, 5n, 1n],
  [0n, 5n, 5n],
  [2n ** 80n, 2n ** 70n * 3n, 2n ** 70n],
])("%d and %d are multiples of %d at most", (a, b, divisor) => expect(gcd(a, b)).toBe(divisor));

it.each([
  [7n, 2n, 4n],
  [8n, 2n, 4n],
  [0n, 2n, 0n],
])("%d / %d is %d, rounded up", (a, b, quotient) => expect(ceilDiv(a, b)).toBe(quotient));

describe("decimals as whole numbers", () => {
  it.each([
    [["1.25", "0.5"], 2],
    [["8", "3"], 0],
    [["1.50"], 1],
    [[], 0],
  ])("%j need a scale of %d", (texts, scale) => expect(commonScale(texts.map(decimal))).toBe(scale));

  it.each([
    ["1.25", 2, 125n],
    ["1.25", 3, 1250n],
    ["1.25", 1, 13n], // rounded up
    ["1.21", 1, 13n],
    ["8", 0, 8n],
    ["123456789012345678.9", 2, 12345678901234567890n],
  ])("%s on %d is %d", (text, scale, whole) => expect(wholeOn(decimal(text), scale)).toBe(whole));

  it.each([
    [125n, 2, "1.25"],
    [120n, 2, "1.2"],
    [12345678901234567890n, 2, "123456789012345678.9"],
  ])("%d on %d was %s", (whole, scale, text) => expect(plain(fromWhole(whole, scale))).toBe(text));
});

describe("firstWhere", () => {
  it.each([0, 1, 5, 99, 100])("finds %d", (first) => expect(firstWhere(0, 100, (at) => at >= first)).toBe(first));

  it("is the last number where it holds for none before", () => {
    expect(firstWhere(3, 8, () => false)).toBe(8);
    expect(firstWhere(3, 3, () => false)).toBe(3);
  });

  it("asks few times, up to the largest whole number", () => {
    let asked = 0;
    const found = firstWhere(0, Number.MAX_SAFE_INTEGER, (at) => {
      asked += 1;
      return at >= 2 ** 52 + 1;
    });
    expect([found, asked]).toEqual([2 ** 52 + 1, 53]);
  });
});
