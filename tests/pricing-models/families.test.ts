/** Which models are one maker's model: each is in one family, and a family is of one maker. */
import { describe, expect, it } from "vitest";
import { catalogue, modelFamilies } from "@/lib/data";
import { slugOf } from "@/lib/catalogue/slug";
import { compareText } from "@/lib/numbers/list";

const listed = modelFamilies.flatMap(({ models }) => models);
const repeated = <T>(list: readonly T[]): T[] => list.filter((item, at) => list.indexOf(item) !== at);

describe("the families", () => {
  it.each(modelFamilies)("$name is of models of the catalogue, all of one maker", ({ id, maker, name, models }) => {
    for (const key of models) {
      expect(catalogue.find(key)?.model.vendor, key).toBe(maker);
      expect(catalogue.find(key)?.family, key).toEqual({ id, maker, name, keys: models });
    }
  });

  it("have every model of the catalogue: put a new one into its family in assumptions/families.ts", () => {
    const without = catalogue.models.filter(({ family }) => family === undefined).map(({ key }) => key);
    expect(without.join("\n"), "in no family of assumptions/families.ts").toBe("");
  });

  it("have no model twice, and no name", () => {
    expect(repeated(listed)).toEqual([]);
    expect(repeated(modelFamilies.map(({ id }) => id))).toEqual([]);
    expect(repeated(modelFamilies.map(({ name }) => name))).toEqual([]);
  });

  it("are sorted by maker and name, and their models by key", () => {
    const inOrder = [...modelFamilies].sort((a, b) => compareText(a.maker, b.maker) || compareText(a.name, b.name));
    expect(modelFamilies.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
    for (const { models } of modelFamilies) expect(models).toEqual([...models].sort(compareText));
  });

  it("are named by an id that is the slug of the name", () => {
    for (const { id, name } of modelFamilies) expect(id).toBe(slugOf(name));
  });

  it.each([
    ["Google", "Veo 3.1", "gemini-api/veo-3.1-generate-preview", "fal/veo3.1"],
    ["Kuaishou", "Kling 3.0", "kling/kling-v3", "fal/kling-video-v3-pro"],
    ["ShengShu", "Vidu Q3 Pro", "vidu/viduq3-pro", "vidu/viduq3-pro"],
  ])("%s's %s is sold as %s and as %s", (maker, name, one, other) => {
    expect(catalogue.find(one)?.family).toMatchObject({ maker, name });
    expect(catalogue.find(one)?.family?.keys).toContain(other);
  });
});
