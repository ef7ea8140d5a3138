/** Money more or less than other money. */
import { zero, type Decimal } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";

/** `+$15.44`, `−$0.35`; of nothing `+$0.00`. */
export const moneyMoved = (amount: Decimal, currency: string): string =>
  `${amount.lt(zero) ? "−" : "+"}${formatMoney(amount.abs(), currency)}`;
