/** A model as a row of the list: what a plan takes on it, what is made of the plan, and what it can make. */
import { withPlan } from "../../../ask/plan-link";
import { focusQuery } from "../../../ask/write";
import { planWithOf, verdictOf, type Verdict } from "../../../budget/plan-with";
import { reasonOf, type Estimate } from "../../../month/estimate";
import { clipOf } from "../../../month/kept";
import { isOld } from "../../../numbers/days";
import { plain } from "../../../numbers/decimal";
import { kindWords } from "../../../words/catalogue";
import { daysBefore, formatDay, formatMoney } from "../../../words/format";
import { ownMark } from "../../sentences/own";
import { sayBriefly } from "../../sentences/briefly";
import { verdictWords } from "../../../words/verdict";
import { remarksOn } from "../comparison";
import { viewModelRow } from "../model/row";
import { longestOf, seenOf } from "./order";

export type ListRow = {
  key: string;
  name: string;
  /** What tells it from others: preview, avatars. */
  marks: readonly string[];
  provider: { name: string; href: string };
  state: Estimate["status"];
  /** Money to plan with, or why there is none, in a word. */
  price: string;
  verdict?: { verdict: Verdict; word: string };
  perClip: string;
  /** What is made of the plan. `otherwise`: not just what was asked. */
  made: string;
  otherwise: boolean;
  resolutions: string;
  longest: string;
  sound: string;
  /** When its price was seen; empty where it has none. */
  seen: string;
  /** Days since, where they are over 90: "106 days before". */
  before: string;
  old: boolean;
  /** The estimate of the plan on it, and its page. */
  estimate: string;
  page: string;
};

/** What of a row there is only where the plan has a price. */
function pricedPart(estimate: Estimate): Pick<ListRow, "price" | "verdict" | "perClip" | "made" | "otherwise"> {
  if (estimate.status !== "priced") {
    const price = estimate.status === "retired" ? "retired" : "not priced";
    return { price, perClip: "", made: sayBriefly(reasonOf(estimate)), otherwise: false };
  }
  const verdict = verdictOf(estimate);
  const remarks = remarksOn(estimate);
  const money = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, estimate.displayCurrency);
  return {
    price: money(planWithOf(estimate).total),
    ...(verdict ? { verdict: { verdict, word: verdictWords[verdict] } } : {}),
    perClip: money(clipOf(estimate).high),
    made: remarks.length === 0 ? "exact" : remarks.join(", "),
    otherwise: remarks.length > 0,
  };
}

function longestInWords({ model }: Estimate): string {
  const longest = longestOf(model);
  if (model.model.constraints.durations.every(({ kind }) => kind === "follows-input")) return "as its input";
  return longest ? `${plain(longest)}\u00a0s` : "not recorded";
}

/** `carried`: the plan that the model's page takes along; `tells`: kinds other than general are said. */
export function listRow(estimate: Estimate, carried: string | undefined, tells: boolean): ListRow {
  const { model, plan, status } = estimate;
  const { key, name, provider, stage, resolutions, audio } = viewModelRow(model, plan.on);
  const seen = seenOf(estimate) ?? "unknown";
  const mine = ownMark(estimate);
  return {
    key,
    name,
    marks: [
      ...(tells && model.kind !== "general" ? [kindWords[model.kind].name] : []),
      ...(stage === "preview" ? [stage] : []),
      ...(mine ? [mine] : []),
    ],
    provider: { name: provider.name, href: withPlan(`/models/${provider.id}`, carried) },
    state: status,
    ...pricedPart(estimate),
    resolutions,
    longest: longestInWords(estimate),
    sound: audio,
    seen: model.rates.length === 0 ? "" : formatDay(seen),
    before: daysBefore(seen, plan.on),
    old: isOld(seen, plan.on),
    estimate: `/?${focusQuery(plan, model.key)}`,
    page: withPlan(`/models/${key}`, carried),
  };
}
