/** Webhook or polling: what each costs, how often one may ask, and what is lost when a webhook is. */
import { assumedMemory } from "@/lib/budget/waiting";
import { decimal } from "@/lib/numbers/decimal";
import { formula, heading, link, list, riskLink, say, table, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide } from "@/lib/views/guide/types";
import { formatSeconds } from "@/lib/words/format";

const seedance = "byteplus/dreamina-seedance-2-0-260128";
const veoOnReplicate = "replicate/google-veo-3.1";
const veoOnFal = "fal/veo3.1";
const gen = "runway/gen4.5";

const busy = `model=${seedance}&duration=8&concurrency=20`;
const askedOften = `${busy}&poll=0.5`;
const abandoned = `model=${gen}&duration=8&timeout=0.05`;
const called = (key: string) => `model=${key}&duration=8&delivery=webhook`;

/** Current models whose providers describe jobs: one for each. */
const described = [
  seedance,
  "alibaba-intl/wan2.7-t2v",
  veoOnFal,
  veoOnReplicate,
  gen,
  "luma/ray-3.2",
  "luma-legacy/ray-2",
  "vertex-ai/veo-3.1-generate-001",
];

const spelled = (value: string, unit: string): string => (value === "unknown" ? value : `${value} ${unit}`);

/** What a provider says of waiting, and what an outage puts at stake. */
function providerRow({ model, estimate, atStake }: Figures, key: string): Row {
  const { provider, async } = model(key);
  const { offered, retryWindowSeconds } = async.webhook;
  const priced = estimate(called(key)).status === "priced";
  const repeated = retryWindowSeconds === "unknown" ? "unknown" : formatSeconds(decimal(retryWindowSeconds));
  return [
    link(provider.name, `/models/${key}`),
    spelled(async.pollIntervalSeconds, "s"),
    spelled(async.pollLimitPerSecond, "a second"),
    offered,
    offered === "no" ? "–" : repeated,
    offered === "yes" && priced ? atStake(called(key), "webhook-lost") : "–",
  ];
}

export const webhookOrPolling = (figures: Figures): Guide => {
  const { month, checks, checksASecond, seenAfter, compute, atStake, model, name, live, policy, example } = figures;
  const limit = spelled(model(seedance).async.pollLimitPerSecond, "checks a second");
  const clientTimeout = spelled(model(gen).async.clientTimeoutSeconds, "s");
  return {
    slug: "webhook-or-polling",
    title: "Webhook or polling: what waiting for clips costs",
    description: words`
      What status checks and webhooks cost, how often one may ask, what a lost webhook loses, and why the
      money is in giving up too early.
    `,
    blocks: [
      text`
        Neither decides the bill. For 100 clips of 8 s on ${name(seedance)}, a process of ${assumedMemory} GB
        that waits and asks costs ${compute(busy)}, at an assumed list price of compute; the clips cost
        ${month(busy)}. Choose by limits and by what gets lost. Where a webhook is offered, take it and poll
        slowly beside it; where none is, poll at the provider's pace.
      `,
      heading("checks", "What polling takes"),
      formula(
        ["checks an attempt = latency ÷ interval, rounded up", "checks a second = jobs at once ÷ interval"],
        "Latency is the time that a job takes; the interval is the pause between two checks of one job.",
      ),
      table(
        "100 clips at the longest recorded latency, 20 jobs at once, by the pause between two checks",
        ["Pause", "Checks a month", "Checks a second", "A job is seen done after", "Compute that waits"],
        ["0.5", "1", "5", "10", "30"].map((pause) => {
          const query = `${busy}&poll=${pause}`;
          return [`${pause} s`, checks(query), checksASecond(query), seenAfter(query), compute(query)];
        }),
      ),
      text`
        A long pause costs waiting time, at most one pause a job; a short one costs checks. This provider's
        limit is ${limit} for the account. Beyond a limit checks fail, and a client that takes a failed check
        for a failed job ${riskLink("orders the clip again", "polling-budget", askedOften)}. Let the pause
        grow with the age of the job, and answer status 429 by waiting.
      `,
      heading("providers", "What providers say"),
      table(
        "What is recorded of waiting; at stake in 100 clips of 8 s, where a webhook is offered and a price known",
        ["Provider", "Pause", "Limit", "Webhook", "Repeated for", "At stake"],
        described.map((key) => providerRow(figures, key)),
      ),
      heading("lost", "A lost webhook"),
      text`
        A webhook that nobody acknowledges is repeated for a while and then never again. The clip is made and
        billed, and its file expires unfetched. The last column is what ends during an outage of an hour, an
        assumption, and is not repeated long enough. Two of these webhooks, as recorded:
      `,
      list(
        ...[veoOnReplicate, seedance].map((key) => {
          const { provider, async } = model(key);
          return say`${provider.name}: ${async.webhook.note ?? "nothing is recorded."}`;
        }),
      ),
      text`
        So acknowledge first and work afterwards, treat a second webhook for one job as already done, and look
        up every job that is overdue. Fetch the file at once:
        ${riskLink("links expire", "output-link-expires", busy)}.
      `,
      heading("early", "Giving up too early"),
      text`
        Money is also lost by a client that stops waiting. ${live(gen)}: ${policy(gen, "timeout")} The time
        limit of its own client: ${clientTimeout}. If 5 % of attempts outlast the client,
        ${atStake(abandoned, "client-gives-up-early")} of ${month(abandoned)} a month is for jobs that nobody
        collects, at the cautious end. And a submission that got no answer may have arrived: repeated, it is
        ${riskLink("a second paid job", "duplicate-job", called(veoOnFal))}. Store the job's id before you
        wait, and ask for that job instead of ordering anew.
      `,
      heading("yours", "Your interval"),
      example(
        "100 clips of 8 s on Seedance 2.0",
        `model=${seedance}&duration=8`,
        [
          { name: "latency", label: "A job takes", value: "120", unit: "s" },
          { name: "poll", label: "Pause between checks", value: "10", unit: "s" },
          { name: "concurrency", label: "Jobs at once", value: "4" },
        ],
        (query) => [
          ["Checks a month", checks(query)],
          ["Checks a second", checksASecond(query)],
          ["A job is seen done after", seenAfter(query)],
          ["Compute that waits", compute(query)],
          ["The clips themselves", month(query)],
        ],
      ),
    ],
    related: ["failed-jobs", "video-generation-cost", "small-test"],
    live: [live(seedance), live(veoOnFal), live(gen)],
  };
};
