/** The client stops waiting; the job goes on, may finish, and may be billed. */
import { decimal } from "../../numbers/decimal";
import { formatSeconds } from "../../words/format";
import { latencyOf } from "../../budget/waiting";
import { read } from "../finding";
import { outcomeFinding } from "../outcome";
import type { RiskRule } from "../rule";

export const clientGivesUpEarly: RiskRule = {
  id: "client-gives-up-early",
  title: "The client gives up, the job still bills",
  assess: ({ estimate }) => {
    const finding = outcomeFinding(estimate, "timeout", "abandoned");
    const limit = estimate.model.async.clientTimeoutSeconds;
    if (limit === "unknown") return finding;
    return {
      ...finding,
      explanation: () => {
        const late = latencyOf(estimate).seconds.gt(decimal(limit));
        return `${read(finding.explanation)} The provider's own client waits ${formatSeconds(decimal(limit))}${late ? ", less than a job may take" : ""}.`;
      },
      sourceIds: [...finding.sourceIds, ...estimate.model.async.sourceIds],
    };
  },
};
