/** A balance that refills itself buys once more than was planned, and goes on buying. */
import { zero } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { clear } from "../finding";
import { nothingPrepaid } from "../prepaid";
import type { RiskRule } from "../rule";

/** A month bought with three packs of 1,000 for $10: one more such purchase is $30. */
export const autoReload: RiskRule = {
  id: "auto-reload",
  title: "The balance reloads itself",
  assess: ({ estimate, prepaid }) => {
    if (!prepaid) return nothingPrepaid;
    const { autoReload: reloads, packs, minimumPurchase, sourceIds } = prepaid.credit;
    if (reloads === "no") return clear("The balance does not reload itself.", sourceIds);
    const known = reloads === "yes" || packs.length > 0 || minimumPurchase !== "unknown";
    const high = known ? prepaid.cash : zero;
    const money = () => formatMoney(high, estimate.displayCurrency);
    return {
      state: reloads === "yes" ? "exposed" : "unknown",
      low: zero,
      high,
      explanation: () => {
        if (reloads === "yes")
          return `On unless it is switched off: one more purchase of ${money()} can follow the last job.`;
        const then = known ? `; if it does, one more purchase is ${money()}` : ", nor what one purchase is";
        return `Whether the balance reloads itself is not recorded${then}.`;
      },
      numbers: () => `one more purchase = ${money()}`,
      sourceIds,
    };
  },
};
