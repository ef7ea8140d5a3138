import { expect, it } from "vitest";
import { pricedOf } from "../../support/question";
import { riskOf } from "../../support/risks";

const gen4 = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5"; // 25 credits a clip
const sora = "model=openai/sora-2&on=2026-08-01&retry=0"; // 0.80 a clip

it.each([
  ["nothing prepaid", "model=luma/ray-3.2&duration=5", "clear", "0", "Nothing was found to be prepaid here."],
  // 25 x 111 = 2,775 credits: three packs, 225 credits of them left at 0.01
  [
    "packs with a rest",
    gen4,
    "exposed",
    "2.25",
    "The month needs 3 packs of 1,000, $30.00 in cash; 225 are left over.",
  ],
  // 25 x 40 = 1,000 credits
  ["a pack used up", `${gen4}&retry=0&clips=40`, "clear", "0", "The month uses up what has to be bought."],
  // 25 credits of one pack; 975 at 0.01
  [
    "one pack",
    `${gen4}&retry=0&clips=1`,
    "exposed",
    "9.75",
    "The month needs 1 pack of 1,000, $10.00 in cash; 975 are left over.",
  ],
  // 399.6 units: the pack of 100 is sold once, so the one of 1,000 for 98.00; 600.4 of it are left
  [
    "a larger pack than the cheapest",
    "model=kling/kling-v3&duration=5&resolution=1080p",
    "exposed",
    "58.8392",
    "The month needs 1 pack of 1,000, $98.00 in cash; 600.4 are left over.",
  ],
  // 4 x 260 = 1,040 units: 9.80 + 98.00; 60 of 1,100 units are left
  [
    "two sizes together",
    "model=kling/kling-v3&duration=5&resolution=1080p&retry=0&clips=260",
    "exposed",
    "5.88",
    "The month needs 1 pack of 100 and 1 pack of 1,000, $107.80 in cash; 60 are left over.",
  ],
  // 0.80 of at least 5
  [
    "a least payment",
    `${sora}&clips=1`,
    "exposed",
    "4.2",
    "The month needs the minimum purchase, $5.00 in cash; 4.2 are left over.",
  ],
  ["above the least payment", `${sora}&clips=100`, "clear", "0", "The month uses up what has to be bought."],
  ["no published least payment", "model=fal/veo3.1", "unknown", "0", "The least that can be paid in is not recorded."],
  // 2.25 x 7.1 = 15.975 of 213.00 yuan
  [
    "in the user's currency",
    `${gen4}&currency=CNY&fx.CNY=7.1`,
    "exposed",
    "15.975",
    "The month needs 3 packs of 1,000, CN¥213.00 in cash; 225 are left over.",
  ],
])("%s", (_, query, state, left, explanation) => {
  const estimate = pricedOf(query);
  expect(riskOf(estimate, "pack-step")).toEqual({
    state,
    low: left,
    high: left,
    explanation,
    evidence: estimate.model.credit?.sourceIds ?? [],
  });
});
