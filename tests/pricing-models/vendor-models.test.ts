/** What makers' models make wherever they are sold: each is of a family, and says who says so. */
import { describe, expect, it } from "vitest";
import { catalogue, modelFamilies, vendorModels } from "@/lib/data";
import type { Page } from "@/lib/catalogue/assumptions";
import { compareText } from "@/lib/numbers/list";
import { modelFamilies as listedFamilies } from "@/pricing-models/assumptions/families";

const familyOf = new Map(modelFamilies.map((family) => [family.id, family]));

function expectPages(pages: readonly Page[]) {
  expect(pages.length).toBeGreaterThan(0);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  for (const { title, url, seenOn } of pages) {
    expect(title).not.toBe("");
    expect(new URL(url).protocol).toBe("https:");
    expect(seenOn).toMatch(/^(unknown|20\d\d-[01]\d-[0-3]\d)$/);
  }
}

describe.each(vendorModels)("$id", ({ id, sound, modes = [], confidence, sources, sellers = [] }) => {
  it("is a family of the catalogue, and names pages", () => {
    expect(familyOf.has(id), `assumptions/families.ts has no family ${id}`).toBe(true);
    expectPages(sources);
    expect(modes).toEqual([...new Set(modes)]);
  });

  it("takes no weak word for a decided one", () => {
    if (confidence === "low") expect(sound.makes).toBe("not-recorded");
  });

  it("has sellers of the family, each once and in order, with what was seen there", () => {
    const keys = sellers.map(({ model }) => model);
    expect(keys).toEqual([...new Set(keys)].sort(compareText));
    for (const seller of sellers) {
      expect(familyOf.get(id)?.models).toContain(seller.model);
      expect(seller.finding).not.toBe("");
      expectPages(seller.sources);
    }
  });

  it("contradicts no seller's own row by what was seen at that seller", () => {
    for (const { model, sound: seen } of sellers) {
      const own = catalogue.find(model)!.model.constraints.audio;
      if (own !== "unknown") expect([model, seen.makes]).toEqual([model, own]);
    }
  });
});

it("are sorted by their ids, each of which is one's own", () => {
  const ids = vendorModels.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort(compareText));
});

/** A new maker's own model begins its family unlisted: nobody else can have said anything of it. */
const isListed = (family: { id: string } | undefined) => listedFamilies.some(({ id }) => id === family?.id);

it("are of every family with a row that does not say whether there is sound: add it to assumptions/vendor-models.ts", () => {
  const known = new Set(vendorModels.map(({ id }) => id));
  const silent = catalogue.models.filter(
    ({ model, family }) => model.constraints.audio === "unknown" && isListed(family),
  );
  expect(silent.filter(({ family }) => !known.has(family?.id ?? "")).map(({ key }) => key)).toEqual([]);
});

it("leave not recorded what nobody was found to say", () => {
  const left = catalogue.models
    .filter(({ sound, family }) => sound.makes === "not-recorded" && isListed(family))
    .map(({ key }) => key);
  expect(left.sort(compareText)).toEqual([
    "adobe-firefly/firefly-video-model-1",
    "comfy/flux-3-video",
    "comfy/happyhorse-1.1",
    "decart/lucy-2.1",
    "decart/lucy-2.5",
    "decart/lucy-clip",
    "decart/lucy-restyle-2",
    "decart/lucy-vton-2",
    "decart/lucy-vton-3",
    "minimax/S2V-01",
    "openrouter/happyhorse-1.1",
    "pika/pika-2.5",
    "pika/pikadditions",
    "pika/pikaswaps",
    "pixverse/mimic",
    "pixverse/restyle",
    "runway/act_two",
    "runway/gen3a_turbo",
    "runway/gen4_aleph",
    "runway/ruby",
    "together/video-01-director",
    "venice/flux-3-max",
  ]);
});
