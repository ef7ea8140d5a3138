import { describe, expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { rate, some, synthetic, type ModelGiven } from "../../support/synthetic";

const id = "picture-shape";
const seedance = "model=byteplus/dreamina-seedance-2-0-260128&duration=5&retry=0";

describe("real models", () => {
  it.each([
    // 1112 x 834 for 1280 x 720 are 5,808 pixels more, x 24 x 5 / 1024 = 680.625 tokens at 7.00 a million; x 100
    ["720p", seedance, "0.4764375", "At 4:3 the month would cost $0.48 more.", "100 × 1 × $0.004764 = $0.48"],
    // 0.4764375 x 7.1
    [
      "in the user's currency",
      `${seedance}&currency=CNY&fx.CNY=7.1`,
      "3.38270625",
      "At 4:3 the month would cost CN¥3.38 more.",
      "100 × 1 × CN¥0.033827 = CN¥3.38",
    ],
    // 30 s are six times 5 s
    [
      "stitched",
      seedance.replace("duration=5", "duration=30"),
      "2.858625",
      "At 4:3 the month would cost $2.86 more.",
      "100 × 1 × $0.028586 = $2.86",
    ],
  ])("%s", (_, query, high, explanation, numbers) => {
    const estimate = pricedOf(query);
    const evidence = estimate.generations[0].charges[0]!.rate.sourceIds;
    expect(riskOf(estimate, id)).toEqual({ state: "exposed", low: "0", high, explanation, evidence });
    expect(numbersOf(estimate, id)).toBe(numbers);
  });

  it.each([
    ["billed by the second", "model=vertex-ai/veo-3.1-generate-001"],
    ["billed by the clip", "model=minimax/MiniMax-Hailuo-2.3&duration=6"],
    ["two frame rates at one price a second", "model=ltx/ltx-2-3-pro&resolution=1080p"],
  ])("%s", (_, query) => {
    expect(riskOf(pricedOf(query), id)).toMatchObject({
      state: "clear",
      high: "0",
      explanation: "The price counts neither pixels nor frames.",
    });
  });

  it("already the largest shape", () => {
    expect(riskOf(pricedOf(`${seedance}&aspect=4:3`), id)).toMatchObject({
      state: "clear",
      high: "0",
      explanation: "No other shape or frame rate on offer costs more.",
    });
  });
});

describe("made-up models", () => {
  const tokens = { of: "pixel-volume", divisor: "1000", noun: "token" } as const;
  const sizes = { "720p": { "16:9": "1280x720", "1:1": "1000x1000", "9:16": "720x1280" } };
  const assessed = (model: ModelGiven, query = "retry=0") => {
    const estimate = priced(estimateFor(synthetic(model), query));
    return { risk: riskOf(estimate, id), numbers: numbersOf(estimate, id) };
  };

  it("a frame rate twice as high", () => {
    const rates = [rate({ unitPrice: "0.001", quantity: { of: "frames" } })];
    // 8 s at 50 and at 25 frames a second: 400 - 200 frames at 0.001; x 100 x 1.11
    expect(assessed({ rates, constraints: { fps: ["25", "50"] } }, "")).toMatchObject({
      risk: {
        state: "exposed",
        low: "0",
        high: "22.2",
        explanation: "At 50 frames a second the month would cost $22.20 more.",
      },
      numbers: "100 × 1.11 × $0.20 = $22.20",
    });
    expect(assessed({ rates, constraints: { fps: ["25", "50"] } }, "fps=50").risk).toMatchObject({ state: "clear" });
  });

  it("every shape is asked for where a price holds for some", () => {
    const rates = [
      rate({ id: "wide", unitPrice: "0.000001", quantity: tokens, when: { aspect: "16:9" } }),
      rate({ id: "tall", unitPrice: "0.000002", quantity: tokens, when: { aspect: "9:16" } }),
    ];
    const constraints = { aspects: some("16:9", "9:16", "1:1"), pixelSizes: sizes };
    // 1280 x 720 x 24 x 8 / 1000 = 176,947.2 tokens at 0.000001 more; x 100
    expect(assessed({ rates, constraints }).risk).toMatchObject({
      state: "exposed",
      high: "17.69472",
      explanation: "At 9:16 the month would cost $17.69 more.",
    });
    expect(assessed({ rates: rates.slice(0, 1), constraints }).risk).toMatchObject({
      state: "unknown",
      high: "0",
      explanation: "What 1:1 would cost is not recorded.",
    });
  });

  it("a shape that is not offered does not count", () => {
    const rates = [rate({ unitPrice: "0.000001", quantity: tokens })];
    expect(assessed({ rates, constraints: { aspects: ["16:9", "9:16"], pixelSizes: sizes } }).risk).toMatchObject({
      state: "clear",
    });
    // which shapes are offered is not recorded: those with a size count, 78,400 pixels x 24 x 8 / 1000 more; x 100
    expect(assessed({ rates, constraints: { aspects: "unknown", pixelSizes: sizes } }).risk).toMatchObject({
      state: "exposed",
      high: "1.50528",
    });
  });
});
