/** The steps to the money to plan with in words: what each is called in a plan, and what makes it. */
import { describe, expect, it } from "vitest";
import { stepsOf } from "@/lib/budget/steps";
import { stepInWords, stepLabel } from "@/lib/views/sentences/steps";
import { pricedOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const kling = "model=kling/kling-v3";
const runway = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5";

function stepOf(query: string, id: string) {
  const estimate = pricedOf(query);
  const step = stepsOf(estimate).steps.find((one) => one.id === id);
  return step && { label: stepLabel(estimate, step), explanation: stepInWords(estimate, step) };
}

describe("a step says what it is called and how it comes about", () => {
  it.each([
    [`${veo}&duration=7`, "published", "Published price", "100 clips of 7 s, if every take were good"],
    [`${veo}&clips=1&retry=0`, "published", "Published price", "1 clip of 8 s, if every take were good"],
    [`${veo}&duration=7`, "rounding", "Rounding", "12.5 % of what is made is more than was asked for"], // 1 of 8 s
    [
      `${veo}&duration=9&retry=0`,
      "rounding",
      "Rounding and stitching",
      "10 % of what is made is more than was asked for",
    ], // 1 of 6 + 4 s
    [veo, "not-kept", "Never delivered", "0.1 clips fail all 3 attempts: a shortfall, no saving"], // 100 x 0.1^3
    // 100 clips of two generations, of which one in ten fails
    [
      `${veo}&duration=10&tries=1`,
      "not-kept",
      "Never delivered",
      "20 generations fail the only attempt: a shortfall, no saving",
    ],
    // 100 x (0.1 failed + 0.1 abandoned), and nobody says who pays
    [`${veo}&timeout=0.1&tries=1`, "repeats", "Failed attempts, if billed", "20 jobs of the month"],
    [`${veo}&policy.failed=billed&clips=10&tries=1`, "repeats", "Failed attempts", "1 job of the month"],
    [`${veo}&moderated=0.1&tries=1`, "moderated", "Moderated attempts, if billed", "10 jobs of the month"],
    [`${veo}&retry=0&unusable=0.1&tries=1`, "unusable", "Takes you discard", "10 jobs of the month"],
    [`${veo}&retry=0&duplicates=0.1`, "duplicates", "Duplicate jobs", "10 jobs of the month"],
    [veo, "certainty", "Bad luck", "95 of 100 months bill at most 117 jobs; 111 are expected"],
    [`${veo}&certainty=80`, "certainty", "Bad luck", "80 of 100 months bill at most 114 jobs; 111 are expected"],
    [`${runway}&retry=0&clips=110`, "credits", "Packs, paid ahead", "$30.00 paid for 3 × 1,000, $27.50 used at most"], // 2,750 credits
    // 48,000 units at 0.14; 45,000 for 5,670 and 5,000 for 700
    [
      `${kling}&clips=10000&retry=0`,
      "credits",
      "Packs below the list price",
      "$6,370.00 paid for 1 × 5,000 + 1 × 45,000, $6,720.00 used at most",
    ],
    [`${veo}&retry=0&extra.image=0.04&extra.tax=0.2`, "surroundings", "Around the clip", "Input images $4.00"], // 100 x 0.04
    [
      `${veo}&retry=0&extra.image=0.04&extra.speech=0.01`,
      "surroundings",
      "Around the clip",
      "Input images $4.00, Speech or music $8.00",
    ], // 800 s x 0.01
    [`${veo}&retry=0&extra.image=0.04&extra.tax=0.2`, "tax", "Tax", "20 % of $160.00, what the provider is paid"],
    [`${veo}&retry=0&extra.fee=0.015`, "fee", "Card or exchange fee", "1.5 % of $160.00, that with its tax"],
  ])("%s: %s", (query, id, label, explanation) => expect(stepOf(query, id)).toEqual({ label, explanation }));
});
