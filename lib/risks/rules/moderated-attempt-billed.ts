/** A clip that the provider's filter stops after it was rendered may be charged. */
import { outcomeFinding } from "../outcome";
import type { RiskRule } from "../rule";

export const moderatedAttemptBilled: RiskRule = {
  id: "moderated-attempt-billed",
  title: "A moderated job is billed",
  happens:
    "The clip is rendered, the provider's filter refuses it, and no file is delivered. Some providers charge such a job like a finished one. It meets prompts about people, brands and speech first, and the same prompt can pass on one attempt and be refused on the next.",
  formula: {
    words:
      "Clips a month, times the A attempts that each takes, times the share m of attempts that is moderated, times the price p of an attempt. Where nobody says whether they are billed, from nothing to that.",
    symbols: "clips × A × m × p",
  },
  prevent:
    "Screen prompts with a filter of your own before they are submitted. Change a refused prompt before it is repeated, and keep the number of tries low.",
  test: "Send one prompt that is sure to be refused, at the shortest length, and compare the balance.",
  settledBy: ["refused"],
  assess: ({ estimate }) => outcomeFinding(estimate, "moderated", "moderated"),
};
