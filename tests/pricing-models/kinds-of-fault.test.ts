/**
 * Kinds of fault that were found in the catalogue, each asked of the engine over the model where it was seen and others
 * of its kind. The sum stands beside each expected number.
 */
import { describe, expect, it } from "vitest";
import { money, zero } from "@/lib/numbers/decimal";
import { answer, focusOf } from "@/lib/answer/answer";
import { planWithOf } from "@/lib/budget/plan-with";
import { catalogue } from "@/lib/data";
import { context, readOf } from "../lib/support/question";

/** What one attempt costs in money, in the provider's currency; where there is no sum, the status. */
function sumOf(query: string): string {
  const estimate = focusOf(answer(readOf(`${query}&retry=0`), context));
  return estimate.status === "priced" ? money(estimate.attempt.cost) : estimate.status;
}

type Case = readonly [query: string, sum: string, expected: string];

const expectSums = (cases: readonly Case[]): void =>
  it.each(cases)("%s: %s = %s", (query, _, expected) => {
    expect(sumOf(query)).toBe(expected);
  });

describe("an earlier price that is known holds on its days", () => {
  const veo3 = "model=vertex-ai/veo-3.0-generate-001&duration=8&resolution=720p";
  const veo3Fast = "model=vertex-ai/veo-3.0-fast-generate-001&duration=8&resolution=720p";
  const onGemini = "model=gemini-api/veo-3.0-generate-001&duration=8&audio=on";
  const fastOnGemini = "model=gemini-api/veo-3.0-fast-generate-001&duration=8&audio=on";
  const seedance = "model=kie/seedance-2-fast&duration=5&resolution=720p";
  const klingPro = "model=fal/kling-video-v3-pro&duration=5&resolution=1080p";
  const klingO3 = "model=fal/kling-video-o3-pro&mode=image-to-video&images=1&duration=5&resolution=1080p";
  const wan = "model=kie/wan-2-7-r2v&mode=reference-to-video&images=1&duration=5&resolution=1080p";
  expectSums([
    [`${veo3}&audio=on&on=2025-08-04`, "8 x 0.75", "6.00"],
    [`${veo3}&audio=off&on=2025-08-04`, "8 x 0.50", "4.00"],
    [`${veo3}&audio=on&on=2025-09-07`, "8 x 0.40", "3.20"],
    [`${veo3Fast}&audio=on&on=2025-08-04`, "8 x 0.40", "3.20"],
    [`${veo3Fast}&audio=off&on=2025-08-04`, "8 x 0.25", "2.00"],
    [`${veo3Fast}&audio=on&on=2026-01-15`, "8 x 0.15", "1.20"],
    [`${veo3Fast}&audio=on&on=2026-04-10`, "8 x 0.10", "0.80"],
    [`${onGemini}&on=2025-08-04`, "8 x 0.75", "6.00"],
    [`${onGemini}&on=2025-10-01`, "8 x 0.40", "3.20"],
    [`${fastOnGemini}&on=2025-08-04`, "8 x 0.40", "3.20"],
    [`${fastOnGemini}&on=2025-10-01`, "8 x 0.15", "1.20"],
    [`${seedance}&on=2026-04-30`, "5 x 0.165", "0.825"],
    [`${seedance}&on=2026-09-02`, "5 x 0.124", "0.62"],
    [`${klingPro}&audio=off&on=2026-05-01`, "5 x 0.224", "1.12"],
    [`${klingPro}&audio=on&on=2026-05-01`, "5 x 0.336", "1.68"],
    [`${klingPro}&audio=off&on=2026-08-23`, "5 x 0.112", "0.56"],
    ["model=fal/kling-video-v3-standard&duration=5&resolution=720p&on=2026-02-10", "5 x 0.168", "0.84"],
    [`${klingO3}&on=2026-02-10`, "5 x 0.224", "1.12"],
    [`${klingO3}&on=2026-09-04`, "5 x 0.112", "0.56"],
    [`${wan}&on=2026-04-30`, "5 x 0.10", "0.50"],
    [`${wan}&on=2026-09-02`, "5 x 0.12", "0.60"],
  ]);
});

describe("a figure that was taken for every clip gives way to a price for each case, on every day", () => {
  const kling = "model=openrouter/kling-v3.0-std&duration=5&resolution=720p";
  const veo = "model=openrouter/veo-3.1&duration=8&audio=on";
  const lite = "model=openrouter/veo-3.1-lite&duration=8&audio=off";
  expectSums([
    [`${kling}&audio=off&on=2026-05-01`, "5 x 0.084", "0.42"],
    [`${kling}&audio=off&on=2026-11-27`, "5 x 0.084", "0.42"],
    [`${kling}&audio=on&on=2026-05-01`, "5 x 0.126", "0.63"],
    [`${veo}&resolution=4k&on=2026-09-01`, "8 x 0.60", "4.80"],
    [`${veo}&resolution=1080p&on=2026-09-01`, "8 x 0.40", "3.20"],
    [`${lite}&resolution=1080p&on=2026-09-01`, "8 x 0.05", "0.40"],
    [`${lite}&resolution=720p&on=2026-09-01`, "8 x 0.03", "0.24"],
  ]);
});

describe("a credit of which so many make one dollar is divided last", () => {
  expectSums([
    ["model=comfy/veo-3.1-generate&duration=8&resolution=720p&audio=on", "675.2 credits / 211", "3.20"],
    ["model=comfy/veo-3.1-generate&duration=8&resolution=4k&audio=on", "8 x 126.6 credits / 211", "4.80"],
    ["model=comfy/veo-3.1-fast-generate&duration=8&resolution=720p&audio=off", "8 x 16.88 credits / 211", "0.64"],
  ]);
});

describe("the least that is counted with a short input video is in the price, or there is no total", () => {
  const with2s = "mode=video-to-video&inputVideo=2&resolution=720p";
  const byteplus = `model=byteplus/dreamina-seedance-2-0-260128&${with2s}`;
  const mini = `model=byteplus/dreamina-seedance-2-0-mini-260615&${with2s}`;
  const volcengine = `model=volcengine/doubao-seedance-2-5-260628&currency=CNY&${with2s}`;
  const reference = "model=fal/kling-v4-reference&mode=reference-to-video&duration=5&resolution=720p";
  const vercel = "model=vercel-ai-gateway/seedance-2.0&mode=reference-to-video&duration=5&resolution=720p";
  const openrouter = "model=openrouter/seedance-2.5&mode=reference-to-video&duration=5&resolution=720p";
  const edit = "model=fal/kling-v4-edit&mode=video-to-video&duration=5&resolution=1080p";
  expectSums([
    [`${byteplus}&duration=5`, "1280 x 720 x 24 x (5 + 4) / 1024 = 194,400 tokens x 4.3 / million", "0.83592"],
    [`${byteplus}&duration=8`, "the least for 8 s was not found", "partial"],
    [`${byteplus}&duration=5&aspect=1:1`, "the least for 1:1 was not found", "partial"],
    [`${mini}&duration=5`, "194,400 tokens x 2.1 / million", "0.40824"],
    [`${volcengine}&duration=5`, "194,400 tokens x 42 / million", "8.1648"],
    [`${reference}&inputVideo=3`, "twice 5 s = 10 x 0.094", "0.94"],
    [`${reference}&inputVideo=7`, "(7 + 5) x 0.094", "1.128"],
    [`${edit}&inputVideo=3`, "10 x 0.141", "1.41"],
    [`${vercel}&inputVideo=2`, "a least is named without a figure", "partial"],
    [`${vercel}&inputVideo=4`, "194,400 tokens x 4.30 / million", "0.83592"],
    [`${openrouter}&inputVideo=2`, "ByteDance's least was not found", "partial"],
    [`${openrouter}&inputVideo=4`, "194,400 tokens x 6.4 / million", "1.24416"],
  ]);
});

describe("an image that is charged by tokens has a price", () => {
  const omni = "model=gemini-api/gemini-omni-1.1-flash&duration=8&resolution=720p&audio=on";
  expectSums([
    [`${omni}&mode=image-to-video&images=1`, "0.81088 + 1,120 x 1.50 / million", "0.81256"],
    [`${omni}&mode=reference-to-video&images=3`, "0.81088 + 3,360 x 1.50 / million", "0.81592"],
    [`${omni}&mode=text-to-video`, "8 x 5,792 x 17.50 / million", "0.81088"],
  ]);
});

describe("a fee on buying credit is in the money to plan with, and not in the price of a generation", () => {
  const planned = (query: string): string => {
    const estimate = focusOf(answer(readOf(`${query}&retry=0`), context));
    if (estimate.status !== "priced") return estimate.status;
    return `${money(estimate.month.high)} + ${money(planWithOf(estimate).prepaid?.purchase.fee ?? zero)}`;
  };

  it.each([
    ["model=openrouter/kling-v3.0-std&duration=5&resolution=720p&audio=off&clips=10", "4.20 + 0.80"], // 5.5 % are 0.231
    ["model=openrouter/veo-3.1&duration=8&resolution=720p&audio=on&clips=100", "320.00 + 17.60"], // 320 x 0.055
    ["model=openrouter/seedance-2.5&duration=5&resolution=720p&clips=100", "115.56 + 6.3558"], // 115.56 x 0.055
  ])("%s: %s", (query, expected) => {
    expect(planned(query)).toBe(expected);
  });
});

describe("a promotion is a price with a first and a last day", () => {
  const fast = "model=byteplus/dreamina-seedance-2-0-fast-260128&duration=5&resolution=720p&aspect=9:16";
  const mini = "model=byteplus/dreamina-seedance-2-0-mini-260615&duration=5&resolution=720p";
  const large = "model=byteplus/dreamina-seedance-2-5-260628&duration=5&resolution=1080p";
  const cn = "model=volcengine/doubao-seedance-2-0-fast-260128&duration=5&resolution=720p&currency=CNY";
  const miniCn = "model=volcengine/doubao-seedance-2-0-mini-260615&duration=5&resolution=720p&currency=CNY";
  const largeCn = "model=volcengine/doubao-seedance-2-5-260628&duration=5&resolution=1080p&currency=CNY";
  expectSums([
    [`${fast}&on=2026-09-05`, "0.108 million tokens x 5.6", "0.6048"],
    [`${fast}&on=2026-09-06`, "0.108 million tokens x 4.2", "0.4536"],
    [`${fast}&on=2026-10-06`, "0.108 million tokens x 4.2", "0.4536"],
    [`${fast}&on=2026-10-07`, "0.108 million tokens x 5.6", "0.6048"],
    [`${fast}&mode=video-to-video&inputVideo=5&on=2026-09-06`, "0.216 million tokens x 2.475", "0.5346"],
    [`${mini}&on=2026-08-07`, "0.108 million tokens x 3.5", "0.378"],
    [`${mini}&on=2026-09-09`, "0.108 million tokens x 1.4", "0.1512"],
    [`${mini}&on=2026-10-07`, "0.108 million tokens x 3.5", "0.378"],
    [`${large}&on=2026-09-10`, "0.243 million tokens x 8.424", "2.047032"],
    [`${large}&on=2026-09-17`, "0.243 million tokens x 11.70", "2.8431"],
    [`${cn}&on=2026-08-06`, "0.108 million tokens x 37", "3.996"],
    [`${cn}&on=2026-08-07`, "0.108 million tokens x 27.75", "2.997"],
    [`${cn}&on=2026-10-14`, "0.108 million tokens x 37", "3.996"],
    [`${miniCn}&on=2026-08-27`, "0.108 million tokens x 9.20", "0.9936"],
    [`${largeCn}&on=2026-08-27`, "0.243 million tokens x 55.44", "13.47192"],
    [`${largeCn}&on=2026-09-17`, "0.243 million tokens x 77", "18.711"],
  ]);
});

describe("a reseller's tokens count the pixels that the maker publishes where the seller publishes none", () => {
  expectSums([
    ["model=fal/seedance-v1-pro&duration=5&resolution=1080p", "1920 x 1088 x 24 x 5 / 1024 = 244,800 x 2.50 / million", "0.612"],
    ["model=fal/seedance-v1-pro-fast&duration=5&resolution=1080p", "244,800 tokens x 1 / million", "0.2448"],
    ["model=fal/seedance-v1-pro-fast&duration=5&resolution=720p", "1248 x 704 x 24 x 5 / 1024 = 102,960 x 1 / million", "0.10296"],
    ["model=fal/seedance-v1.5-pro&duration=5&resolution=480p&audio=off", "864 x 496 x 24 x 5 / 1024 = 50,220 x 1.2 / million", "0.060264"],
    ["model=fal/seedance-v1.5-pro&duration=5&resolution=720p&aspect=1:1&audio=on", "960 x 960 x 24 x 5 / 1024 = 108,000 x 2.4 / million", "0.2592"],
    ["model=fal/seedance-2.0&duration=5&resolution=480p&audio=on", "864 x 496 x 24 x 5 / 1024 = 50,220 x 0.014 / 1000", "0.70308"],
    ["model=fal/seedance-2.0-fast&duration=5&resolution=480p", "50,220 x 0.0112 / 1000", "0.562464"],
    ["model=vercel-ai-gateway/seedance-2.5&duration=5&resolution=480p", "854 x 480 x 24 x 5 / 1024 = 48,037.5 x 10.70 / million", "0.51400125"],
    ["model=vercel-ai-gateway/seedance-2.0&duration=5&resolution=1080p&aspect=1:1", "1440 x 1440 x 24 x 5 / 1024 = 243,000 x 7.70 / million", "1.8711"],
    ["model=vercel-ai-gateway/seedance-2.0-fast&duration=5&resolution=480p", "50,220 x 5.6 / million", "0.281232"],
  ]); // prettier-ignore
});

describe("a mode that the seller was seen to sell is priced", () => {
  const o3Pro = "model=fal/kling-video-o3-pro&duration=5&resolution=1080p";
  expectSums([
    [`${o3Pro}&mode=reference-to-video&images=2`, "5 x 0.112", "0.56"],
    [`${o3Pro}&mode=reference-to-video&images=2&audio=on`, "5 x 0.14", "0.70"],
    [`${o3Pro}&mode=text-to-video`, "5 x 0.112", "0.56"],
    [
      "model=fal/kling-video-o3-standard&mode=reference-to-video&images=2&duration=5&resolution=720p",
      "5 x 0.084",
      "0.42",
    ],
    ["model=fal/kling-video-o3-standard&mode=text-to-video&duration=5&resolution=720p", "5 x 0.084", "0.42"],
    ["model=fal/kling-video-o3-4k&mode=reference-to-video&images=2&duration=5&resolution=4k", "5 x 0.42", "2.10"],
  ]);
});

describe("where the output is as long as the input, its seconds are billed and not those that were asked for", () => {
  const edit = (model: string, seconds: number) =>
    `model=${model}&mode=video-to-video&inputVideo=${seconds}&duration=5&resolution=720p`;
  const pixverse = "model=pixverse/v6&mode=reference-to-video&duration=5&resolution=720p&audio=on";
  expectSums([
    [edit("kling/kling-v2-6", 20), "20 x 0.5 units x 0.14", "1.40"],
    [edit("kling/kling-v2-6", 40), "motion control ends at 30 s", "unpriced"],
    [edit("kling/kling-v3", 20), "20 x 0.9 units x 0.14", "2.52"],
    [edit("kling/kling-v3-omni", 8), "8 x 0.9 units x 0.14", "1.008"],
    [edit("kling/kling-video-o1", 8), "8 x 0.9 units x 0.14", "1.008"],
    [`${pixverse}&inputVideo=10`, "10 x (12 + 12) credits x 0.01", "2.40"],
    [`${pixverse}&images=2`, "without a video 5 x 12 credits x 0.01", "0.60"],
    [edit("pixverse/restyle", 12), "12 x 10 credits x 0.01", "1.20"],
    [edit("pixverse/mimic", 12), "12 x 12 credits x 0.01", "1.44"],
    [`${edit("alibaba-cn/wan2.7-videoedit", 8)}&currency=CNY`, "8 x 0.6 + 8 x 0.6 of input", "9.60"],
    [edit("kie/wan-2-7-videoedit", 8), "8 x 0.1", "0.80"],
    [edit("fal/wan-v2.7-edit", 8), "8 x 0.10", "0.80"],
  ]);
});

describe("lengths and sizes that are not on offer are not priced as if they were", () => {
  /** What is said of the estimate: that the clip is stitched, or made at another resolution. */
  function remarksOf(query: string): string[] {
    const estimate = focusOf(answer(readOf(`${query}&retry=0`), context));
    const told = ["stitched", "resolution-raised"];
    return estimate.status === "priced"
      ? estimate.remarks.map(({ code }) => code).filter((code) => told.includes(code))
      : [estimate.status];
  }

  it.each([
    ["model=pika/pika-2.5&duration=5&resolution=720p", []],
    ["model=pika/pika-2.5&duration=10&resolution=720p", ["stitched"]],
    ["model=pika/pika-2.5&mode=image-to-video&images=1&duration=10&resolution=720p", []],
    ["model=pika/pika-2.5&duration=5&resolution=480p", ["resolution-raised"]],
    ["model=fal/kling-video-o3-pro&duration=15&resolution=1080p", []],
    ["model=fal/kling-video-o3-pro&duration=20&resolution=1080p", ["stitched"]],
    ["model=fal/kling-video-o3-4k&duration=20&resolution=4k", ["stitched"]],
    ["model=kie/wan-2-7-videoedit&mode=video-to-video&inputVideo=12&resolution=720p", ["unpriced"]],
  ])("%s: %j", (query, expected) => {
    expect(remarksOf(query)).toEqual(expected);
  });
});

describe("a newer sighting moves the day on which a price was seen", () => {
  it.each([
    ["kling/kling-v3", "720p-silent", "2026-10-08"],
    ["kling/kling-v3", "4k", "2026-10-08"],
    ["kling/kling-v3-omni", "720p-audio", "2026-10-08"],
    ["kling/kling-v3-omni", "720p-silent", "2026-08-13"],
    ["kling/kling-3.0-turbo", "720p", "2026-08-18"],
    ["runway/gen4.5", "flat", "2026-10-08"],
    ["runway/aleph2", "source-seconds", "2026-10-08"],
    ["runway/multi_shot_video", "720p", "2026-08-15"],
    ["fal/wan-3.0", "720p", "2026-10-09"],
    ["fal/wan-3.0-reference", "720p", "2026-10-09"],
    ["fal/kling-video-o3-pro", "silent", "2026-09-04"],
  ])("%s, %s: %s", (key, id, day) => {
    expect(catalogue.find(key)?.rates.find((rate) => rate.id === id)?.verifiedOn).toBe(day);
  });

  it.each([
    ["model=fal/wan-3.0&duration=5&resolution=720p&audio=on", "5 x 0.10", "0.50"],
    ["model=fal/seedance-2.5&duration=5&resolution=720p&audio=on", "5 x 0.473", "2.365"],
    ["model=fal/kling-v4&duration=5&resolution=720p&audio=on", "5 x 0.157", "0.785"],
    [
      "model=fal/grok-imagine-video-v1.5&mode=image-to-video&images=1&duration=5&resolution=720p&audio=on",
      "5 x 0.14 + 0.01",
      "0.71",
    ],
  ])("sound that is in the price has one: %s: %s = %s", (query, _, expected) => {
    expect(sumOf(query)).toBe(expected);
  });
});

describe("a draft is a factor on the tokens of a clip", () => {
  const byteplus = "model=byteplus/seedance-1-5-pro-251215&duration=5&resolution=480p";
  const volcengine = "model=volcengine/doubao-seedance-1-5-pro-251215&duration=5&resolution=480p";
  // 864 x 496 x 24 x 5 / 1024 = 50,220 tokens
  expectSums([
    [`${byteplus}&audio=on`, "50,220 x 2.4 / 1,000,000", "0.120528"],
    [`${byteplus}&audio=on&opt.draft=on`, "50,220 x 0.6 x 2.4 / 1,000,000", "0.0723168"],
    [`${byteplus}&audio=off&opt.draft=on`, "50,220 x 0.7 x 1.2 / 1,000,000", "0.0421848"],
    [`${volcengine}&audio=on&opt.draft=on`, "50,220 x 0.6 x 16 / 1,000,000", "0.482112"],
    [`${volcengine}&audio=off&opt.draft=on`, "50,220 x 0.7 x 8 / 1,000,000", "0.281232"],
    ["model=byteplus/seedance-1-5-pro-251215&duration=5&resolution=720p&opt.draft=on", "480p only", "unpriced"],
    [`${byteplus}&audio=on&opt.draft=on&tier=flex`, "not in the flex tier", "unpriced"],
    [`${volcengine}&audio=on&opt.draft=on&tier=flex`, "not found", "unpriced"],
  ]);
});

describe("a second bill of a seller is in its own currency and credit", () => {
  expectSums([
    ["model=tencent-tokenhub/hy-video-1.5&duration=5&resolution=720p", "1.5 credits x 1.0 CNY", "1.50"],
    ["model=tencent/hy-video-1.5&duration=5&resolution=720p", "not on a bill in dollars", "unpriced"],
    ["model=tencent/image-animate&mode=image-to-video&duration=5&resolution=720p", "a call", "4.80"],
  ]);
});

describe("an audio reference is charged for", () => {
  const grok = "model=runway/grok_imagine_1_5&duration=5&resolution=720p";
  expectSums([
    [grok, "5 x 16 credits x 0.01", "0.80"],
    [`${grok}&opt.audio-reference=one`, "(5 x 16 + 1) credits x 0.01", "0.81"],
  ]);
});

describe("a limit on input and output together is one", () => {
  const wan = "model=alibaba-intl/wan3.0-video&mode=video-to-video&resolution=720p&inputVideo=15";
  expectSums([
    [`${wan}&duration=15`, "(15 + 15) x 0.10", "3.00"],
    // 20 s of output with 15 s of input are 35 s: two generations, each with the whole input.
    [`${wan}&duration=20`, "(15 + 15 + 15 + 5) x 0.10", "5.00"],
  ]);
});

describe("where another price held before the first day, and it is not recorded which, there is no total", () => {
  const fast = "model=vertex-ai/veo-3.1-fast-generate-001&duration=8&resolution=4k&audio=on";
  expectSums([
    [`${fast}&on=2026-04-06`, "the price before the cut was not found", "partial"],
    [`${fast}&on=2026-04-07`, "8 x 0.30", "2.40"],
  ]);
});
