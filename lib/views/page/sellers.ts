/** One maker's model at all who sell it, as rows for a plan. */
import { withFocus, type Plan } from "../../ask/plan";
import { focusQuery } from "../../ask/write";
import { planWithOf } from "../../budget/plan-with";
import { sellersOf } from "../../budget/sellers";
import type { CatalogueModel } from "../../catalogue";
import type { Facts } from "../../catalogue/facts";
import { questionOf, reasonOf, type Estimate } from "../../month/estimate";
import { formatMoney, sentenceCase } from "../../words/format";
import { sayBriefly } from "../sentences/briefly";
import { describe } from "../sentences/plan";
import { sellersInWords } from "../sentences/sellers";
import { remarksOn } from "./comparison";
import { oldPrice } from "./text";

type SellerRow = {
  key: string;
  name: string;
  provider: string;
  /** The page is of it. */
  current: boolean;
  /** One attempt at the clip, and the money to plan with; or why there is no price. */
  clip?: string;
  money?: string;
  /** What is made otherwise than asked, or why it has no price, in a few words each. */
  remarks: readonly string[];
  /** The estimate of the same plan with this seller. */
  href: string;
};

export type SellersView = { family: string; text: string; what: string; rows: readonly SellerRow[] };

function rowOf(estimate: Estimate, plan: Plan, current: string): SellerRow {
  const { model, displayCurrency } = estimate;
  const row = {
    key: model.key,
    name: model.model.name,
    provider: model.provider.name,
    current: model.key === current,
    href: `/?${focusQuery(plan, model.key)}`,
  };
  if (estimate.status !== "priced") return { ...row, remarks: [sayBriefly(reasonOf(estimate))] };
  return {
    ...row,
    clip: formatMoney(estimate.price, displayCurrency),
    money: formatMoney(planWithOf(estimate).total, displayCurrency),
    remarks: [...remarksOn(estimate), oldPrice(estimate)].filter(Boolean),
  };
}

/** All who sell a model, priced for the same plan, cheapest first; nothing where one provider sells it. */
export function viewSellers(
  plan: Plan,
  entry: CatalogueModel,
  { catalogue, exchange }: Facts,
): SellersView | undefined {
  const focused = withFocus(plan, entry.key);
  const sellers = sellersOf(questionOf(focused, exchange), entry, catalogue);
  const text = sellers && sellersInWords(sellers, plan.currency);
  if (!sellers || text === undefined) return undefined;
  const { priced, others } = sellers.estimates;
  return {
    family: sellers.family.name,
    text: `${sentenceCase(text)}.`,
    what: describe(focused.workloads[0]),
    rows: [...priced, ...others].map((estimate) => rowOf(estimate, plan, entry.key)),
  };
}
