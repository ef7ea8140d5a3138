/** The workloads of a plan as rows, each with what can be done with it. */
import type { Issue } from "../../../ask/issues";
import type { Plan, Workload } from "../../../ask/plan";
import { mostWorkloads } from "../../../ask/workloads";
import { queryAt, writeWorkloads } from "../../../ask/write-workloads";
import { planWithOf } from "../../../budget/plan-with";
import { reasonOf, type Estimate, type PricedEstimate } from "../../../month/estimate";
import { clipOf } from "../../../month/kept";
import { larger, smaller, zero, type Decimal } from "../../../numbers/decimal";
import { isNonEmpty, type NonEmpty } from "../../../numbers/list";
import { formatMoney, formatShare } from "../../../words/format";
import { deliveredInWords } from "../../sentences/delivered";
import { madeInstead } from "../../sentences/made";
import { ownMark } from "../../sentences/own";
import { describe } from "../../sentences/plan";
import { tell } from "../../sentences/remarks";
import { seenOf } from "../plan";
import type { PlanField, WorkloadLinks, WorkloadView } from "./types";

/** The letter of a workload by its place, from 0: A, B, to L for the twelfth. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** As it is called; by its letter where it has no name. */
export const nameOf = ({ name }: Workload, place: number): string => name ?? `Workload ${letterOf(place)}`;

/** A link to the plan with other workloads, which says what was done, for the way back; none where there would be none or too many. */
const linkTo = (plan: Plan, workloads: readonly Workload[], did: string): string | undefined =>
  isNonEmpty(workloads) && workloads.length <= mostWorkloads
    ? `/plan?${writeWorkloads({ ...plan, workloads })}&view.did=${did}`
    : undefined;

/** A name for a copy that no other workload has: "Adverts 2". */
function copyName(workloads: readonly Workload[], { name }: Workload): string | undefined {
  if (name === undefined) return undefined;
  const stem = name.replace(/ \d+$/, "").slice(0, 36);
  const taken = new Set(workloads.map((workload) => workload.name));
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

/** The plan with a workload and the one before it in each other's places. */
const movedUp = (plan: Plan, place: number): string | undefined => {
  const list = [...plan.workloads];
  const [moved] = list.splice(place, 1);
  if (moved === undefined || place === 0) return undefined;
  list.splice(place - 1, 0, moved);
  return linkTo(plan, list, "moved");
};

function linksOf(plan: Plan, workload: Workload, place: number): WorkloadLinks {
  const { workloads } = plan;
  const copy = { ...workload, name: copyName(workloads, workload) };
  return {
    edit: `/?${queryAt(plan, place + 1)}`,
    compare: `/compare?${queryAt(plan, place + 1)}`,
    copy: linkTo(plan, [...workloads.slice(0, place + 1), copy, ...workloads.slice(place + 1)], "copied"),
    earlier: movedUp(plan, place),
    later: movedUp(plan, place + 1),
    remove: linkTo(
      plan,
      workloads.filter((other) => other !== workload),
      "removed",
    ),
  };
}

/** The plan with one more workload: the last one again, without its name. */
export function withOneMore(plan: Plan): string | undefined {
  const last = plan.workloads.at(-1) ?? plan.workloads[0];
  return linkTo(plan, [...plan.workloads, { ...last, name: undefined }], "added");
}

/** The key of a workload's field: without a number for the first. */
export const keyAt = (place: number, key: string): string => (place === 0 ? key : `${place + 1}.${key}`);

function fieldAt(place: number, key: string, text: string, issues: readonly Issue[]): PlanField {
  const name = keyAt(place, key);
  const issue = issues.find(({ field }) => field === name);
  return issue ? { key: name, text: issue.value, issue: issue.message } : { key: name, text };
}

/** Of an estimate, what its bill is at the certainty: all of it, and what of it is surely billed. */
function billOf(estimate: PricedEstimate): { all: Decimal; sure: Decimal } {
  const { bill } = planWithOf(estimate);
  const open = estimate.month.high.minus(estimate.month.low);
  return { all: bill, sure: larger(smaller(bill, bill.minus(open)), zero) };
}

const shareOf = (amount: Decimal, most: Decimal): number => (most.eq(zero) ? 0 : Number(amount.div(most).toFixed(4)));

/** "120 clips of 8 seconds, text to video, 1080p": what of it the row says in fields is left out. */
const whatOf = (workload: Workload): string => describe(workload).split(", ").slice(1).join(", ");

/** The rows of the list, on one scale. */
export function workloadRows(plan: Plan, estimates: NonEmpty<Estimate>, issues: readonly Issue[]): WorkloadView[] {
  const bills = estimates.map((estimate) => (estimate.status === "priced" ? billOf(estimate) : undefined));
  const most = bills.reduce((highest, bill) => larger(highest, bill?.all ?? zero), zero);
  return estimates.map((estimate, place): WorkloadView => {
    const { workload, model, displayCurrency } = estimate;
    const asked = plan.workloads[place] ?? workload;
    const { clip, month } = asked;
    const bill = bills[place];
    const field = (key: string, text: string) => fieldAt(place, key, text, issues);
    const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
    const priced = estimate.status === "priced" ? estimate : undefined;
    const own = ownMark(estimate);
    const made = priced && madeInstead(priced)?.text;
    return {
      letter: letterOf(place),
      name: nameOf(asked, place),
      what: whatOf(asked),
      model: model.model.name,
      provider: model.provider.name,
      ...(own ? { own } : {}),
      ...(priced ? seenOf(priced) : {}),
      fields: {
        name: field("name", asked.name ?? ""),
        clips: field("clips", String(month.clips)),
        duration: field("duration", clip.durationSeconds),
        unusable: field("unusable", formatShare(month.unusable)),
      },
      ...(estimate.status === "priced" ? {} : { unpriced: tell(reasonOf(estimate)).message }),
      delivered: priced ? deliveredInWords(priced) : "",
      uses: bill ? money(bill.all) : "no price",
      perClip: priced ? money(clipOf(priced).high) : "",
      share: shareOf(bill?.all ?? zero, most),
      surely: shareOf(bill?.sure ?? zero, most),
      ...(made ? { made } : {}),
      links: linksOf(plan, asked, place),
    };
  });
}
