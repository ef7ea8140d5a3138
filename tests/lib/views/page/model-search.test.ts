import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageOn } from "@/lib/catalogue/stage";
import { assumedRates, catalogue } from "@/lib/data";
import { compare } from "@/lib/budget/compare";
import { questionOf as engineQuestion } from "@/lib/month/estimate";
import { finish } from "@/lib/views/page/comparison";
import { searchModels, standingSteps, type ModelSearch, type Standings } from "@/lib/views/page/model-search";
import { context, modelOf, readOf, today } from "../../support/question";

const plan = readOf("");
const { models } = catalogue;

/** How the models do with the plan as each set of words asks: worked out once. */
const known = new Map<string, Standings>();

function search(text: string, kind?: Parameters<typeof searchModels>[2]["kind"]) {
  const { asked } = searchModels(models, text, { on: today, kind });
  const key = JSON.stringify(asked);
  const standings = known.get(key) ?? finish(standingSteps(plan, asked, context));
  known.set(key, standings);
  return searchModels(models, text, { on: today, kind, standings });
}

const keysOf = (text: string) => search(text).hits.map(({ key }) => key);
const vendorsOf = (hits: ModelSearch["hits"]) => [...new Set(hits.map(({ vendor }) => vendor))];

describe("the first hit of", () => {
  it.each([
    ["kling 3", "Kling 3.0"],
    ["kling3", "Kling 3.0"],
    ["Kling 3.0", "Kling 3.0"],
    ["kling v3", "Kling 3.0"],
    ["kling 3 1080", "Kling 3.0"],
    ["kling 3 1080 sound", "Kling 3.0"],
    ["kling 3 omni", "Kling 3.0 Omni"],
    ["kling o3", "Kling O3 Standard"],
    ["veo 3.1", "Veo 3.1"],
    ["veo31", "Veo 3.1"],
    ["veo3.1fast", "Veo 3.1 Fast"],
    ["veo 3.1 fast", "Veo 3.1 Fast"],
    ["seedance 2 1080p", "Seedance 2.0"],
    ["seedance2.5", "Seedance 2.5"],
    ["minimaxh3", "MiniMax H3"],
    ["happy horse", "HappyHorse 1.0"],
    ["hailuo 02", "Hailuo 02"],
    ["q3 pro", "Vidu Q3 Pro"],
    ["luma", "Ray 3.2"],
    ["runway", "Gen-4.5"],
    ["wan 3", "Wan 3.0"],
    ["grok imagine 1.5", "Grok Imagine Video 1.5"],
    ["fal/veo3.1-fast", "Veo 3.1 Fast"],
    ["i2v gen4 turbo", "Gen-4 Turbo"],
    ["pixverse 6 silent", "PixVerse v6"],
    ["ltx 2.5 4k sound", "LTX-2.5 Fast"],
  ])("%s is on sale, and is %s", (text, name) => {
    const [first] = search(text).hits;
    expect(first?.name.startsWith(name), first?.name).toBe(true);
    expect(stageOn(modelOf(first!.key), today)).not.toBe("retired");
  });
});

describe("names", () => {
  it("3 is 3 and 3.0, not 2.3; versions of it come after it", () => {
    const { hits } = search("hailuo 3");
    expect(hits.map(({ name }) => name).sort()).toEqual([
      "Hailuo 3.0 (MiniMax H3)",
      "MiniMax H3 (Hailuo 3)",
      "MiniMax H3 (Hailuo 3.0)",
      "MiniMax H3 Max",
    ]);
    const ltx = keysOf("ltx 2").filter((key) => stageOn(modelOf(key), today) !== "retired");
    const firstOf = (version: RegExp) => ltx.findIndex((key) => version.test(modelOf(key).model.name));
    expect(firstOf(/^LTX-2 /)).toBeLessThan(firstOf(/^LTX-2\.3/));
    expect(keysOf("ltx 3")).toEqual([]);
  });

  it("a maker's word finds what it makes, before what it sells of others", () => {
    const { hits } = search("runway");
    const own = hits.filter(({ vendor }) => vendor === "Runway");
    expect(hits[0]?.vendor).toBe("Runway");
    expect(own.map(({ key }) => key)).toContain("runway/gen4_turbo");
    expect(hits.every(({ provider, vendor }) => provider === "Runway API" || vendor === "Runway")).toBe(true);
    expect(vendorsOf(search("google").hits)).toEqual(["Google"]);
  });

  it("every word has to be one of the model's: fal veo is Veo at fal", () => {
    expect(new Set(keysOf("fal veo"))).toEqual(
      new Set(["fal/veo3.1", "fal/veo3.1-fast", "fal/veo3.1-lite", "fal/veo3.1-extend"]),
    );
  });

  it("what was typed of a name is marked", () => {
    const [kling] = search("kling3").hits;
    expect(kling?.marks.map(([from, to]) => kling.name.slice(from, to))).toEqual(["Kling", "3"]);
    const [horse] = search("happy horse").hits;
    expect(horse?.marks.map(([from, to]) => horse.name.slice(from, to))).toEqual(["HappyHorse"]);
  });

  it("words that tell nothing are not looked for: the 001 of an id is no version", () => {
    expect(keysOf("the kling models on fal with 4k")).toEqual(keysOf("kling fal 4k"));
    expect(search("veo 001").none).toMatch(/^No name has “001” in it\. Without it \d+ models match\.$/);
  });
});

describe("what a model has to make", () => {
  it.each([
    ["kling 1080", { resolution: "1080p" }],
    ["kling 1080p sound", { resolution: "1080p", audio: "on" }],
    ["veo without audio", { audio: "off" }],
    ["veo silent 4k", { audio: "off", resolution: "4k" }],
    ["image to video", { mode: "image-to-video" }],
    ["hailuo i2v", { mode: "image-to-video" }],
    ["t2v wan", { mode: "text-to-video" }],
    ["first last frame", { mode: "first-last-frame" }],
    ["first and last frame 2k", { mode: "first-last-frame", resolution: "2k" }],
    ["kling", {}],
  ])("%s asks for %o", (text, asked) => expect(search(text).asked).toEqual(asked));

  it("is on record of the first hits: kling 3 1080 sound", () => {
    const { hits, reading } = search("kling 3 1080 sound");
    const sure = hits.filter(({ remarks }) => !remarks.some((remark) => remark.endsWith("not recorded here")));
    for (const { key } of sure) {
      const { resolutions, sound } = modelOf(key);
      expect(resolutions).toContain("1080p");
      expect(["always", "optional"]).toContain(sound.makes);
    }
    expect(hits.slice(0, sure.length)).toEqual(sure);
    expect(hits.slice(sure.length)).toEqual([]);
    expect(reading).toBe("1080p read as a resolution and sound as wanted; 14 of 21 models for “kling 3” make it");
  });

  it("counts by the names: 14 of the 21 Kling 3 models make 1080p", () => {
    const made = models.filter(
      ({ model, resolutions }) => /^Kling (3|O3)/.test(model.name) && resolutions.includes("1080p"),
    );
    expect(search("kling 3 1080").reading).toBe(
      `1080p read as a resolution; ${made.length} of 21 models for “kling 3” make it`,
    );
  });

  it("is priced as it is asked: sound at fal costs more than silence", () => {
    const moneyOf = (text: string) => search(text).hits.find(({ key }) => key === "fal/veo3.1")?.money;
    expect(moneyOf("fal veo 3.1 silent")).toBe("$187.20"); // 117 attempts x 8 s x 0.20
    expect(moneyOf("fal veo 3.1 sound")).toBe("$374.40"); // 117 attempts x 8 s x 0.40
  });

  it("that is not finished yet is waited for: kling 3 10 is on its way to 1080", () => {
    expect(keysOf("kling 3 10")).toEqual(keysOf("kling 3"));
    expect(keysOf("kling 3 soun")).toEqual(keysOf("kling 3"));
  });
});

describe("the order", () => {
  it("is priced, then not priced with the reason, then not recorded, then retired", () => {
    for (const text of ["veo", "kling 1080 sound", "sora", "wan i2v", ""]) {
      const { hits } = search(text);
      const groups = hits.map(({ state, remarks }) =>
        state === "retired"
          ? 3
          : remarks.some((said) => said.endsWith("not recorded here"))
            ? 2
            : +(state !== "priced"),
      );
      expect(groups, text).toEqual([...groups].sort());
    }
    const { hits } = search("kling 2.5 turbo");
    expect(hits.at(-1)?.remarks).toEqual([
      "text-to-video is not recorded here, though its maker’s model takes it. On record here: image-to-video.",
    ]);
  });

  it("is by money among equal matches", () => {
    const ranked = compare(models, engineQuestion(plan, assumedRates)).priced.map(({ model }) => model.key);
    const cheapest = ranked.filter((key) => modelOf(key).kind === "general");
    expect(keysOf("")).toEqual(cheapest.slice(0, 60));
  });

  it("without prices is by names, with what is retired last", () => {
    const { hits } = searchModels(models, "veo 3.1 fast", { on: today });
    expect(hits[0]?.state).toBe("open");
    expect(hits.at(-1)?.state).toBe("retired");
    expect(searchModels(models, "veo 3.1 fast", { on: "2026-10-01" }).hits.map(({ state }) => state)).not.toContain(
      "retired",
    );
  });

  it("has 60 at most, and says how many there are", () => {
    const { hits, all } = search("");
    expect(hits).toHaveLength(60);
    expect(all).toBe(models.filter(({ kind }) => kind === "general").length);
  });
});

describe("other sellers", () => {
  const othersOf = (key: string, on: string) =>
    searchModels(models, modelOf(key).model.name, { on }).hits.find((hit) => hit.key === key)?.others;

  it.each([
    // Vertex AI, Comfy, fal, kie.ai, OpenRouter, Replicate, Runway, Vercel; the Gemini API's ended on 22 October
    ["fal/veo3.1", today, 7],
    ["fal/veo3.1", "2026-10-01", 8],
    ["gemini-api/veo-3.1-generate-preview", today, 8],
    ["luma/ray-3.2", today, 1],
  ])("of %s on %s are %s", (key, on, others) => expect(othersOf(key, on)).toBe(others));
});

describe("kinds", () => {
  it("other than general are hits where they are asked for, and are counted where not", () => {
    expect(search("avatar")).toMatchObject({ hits: [], kinds: [{ kind: "avatar", count: 6 }] });
    expect(search("avatar", "avatar").hits.map(({ vendor }) => vendor)).toContain("HeyGen");
    expect(search("runway").kinds).toEqual([
      { kind: "general", count: 18 },
      { kind: "edit", count: 6 },
      { kind: "agent", count: 3 },
      { kind: "upscale", count: 1 },
    ]);
  });
});

describe("where nothing matches", () => {
  it.each([
    [
      "zzz",
      "No model, maker or provider for “zzz”. Try a name such as “veo”, or what it has to make, such as “1080p sound”.",
    ],
    ["kling foo 3", "No name has “foo” in it. Without it 21 models match."],
    ["avatar", "No general model for “avatar”. There are 6 avatars."],
    ["ray 3.2 4k", "None of 2 models for “ray 3.2” makes 4k. Leave one of these words out."],
  ])("%s", (text, says) => expect(search(text).none).toBe(says));
});

describe("any words", () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "kling",
        "3",
        "1080",
        "sound",
        "i2v",
        "veo3.1",
        "o3",
        "v",
        ".",
        "constructor",
        "first",
        "4k",
        "ai",
      ),
    ),
    { maxLength: 6 },
  );

  it("give hits and never an exception, the same each time, and models in any order change nothing", () => {
    fc.assert(
      fc.property(words, (typed) => {
        const text = typed.join(" ");
        const once = search(text);
        expect(search(text)).toEqual(once);
        expect(once.hits.length).toBeLessThanOrEqual(60);
        expect(once.none === undefined).toBe(once.hits.length > 0);
        for (const { name, marks } of once.hits)
          for (const [from, to] of marks) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(name.length);
          }
        const standings = known.get(JSON.stringify(once.asked));
        const turned = searchModels([...models].reverse(), text, { on: today, standings });
        expect(turned.hits).toEqual(once.hits);
      }),
      { numRuns: 60 },
    );
  });
});
