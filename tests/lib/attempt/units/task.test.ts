import { describe, expect, it } from "vitest";
import type { CatalogueRate } from "@/lib/catalogue";
import { chargeGeneration } from "@/lib/attempt/charges";
import { selectRate } from "@/lib/catalogue/rates";
import { measure, nounOf, unitOf } from "@/lib/attempt/units";
import { modelOf, today } from "../../support/question";
import { shown } from "../../support/shown";
import { jobOf } from "../../support/synthetic";

const costOf = (key: string, job: Parameters<typeof jobOf>[0]) =>
  shown(chargeGeneration(modelOf(key), jobOf(job), today).cost);

describe("a clip", () => {
  it("is one clip, whatever its length", () => {
    const luma = modelOf("luma/ray-3.2");
    const options = { operation: "edit", hdr: "off", exr: "off" };
    const rates = ["5", "10"].map((durationSeconds) =>
      selectRate(luma, "output", jobOf({ durationSeconds, options }), today),
    ) as CatalogueRate[];
    expect(rates.map(({ id }) => id)).toEqual(["720p-5s", "720p-10s"]);
    expect(rates.map((rate) => shown(measure(luma, rate, jobOf())))).toEqual(["1", "1"]);
    expect(rates.map((rate) => [unitOf(rate), nounOf(rate)])).toEqual([
      ["task", "clip"],
      ["task", "clip"],
    ]);
  });

  it.each([
    ["6 s", "6", "0.28"], // one clip at 0.28
    ["10 s", "10", "0.56"], // one clip at 0.56, not 10 / 6 x 0.28
  ])("of %s of Hailuo 2.3", (_, durationSeconds, cost) => {
    expect(costOf("minimax/MiniMax-Hailuo-2.3", { durationSeconds, resolution: "768p" })).toBe(cost);
  });

  it.each([
    ["5 s: the base price", "5", "0.35"],
    ["10 s: base price plus five seconds", "10", "0.7"], // 0.35 + (10 - 5) x 0.07
  ])("with seconds beyond five, %s", (_, durationSeconds, cost) => {
    expect(costOf("fal/kling-video-v2.5-turbo-pro", { durationSeconds, resolution: "1080p" })).toBe(cost);
  });
});

describe("input images", () => {
  it.each([
    ["none", "0", "0.4"], // 5 x 0.08
    ["five are free", "5", "0.4"],
    ["the sixth is not", "6", "0.44"], // 0.40 + 1 x 0.04
    ["seven", "7", "0.48"], // 0.40 + 2 x 0.04
  ])("of Hailuo 3: %s", (_, images, cost) => {
    const job = { mode: "reference-to-video", resolution: "768p", durationSeconds: "5", images } as const;
    expect(costOf("minimax/MiniMax-H3", job)).toBe(cost);
  });

  it("belong to the unit task", () => {
    const rate = modelOf("minimax/MiniMax-H3").rates.find(({ meter }) => meter === "input-image")!;
    expect([unitOf(rate), nounOf(rate)]).toEqual(["task", "image"]);
  });
});
