/** The month as credits, beside what has to be paid in for it. */
import { inMoneyOf } from "../../catalogue/credit";
import { expiring, type Purchase } from "../../budget/credits";
import { packsInWords } from "../sentences/prepaid";
import { decimal, larger, zero, type Decimal } from "../../numbers/decimal";
import { inDisplay, type PricedEstimate } from "../../month/estimate";
import { formatMoney, formatPrice, formatQuantity, plural } from "../../words/format";
import { planWithOf } from "../../budget/plan-with";
import type { FactRow } from "./types";

/** How long bought credit lasts, as a clause. */
const lasting = (validDays: Purchase["validDays"]): string => {
  if (validDays === "unknown") return "how long it lasts is not recorded";
  return validDays === "never" ? "it does not expire" : `it lasts ${plural(String(validDays), "day")}`;
};

const refills = {
  yes: "unless that is switched off; how much is in the billing settings",
  no: "nothing is bought on its own",
  unknown: "look at the billing settings before the first job",
};

/** Rows of label, figure and the sum behind it; nothing where bills follow use. */
export function prepaidRows(estimate: PricedEstimate): FactRow[] {
  const { displayCurrency, plan } = estimate;
  const { bill, prepaid } = planWithOf(estimate);
  if (!prepaid) return [];
  const { need, purchase, cash, credit } = prepaid;
  const inMoney = credit.listPrice === "1";
  const count = (credits: Decimal) =>
    inMoney
      ? formatMoney(inDisplay(estimate, inMoneyOf(credit, credits)), displayCurrency)
      : plural(formatQuantity(credits, 1), credit.name);
  const lost = expiring(purchase, need);
  const packs = packsInWords(purchase);
  const least =
    credit.minimumPurchase === "unknown"
      ? "the least payment is not recorded"
      : `at least ${formatMoney(inDisplay(estimate, decimal(credit.minimumPurchase)), displayCurrency)} at first`;
  const consumed: FactRow = {
    label: "Consumed",
    figure: count(need),
    explanation: inMoney
      ? `at most, in ${plan.certainty} of 100 months`
      : `at most, in ${plan.certainty} of 100 months: ${formatMoney(bill, displayCurrency)} at ${formatPrice(credit.money, credit.currency)} a ${credit.name}`,
  };
  const trial = purchase.items.some(({ pack }) => pack.trial) ? ", a trial pack counted once" : "";
  return [
    consumed,
    {
      label: "Paid in",
      figure: formatMoney(cash, displayCurrency),
      explanation: `${packs === "" ? "what is needed" : `the cheapest packs that cover it, ${packs}${inMoney ? "" : ` ${credit.name}s`}${trial}`}; ${least}`,
    },
    {
      label: "Left over",
      figure: count(larger(purchase.credits.minus(need), zero)),
      explanation: `${count(purchase.credits)} ${inMoney ? "paid in" : "bought"} less ${count(need)} used; ${lasting(purchase.validDays)}`,
    },
    {
      label: "Expires unused",
      figure: lost === "unknown" ? "not recorded" : count(lost),
      explanation:
        lost === "unknown"
          ? "how long bought credit lasts is not recorded"
          : "of this purchase, if every month uses as much as this one",
      unknown: lost === "unknown",
    },
    {
      label: "Refills itself",
      figure: { yes: "yes", no: "no", unknown: "not recorded" }[credit.autoReload],
      explanation: refills[credit.autoReload],
      unknown: credit.autoReload === "unknown",
    },
  ];
}
