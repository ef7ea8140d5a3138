/** A charge without a published figure is taken for nothing, and the budget passes. */
import { clear, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** A clip priced at $1.60 whose input images have no published price: said, and counted as no amount, not as $0. */
export const unpricedAsZero: RiskRule = {
  id: "unpriced-as-zero",
  title: "A missing price passes for zero",
  happens:
    "A price list, a spreadsheet or a cost tool has no entry for a model, a size or an input, and adds nothing for it. The budget check passes and the bill does not. It meets new models first, and settings that a price page leaves out.",
  formula: {
    words: "No amount: a price p that nobody has published stays unknown, and a clip that needs it gets no total.",
    symbols: "p = unknown",
  },
  prevent:
    "Let a missing price stop the run. In your own records keep units and rate beside each cost, so that a 0 can be questioned.",
  test: "Ask your own cost tool for a model that does not exist: it must refuse, not answer 0.",
  settledBy: [],
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
