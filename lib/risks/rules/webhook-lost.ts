/** A webhook that nobody answers is repeated for a while and then never again: the finished clip is not heard of. */
import { decimal, zero } from "../../numbers/decimal";
import { formatMoney, formatSeconds } from "../../words/format";
import { clear, monthShare, partOfMonth } from "../finding";
import type { RiskRule } from "../rule";

/** How long the receiver is taken to be down, once a month: our assumption, said wherever it is used. */
const outageSeconds = decimal("3600");
/** A month is 30 days. */
const secondsInMonth = decimal("2592000");

/** An outage of an hour, repeats for 60 s: what ends in 3,540 of 2,592,000 s of a $355.20 month, $0.49. */
export const webhookLost: RiskRule = {
  id: "webhook-lost",
  title: "A webhook is lost",
  assess: ({ estimate }) => {
    const { workload, model, displayCurrency } = estimate;
    const { webhook, sourceIds } = model.async;
    if (workload.month.delivery === "poll")
      return clear("The jobs are polled: there is no webhook to lose.", sourceIds);
    if (webhook.offered === "no") return clear("No webhook is offered, so none can be lost.", sourceIds);
    const known = webhook.retryWindowSeconds !== "unknown";
    const window = known ? decimal(webhook.retryWindowSeconds) : zero;
    const missed = outageSeconds.minus(window);
    if (missed.lte(zero)) {
      return clear(
        () => `Webhooks are repeated for ${formatSeconds(window)}: an outage of an hour, our assumption, loses none.`,
        sourceIds,
      );
    }
    const { high } = monthShare(estimate, missed, secondsInMonth);
    return {
      state: known ? "exposed" : "unknown",
      low: zero,
      high,
      explanation: () => {
        const money = formatMoney(high, displayCurrency);
        return known
          ? `Webhooks are repeated for ${formatSeconds(window)}. An outage of an hour, our assumption, loses ${money} of clips unless they are polled too.`
          : `How long a webhook is repeated is not recorded. An outage of an hour, our assumption, loses up to ${money} of clips unless they are polled too.`;
      },
      numbers: partOfMonth(estimate, missed, secondsInMonth, high),
      sourceIds,
    };
  },
};
