/** An answer gets lost, the client submits again, and two jobs run. */
import { count, larger, zero } from "../decimal";
import { formatMoney, formatShare } from "../format";
import type { RiskRule, RiskState } from "./rule";

const stateOf: Record<"yes" | "no" | "unknown", RiskState> = { yes: "clear", no: "exposed", unknown: "unknown" };

/** At worst one second job for every wanted clip: 100 clips at $3.20 are $320. */
export const duplicateJob: RiskRule = {
  id: "duplicate-job",
  title: "A lost answer creates a second job",
  test: "Cut the connection right after the submission, then list the jobs.",
  assess: ({ estimate }) => {
    const { model, month, workflow, price, displayCurrency } = estimate;
    const { offered, note } = model.async.idempotency;
    const planned = month.rows.find(({ outcome }) => outcome === "duplicates")!.cost.high;
    const worst = offered === "yes" ? planned : larger(planned, count(workflow.clips).times(price));
    const key = {
      yes: "A repeated submission can be recognised by its key, if the client sends one.",
      no: "No idempotency key is documented.",
      unknown: "Whether a repeated submission is recognised is not published.",
    }[offered];
    const retries = model.async.clientSubmitRetries;
    const client =
      typeof retries === "number" && retries > 0
        ? ` The provider's own client repeats a submission up to ${retries} times.`
        : "";
    const plan = planned.gt(zero)
      ? ` Planned: ${formatShare(workflow.duplicates)} of submissions, ${formatMoney(planned, displayCurrency)}.`
      : " At worst one for every wanted clip.";
    return {
      state: offered === "yes" && planned.gt(zero) ? "exposed" : stateOf[offered],
      low: planned,
      high: worst,
      explanation: `${note ?? key}${client}${plan}`,
      sourceIds: model.async.sourceIds,
    };
  },
};
