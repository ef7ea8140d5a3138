/** What a model can make and how it is waited for and paid, as name and text. */
import type { CatalogueLatency, CatalogueModel } from "../../../catalogue";
import { findSource } from "../../../catalogue/seen";
import type { ModelSound } from "../../../catalogue/sound";
import { decimal } from "../../../numbers/decimal";
import { namesOf } from "../../../numbers/list";
import { formatDay, formatHours, formatPrice, formatQuantity, formatSeconds } from "../../../words/format";
import type { DurationRule, Mode, PolicyRule } from "../../../catalogue/schema";
import { latencySaid } from "../../sentences/latency";
import { viewSource } from "../text";
import type { SourceView } from "../types";
import { modeWords, policyOutcomeWords, policyWords, soundWords } from "../../../words/catalogue";
import { conditionWords } from "../../../words/conditions";

function durationWords({ when, ...rule }: DurationRule): string {
  const lengths =
    rule.kind === "set"
      ? `${rule.seconds.join(", ")} s`
      : rule.kind === "range"
        ? `${rule.min} to ${rule.max} s in steps of ${rule.step} s`
        : rule.kind === "follows-input"
          ? `as long as the input video${rule.max === "unknown" ? "" : `, up to ${rule.max} s`}`
          : "not recorded";
  return when ? `${lengths} (${conditionWords(when)})` : lengths;
}

/** `source`: who says it, where it is not the provider. */
type Fact = { name: string; text: string; source?: SourceView };

/** What its maker's model takes and this row does not list. */
function takes({ model: { modes, vendor }, modesOfMaker = [] }: CatalogueModel): string {
  const inWords = (list: readonly Mode[]) => list.map((mode) => modeWords[mode]).join(", ");
  const more = modesOfMaker.filter((mode) => !modes.includes(mode));
  return `${inWords(modes)}${more.length === 0 ? "" : `; not recorded here, though ${vendor}’s model takes it: ${inWords(more)}`}`;
}

const soundBasis: Record<ModelSound["basis"], (vendor: string) => string> = {
  own: () => "",
  seller: () => ", as it was found to be made here",
  maker: (vendor) => `, as ${vendor}’s model wherever it is sold`,
  none: () => "",
};

const soundPrice: Record<ModelSound["inPrice"], string> = {
  "as-listed": "",
  "same-price": "; in the price",
  "with-sound": "; the price is the one with it",
  "without-sound": "; it costs more than this price, how much is not recorded here",
  "priced-apart": "; it changes the price, and which of the two this is, is not recorded",
  "not-recorded": "; what it costs here is not recorded",
};

/** Whether there is sound, by whose word, and what of the price is of it: "optional, as MiniMax’s model wherever it is sold; in the price". */
function soundFact({ model, sound }: CatalogueModel): Fact {
  const [page] = sound.basis === "none" ? [] : sound.sources;
  const text = soundWords(sound) + soundBasis[sound.basis](model.vendor) + soundPrice[sound.inPrice];
  return { name: "Sound", text, ...(page ? { source: viewSource(page) } : {}) };
}

/** Constraints with the day they were seen, defaults, options, refusals, cautions, gaps and minimums. */
export function constraintFacts(entry: CatalogueModel): Fact[] {
  const { model } = entry;
  const { constraints: can, options } = model;
  const listed = (values: readonly string[] | "unknown") => (values === "unknown" ? "not recorded" : values.join(", "));
  const { durationSeconds, resolution, audio } = can.defaults;
  const facts: Fact[] = [
    { name: "Takes", text: takes(entry) },
    { name: "Lengths", text: can.durations.map(durationWords).join("; ") },
    { name: "Resolutions", text: listed(can.resolutions) },
    { name: "Aspect ratios", text: listed(can.aspects) },
    { name: "Frames a second", text: listed(can.fps) },
    soundFact(entry),
    { name: "Service tiers", text: can.tiers.join(", ") },
    { name: "Limits seen", text: entry.seenOn === "unknown" ? "undated" : formatDay(entry.seenOn) },
    {
      name: "When left out",
      text: `length ${durationSeconds === "unknown" ? "not recorded" : `${durationSeconds} s`}, resolution ${resolution === "unknown" ? "not recorded" : resolution}, sound ${audio === "unknown" ? "not recorded" : audio}`,
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
  const seconds = (text: string) => (text === "unknown" ? "not recorded" : formatSeconds(decimal(text)));
  const latency = waits.latencySeconds;
  return [
    { name: "Polling interval in use", text: seconds(waits.pollIntervalSeconds) },
    {
      name: "Status checks allowed",
      text: waits.pollLimitPerSecond === "unknown" ? "not recorded" : `${waits.pollLimitPerSecond} a second`,
    },
    { name: "Webhook", text: [waits.webhook.offered, waits.webhook.note].filter(Boolean).join(". ") },
    { name: "Idempotency key", text: [waits.idempotency.offered, waits.idempotency.note].filter(Boolean).join(". ") },
    {
      name: "A job takes",
      text: latency === "unknown" ? "not recorded" : `${seconds(latency.low)} to ${seconds(latency.high)}`,
    },
    ...latencies.map(latencyFact),
    { name: "The provider's client waits", text: seconds(waits.clientTimeoutSeconds) },
    {
      name: "Files can be fetched for",
      text:
        waits.outputExpiryHours === "own-storage"
          ? "as long as your own storage keeps them"
          : waits.outputExpiryHours === "unknown"
            ? "not recorded"
            : formatHours(decimal(waits.outputExpiryHours)),
    },
    { name: "Jobs at once", text: waits.concurrency === "unknown" ? "not recorded" : String(waits.concurrency) },
    ...waits.notes.map((text) => ({ name: "Note", text })),
  ];
}

/** Credit, packs and validity; nothing where nothing is prepaid. */
export function creditFacts({ provider: { credit } }: CatalogueModel): Fact[] {
  if (!credit) return [];
  const valid = (days: number | "never" | "unknown") =>
    days === "never" ? "does not expire" : days === "unknown" ? "expiry not recorded" : `valid ${days} days`;
  return [
    { name: `List price of a ${credit.name}`, text: formatPrice(decimal(credit.listPrice), credit.currency) },
    {
      name: "Least first payment",
      text:
        credit.minimumPurchase === "unknown"
          ? "not recorded"
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
