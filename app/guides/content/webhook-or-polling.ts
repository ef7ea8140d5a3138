/** Webhook or polling: what each costs, how often one may ask, and what is lost when a webhook is. */
import { decimal } from "@/lib/numbers/decimal";
import { formatQuantity, formatSeconds } from "@/lib/words/format";
import { assumedMemory, computeOf, pollingPlan } from "@/lib/budget/waiting";
import { withPlan } from "@/lib/ask/plan-link";
import { formula, heading, list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";

const polled = "byteplus/dreamina-seedance-2-0-260128";
const busy = `model=${polled}&duration=8&concurrency=20`;
const slow = "runway/gen4.5";
const abandoned = `model=${slow}&duration=8&timeout=0.05`;
const twice = "model=fal/veo3.1&duration=8&delivery=webhook";

/** Current models whose providers describe jobs: one for each. */
const described = [
  "byteplus/dreamina-seedance-2-0-260128",
  "alibaba-intl/wan2.7-t2v",
  "fal/veo3.1",
  "replicate/google-veo-3.1",
  "runway/gen4.5",
  "luma/ray-3.2",
  "luma-legacy/ray-2",
  "vertex-ai/veo-3.1-generate-001",
];

const risk = (words: string, id: string, query: string) => ({ link: words, href: withPlan(`/risks/${id}`, query) });

const checks = (figures: Figures, query: string): Figure =>
  figures.of(query, (estimate) => formatQuantity(pollingPlan(estimate).checksPerSecond, 2));
const seenAfter = (figures: Figures, query: string): Figure =>
  figures.of(query, (estimate) => formatSeconds(pollingPlan(estimate).seenAfterSeconds));
const compute = (figures: Figures, query: string): Figure =>
  figures.of(query, (estimate) => figures.money(computeOf(estimate).cost, estimate.displayCurrency));

const spelled = (value: string, unit: string): string => (value === "unknown" ? value : `${value} ${unit}`);

function providerRow(figures: Figures, key: string): Sentence[] {
  const { provider, async } = figures.model(key);
  const { offered, retryWindowSeconds } = async.webhook;
  const query = `model=${key}&duration=8&delivery=webhook`;
  const priced = figures.estimate(query).status === "priced";
  const repeated = retryWindowSeconds === "unknown" ? "unknown" : formatSeconds(decimal(retryWindowSeconds));
  return [
    [{ link: provider.name, href: `/providers/${key}` }],
    [spelled(async.pollIntervalSeconds, "s")],
    [spelled(async.pollLimitPerSecond, "a second")],
    [offered],
    [offered === "no" ? "–" : repeated],
    [offered === "yes" && priced ? figures.atStake(query, "webhook-lost") : "–"],
  ];
}

export const webhookOrPolling = (figures: Figures): Guide => ({
  slug: "webhook-or-polling",
  title: "Webhook or polling: what waiting for clips costs",
  description:
    "What status checks and webhooks cost, how often one may ask, what a lost webhook loses, and why the money is in giving up too early.",
  blocks: [
    text(
      "Neither decides the bill. For 100 clips of 8 s on ",
      figures.name(polled),
      ", a process of ",
      assumedMemory,
      " GB that waits and asks costs ",
      compute(figures, busy),
      ", at an assumed list price of compute; the clips cost ",
      figures.month(busy),
      ". Choose by limits and by what gets lost. Where a webhook is offered, take it and poll slowly beside it; where none is, poll at the provider's pace.",
    ),
    heading("checks", "What polling takes"),
    formula(
      "checks an attempt = latency ÷ interval, rounded up   checks a second = jobs at once ÷ interval",
      "Latency is the time that a job takes; the interval is the pause between two checks of one job.",
    ),
    table(
      "100 clips at the longest recorded latency, 20 jobs at once, by the pause between two checks",
      ["Pause", "Checks a month", "Checks a second", "A job is seen done after", "Compute that waits"],
      ["0.5", "1", "5", "10", "30"].map((pause) => [
        [`${pause} s`],
        [figures.checks(`${busy}&poll=${pause}`)],
        [checks(figures, `${busy}&poll=${pause}`)],
        [seenAfter(figures, `${busy}&poll=${pause}`)],
        [compute(figures, `${busy}&poll=${pause}`)],
      ]),
    ),
    text(
      "A long pause costs waiting time, at most one pause a job; a short one costs checks. This provider's limit is ",
      spelled(figures.model(polled).async.pollLimitPerSecond, "checks a second"),
      " for the account. Beyond a limit checks fail, and a client that takes a failed check for a failed job ",
      risk("orders the clip again", "polling-budget", `${busy}&poll=0.5`),
      ". Let the pause grow with the age of the job, and answer status 429 by waiting.",
    ),
    heading("providers", "What providers say"),
    table(
      "What is recorded of waiting; at stake in 100 clips of 8 s, where a webhook is offered and a price known",
      ["Provider", "Pause", "Limit", "Webhook", "Repeated for", "At stake"],
      described.map((key) => providerRow(figures, key)),
    ),
    heading("lost", "A lost webhook"),
    text(
      "A webhook that nobody acknowledges is repeated for a while and then never again. The clip is made and billed, and its file expires unfetched. The last column is what ends during an outage of an hour, an assumption, and is not repeated long enough. Two of these webhooks, as recorded:",
    ),
    list(
      ...["replicate/google-veo-3.1", polled].map((key): Sentence => {
        const { provider, async } = figures.model(key);
        return [`${provider.name}: `, async.webhook.note ?? "nothing is recorded."];
      }),
    ),
    text(
      "So acknowledge first and work afterwards, treat a second webhook for one job as already done, and look up every job that is overdue. Fetch the file at once: ",
      risk("links expire", "output-link-expires", busy),
      ".",
    ),
    heading("early", "Giving up too early"),
    text(
      "Money is also lost by a client that stops waiting. ",
      figures.live(slow),
      ": ",
      figures.policy(slow, "timeout"),
      " The time limit of its own client: ",
      spelled(figures.model(slow).async.clientTimeoutSeconds, "s"),
      ". If 5 % of attempts outlast the client, ",
      figures.atStake(abandoned, "client-gives-up-early"),
      " of ",
      figures.month(abandoned),
      " a month is for jobs that nobody collects, at the cautious end. And a submission that got no answer may have arrived: repeated, it is ",
      risk("a second paid job", "duplicate-job", twice),
      ". Store the job's id before you wait, and ask for that job instead of ordering anew.",
    ),
    heading("yours", "Your interval"),
    {
      kind: "example",
      example: figures.example(
        "100 clips of 8 s on Seedance 2.0",
        `model=${polled}&duration=8`,
        [
          { name: "latency", label: "A job takes", value: "120", unit: "s" },
          { name: "poll", label: "Pause between checks", value: "10", unit: "s" },
          { name: "concurrency", label: "Jobs at once", value: "4" },
        ],
        (query) => [
          { label: "Checks a month", value: [figures.checks(query)] },
          { label: "Checks a second", value: [checks(figures, query)] },
          { label: "A job is seen done after", value: [seenAfter(figures, query)] },
          { label: "Compute that waits", value: [compute(figures, query)] },
          { label: "The clips themselves", value: [figures.month(query)] },
        ],
      ),
    },
  ],
  related: ["failed-jobs", "video-generation-cost", "small-test"],
  live: [figures.live(polled), figures.live("fal/veo3.1"), figures.live(slow)],
});
