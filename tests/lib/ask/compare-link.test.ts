/** The way of one more model into the comparison, and the set of a query or a form. */
import { describe, expect, it } from "vitest";
import { compareLinkWith, formWithModels } from "@/lib/ask/model-set";
import { modelsOfQuery } from "@/lib/ask/plan";

const six = ["a/1", "a/2", "a/3", "a/4", "a/5", "a/6"];

describe("the models of a query", () => {
  it.each([
    ["", []],
    ["clips=50", []],
    ["model=", []],
    ["clips=50&model=fal/veo3.1,luma/ray-3.2&on=2026-11-22", ["fal/veo3.1", "luma/ray-3.2"]],
  ])("of %j are %j", (query, models) => expect(modelsOfQuery(query)).toEqual(models));
});

describe("a link to the comparison", () => {
  it.each([
    ["of no plan has the model alone", "", {}, "model=b/1"],
    ["adds the model at the end", "model=a/1,a/2&clips=50", {}, "model=a/1,a/2,b/1&clips=50"],
    ["keeps the options of the first", "model=a/1&opt.hdr=on", {}, "model=a/1,b/1&opt.hdr=on"],
    ["leaves findings behind that were of no named model", "clips=50&policy.failed=billed", {}, "model=b/1&clips=50"],
    ["has six models at most", `model=${six.join(",")}`, {}, `model=${six.slice(0, 5).join(",")},b/1`],
    ["leaves a set as it is that has the model", "model=b/1,a/1", {}, "model=b/1,a/1"],
    ["changes fields", "model=a/1&audio=off&on=x", { audio: "on", q: "a b" }, "model=a/1,b/1&on=x&audio=on&q=a%20b"],
  ])("%s", (_, query, patch, wanted) => expect(compareLinkWith(query, "b/1", patch)).toBe(`/compare?${wanted}`));
});

it("a form keeps options and findings with the first model alone", () => {
  const values = { model: "a/1,a/2", clips: "50", "opt.hdr": "on", "policy.failed": "billed" };
  expect(formWithModels(values, ["a/1", "b/1"])).toEqual({ ...values, model: "a/1,b/1" });
  expect(formWithModels(values, ["b/1", "a/2"])).toEqual({ model: "b/1,a/2", clips: "50" });
});
