/** A reseller bills by its own policies, whatever the vendor of the model does. */
import type { CatalogueModel } from "../../catalogue";
import { zero } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { clear } from "../finding";
import type { RiskRule } from "../rule";

/** Whether somebody other than the biller made the model: a reseller may have models of its own, named after it. */
export const isResold = ({ provider, model }: CatalogueModel): boolean =>
  provider.reseller && !provider.name.includes(model.vendor);

/** A month of $319.68 to $355.20 at a reseller: its own silence is worth $35.52. */
export const resellerPolicy: RiskRule = {
  id: "reseller-policy",
  title: "A reseller's own policy holds",
  assess: ({ estimate: { model, month, displayCurrency } }) => {
    const { provider } = model;
    const { vendor } = model.model;
    const sourceIds = model.policy.failed.sourceIds ?? [];
    if (!isResold(model))
      return clear(`${provider.name} bills by its own policies, and no reseller stands between.`, sourceIds);
    const high = month.high.minus(month.low);
    return {
      state: "unknown",
      low: zero,
      high,
      explanation: () => {
        const silent = high.gt(zero)
          ? ` What it does not say is worth ${formatMoney(high, displayCurrency)} a month.`
          : " Nothing that it leaves unsaid changes this plan's price.";
        return `${provider.name} sells a model of ${vendor}: its own policies hold, not the vendor's.${silent}`;
      },
      numbers: () =>
        `${formatMoney(month.high, displayCurrency)} − ${formatMoney(month.low, displayCurrency)} = ${formatMoney(high, displayCurrency)}`,
      sourceIds,
    };
  },
};
