/** Own models and own prices by the API: what they come to, what is marked, what is refused and never runs. */
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { GET, POST } from "@/app/api/estimate/route";
import { GET as csv } from "@/app/estimate.csv/route";
import { addOwnModel, ownAsked } from "@/app/own";
import { readOwnModel } from "@/lib/ask/own-model";
import { writePlan } from "@/lib/ask/write";
import { readPlan } from "@/lib/ask/read";
import type { OwnFile } from "@/lib/catalogue/schema/own";
import { buildView } from "@/lib/views/page";
import { estimateAnswer } from "@/lib/views/json/schema";
import { markEstimator } from "@/lib/views/page/own/marks";
import { context, entriesOf } from "../lib/support/question";

const address = "http://localhost/api/estimate";
type Answer = z.infer<typeof estimateAnswer>;

async function get(query: string): Promise<Answer> {
  const response = GET(new Request(`${address}?${query}&on=2026-11-22`));
  return estimateAnswer.parse(await response.json());
}

async function refused(query: string): Promise<{ code: string; field: string; message: string; value: string }[]> {
  const response = GET(new Request(`${address}?${query}`));
  expect(response.status).toBe(422);
  return ((await response.json()) as Answer).issues;
}

const packed = (value: unknown): string => deflateRawSync(Buffer.from(JSON.stringify(value))).toString("base64url");

/** What the form makes of its fields, as a link has it. */
function made(fields: string): string {
  const read = readOwnModel(entriesOf(fields));
  if ("issues" in read) throw new Error(read.issues.map(({ field, message }) => `${field}: ${message}`).join(" "));
  const added = addOwnModel(undefined, read.file);
  if ("issue" in added) throw new Error(added.issue.message);
  return `model=own/${read.id}&own=${added.text}`;
}

async function lineOf(query: string) {
  const { estimates } = await get(query);
  const [estimate] = estimates;
  if (estimate?.status !== "priced") throw new Error(`${query} has no price`);
  return estimate;
}

describe("own models of each unit, as the form makes them", () => {
  it.each([
    ["seconds: 8 x 0.05", "view.name=Reel 2&view.price=0.05", "", "0.40", ["second"]],
    ["clips: one at 0.30", "view.name=Reel&view.by=clip&view.price=$0.30", "", "0.30", ["task"]],
    [
      "tokens: 1280 x 720 x 24 x 8 s / 1024 = 172,800 at 7.00 a million",
      "view.name=Reel&view.by=tokens&view.price=7",
      "",
      "1.2096",
      ["resolution"],
    ],
    [
      "megapixels: 1920 x 1080 x 24 x 8 s / 1,000,000 = 398.1312 at 0.001",
      "view.name=Reel&view.by=megapixel&view.price=0.001",
      "resolution=1080p",
      "0.3981312",
      ["resolution"],
    ],
    [
      "sound: 8 s x 0.05, and 8 s x 0.02 for it",
      "view.name=Reel&view.price=0.05&view.sound=extra&view.soundPrice=0.02",
      "audio=on",
      "0.56",
      ["second", "audio"],
    ],
    [
      "credits: 8 s x 5 = 40 at 0.01",
      "view.name=Reel&view.by=credits-second&view.price=5&view.credit=0.01",
      "",
      "0.40",
      ["credit"],
    ],
    [
      "lengths of its own: 10 s for 8, x 0.05",
      "view.name=Reel&view.price=0.05&view.lengths=5, 10",
      "",
      "0.50",
      ["second"],
    ],
    ["another currency: 8 x CN¥0.35", "view.name=Reel&view.price=0.35&view.currency=CNY", "", "2.80", ["second"]],
  ])("%s", async (_, fields, more, cost, units) => {
    const estimate = await lineOf(`${made(fields)}&${more}`);
    expect(estimate.attempt.cost).toBe(cost);
    expect(estimate.attempt.lines.map(({ unit }) => unit)).toEqual(units);
    expect(new Set(estimate.attempt.lines.map(({ source }) => source))).toEqual(new Set(["own"]));
    expect(estimate.notes).toContainEqual({
      code: "own-model",
      message: expect.stringMatching(/^“Reel( 2)?” is your own model/) as string,
    });
  });

  it("is billed for failed jobs as it says: 100 x 0.40 x (1 + 0.1 + 0.01), all billed", async () => {
    const query = made("view.name=Reel&view.price=0.05&view.failed=billed");
    const { month } = await lineOf(query);
    expect([month.low, month.high]).toEqual(["44.40", "44.40"]);
    expect((await lineOf(made("view.name=Reel&view.price=0.05"))).month).toMatchObject({ low: "39.96", high: "44.40" });
  });

  it("is one of several, each with a name of ours", () => {
    const first = readOwnModel(entriesOf("view.name=One&view.price=1"));
    const second = readOwnModel(entriesOf("view.name=Two&view.price=2"));
    if (!("file" in first) || !("file" in second)) throw new Error("the form is refused");
    const one = addOwnModel(undefined, first.file);
    const two = addOwnModel("text" in one ? one.text : "", second.file);
    const asked = ownAsked([["own", "text" in two ? two.text : ""]], context);
    expect(asked.models?.provider.models.map(({ id, name }) => [id, name])).toEqual([
      ["One", "Own model 1"],
      ["Two", "Own model 2"],
    ]);
    const again = addOwnModel("text" in two ? two.text : "", second.file);
    expect(again).toEqual(two);
  });
});

describe("the fields of an own model", () => {
  it.each([
    ["view.price=0.05", "view.name"],
    ["view.name=Reel", "view.price"],
    ["view.name=Reel&view.price=0", "view.price"],
    ["view.name=<script>&view.price=1", "view.name"],
    ["view.name=\u202eleeR&view.price=1", "view.name"],
    ["view.name=-&view.price=1", "view.name"],
    ["view.name=Reel&view.price=1&view.by=credits-clip", "view.credit"],
    ["view.name=Reel&view.price=1&view.sound=extra", "view.soundPrice"],
    ["view.name=Reel&view.price=1&view.lengths=long", "view.lengths"],
  ])("%s is refused at its field", (fields, field) => {
    const read = readOwnModel(entriesOf(fields));
    expect("issues" in read && read.issues.map((issue) => issue.field)).toEqual([field]);
  });
});

describe("own prices by the API", () => {
  it("are marked, with the list price: 8 s x 0.11 in place of 0.20", async () => {
    const { attempt, notes } = await lineOf("model=fal/veo3.1&price.silent=0.11");
    expect(attempt).toMatchObject({ cost: "0.88", lines: [{ unitPrice: "0.11", source: "own", listPrice: "0.20" }] });
    expect(notes.map(({ code, message }) => [code, message])).toEqual([
      ["own-price", "With your own price for Video (720p, 1080p · silent): $0.11 a second; list price $0.20 a second."],
    ]);
  });

  it("are said of what is charged, and of nothing else", async () => {
    const { attempt, notes } = await lineOf("model=fal/veo3.1&price.audio=0.11");
    expect(attempt.lines[0]?.source).toMatch(/^https:/);
    expect(notes).toEqual([]);
  });

  it("come in a body, and are echoed", async () => {
    const body = JSON.stringify({ model: "fal/veo3.1", "discount.fal": "0.15", on: "2026-11-22" });
    const response = await POST(new Request(address, { method: "POST", body }));
    const answer = estimateAnswer.parse(await response.json());
    expect(answer.workflow).toMatchObject({ "discount.fal": "0.15" });
    expect(answer.estimates[0]).toMatchObject({ attempt: { cost: "1.36" } });
  });

  it("of a further workload count in the total, in any order: 8 s x 0.11 and 8 s x 0.20 at 100 kept clips each", async () => {
    const clips = "duration=8&clips=100&retry=0&certainty=50";
    const veo = "fal/veo3.1";
    const totalOf = async (query: string) => {
      const { total } = await get(query);
      return total && "planWith" in total ? total.planWith.amount : undefined;
    };
    const listed = await totalOf(`model=vertex-ai/veo-3.1-generate-001&${clips}&2.model=${veo}`);
    const mine = await totalOf(`model=vertex-ai/veo-3.1-generate-001&${clips}&2.model=${veo}&2.price.silent=0.11`);
    expect(Number(listed) - Number(mine)).toBeCloseTo(100 * 8 * 0.09, 9);
    expect(await totalOf(`model=${veo}&price.silent=0.11&${clips}&2.model=vertex-ai/veo-3.1-generate-001`)).toBe(mine);
    const second = (await get(`model=kling/kling-v3&2.model=${veo}&2.price.silent=0.11`)).workloads?.[1]?.estimates[0];
    expect(second).toMatchObject({ attempt: { lines: [{ source: "own", listPrice: "0.20" }] } });
  });

  it("a discount of nothing is the catalogue", async () => {
    const [mine, listed] = [await get("model=fal/veo3.1&discount.fal=0"), await get("model=fal/veo3.1")];
    expect(mine).toEqual(listed);
  });

  it("are in the file, with the list price beside", async () => {
    const text = await csv(new Request("http://localhost/estimate.csv?model=fal/veo3.1&price.silent=0.11")).text();
    expect(text).toContain("8 s at $0.11 a second; your own price; list price $0.20 a second");
    expect(text).toMatch(/Every model,.*Veo 3\.1,fal,fal\/veo3\.1,[^\r]*,own price,/);
  });
});

const reel = {
  id: "reel",
  name: "Reel",
  modes: ["text-to-video"],
  constraints: {
    durations: [{ kind: "unknown" }],
    resolutions: ["720p"],
    aspects: ["16:9"],
    fps: "unknown",
    audio: "never",
  },
  rates: [{ id: "flat", meter: "output", unitPrice: "0.05", denomination: "USD", quantity: { of: "seconds" } }],
} satisfies OwnFile["models"][number];
const withModel = (change: object) => packed({ currency: "USD", models: [{ ...reel, ...change }] });
const withSeconds = (seconds: readonly string[]) =>
  withModel({ constraints: { ...reel.constraints, durations: [{ kind: "set", seconds }] } });
const rate = (change: object) => withModel({ rates: [{ ...reel.rates[0], ...change }] });

describe("own models that are refused", () => {
  it.each([
    ["no base64url", "<script>alert(1)</script>", /No own model can be read/],
    ["nothing deflated", "abcd", /No own model can be read/],
    ["no JSON", deflateRawSync(Buffer.from("{")).toString("base64url"), /No own model can be read/],
    ["a bomb of a megabyte", deflateRawSync(Buffer.alloc(1_000_000, 32)).toString("base64url"), /at most 8192 bytes/],
    ["a list", packed([]), /expected object/],
    ["no model", packed({ currency: "USD", models: [] }), /models/],
    [
      "six models",
      packed({ currency: "USD", models: Array.from({ length: 6 }, (_, at) => ({ ...reel, id: `r${at}` })) }),
      /at most 5 models/,
    ],
    ["a name that is a script", withModel({ name: "<script>alert(1)</script>" }), /models\[0\]\.name: 1 to 40 letters/],
    ["a name that turns the line around", withModel({ name: "\u202eReel" }), /models\[0\]\.name/],
    ["a text of its own", withModel({ conflicts: ["This price is guaranteed."] }), /Unrecognized key/],
    [
      "a page of its own",
      packed({ currency: "USD", pricingUrl: "https://evil.example", models: [reel] }),
      /Unrecognized key/,
    ],
    ["a label", rate({ label: "Approved by Google" }), /Unrecognized key/],
    ["a price that is a number", rate({ unitPrice: 0.05 }), /unitPrice/],
    ["a price of very many digits", rate({ unitPrice: "9".repeat(3000) }), /at most 20 digits/],
    [
      "steps without end",
      withModel({
        constraints: { ...reel.constraints, durations: [{ kind: "range", min: "0", max: "9", step: "0.00001" }] },
      }),
      /durations/,
    ],
    ["lengths in steps without end", withSeconds(["0.0000001", "5"]), /at most one decimal/],
    ["a length that is too long", withSeconds(["601"]), /at most 600/],
    ["too many lengths", withSeconds(Array.from({ length: 61 }, (_, at) => String(at + 1))), /at most 60 lengths/],
    ["a division by nothing", rate({ quantity: { of: "pixel-volume", divisor: "0", noun: "token" } }), /divisor/],
    ["credits that have no price", rate({ denomination: "credit" }), /credit\.listPrice/],
    ["another currency than its own", rate({ denomination: "CNY" }), /currency/],
    [
      "two prices of one clip",
      withModel({ rates: [reel.rates[0], { ...reel.rates[0], id: "other" }] }),
      /one and the same clip/,
    ],
    ["two of one id", packed({ currency: "USD", models: [reel, reel] }), /id of its own/],
    [
      "keys of every object",
      deflateRawSync(Buffer.from('{"__proto__":{"a":1},"constructor":1,"currency":"USD"}')).toString("base64url"),
      /models|Unrecognized/,
    ],
  ])("%s", async (_, own, message) => {
    const [issue, ...others] = await refused(`own=${encodeURIComponent(own)}&model=fal/veo3.1`);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "not-an-own-model", field: "own" });
    expect(issue!.message).toMatch(message);
    expect(issue!.message).toMatch(/^[\x20-\x7e]+$/);
  });

  it("leave the rest of a page's link as it is", () => {
    const asked = ownAsked(entriesOf("model=fal/veo3.1&clips=7&own=abcd&discount.fal=0.15"), context);
    expect(asked.issues.map(({ field }) => field)).toEqual(["own"]);
    const { plan, issues } = readPlan(asked.entries, asked.facts);
    expect(issues).toEqual([]);
    expect(writePlan(plan)).toBe("model=fal/veo3.1&clips=7&discount.fal=0.15&on=2026-11-22");
  });
});

/** The page of a link, as the server builds it. */
function pageOf(query: string) {
  const asked = ownAsked(entriesOf(query), context, { otherwise: "vertex-ai/veo-3.1-generate-001" });
  return markEstimator(buildView(asked.entries, asked.facts), asked);
}

describe("on the page", () => {
  it("no text of an own model is its name or in the title", () => {
    const view = pageOf(made("view.name=Veo 3.1 by Google&view.price=0.05"));
    expect(view.title).toMatch(/^Own model · 100 × 8 s · /);
    expect([view.focus.name, view.focus.vendor, view.focus.provider]).toEqual(["Own model", "you", "your own prices"]);
    expect(view.comparison.rows.find(({ focus }) => focus)).toMatchObject({
      name: "Own model",
      remarks: ["own model"],
    });
  });

  it("every figure that rests on an own price says so, with the list price beside", () => {
    const { focus, comparison } = pageOf("model=fal/veo3.1&price.silent=0.11");
    if (focus.status !== "priced") throw new Error("it has no price");
    expect(focus.answer.sure).toBe("95 % sure, with your own price");
    expect(focus.answer.seen).toEqual({ text: "Your own price: seen on no page", old: false });
    expect(focus.answer.assumed).toEqual([
      "With your own price for Video (720p, 1080p · silent): $0.11 a second; list price $0.20 a second.",
    ]);
    expect(focus.lines[0]).toMatchObject({
      explanation: "8 s at $0.11 a second; your own price; list price $0.20 a second",
      source: { title: "Your own price" },
    });
    expect(comparison.rows.filter(({ remarks }) => remarks.includes("own price")).map(({ key }) => key)).toEqual([
      "fal/veo3.1",
    ]);
  });

  it("a discount is said of every model of its provider, and keeps the day of the list price", () => {
    const { comparison, issues } = pageOf("model=fal/veo3.1&discount.fal=0.15&discount.kling=much");
    const marked = comparison.rows.filter(({ remarks }) => remarks.includes("own discount"));
    expect(marked.map(({ provider }) => provider)).toEqual(marked.map(() => "fal"));
    expect(marked.find(({ focus }) => focus)?.seen).toMatch(/^\d+ \w+ 2026, own discount$/);
    expect(issues.map(({ field }) => field)).toEqual(["discount.kling"]);
  });
});
