/** Links that were damaged on their way come back as they were meant; a good link stays as it is, to the byte. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mended } from "@/lib/ask/mend";
import { readShownPlan } from "@/lib/ask/read-shown";
import { linkOf, writePlan } from "@/lib/ask/write";
import { catalogue } from "@/lib/data";
import { anyJunk, anyWorkflow } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { context, entriesOf, today } from "../support/question";

const byLetters = new Map(catalogue.models.map(({ key }) => [key.toLowerCase(), key]));
const find = (text: string) => (catalogue.find(text) ? text : byLetters.get(text.toLowerCase()));
const mend = (query: string) => mended(query, find, today);

const link = "model=kling/kling-v3&duration=12&audio=on&unusable=0.5&budget=800&opt.voice-control=on&on=2026-11-22";

describe("a damaged link is what it was meant to be", () => {
  it.each([
    ["in capitals", link.toUpperCase(), link],
    ["ampersands spelled out", link.replaceAll("&", "&amp;"), link],
    ["spelled out twice", link.replaceAll("&", "&amp;amp;"), link],
    ["encoded as a whole", encodeURIComponent(link), link],
    ["encoded as a whole, and taken for a key", `${encodeURIComponent(link)}=`, link],
    ["encoded twice as a whole", encodeURIComponent(encodeURIComponent(link)), link],
    ["texts encoded twice", link.replaceAll("/", "%252F"), link],
    ["a full stop behind it", `${link}.`, link],
    ["in brackets", `${link})`, link],
    ["in angle brackets, encoded", `${link}%3E`, link],
    ["quoted and then a comma", `${link}%22,`, link],
    ["emphasised", `${link}**`, link],
    ["as quoted-printable mail has it", "model=3Dkling/kling-v3&duration=3D12", "model=kling/kling-v3&duration=12"],
    ["keys in small letters", "inputvideo=4&extra.prompttokens=800", "inputVideo=4&extra.promptTokens=800"],
    ["a currency in small letters", "currency=cny.&fx.cny=7.1", "currency=cny.&fx.CNY=7.1"],
    ["of the second workload", "clips=4&2.CLIPS=5&2.MODEL=FAL/VEO3.1", "clips=4&2.clips=5&2.model=fal/veo3.1"],
    ["the release", "model=kling/kling-v3&RELEASE=2026-11-22)", "model=kling/kling-v3&release=2026-11-22"],
    ["one model of two", "model=FAL/VEO3.1,nobody/none", "model=fal/veo3.1,nobody/none"],
    [
      "a plan that is carried along",
      `plan=${encodeURIComponent(link.toUpperCase())}`,
      `plan=${encodeURIComponent(link)}`,
    ],
    ["what a page shows", "VIEW.ROWS=all.", "view.rows=all"],
  ])("%s", (_, damaged, meant) => {
    expect([...new URLSearchParams(mend(damaged))]).toEqual([...new URLSearchParams(meant)]);
  });
});

describe("what is good, or cannot be told, stays as it is", () => {
  it.each([
    link,
    "",
    "&&clips=5&&",
    "model=minimax/MiniMax-Hailuo-02&fx.EUR=0.9&currency=EUR",
    "retry=many&duration=50%25&budget=%24800",
    "retr",
    "model=kling/kl",
    "model=nobody/none, nobody/other",
    "view.q=50%2525%20off.&clips=5",
    "name=Hello.&clips=5",
    "constructor=1&__proto__=2",
    "utm_source=A.&clips=5",
  ])("%s", (query) => {
    expect(mend(query)).toBe(query);
  });

  it("whatever plan a link writes", () => {
    fc.assert(
      fc.property(anyWorkflow, (flat) => {
        const query = writePlan(planOf(flat));
        expect(mend(query)).toBe(query);
      }),
      { numRuns: 300 },
    );
  });
});

/** How links are damaged: cut off, encoded again, in capitals, with more or other ampersands, with text behind them. */
const damages: readonly ((query: string, at: number) => string)[] = [
  (query, at) => query.slice(0, at % (query.length + 1)),
  (query) => encodeURIComponent(query),
  (query) => query.replace(/%/g, "%25"),
  (query) => query.replaceAll("/", "%252F").replaceAll(":", "%253A"),
  (query) => query.toUpperCase(),
  (query) => query.toLowerCase(),
  (query) => query.replaceAll("&", "&amp;"),
  (query) => query.replaceAll("&", "&&"),
  (query, at) => `${query}${[".", ")", ">", "%3E", "**", "”", "],"][at % 7]}`,
  (query, at) => query.slice(0, at % (query.length + 1)) + query.slice((at % (query.length + 1)) + 1),
  (query, at) => `${query.slice(0, at % (query.length + 1))}%${query.slice(at % (query.length + 1))}`,
  (query) => `?${query}`,
];

const anyDamage = fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(5000)), { minLength: 1, maxLength: 3 });
const anyQuery = fc.oneof(
  { weight: 3, arbitrary: anyWorkflow.map((flat) => writePlan(planOf(flat))) },
  {
    weight: 1,
    arbitrary: anyJunk.map((pairs) => linkOf(pairs.map(([key, text]) => [key.toWellFormed(), text.toWellFormed()]))),
  },
);

describe("10,000 links damaged in any way", () => {
  it("are read without an exception, as a plan, and what is mended is not mended again", () => {
    fc.assert(
      fc.property(anyQuery, anyDamage, (query, ways) => {
        const damaged = ways.reduce((text, [damage, at]) => damage(text, at), query);
        const meant = mend(damaged);
        expect(mend(meant)).toBe(meant);
        const { plan, issues } = readShownPlan(entriesOf(meant), context);
        expect(plan.workloads[0].models.length).toBeGreaterThan(0);
        for (const { field, message } of issues) expect(`${field}: ${message}`).toMatch(/: .+/s);
        expect(readShownPlan(entriesOf(writePlan(plan)), context).plan).toEqual(plan);
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
  }, 240_000);

  it("once damaged, the whole plan comes back, but where something of it was lost", () => {
    const whole = [1, 2, 3, 4, 6, 7].flatMap((at) => damages[at] ?? []);
    fc.assert(
      fc.property(anyWorkflow, fc.constantFrom(...whole), (flat, damage) => {
        const query = writePlan(planOf(flat));
        expect(readShownPlan(entriesOf(mend(damage(query, 0))), context)).toEqual(
          readShownPlan(entriesOf(query), context),
        );
      }),
      { numRuns: 500 },
    );
  });
});
