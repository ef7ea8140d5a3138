/** All that a plan takes for granted, for a sheet of paper: what its first sentence does not say. */
import type { Month, Plan } from "../../ask/plan";
import { planEntries } from "../../ask/write";
import { decimal, one } from "../../numbers/decimal";
import { formatDay, formatMoneyShort, formatShare, plural } from "../../words/format";

const share = (text: string, what: string): string[] => (decimal(text).eq("0") ? [] : [`${formatShare(text)} ${what}`]);

const waiting = ({ delivery, pollIntervalSeconds, concurrency }: Month): string =>
  `${delivery === "poll" ? `polled every ${pollIntervalSeconds} s` : "reported by webhook"}, ${plural(String(concurrency), "job")} at a time`;

/** Keys that the sentences have; every other one is given as the link has it. */
const inWords =
  /^(model|mode|duration|resolution|aspect|audio|clips|counted|retry|moderated|timeout|unusable|duplicates|tries|delivery|poll|concurrency|budget|certainty|currency|on|test|own)$/;

/** "counted as kept; 50 % of good takes kept; 10 % of attempts fail; at most 3 tries a clip; polled every 10 s, ..." */
export function inputsInWords(plan: Plan): string {
  const { month } = plan.workloads[0];
  return [
    `clips counted as ${month.counted}`,
    `${formatShare(one.minus(month.unusable))} of good takes kept`,
    `${formatShare(month.failed)} of attempts fail`,
    ...share(month.moderated, "are moderated"),
    ...share(month.timeout, "outlast the client"),
    ...share(month.duplicates, "of submissions make a second job"),
    `at most ${month.tries === 1 ? "1 try" : `${month.tries} tries`} a clip`,
    waiting(month),
    plan.budget === undefined ? "no budget" : `a budget of ${formatMoneyShort(plan.budget, plan.currency)}`,
    `${plan.certainty} % sure`,
    `prices of ${formatDay(plan.on)} in ${plan.currency}`,
    ...planEntries(plan)
      .filter(([key]) => !inWords.test(key))
      .map(([key, text]) => `${key}=${text}`),
  ].join("; ");
}
