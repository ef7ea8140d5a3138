/** The steps to the budget in words: what each is called in a plan, and what makes it. */
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
    [
      `${veo}&duration=7`,
      "published",
      {
        label: "Published price",
        explanation: "100 clips of 7 s at the price of the page",
      },
    ],
    [
      `${veo}&clips=1&retry=0`,
      "published",
      {
        label: "Published price",
        explanation: "1 clip of 8 s at the price of the page",
      },
    ],
    [
      `${veo}&duration=7`,
      "rounding",
      {
        label: "Rounding",
        explanation: "12.5 % of what is made is more than was asked for",
      },
    ],
    [
      `${veo}&duration=9&retry=0`,
      "rounding",
      {
        label: "Rounding and stitching",
        explanation: "10 % of what is made is more than was asked for",
      },
    ],
    [
      veo,
      "not-kept",
      {
        label: "Clips that never succeed",
        explanation: "0.1 of the clips are not kept within 3 attempts; what they cost is in the steps below",
      },
    ],
    [
      `${veo}&duration=10&tries=1`,
      "not-kept",
      {
        label: "Clips that never succeed",
        explanation: "20 of the generations are not kept within 1 attempt; what they cost is in the steps below",
      },
    ],
    [
      `${veo}&timeout=0.1&tries=1`,
      "repeats",
      { label: "Failed and abandoned", explanation: "20 jobs of the month, where billed" },
    ],
    [
      `${veo}&policy.failed=billed&clips=10&tries=1`,
      "repeats",
      { label: "Failed and abandoned", explanation: "1 job of the month, where billed" },
    ],
    [
      `${veo}&moderated=0.1&tries=1`,
      "moderated",
      { label: "Moderated", explanation: "10 jobs of the month, where billed" },
    ],
    [
      `${veo}&retry=0&unusable=0.1&tries=1`,
      "unusable",
      { label: "Unusable takes", explanation: "10 jobs of the month, where billed" },
    ],
    [
      `${veo}&retry=0&duplicates=0.1`,
      "duplicates",
      { label: "Duplicate jobs", explanation: "10 jobs of the month, where billed" },
    ],
    [
      `${runway}&retry=0&clips=110`,
      "credits",
      {
        label: "Credits bought, not used",
        explanation: "$30.00 in cash for $27.50 of use",
      },
    ],
    [
      `${kling}&clips=10000&retry=0`,
      "credits",
      {
        label: "Credits cheaper in packs",
        explanation: "$6,370.00 in cash for $6,720.00 of use",
      },
    ],
    [
      `${veo}&retry=0&extra.image=0.04&extra.tax=0.2`,
      "surroundings",
      {
        label: "Surroundings",
        explanation: "2 chosen; none is on the provider's bill, $36.00",
      },
    ],
  ])("%s: %s", (query, id, step) => expect(stepOf(query, id)).toEqual(step));
});
