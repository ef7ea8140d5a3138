import { describe, expect, it } from "vitest";
import type { Rate } from "@/lib/catalogue/schema";
import { measure, nounOf, unitOf } from "@/lib/attempt/units";
import { shown } from "../../support/shown";
import { jobOf, rate, synthetic } from "../../support/synthetic";

type Seconds = Omit<Extract<Rate["quantity"], { of: "seconds" }>, "of" | "from"> & {
  from?: "input" | "input-and-output";
};
type Case = [what: string, quantity: Seconds, job: Parameters<typeof jobOf>[0], seconds: string];

function billed(quantity: Seconds, job: Case[2]): unknown {
  const model = synthetic({ rates: [rate({ quantity: { of: "seconds", ...quantity } })] });
  return shown(measure(model, model.rates[0]!, jobOf(job)));
}

describe("billed seconds", () => {
  it.each<Case>([
    ["as generated", {}, { durationSeconds: "8" }, "8"],
    ["part seconds, where nothing is rounded", {}, { durationSeconds: "6.2" }, "6.2"],

    ["at a step", { step: "1" }, { durationSeconds: "6" }, "6"],
    ["one over a step", { step: "1" }, { durationSeconds: "6.001" }, "7"],
    ["30 s steps", { step: "30" }, { durationSeconds: "31" }, "60"],

    ["below the minimum", { minimum: "3" }, { durationSeconds: "2" }, "3"],
    ["at the minimum", { minimum: "3" }, { durationSeconds: "3" }, "3"],
    ["above the minimum", { minimum: "3" }, { durationSeconds: "4" }, "4"],

    ["below the cap", { cap: "30" }, { durationSeconds: "29" }, "29"],
    ["above the cap", { cap: "30" }, { durationSeconds: "31" }, "30"],

    ["within the free seconds", { after: "5" }, { durationSeconds: "4" }, "0"],
    ["at the end of the free seconds", { after: "5" }, { durationSeconds: "5" }, "0"],
    ["beyond the free seconds", { after: "5" }, { durationSeconds: "8" }, "3"], // 8 - 5

    ["step before after", { step: "1", after: "5" }, { durationSeconds: "7.2" }, "3"], // 8 - 5
    ["step before minimum", { step: "2", minimum: "5" }, { durationSeconds: "3" }, "5"], // 4, then at least 5
    ["minimum before cap", { minimum: "10", cap: "8" }, { durationSeconds: "3" }, "8"], // 10, then at most 8
    ["cap before after", { cap: "10", after: "4" }, { durationSeconds: "20" }, "6"], // 10 - 4

    ["of the input video", { from: "input" }, { inputVideoSeconds: "12" }, "12"],
    ["of no input video", { from: "input" }, {}, "0"],
    ["of input and output", { from: "input-and-output" }, { inputVideoSeconds: "12" }, "20"], // 12 + 8
    ["input and output, then the step", { from: "input-and-output", step: "5" }, { inputVideoSeconds: "12.1" }, "25"], // 20.1, five steps
  ])("%s", (_, quantity, job, seconds) => expect(billed(quantity, job)).toBe(seconds));
});

it("belong to the unit second", () => {
  const { rates } = synthetic();
  expect([unitOf(rates[0]!), nounOf(rates[0]!)]).toEqual(["second", "s"]);
});
