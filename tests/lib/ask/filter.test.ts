import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { filterModels } from "@/lib/ask/filter";
import type { CatalogueModel } from "@/lib/catalogue";
import { stageOn } from "@/lib/catalogue/stage";
import { unitsOf } from "@/lib/catalogue/units-of";
import { entriesOf, modelOf, today } from "../support/question";
import { synthetic } from "../support/synthetic";

const filtered = (query: string) => filterModels(catalogue, entriesOf(query), today);
const keysOf = (query: string) => filtered(query).models.map(({ key }) => key);

describe("filterModels", () => {
  it("answers every model without a filter", () => {
    expect(filtered("")).toEqual({ models: catalogue.models, on: today, issues: [] });
  });

  it.each([
    ["provider=luma", ["luma/ray-3.2"]],
    [
      "provider=vertex-ai&status=preview",
      ["vertex-ai/veo-3.1-lite-generate-001", "vertex-ai/gemini-omni-1.1-flash-preview"],
    ],
    ["provider=kling&audio=always", ["kling/kling-3.0-turbo", "kling/kling-v4", "kling/kling-v4-flash"]],
    ["provider=openai&resolution=1080p", ["openai/sora-2-pro"]],
    ["provider=minimax&mode=first-last-frame", ["minimax/MiniMax-H3", "minimax/MiniMax-Hailuo-02"]],
    ["vendor=Luma AI&provider=luma", ["luma/ray-3.2"]],
    ["provider=luma&resolution=4k", []],
  ])("%s", (query, keys) => expect(keysOf(query)).toEqual(keys));

  it.each([
    ["audio=on", ({ sound: { makes } }: CatalogueModel) => makes === "always" || makes === "optional"],
    ["audio=off", ({ sound }: CatalogueModel) => sound.makes !== "always"],
    ["audio=not-recorded", ({ sound }: CatalogueModel) => sound.makes === "not-recorded"],
    ["audio=unknown", ({ model }: CatalogueModel) => model.constraints.audio === "unknown"],
  ])("%s", (query, keeps) => {
    const expected = catalogue.models.filter(keeps).map(({ key }) => key);
    expect(keysOf(query)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it("combines: unit=credit&mode=image-to-video", () => {
    const expected = catalogue.models
      .filter(({ model }) => unitsOf(model).includes("credit") && model.modes.includes("image-to-video"))
      .map(({ key }) => key);
    expect(keysOf("unit=credit&mode=image-to-video")).toEqual(expected);
    expect(expected).toContain("runway/gen4_turbo");
  });

  it.each([
    ["q=kling 1080", /^Kling/, "1080p"],
    ["q=kling 3 1080", /^Kling (3|O3)/, "1080p"],
    ["q=kling 1080p", /^Kling/, "1080p"],
    ["q=seedance 2 1080p", /Seedance 2/, "1080p"],
    ["q=veo 4k", /^Veo/, "4k"],
  ])("reads what has to be made among typed words: %s", (query, name, resolution) => {
    const { models } = filtered(query);
    expect(models.length).toBeGreaterThan(3);
    expect(models.every(({ model }) => name.test(model.name))).toBe(true);
    expect(
      models.every(({ resolutions }) => resolutions === "unknown" || resolutions.includes(resolution as "4k")),
    ).toBe(true);
    const recorded = models.filter((model) => model.resolutions !== "unknown" && stageOn(model, today) !== "retired");
    expect(models.slice(0, recorded.length), "what is recorded and on sale comes first").toEqual(recorded);
  });

  it("finds kling3 as kling 3, and adds typed words to the filters", () => {
    expect(keysOf("q=kling3")).toEqual(keysOf("q=kling 3"));
    expect(keysOf("q=kling3").length).toBeGreaterThan(10);
    expect(keysOf("q=kling 3&provider=fal").every((key) => key.startsWith("fal/"))).toBe(true);
  });

  it("tells kinds apart: kind=avatar", () => {
    const keys = keysOf("kind=avatar");
    expect(keys).toContain("heygen/avatar_iv");
    expect(keys).toHaveLength(catalogue.models.filter(({ kind }) => kind === "avatar").length);
    expect(keysOf("kind=general&q=avatar")).toEqual([]);
  });

  it("asks for the state on a day", () => {
    expect(keysOf("provider=openai&status=retired&on=2026-09-25")).toEqual(["openai/sora-2", "openai/sora-2-pro"]);
    expect(keysOf("provider=openai&status=retired&on=2026-09-24")).toEqual([]);
    expect(filtered("on=2026-09-24").on).toBe("2026-09-24");
  });
});

describe("issues", () => {
  const issuesOf = (query: string) => filtered(query).issues;
  it.each([
    ["a field", "colour=red", [{ code: "unknown-field", field: "colour", value: "red", message: "Unknown setting." }]],
    [
      "a word",
      "audio=loud",
      [
        {
          code: "not-one-of",
          field: "audio",
          value: "loud",
          message: "Must be on, off, always, optional, never, unknown or not-recorded.",
        },
      ],
    ],
    [
      "a day",
      "on=2026-02-30",
      [{ code: "not-a-day", field: "on", value: "2026-02-30", message: "Write a day such as 2026-11-22." }],
    ],
    [
      "a word given twice",
      "provider=luma&provider=fal",
      [{ code: "given-twice", field: "provider", value: "fal", message: "Given more than once; write it once." }],
    ],
    [
      "a day given twice",
      "on=2026-01-01&on=2026-01-02",
      [{ code: "given-twice", field: "on", value: "2026-01-02", message: "Given more than once; write it once." }],
    ],
  ])("%s", (_, query, issues) => expect(issuesOf(query)).toEqual(issues));

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is no field", (field) => {
    expect(issuesOf(`${field}=x`)).toEqual([{ code: "unknown-field", field, value: "x", message: "Unknown setting." }]);
  });
});

describe("stageOn", () => {
  it.each([
    ["openai/sora-2", "2026-09-24", "deprecated"], // called retired today, but not yet on its last day
    ["openai/sora-2", "2026-09-25", "retired"],
    ["luma/ray-3.2", today, "preview"],
    ["minimax/S2V-01", today, "deprecated"],
    ["vertex-ai/veo-3.1-generate-001", today, "ga"],
  ])("%s on %s is %s", (key, on, stage) => expect(stageOn(modelOf(key), on)).toBe(stage));

  it("a model that is announced to end retires the day after", () => {
    const ending = synthetic({ status: { stage: "ga", lastDay: "2026-12-31" } });
    expect([stageOn(ending, "2026-12-31"), stageOn(ending, "2027-01-01")]).toEqual(["ga", "retired"]);
  });
});
