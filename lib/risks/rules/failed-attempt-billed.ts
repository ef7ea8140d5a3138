/** A job that fails technically may be charged. */
import { outcomeFinding } from "../outcome";
import type { RiskRule } from "../rule";

export const failedAttemptBilled: RiskRule = {
  id: "failed-attempt-billed",
  title: "A failed job is billed",
  happens:
    "A job ends in an error and is charged, or its charge comes back late. Providers draw the line in different places: one charges no error of its own servers, but may charge an input that it rejected after computing had begun.",
  formula: {
    words:
      "Clips a month, times the A attempts that each takes, times the share f of attempts that fails, times the price p of an attempt. Where nobody says whether they are billed, from nothing to that.",
    symbols: "clips × A × f × p",
  },
  prevent:
    "Check links, formats, sizes and lengths of inputs before submission. Compare the balance with your own list of failed jobs every week, and claim what should not have been charged.",
  test: "Send one job that must fail, such as a broken image link, and compare the balance before and an hour after.",
  settledBy: ["failing"],
  assess: ({ estimate }) => outcomeFinding(estimate, "failed", "failed"),
};
