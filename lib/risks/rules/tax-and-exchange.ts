/** List prices are before tax, and a card or a bank takes its part of every exchange. */
import { formatMoney } from "../../words/format";
import { givenRows, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

const tenth = "10";

/** 20 % of tax on $355.20 are $71.04. */
export const taxAndExchange: RiskRule = {
  id: "tax-and-exchange",
  title: "Tax, exchange and card fees",
  assess: ({ estimate }) =>
    givenRows(estimate, ["tax", "fee"]) ??
    withoutMoney("not-in-plan", () => {
      const { month, displayCurrency, currency } = estimate;
      const foreign = currency === displayCurrency ? "" : ` The bill is in ${currency} and the rate moves.`;
      return `None is in the estimate. Each 10 % would be ${formatMoney(month.high.div(tenth), displayCurrency)} a month.${foreign}`;
    }),
};
