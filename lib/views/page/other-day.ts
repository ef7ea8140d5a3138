/** A plan of another day beside the same plan of today: what moved, and by how much. */
import { writePlan } from "../../ask/write";
import { ratesUsed } from "../../attempt/charges";
import { planWithOf } from "../../budget/plan-with";
import type { Facts } from "../../catalogue/facts";
import { estimateModel, questionOf, reasonOf, type Estimate, type PricedEstimate } from "../../month/estimate";
import { newestDay } from "../../numbers/days";
import { zero } from "../../numbers/decimal";
import { daysBefore, formatDay, formatMoney, formatShare } from "../../words/format";
import { tell } from "../sentences/remarks";
import { seenOn } from "./text";
import type { OtherDay } from "./plan-types";

/** The newest first day of the rates of one estimate that the other one does not use. */
function changedOn(newer: PricedEstimate, older: PricedEstimate): string {
  const used = new Set(ratesUsed(older.generations));
  const others = ratesUsed(newer.generations).filter((rate) => !used.has(rate));
  return newestDay(others.map(({ effectiveFrom }) => effectiveFrom));
}

/** $599 on the day and $444 today: "With prices of today it is $444.00, $155.00 (26 %) less." */
function difference(then: PricedEstimate, now: PricedEstimate): string {
  const [before, after] = [planWithOf(then).total, planWithOf(now).total];
  const money = (amount: typeof before) => formatMoney(amount, then.displayCurrency);
  if (before.eq(after)) return "With prices of today it is the same.";
  const moved = after.minus(before).abs();
  const share = before.eq(zero) ? "" : ` (${formatShare(moved.div(before).round(2))})`;
  const [newer, older] = then.plan.on < now.plan.on ? [now, then] : [then, now];
  const day = changedOn(newer, older);
  const changes = newer === now ? "changed" : "changes";
  const why = day === "unknown" ? "" : `: the price ${changes} on ${formatDay(day)}`;
  return `With prices of today it is ${money(after)}, ${money(moved)}${share} ${after.lt(before) ? "less" : "more"}${why}.`;
}

function compared(then: Estimate, now: Estimate): string {
  if (now.status !== "priced") return then.status === "priced" ? `Today: ${tell(reasonOf(now)).message}` : "";
  if (then.status === "priced") return difference(then, now);
  return `With prices of today it is ${formatMoney(planWithOf(now).total, now.displayCurrency)}.`;
}

/**
 * What the model in focus is today, where the plan is of another day and there is something to say of it. What a plan of
 * an older release is today is told with all that moved since.
 */
export function otherDayOf(then: Estimate, { exchange, today }: Facts): OtherDay | undefined {
  const { plan, model } = then;
  if (plan.on === today || plan.release) return undefined;
  const ofToday = { ...plan, on: today };
  const toCome =
    plan.on > today ? `${formatDay(plan.on)} is yet to come: what is known today is taken to hold until then. ` : "";
  const now = estimateModel(model, questionOf(ofToday, exchange));
  const before = now.status === "priced" ? daysBefore(seenOn(now), today) : "";
  const text = `${toCome}${compared(then, now)} ${before && `Price seen ${before}.`}`.trim();
  return text === "" ? undefined : { text, href: `?${writePlan(ofToday)}` };
}
