import { describe, expect, it } from "vitest";
import { reuse } from "@/lib/views/page/reuse";

const last = { figure: "$160", lines: [{ cost: "1" }, { cost: "2" }], why: { text: "a" } };

describe("a view that is made again", () => {
  it("is the last one where nothing changed", () => {
    expect(reuse(last, structuredClone(last))).toBe(last);
  });

  it("shares what is equal, and has what is new", () => {
    const next = { ...structuredClone(last), lines: [{ cost: "1" }, { cost: "3" }] };
    const shared = reuse(last, next);
    expect(shared).toEqual(next);
    expect(shared.why).toBe(last.why);
    expect(shared.lines[0]).toBe(last.lines[0]);
    expect(shared.lines[1]).not.toBe(last.lines[1]);
  });

  it.each<[string, object, object]>([
    ["a list that became shorter", { a: [1, 2] }, { a: [1] }],
    ["a list that became longer", { a: [1] }, { a: [1, 2] }],
    ["a part that is gone", { a: 1, b: { c: 1 } }, { a: 1 }],
    ["a part that has come", { a: 1 }, { a: 1, b: undefined }],
    ["a list where a record was", { a: { 0: 1 } }, { a: [1] }],
    ["nothing where something was", { a: { b: 1 } }, { a: null }],
  ])("%s", (_, before, next) => {
    expect(reuse(before, next)).toEqual(next);
    expect(Object.keys(reuse(before, next))).toEqual(Object.keys(next));
  });
});
