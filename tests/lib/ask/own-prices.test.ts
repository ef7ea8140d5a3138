/** What a link says of own prices: read, refused with a reason, and carried by the plan as it stands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFocusedModel } from "@/lib/ask/form";
import { withModels } from "@/lib/ask/model-set";
import { readOwnPrices, saysOwn } from "@/lib/ask/own-prices";
import { withFocus } from "@/lib/ask/plan";
import { readPlan } from "@/lib/ask/read";
import { queryWithModels } from "@/lib/ask/set-query";
import { focusQuery, writePlan } from "@/lib/ask/write";
import { catalogue } from "@/lib/data";
import { ownFacts } from "@/lib/views/page/own/facts";
import { anyWorkflow } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { context, entriesOf, readOf } from "../support/question";

const typed = (query: string, otherwise?: string) =>
  readOwnPrices(entriesOf(query), catalogue, { otherwise, today: "2026-11-22" });
const strict = (query: string) => readOwnPrices(entriesOf(query), catalogue, {});

describe("what is read", () => {
  it.each([
    ["a share", "discount.fal=0.15", { discounts: { fal: "0.15" } }],
    ["a percentage, as a person types it", "discount.fal=15 %25", { discounts: { fal: "0.15" } }],
    ["a discount of nothing is none", "discount.fal=0", { discounts: {} }],
    ["a price of a credit", "credit.kling=$0.10", { credits: { kling: "0.1" } }],
    [
      "a price of the model in focus",
      "model=fal/veo3.1&price.silent=0.110",
      { prices: { "fal/veo3.1": { silent: "0.11" } } },
    ],
    [
      "of credits it is so many",
      "model=kling/kling-v3&price.720p-silent=.5",
      { prices: { "kling/kling-v3": { "720p-silent": "0.5" } } },
    ],
    ["nothing where nothing is typed", "discount.fal=&price.silent=", { discounts: {}, prices: {} }],
  ])("%s", (_, query, own) => {
    const read = typed(query);
    expect(read.issues).toEqual([]);
    expect(read.own).toMatchObject(own);
  });

  it("in plain, as a link has it", () => {
    expect(typed("model=fal/veo3.1&discount.fal=15%25&price.silent=$0.11&clips=5").entries).toEqual([
      ["model", "fal/veo3.1"],
      ["discount.fal", "0.15"],
      ["price.silent", "0.11"],
      ["clips", "5"],
    ]);
  });

  it("of the models of several workloads, each of its own", () => {
    const { own, issues } = typed(
      "model=fal/veo3.1&price.silent=0.11&2.model=kling/kling-v3&2.price.720p-silent=0.5&3.clips=4&3.price.audio=$0.3",
    );
    expect(issues).toEqual([]);
    expect(own.prices).toEqual({
      "fal/veo3.1": { silent: "0.11", audio: "0.3" },
      "kling/kling-v3": { "720p-silent": "0.5" },
    });
  });

  it("once of a model: the same price again is none, another one is refused", () => {
    const of = (price: string) => typed(`model=fal/veo3.1&price.silent=0.11&2.clips=4&2.price.silent=${price}`);
    expect(of("0.110").issues).toEqual([]);
    expect(of("0.12").issues).toMatchObject([
      { code: "given-twice", field: "2.price.silent", message: "One plan has one price of a model: 0.11 is taken." },
    ]);
    expect(of("0.12").own.prices).toEqual({ "fal/veo3.1": { silent: "0.11" } });
  });

  it("of the model that a page shows where the link names none", () => {
    expect(typed("price.silent=0.11", "fal/veo3.1").own).toMatchObject({
      prices: { "fal/veo3.1": { silent: "0.11" } },
    });
  });
});

describe("what is refused", () => {
  it.each([
    ["discount.nobody=0.1", "unknown-provider", "No such provider in the catalogue."],
    ["discount.__proto__=0.1", "unknown-provider", "No such provider in the catalogue."],
    ["discount.constructor=0.1", "unknown-provider", "No such provider in the catalogue."],
    ["discount.own=0.1", "unknown-provider", "No such provider in the catalogue."],
    ["discount.fal=0.96", "out-of-range", "Must be between 0 % and 95 %."],
    ["discount.fal=-1", "not-a-number", "Write a plain number such as 0.1."],
    ["credit.fal=0.5", "no-credit", "fal sells no credits: say discount.fal instead."],
    ["credit.kling=0", "out-of-range", "Must be above 0."],
    ["price.silent=0.1", "needs-a-model", "This holds for one model: name it with model=provider/model."],
    [
      "model=fal/veo3.1&2.model=fal/veo3.1-lite&2.price.4k-silent=0.1",
      "unknown-rate",
      "Veo 3.1 Lite has no price of that name; it has 720p-silent, 720p-audio, 1080p-silent, 1080p-audio.",
    ],
    ["model=fal/veo3.1&price.silent=many", "not-a-number", "Write a plain number such as 0.20."],
    ["model=fal/veo3.1&price.silent=1000001", "out-of-range", "Must be between 0 and 1,000,000."],
    ["model=fal/veo3.1&price.silent=0.0000000000001", "too-precise", "At most 12 decimals."],
    [
      "model=fal/veo3.1&price.__proto__=0.1",
      "unknown-rate",
      "Veo 3.1 has no price of that name; it has silent, audio, 4k-silent, 4k-audio.",
    ],
    [
      "model=fal/veo3.1&price.=0.1",
      "unknown-rate",
      "Veo 3.1 has no price of that name; it has silent, audio, 4k-silent, 4k-audio.",
    ],
  ])("%s", (query, code, message) => {
    const { issues, entries, own } = strict(query);
    const [key, value] = entriesOf(query).at(-1)!;
    expect(issues).toEqual([{ code, field: key, value, message }]);
    expect(entries.some(([name]) => name === key)).toBe(false);
    expect([own.discounts, own.credits, own.prices]).toEqual([{}, {}, {}]);
  });

  it("with what holds instead, on a page", () => {
    expect(typed("discount.fal=lots").issues).toMatchObject([
      { message: "Write a plain number such as 0.1. Worked out with the list price." },
    ]);
  });
});

describe("what the plan carries", () => {
  const link = "model=fal/veo3.1&clips=20&price.silent=0.11&credit.kling=0.1&discount.fal=0.15&own=abc&on=2026-11-22";

  it("stands in its link as it came", () => {
    expect(writePlan(readOf(link))).toBe(link);
  });

  it.each([
    ["another focus", (other: string) => focusQuery(readOf(link), other)],
    ["another focus of a plan", (other: string) => writePlan(withFocus(readOf(link), other))],
    ["other models of a plan", (other: string) => writePlan(withModels(readOf(link), [other]))],
    ["other models of a query", (other: string) => queryWithModels(link, [other])],
  ])("without what is of the model in focus alone: %s", (_, linkTo) => {
    expect(linkTo("luma/ray-3.2")).toBe(
      "model=luma/ray-3.2&clips=20&credit.kling=0.1&discount.fal=0.15&own=abc&on=2026-11-22",
    );
    expect(linkTo("fal/veo3.1")).toBe(link);
  });

  it("nor does it go to another model in the form", () => {
    const values = withFocusedModel(Object.fromEntries(entriesOf(link)), "luma/ray-3.2");
    expect(Object.keys(values)).toEqual(["model", "clips", "credit.kling", "discount.fal", "own", "on"]);
  });

  it("is no more of a key than the table has", () => {
    const { issues } = readPlan(entriesOf("ownership=1&discounts.fal=0.1&xprice.silent=1"), context);
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ["unknown-field", "ownership"],
      ["unknown-field", "discounts.fal"],
      ["unknown-field", "xprice.silent"],
    ]);
  });

  const anyText = fc.string({ maxLength: 20 }).filter((text) => text.trim() !== "" && text.trim() === text);

  it("is read again as it was written, whatever it is", () => {
    fc.assert(
      fc.property(anyWorkflow, fc.dictionary(anyText, anyText, { maxKeys: 4 }), (flat, said) => {
        const prices = Object.fromEntries(Object.entries(said).map(([name, text]) => [`price.${name}`, text]));
        const own = Object.fromEntries(Object.entries(said).map(([name, text]) => [`discount.${name}`, text]));
        const plan = planOf(flat);
        const some = Object.keys(said).length > 0;
        const carrying = some ? { ...plan, own, workloads: [{ ...plan.workloads[0], prices }] as const } : plan;
        const { plan: again, issues } = readPlan(entriesOf(writePlan(carrying)), context);
        expect(issues).toEqual([]);
        expect(again).toEqual(carrying);
      }),
      { numRuns: 100 },
    );
  });
});

it("whatever a link says of its own, it is answered, and what is kept is read without an issue", () => {
  const key = fc.oneof(
    fc.constantFrom(
      "discount.fal",
      "credit.kling",
      "price.silent",
      "discount.__proto__",
      "price.constructor",
      "own",
      "on",
    ),
    fc.string({ maxLength: 8 }).map((name) => `discount.${name}`),
    fc.string({ maxLength: 8 }).map((name) => `price.${name}`),
  );
  const text = fc.oneof(
    fc.string({ maxLength: 50 }),
    fc.constantFrom("0.15", "15 %", "$0.11", "1e9", "‮1", "<script>"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, text), { maxLength: 6 }), (pairs) => {
      const read = ownFacts([["model", "fal/veo3.1"], ...pairs], context, {});
      expect(read.facts.catalogue.models).toHaveLength(catalogue.models.length);
      const again = ownFacts(read.entries, context, { strict: true });
      expect(again.issues).toEqual([]);
      expect(saysOwn(pairs) || read.facts === context).toBe(true);
    }),
    { numRuns: 200 },
  );
});
