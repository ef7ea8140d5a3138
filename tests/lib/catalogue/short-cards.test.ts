/** The short forms of a file, and what it may leave out. */
import { describe, expect, it } from "vitest";
import { readProvider, type ProviderCards } from "@/lib/catalogue/cards";

/** One table of one price page, as CONTRIBUTING has it. */
const table: ProviderCards = {
  name: "Example Labs",
  pricingUrl: "https://example.com/pricing",
  currency: "USD",
  sources: { pricing: { kind: "primary", seenOn: "2026-11-29" } },
  each: { modes: ["text-to-video"], constraints: { resolutions: ["720p", "1080p"], audio: "never" } },
  models: [
    { id: "reel-2", name: "Reel 2", prices: [{ per: "second", rows: { "720p": "0.05", "1080p": "0.08" } }] },
    { id: "reel-3", name: "Reel 3", prices: [{ per: "second", rows: { "720p": "0.10", "1080p": "0.16" } }] },
  ],
};

const refusedTable = (change: object): string => {
  try {
    readProvider("exampleLabs", { ...table, ...change });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

describe("a file that says no more than its price page does", () => {
  const read = readProvider("exampleLabs", table);

  it("is of a provider by the slug of its name, recorded on the day on which its page was seen", () => {
    expect(read).toMatchObject({ id: "example-labs", recordedOn: "2026-11-29", reseller: false });
    expect(read.sources).toEqual([
      {
        id: "pricing",
        title: "Example Labs, price page",
        url: "https://example.com/pricing",
        kind: "primary",
        seenOn: "2026-11-29",
      },
    ]);
    expect(read.billingPolicy.failed.rule).toBe("unknown");
    expect(read.async.concurrency).toBe("unknown");
  });

  it("has a rate for each price, of its resolution, from the only page", () => {
    const [reel2] = read.models;
    expect(reel2).toMatchObject({ id: "reel-2", vendor: "Example Labs", confidence: "medium" });
    expect(
      reel2!.rates.map(({ id, unitPrice, when, verifiedOn, sourceIds }) => [
        id,
        unitPrice,
        when,
        verifiedOn,
        sourceIds,
      ]),
    ).toEqual([
      ["720p", "0.05", { resolution: "720p" }, "2026-11-29", ["pricing"]],
      ["1080p", "0.08", { resolution: "1080p" }, "2026-11-29", ["pricing"]],
    ]);
  });

  it("has in each model what holds of all, unless it says otherwise itself; limits one by one", () => {
    const [reel2, reel3] = readProvider("exampleLabs", {
      ...table,
      models: [
        table.models[0],
        { ...table.models[1], modes: ["image-to-video"], constraints: { lengths: ["5"], audio: "always" } },
      ],
    }).models;
    expect(reel2).toMatchObject({ modes: ["text-to-video"], constraints: { audio: "never" } });
    expect(reel2!.constraints.durations).toEqual([{ kind: "unknown" }]);
    expect(reel3).toMatchObject({
      modes: ["image-to-video"],
      constraints: { resolutions: ["720p", "1080p"], audio: "always", durations: [{ kind: "set", seconds: ["5"] }] },
    });
  });

  it("gives a price by resolution a past", () => {
    const rows = { "720p": { price: "0.04", was: [{ price: "0.05", until: "2026-12-01" }] } };
    const [moved] = readProvider("exampleLabs", {
      ...table,
      models: [{ ...table.models[0], prices: [{ per: "second", rows }] }],
    }).models;
    expect(moved!.rates.map(({ id, unitPrice, effectiveFrom }) => [id, unitPrice, effectiveFrom])).toEqual([
      ["720p-until-2026-12-01", "0.05", "unknown"],
      ["720p", "0.04", "2026-12-01"],
    ]);
  });

  const priced = (prices: unknown) => ({ models: [{ id: "reel-2", name: "Reel 2", prices }] });
  it.each<[string, object, RegExp]>([
    [
      "a price as a number",
      priced([{ per: "clip", rows: { "720p": 0.05 } }]),
      /such as "0.05".*rows\[0\]\.price \(reel-2, 720p\)/s,
    ],
    [
      "a label that is no resolution",
      priced([{ per: "clip", rows: { HD: "1" } }]),
      /one of 240p.*rows\[0\]\.resolution/s,
    ],
    ["no mode at all", { each: {} }, /it is left out: a list with at least one entry\n.*models\[0\]\.modes/],
    ["a misspelt word of each", { each: { mode: ["extend"] } }, /Unrecognized key: "mode"\n.*at each/],
    ["an id in each", { each: { id: "reel" } }, /Unrecognized key: "id"\n.*at each/],
    ["no page", { sources: {} }, /at least one page, by its id\n.*at sources/],
    [
      "no day at all",
      { sources: { pricing: { kind: "primary", seenOn: "unknown" } } },
      /write the day on which you recorded these figures\n.*at recordedOn/,
    ],
    ["a day in words", { recordedOn: "29 November" }, /a day such as "2026-11-22"\n.*at recordedOn/],
    [
      "prices of one of two pages",
      { sources: { a: table.sources["pricing"], b: table.sources["pricing"] } },
      /say which pages have these prices: a, b/,
    ],
    [
      "a reseller's model without its maker",
      { reseller: true },
      /sells models of others: write who made this one\n.*vendor/,
    ],
    [
      "lengths as numbers",
      { each: { ...table.each, constraints: { lengths: [5] } } },
      /lengths as \["5", "10"\].*each\.constraints\.lengths/s,
    ],
  ])("is refused with %s, with what to write", (_, change, message) => {
    expect(refusedTable(change)).toMatch(message);
  });
});
