/** What is made before and after the clip is billed by somebody else, and for every attempt. */
import { givenRows, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** First frames at $0.04 for 111 attempts: $4.44 that no video price contains. */
export const surroundingSteps: RiskRule = {
  id: "surrounding-steps",
  title: "Steps around the clip cost, too",
  assess: ({ estimate }) =>
    givenRows(estimate, ["image", "promptTokens", "speech", "upscale"]) ??
    withoutMoney("not-in-plan", "The plan names no such step. If there is one, give its price under Around the clip."),
};
