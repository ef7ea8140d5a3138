/** The client stops waiting; the job goes on, may finish, and may be billed. */
import { decimal } from "../decimal";
import { formatSeconds } from "../format";
import { latencyOf } from "../polling";
import { outcomeFinding } from "./outcome";
import type { RiskRule } from "./rule";

export const clientGivesUpEarly: RiskRule = {
  id: "client-gives-up-early",
  title: "The client gives up, the job still bills",
  test: "Set the client's time limit to 5 s, let it give up, then ask for the job by its id and read the balance.",
  assess: ({ estimate }) => {
    const finding = outcomeFinding(estimate, "timeout", "abandoned");
    const limit = estimate.model.async.clientTimeoutSeconds;
    if (limit === "unknown") return finding;
    const late = latencyOf(estimate).seconds.gt(decimal(limit));
    const sentence = `The provider's own client waits ${formatSeconds(decimal(limit))}${late ? ", less than a job may take" : ""}.`;
    return {
      ...finding,
      explanation: `${finding.explanation} ${sentence}`,
      sourceIds: [...finding.sourceIds, ...estimate.model.async.sourceIds],
    };
  },
};
