import { describe, expect, it } from "vitest";
import { viewSellers } from "@/lib/views/page/sellers";
import { context, modelOf, readOf } from "../../support/question";

const view = (query: string, key: string) => viewSellers(readOf(query), modelOf(key), context);

describe("viewSellers", () => {
  it("says who sells it for how much, and links the estimate of the same plan", () => {
    const sellers = view("audio=on&clips=50", "fal/veo3.1-fast")!;
    expect(sellers).toMatchObject({
      family: "Veo 3.1 Fast",
      text: "Sold by 8 providers, $0.80 to $1.20 for this clip; 1 of them has no price for it.",
      what: "50 clips of 8 seconds, text to video, 720p, with audio",
    });
    // 50 clips of 8 s x 0.10: 60 jobs at most in 95 of 100 months where 10 % fail
    expect(sellers.rows.find(({ provider }) => provider === "Vertex AI")).toEqual({
      key: "vertex-ai/veo-3.1-fast-generate-001",
      name: "Veo 3.1 Fast",
      provider: "Vertex AI",
      current: false,
      clip: "$0.80",
      money: "$48.00",
      remarks: [],
      href: "/?model=vertex-ai/veo-3.1-fast-generate-001&audio=on&clips=50&on=2026-11-22",
    });
    expect(sellers.rows.filter(({ current }) => current).map(({ key }) => key)).toEqual(["fal/veo3.1-fast"]);
    expect(sellers.rows.at(-1)).toMatchObject({ provider: "kie.ai", remarks: ["price not recorded"] });
    expect(sellers.rows.at(-1)).not.toHaveProperty("clip");
  });

  it("is nothing where one provider sells it, or none any more", () => {
    expect(view("", "openrouter/heygen-video-1")).toBeUndefined();
    expect(view("", "openai/sora-2")).toBeUndefined();
  });
});
