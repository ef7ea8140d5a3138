/** What is made before and after the clip is billed by somebody else, and for every attempt. */
import { givenRows, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** First frames at $0.04 for 111 attempts: $4.44 that no video price contains. */
export const surroundingSteps: RiskRule = {
  id: "surrounding-steps",
  title: "Steps around the clip cost, too",
  happens:
    "A first frame is drawn, a prompt is rewritten, a voice is made, a clip is enlarged: each by a model with a meter of its own. What comes before the clip is paid for every attempt, also for those that fail.",
  formula: {
    words:
      "Clips a month, times the A attempts that each takes, times the price s of the steps before the clip; and kept clips, times their seconds, times the price a of a second of the steps after it.",
    symbols: "clips × A × s + kept × seconds × a",
  },
  prevent: "Keep first frames and rewritten prompts and use them again for the next attempt at the same clip.",
  test: "Give every meter a tag for one day and add up what is not video.",
  settledBy: [],
  assess: ({ estimate }) =>
    givenRows(estimate, ["image", "promptTokens", "speech", "upscale"]) ??
    withoutMoney("not-in-plan", "The plan names no such step. If there is one, give its price under Around the clip."),
};
