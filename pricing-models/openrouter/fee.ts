/** The fee is taken when credit is bought, so that it is on no line of a generation's bill. */
export const purchaseFee = {
  when: {},
  message:
    "Buying credit costs 5.5% on top, at least 0.80 USD a purchase. The fee is not in the figure shown, which is the price of the generation.",
  sourceIds: ["board-2026-09-15"],
} as const;
