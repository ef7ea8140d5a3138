import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { rate, some, synthetic, token } from "../../support/synthetic";

const id = "bill-above-published";
const seedance = "model=byteplus/dreamina-seedance-2-0-260128&duration=5&retry=0";
const omni = "model=gemini-api/gemini-omni-1.1-flash&retry=0";
const compared = "Bills were compared; none was above the rule for such a job.";

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

it("nothing more with an input video", () => {
  const estimate = pricedOf(`${seedance}&mode=reference-to-video&inputVideo=5`);
  expect(riskOf(estimate, id)).toMatchObject({ state: "clear", low: "0", high: "0", explanation: compared });
  expect(numbersOf(estimate, id)).toBeUndefined();
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
