import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";

const id = "unusable-takes";
const veo = "model=vertex-ai/veo-3.1-generate-001&audio=on";

it.each([
  // 1 + 0.1 + 0.01 = 1.11 attempts, a tenth of them: 100 x 0.111 x 3.20
  [
    "one in ten",
    `${veo}&retry=0&unusable=0.1`,
    "35.52",
    "11.1 clips a month are made and thrown away.",
    "100 × 1.11 × 1 × 0.1 × $3.20 = $35.52",
  ],
  // 1 + 0.55 + 0.3025 = 1.8525 attempts, of which 0.9 are made and half of those kept: 100 x 1.8525 x 0.45 x 3.20
  [
    "half, with failures",
    `${veo}&unusable=0.5`,
    "266.76",
    "83.4 clips a month are made and thrown away.",
    "100 × 1.8525 × 0.9 × 0.5 × $3.20 = $266.76",
  ],
  // 1 + 0.5 attempts with two tries; each of 6 + 4 s: 100 x 1.5 x 0.5 x 4.00, and 2 x 75 clips
  [
    "stitched clips",
    `${veo}&retry=0&unusable=0.5&tries=2&duration=10`,
    "300",
    "150 clips a month are made and thrown away.",
    "100 × 1.5 × 1 × 0.5 × $4.00 = $300.00",
  ],
  // counted as made, none of them is repeated: 100 x 1.11 x 0.9 made, half of it: 49.95 x 3.20
  [
    "half of what is made",
    `${veo}&unusable=0.5&counted=made`,
    "159.84",
    "50 clips a month are made and thrown away.",
    "100 × 1.11 × 0.9 × 0.5 × $3.20 = $159.84",
  ],
])("%s thrown away", (_, query, cost, thrown, numbers) => {
  const estimate = pricedOf(query);
  expect(riskOf(estimate, id)).toEqual({
    state: "exposed",
    low: cost,
    high: cost,
    explanation: `${thrown} This is in the estimate already.`,
    evidence: [],
  });
  expect(numbersOf(estimate, id)).toBe(numbers);
});

it("none planned of clips counted as made: not in the plan, and the bill would stay", () => {
  expect(riskOf(pricedOf(`${veo}&counted=made`), id)).toEqual({
    state: "not-in-plan",
    low: "0",
    high: "0",
    explanation:
      "The plan uses every clip that is made. What share you will keep is yours to find out; the bill stays the same, and fewer clips are left of it.",
    evidence: [],
  });
});

it("none planned: not in the plan, with an example that is called one", () => {
  // 320 / 0.9 - 320 = 35.5555...
  const estimate = pricedOf(`${veo}&retry=0`);
  expect(riskOf(estimate, id)).toEqual({
    state: "not-in-plan",
    low: "0",
    high: "0",
    explanation:
      "The plan keeps every clip that is made. What share you will keep is yours to find out; to give an example, every tenth take thrown away would be about $35.56 a month more.",
    evidence: [],
  });
  expect(numbersOf(estimate, id)).toBeUndefined();
});
