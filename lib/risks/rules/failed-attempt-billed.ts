/** A job that fails technically may be charged. */
import { outcomeFinding } from "../outcome";
import type { RiskRule } from "../rule";

export const failedAttemptBilled: RiskRule = {
  id: "failed-attempt-billed",
  title: "A failed job is billed",
  assess: ({ estimate }) => outcomeFinding(estimate, "failed", "failed"),
};
