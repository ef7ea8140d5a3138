/** Questions about jobs on their way: failures, waiting, webhooks, and the money paid ahead. */
import type { CatalogModel } from "@/lib/catalogue";
import { expiring, packsInWords } from "@/lib/budget/credits";
import { decimal } from "@/lib/numbers/decimal";
import type { PricedEstimate } from "@/lib/month/estimate";
import {
  formatHours,
  formatList,
  formatMoney,
  formatNumber,
  formatQuantity,
  formatSeconds,
  plural,
} from "@/lib/words/format";
import { computeOf, pollingPlan } from "@/lib/budget/waiting";
import type { PolicyRule, Provider } from "@/lib/catalogue/schema";
import { table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Question, Sentence } from "@/lib/views/guide/types";
import { counted, linkTo, providersWith, riskPage } from "./facts";

const veo = "vertex-ai/veo-3.1-generate-001";
const seedance = "byteplus/dreamina-seedance-2-0-260128";

export const failedJobs = (figures: Figures): Question => {
  const month = `model=${veo}&duration=8`;
  const moderated = "model=runway/veo3.1&duration=8&retry=0&moderated=0.05";
  const withRule = (outcome: "failed" | "moderated" | "timeout", ...rules: PolicyRule[]): Sentence => [
    counted(providersWith(figures, ({ billingPolicy }) => rules.includes(billingPolicy[outcome].rule)).length),
  ];
  const row = (words: string, outcome: "failed" | "moderated" | "timeout"): Sentence[] => [
    [words],
    withRule(outcome, "not-billed", "refunded"),
    withRule(outcome, "billed"),
    withRule(outcome, "depends"),
    withRule(outcome, "unknown"),
  ];
  return {
    id: "failed-jobs",
    question: "Can failed jobs still affect the bill?",
    answer: [
      text(
        "Yes, where the provider bills them or does not say; the attempt that replaces one is billed like any other. What ",
        counted(providersWith(figures).length, "provider"),
        " with prices publish, by number of providers:",
      ),
      table(
        "What is charged of a job that gives no clip",
        ["Job", "Not billed or refunded", "Billed", "Depends", "Not published"],
        [row("Failed", "failed"), row("Moderated", "moderated"), row("Given up by the client", "timeout")],
      ),
      text(
        "With 10 % failures, 100 clips of 8 s from ",
        figures.name(veo),
        " cost ",
        figures.range(month),
        " a month; the width of a range is what the provider leaves open. At Runway, 5 % moderated attempts are ",
        figures.atStake(moderated, "moderated-attempt-billed"),
        " of a month of ",
        figures.month(moderated),
        ".",
      ),
      text(
        "A job that ",
        riskPage(figures, "client-gives-up-early", "only your client gave up on", `${month}&timeout=0.02`),
        " may finish and be billed. ",
        linkTo("Who bills what", "/guides/failed-jobs"),
        " is a guide of its own.",
      ),
    ],
  };
};

/** Intervals that providers name, shortest first. */
const intervals = (figures: Figures): string[] =>
  providersWith(figures)
    .flatMap(({ async }) => (async.pollIntervalSeconds === "unknown" ? [] : [async.pollIntervalSeconds]))
    .sort((a, b) => decimal(a).cmp(decimal(b)));

const waitingCost = (estimate: PricedEstimate): string =>
  formatMoney(computeOf(estimate).cost, estimate.displayCurrency);

export const howOftenToPoll = (figures: Figures): Question => {
  const month = `model=${seedance}&duration=5&latency=120`;
  const named = intervals(figures);
  const crowd = `${month}&concurrency=60&poll=2`;
  const limit = figures.model(seedance).async.pollLimitPerSecond;
  return {
    id: "how-often-to-poll",
    question: "How often should a job be polled, and what can polling cost?",
    answer: [
      text(
        "As often as the provider's documentation or client does, and rarer when jobs take minutes. An interval is known for ",
        counted(named.length, "provider"),
        ...(named.length > 0 ? [`, from ${named[0]} s to ${named.at(-1)} s`] : []),
        ".",
      ),
      text(
        "The checks themselves cost little: the catalogue knows of no charge for one. 100 clips of 5 s from ",
        figures.name(seedance),
        ", jobs of 120 s, take ",
        figures.checks(`${month}&poll=10`),
        " checks a month at 10 s and ",
        figures.checks(`${month}&poll=1`),
        " at 1 s. A process that waits for them is ",
        figures.of(month, waitingCost),
        " of compute, at an assumed list price, beside a bill of ",
        figures.month(month),
        ".",
      ),
      text(
        "What can cost is a check that is refused. 60 jobs at once, asked every 2 s, are ",
        figures.of(crowd, (estimate) => formatQuantity(pollingPlan(estimate).checksPerSecond, 2)),
        " checks a second; the provider's limit is ",
        limit === "unknown" ? "not published" : limit,
        ". A client that reads the error as a failed job ",
        riskPage(figures, "duplicate-job", "submits it again", month),
        ": 2 % of submissions doubled add ",
        figures.difference(`${month}&duplicates=0.02`, month),
        " a month.",
      ),
    ],
  };
};

/** "repeated for 1 min, the file kept for 1 h", from what a provider publishes. */
function lastsAt(figures: Figures, key: string): Sentence {
  const { provider, async } = figures.model(key);
  const { retryWindowSeconds: window } = async.webhook;
  const kept = async.outputExpiryHours;
  const repeats = window === "unknown" ? "for a time that is not published" : `for ${formatSeconds(decimal(window))}`;
  const file =
    kept === "unknown"
      ? "how long the file stays is not published"
      : kept === "own-storage"
        ? "the file lands in your own storage"
        : `the file stays for ${formatHours(decimal(kept))}`;
  return [linkTo(provider.name, `/providers/${provider.id}`), ` repeats one ${repeats}, and ${file}`];
}

export const webhook = (figures: Figures): Question => {
  const polled = "model=replicate/google-veo-3.1&duration=8&latency=120";
  const called = `${polled}&delivery=webhook`;
  const offers = (answer: "yes" | "no" | "unknown") =>
    providersWith(figures, ({ async }) => async.webhook.offered === answer).length;
  return {
    id: "webhook",
    question: "What does a webhook change?",
    answer: [
      text(
        "The waiting, not the provider's bill. 100 clips of 8 s from ",
        figures.name("replicate/google-veo-3.1"),
        " at Replicate cost ",
        figures.month(called),
        " either way. Polled every 10 s they take ",
        figures.checks(polled),
        " status checks and ",
        figures.of(polled, waitingCost),
        " of compute that waits; with a webhook ",
        figures.checks(called),
        " and ",
        figures.of(called, waitingCost),
        ".",
      ),
      text(
        counted(offers("yes"), "provider"),
        " offer one, for ",
        counted(offers("no")),
        " the documentation describes polling only, and for ",
        counted(offers("unknown")),
        " nothing firm was found.",
      ),
      text(
        "It adds one way to lose a paid clip: the receiver is down until the repeats have ended and the file is gone. ",
        ...lastsAt(figures, "replicate/google-veo-3.1"),
        "; ",
        ...lastsAt(figures, "fal/veo3.1"),
        ". In the plan above an hour of outage a month puts ",
        figures.atStake(called, "webhook-lost"),
        " at stake, and a clip that is lost costs at least ",
        figures.attempt(called),
        " to make again. Keep a slow poll for jobs that have not reported, and take a second call for one job as done already. ",
        linkTo("Webhook or polling", "/guides/webhook-or-polling"),
        " has the rest.",
      ),
    ],
  };
};

/** How long the credit of a provider lasts: of its packs, or of the balance where there are none. */
const lifetimes = ({ credit }: Provider): readonly (number | "never" | "unknown")[] => {
  if (!credit) return [];
  if (credit.packs.length === 0) return [credit.validDays];
  return credit.packs.map(({ validDays }) => (validDays === "unknown" ? credit.validDays : validDays));
};

const lapses = (provider: Provider): boolean => lifetimes(provider).some((days) => typeof days === "number");
const lastsForever = (provider: Provider): boolean =>
  provider.credit !== undefined && lifetimes(provider).every((days) => days === "never");

const units = (quantity: string, { credit }: CatalogModel): string => plural(quantity, credit?.name ?? "credit");

const validity = (days: number | "never" | "unknown"): string => {
  if (typeof days === "number") return plural(String(days), "day");
  return days === "never" ? "good" : "an unpublished time";
};

export const creditsExpire = (figures: Figures): Question => {
  const few = "model=kling/kling-v3&duration=5&clips=20";
  const prepaid = providersWith(figures, ({ credit }) => credit !== undefined);
  const lapsing = prepaid.filter(lapses);
  const forever = prepaid.filter(lastsForever);
  return {
    id: "credits-expire",
    question: "Do credits expire?",
    answer: [
      text(
        "Some do. Of ",
        counted(prepaid.length, "provider"),
        " with credit or a balance that is paid ahead, ",
        counted(lapsing.length),
        ` are known to let it lapse${lapsing.length > 0 ? ` (${formatList(lapsing.map(({ name }) => name))})` : ""}, `,
        counted(forever.length),
        " to keep it for good, and for ",
        counted(prepaid.length - lapsing.length - forever.length),
        " no firm statement was found.",
      ),
      text(
        "What lapses is part of the cost. 20 clips a month of 5 s from ",
        figures.name("kling/kling-v3"),
        " use ",
        figures.prepaid(few, ({ need }, { model }) => units(formatQuantity(need, 1), model)),
        ", ",
        figures.month(few),
        " at the list price. The cheapest packs that cover them are ",
        figures.prepaid(few, ({ purchase }, { model }) => units(packsInWords(purchase, formatNumber), model)),
        " for ",
        figures.planned(few),
        ", valid for ",
        figures.prepaid(few, ({ purchase: { validDays } }) => validity(validDays)),
        "; ",
        figures.prepaid(few, ({ purchase, need }, { model }) => {
          const lost = expiring(purchase, need);
          return lost === "unknown" ? "an unknown part" : units(formatQuantity(lost, 1), model);
        }),
        " of them expire unused when every month is like this one. The ",
        riskPage(figures, "credit-expiry", "risk page", few),
        " shows the sum for your own volume.",
      ),
      text(
        "Before you buy, look for three things: the last day of each pack, whether unused credit is paid back, and whether the balance refills itself.",
      ),
    ],
  };
};
