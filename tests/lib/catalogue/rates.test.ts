import { describe, expect, it } from "vitest";
import type { CatalogueModel } from "@/lib/catalogue";
import type { Job } from "@/lib/catalogue/job";
import { holdsOn, selectRate } from "@/lib/catalogue/rates";
import { modelOf } from "../support/question";
import { jobOf, rate, synthetic } from "../support/synthetic";

/** Every output rate that matches, where the engine takes the first. */
const matchingRates = ({ rates }: CatalogueModel, job: Job, on: string) =>
  rates.filter((rate) => rate.meter === "output" && holdsOn(rate, on) && rate.matches(job));

describe("holdsOn", () => {
  const year = { effectiveFrom: "2026-01-01", effectiveUntil: "2026-04-07" };
  it.each([
    ["the day before the first", year, "2025-12-31", false],
    ["the first day", year, "2026-01-01", true],
    ["the day before the end", year, "2026-04-06", true],
    ["the end day", year, "2026-04-07", false],
    ["an unknown first day was long ago", { effectiveFrom: "unknown" }, "2000-01-01", true],
    ["no end lasts", { effectiveFrom: "2026-01-01" }, "2099-12-31", true],
    ["superseded: never", { effectiveFrom: "unknown", supersededOn: "2026-05-01" }, "2026-04-30", false],
    [
      "superseded: never, afterwards either",
      { effectiveFrom: "unknown", supersededOn: "2026-05-01" },
      "2026-05-02",
      false,
    ],
  ])("%s", (_, dated, on, holds) => expect(holdsOn(dated, on)).toBe(holds));
});

describe("a price change: Veo 3.1 Fast was cut on 7 April 2026", () => {
  const fast = modelOf("vertex-ai/veo-3.1-fast-generate-001");
  it.each([
    ["the day before, silent", "2026-04-06", "off", "silent-before-cut", "0.10"],
    ["the day of the change, silent", "2026-04-07", "off", "720p-silent", "0.08"],
    ["the day before, with sound", "2026-04-06", "on", "audio-before-cut", "0.15"],
    ["the day of the change, with sound", "2026-04-07", "on", "720p-audio", "0.10"],
  ] as const)("%s", (_, on, audio, id, unitPrice) => {
    expect(matchingRates(fast, jobOf({ audio }), on)).toEqual([expect.objectContaining({ id, unitPrice })]);
    expect(selectRate(fast, "output", jobOf({ audio }), on)).toMatchObject({ id, unitPrice });
  });
});

describe("a corrected price", () => {
  const corrected = synthetic({
    rates: [
      rate({ id: "wrong", unitPrice: "0.30", supersededOn: "2026-05-01" }),
      rate({ id: "right", unitPrice: "0.03" }),
    ],
  });
  it.each(["2026-04-30", "2026-05-01", "2026-11-22"])("holds in place of the wrong one on %s", (on) => {
    expect(matchingRates(corrected, jobOf(), on).map(({ id }) => id)).toEqual(["right"]);
    expect(selectRate(corrected, "output", jobOf(), on)).toMatchObject({ id: "right", unitPrice: "0.03" });
  });
});

describe("meters", () => {
  const grok = modelOf("xai/grok-imagine-video-1.5");
  it("are matched apart", () => {
    const job = jobOf({ mode: "image-to-video", images: "1" });
    expect(selectRate(grok, "output", job, "2026-11-22")?.id).toBe("720p");
    expect(selectRate(grok, "input-image", job, "2026-11-22")?.id).toBe("input-image");
    expect(selectRate(grok, "surcharge", job, "2026-11-22")).toBeUndefined();
  });
});

it("finds nothing where nothing is published", () => {
  expect(selectRate(modelOf("minimax/S2V-01"), "output", jobOf(), "2026-11-22")).toBeUndefined();
});
