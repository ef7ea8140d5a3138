/** More seconds are generated and billed than are wanted. */
import { decimal, plain, sum } from "../../numbers/decimal";
import { formatQuantity } from "../../words/format";
import { clear, monthShare, partOfMonth, priceSources } from "../finding";
import type { RiskRule } from "../rule";

/** 7 s wanted, 8 s billed: one eighth of the month is for seconds that are cut off. It is in the estimate already. */
export const durationRoundedUp: RiskRule = {
  id: "duration-rounded-up",
  title: "Seconds are billed that nobody wants",
  assess: ({ estimate }) => {
    const { generations, workload, remarks } = estimate;
    const sources = priceSources(estimate);
    const rounded = remarks.some(({ code }) => code === "duration-rounded-up" || code === "stitched");
    const made = sum(generations.map(({ job }) => job.durationSeconds));
    const wanted = decimal(workload.clip.durationSeconds);
    if (!rounded || made.lte(wanted)) return clear(`${plain(wanted)} s can be made as asked.`, sources);
    const unwanted = made.minus(wanted);
    const { low, high } = monthShare(estimate, unwanted, made);
    return {
      state: "exposed",
      low,
      high,
      explanation: () =>
        `${formatQuantity(made)} s are made for ${plain(wanted)} s wanted. This is in the estimate already.`,
      numbers: partOfMonth(estimate, unwanted, made, high),
      sourceIds: sources,
    };
  },
};
