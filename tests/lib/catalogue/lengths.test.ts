import { describe, expect, it } from "vitest";
import { shown } from "../support/shown";
import { synthetic } from "../support/synthetic";

describe("lengths", () => {
  it("of a range are every step, shortest first", () => {
    const { durationRules } = synthetic({
      constraints: { durations: [{ kind: "range", min: "2", max: "4", step: "0.5" }] },
    });
    expect(shown(durationRules[0]!.lengths)).toEqual({ kind: "choices", seconds: ["2", "2.5", "3", "3.5", "4"] });
  });

  it("of a range end before its step exceeds the most", () => {
    const { durationRules } = synthetic({
      constraints: { durations: [{ kind: "range", min: "2", max: "9", step: "3" }] },
    });
    expect(shown(durationRules[0]!.lengths)).toEqual({ kind: "choices", seconds: ["2", "5", "8"] });
  });

  it("of a set are sorted as numbers", () => {
    const { durationRules } = synthetic({ constraints: { durations: [{ kind: "set", seconds: ["10", "5", "8"] }] } });
    expect(shown(durationRules[0]!.lengths)).toEqual({ kind: "choices", seconds: ["5", "8", "10"] });
  });

  it.each([
    [
      { kind: "follows-input", min: "2", max: "30" },
      { kind: "as-input", min: "2", max: "30" },
    ],
    [
      { kind: "follows-input", min: "2", max: "unknown" },
      { kind: "as-input", min: "2", max: undefined },
    ],
    [{ kind: "unknown" }, { kind: "as-asked" }],
  ] as const)("%j", (rule, lengths) => {
    expect(shown(synthetic({ constraints: { durations: [rule] } }).durationRules[0]!.lengths)).toEqual(lengths);
  });
});
