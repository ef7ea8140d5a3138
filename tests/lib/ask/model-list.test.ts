import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  makersOf,
  modelListPath,
  readModelList,
  sortings,
  waits,
  wholeList,
  type ModelListAsked,
} from "@/lib/ask/model-list";
import { catalogue } from "@/lib/data";
import { modelKinds, modes, resolutions, unitKinds } from "@/lib/catalogue/vocabulary";
import { entriesOf } from "../support/question";

const read = (query: string) => readModelList(entriesOf(query), catalogue);

describe("what the list is asked for", () => {
  it("is the whole list of general models, least money first, where nothing is said", () => {
    expect(read("")).toEqual({ asked: { ...wholeList, provider: undefined }, issues: [] });
    expect(read("view.q=&view.kind=+&view.rows=all")).toEqual(read(""));
  });

  it.each<[string, Partial<ModelListAsked>]>([
    ["view.q=kling+3", { words: "kling 3" }],
    ["view.kind=avatar", { kind: "avatar" }],
    ["view.kind=all", { kind: "all" }],
    ["view.provider=kling", { provider: "kling" }],
    ["view.mode=extend&view.resolution=1080p&view.audio=on", { mode: "extend", resolution: "1080p", audio: "on" }],
    ["view.unit=credit&view.fits=yes&view.free=yes", { unit: "credit", fits: true, free: true }],
    ["view.sort=name", { sort: { by: "name", falling: false } }],
    ["view.sort=-seen", { sort: { by: "seen", falling: true } }],
    ["view.page=2", { page: "2" }],
    ["q=kling&audio=on&page=2", { words: "kling", audio: "on", page: "2" }],
  ])("%s", (query, asked) => {
    expect(read(query)).toEqual({ asked: { ...wholeList, ...asked }, issues: [] });
  });

  it.each([
    ["view.kind=robot", "view.kind", "not-one-of"],
    ["view.provider=Kling+AI", "view.provider", "not-one-of"],
    ["view.resolution=constructor", "view.resolution", "not-one-of"],
    ["view.sort=constructor", "view.sort", "not-one-of"],
    ["view.sort=--price", "view.sort", "not-one-of"],
    ["view.fits=no", "view.fits", "not-one-of"],
    ["audio=always", "view.audio", "not-one-of"],
    ["colour=red", "colour", "unknown-field"],
    ["__proto__=1", "__proto__", "unknown-field"],
    ["view.q=a&view.q=b", "view.q", "given-twice"],
  ])("%s is left out, with an issue", (query, field, code) => {
    const { asked, issues } = read(query);
    expect(issues.map((issue) => [issue.field, issue.code])).toEqual([[field, code]]);
    expect({ ...asked, words: "" }).toEqual(wholeList);
  });

  it("never throws, and keeps words and issues short", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 400 }))), (entries) => {
        const { asked, issues } = readModelList(entries, catalogue);
        expect(asked.words.length).toBeLessThanOrEqual(200);
        for (const { field, value } of issues) expect(Math.max(field.length, value.length)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("the address of a list", () => {
  it("says only what is not so by itself", () => {
    expect(modelListPath(wholeList)).toBe("/models");
    expect(modelListPath({ ...wholeList, page: "1" })).toBe("/models");
    expect(modelListPath({ ...wholeList, words: "kling 3", sort: { by: "price", falling: true }, page: "2" })).toBe(
      "/models?view.q=kling+3&view.sort=-price&view.page=2",
    );
  });

  it("is read as it was written", () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const asked: fc.Arbitrary<ModelListAsked> = fc.record({
      words: fc.string({ maxLength: 200 }).map((words) => words.trim()),
      kind: fc.constantFrom(...modelKinds, "all" as const),
      provider: some(catalogue.providers.map(({ id }) => id)),
      mode: some(modes),
      resolution: some(resolutions),
      audio: some(["on", "off"] as const),
      unit: some(unitKinds),
      maker: some(makersOf(catalogue.models)),
      wait: some(waits),
      fits: fc.boolean(),
      free: fc.boolean(),
      exact: fc.boolean(),
      recent: fc.boolean(),
      sort: fc.record({ by: fc.constantFrom(...sortings), falling: fc.boolean() }),
      page: fc.constantFrom("", "2", "7"),
    });
    fc.assert(
      fc.property(asked, (one) => {
        const { search } = new URL(modelListPath(one), "http://localhost");
        expect(readModelList([...new URLSearchParams(search)], catalogue)).toEqual({ asked: one, issues: [] });
      }),
    );
  });
});
