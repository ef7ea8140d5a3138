/** Giving up on a job and cancelling it need not save its charge. */
import { policyFinding } from "../outcome";
import type { RiskRule } from "../rule";

/** 11.1 jobs that the client gives up on and cancels, at $3.20: $35.52 where cancelling saves nothing. */
export const cancelStillBilled: RiskRule = {
  id: "cancel-still-billed",
  title: "Cancelling does not save the charge",
  assess: ({ estimate }) =>
    policyFinding(estimate, { outcome: "timeout", name: "abandoned", policy: estimate.model.policy.cancelled }),
};
