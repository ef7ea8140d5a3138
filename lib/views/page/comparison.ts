/** The same clip elsewhere, as rows: ranked by the cautious end, and those that cannot make it with the reason. */
import type { Comparison } from "../../month/compare";
import { ratesUsed } from "../../attempt/charges";
import { isOld, oldestDay } from "../../numbers/days";
import { plain, zero, type Decimal } from "../../numbers/decimal";
import { reasonOf, type OtherEstimate, type PricedEstimate } from "../../month/estimate";
import { formatDay, formatMoney } from "../../words/format";
import { unitsOf } from "../../catalogue/units-of";
import { focusQuery } from "../../ask/write";
import { say } from "../sentences/remarks";
import type { ComparisonView, CompareRow, ReasonGroup } from "./types";

function remarksOn({ generations, remarks, workload }: PricedEstimate): string[] {
  const codes = new Set<string>(remarks.map(({ code }) => code));
  const lengths = generations.map(({ job }) => plain(job.durationSeconds));
  const said: string[] = [];
  if (codes.has("stitched")) said.push(`${lengths.join(" + ")} s`);
  else if (codes.has("duration-rounded-up")) said.push(`${lengths[0]} s billed`);
  const resolution = generations[0].job.resolution;
  if (codes.has("resolution-raised")) said.push(resolution);
  if (codes.has("resolution-unpublished")) said.push("resolution not published");
  if (codes.has("audio-always-on") && workload.clip.audio === "off") said.push("with sound");
  if (codes.has("retiring-soon")) said.push("ends soon");
  return said;
}

const seenOn = ({ generations }: PricedEstimate): string =>
  oldestDay(ratesUsed(generations).map(({ verifiedOn }) => verifiedOn));

function row(estimate: PricedEstimate, dearest: Decimal): CompareRow {
  const { model, month, displayCurrency, plan, workload } = estimate;
  const share = (amount: Decimal) => (dearest.eq(zero) ? 0 : Number(amount.div(dearest).toFixed(4)));
  const seen = seenOn(estimate);
  return {
    key: model.key,
    name: model.model.name,
    provider: model.provider.name,
    units: unitsOf(model.model),
    low: formatMoney(month.low, displayCurrency),
    high: formatMoney(month.high, displayCurrency),
    lowShare: share(month.low),
    highShare: share(month.high),
    seen: formatDay(seen),
    old: isOld(seen, plan.on),
    confidence: model.model.confidence,
    remarks: remarksOn(estimate),
    href: `?${focusQuery(plan, model.key)}`,
    focus: workload.models[0] === model.key,
    named: workload.models.includes(model.key),
  };
}

const summaries: Record<string, (count: number) => string> = {
  retired: (count) => `${count} ${count === 1 ? "is" : "are"} retired`,
  "mode-not-offered": (count) => `${count} ${count === 1 ? "does" : "do"} not take this mode`,
  "makes-no-sound": (count) => `${count} ${count === 1 ? "makes" : "make"} no sound`,
  "sound-unpublished": (count) =>
    `${count} ${count === 1 ? "does" : "do"} not say whether ${count === 1 ? "it makes" : "they make"} sound`,
  "resolution-not-offered": (count) => `${count} ${count === 1 ? "stops" : "stop"} below this resolution`,
  "no-published-price": (count) => `${count} ${count === 1 ? "has" : "have"} no published price for it`,
  "frame-rate-unpublished": (count) => `${count} ${count === 1 ? "does" : "do"} not publish the frame rate`,
  "tokens-unpublished": (count) => `${count} ${count === 1 ? "does" : "do"} not publish the tokens a second`,
  "pixel-size-unpublished": (count) => `${count} ${count === 1 ? "does" : "do"} not publish the picture size`,
  "input-unpriced": (count) => `${count} ${count === 1 ? "charges" : "charge"} for an input without a published price`,
};
const otherwise = (count: number) => `${count} cannot make it as asked`;

function reasonGroups(others: Comparison["others"]): ReasonGroup[] {
  const groups = new Map<string, OtherEstimate[]>();
  for (const estimate of others) {
    const code = reasonOf(estimate).code;
    const key = summaries[code] ? code : "other";
    groups.set(key, [...(groups.get(key) ?? []), estimate]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code, estimates]) => ({
      code,
      summary: (summaries[code] ?? otherwise)(estimates.length),
      models: estimates.map((estimate) => ({
        key: estimate.model.key,
        name: estimate.model.model.name,
        provider: estimate.model.provider.name,
        reason: say(reasonOf(estimate)).message,
        href: `?${focusQuery(estimate.plan, estimate.model.key)}`,
      })),
    }));
}

/** The comparison as shown: a bar each on one scale, solid for what is sure and hatched for what nobody says. */
export function viewComparison({ priced, others }: Comparison): ComparisonView {
  const dearest = priced.reduce((most, { month }) => (month.high.gt(most) ? month.high : most), zero);
  return {
    rows: priced.map((estimate) => row(estimate, dearest)),
    unpriced: reasonGroups(others),
    priced: priced.length,
    all: priced.length + others.length,
  };
}
