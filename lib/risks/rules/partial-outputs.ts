/** A job of several clips delivers some of them; a job of one cannot. */
import { clear } from "../finding";
import type { RiskRule } from "../rule";

/** One clip a job: of four ordered at once at $3.20 and two delivered, $6.40 would be in question. */
export const partialOutputs: RiskRule = {
  id: "partial-outputs",
  title: "Part of a job is missing",
  assess: ({ estimate: { model } }) => {
    const { partial } = model.policy;
    const said = partial ? ` ${partial.statement}` : "";
    return clear(`One clip a job is asked for, so none can be delivered in part.${said}`, partial?.sourceIds);
  },
};
