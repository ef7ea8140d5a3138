/** A job that the provider's filter stops before anything is rendered may be charged all the same. */
import { zero } from "../../numbers/decimal";
import { read } from "../finding";
import { policyFinding } from "../outcome";
import type { RiskRule } from "../rule";

/** 11.1 moderated jobs at $0.25 are $2.775 where a refused input is billed. The same jobs as those refused later. */
export const moderatedInputBilled: RiskRule = {
  id: "moderated-input-billed",
  title: "A job refused before rendering is billed",
  assess: ({ estimate }) => {
    const { policy } = estimate.model;
    const finding = policyFinding(estimate, {
      outcome: "moderated",
      name: "moderated",
      policy: policy.moderatedInput ?? policy.moderated,
      own: estimate.workload.findings.moderated,
    });
    const same = () => `${read(finding.explanation)} They are the same jobs as those refused after rendering.`;
    return finding.high.eq(zero) ? finding : { ...finding, explanation: same };
  },
};
