/** What a model can make and how it is waited for and paid, as name and text. */
import { findSource, type CatalogueLatency, type CatalogueModel } from "../../../catalogue";
import { decimal } from "../../../numbers/decimal";
import { namesOf } from "../../../numbers/list";
import { formatHours, formatPrice, formatQuantity, formatSeconds } from "../../../words/format";
import type { DurationRule, PolicyRule } from "../../../catalogue/schema";
import { latencySaid } from "../../sentences/latency";
import { viewSource } from "../text";
import type { SourceView } from "../types";
import { conditionWords, modeWords, policyOutcomeWords, policyWords } from "../../../words/catalogue";

function durationWords({ when, ...rule }: DurationRule): string {
  const lengths =
    rule.kind === "set"
      ? `${rule.seconds.join(", ")} s`
      : rule.kind === "range"
        ? `${rule.min} to ${rule.max} s in steps of ${rule.step} s`
        : rule.kind === "follows-input"
          ? `as long as the input video${rule.max === "unknown" ? "" : `, up to ${rule.max} s`}`
          : "not published";
  return when ? `${lengths} (${conditionWords(when)})` : lengths;
}

/** `source`: who says it, where it is not the provider. */
type Fact = { name: string; text: string; source?: SourceView };

/** Constraints, defaults, options, refusals, cautions, gaps and minimums. */
export function constraintFacts({ model }: CatalogueModel): Fact[] {
  const { constraints: can, modes, options } = model;
  const listed = (values: readonly string[] | "unknown") =>
    values === "unknown" ? "not published" : values.join(", ");
  const { durationSeconds, resolution, audio } = can.defaults;
  const facts: Fact[] = [
    { name: "Takes", text: modes.map((mode) => modeWords[mode]).join(", ") },
    { name: "Lengths", text: can.durations.map(durationWords).join("; ") },
    { name: "Resolutions", text: listed(can.resolutions) },
    { name: "Aspect ratios", text: listed(can.aspects) },
    { name: "Frames a second", text: listed(can.fps) },
    { name: "Sound", text: can.audio === "unknown" ? "not published" : can.audio },
    { name: "Service tiers", text: can.tiers.join(", ") },
    {
      name: "When left out",
      text: `length ${durationSeconds === "unknown" ? "not published" : `${durationSeconds} s`}, resolution ${resolution === "unknown" ? "not published" : resolution}, sound ${audio === "unknown" ? "not published" : audio}`,
    },
    ...options.map(({ label, name, choices }) => ({
      name: label,
      text: `opt.${name}: ${choices.join(", ")}; the first is the default`,
    })),
    ...can.refusals.map(({ when, reason }) => ({ name: "Refused", text: `${conditionWords(when)}: ${reason}` })),
    ...can.cautions.map(({ when, message }) => ({
      name: "Caution",
      text: `${conditionWords(when) || "always"}: ${message}`,
    })),
    ...model.gaps.map(({ when, reason }) => ({
      name: "No price",
      text: `${conditionWords(when) || "always"}: ${reason}`,
    })),
    ...model.minimumCosts.map(({ when, amount, denomination }) => ({
      name: "Least a generation costs",
      text: `${amount} ${denomination}${conditionWords(when) ? ` (${conditionWords(when)})` : ""}`,
    })),
  ];
  return facts;
}

export type PolicyView = {
  outcome: string;
  rule: PolicyRule;
  charged: string;
  statement: string;
  sources: SourceView[];
};

const outcomesInOrder = namesOf(policyOutcomeWords);

/** What is charged of each outcome, as the provider says it. */
export const policyViews = ({ policy, provider }: CatalogueModel): PolicyView[] =>
  outcomesInOrder.flatMap((outcome) => {
    const said = policy[outcome];
    if (!said) return [];
    const { rule, statement, sourceIds = [] } = said;
    const sources = sourceIds.map((id) => viewSource(findSource(provider, id)));
    return [{ outcome: policyOutcomeWords[outcome], rule, charged: policyWords[rule].rule, statement, sources }];
  });

/** How long a job takes by somebody else: "1 min 20 s to 2 min 30 s". */
function latencyFact(latency: CatalogueLatency): Fact {
  const known = [latency.low, latency.typical, latency.high].filter((text) => text !== "unknown");
  const ends = [...new Set([known[0], known.at(-1)])].map((text) => formatSeconds(decimal(text ?? "0")));
  return {
    name: "A job takes, by others",
    text: `${ends.join(" to ")}, ${latencySaid(latency)}`,
    source: latency.source,
  };
}

/** Polling, webhooks, latency, retention. */
export function asyncFacts({ async: waits, latencies }: CatalogueModel): Fact[] {
  const seconds = (text: string) => (text === "unknown" ? "not published" : formatSeconds(decimal(text)));
  const latency = waits.latencySeconds;
  return [
    { name: "Polling interval in use", text: seconds(waits.pollIntervalSeconds) },
    {
      name: "Status checks allowed",
      text: waits.pollLimitPerSecond === "unknown" ? "not published" : `${waits.pollLimitPerSecond} a second`,
    },
    { name: "Webhook", text: [waits.webhook.offered, waits.webhook.note].filter(Boolean).join(". ") },
    { name: "Idempotency key", text: [waits.idempotency.offered, waits.idempotency.note].filter(Boolean).join(". ") },
    {
      name: "A job takes",
      text: latency === "unknown" ? "not published" : `${seconds(latency.low)} to ${seconds(latency.high)}`,
    },
    ...latencies.map(latencyFact),
    { name: "The provider's client waits", text: seconds(waits.clientTimeoutSeconds) },
    {
      name: "Files can be fetched for",
      text:
        waits.outputExpiryHours === "own-storage"
          ? "as long as your own storage keeps them"
          : waits.outputExpiryHours === "unknown"
            ? "not published"
            : formatHours(decimal(waits.outputExpiryHours)),
    },
    { name: "Jobs at once", text: waits.concurrency === "unknown" ? "not published" : String(waits.concurrency) },
    ...waits.notes.map((text) => ({ name: "Note", text })),
  ];
}

/** Credit, packs and validity; nothing where nothing is prepaid. */
export function creditFacts({ provider: { credit } }: CatalogueModel): Fact[] {
  if (!credit) return [];
  const valid = (days: number | "never" | "unknown") =>
    days === "never" ? "does not expire" : days === "unknown" ? "expiry not published" : `valid ${days} days`;
  return [
    { name: `List price of a ${credit.name}`, text: formatPrice(decimal(credit.listPrice), credit.currency) },
    {
      name: "Least first payment",
      text:
        credit.minimumPurchase === "unknown"
          ? "not published"
          : formatPrice(decimal(credit.minimumPurchase), credit.currency),
    },
    { name: "Bought credit", text: valid(credit.validDays) },
    ...credit.packs.map((pack) => ({
      name: pack.name ?? "Pack",
      text: `${formatQuantity(pack.credits)} for ${formatPrice(decimal(pack.price), credit.currency)}, ${valid(pack.validDays)}${pack.note ? `. ${pack.note}` : ""}`,
    })),
    ...credit.notes.map((text) => ({ name: "Note", text })),
  ];
}
