/** Several surcharges on one job: each is a charge of its own. */
import { describe, expect, it } from "vitest";
import { chargeGeneration } from "@/lib/attempt/charges";
import { selectRate } from "@/lib/catalogue/rates";
import { linesOf } from "@/lib/month/estimate";
import { estimateFor, priced, today } from "../support/question";
import { rowsOf, shown } from "../support/shown";
import { jobOf, rate, synthetic } from "../support/synthetic";

/** $2.00 for the first 4 s, $0.36 for each further one; a file of another format $0.25 and speech $0.10 on top. */
const advert = synthetic({
  constraints: { audio: "optional" },
  rates: [
    rate({ id: "first", unitPrice: "2.00", quantity: { of: "clips" } }),
    rate({
      id: "further",
      meter: "surcharge",
      label: "Further seconds",
      unitPrice: "0.36",
      quantity: { of: "seconds", after: "4" },
    }),
    rate({
      id: "format",
      meter: "surcharge",
      part: "file-format",
      label: "File format",
      unitPrice: "0.25",
      quantity: { of: "clips" },
    }),
    rate({
      id: "speech",
      meter: "surcharge",
      part: "speech",
      label: "Speech",
      unitPrice: "0.10",
      quantity: { of: "clips" },
      when: { audio: "on" },
    }),
  ],
});

describe("a surcharge in parts", () => {
  it.each([
    ["off", "3.69"], // 2.00 + 4 x 0.36 + 0.25
    ["on", "3.79"], // + 0.10
  ] as const)("adds each part once, sound %s", (audio, cost) => {
    expect(shown(chargeGeneration(advert, jobOf({ audio, durationSeconds: "8" }), today).cost)).toBe(cost);
  });

  it("has a line for each", () => {
    expect(rowsOf(linesOf(priced(estimateFor(advert, "duration=8&audio=on"))))).toEqual([
      ["task", "Video", "1", "2", "2"],
      ["second", "Further seconds", "4", "0.36", "1.44"],
      ["task", "File format", "1", "0.25", "0.25"],
      ["task", "Speech", "1", "0.1", "0.1"],
    ]);
  });

  it("is looked up by its part, and the whole without one", () => {
    const found = (part?: string) => selectRate(advert, "surcharge", jobOf({ audio: "on" }), today, part)?.id;
    expect([found(), found("file-format"), found("speech"), found("other")]).toEqual([
      "further",
      "format",
      "speech",
      undefined,
    ]);
  });

  it("is of a surcharge alone", () => {
    expect(() => synthetic({ rates: [rate({ part: "speech" })] })).toThrow(/only surcharges have parts/);
  });
});
