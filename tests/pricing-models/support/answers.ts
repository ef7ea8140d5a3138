/** What an answer says in figures, without its sentences: what has to stay for ever. */
import { answerEstimate } from "@/lib/views/json/estimate";
import { answer, focusOf } from "@/lib/answer/answer";
import type { Catalogue } from "@/lib/catalogue";
import type { Facts } from "@/lib/catalogue/facts";
import { estimateAnswer } from "@/lib/views/json/schema";
import { readPlan } from "@/lib/ask/read";

const estimates = estimateAnswer.shape.estimates.element;
type Priced = Extract<ReturnType<typeof estimates.parse>, { status: "priced" }>;

export type RecordedAnswer = { link: string; status: string; notes: string[]; figures: Record<string, unknown> };

/** The figures of one link's answer: the bill, the kept clip, the month, what is paid ahead, the waiting. */
export function recordedAnswer(link: string, facts: Facts): RecordedAnswer {
  const { plan, issues } = readPlan(new URLSearchParams(link), facts);
  if (issues.length > 0) throw new Error(`${link}: ${issues[0]!.field}, ${issues[0]!.message}`);
  if (plan.workloads[0].models.length === 0) throw new Error(`${link} names no model of the release`);
  const estimate = focusOf(answer(plan, facts));
  const answered = estimates.parse(JSON.parse(JSON.stringify(answerEstimate(estimate))));
  const { status, notes, currency, displayCurrency } = answered;
  const lines = "attempt" in answered ? answered.attempt.lines : [];
  const bill = lines.map(({ unit, quantity, unitPrice, cost }) => `${unit}: ${quantity} x ${unitPrice} = ${cost}`);
  const priced = answered.status === "priced" ? pricedFigures(answered) : {};
  return {
    link,
    status,
    notes: notes.map(({ code }) => code),
    figures: { currency: `${currency} in ${displayCurrency}`, bill, ...priced },
  };
}

function pricedFigures({ attempt, clip, month, waiting, prepaid }: Priced): RecordedAnswer["figures"] {
  const { low, high, p50, p80, p95, billedJobs, exact } = month;
  const figures = { attempt: attempt.cost, clip, month: { low, high, p50, p80, p95, billedJobs, exact }, waiting };
  return prepaid ? { ...figures, prepaid } : figures;
}

/** Settings that every fifth, seventh, ... question has, so that they meet in ever other ways. */
const settings: readonly (readonly [every: number, ...texts: string[]])[] = [
  [2, "audio=on", "resolution=1080p"],
  [3, "duration=5", "duration=10", "duration=7", "duration=23"],
  [4, "clips=500", "clips=1", "clips=30000"],
  [5, "unusable=0.5&tries=5", "retry=0", "retry=0.3&moderated=0.1&timeout=0.05", "duplicates=0.02"],
  [6, "aspect=9:16", "resolution=4k", "resolution=480p"],
  [7, "delivery=webhook", "poll=5&latency=180&concurrency=4"],
  [9, "policy.failed=billed", "policy.failed=not-billed"],
  [11, "currency=CNY", "currency=EUR&fx.EUR=0.9", "fx.CNY=7.25"],
  [13, "extra.tax=0.19&extra.image=0.04", "extra.storage=0.023&extra.months=3", "extra.memory=1"],
];

const days = ["2026-11-22", "2026-11-22", "2026-08-01", "2026-03-15"];

/** 340 links over all models in turn, each with other settings: the same for the same catalogue. */
export function questionsOf({ models }: Catalogue, day: string): string[] {
  return Array.from({ length: 340 }, (_, at) => {
    const { key, model } = models[(at * 89) % models.length]!;
    const mode = model.modes[at % model.modes.length]!;
    const chosen = settings.flatMap(([every, ...texts]) =>
      at % every === 0 ? [texts[(at / every) % texts.length]!] : [],
    );
    // Of a setting that two of them name, the later one counts.
    const pairs = new Map(new URLSearchParams([`model=${key}`, ...chosen].join("&")));
    if (mode !== "text-to-video") pairs.set("mode", mode);
    if (mode === "extend") pairs.set("inputVideo", "8");
    pairs.set("on", days[at % days.length] === "2026-11-22" ? day : days[at % days.length]!);
    return [...pairs].map(([name, value]) => `${name}=${value}`).join("&");
  });
}
