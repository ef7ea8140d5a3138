/** Old prices by the money that some plans would spend at them. */
import { describe, expect, it } from "vitest";
import { startingPoints } from "@/components/estimator/starts";
import { readCatalogue } from "@/lib/catalogue/read";
import { holdsOn } from "@/lib/catalogue/rates";
import { stageOn } from "@/lib/catalogue/stage";
import { provider } from "@/lib/catalogue/schema/provider";
import { assumedRates, catalogue } from "@/lib/data";
import { isOld } from "@/lib/numbers/days";
import { staleRates, staleTable } from "@/scripts/stale-rates";
import { soundProvider, type Draft } from "./support/fixture";

/** Prices of the example were seen on 2026-11-01: 92 days before. */
const on = "2027-02-01";
const tenClips = "model=example-pictures/reel-2&duration=4&resolution=720p&clips=10&retry=0";

function stale(queries: readonly string[], day = on, change: (draft: Draft) => void = () => undefined) {
  const draft = soundProvider();
  change(draft);
  const known = { catalogue: readCatalogue([provider.parse(draft)]), exchange: assumedRates };
  return staleRates(queries, known, day);
}
const told = (rates: ReturnType<typeof stale>) => rates.map(({ rate, money, days }) => [rate, money.toFixed(2), days]);

describe("prices to check first", () => {
  it("are ranked by the money that goes to each, by its share of an attempt", () => {
    // 10 clips of 4 s at 0.05 and 0.10 for the look: 0.30 an attempt, 3.00 to plan with, of it 2.00 and 1.00.
    expect(told(stale([`${tenClips}&opt.look=film`]))).toEqual([
      ["silent", "2.00", 92],
      ["film", "1.00", 92],
      ["audio", "0.00", 92],
    ]);
  });

  it("sum the money of several plans", () => {
    // 2.00 without the look, and 10 clips of 4 s with sound at 0.08: 3.20.
    expect(told(stale([tenClips, tenClips, `${tenClips}&audio=on`])).slice(0, 2)).toEqual([
      ["silent", "4.00", 92],
      ["audio", "3.20", 92],
    ]);
  });

  it("are ranked by age where they have the same money, undated ones first", () => {
    const mixed = stale([], on, ({ models: [reel] }) => {
      for (const rate of reel!.rates) {
        if (rate.id === "audio") rate.verifiedOn = "2026-06-01";
        if (rate.id === "film") rate.verifiedOn = "unknown";
      }
    });
    // From 1 June to 1 February are 245 days.
    expect(told(mixed)).toEqual([
      ["film", "0.00", undefined],
      ["audio", "0.00", 245],
      ["silent", "0.00", 92],
    ]);
  });

  it("are none that were seen in the last 90 days, are no longer in force, or are of a retired model", () => {
    // 90 days after 1 November is 30 January.
    expect(stale([tenClips], "2027-01-30")).toEqual([]);
    expect(stale([tenClips], "2027-01-31").map(({ rate }) => rate)).not.toContain("silent-2025");
    const retired = stale([tenClips], on, ({ models: [reel] }) => {
      reel!.status = { stage: "retired", lastDay: "2027-01-01", sourceIds: ["guide"] };
    });
    expect(retired).toEqual([]);
  });

  it("are all that are old in the real catalogue, and the plans to start from put money on some", () => {
    const day = "2026-11-27";
    const queries = startingPoints.map(({ query }) => query);
    const rates = staleRates(queries, { catalogue, exchange: assumedRates }, day);
    const old = catalogue.models
      .filter((entry) => stageOn(entry, day) !== "retired")
      .flatMap((entry) => entry.rates.filter((rate) => holdsOn(rate, day) && isOld(rate.verifiedOn, day)));
    expect(rates).toHaveLength(old.length);
    expect(rates[0]!.money.gt("0")).toBe(true);
    expect(rates.map(({ money }) => money)).toEqual(rates.map(({ money }) => money).sort((a, b) => b.cmp(a)));
  });

  it("are a table with so many rows as wanted, and the number of the others", () => {
    expect(staleTable(stale([tenClips]), 1)).toBe(
      [
        "| model | rate | USD of the starting plans | days | seen | confidence | page |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| example-pictures/reel-2 | silent | 2.00 | 92 | 2026-11-01 | high | https://example.com/pricing |",
        "",
        "And 2 more.",
      ].join("\n"),
    );
  });
});
