import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const veo = "model=vertex-ai/veo-3.1-generate-001";

it.each([
  // 1 of 8 s: 100 x 1.60 x 0.999 / 8 and x 1.11 / 8
  [
    "7 s of 8",
    `${veo}&duration=7`,
    "exposed",
    "19.98",
    "22.2",
    "8 s are made for 7 s wanted. This is in the estimate already.",
  ],
  // 11 s of 8 + 4: 1 of 12 s of 100 x 2.40 x 0.999 and x 1.11
  [
    "stitched with a rest",
    `${veo}&duration=11`,
    "exposed",
    "19.98",
    "22.2",
    "12 s are made for 11 s wanted. This is in the estimate already.",
  ],
  // 12 s of 5 + 5 + 5: 3 of 15 s of 100 x 0.90 x 0.999
  [
    "stitched of fives",
    "model=luma/ray-3.2&duration=12",
    "exposed",
    "17.982",
    "17.982",
    "15 s are made for 12 s wanted. This is in the estimate already.",
  ],
  ["stitched exactly", `${veo}&duration=10`, "clear", "0", "0", "10 s can be made as asked."],
  ["as offered", veo, "clear", "0", "0", "8 s can be made as asked."],
])("%s", (_, query, state, low, high, explanation) => {
  const estimate = pricedOf(query);
  const evidence = estimate.generations[0].charges[0]!.rate.sourceIds;
  expect(riskOf(estimate, "duration-rounded-up")).toEqual({ state, low, high, explanation, evidence });
});
