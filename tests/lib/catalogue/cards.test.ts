import { describe, expect, it } from "vitest";
import { readProvider, type ProviderCards } from "@/lib/catalogue/cards";

const policy = { rule: "unknown", statement: "Nothing was found." } as const;

type Model = ProviderCards["models"][number];

const reel: Model = {
  id: "reel-2",
  name: "Reel 2",
  vendor: "Example Labs",
  modes: ["text-to-video"],
  constraints: { lengths: ["4", "8"], resolutions: ["720p", "1080p"], audio: "optional" },
  prices: [{ per: "second", sources: ["page", "undated"], rows: [{ id: "flat", price: "0.05" }] }],
  confidence: "high",
};

const example: ProviderCards = {
  id: "example-pictures",
  name: "Example Pictures",
  pricingUrl: "https://example.com/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    page: { title: "Pricing", url: "https://example.com/pricing", kind: "primary", seenOn: "2026-11-01" },
    older: { title: "Pricing", url: "https://example.com/pricing", kind: "transcribed", seenOn: "2026-08-01" },
    undated: { title: "Guide", url: "https://example.com/guide", kind: "primary", seenOn: "unknown" },
  },
  billingPolicy: { failed: policy, moderated: policy, timeout: policy, cancelled: policy },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    sourceIds: ["page"],
  },
  models: [reel],
};

function modelOf(change: Partial<Model>, owner: Partial<ProviderCards> = {}) {
  return readProvider("example", { ...example, ...owner, models: [{ ...reel, ...change }] }).models[0]!;
}

const ratesOf = (card: unknown, owner: Partial<ProviderCards> = {}) =>
  modelOf({ prices: [card as NonNullable<Model["prices"]>[number]] }, owner).rates;

function refused(change: object): string {
  try {
    readProvider("example", { ...example, models: [{ ...reel, ...change }] });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

const refusal = (card: object): string => refused({ prices: [card] });

describe("a row of a card", () => {
  it("is a rate that says everything", () => {
    expect(modelOf({}).rates).toEqual([
      {
        id: "flat",
        meter: "output",
        unitPrice: "0.05",
        denomination: "USD",
        per: "1",
        quantity: { of: "seconds", from: "output" },
        when: {},
        effectiveFrom: "unknown",
        verifiedOn: "2026-11-01",
        confidence: "high",
        sourceIds: ["page", "undated"],
      },
    ]);
  });

  it("holds where the card and it hold, and what it says itself goes before", () => {
    const [silent, sound] = ratesOf({
      per: "second",
      sources: ["page"],
      when: { resolution: "720p", audio: "off" },
      rows: [
        { id: "silent", price: "0.20" },
        { id: "sound", price: "0.40", audio: "on" },
      ],
    });
    expect(silent?.when).toEqual({ resolution: "720p", audio: "off" });
    expect(sound?.when).toEqual({ resolution: "720p", audio: "on" });
  });

  it("was first seen on the oldest day of its sources, where that is another", () => {
    const first = (sources: string[]) =>
      ratesOf({ per: "clip", sources, rows: [{ id: "flat", price: "1" }] })[0]!.firstSeenOn;
    expect(first(["page", "older", "undated"])).toBe("2026-08-01");
    expect(first(["page", "undated"])).toBeUndefined();
    expect(first(["undated"])).toBeUndefined();
  });

  it("says that another price held before its first day, and one of the past says so of its own", () => {
    const row = (own: object) =>
      ratesOf({ per: "clip", sources: ["page"], rows: [{ id: "flat", price: "1", ...own }] });
    expect(row({ from: "2026-09-07", before: "another-price" })).toMatchObject([
      { effectiveFrom: "2026-09-07", before: "another-price" },
    ]);
    const was = [{ price: "2", from: "2026-03-01", before: "another-price", until: "2026-09-07" }];
    const [past, now] = row({ was });
    expect(past).toMatchObject({ effectiveFrom: "2026-03-01", before: "another-price" });
    expect(now).toMatchObject({ effectiveFrom: "2026-09-07" });
    expect(now).not.toHaveProperty("before");
    expect(
      refusal({ per: "clip", sources: ["page"], rows: [{ id: "flat", price: "1", before: "another-price" }] }),
    ).toMatch(/write the first day on which this one was seen/);
  });

  it("has a past with conditions of its own, in place of the row's and the card's", () => {
    const rates = ratesOf({
      per: "second",
      sources: ["page"],
      when: { resolution: "720p" },
      rows: [
        {
          id: "audio",
          price: "0.126",
          audio: "on",
          was: [
            { id: "lowest", price: "0.126", when: {}, wrong: "2026-11-27" },
            { price: "0.10", until: "2026-03-01" },
          ],
        },
      ],
    });
    expect(rates.map(({ id, when }) => [id, when])).toEqual([
      ["lowest", {}],
      ["audio-until-2026-03-01", { resolution: "720p", audio: "on" }],
      ["audio", { resolution: "720p", audio: "on" }],
    ]);
    expect(rates[0]).toMatchObject({ supersededOn: "2026-11-27" });
  });

  it("has a past that was counted without the least of its card", () => {
    const rates = ratesOf({
      per: "second",
      of: "input-and-output",
      leastWithVideo: [{ of: "output-times", atLeast: "2" }],
      sources: ["page"],
      rows: [{ id: "flat", price: "1", was: [{ price: "1", wrong: "2026-11-27", leastWithVideo: "none" }] }],
    });
    expect(rates.map(({ id, quantity }) => [id, "leastWithVideo" in quantity])).toEqual([
      ["flat-wrong-2026-11-27", false],
      ["flat", true],
    ]);
  });

  it("was seen on the newest day of its sources, and on none where no source has one", () => {
    const seen = (sources: string[]) =>
      ratesOf({ per: "clip", sources, rows: [{ id: "flat", price: "1" }] })[0]!.verifiedOn;
    expect(seen(["older", "page", "undated"])).toBe("2026-11-01");
    expect(seen(["older"])).toBe("2026-08-01");
    expect(seen(["undated"])).toBe("unknown");
  });

  it("counts the provider's credit, unless a credit is money", () => {
    const counted = (listPrice: string, own = {}) =>
      ratesOf(
        { per: "clip", sources: ["page"], rows: [{ id: "flat", price: "5" }], ...own },
        {
          credit: {
            name: "credit",
            listPrice,
            currency: "USD",
            minimumPurchase: "unknown",
            validDays: "unknown",
            sourceIds: ["page"],
          },
        },
      )[0]!.denomination;
    expect(counted("0.01")).toBe("credit");
    expect(counted("1")).toBe("USD");
    expect(counted("0.01", { in: "USD" })).toBe("USD");
  });
});

describe("what a price is paid for", () => {
  it.each([
    [{ per: "minute" }, "60", { of: "seconds", from: "output" }],
    [{ per: "hour", of: "input" }, "3600", { of: "seconds", from: "input" }],
    [
      { per: "second", of: "input-and-output", minimum: "3" },
      "1",
      { of: "seconds", from: "input-and-output", minimum: "3" },
    ],
    [{ per: "image", after: "5" }, "1", { of: "images", after: "5" }],
    [{ per: "million tokens" }, "1000000", { of: "pixel-volume", noun: "token", divisor: "1024", from: "output" }],
    [
      { per: "thousand tokens", tokensPerSecond: { "720p": "5792" } },
      "1000",
      { of: "table-tokens", tokensPerSecond: { "720p": "5792" }, from: "output" },
    ],
    [{ per: "million tokens", tokensPerImage: "1120" }, "1000000", { of: "image-tokens", tokensPerImage: "1120" }],
    [
      { per: "million tokens", times: "0.6" },
      "1000000",
      { of: "pixel-volume", noun: "token", divisor: "1024", from: "output", times: "0.6" },
    ],
    [
      {
        per: "second",
        of: "input-and-output",
        leastWithVideo: [{ of: "output-times", atLeast: "2" }],
      },
      "1",
      { of: "seconds", from: "input-and-output", leastWithVideo: [{ of: "output-times", atLeast: "2" }] },
    ],
    [{ per: "megapixel" }, "1", { of: "pixel-volume", noun: "megapixel", divisor: "1000000", from: "output" }],
  ])("%o", (said, per, quantity) => {
    const [rate] = ratesOf({ ...said, sources: ["page"], rows: [{ id: "flat", price: "1" }] });
    expect(rate).toMatchObject({ per, quantity });
  });

  it("is refused where it makes no sense, with what to write", () => {
    const flat = { sources: ["page"], rows: [{ id: "flat", price: "1" }] };
    expect(refusal({ ...flat, per: "clip", of: "input" })).toMatch(/clips and images are counted as they are/);
    expect(refusal({ ...flat, per: "second", tokensPerSecond: { "720p": "1" } })).toMatch(/only a card per "thousand/);
    expect(refusal({ ...flat, per: "image", tokensPerImage: "1120" })).toMatch(/counts the tokens of an image/);
    expect(
      refusal({ ...flat, per: "million tokens", tokensPerImage: "1120", tokensPerSecond: { "720p": "1" } }),
    ).toMatch(/by the image or by the second/);
    expect(refusal({ ...flat, per: "second", leastWithVideo: [{ of: "unknown" }] })).toMatch(/write `of: "input"`/);
    expect(refusal({ ...flat, per: "fortnight" })).toMatch(/models\[0\]\.prices\[0\]\.per/);
    expect(refusal({ ...flat, per: "clip", rows: [{ id: "flat", price: 1 }] })).toMatch(/rows\[0\]\.price/);
    expect(refusal({ ...flat, per: "clip", rows: [] })).toMatch(/models\[0\]\.prices\[0\]\.rows/);
  });
});

describe("the past of a row", () => {
  it("is a closed rate before it, and today's price begins where the last one ended", () => {
    const rates = ratesOf({
      per: "second",
      sources: ["page"],
      rows: [
        {
          id: "720p",
          price: "0.08",
          resolution: "720p",
          was: [
            { price: "0.12", until: "2026-01-01", sources: ["older"] },
            { price: "0.10", from: "2026-01-01", until: "2026-04-07", id: "720p-winter" },
          ],
        },
      ],
    });
    expect(
      rates.map(({ id, unitPrice, effectiveFrom, effectiveUntil, verifiedOn }) => [
        id,
        unitPrice,
        effectiveFrom,
        effectiveUntil,
        verifiedOn,
      ]),
    ).toEqual([
      ["720p-until-2026-01-01", "0.12", "unknown", "2026-01-01", "2026-08-01"],
      ["720p-winter", "0.10", "2026-01-01", "2026-04-07", "2026-11-01"],
      ["720p", "0.08", "2026-04-07", undefined, "2026-11-01"],
    ]);
    expect(rates.every(({ when }) => when.resolution === "720p")).toBe(true);
  });

  it("keeps a figure that was wrong, with the day on which that was found", () => {
    const [wrong, right] = ratesOf({
      per: "second",
      sources: ["page"],
      rows: [{ id: "flat", price: "0.03", was: [{ price: "0.30", wrong: "2026-12-03" }] }],
    });
    expect(wrong).toMatchObject({ id: "flat-wrong-2026-12-03", unitPrice: "0.30", supersededOn: "2026-12-03" });
    expect(right).toMatchObject({ id: "flat", unitPrice: "0.03", effectiveFrom: "unknown" });
    expect(right).not.toHaveProperty("supersededOn");
  });

  it("keeps a price that was carried back to days of an older one as wrong on those days", () => {
    const past = [
      { price: "0.40", from: "unknown", wrong: "2026-11-27" },
      { price: "0.75", until: "2025-09-06" },
    ] as const;
    const rates = ratesOf({ per: "second", sources: ["page"], rows: [{ id: "flat", price: "0.40", was: past }] });
    expect(rates.map(({ id, unitPrice, effectiveFrom }) => [id, unitPrice, effectiveFrom])).toEqual([
      ["flat-wrong-2026-11-27", "0.40", "unknown"],
      ["flat-until-2025-09-06", "0.75", "unknown"],
      ["flat", "0.40", "2025-09-06"],
    ]);
    expect(rates.map(({ supersededOn }) => supersededOn)).toEqual(["2026-11-27", undefined, undefined]);
  });
});

describe("an offer", () => {
  const priced = (row: object) =>
    ratesOf({ per: "second", sources: ["page"], rows: [{ id: "flat", price: "0.10", ...row }] }).map(
      ({ id, unitPrice, effectiveFrom, effectiveUntil, before }) => [
        id,
        unitPrice,
        effectiveFrom,
        effectiveUntil,
        before,
      ],
    );
  const december = { price: "0.06", from: "2026-12-01", until: "2027-01-01" };

  it("is another price for some days, and then the row's own holds again", () => {
    expect(priced({ offers: [december] })).toEqual([
      ["flat-until-2026-12-01", "0.10", "unknown", "2026-12-01", undefined],
      ["flat-until-2027-01-01", "0.06", "2026-12-01", "2027-01-01", undefined],
      ["flat", "0.10", "2027-01-01", undefined, undefined],
    ]);
  });

  it("comes after the row's past, and leaves what is known of before it where it is", () => {
    const march = { price: "0.08", from: "2027-03-01", until: "2027-04-01" };
    const was = [{ price: "0.12", until: "2026-04-07" }];
    expect(priced({ was, offers: [december, march] }).map(([id, price, from]) => [id, price, from])).toEqual([
      ["flat-until-2026-04-07", "0.12", "unknown"],
      ["flat-until-2026-12-01", "0.10", "2026-04-07"],
      ["flat-until-2027-01-01", "0.06", "2026-12-01"],
      ["flat-until-2027-03-01", "0.10", "2027-01-01"],
      ["flat-until-2027-04-01", "0.08", "2027-03-01"],
      ["flat", "0.10", "2027-04-01"],
    ]);
    expect(priced({ from: "2026-10-01", before: "another-price", offers: [december] })).toEqual([
      ["flat-until-2026-12-01", "0.10", "2026-10-01", "2026-12-01", "another-price"],
      ["flat-until-2027-01-01", "0.06", "2026-12-01", "2027-01-01", undefined],
      ["flat", "0.10", "2027-01-01", undefined, undefined],
    ]);
  });
});

describe("a provider of which nothing was found", () => {
  it("says so of every outcome and of its jobs, by the sources that were read", () => {
    const { billingPolicy, async } = readProvider("example", {
      ...example,
      billingPolicy: "unknown",
      async: "unknown",
    });
    expect(Object.values(billingPolicy).map((policy) => policy?.rule)).toEqual(Array(4).fill("unknown"));
    expect(billingPolicy.moderated.statement).toBe("What a moderated job costs was not found.");
    expect(async).toMatchObject({ pollIntervalSeconds: "unknown", webhook: { offered: "unknown" } });
    expect(async.sourceIds).toEqual(["page", "older", "undated"]);
  });
});

describe("limits", () => {
  it("are lengths of a list, a range in whole seconds, or not known", () => {
    const durations = (lengths: unknown) =>
      modelOf({ constraints: { ...reel.constraints, lengths } as Model["constraints"] }).constraints.durations;
    expect(durations(["4", "8"])).toEqual([{ kind: "set", seconds: ["4", "8"] }]);
    expect(durations({ from: "3", to: "15" })).toEqual([{ kind: "range", min: "3", max: "15", step: "1" }]);
    expect(durations("unknown")).toEqual([{ kind: "unknown" }]);
  });

  it("are unknown where nothing is said of shapes, frames and what is taken without being named", () => {
    expect(modelOf({}).constraints).toMatchObject({
      aspects: "unknown",
      fps: "unknown",
      defaults: { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" },
    });
  });

  it("are lengths or durations, and not both", () => {
    const both = refused({ constraints: { ...reel.constraints, durations: [{ kind: "unknown" }] } });
    expect(both).toContain("write either `lengths` or `durations`");
    expect(both).toContain('pricing-models: "example"');
  });
});
