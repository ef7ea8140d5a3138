/** Credit is sold in packs, or not below a minimum: more is paid than is used. */
import type { Purchase } from "../../budget/credits";
import { larger, to20Decimals, zero } from "../../numbers/decimal";
import { formatList, formatMoney, formatQuantity } from "../../words/format";
import { factor, withoutMoney } from "../finding";
import { nothingPrepaid } from "../prepaid";
import type { RiskRule } from "../rule";

/** "3 packs of 1,000", or the least that can be paid in. */
const bought = ({ items }: Purchase): string =>
  items.length === 0
    ? "the minimum purchase"
    : formatList(
        items.map(
          ({ pack, count }) =>
            `${formatQuantity(count)} ${count.eq("1") ? "pack" : "packs"} of ${formatQuantity(pack.credits)}`,
        ),
      );

/** 4,440 credits needed, packs of 1,000 for $10: five packs, $50 paid, $5.60 of it not used this month. */
export const packStep: RiskRule = {
  id: "pack-step",
  title: "Packs and minimum purchase",
  assess: ({ estimate, prepaid }) => {
    if (!prepaid) return nothingPrepaid;
    const { need, purchase, cash, credit } = prepaid;
    const { sourceIds } = credit;
    const { displayCurrency: currency } = estimate;
    if (purchase.items.length === 0 && credit.minimumPurchase === "unknown") {
      return withoutMoney("unknown", "The least that can be paid in is not recorded.", sourceIds);
    }
    const over = purchase.credits.minus(need);
    const left = to20Decimals(larger(cash.times(over).div(purchase.credits), zero));
    return {
      state: left.gt(zero) ? "exposed" : "clear",
      low: left,
      high: left,
      explanation: () =>
        left.gt(zero)
          ? `The month needs ${bought(purchase)}, ${formatMoney(cash, currency)} in cash; ${formatQuantity(over, 1)} are left over.`
          : "The month uses up what has to be bought.",
      numbers: () =>
        `${formatMoney(cash, currency)} × ${factor(over)} ÷ ${factor(purchase.credits)} = ${formatMoney(left, currency)}`,
      sourceIds,
    };
  },
};
