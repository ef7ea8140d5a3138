/** A job that fails technically may be charged. */
import { outcomeFinding } from "../outcome";
import type { RiskRule } from "../rule";

export const failedAttemptBilled: RiskRule = {
  id: "failed-attempt-billed",
  title: "A failed job is billed",
  test: "Send one job that must fail, such as a broken image link, and compare the balance before and an hour after.",
  assess: ({ estimate }) => outcomeFinding(estimate, "failed", "failed"),
};
