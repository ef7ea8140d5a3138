import { describe, expect, it } from "vitest";
import { chargeGeneration } from "@/lib/attempt/charges";
import { addsSound, silenced } from "@/lib/attempt/units/audio";
import { unitOf } from "@/lib/attempt/units";
import { linesOf } from "@/lib/month/estimate";
import { estimateFor, modelOf, priced, today } from "../../support/question";
import { rowsOf, shown } from "../../support/shown";
import { jobOf, rate, synthetic } from "../../support/synthetic";

it("silenced takes the sound away and nothing else", () => {
  const loud = jobOf({ audio: "on", resolution: "4k" });
  expect(shown(silenced(loud))).toEqual(shown(jobOf({ audio: "off", resolution: "4k" })));
});

it.each([
  ["off", "on", true],
  ["on", "on", false],
  ["off", "off", false],
  ["on", "off", false],
] as const)("from %s to %s adds sound: %s", (from, to, adds) => {
  expect(addsSound(jobOf({ audio: from }), jobOf({ audio: to }))).toBe(adds);
});

describe("a charge of its own", () => {
  const surcharged = synthetic({
    constraints: { audio: "optional" },
    rates: [rate(), rate({ id: "audio", meter: "audio", unitPrice: "0.02", quantity: { of: "clips" } })],
  });

  it("applies only with sound", () => {
    expect(shown(chargeGeneration(surcharged, jobOf({ audio: "off" }), today).cost)).toBe("0.8"); // 8 x 0.10
    expect(shown(chargeGeneration(surcharged, jobOf({ audio: "on" }), today).cost)).toBe("0.82"); // + 1 x 0.02
  });

  it("is a line of the unit audio", () => {
    expect(unitOf(surcharged.rates[1]!)).toBe("audio");
    expect(rowsOf(linesOf(priced(estimateFor(surcharged, "audio=on"))))).toEqual([
      ["second", "Video", "8", "0.1", "0.8"],
      ["audio", "Audio", "1", "0.02", "0.02"],
    ]);
  });
});

it("sound without a discount for silence has no line", () => {
  const turbo = modelOf("kling/kling-3.0-turbo"); // always with sound, one price a resolution
  const lines = linesOf(priced(estimateFor(turbo, "duration=5")));
  expect(rowsOf(lines)).toEqual([["credit", "Video", "4", "0.14", "0.56"]]); // 5 x 0.8 units at 0.14
});
