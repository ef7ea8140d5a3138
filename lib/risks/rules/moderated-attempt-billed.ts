/** A clip that the provider's filter stops after it was rendered may be charged. */
import { outcomeFinding } from "../outcome";
import type { RiskRule } from "../rule";

export const moderatedAttemptBilled: RiskRule = {
  id: "moderated-attempt-billed",
  title: "A moderated job is billed",
  assess: ({ estimate }) => outcomeFinding(estimate, "moderated", "moderated"),
};
