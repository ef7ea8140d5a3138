/** A charge without a published figure is taken for nothing, and the budget passes. */
import { clear, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** A clip priced at $1.60 whose input images have no published price: said, and counted as no amount, not as $0. */
export const unpricedAsZero: RiskRule = {
  id: "unpriced-as-zero",
  title: "A missing price passes for zero",
  assess: ({ estimate: { model } }) => {
    const priced = "Every charge of this clip has a published figure";
    const [gap, ...more] = model.gaps;
    if (!gap) return clear(`${priced}.`);
    const others = more.length > 0 ? ` ${more.length} more ${more.length === 1 ? "is" : "are"} missing.` : "";
    return withoutMoney(
      "unknown",
      `${priced}; a charge of another setting has none. ${gap.reason}${others}`,
      gap.sourceIds,
    );
  },
};
