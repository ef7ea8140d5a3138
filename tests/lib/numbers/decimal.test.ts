import { describe, expect, it } from "vitest";
import {
  ceilToStep,
  ceilToWhole,
  count,
  decimal,
  isDecimalText,
  larger,
  money,
  plain,
  smaller,
  sum,
  to20Decimals,
} from "@/lib/numbers/decimal";

describe("decimal", () => {
  it("adds as on paper, not as a double", () => {
    expect(plain(decimal("0.1").plus(decimal("0.2")))).toBe("0.3"); // a double has 0.30000000000000004
  });

  it.each(["", "abc", "1,5", "NaN", "Infinity", " 1"])("refuses %j", (text) => {
    expect(() => decimal(text)).toThrow();
  });
});

describe("count", () => {
  it.each([
    [0, "0"],
    [100, "100"],
    [10_000_000, "10000000"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("reads %d", (whole, text) => {
    expect(plain(count(whole))).toBe(text);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])("refuses %d", (whole) => {
    expect(() => count(whole)).toThrow(RangeError);
  });
});

describe("isDecimalText", () => {
  it.each(["8", "0.5", ".5", "8.", "007", "0"])("takes %j", (text) => expect(isDecimalText(text)).toBe(true));
  it.each(["", ".", "-1", "+1", "1e3", "1,5", "1.2.3", " 1", "1 ", "∞", "٣"])("refuses %j", (text) =>
    expect(isDecimalText(text)).toBe(false),
  );
});

describe("plain and money", () => {
  it.each([
    ["8.50", "8.5", "8.50"],
    ["3.2", "3.2", "3.20"],
    ["5", "5", "5.00"],
    ["0", "0", "0.00"],
    ["0.35154", "0.35154", "0.35154"],
    ["0.0000001", "0.0000001", "0.0000001"], // 1e-7 as a number would be written with an exponent
    ["123456789012345678901234", "123456789012345678901234", "123456789012345678901234.00"],
  ])("%s is %s, as money %s", (text, shortest, amount) => {
    expect([plain(decimal(text)), money(decimal(text))]).toEqual([shortest, amount]);
  });
});

describe("rounding by name", () => {
  it.each([
    ["6.2", "1", "7"],
    ["7", "1", "7"],
    ["6.2", "5", "10"], // 6.2 / 5 = 1.24, so two steps
    ["10", "5", "10"],
    ["0", "5", "0"],
    ["0.25", "0.1", "0.3"], // 2.5 steps, so three
    ["30.001", "30", "60"],
  ])("%s on a step of %s is %s", (value, step, rounded) => {
    expect(plain(ceilToStep(decimal(value), decimal(step)))).toBe(rounded);
  });

  it.each([
    ["6.2", "7"],
    ["7", "7"],
    ["0.000001", "1"],
  ])("%s is %s whole", (value, whole) => expect(plain(ceilToWhole(decimal(value)))).toBe(whole));

  it("keeps 20 decimals, half up", () => {
    expect(plain(to20Decimals(decimal("0.123456789012345678905")))).toBe("0.12345678901234567891");
    expect(plain(to20Decimals(decimal("0.123456789012345678904")))).toBe("0.1234567890123456789");
    expect(plain(to20Decimals(decimal("0.5")))).toBe("0.5");
  });
});

it("sums, compares", () => {
  expect(plain(sum([]))).toBe("0");
  expect(plain(sum(["1.60", "1.60", "1.60"].map(decimal)))).toBe("4.8");
  expect(plain(larger(decimal("2"), decimal("10")))).toBe("10");
  expect(plain(smaller(decimal("2"), decimal("10")))).toBe("2");
});
