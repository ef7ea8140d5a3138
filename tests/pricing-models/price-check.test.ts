/** A price list against the catalogue: lists in the shape of each format, with figures that were published. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/catalogue/read";
import { provider as providerSchema } from "@/lib/catalogue/schema/provider";
import { catalogue as whole, providers } from "@/lib/data";
import { compareListing, isEqual, type Comparison } from "@/scripts/price-check/compare";
import { parseByDigits, plainDigits } from "@/scripts/price-check/digits";
import { modelFor, withoutMaker } from "@/scripts/price-check/keys";
import { Unreadable } from "@/scripts/price-check/listing";
import { readListing } from "@/scripts/price-check/read";
import { reportOf } from "@/scripts/price-check/report";
import { soldCatalogue, soldModels } from "./support/sold";

const on = "2026-11-27";
const fixture = (name: string) => readFileSync(new URL(`../fixtures/price-lists/${name}`, import.meta.url), "utf8");

type RouterModel = { id: string; pricing_skus: Record<string, string>; supported_resolutions: string[] | null };
const router = JSON.parse(fixture("openrouter.json")) as { data: RouterModel[] };

/** OpenRouter's list of some models, after something was done to it. */
function routerList(change: (data: RouterModel[]) => void = () => undefined, models = soldModels): string {
  const data = structuredClone(router.data).filter(({ id }) => models.includes(withoutMaker(id)));
  change(data);
  return JSON.stringify({ data });
}

const compared = (text: string, catalogue = soldCatalogue()): Comparison =>
  compareListing(readListing(text), catalogue, on);
const differing = ({ compared: rows }: Comparison) => rows.filter(({ agrees }) => !agrees);
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
  return "nothing was refused";
};

describe("OpenRouter's list", () => {
  it("is equal to a catalogue of the same prices, said in one line", () => {
    const comparison = compared(routerList());
    expect(differing(comparison)).toEqual([]);
    expect(comparison).toMatchObject({ onlyListed: [], onlyHere: [], notRead: [] });
    expect(isEqual(comparison)).toBe(true);
    // 6 of Veo, 2 of Kling, 6 of Seedance, 4 of Wan, 1 of Gen-4.5, 2 of Aleph, 3 of Grok
    expect(reportOf(comparison, on)).toBe(
      "OpenRouter's list of video models agrees with the catalogue of 2026-11-27: 24 prices compared.",
    );
  });

  it.each(soldCatalogue().models.flatMap(({ model }) => model.rates.map(({ id }) => ({ model: model.id, rate: id }))))(
    "differs in one line where the catalogue has another price for $model, $rate",
    ({ model, rate }) => {
      const changed = soldCatalogue(({ models }) => {
        models.find(({ id }) => id === model)!.rates.find(({ id }) => id === rate)!.unitPrice = "9.99";
      });
      const comparison = compared(routerList(), changed);
      expect(differing(comparison).map(({ key, rates }) => ({ key, rates }))).toEqual([
        { key: `openrouter/${model}`, rates: [rate] },
      ]);
      expect(comparison).toMatchObject({ onlyListed: [], onlyHere: [] });
    },
  );

  it("differs in the least that a job costs", () => {
    const comparison = compared(
      routerList((data) => {
        data.find(({ id }) => id === "runway/aleph-2")!.pricing_skus["minimum_cents_per_generation"] = "60";
      }),
    );
    // 60 cents are 0.60
    expect(differing(comparison)).toMatchObject([{ rates: ["least"], here: "0.56", listed: "0.6", unit: "minimum" }]);
  });

  it("has a price with sound that goes before silent ones by mode and resolution", () => {
    const rows = compared(routerList()).compared.filter(({ key }) => key === "openrouter/kling-v3.0-std");
    expect(rows.map(({ rates, listed, names }) => ({ rates, listed, names }))).toEqual([
      {
        rates: ["silent"],
        listed: "0.084",
        names: ["text_to_video_duration_seconds_720p", "image_to_video_duration_seconds_720p", "duration_seconds"],
      },
      { rates: ["audio"], listed: "0.126", names: ["duration_seconds_with_audio"] },
    ]);
  });

  it("tells what only it has: a model, and a price that is a gap here", () => {
    const comparison = compared(
      routerList(undefined, [...soldModels, "happyhorse-1.1"]),
      soldCatalogue(({ models }) => {
        const veo = models.find(({ id }) => id === "veo-3.1-fast")!;
        veo.rates = veo.rates.filter(({ id }) => id !== "4k-audio");
        veo.gaps = [
          { meter: "output", when: { resolution: "4k", audio: "on" }, reason: "Not found.", sourceIds: ["pricing"] },
        ];
      }),
    );
    expect(comparison.onlyListed.map(({ model, name, price }) => [model, name, price])).toEqual([
      ["openrouter/veo-3.1-fast", "duration_seconds_with_audio_4k", "0.3"],
      ["alibaba/happyhorse-1.1", "duration_seconds_720p", "0.0988"],
      ["alibaba/happyhorse-1.1", "duration_seconds_1080p", "0.1278"],
    ]);
    expect(differing(comparison)).toEqual([]);
  });

  it("tells what only the catalogue has: a model that is gone from it, and a resolution that it no longer makes", () => {
    const comparison = compared(
      routerList((data) => {
        data.splice(
          data.findIndex(({ id }) => id === "runway/gen-4.5"),
          1,
        );
        data.find(({ id }) => id === "google/veo-3.1-fast")!.supported_resolutions = ["720p", "1080p"];
      }),
    );
    expect(comparison.onlyHere.map(({ key, rate }) => `${key} ${rate}`)).toEqual([
      "openrouter/veo-3.1-fast 4k-silent",
      "openrouter/veo-3.1-fast 4k-audio",
      "openrouter/gen-4.5 minute",
    ]);
    expect(comparison.onlyListed).toEqual([]);
  });

  it("names what it could not read, and is then not equal", () => {
    const comparison = compared(
      routerList((data) => {
        Object.assign(data[0]!.pricing_skus, { cents_per_megapixel_second: "3", duration_seconds_240p: "free" });
        data[1]!.pricing_skus["duration_seconds_with_audio_1080p"] = "0";
      }),
    );
    expect(comparison.notRead).toEqual([
      "google/veo-3.1-fast, cents_per_megapixel_second: what it counts is not known",
      "google/veo-3.1-fast, duration_seconds_240p: its price is no number",
      "kwaivgi/kling-v3.0-std, duration_seconds_with_audio_1080p: its price is 0",
    ]);
    expect(isEqual(comparison)).toBe(false);
  });

  it("is read to the end: every price of the whole list of 9 October 2026", () => {
    const { models, notRead } = readListing(fixture("openrouter.json"));
    expect(notRead).toEqual([]);
    expect(models.flatMap(({ prices }) => prices)).toHaveLength(
      router.data.reduce((sum, { pricing_skus }) => sum + Object.keys(pricing_skus).length, 0),
    );
  });
});

describe("a LiteLLM cost map", () => {
  it("agrees where it has what the catalogue has, with sound where either can be made", () => {
    const comparison = compared(fixture("litellm.json"), whole);
    expect(differing(comparison)).toEqual([]);
    // Veo on the Gemini API was shut down in October: a map by others may go on with it.
    expect(comparison.compared.map(({ key, listed }) => `${key} ${listed}`)).toEqual([
      "vertex-ai/veo-3.1-lite-generate-001 0.05",
      "vertex-ai/veo-3.1-lite-generate-001 0.08",
      "xai/grok-imagine-video 0.05",
      "xai/grok-imagine-video 0.07",
    ]);
    expect(comparison.otherModels).toBe(1);
    expect(isEqual(comparison)).toBe(true);
  });

  it("differs in one line where one price of a copy of the catalogue is changed", () => {
    const copy = structuredClone(providers.map((one) => providerSchema.parse(one)));
    const grok = copy.find(({ id }) => id === "xai")!.models.find(({ id }) => id === "grok-imagine-video")!;
    const changed = grok.rates.find(({ unitPrice, meter }) => meter === "output" && unitPrice === "0.07")!;
    changed.unitPrice = "0.071";
    const rows = differing(compared(fixture("litellm.json"), readCatalogue(copy)));
    expect(rows.map(({ key, rates, here, listed }) => ({ key, rates, here, listed }))).toEqual([
      { key: "xai/grok-imagine-video", rates: [changed.id], here: "0.071", listed: "0.07" },
    ]);
  });
});

describe("a table", () => {
  const rows = [
    "model,condition,price,unit",
    "openrouter/grok-imagine-video,resolution=480p,0.05",
    "openrouter/grok-imagine-video,resolution=720p,0.070,second",
    "openrouter/grok-imagine-video,mode=image-to-video,0.002,image",
    "openrouter/gen-4.5,,0.12",
    "openrouter/wan-2.6,mode=text-to-video&resolution=720p,0.08",
    "openrouter/wan-2.6,mode=text-to-video&resolution=1080p,0.12",
    "openrouter/wan-2.6,mode=image-to-video&resolution=720p&duration=4,0.40,clip",
    "openrouter/wan-2.6,mode=image-to-video&resolution=720p&duration=8,0.80,clip",
    "openrouter/wan-2.6,mode=image-to-video&resolution=1080p,0.15",
    "openrouter/seedance-2.0,inputVideo=0,7.0,million tokens",
  ];
  const few = soldCatalogue((draft) => {
    draft.models = draft.models.filter(({ id }) => rows.some((row) => row.includes(`/${id},`)));
  });

  it("is compared by the second, by the clip of a length, by the image and by the million tokens", () => {
    const comparison = compared(rows.join("\n"), few);
    // Seedance without an input video at 1080p and 4k: 7.7 and 4.0 a million, and the table has 7.0 for all.
    expect(differing(comparison).map(({ rates, here, listed }) => [...rates, here, listed])).toEqual([
      ["1080p", "0.0000077", "0.000007"],
      ["4k", "0.000004", "0.000007"],
    ]);
    // 4 s at 0.10 are 0.40, 8 s are 0.80
    expect(comparison.compared.filter(({ unit }) => unit === "clip")).toMatchObject([
      { rates: ["image-720p"], here: "0.4", agrees: true },
      { rates: ["image-720p"], here: "0.8", agrees: true },
    ]);
    expect(comparison.onlyHere.map(({ rate }) => rate)).toEqual(["480p-720p-video", "1080p-video", "4k-video"]);
  });

  it.each([
    ["model,condition,price\ngen-4.5,,0.12", 'Line 2: "gen-4.5" is no model'],
    ["model,condition,price\nopenrouter/gen-4.5,,0.12 USD", 'Line 2: "0.12 USD" is no price'],
    ["model,condition,price\nopenrouter/gen-4.5,size=big,0.12", 'Line 2: "size=big" is no condition'],
    ["model,condition,price\nopenrouter/gen-4.5,constructor=1,0.12", '"constructor=1" is no condition'],
    ["model,condition,price,unit\nopenrouter/gen-4.5,,0.12,hour", '"hour" is no unit'],
    ['model,condition,price\n"openrouter/gen-4.5,,0.12', "does not hold together"],
  ])("is refused with the line and the remedy: %j", (text, says) => {
    expect(refusal(() => readListing(text))).toContain(says);
  });
});

describe("a list is refused", () => {
  it.each([
    ["that is empty", " \n", "empty"],
    ["that is cut off", fixture("openrouter.json").slice(0, 900), "no JSON that can be read to its end"],
    ["that is a page", "<html>Too many requests</html>", "no JSON"],
    ["of another shape", '{"models":[]}', "none of the lists that are known"],
    ["without a model", '{"data":[]}', "no price of a video model"],
    ["without a price", '{"data":[{"id":"google/veo-3.1","pricing_skus":null}]}', "no price of a video model"],
    ["with a header alone", "model,condition,price\n", "no price of a video model"],
  ])("%s", (_, text, says) => {
    expect(refusal(() => readListing(text))).toContain(says);
  });

  it("whose every price is 0", () => {
    const zeros = routerList((data) => {
      for (const { pricing_skus: skus } of data) for (const name of Object.keys(skus)) skus[name] = "0.00";
    });
    expect(refusal(() => readListing(zeros))).toContain("Every price of the list is 0");
  });

  it("that has fewer than half of the provider's models, and not one of half of them", () => {
    // The catalogue has 7: 3 are fewer than half, 4 are not.
    expect(refusal(() => compared(routerList((data) => data.splice(3))))).toContain(
      "has 3 of openrouter's models and the catalogue 7",
    );
    expect(compared(routerList((data) => data.splice(4))).onlyHere.length).toBeGreaterThan(0);
  });
});

describe("numbers of JSON", () => {
  it.each([
    ["0.1", "0.1"],
    ["2.4e-06", "0.0000024"],
    ["1E2", "100.0"],
    ["1.25e1", "12.5"],
    ["0.30000000000000004", "0.30000000000000004"],
    ["7", "7.0"],
  ])("are read by their digits: %s is %s", (written, plain) => {
    const read = parseByDigits(`{"a 1.5": ${written}, "text": "1.5 \\" 2"}`) as Record<string, unknown>;
    expect(read["text"]).toBe('1.5 " 2');
    expect(plainDigits(read["a 1.5"])).toBe(plain);
  });

  it.each(["-1", "free", "", "1e", "0x10", undefined, null, 5])("are no price where they are %j", (written) => {
    expect(plainDigits(written)).toBeUndefined();
  });
});

it("a listed model is found whatever stands between its numbers, and at its provider alone", () => {
  expect(modelFor(soldCatalogue(), "openrouter", "gen-4-5")?.key).toBe("openrouter/gen-4.5");
  expect(modelFor(soldCatalogue(), "openrouter", "gen-4")).toBeUndefined();
  expect(modelFor(soldCatalogue(), "xai", "gen-4.5")).toBeUndefined();
});
