/** A model's prices over time: only those that moved, each on its own row, and what they all were between the days. */
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { priceHistory } from "@/lib/views/page/model/history";

const historyOf = (key: string, on = "2026-11-26") => {
  const model = catalogue.find(key);
  if (!model) throw new Error(`no ${key}`);
  return priceHistory(model, on);
};

const fast = "vertex-ai/veo-3.1-fast-generate-001";

describe("the prices of a model that moved", () => {
  it("have a row each, and the day on a scale that begins half as long before the first as it ends after it", () => {
    const history = historyOf(fast)!;
    // 1 to 2 of three parts lie after 7 April
    expect(history.ticks).toEqual([{ x: 0.3333, text: "7 Apr 2026" }]);
    expect([history.from, history.to]).toEqual(["before 7 Apr 2026", "26 Nov 2026"]);
    expect(
      history.series.map(({ name, points }) => [name, points.map(({ x, y, label }) => [x, y, label])]),
      "the highest is 0.15",
    ).toEqual([
      // 0.10 / 0.15, 0.08 / 0.15
      [
        "720p · silent",
        [
          [0, 0.6667, "$0.10 a second"],
          [0.3333, 0.5333, "$0.08 a second"],
        ],
      ],
      [
        "720p · with sound",
        [
          [0, 1, "$0.15 a second"],
          [0.3333, 0.6667, "$0.10 a second"],
        ],
      ],
      [
        "1080p · with sound",
        [
          [0, 1, "$0.15 a second"],
          [0.3333, 0.8, "$0.12 a second"],
        ],
      ],
    ]);
  });

  it("are said for each time between two days", () => {
    expect(historyOf(fast)!.readings).toEqual([
      "Before 7 Apr 2026: 720p · silent $0.10 a second, 720p · with sound $0.15 a second and 1080p · with sound $0.15 a second",
      "Since 7 Apr 2026: 720p · silent $0.08 a second, 720p · with sound $0.10 a second and 1080p · with sound $0.12 a second",
    ]);
  });

  it("leave out a price that was written anew and stayed what it was", () => {
    expect(historyOf(fast)!.series.map(({ name }) => name)).not.toContain("1080p · silent");
  });

  it("are none before the day on which they moved", () => {
    expect(historyOf(fast, "2026-04-06")).toBeUndefined();
    expect(historyOf(fast, "2026-04-07")!.ticks).toHaveLength(1);
  });

  it("are none where nothing moved", () => {
    expect(historyOf("vertex-ai/veo-3.1-generate-001")).toBeUndefined();
  });

  it("stay within the plot, whatever moved in the catalogue", () => {
    const histories = catalogue.models.flatMap((model) => priceHistory(model, "2026-11-26") ?? []);
    expect(histories.length).toBeGreaterThan(1);
    for (const { series, ticks, readings } of histories) {
      expect(readings).toHaveLength(ticks.length + 1);
      for (const { points } of series) {
        for (const { x, y } of points) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
        expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
      }
    }
  });
});
