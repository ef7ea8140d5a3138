/** What the models are for: each is of one kind, and none that is no substitute for a general one is passed over. */
import { describe, expect, it } from "vitest";
import { catalogue, kindsOfModels } from "@/lib/data";
import { modelKinds } from "@/lib/catalogue/vocabulary";

const keysOf = (kind: string) => catalogue.models.filter((model) => model.kind === kind).map(({ key }) => key);

describe("the kind of a model", () => {
  it.each(Object.keys(kindsOfModels))("%s is a model of the catalogue", (key) => {
    expect(catalogue.find(key)?.kind).toBe(kindsOfModels[key]);
  });

  it("is one of the list, and each kind has a model", () => {
    const found = new Set(catalogue.models.map(({ kind }) => kind));
    expect([...found].sort()).toEqual([...modelKinds].sort());
    expect(modelKinds.flatMap(keysOf)).toHaveLength(catalogue.models.length);
  });

  it("is not general where a model only takes a video, or is named for another use: list it in assumptions/kinds.ts", () => {
    const telling = /\b(avatar|agent|edit|upscale|restyle|mimic|recipe|animate)/i;
    const passedOver = catalogue.models.filter(
      ({ kind, model }) =>
        kind === "general" && (telling.test(model.name) || model.modes.every((mode) => mode === "video-to-video")),
    );
    expect(passedOver.map(({ key }) => key)).toEqual([]);
  });

  it.each([
    ["avatar", "heygen/avatar_iv"],
    ["edit", "runway/aleph2"],
    ["agent", "heygen/video_agent"],
    ["upscale", "runway/ruby"],
    ["general", "vertex-ai/veo-3.1-generate-001"],
    ["general", "fal/veo3.1-extend"],
  ])("is %s of %s", (kind, key) => expect(catalogue.find(key)?.kind).toBe(kind));
});
