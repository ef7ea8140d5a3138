import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/catalogue/read";
import { catalogue, providers } from "@/lib/data";
import { planWithOf } from "@/lib/budget/plan-with";
import { sellersOf } from "@/lib/budget/sellers";
import { sellersByFamily } from "@/lib/catalogue/on-sale";
import { modelOf, questionOf, today } from "../support/question";
import { shown } from "../support/shown";

const asked = (key: string, rest = "") => sellersOf(questionOf(`model=${key}${rest}`), modelOf(key), catalogue)!;
const summary = (key: string, rest?: string) => {
  const { sold, unpriced, clip } = asked(key, rest);
  return shown({ sold, unpriced, clip });
};

describe("sellersOf", () => {
  it.each([
    // 8 s x 0.10 at Vertex AI, OpenRouter, Vercel and Comfy, 8 s x 0.15 at fal, Replicate and Runway
    ["vertex-ai/veo-3.1-fast-generate-001", "&audio=on", { sold: 8, unpriced: 1, clip: { low: "0.8", high: "1.2" } }],
    // 5 s x 0.07 at kie.ai to 5 s x 0.42 for fal's 4K
    ["kling/kling-v3", "&duration=5", { sold: 7, unpriced: 0, clip: { low: "0.35", high: "2.1" } }],
    // 8 s x 0.157 at fal to 1.57 a clip at Venice; Kling itself publishes no price
    ["kling/kling-v4", "", { sold: 5, unpriced: 1, clip: { low: "1.256", high: "1.57" } }],
    // a clip of 5 s at 720p is 0.30 at Luma, and 63.3 credits at 211 for a dollar at Comfy
    ["luma/ray-3.2", "&duration=5", { sold: 2, unpriced: 0, clip: { low: "0.3", high: "0.3" } }],
    // nobody has sold it since September
    ["openai/sora-2", "", { sold: 0, unpriced: 0 }],
  ])("%s%s", (key, rest, expected) => expect(summary(key, rest)).toEqual(expected));

  it("is the same whoever of them is asked about", () => {
    expect(summary("fal/kling-video-v3-pro", "&duration=5")).toEqual(summary("kling/kling-v3", "&duration=5"));
  });

  it("is in the currency of the plan: $0.80 and $1.20 at 7.0 for a dollar", () => {
    const { clip } = asked("vertex-ai/veo-3.1-fast-generate-001", "&audio=on&currency=CNY&fx.CNY=7.0");
    expect(shown(clip)).toEqual({ low: "5.6", high: "8.4" });
  });

  it("has them by the money to plan with, least first, and those without a price after them", () => {
    const { family, estimates } = asked("kling/kling-v3", "&duration=5");
    const totals = estimates.priced.map((estimate) => Number(planWithOf(estimate).total.toFixed()));
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    // Kling's 5 s cost 0.42, less than fal's 0.56, but are sold in a pack of $98.
    const place = (key: string) => estimates.priced.findIndex(({ model }) => model.key === key);
    expect(place("kling/kling-v3")).toBeGreaterThan(place("fal/kling-video-v3-pro"));
    expect(estimates.priced.length + estimates.others.length).toBe(family.keys.length);
  });

  it("is nothing where no family is known", () => {
    const bare = readCatalogue(providers);
    expect(sellersOf(questionOf(""), bare.find("fal/veo3.1")!, bare)).toBeUndefined();
  });
});

it("who sells a family is counted on the day: Sora 2 ended on 24 September 2026", () => {
  const family = modelOf("openai/sora-2").family!.id;
  expect(sellersByFamily(catalogue.models, today).get(family)).toBeUndefined();
  expect([...sellersByFamily(catalogue.models, "2026-09-01").get(family)!]).toContain("openai");
});
