/** What the month is made of, as a bar and as a sentence. */
import { zero, type Decimal } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { unitWords } from "../../words/catalogue";
import { formatList, formatMoneyShort } from "../../words/format";
import type { Line } from "../../attempt/lines";
import type { UnitKind } from "../../catalogue/schema";
import { outcomes } from "../../ask/plan";
import { isOpen, rowsOf } from "../../month/kept";
import type { Driver, PricedFocus } from "./types";

/** The cautious month in parts: the kept clips by unit, billed repeats, and what nobody says. */
export function driversOf(estimate: PricedEstimate, lines: readonly Line[]): Driver[] {
  const { month, attempt, displayCurrency } = estimate;
  if (month.high.eq(zero)) return [];
  const part = (key: Driver["key"], label: string, amount: Decimal): Driver => ({
    key,
    label,
    amount: formatMoneyShort(amount, displayCurrency),
    share: Number(amount.div(month.high).toFixed(6)),
  });
  const kept = rowsOf(estimate).kept.cost.high;
  const byUnit = new Map<UnitKind, Decimal>();
  for (const { unit, cost } of lines) byUnit.set(unit, (byUnit.get(unit) ?? zero).plus(cost));
  const parts = [...byUnit].map(([unit, cost]) => part(unit, unitWords[unit].name, kept.times(cost).div(attempt.cost)));
  parts.push(part("repeats", "repeats, billed", month.low.minus(kept)));
  parts.push(part("unknown", "repeats, if billed", month.high.minus(month.low)));
  return parts.filter(({ share }) => share > 0);
}

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
