import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/catalogue/read";
import { familyOvershoots, modelFamilies, providers } from "@/lib/data";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { rate, some, synthetic, token } from "../../support/synthetic";

const id = "bill-above-published";
const seedance = "model=byteplus/dreamina-seedance-2-0-260128&duration=5&retry=0";
const omni = "model=gemini-api/gemini-omni-1.1-flash&retry=0";
const compared = "Bills were compared; none was above the rule for such a job.";

const fileOf = () => ({ families: modelFamilies });
const findingOf = (query: string) => pricedOf(query).model.overshoots[0]!;

it("one frame more than the seconds have", () => {
  // 1280 x 720 x 24 x 5 / 1024 = 108,000 tokens at 7.00 a million: 0.756. With a frame more 108,900: 900 x 0.000007 x 100
  const { finding, sourceIds } = findingOf(seedance);
  const estimate = pricedOf(seedance);
  expect(riskOf(estimate, id)).toEqual({
    state: "exposed",
    low: "0.63",
    high: "0.63",
    explanation: `0.83 % more than the rule gives, $0.63 a month. ${finding}`,
    evidence: sourceIds,
  });
  expect(numbersOf(estimate, id)).toBe("$75.60 × 0.0063 ÷ 0.756 = $0.63");
});

it("at 480p, cut to whole tokens as the bills were", () => {
  // 864 x 496 / 1024 = 418.5 tokens a picture: 50,220 and 50,638.5, billed as 50,638; 418 x 0.000007 x 100
  expect(riskOf(pricedOf(`${seedance}&resolution=480p`), id)).toMatchObject({ low: "0.2926", high: "0.2926" });
});

it("with an input video nobody has settled it", () => {
  const estimate = pricedOf(`${seedance}&mode=reference-to-video&inputVideo=5`);
  // a frame more is 900 tokens at 4.30 a million with video: 900 x 0.0000043 x 100
  expect(riskOf(estimate, id)).toMatchObject({ state: "unknown", low: "0", high: "0.387" });
  expect(numbersOf(estimate, id)).toBe("$92.88 × 0.00387 ÷ 0.9288 = $0.39");
});

describe("a fact of the family", () => {
  const square = "duration=5&resolution=720p&aspect=1:1&mode=image-to-video&images=1&audio=on&retry=0";
  const krisskross = "https://github.com/Augustas11/krisskross_jobs";

  it("holds of a sibling that measures nothing itself, where its maker sends the bill", () => {
    // 960 x 960 x 24 x 5 / 1024 = 108,000 tokens, billed as 108,900: 900 x 0.0000024 x 100
    expect(riskOf(pricedOf(`model=byteplus/seedance-1-5-pro-251215&${square}`), id)).toMatchObject({
      state: "exposed",
      low: "0.216",
      high: "0.216",
      evidence: [krisskross, "https://docs.comfy.org/tutorials/partner-nodes/pricing"],
    });
  });

  it.each([
    // 900 tokens at 3.5 a million x 100
    ["byteplus/dreamina-seedance-2-0-mini-260615", "exposed", "0.315", "0.315"],
    // 900 tokens at 1.2 a million x 100, silent
    ["fal/seedance-v1.5-pro", "unknown", "0", "0.108"],
    // 900 tokens at 7 a million x 100
    ["openrouter/seedance-2.0", "unknown", "0", "0.63"],
  ])("of %s it is %s", (key, state, low, high) => {
    const estimate = pricedOf(`model=${key}&mode=image-to-video&duration=5&resolution=720p&retry=0`);
    expect(riskOf(estimate, id)).toMatchObject({ state, low, high });
  });

  it("is nothing where clips are not billed by the picture", () => {
    const estimate = pricedOf("model=replicate/bytedance-seedance-1-pro&duration=5&resolution=480p&retry=0");
    expect(riskOf(estimate, id)).toMatchObject({ state: "clear", high: "0" });
  });

  it("is known only to releases that have it", () => {
    const { overshoots, ...known } = { ...fileOf(), overshoots: familyOvershoots };
    const key = "byteplus/seedance-1-5-pro-251215";
    expect(readCatalogue(providers, known).find(key)?.overshoots).toEqual([]);
    expect(readCatalogue(providers, { ...known, overshoots }).find(key)?.overshoots.length).toBe(overshoots.length);
  });
});

it("at most half a cent a generation", () => {
  // 100 x 0.005; 0.005 / 0.81088 = 0.62 %
  const { finding, sourceIds } = findingOf(omni);
  expect(riskOf(pricedOf(omni), id)).toEqual({
    state: "exposed",
    low: "0",
    high: "0.5",
    explanation: `Up to 0.62 % more than the rule gives, $0.50 a month. ${finding}`,
    evidence: sourceIds,
  });
});

it("half a cent for each part of a stitched clip", () => {
  expect(riskOf(pricedOf(`${omni}&duration=20`), id)).toMatchObject({ low: "0", high: "1" }); // 100 x 2 x 0.005
});

it("no bill seen", () => {
  expect(riskOf(pricedOf("model=vertex-ai/veo-3.1-generate-001"), id)).toEqual({
    state: "clear",
    low: "0",
    high: "0",
    explanation: "No bill was found that differs from the published rule.",
    evidence: [],
  });
});

it("a difference without a rule, and one in credits", () => {
  const seen = { finding: "A bill was odd.", sourceIds: some("guide") };
  expect(riskOf(priced(estimateFor(synthetic({ measured: [seen] }))), id)).toMatchObject({
    state: "clear",
    explanation: compared,
    evidence: ["guide"],
  });
  const effect = { kind: "added-cost", atMost: "2", denomination: "credit", when: {} } as const;
  const rates = [rate({ unitPrice: "10", denomination: "credit" })];
  const model = synthetic({ rates, measured: [{ ...seen, effect }] }, { credit: token });
  // 2 credits of 0.01 beside 80: 100 x 0.02
  expect(riskOf(priced(estimateFor(model, "retry=0")), id)).toMatchObject({
    state: "exposed",
    low: "0",
    high: "2",
    explanation: "Up to 2.5 % more than the rule gives, $2.00 a month. A bill was odd.",
  });
});
