/** What surrounds the clip, as rows: only what was asked for. */
import type { PricedEstimate } from "../../month/estimate";
import { formatMoney } from "../../words/format";
import { planWithOf } from "../../budget/plan-with";
import { surroundingsOf } from "../../budget/surroundings";
import type { FactRow } from "./types";

export const surroundingRows = (estimate: PricedEstimate): FactRow[] => {
  const { beside, levies } = planWithOf(estimate);
  const rows = [...surroundingsOf(estimate).rows, ...levies];
  if (rows.length === 0) return [];
  const { displayCurrency } = estimate;
  return [
    ...rows.map(({ label, cost, explanation }) => ({ label, figure: formatMoney(cost, displayCurrency), explanation })),
    {
      label: "Together",
      figure: formatMoney(beside, displayCurrency),
      explanation: "none of it is on the provider's bill",
      total: true,
    },
  ];
};
