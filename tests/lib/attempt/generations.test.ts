import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/numbers/decimal";
import { planGenerations } from "@/lib/attempt/generations";
import { isRefused } from "@/lib/attempt/offer";
import { cheapestCover, nextLength } from "@/lib/attempt/lengths";
import type { Gap, Refusal } from "@/lib/attempt/remarks";
import { estimateFlat, estimateFor, modelOf, priced, readOf, workflowOf } from "../support/question";
import { codesOf, shown } from "../support/shown";
import { rate, synthetic } from "../support/synthetic";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const luma = "model=luma/ray-3.2";

function plannedOf(query: string) {
  const { workloads, on } = readOf(query);
  return planGenerations(modelOf(workloads[0].models[0]!), workloads[0], on);
}

/** The planned generations as "seconds at resolution", and what is said about them. */
function planOf(query: string): { made: string[]; said: string[] } | { refused: Refusal | Gap } {
  const plan = plannedOf(query);
  if (isRefused(plan)) return plan;
  const made = plan.generations.map(({ job }) => `${job.durationSeconds.toFixed()} s at ${job.resolution}`);
  return { made, said: codesOf(plan.said) };
}

describe("lengths", () => {
  it.each([
    ["exactly offered", `${veo}&duration=8`, ["8 s at 720p"], []],
    ["the shortest", `${veo}&duration=4`, ["4 s at 720p"], []],
    ["below the shortest", `${veo}&duration=0.1`, ["4 s at 720p"], ["duration-rounded-up"]],
    ["between two", `${veo}&duration=6.5`, ["8 s at 720p"], ["duration-rounded-up"]],
    ["just above the longest", `${veo}&duration=8.001`, ["6 s at 720p", "4 s at 720p"], ["stitched"]],
    [
      "beyond: 6 + 4 bills 10 s, 8 + 4 would bill 12",
      `${veo}&duration=10`,
      ["6 s at 720p", "4 s at 720p"],
      ["stitched"],
    ],
    ["far beyond", `${veo}&duration=24`, ["8 s at 720p", "8 s at 720p", "8 s at 720p"], ["stitched"]],
    // three of 5 s at 0.30 are 0.90; 10 + 5 would be 0.90 + 0.30 = 1.20
    [
      "the cheapest is not the fewest",
      `${luma}&duration=12`,
      ["5 s at 720p", "5 s at 720p", "5 s at 720p"],
      ["stitched"],
    ],
    [
      "none published: as asked",
      "model=kling/kling-video-o1&duration=7.5",
      ["7.5 s at 720p"],
      ["durations-unpublished"],
    ],
    [
      "a set for one resolution only",
      "model=minimax/MiniMax-Hailuo-2.3&duration=10&resolution=1080p",
      ["6 s at 1080p", "6 s at 1080p"],
      ["stitched"],
    ],
    [
      "the same length at another",
      "model=minimax/MiniMax-Hailuo-2.3&duration=10&resolution=768p",
      ["10 s at 768p"],
      [],
    ],
  ])("%s", (_, query, made, said) => expect(planOf(query)).toEqual({ made, said }));

  it("says what one long generation costs above several short ones: 0.90 against 2 x 0.30", () => {
    expect(shown(plannedOf(`${luma}&duration=10`))).toMatchObject({
      generations: [{ job: { durationSeconds: "10" }, cost: "0.9" }],
      said: [{ code: "stitching-cheaper", parts: ["5", "5"], saved: "0.3", currency: "USD" }],
    });
  });

  it("says nothing of it where parts cost the same: 0.35 + 5 x 0.07 against 2 x 0.35", () => {
    expect(planOf("model=fal/kling-video-v2.5-turbo-pro&duration=10&resolution=1080p")).toEqual({
      made: ["10 s at 1080p"],
      said: [],
    });
  });

  it("does not take a length for cheap because only its input image has a price", () => {
    const model = synthetic({
      modes: ["image-to-video"],
      constraints: { durations: [{ kind: "set", seconds: ["5", "10"] }] },
      rates: [
        rate({ when: { durationSeconds: "5" } }),
        rate({ id: "image", meter: "input-image", unitPrice: "0.01", quantity: { of: "images" } }),
      ],
    });
    // 15 s: 3 x (5 x 0.10 + 0.01) = 1.53; a length of 10 s has no price, so it must not be 0.01
    const { generations, attempt } = priced(estimateFor(model, "mode=image-to-video&images=1&duration=15"));
    expect(shown([generations.map(({ job }) => job.durationSeconds), attempt.cost])).toEqual([["5", "5", "5"], "1.53"]);
  });
});

describe("nextLength", () => {
  const lengths = ["4", "6", "8"].map(decimal);
  it.each([
    ["3.9", "4"],
    ["4", "4"],
    ["4.001", "6"],
    ["8", "8"],
    ["8.001", undefined],
  ])("of 4, 6 or 8 s for %s s is %s", (wanted, next) => expect(shown(nextLength(lengths, decimal(wanted)))).toBe(next));
});

describe("cheapestCover", () => {
  const cover = (prices: Record<string, string | undefined>, wanted: string) => {
    const lengths = Object.keys(prices).map(decimal);
    const priceOf = (length: { toFixed: () => string }) => {
      const price = prices[length.toFixed()];
      return price === undefined ? undefined : decimal(price);
    };
    return shown(cheapestCover(lengths, decimal(wanted), priceOf));
  };
  const even = { "4": "0.8", "6": "1.2", "8": "1.6" };
  const stepped = { "5": "0.30", "10": "0.90" };

  it.each([
    ["by cost: 6 + 4 for 2.00, not 8 + 4 for 2.40", even, "10", ["6", "4"]],
    ["at equal cost by number: 8 + 4, not 4 + 4 + 4", even, "12", ["8", "4"]],
    ["many short ones where they are cheaper: 0.60, not 0.90", stepped, "10", ["5", "5"]],
    ["at equal cost and number by seconds made", { "5": "1", "6": "1" }, "10", ["5", "5"]],
    ["one that covers more, where it is cheaper", { "4": "1", "8": "0.5" }, "4", ["8"]],
    ["part seconds", { "2.5": "1" }, "7.1", ["2.5", "2.5", "2.5"]],
    ["without a length that has no price", { "4": "0.8", "8": undefined }, "8", ["4", "4"]],
    ["nothing without any price", { "4": undefined }, "8", []],
    ["nothing for nothing", even, "0", []],
  ])("%s", (_, prices, wanted, parts) => expect(cover(prices, wanted)).toEqual(parts));
});

describe("resolution", () => {
  it.each([
    ["as wanted", `${veo}&resolution=1080p`, ["8 s at 1080p"], []],
    ["raised to the next", "model=minimax/MiniMax-Hailuo-2.3&duration=6", ["6 s at 768p"], ["resolution-raised"]],
    ["raised over several", `${veo}&resolution=240p`, ["8 s at 720p"], ["resolution-raised"]],
    [
      "2k and 1440p rank alike",
      "model=fal/minimax-h3&resolution=1440p&duration=5",
      ["5 s at 2k"],
      ["audio-always-on", "sound-as-made-elsewhere", "resolution-raised"],
    ],
    [
      "raised past a refused one",
      "model=kling/kling-v2-6&audio=on&duration=5",
      ["5 s at 1080p"],
      ["resolution-raised"],
    ],
    [
      "raised past refused options",
      `${luma}&duration=5&resolution=540p&opt.hdr=on`,
      ["5 s at 720p"],
      ["resolution-raised"],
    ],
    [
      "none published",
      "model=fal/hailuo-02-pro&mode=image-to-video&images=1&duration=6",
      ["6 s at unknown"],
      ["resolution-unpublished"],
    ],
  ])("%s", (_, query, made, said) => expect(planOf(query)).toEqual({ made, said }));
});

describe("what a model cannot make", () => {
  it.each([
    [
      "above its highest resolution",
      `${luma}&resolution=4k`,
      { code: "resolution-not-offered", wanted: "4k", highest: "1080p", seenOn: "2026-10-08" },
    ],
    [
      "a mode",
      `${luma}&mode=reference-to-video`,
      {
        code: "mode-not-recorded",
        mode: "reference-to-video",
        offered: ["text-to-video", "image-to-video", "first-last-frame", "video-to-video", "extend"],
        ofMaker: false,
      },
    ],
    [
      "sound, by its own row",
      `${luma}&audio=on`,
      {
        code: "makes-no-sound",
        seenOn: "2026-07-10",
        source:
          "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/luma-ray-video/SKILL.md",
      },
    ],
    [
      "sound, by its maker's model",
      "model=kling/kling-v2-5-turbo&audio=on",
      {
        code: "makes-no-sound",
        seenOn: "2026-08-22",
        source: "https://github.com/vercel/ai/blob/main/content/providers/01-ai-sdk-providers/85-klingai.mdx",
      },
    ],
    [
      "a shape",
      `${veo}&aspect=1:1`,
      { code: "aspect-not-offered", wanted: "1:1", offered: ["16:9", "9:16"], seenOn: "2026-09-25" },
    ],
    ["a frame rate", `${veo}&fps=30`, { code: "fps-not-offered", wanted: "30", offered: ["24"], seenOn: "2026-09-25" }],
    [
      "a tier",
      `${veo}&tier=batch`,
      { code: "tier-not-offered", wanted: "batch", offered: ["standard"], seenOn: "2026-09-25" },
    ],
    [
      "so many images",
      "model=xai/grok-imagine-video-1.5&mode=image-to-video&images=15",
      { code: "too-many-images", wanted: 15, most: 14, seenOn: "2026-11-06" },
    ],
    ["an extension of nothing", "model=runway/seedance2_5&mode=extend", { code: "input-video-missing" }],
    [
      "so long an input",
      `${luma}&mode=video-to-video&opt.operation=reframe&inputVideo=30.001`,
      { code: "input-video-too-long", seconds: "30.001", most: "30", seenOn: "2026-10-08" },
    ],
  ])("%s", (_, query, refused) => expect(shown(planOf(query))).toEqual({ refused }));

  it("a refused combination, with the provider's reason and where it says so", () => {
    expect(planOf(`${luma}&duration=5&opt.exr=on`)).toEqual({
      refused: {
        code: "combination-refused",
        reason: "EXR export needs HDR.",
        source: "https://docs.agents.lumalabs.ai/guides/videos/generation/",
      },
    });
  });

  it("leaves out a refused length and stitches the others", () => {
    expect(planOf(`${luma}&duration=10&mode=image-to-video&images=1`)).toEqual({
      made: ["5 s at 720p", "5 s at 720p"],
      said: ["stitched"],
    });
  });
});

describe("sound", () => {
  const audioOf = (query: string) => {
    const plan = plannedOf(query);
    return isRefused(plan) ? plan.refused.code : [plan.generations[0].job.audio, codesOf(plan.said)];
  };
  it.each([
    ["always, wanted", "model=kling/kling-3.0-turbo&audio=on", ["on", []]],
    ["always, not wanted: priced with it, and said", "model=kling/kling-3.0-turbo", ["on", ["audio-always-on"]]],
    ["never, not wanted", luma, ["off", ["duration-rounded-up", "stitching-cheaper"]]],
    ["never, wanted", `${luma}&audio=on`, "makes-no-sound"],
    ["optional, wanted", `${veo}&audio=on`, ["on", []]],
    ["optional, not wanted", veo, ["off", []]],
    ["never by its maker, wanted", "model=kling/kling-v2-5-turbo&duration=5&audio=on", "makes-no-sound"],
    ["never by its maker, not wanted", "model=kling/kling-v2-5-turbo&duration=5", ["off", []]],
    [
      "always by its maker, wanted",
      "model=fal/minimax-h3&duration=5&resolution=768p&audio=on",
      ["on", ["sound-as-made-elsewhere"]],
    ],
    [
      "always by its maker, not wanted: priced with it, and said",
      "model=fal/minimax-h3&duration=5&resolution=768p",
      ["on", ["audio-always-on", "sound-as-made-elsewhere"]],
    ],
    ["optional at one price, not wanted", "model=fal/wan-3.0&duration=5", ["off", []]],
    [
      "optional at one price, wanted",
      "model=fal/minimax-h3&duration=5&audio=on",
      ["on", ["sound-as-made-elsewhere", "resolution-raised"]],
    ],
    ["not recorded, wanted", "model=together/video-01-director&duration=6&resolution=768p&audio=on", ["on", []]],
    [
      "not recorded, not wanted: said",
      "model=together/video-01-director&duration=6&resolution=768p",
      ["off", ["sound-not-recorded"]],
    ],
    [
      "at a price that is not recorded, not wanted: said",
      "model=kie/seedance-2&duration=5",
      ["off", ["sound-price-not-recorded"]],
    ],
    [
      "at a price that is the one with sound, not wanted: said",
      "model=fal/wan-v2.6-flash&mode=image-to-video&images=1&duration=5",
      ["off", ["priced-with-sound", "durations-unpublished"]],
    ],
  ])("%s", (_, query, expected) => expect(audioOf(query)).toEqual(expected));
});

describe("inputs", () => {
  const inputOf = (query: string) => {
    const plan = plannedOf(query);
    if (isRefused(plan)) return plan.refused.code;
    const { images, inputVideoSeconds, hasInputVideo, durationSeconds } = plan.generations[0].job;
    return [shown([images, inputVideoSeconds, hasInputVideo, durationSeconds]), codesOf(plan.said)];
  };
  const edit = "model=fal/kling-v4-edit&mode=video-to-video&duration=5";
  const reframe = `${luma}&mode=video-to-video&opt.operation=reframe&duration=5`;

  it.each([
    ["a first image is assumed", `${veo}&mode=image-to-video`, [["1", "0", false, "8"], ["images-assumed"]]],
    ["the given image is taken", `${veo}&mode=image-to-video&images=1`, [["1", "0", false, "8"], []]],
    [
      "first and last frame need two",
      `${veo}&mode=first-last-frame&images=1`,
      [["2", "0", false, "8"], ["images-assumed"]],
    ],
    [
      "a reference is assumed to be an image",
      `${veo}&mode=reference-to-video`,
      [["1", "0", false, "8"], ["images-assumed"]],
    ],
    ["unless there is a video", `${veo}&mode=reference-to-video&inputVideo=5`, [["0", "5", true, "8"], []]],
    ["a prompt takes no image", `${veo}&images=3`, [["0", "0", false, "8"], ["input-ignored"]]],
    ["a prompt takes no video", `${veo}&inputVideo=3`, [["0", "0", false, "8"], ["input-ignored"]]],
    [
      "an edit's source is assumed as long as the clip",
      edit,
      [
        ["0", "5", true, "5"],
        ["audio-always-on", "input-video-assumed"],
      ],
    ],
    ["an edit's source is as given", `${edit}&inputVideo=9`, [["0", "9", true, "5"], ["audio-always-on"]]],
    ["an extension whose price needs no input", `${luma}&mode=extend&duration=5`, [["0", "0", true, "5"], []]],
    ["a clip that follows its input", `${reframe}&inputVideo=12.5`, [["0", "12.5", true, "12.5"], ["caution"]]],
    [
      "a clip that follows the assumed input",
      reframe,
      [
        ["0", "5", true, "5"],
        ["input-video-assumed", "caution"],
      ],
    ],
  ])("%s", (_, query, expected) => expect(inputOf(query)).toEqual(expected));
});

describe("tier, frame rate, options", () => {
  const jobOf = (query: string) => {
    const plan = plannedOf(query);
    return isRefused(plan) ? plan.refused.code : plan.generations[0].job;
  };
  it.each([
    ["the standard tier is the model's first", "model=openai/sora-2", { tier: "standard" }],
    ["another tier", "model=openai/sora-2&tier=batch", { tier: "batch" }],
    ["the model's own frame rate", "model=fal/ltx-2.5-fast&duration=6", { fps: "24" }],
    ["a wanted frame rate", "model=fal/ltx-2.5-fast&duration=6&fps=50", { fps: "50" }],
    ["default choices", `${luma}&duration=5`, { options: { operation: "edit", hdr: "off", exr: "off" } }],
    ["chosen ones", `${luma}&duration=5&opt.hdr=on`, { options: { operation: "edit", hdr: "on", exr: "off" } }],
  ])("%s", (_, query, job) => expect(jobOf(query)).toMatchObject(job));

  it("options of the model in focus are not asked of another", () => {
    const workflow = { ...workflowOf(`${luma}&duration=5&opt.hdr=on`), models: ["runway/gen4.5", "luma/ray-3.2"] };
    expect(estimateFlat(workflow, "luma/ray-3.2")).toMatchObject({
      generations: [{ job: { options: { hdr: "off" } } }],
    });
  });

  it("a finding of one's own is said", () => {
    expect(planOf(`${veo}&policy.failed=billed&policy.timeout=not-billed`)).toEqual({
      made: ["8 s at 720p"],
      said: ["own-finding", "own-finding"],
    });
    expect(plannedOf(`${veo}&policy.failed=billed&policy.timeout=not-billed`)).toMatchObject({
      said: [
        { code: "own-finding", outcome: "failed", rule: "billed" },
        { code: "own-finding", outcome: "timeout", rule: "not-billed" },
      ],
    });
  });
});
