/** Why there is a range, in a sentence. */
import { zero } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { formatList, formatMoneyShort } from "../../words/format";
import { outcomes } from "../../ask/plan";
import { isOpen, rowsOf } from "../../month/kept";
import type { PricedFocus } from "./types";

/** Why there is a range, or why there is none. */
export function whySentence(estimate: PricedEstimate): PricedFocus["why"] {
  const { month, rules, model, displayCurrency } = estimate;
  const rows = rowsOf(estimate);
  const gap = month.high.minus(month.low);
  if (gap.eq(zero)) {
    const repeats = month.high.minus(rows.kept.cost.high);
    return {
      text: repeats.eq(zero)
        ? "One figure, not a range: nothing in this plan is billed beyond the kept clips."
        : `One figure, not a range: ${formatMoneyShort(repeats, displayCurrency)} of it is for attempts that give no kept clip.`,
    };
  }
  const open = outcomes.filter((outcome) => isOpen(rows[outcome]));
  const names = { failed: "a failed", moderated: "a moderated", timeout: "an abandoned" };
  const depends = open.every((outcome) => rules[outcome] === "depends");
  const provider = model.provider.name;
  return {
    text: "The range is ",
    unknown: `${formatMoneyShort(gap, displayCurrency)} that nobody can promise`,
    rest: depends
      ? `: at ${provider} it depends on the case whether ${formatList(open.map((outcome) => names[outcome]))} job is billed.`
      : `: ${provider} does not say whether ${formatList(open.map((outcome) => names[outcome]))} job is billed.`,
  };
}
