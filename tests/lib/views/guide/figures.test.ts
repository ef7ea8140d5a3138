/** A set of figures asks the engine once for each query, and refuses a query that is a mistake. */
import { expect, it, vi } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { figuresOf } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import { today } from "../../support/question";

const veo = "vertex-ai/veo-3.1-generate-001";
const eightSeconds = `model=${veo}&duration=8`;
const context = { catalogue, exchange: assumedRates, today, asked: {} };

it("makes an estimate once for a set of figures, however often a text asks for it", () => {
  const find = vi.fn(catalogue.find);
  const figures = figuresOf({ ...context, catalogue: { ...catalogue, find } });
  const estimate = figures.estimate(eightSeconds);
  const asked = find.mock.calls.length;
  // 8 s at 0.20 a second
  expect(figures.attempt(eightSeconds).figure).toBe("$1.60");
  expect(figures.estimate(eightSeconds)).toBe(estimate);
  expect(find.mock.calls.length).toBe(asked);
  expect(figuresOf(context).estimate(eightSeconds)).not.toBe(estimate);
});

it("ranks once, too", () => {
  const { ranked } = figuresOf(context);
  expect(ranked("duration=5")).toBe(ranked("duration=5"));
});

it("leads to the estimate of the query, written out", () => {
  const { attempt, plan } = figuresOf(context);
  expect(attempt(eightSeconds).href).toBe(`/?${plan(eightSeconds)}`);
});

it("gives the reason where there is no price", () => {
  const { month } = figuresOf(context);
  expect(month("model=kling/kling-v4&duration=5").figure).toMatch(/^no price: \w/);
});

it.each(["model=no/model", `model=${veo}&duration=lots`, "duration=8", "colour=red"])("refuses %j", (query) => {
  expect(() => figuresOf(context).attempt(query)).toThrow(/^a text asks for /);
});

it("refuses a model that is not in the catalogue", () => {
  expect(() => figuresOf(context).name("no/model")).toThrow('a text names the model "no/model"');
});

it("changes a query", () => {
  expect(changed("model=a&images=1&clips=5", { model: "b", images: undefined, retry: "0" })).toBe(
    "model=b&clips=5&retry=0",
  );
});
