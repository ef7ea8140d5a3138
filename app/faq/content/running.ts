/** Questions about jobs on their way: failures, waiting, webhooks, and the money paid ahead. */
import { expiring } from "@/lib/budget/credits";
import { packsInWords } from "@/lib/views/sentences/prepaid";
import type { CatalogueModel } from "@/lib/catalogue";
import type { PolicyRule, Provider } from "@/lib/catalogue/schema";
import { decimal } from "@/lib/numbers/decimal";
import { link, riskLink, say, table, text, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Question, Sentence } from "@/lib/views/guide/types";
import { formatHours, formatList, formatQuantity, formatSeconds, plural } from "@/lib/words/format";
import { counted, providersWith } from "./facts";

const veo = "vertex-ai/veo-3.1-generate-001";
const seedance = "byteplus/dreamina-seedance-2-0-260128";
const veoOnReplicate = "replicate/google-veo-3.1";
const veoOnFal = "fal/veo3.1";
const kling = "kling/kling-v3";

export const failedJobs = (figures: Figures): Question => {
  const { plan, month, range, atStake, name } = figures;
  const failing = `model=${veo}&duration=8`;
  const abandoned = `${failing}&timeout=0.02`;
  const moderated = "model=runway/veo3.1&duration=8&retry=0&moderated=0.05";
  const row = (called: string, outcome: "failed" | "moderated" | "timeout"): Row => {
    const having = (...rules: PolicyRule[]) =>
      counted(providersWith(figures, ({ billingPolicy }) => rules.includes(billingPolicy[outcome].rule)).length);
    return [called, having("not-billed", "refunded"), having("billed"), having("depends"), having("unknown")];
  };
  return {
    id: "failed-jobs",
    question: "Can failed jobs still affect the bill?",
    answer: [
      text`
        Yes, where the provider bills them or does not say; the attempt that replaces one is billed like any
        other. What ${counted(providersWith(figures).length, "provider")} with prices publish, by number of
        providers:
      `,
      table(
        "What is charged of a job that gives no clip",
        ["Job", "Not billed or refunded", "Billed", "Depends", "Not recorded"],
        [row("Failed", "failed"), row("Moderated", "moderated"), row("Given up by the client", "timeout")],
      ),
      text`
        With 10 % failures, 100 clips of 8 s from ${name(veo)} cost ${range(failing)} a month; the width of a
        range is what the provider leaves open. At Runway, 5 % moderated attempts are
        ${atStake(moderated, "moderated-attempt-billed")} of a month of ${month(moderated)}.
      `,
      text`
        A job that ${riskLink("only your client gave up on", "client-gives-up-early", plan(abandoned))} may
        finish and be billed. ${link("Who bills what", "/guides/failed-jobs")} is a guide of its own.
      `,
    ],
  };
};

/** Intervals that providers name, shortest first. */
const intervals = (figures: Figures): string[] =>
  providersWith(figures)
    .flatMap(({ async }) => (async.pollIntervalSeconds === "unknown" ? [] : [async.pollIntervalSeconds]))
    .sort((a, b) => decimal(a).cmp(decimal(b)));

export const howOftenToPoll = (figures: Figures): Question => {
  const { plan, month, checks, checksASecond, compute, difference, model, name } = figures;
  const jobs = `model=${seedance}&duration=5&latency=120`;
  const crowd = `${jobs}&concurrency=60&poll=2`;
  const doubled = `${jobs}&duplicates=0.02`;
  const published = model(seedance).async.pollLimitPerSecond;
  const limit = published === "unknown" ? "not recorded" : published;
  const named = intervals(figures);
  const [shortest, longest] = [named[0], named.at(-1)];
  const between = shortest && longest ? `, from ${shortest} s to ${longest} s` : "";
  return {
    id: "how-often-to-poll",
    question: "How often should a job be polled, and what can polling cost?",
    answer: [
      text`
        As often as the provider's documentation or client does, and rarer when jobs take minutes. An interval
        is known for ${counted(named.length, "provider")}${between}.
      `,
      text`
        The checks themselves cost little: the catalogue knows of no charge for one. 100 clips of 5 s from
        ${name(seedance)}, jobs of 120 s, take ${checks(`${jobs}&poll=10`)} checks a month at 10 s and
        ${checks(`${jobs}&poll=1`)} at 1 s. A process that waits for them is ${compute(jobs)} of compute, at
        an assumed list price, beside a bill of ${month(jobs)}.
      `,
      text`
        What can cost is a check that is refused. 60 jobs at once, asked every 2 s, are
        ${checksASecond(crowd)} checks a second; the provider's limit is ${limit}. A client that reads the
        error as a failed job ${riskLink("submits it again", "duplicate-job", plan(jobs))}: 2 % of submissions
        doubled add ${difference(doubled, jobs)} a month.
      `,
    ],
  };
};

/** "repeated for 1 min, the file kept for 1 h", from what a provider publishes. */
function lastsAt({ model }: Figures, key: string): Sentence {
  const { provider, async } = model(key);
  const { retryWindowSeconds: window } = async.webhook;
  const kept = async.outputExpiryHours;
  const repeats = window === "unknown" ? "for a time that is not recorded" : `for ${formatSeconds(decimal(window))}`;
  const file =
    kept === "unknown"
      ? "how long the file stays is not recorded"
      : kept === "own-storage"
        ? "the file lands in your own storage"
        : `the file stays for ${formatHours(decimal(kept))}`;
  return say`${link(provider.name, `/models/${provider.id}`)} repeats one ${repeats}, and ${file}`;
}

export const webhook = (figures: Figures): Question => {
  const { attempt, month, checks, compute, atStake, name } = figures;
  const polled = `model=${veoOnReplicate}&duration=8&latency=120`;
  const called = `${polled}&delivery=webhook`;
  const offering = (answer: "yes" | "no" | "unknown", noun?: string) =>
    counted(providersWith(figures, ({ async }) => async.webhook.offered === answer).length, noun);
  return {
    id: "webhook",
    question: "What does a webhook change?",
    answer: [
      text`
        The waiting, not the provider's bill. 100 clips of 8 s from ${name(veoOnReplicate)} at Replicate cost
        ${month(called)} either way. Polled every 10 s they take ${checks(polled)} status checks and
        ${compute(polled)} of compute that waits; with a webhook ${checks(called)} and ${compute(called)}.
      `,
      text`
        ${offering("yes", "provider")} offer one, for ${offering("no")} the documentation describes polling
        only, and for ${offering("unknown")} nothing firm was found.
      `,
      text`
        It adds one way to lose a paid clip: the receiver is down until the repeats have ended and the file is
        gone. ${lastsAt(figures, veoOnReplicate)}; ${lastsAt(figures, veoOnFal)}. In the plan above an hour of
        outage a month puts ${atStake(called, "webhook-lost")} at stake, and a clip that is lost costs at
        least ${attempt(called)} to make again. Keep a slow poll for jobs that have not reported, and take a
        second call for one job as done already. ${link("Webhook or polling", "/guides/webhook-or-polling")}
        has the rest.
      `,
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

const units = (quantity: string, { credit }: CatalogueModel): string => plural(quantity, credit?.name ?? "credit");

const validity = (days: number | "never" | "unknown"): string => {
  if (typeof days === "number") return plural(String(days), "day");
  return days === "never" ? "good" : "an unpublished time";
};

export const creditsExpire = (figures: Figures): Question => {
  const { plan, month, planned, prepaid, name } = figures;
  const paidAhead = providersWith(figures, ({ credit }) => credit !== undefined);
  const lapsing = paidAhead.filter(lapses);
  const forever = paidAhead.filter(lastsForever);
  const silent = paidAhead.length - lapsing.length - forever.length;
  const lapsingNames = lapsing.length > 0 ? ` (${formatList(lapsing.map((provider) => provider.name))})` : "";

  const few = `model=${kling}&duration=5&clips=20`;
  const needed = prepaid(few, ({ need }, estimate) => units(formatQuantity(need, 1), estimate.model));
  const bought = prepaid(few, ({ purchase }, estimate) => units(packsInWords(purchase), estimate.model));
  const validFor = prepaid(few, ({ purchase: { validDays } }) => validity(validDays));
  const expiringOfThem = prepaid(few, ({ purchase, need }, estimate) => {
    const lost = expiring(purchase, need);
    return lost === "unknown" ? "an unknown part" : units(formatQuantity(lost, 1), estimate.model);
  });
  return {
    id: "credits-expire",
    question: "Do credits expire?",
    answer: [
      text`
        Some do. Of ${counted(paidAhead.length, "provider")} with credit or a balance that is paid ahead,
        ${counted(lapsing.length)} are known to let it lapse${lapsingNames}, ${counted(forever.length)} to
        keep it for good, and for ${counted(silent)} no firm statement was found.
      `,
      text`
        What lapses is part of the cost. 20 clips a month of 5 s from ${name(kling)} use ${needed},
        ${month(few)} at the list price. The cheapest packs that cover them are ${bought} for ${planned(few)},
        valid for ${validFor}; ${expiringOfThem} of them expire unused when every month is like this one. The
        ${riskLink("risk page", "credit-expiry", plan(few))} shows the sum for your own volume.
      `,
      text`
        Before you buy, look for three things: the last day of each pack, whether unused credit is paid back,
        and whether the balance refills itself.
      `,
    ],
  };
};
