/** More jobs at once than the account may run: the month takes longer, or a dearer tier. */
import { count } from "../../numbers/decimal";
import { formatQuantity, formatSeconds, plural } from "../../words/format";
import { pollingPlan } from "../../budget/waiting";
import { withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** 111 jobs of 120 s: 1.9 h with two at once, 55 min 30 s with four. */
export const concurrencyLimit: RiskRule = {
  id: "concurrency-limit",
  title: "More jobs at once than allowed",
  assess: ({ estimate }) => {
    const { workload, model } = estimate;
    const { concurrency: limit, sourceIds } = model.async;
    const wanted = workload.month.concurrency;
    const month = () => plural(formatQuantity(pollingPlan(estimate).jobs, 0), "job");
    const time = (atOnce: number) => {
      const { jobs, latency } = pollingPlan(estimate);
      return formatSeconds(jobs.times(latency.seconds).div(count(atOnce)));
    };
    if (limit === "unknown") {
      return withoutMoney(
        "unknown",
        () =>
          `How many jobs may run at once is not recorded; with ${wanted} the month's ${month()} take ${time(wanted)}.`,
        sourceIds,
      );
    }
    if (wanted <= limit) {
      return withoutMoney(
        "clear",
        `${plural(String(limit), "job")} may run at once; the plan has ${wanted}.`,
        sourceIds,
      );
    }
    return withoutMoney(
      "exposed",
      () =>
        `${plural(String(limit), "job")} may run at once; the plan has ${wanted}. The month's ${month()} take ${time(limit)} at the limit, ${time(wanted)} as planned.`,
      sourceIds,
    );
  },
};
