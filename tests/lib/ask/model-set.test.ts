import { describe, expect, it } from "vitest";
import { addModel, comparedModels, moveModel, queryWithModels, replaceModel, withModels } from "@/lib/ask/model-set";
import { writePlan } from "@/lib/ask/write";
import { readOf } from "../support/question";

const six = ["a", "b", "c", "d", "e", "f"];

describe("the models of a set", () => {
  it("are the first six that a link names", () => {
    const models = "fal/veo3.1,luma/ray-3.2,kling/kling-v3,runway/gen4.5,openai/sora-2,xai/grok-imagine-video";
    expect(comparedModels(readOf(`model=${models},fal/seedance-2.0`))).toEqual(models.split(","));
  });

  it("take a new one at the end, or in the last place of six", () => {
    expect(addModel(["a", "b"], "c")).toEqual(["a", "b", "c"]);
    expect(addModel(["a", "b"], "a")).toEqual(["b", "a"]);
    expect(addModel(six, "g")).toEqual(["a", "b", "c", "d", "e", "g"]);
  });

  it("move by places, as far as there are any", () => {
    expect(moveModel(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moveModel(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
    expect(moveModel(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moveModel(["a", "b", "c"], "c", 5)).toEqual(["a", "b", "c"]);
  });

  it("are replaced in their place, and change places with one that is there", () => {
    expect(replaceModel(["a", "b", "c"], "b", "x")).toEqual(["a", "x", "c"]);
    expect(replaceModel(["a", "b", "c"], "b", "c")).toEqual(["a", "c", "b"]);
  });
});

describe("options and findings", () => {
  const link = "model=luma/ray-3.2,fal/veo3.1&opt.hdr=on&policy.failed=billed&on=2026-11-22";
  const plan = readOf(link);

  it.each([
    [
      ["luma/ray-3.2", "kling/kling-v3"],
      "model=luma/ray-3.2,kling/kling-v3&opt.hdr=on&policy.failed=billed&on=2026-11-22",
    ],
    [["fal/veo3.1", "luma/ray-3.2"], "model=fal/veo3.1,luma/ray-3.2&on=2026-11-22"],
    [[], "on=2026-11-22"],
  ])("stay with the first model as long as it stays the first: %j", (models, query) => {
    expect(writePlan(withModels(plan, models))).toBe(query);
    expect(queryWithModels(link, models)).toBe(query);
  });
});
