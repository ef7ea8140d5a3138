/** Every operation equals that of big.js, a library of the same arithmetic, to the last digit. */
import BigJs from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ceilToStep,
  ceilToWhole,
  decimal,
  larger,
  money,
  plain,
  smaller,
  sum,
  to20Decimals,
  type Decimal,
} from "@/lib/numbers/decimal";
import { awayFromZero, halfUp, towardsZero } from "@/lib/numbers/whole";

const Big = BigJs();
Big.strict = true;
Big.DP = 20;
Big.RM = Big.roundHalfUp;
type Big = BigJs.Big;

/** Digits with a point anywhere, or none; equal values are written with and without zeros at the end. */
const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const written = (size: number) =>
  fc
    .record({
      minus: fc.constantFrom("", "-"),
      whole: digits(size),
      fraction: fc.oneof(fc.constant(""), digits(size)),
      zeros: fc.constantFrom("", "0", "00", "000000000000000000000"),
    })
    .map(({ minus, whole, fraction, zeros }) => `${minus}${whole}${fraction || zeros ? `.${fraction}${zeros}` : ""}`);

/** Around the largest number that a double holds exactly, and halves of the last decimal that is kept. */
const atTheEdge = fc
  .record({
    minus: fc.constantFrom("", "-"),
    whole: fc.bigInt({ min: 2n ** 53n - 5n, max: 2n ** 53n + 5n }),
    scale: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ minus, whole, scale }) => minus + plain(decimal(`0.${"0".repeat(scale)}1`).times(String(whole))));
const half = fc
  .record({ whole: digits(4), places: fc.integer({ min: 0, max: 21 }), end: fc.constantFrom("5", "49", "4", "51") })
  .map(({ whole, places, end }) => `${whole}.${"0".repeat(places)}${end}`);
const tiny = fc
  .record({ zeros: fc.integer({ min: 0, max: 45 }), end: digits(3) })
  .map(({ zeros, end }) => `0.${"0".repeat(zeros)}${end}`);
const usual = fc.constantFrom("0", "0.20", "0.2", "1", "8", "8.0", "100", "0.123456", "0.95", "1.60", "30", "-1", "-0");

const text = fc.oneof(usual, written(4), written(12), written(40), atTheEdge, half, tiny);

type Both = { ours: Decimal; theirs: Big };
const both = (value: string): Both => ({ ours: decimal(value), theirs: new Big(value) });
/** Results, too, are operands: sums, products and quotients of two texts. */
const operand: fc.Arbitrary<Both> = fc.oneof(
  text.map(both),
  fc.tuple(text, text, fc.constantFrom("plus", "minus", "times", "div")).map(([a, b, how]) => {
    const [x, y] = [both(a), both(b)];
    const name = how === "div" && y.theirs.eq("0") ? "plus" : how;
    return { ours: x.ours[name](y.ours), theirs: x.theirs[name](y.theirs) };
  }),
);

const same = (ours: Decimal, theirs: Big): void => {
  expect(plain(ours)).toBe(theirs.toFixed());
};
const runs = { numRuns: 1_000 };
const pairs = (check: (a: Both, b: Both) => void) => fc.assert(fc.property(operand, operand, check), runs);
const decimals = fc.integer({ min: 0, max: 50 });

describe("as on paper", () => {
  it("reads and writes", () =>
    fc.assert(
      fc.property(text, (value) => same(decimal(value), new Big(value))),
      runs,
    ));

  it("adds, subtracts and multiplies", () =>
    pairs((a, b) => {
      same(a.ours.plus(b.ours), a.theirs.plus(b.theirs));
      same(a.ours.minus(b.ours), a.theirs.minus(b.theirs));
      same(a.ours.minus(a.ours), a.theirs.minus(a.theirs));
      same(a.ours.times(b.ours), a.theirs.times(b.theirs));
      same(a.ours.abs(), a.theirs.abs());
    }));

  it("divides, half up at 20 decimals", () =>
    pairs((a, b) => {
      if (b.theirs.eq("0")) expect(() => a.ours.div(b.ours)).toThrow(RangeError);
      else same(a.ours.div(b.ours), a.theirs.div(b.theirs));
    }));

  it("compares", () =>
    pairs((a, b) => {
      const compared = ({ ours, theirs }: Both, other: Both) => {
        expect(ours.cmp(other.ours)).toBe(theirs.cmp(other.theirs));
        for (const name of ["eq", "lt", "lte", "gt", "gte"] as const)
          expect(ours[name](other.ours), name).toBe(theirs[name](other.theirs));
      };
      compared(a, b);
      compared(a, { ours: a.ours.plus(b.ours).minus(b.ours), theirs: a.theirs });
      compared(a, { ours: decimal(a.ours.toFixed(60)), theirs: new Big(a.theirs.toFixed(60)) });
      same(larger(a.ours, b.ours), a.theirs.gte(b.theirs) ? a.theirs : b.theirs);
      same(smaller(a.ours, b.ours), a.theirs.lte(b.theirs) ? a.theirs : b.theirs);
    }));

  it("rounds to decimals and to digits, and writes decimals", () =>
    fc.assert(
      fc.property(operand, decimals, fc.integer({ min: 1, max: 45 }), ({ ours, theirs }, places, precision) => {
        same(ours.round(), theirs.round());
        for (const mode of [towardsZero, halfUp, awayFromZero] as const)
          same(ours.round(places, mode), theirs.round(places, mode));
        same(to20Decimals(ours), theirs.round(20));
        same(ceilToWhole(ours), theirs.round(0, Big.roundUp));
        same(ours.prec(precision), theirs.prec(precision));
        expect(ours.toFixed(places)).toBe(theirs.toFixed(places));
      }),
      runs,
    ));

  it("takes a text as the other operand", () =>
    fc.assert(
      fc.property(operand, text, ({ ours, theirs }, other) => {
        same(ours.plus(other), theirs.plus(other));
        same(ours.minus(other), theirs.minus(other));
        same(ours.times(other), theirs.times(other));
        expect(ours.cmp(other)).toBe(theirs.cmp(other));
        if (!decimal(other).eq("0")) same(ours.div(other), theirs.div(other));
      }),
      runs,
    ));

  it("sums in any number, rounds up to steps, writes money", () =>
    fc.assert(
      fc.property(fc.array(operand, { maxLength: 8 }), operand, (values, step) => {
        const total = values.reduce((so, { theirs }) => so.plus(theirs), new Big("0"));
        const ours = sum(values.map((value) => value.ours));
        same(ours, total);
        expect(money(ours)).toBe(
          (total.toFixed().split(".")[1] ?? "").length >= 2 ? total.toFixed() : total.toFixed(2),
        );
        if (!step.theirs.eq("0"))
          same(ceilToStep(ours, step.ours), total.div(step.theirs).round(0, Big.roundUp).times(step.theirs));
      }),
      runs,
    ));
});

describe("what is no decimal", () => {
  it("is refused where it is refused there, and exponents beside", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[-+.e0-9 x]{0,20}$/), (value) => {
        const reads = (read: () => unknown) => {
          try {
            read();
            return true;
          } catch {
            return false;
          }
        };
        expect(reads(() => decimal(value))).toBe(!/e/i.test(value) && reads(() => new Big(value)));
      }),
      { numRuns: 5_000 },
    ));

  it.each([8, 0.5, Number.NaN, 5n, true, null, undefined, {}, ["8"]])("refuses %o, which is no text", (value) => {
    const wrong = value as never;
    expect(() => decimal(wrong)).toThrow();
    for (const operation of ["plus", "minus", "times", "div", "cmp", "eq", "lt", "lte", "gt", "gte"] as const)
      expect(() => decimal("1")[operation](wrong), operation).toThrow();
  });

  it("refuses a number when it is compiled", () => {
    // @ts-expect-error 0.1 is not a tenth
    expect(() => decimal(0.1)).toThrow(TypeError);
    // @ts-expect-error 0.1 is not a tenth
    expect(() => decimal("1").times(0.1)).toThrow(TypeError);
  });

  it("has no operators", () => {
    expect(() => decimal("1") < decimal("2")).toThrow(TypeError);
    expect(() => Number(decimal("1"))).toThrow(TypeError);
  });
});

it("never changes", () => {
  const value = decimal("1.25");
  value.plus("1");
  value.times("3");
  value.div("7");
  value.round(1);
  value.abs();
  expect(plain(value)).toBe("1.25");
});
