/** An answer gets lost, the client submits again, and two jobs run. */
import { rowsOf } from "../../month/kept";
import { count, larger, zero } from "../../numbers/decimal";
import { formatMoney, formatShare } from "../../words/format";
import { factor, forEveryClip, priceFactor } from "../finding";
import type { RiskRule, RiskState } from "../rule";

const stateOf: Record<"yes" | "no" | "unknown", RiskState> = { yes: "clear", no: "exposed", unknown: "unknown" };

const recognised = {
  yes: "A repeated submission can be recognised by its key, if the client sends one.",
  no: "No idempotency key is documented.",
  unknown: "Whether a repeated submission is recognised is not recorded.",
};

/** At worst one second job for every wanted clip: 100 clips at $3.20 are $320. */
export const duplicateJob: RiskRule = {
  id: "duplicate-job",
  title: "A lost answer creates a second job",
  assess: ({ estimate }) => {
    const { model, expected, workload, price, displayCurrency } = estimate;
    const { offered, note } = model.async.idempotency;
    const planned = rowsOf(estimate).duplicates.cost.high;
    const worst = offered === "yes" ? planned : larger(planned, count(workload.month.clips).times(price));
    const money = () => formatMoney(planned, displayCurrency);
    return {
      state: offered === "yes" && planned.gt(zero) ? "exposed" : stateOf[offered],
      low: planned,
      high: worst,
      explanation: () => {
        const repeats = model.async.clientSubmitRetries;
        const client =
          typeof repeats === "number" && repeats > 0
            ? ` The provider's own client repeats a submission up to ${repeats} times.`
            : "";
        const plan = planned.gt(zero)
          ? ` Planned: ${formatShare(workload.month.duplicates)} of submissions, ${money()}.`
          : worst.gt(zero)
            ? " At worst one for every wanted clip."
            : "";
        return `${note ?? recognised[offered]}${client}${plan}`;
      },
      numbers: worst.eq(planned)
        ? () =>
            `${factor(count(workload.month.clips))} × ${factor(expected.attempts)} × ${factor(workload.month.duplicates)} × ${priceFactor(price, displayCurrency)} = ${money()}`
        : forEveryClip(estimate, price, worst),
      sourceIds: model.async.sourceIds,
    };
  },
};
