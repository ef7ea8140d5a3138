/** Link to plan: every good value at its bounds, and every bad one with its issue and the default in its place. */
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { plain } from "@/lib/numbers/decimal";
import type { Issue } from "@/lib/ask/issues";
import { surroundingsOf } from "@/lib/budget/surroundings";
import { readPlan } from "@/lib/ask/read";
import { flatOf, planOf, type Flat } from "../support/flat";
import { context, entriesOf, pricedOf, today } from "../support/question";

/** What is read, under its flat names. */
const parse = (query: string) => {
  const { plan, issues } = readPlan(entriesOf(query), context);
  return { workflow: flatOf(plan), issues };
};

const defaults: Flat = {
  models: [],
  mode: "text-to-video",
  durationSeconds: "8",
  resolution: "720p",
  aspect: "16:9",
  audio: "off",
  images: 0,
  inputVideoSeconds: "0",
  tier: "standard",
  clips: 100,
  counted: "kept",
  retry: "0.1",
  moderated: "0",
  timeout: "0",
  unusable: "0",
  duplicates: "0",
  tries: 3,
  delivery: "poll",
  pollIntervalSeconds: "10",
  concurrency: 1,
  certainty: 95,
  currency: "USD",
  policy: {},
  options: {},
  extras: {},
  fx: {},
  on: today,
};

it("an empty question has every default", () => {
  expect(parse("")).toEqual({ workflow: defaults, issues: [] });
  expect(readPlan([], context).plan).toEqual(planOf(defaults));
});

it("an empty field counts as not given, as a form sends it", () => {
  expect(parse("model=&duration=&fps=&retry=%20&budget=&on=")).toEqual({ workflow: defaults, issues: [] });
});

describe("good values, at their bounds and in their shortest form", () => {
  it.each<[string, Partial<Flat>]>([
    ["mode=first-last-frame", { mode: "first-last-frame" }],
    ["duration=0.1", { durationSeconds: "0.1" }],
    ["duration=600", { durationSeconds: "600" }],
    ["duration=7.125", { durationSeconds: "7.125" }],
    ["duration=08.500", { durationSeconds: "8.5" }],
    ["duration=.5", { durationSeconds: "0.5" }],
    ["duration= 5 ", { durationSeconds: "5" }],
    ["resolution=4k", { resolution: "4k" }],
    ["aspect=21:9", { aspect: "21:9" }],
    ["fps=1", { fps: "1" }],
    ["fps=240", { fps: "240" }],
    ["fps=29.970", { fps: "29.97" }],
    ["audio=on", { audio: "on" }],
    ["images=0", { images: 0 }],
    ["images=100", { images: 100 }],
    ["images=007", { images: 7 }],
    ["inputVideo=0", { inputVideoSeconds: "0" }],
    ["inputVideo=3600", { inputVideoSeconds: "3600" }],
    ["tier=off-peak", { tier: "off-peak" }],
    ["clips=1", { clips: 1 }],
    ["clips=10000000", { clips: 10_000_000 }],
    ["retry=0", { retry: "0" }],
    ["retry=0.95", { retry: "0.95" }],
    ["retry=0.123456", { retry: "0.123456" }],
    ["unusable=0.950", { unusable: "0.95" }],
    ["duplicates=.05", { duplicates: "0.05" }],
    ["retry=0.5&moderated=0.25&timeout=0.2", { retry: "0.5", moderated: "0.25", timeout: "0.2" }], // 0.95 together
    ["tries=1", { tries: 1 }],
    ["tries=10", { tries: 10 }],
    ["delivery=webhook", { delivery: "webhook" }],
    ["poll=0.1", { pollIntervalSeconds: "0.1" }],
    ["poll=3600", { pollIntervalSeconds: "3600" }],
    ["latency=86400", { latencySeconds: "86400" }],
    ["concurrency=10000", { concurrency: 10_000 }],
    ["budget=0", { budget: "0" }],
    ["budget=1000000000000", { budget: "1000000000000" }],
    ["currency=CNY", { currency: "CNY" }],
    ["test=0", { test: "0" }],
    ["test=1000000", { test: "1000000" }],
    ["test=2.50", { test: "2.5" }],
    ["currency=EUR", { currency: "EUR" }], // at the assumed rate
    ["currency=EUR&fx.EUR=0.92", { currency: "EUR", fx: { EUR: "0.92" } }],
    ["fx.CNY=7.10&fx.JPY=0.000001", { fx: { CNY: "7.1", JPY: "0.000001" } }],
    ["fx.USD=2", {}], // a dollar is a dollar
    ["on=2028-02-29", { on: "2028-02-29" }],
    ["model=luma/ray-3.2", { models: ["luma/ray-3.2"] }],
    ["model=luma/ray-3.2, fal/veo3.1,,luma/ray-3.2", { models: ["luma/ray-3.2", "fal/veo3.1"] }],
    ["model=luma/ray-3.2&opt.hdr=on", { models: ["luma/ray-3.2"], options: { hdr: "on" } }],
    ["model=luma/ray-3.2&opt.hdr=off", { models: ["luma/ray-3.2"] }], // its default
    [
      "model=luma/ray-3.2&policy.failed=billed&policy.moderated=not-billed",
      { models: ["luma/ray-3.2"], policy: { failed: "billed", moderated: "not-billed" } },
    ],
  ])("%s", (query, given) => {
    expect(parse(query)).toEqual({ workflow: { ...defaults, ...given }, issues: [] });
  });
});

describe("bad values fall back to the default and say why", () => {
  const modes =
    "Must be text-to-video, image-to-video, video-to-video, reference-to-video, first-last-frame or extend.";
  const seconds = "Write a plain number such as 8.";
  const share = "Must be between 0 % and 95 %.";
  const currencies =
    "Must be USD, CNY, EUR, GBP, JPY, KRW, INR, AUD, CAD, CHF, SGD, HKD, BRL, PLN, SEK, NOK, DKK, CZK, MXN, ZAR, TWD, TRY, IDR, THB, ILS or NZD.";
  it.each<[query: string, field: string, code: Issue["code"], message: string]>([
    ["mode=sora", "mode", "not-one-of", modes],
    ["duration=long", "duration", "not-a-number", seconds],
    ["duration=-5", "duration", "not-a-number", seconds],
    ["duration=1e1", "duration", "not-a-number", seconds],
    ["duration=5,5", "duration", "not-a-number", seconds],
    ["duration=NaN", "duration", "not-a-number", seconds],
    [`duration=${"1".repeat(41)}`, "duration", "not-a-number", seconds],
    ["duration=0", "duration", "out-of-range", "Must be between 0.1 and 600."],
    ["duration=0.099", "duration", "out-of-range", "Must be between 0.1 and 600."],
    ["duration=600.001", "duration", "out-of-range", "Must be between 0.1 and 600."],
    ["duration=5.0001", "duration", "too-precise", "At most 3 decimals."],
    [
      "resolution=900p",
      "resolution",
      "not-one-of",
      "Must be 240p, 256p, 360p, 480p, 512p, 540p, 576p, 580p, 720p, 768p, 832p, 1024p, 1080p, 1440p, 2k, 2160p or 4k.",
    ],
    ["aspect=wide", "aspect", "not-one-of", "Must be a ratio such as 16:9."],
    ["aspect=0:9", "aspect", "not-one-of", "Must be a ratio such as 16:9."],
    ["aspect=160:9", "aspect", "not-one-of", "Must be a ratio such as 16:9."],
    ["fps=0", "fps", "out-of-range", "Must be between 1 and 240."],
    ["fps=fast", "fps", "not-a-number", "Write a plain number such as 24."],
    ["audio=yes", "audio", "not-one-of", "Must be on or off."],
    ["images=1.5", "images", "not-a-whole-number", "Write a whole number such as 1."],
    ["images=-1", "images", "not-a-whole-number", "Write a whole number such as 1."],
    ["images=101", "images", "out-of-range", "Must be between 0 and 100."],
    ["inputVideo=3600.5", "inputVideo", "out-of-range", "Must be between 0 and 3,600."],
    ["tier=Off Peak", "tier", "not-one-of", "Must be a tier such as standard."],
    ["clips=0", "clips", "out-of-range", "Must be between 1 and 10,000,000."],
    ["clips=10000001", "clips", "out-of-range", "Must be between 1 and 10,000,000."],
    ["clips=1e3", "clips", "not-a-whole-number", "Write a whole number such as 100."],
    [`clips=${"9".repeat(16)}`, "clips", "not-a-whole-number", "Write a whole number such as 100."],
    ["retry=often", "retry", "not-a-number", "Write a plain number such as 0.1."],
    ["retry=0.1234567", "retry", "too-precise", "At most 6 decimals."],
    ["retry=96", "retry", "out-of-range", share],
    ["retry=100%25", "retry", "not-a-number", "Write a plain number such as 0.1."],
    ["retry=0.96", "retry", "out-of-range", share],
    ["tries=0", "tries", "out-of-range", "Must be between 1 and 10."],
    ["tries=11", "tries", "out-of-range", "Must be between 1 and 10."],
    ["delivery=pigeon", "delivery", "not-one-of", "Must be poll or webhook."],
    ["poll=0.05", "poll", "out-of-range", "Must be between 0.1 and 3,600."],
    ["latency=86401", "latency", "out-of-range", "Must be between 0.1 and 86,400."],
    ["concurrency=0", "concurrency", "out-of-range", "Must be between 1 and 10,000."],
    ["budget=1000000000000.1", "budget", "out-of-range", "Must be between 0 and 1,000,000,000,000."],
    ["budget=$500", "budget", "not-a-number", "Write a plain number such as 500."],
    ["currency=XAU", "currency", "not-one-of", currencies],
    ["currency=eur", "currency", "not-one-of", currencies],
    ["fx.CNY=0", "fx.CNY", "out-of-range", "Must be between 0.000001 and 1,000,000."],
    ["fx.CNY=seven", "fx.CNY", "not-a-number", "Write a plain number such as 7."],
    ["fx.JPY=many", "fx.JPY", "not-a-number", "Write a plain number such as 157.5."], // of the size of the assumed rate
    ["fx.XAU=7", "fx.XAU", "not-one-of", currencies],
    ["test=abc", "test", "not-a-number", "Write a plain number such as 1."],
    ["test=-1", "test", "not-a-number", "Write a plain number such as 1."],
    ["test=1000000.1", "test", "out-of-range", "Must be between 0 and 1,000,000."],
    ["test=0.0000001", "test", "too-precise", "At most 6 decimals."],
    ["on=22.11.2026", "on", "not-a-day", "Write a day such as 2026-11-22."],
    ["on=2026-02-29", "on", "not-a-day", "Write a day such as 2026-11-22."],
    ["on=2026-11-31", "on", "not-a-day", "Write a day such as 2026-11-22."],
    ["on=2026-13-01", "on", "not-a-day", "Write a day such as 2026-11-22."],
    ["on=1999-12-31", "on", "not-a-day", "Write a day such as 2026-11-22."],
    ["opt.hdr=on", "opt.hdr", "needs-a-model", "This holds for one model: name it with model=provider/model."],
    [
      "policy.failed=billed",
      "policy.failed",
      "needs-a-model",
      "This holds for one model: name it with model=provider/model.",
    ],
    ["policy.failed=perhaps", "policy.failed", "not-one-of", "Must be billed or not-billed."],
    ["policy.cancelled=billed", "policy.cancelled", "unknown-field", "Unknown setting."],
    ["colour=red", "colour", "unknown-field", "Unknown setting."],
    ["constructor=x", "constructor", "unknown-field", "Unknown setting."],
    ["Duration=5", "Duration", "unknown-field", "Unknown setting."],
  ])("%s", (query, field, code, message) => {
    const value = new URLSearchParams(query).get(field);
    expect(parse(query)).toEqual({ workflow: defaults, issues: [{ code, field, message, value }] });
  });

  it.each([
    ["10", "0.1", "10"],
    ["7", "0.07", "7"], // 0.07 x 100 as a double is 7.000000000000001
    ["1", "0.01", "1"],
    ["95", "0.95", "95"],
    ["12.5 %", "0.125", "12.5"],
    ["0.5%", "0.005", "0.5"],
    ["0.0000001%", "0.000000001", "0.0000001"],
  ])("a share of %s was meant as a percentage", (value, meant, percent) => {
    expect(parse(`unusable=${encodeURIComponent(value)}`)).toEqual({
      workflow: defaults,
      issues: [
        {
          code: "out-of-range",
          field: "unusable",
          value,
          message: `Write a share between 0 and 0.95: ${meant} for ${percent} %.`,
        },
      ],
    });
  });

  it("shares that leave too little: all three fall back, and each says so beside its own text", () => {
    const issue = (field: string, value: string) => ({
      code: "shares-too-high",
      field,
      value,
      message:
        "Of all attempts at most 0.95 can fail, be moderated or time out: retry, moderated and timeout together.",
    });
    expect(parse("retry=0.5&moderated=0.3&timeout=0.150001")).toEqual({
      workflow: defaults,
      issues: [issue("retry", "0.5"), issue("moderated", "0.3"), issue("timeout", "0.150001")],
    });
  });
});

describe("what surrounds the clip", () => {
  it.each<[string, Flat["extras"]]>([
    ["extra.image=0.040", { image: "0.04" }],
    ["extra.image=1000000", { image: "1000000" }],
    ["extra.speech=0.000000000001", { speech: "0.000000000001" }],
    ["extra.upscale=.5", { upscale: "0.5" }],
    ["extra.promptTokens=10000000&extra.tokenPrice=2.5", { promptTokens: "10000000", tokenPrice: "2.5" }],
    ["extra.tokenPrice=2.5", { tokenPrice: "2.5" }],
    ["extra.bitrate=0.1", { bitrate: "0.1" }],
    ["extra.bitrate=1000", { bitrate: "1000" }],
    ["extra.storage=0.023&extra.months=120", { storage: "0.023", months: "120" }],
    ["extra.months=0.5", { months: "0.5" }],
    ["extra.delivery=0.09&extra.views=1000000000", { delivery: "0.09", views: "1000000000" }],
    ["extra.memory=1024&extra.compute=0.0000166667", { memory: "1024", compute: "0.0000166667" }],
    ["extra.tax=0.95", { tax: "0.95" }],
    ["extra.fee=0.029", { fee: "0.029" }],
    ["extra.image=0", {}], // a price of nothing adds nothing
    ["extra.tax=0&extra.fee=0.0", {}],
    ["extra.promptTokens=0&extra.speech=0&extra.upscale=0&extra.storage=0&extra.delivery=0", {}],
    ["extra.months=0&extra.views=0", { months: "0", views: "0" }], // not the month and the view that are taken else
    ["extra.memory=0&extra.compute=0", { memory: "0", compute: "0" }], // not the assumptions
    ["extra.tokenPrice=0", { tokenPrice: "0" }],
    ["extra.image=&extra.tax=%20", {}], // as a form sends an untouched field
  ])("%s", (query, extras) => {
    expect(parse(query)).toEqual({ workflow: { ...defaults, extras }, issues: [] });
  });

  it("is read in one order, whatever the order given", () => {
    const { extras } = parse("extra.fee=0.03&extra.tax=0.2&extra.storage=0.023&extra.image=0.04").workflow;
    expect(Object.keys(extras)).toEqual(["image", "storage", "tax", "fee"]);
  });

  it("is of the workload, but what comes on top of the bill is of the whole plan", () => {
    const { plan } = readPlan(entriesOf("extra.fee=0.03&extra.tax=0.2&extra.image=0.04"), context);
    expect(plan).toMatchObject({ tax: "0.2", fee: "0.03", workloads: [{ extras: { image: "0.04" } }] });
    expect(Object.keys(plan.workloads[0].extras)).toEqual(["image"]);
  });

  const needsAPrice = "Say with extra.tokenPrice what a million tokens cost.";
  it.each<[query: string, field: string, code: Issue["code"], message: string]>([
    ["extra.sparkle=1", "extra.sparkle", "unknown-field", "Unknown setting."],
    ["extra.=1", "extra.", "unknown-field", "Unknown setting."],
    ["extra.Image=1", "extra.Image", "unknown-field", "Unknown setting."],
    // Names that every object of JavaScript has are not names of fields.
    ["extra.constructor=1", "extra.constructor", "unknown-field", "Unknown setting."],
    ["extra.__proto__=1", "extra.__proto__", "unknown-field", "Unknown setting."],
    ["extra.toString=1", "extra.toString", "unknown-field", "Unknown setting."],
    ["extra.promptTokens=800", "extra.promptTokens", "needs-a-price", needsAPrice],
    ["extra.image=dear", "extra.image", "not-a-number", "Write a plain number such as 0.04."],
    ["extra.image=-1", "extra.image", "not-a-number", "Write a plain number such as 0.04."],
    ["extra.image=1000000.1", "extra.image", "out-of-range", "Must be between 0 and 1,000,000."],
    ["extra.image=0.0000000000001", "extra.image", "too-precise", "At most 12 decimals."],
    ["extra.promptTokens=10000001", "extra.promptTokens", "out-of-range", "Must be between 0 and 10,000,000."],
    ["extra.promptTokens=0.5", "extra.promptTokens", "too-precise", "Must be a whole number."],
    ["extra.bitrate=0", "extra.bitrate", "out-of-range", "Must be between 0.1 and 1,000."],
    ["extra.bitrate=1000.001", "extra.bitrate", "out-of-range", "Must be between 0.1 and 1,000."],
    ["extra.bitrate=fast", "extra.bitrate", "not-a-number", "Write a plain number such as 8."],
    ["extra.months=120.1", "extra.months", "out-of-range", "Must be between 0 and 120."],
    ["extra.months=1.25", "extra.months", "too-precise", "At most 1 decimal."],
    ["extra.views=1.5", "extra.views", "too-precise", "Must be a whole number."],
    ["extra.views=1000000001", "extra.views", "out-of-range", "Must be between 0 and 1,000,000,000."],
    ["extra.memory=1025", "extra.memory", "out-of-range", "Must be between 0 and 1,024."],
    ["extra.tax=0.96", "extra.tax", "out-of-range", "Must be between 0 and 0.95."],
    ["extra.tax=20%25", "extra.tax", "not-a-number", "Write a plain number such as 0.2."],
    ["extra.fee=0.1234567", "extra.fee", "too-precise", "At most 6 decimals."],
  ])("%s is refused and left out", (query, field, code, message) => {
    const value = new URLSearchParams(query).get(field);
    expect(parse(query)).toEqual({ workflow: defaults, issues: [{ code, field, message, value }] });
  });

  it("a bad price of tokens: its own issue, and the tokens are left out with theirs", () => {
    expect(parse("extra.promptTokens=800&extra.tokenPrice=cheap")).toEqual({
      workflow: defaults,
      issues: [
        {
          code: "not-a-number",
          field: "extra.tokenPrice",
          value: "cheap",
          message: "Write a plain number such as 2.5.",
        },
        { code: "needs-a-price", field: "extra.promptTokens", value: "800", message: needsAPrice },
      ],
    });
  });

  it.each([
    ["kept for no month costs nothing, not a month", "extra.storage=0.023&extra.months=0", "0"],
    ["watched by nobody costs nothing, not one view", "extra.delivery=0.09&extra.views=0", "0"],
    ["compute that is free is not priced by an assumption", "extra.memory=2&extra.compute=0", "0"],
    ["tokens that are free have a price", "extra.promptTokens=800&extra.tokenPrice=0", "0"],
  ])("a zero that is stated counts: %s", (_, query, total) => {
    expect(parse(query).issues).toEqual([]);
    expect(plain(surroundingsOf(pricedOf(`model=vertex-ai/veo-3.1-generate-001&${query}`)).total)).toBe(total);
  });
});

describe("models", () => {
  const first = { ...defaults, models: ["luma/ray-3.2"] };
  it.each<[query: string, workflow: Flat, issue: Omit<Issue, "field">, field: string]>([
    [
      "model=luma/ray-9",
      defaults,
      {
        code: "unknown-model",
        value: "luma/ray-9",
        message: "No such model in the catalogue. Did you mean luma/ray-3.2?",
      },
      "model",
    ],
    [
      "model=luma/ray-3.2,nobody/knows",
      first,
      {
        code: "unknown-model",
        value: "nobody/knows",
        message: "No such model in the catalogue. Models are written provider/model.",
      },
      "model",
    ],
    [
      "model=luma/ray-3.2&opt.sparkle=on",
      first,
      { code: "unknown-option", value: "on", message: "Ray 3.2 has no such option; it has operation, hdr or exr." },
      "opt.sparkle",
    ],
    [
      "model=luma/ray-3.2&opt.hdr=maybe",
      first,
      { code: "not-one-of", value: "maybe", message: "Must be off or on." },
      "opt.hdr",
    ],
    [
      "model=fal/veo3.1&opt.hdr=on",
      { ...defaults, models: ["fal/veo3.1"] },
      { code: "unknown-option", value: "on", message: "Veo 3.1 has no options." },
      "opt.hdr",
    ],
  ])("%s", (query, workflow, issue, field) => {
    expect(parse(query)).toEqual({ workflow, issues: [{ ...issue, field }] });
  });

  it("at most fifty of them", () => {
    const keys = catalogue.models.slice(0, 51).map(({ key }) => key);
    const all = keys.join(",");
    expect(parse(`model=${all}`)).toEqual({
      workflow: { ...defaults, models: keys.slice(0, 50) },
      issues: [{ code: "too-many-models", field: "model", value: all, message: "At most 50 models in one question." }],
    });
    expect(parse(`model=${keys.slice(0, 50).join(",")}`).issues).toEqual([]);
  });
});

describe("fields given badly", () => {
  it("twice: the first counts", () => {
    expect(parse("duration=5&duration=6")).toEqual({
      workflow: { ...defaults, durationSeconds: "5" },
      issues: [{ code: "given-twice", field: "duration", value: "6", message: "Given more than once; write it once." }],
    });
  });

  it("too long", () => {
    const long = "x".repeat(4001);
    expect(parse(`tier=${long}`)).toEqual({
      workflow: defaults,
      issues: [{ code: "too-long", field: "tier", value: long.slice(0, 100), message: "At most 4000 characters." }],
    });
  });

  it("several at once: every issue, every other field kept", () => {
    const { workflow, issues } = parse("duration=long&clips=0&audio=on&x=1");
    expect(workflow).toEqual({ ...defaults, audio: "on" });
    expect(issues.map(({ field, code }) => [field, code])).toEqual([
      ["duration", "not-a-number"],
      ["clips", "out-of-range"],
      ["x", "unknown-field"],
    ]);
  });
});

it("the day falls back to the day it is asked on", () => {
  const later = { ...context, today: "2027-01-05" };
  expect(readPlan([], later).plan.on).toBe("2027-01-05");
  expect(readPlan([["on", "soon"]], later).plan.on).toBe("2027-01-05");
});

it("a currency without an assumption needs a rate, whatever else is stated", () => {
  const bare = { ...context, exchange: {} };
  expect(readPlan([["currency", "CNY"]], bare).issues).toEqual([
    {
      code: "exchange-rate-missing",
      field: "currency",
      value: "CNY",
      message: "Say with fx.CNY how many CNY one US dollar is.",
    },
  ]);
  expect(
    readPlan(
      [
        ["currency", "CNY"],
        ["fx.CNY", "7"],
      ],
      bare,
    ).issues,
  ).toEqual([]);
});
