/** What flips it, in words. */
import { describe, expect, it } from "vitest";
import type { Flip, Flips } from "@/lib/budget/flips";
import {
  sayFlip,
  sayFlipBriefly,
  sayNoTurns,
  sayNone,
  sayNoneBriefly,
  sayTurn,
  sayValue,
} from "@/lib/views/sentences/flips";

const names: Record<string, string> = { kling: "Kling 3.0", veo: "Veo 3.1 Fast", luma: "Ray 3.2" };
const nameOf = (key: string) => names[key] ?? key;
const flip: Flip = {
  kind: "cheaper",
  value: "492",
  place: 492,
  last: "491",
  below: ["veo"],
  from: ["kling"],
  to: "492",
  sharp: true,
};

describe("a crossing", () => {
  it.each<[text: string, knob: Parameters<typeof sayFlip>[0], change: Partial<Flip>, isAbove: boolean]>([
    ["From 492 clips, Kling 3.0 costs less than Veo 3.1 Fast.", "clips", {}, true],
    ["Below 492 clips, Veo 3.1 Fast is the cheapest.", "clips", {}, false],
    ["Below 62 % kept, Veo 3.1 Fast is the cheapest.", "kept", { value: "62" }, false],
    ["From 62 % kept, Kling 3.0 costs less than Veo 3.1 Fast.", "kept", { value: "62" }, true],
    ["From 12 % failed attempts, Kling 3.0 costs less than Veo 3.1 Fast.", "retry", { value: "12" }, true],
    ["From about 4,240 clips, Kling 3.0 costs less than Veo 3.1 Fast.", "clips", { value: "4240", sharp: false }, true],
    ["From 492 clips, Kling 3.0 and Ray 3.2 cost less than Veo 3.1 Fast.", "clips", { from: ["kling", "luma"] }, true],
    [
      "Below 9 s, Veo 3.1 Fast and Ray 3.2 are the cheapest.",
      "duration",
      { value: "9", below: ["veo", "luma"] },
      false,
    ],
    [
      "From 1440p, Veo 3.1 Fast cannot make it; Kling 3.0 is the cheapest that can.",
      "resolution",
      { value: "1440p", kind: "ends" },
      true,
    ],
    ["Below 1440p, Veo 3.1 Fast is the cheapest.", "resolution", { value: "1440p", kind: "ends" }, false],
    [
      "From 5 s, Kling 3.0 can make it, and costs less than Veo 3.1 Fast.",
      "duration",
      { value: "5", kind: "begins" },
      true,
    ],
    [
      "Below 5 s, Kling 3.0 cannot make it; Veo 3.1 Fast is the cheapest that can.",
      "duration",
      { value: "5", kind: "begins" },
      false,
    ],
  ])("%s", (text, knob, change, isAbove) =>
    expect(sayFlip(knob, { ...flip, ...change }, { isAbove }, nameOf)).toBe(text),
  );
});

it("where it changes once more, what holds ends there", () => {
  const say = (isAbove: boolean, until: string) =>
    sayFlip("clips", flip, { isAbove, until: { value: until, sharp: true } }, nameOf);
  expect(say(true, "1200")).toBe("From 492 to 1,200 clips, Kling 3.0 costs less than Veo 3.1 Fast.");
  expect(say(false, "300")).toBe("From 300 to 491 clips, Veo 3.1 Fast is the cheapest.");
  expect(say(true, "492")).toBe("At 492 clips, Kling 3.0 costs less than Veo 3.1 Fast.");
  const until = { value: "1200", sharp: false };
  const roughly = "From about 492 to 1,200 clips, Kling 3.0 costs less than Veo 3.1 Fast.";
  expect(sayFlip("clips", flip, { isAbove: true, until }, nameOf), "its end is not known to the clip").toBe(roughly);
  expect(sayFlip("clips", { ...flip, sharp: false }, { isAbove: true, until: { ...until, sharp: true } }, nameOf)).toBe(
    roughly,
  );
  expect(
    sayFlip("resolution", { ...flip, value: "1440p" }, { isAbove: true, until: { value: "4k", sharp: true } }, nameOf),
  ).toBe("From 1440p to 4k, Kling 3.0 costs less than Veo 3.1 Fast.");
});

describe("none", () => {
  it.each<[text: string | undefined, knob: Parameters<typeof sayNone>[0], flips: Flips]>([
    [
      "Never: Kling 3.0 stays the cheapest at any length up to 60 s.",
      "duration",
      { kind: "never", cheapest: ["kling"], cut: false },
    ],
    [
      "Never: Kling 3.0 and Ray 3.2 stay the cheapest at any number of clips.",
      "clips",
      { kind: "never", cheapest: ["kling", "luma"], cut: false },
    ],
    [
      "Kling 3.0 stays the cheapest at every value looked at; not each was.",
      "clips",
      { kind: "never", cheapest: ["kling"], cut: true },
    ],
    ["Does not depend on it.", "kept", { kind: "does-not-depend", cheapest: ["kling"], cut: false }],
    ["No model can make it at any resolution.", "resolution", { kind: "none", cut: false }],
    [undefined, "clips", { kind: "crossings", crossings: [flip], cut: false }],
  ])("%s", (text, knob, flips) => expect(sayNone(knob, flips, nameOf)).toBe(text));
});

describe("against the budget", () => {
  const turn = { value: "484", place: 484, last: "483", to: "483", sharp: true, fits: "below" as const, made: true };

  it.each<[text: string, knob: Parameters<typeof sayTurn>[0], change: Partial<Parameters<typeof sayTurn>[1]>]>([
    ["Kling 3.0 up to 483 clips", "clips", {}],
    ["Kling 3.0 up to 1 clip", "clips", { value: "2", last: "1" }],
    // Of 484 it is known that it does not fit; the last one that was looked at and does is named.
    ["Kling 3.0 up to about 470 clips", "clips", { last: "470", sharp: false }],
    ["Kling 3.0 from about 58 % kept", "kept", { value: "58", fits: "from", sharp: false }],
    ["Kling 3.0 from 58 % kept", "kept", { value: "58", fits: "from" }],
    ["Kling 3.0 up to 9 s", "duration", { value: "10", last: "9" }],
    ["Kling 3.0 up to 1080p", "resolution", { value: "1440p", last: "1080p" }],
  ])("%s", (text, knob, change) => expect(sayTurn(knob, { ...turn, ...change }, "Kling 3.0")).toBe(text));

  it("everywhere or nowhere", () => {
    expect(sayNoTurns(["Veo 3.1 Lite"], ["Kling 3.0", "Seedance 2.0"])).toBe(
      "Veo 3.1 Lite always, Kling 3.0 and Seedance 2.0 never",
    );
    expect(sayNoTurns([], ["Kling 3.0"])).toBe("Kling 3.0 never");
    expect(sayNoTurns([], [])).toBe("");
  });
});

it("a value as it is said", () => {
  expect([sayValue("clips", "1"), sayValue("clips", "10000"), sayValue("retry", "0")]).toEqual([
    "1 clip",
    "10,000 clips",
    "0 % failed attempts",
  ]);
});

describe("under a field, of two models", () => {
  it.each<[text: string, knob: Parameters<typeof sayFlip>[0], change: Partial<Flip>, isAbove: boolean, until?: string]>(
    [
      ["From 492 clips, Kling 3.0 is cheaper", "clips", {}, true],
      ["Below 492 clips, Veo 3.1 Fast is cheaper", "clips", {}, false],
      ["From 300 to 491 clips, Veo 3.1 Fast is cheaper", "clips", {}, false, "300"],
      ["From about 492 clips, Kling 3.0 is cheaper", "clips", { sharp: false }, true],
      ["From 1440p, only Kling 3.0 can", "resolution", { value: "1440p", kind: "ends" }, true],
      ["Below 1440p, Veo 3.1 Fast is cheaper", "resolution", { value: "1440p", kind: "ends" }, false],
      ["From 5 s, Kling 3.0 is cheaper", "duration", { value: "5", kind: "begins" }, true],
      ["Below 5 s, only Veo 3.1 Fast can", "duration", { value: "5", kind: "begins" }, false],
    ],
  )("%s", (text, knob, change, isAbove, until) =>
    expect(
      sayFlipBriefly(
        knob,
        { ...flip, ...change },
        { isAbove, until: until === undefined ? until : { value: until, sharp: true } },
        nameOf,
      ),
    ).toBe(text),
  );

  it.each<[text: string, flips: Exclude<Flips, { kind: "crossings" }>]>([
    ["Neither can make it", { kind: "none", cut: false }],
    ["The money does not depend on it", { kind: "does-not-depend", cheapest: ["veo"], cut: false }],
    ["No value changes which is cheaper", { kind: "never", cheapest: ["veo"], cut: false }],
    ["No value tried changes which is cheaper", { kind: "never", cheapest: ["veo"], cut: true }],
  ])("%s", (text, flips) => expect(sayNoneBriefly(flips)).toBe(text));
});
