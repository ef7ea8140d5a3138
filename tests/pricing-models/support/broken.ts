/** The sound provider, broken in every way that a rule knows, with the words that must come back. */
import type { Draft, DraftModel } from "./fixture";

type Case = {
  rule: string;
  /** What the contributor did. */
  name: string;
  breakIt: (draft: Draft, model: DraftModel) => void;
  /** Words that the message must contain beside the file: where, what, and how to mend it. */
  says: string[];
};

const inModel = 'model "reel-2"';

/** At least one for every rule; one line added here when a rule learns something new. */
export const cases: readonly Case[] = [
  {
    rule: "replacements-exist",
    name: "a replacement that nobody sells here",
    breakIt: (_, model) => (model.status.replacement = "example-pictures/reel-3"),
    says: [inModel, '"example-pictures/reel-3" is not in the catalogue', "Write the id of a model"],
  },
  {
    rule: "ids-are-unique",
    name: "one model pasted twice",
    breakIt: (draft, model) => draft.models.push(model),
    says: [inModel, "two models have this id", "Rename one"],
  },
  {
    rule: "ids-are-unique",
    name: "one source pasted twice",
    breakIt: (draft) => draft.sources.push(draft.sources[0]),
    says: ['source "pricing"', "Rename one"],
  },
  {
    rule: "ids-are-unique",
    name: "two rates of one id",
    breakIt: (_, model) => (model.rates[3]!.id = "audio"),
    says: [inModel, 'rate "audio"', "Rename or delete one"],
  },
  {
    rule: "ids-are-unique",
    name: "one option declared twice",
    breakIt: (_, model) => model.options!.push(model.options![0]!),
    says: [inModel, 'option "look"', "Rename or delete one"],
  },
  {
    rule: "ids-are-unique",
    name: "two worked examples of one id",
    breakIt: (_, model) => {
      const example = {
        id: "4s",
        job: { durationSeconds: "4" },
        on: "2026-11-01",
        expected: { cost: "0.20" },
        kind: "published",
      } as const;
      model.workedExamples = [
        { ...example, sourceIds: ["pricing"] },
        { ...example, sourceIds: ["pricing"] },
      ];
    },
    says: [inModel, 'worked example "4s"', "Rename or delete one"],
  },
  {
    rule: "sources-resolve",
    name: "a mistyped sourceId",
    breakIt: (_, model) => (model.rates[2]!.sourceIds = ["pricng"]),
    says: [inModel, 'rates "audio"', '"pricng"', "Add that source, or cite one of"],
  },
  {
    rule: "sources-resolve",
    name: "a source that nothing cites",
    breakIt: (draft) => (draft.async.sourceIds = ["pricing"]),
    says: ['source "guide"', "nothing cites it", "delete it"],
  },
  ...["utm_source=x", "ref=abc", "gclid=1", "fbclid=1", "via=me", "affiliate=7", "UTM_Campaign=x"].map(
    (parameter): Case => ({
      rule: "links-are-clean",
      name: `a source with ?${parameter}`,
      breakIt: (draft) => (draft.sources[0].url = `https://example.com/pricing?lang=en&${parameter}`),
      says: ['source "pricing"', `"${parameter.split("=")[0]}"`, "Delete it from the address"],
    }),
  ),
  {
    rule: "links-are-clean",
    name: "a pricing page with a referral",
    breakIt: (draft) => (draft.pricingUrl = "https://example.com/pricing?ref=friend"),
    says: ["pricingUrl", '"ref"', "Delete it from the address"],
  },
  {
    rule: "dates-agree",
    name: "a page seen after the catalogue was written",
    breakIt: (draft) => (draft.sources[1]!.seenOn = "2026-11-23"),
    says: ['source "guide"', "lies after recordedOn", "set recordedOn"],
  },
  {
    rule: "dates-agree",
    name: "a price seen after the catalogue was written",
    breakIt: (draft) => (draft.recordedOn = "2026-10-31"),
    says: [inModel, 'rate "audio"', "seen on 2026-11-01", "after recordedOn", "Set the provider's recordedOn"],
  },
  {
    rule: "dates-agree",
    name: "a price that ends on the day it begins",
    breakIt: (_, model) => (model.rates[1]!.effectiveUntil = "2026-03-01"),
    says: [inModel, 'rate "silent"', "is not before until", "write the later day"],
  },
  {
    rule: "one-price-each",
    name: "a second rate for the same job",
    breakIt: (_, model) => model.rates.push({ ...model.rates[2]!, id: "again" }),
    says: [inModel, 'rate "audio" and rate "again"', "overlap", 'Narrow the "when"'],
  },
  {
    rule: "one-price-each",
    name: "two of one part of a surcharge",
    breakIt: (_, model) => {
      const part = { ...model.rates[2]!, meter: "surcharge", part: "file-format" } as const;
      model.rates.push({ ...part, id: "format" }, { ...part, id: "format-again" });
    },
    says: [inModel, 'rate "format" and rate "format-again"', "overlap", 'Narrow the "when"'],
  },
  {
    rule: "conditions-name-offers",
    name: "a least with an input video at a resolution that is not offered",
    breakIt: (_, model) =>
      (model.rates[2]!.quantity = {
        of: "seconds",
        from: "input-and-output",
        leastWithVideo: [{ of: "input-seconds", atLeast: "4", when: { resolution: "4k" } }],
      }),
    says: [inModel, 'rate "audio", leastWithVideo 1', "4k"],
  },
  {
    rule: "one-price-each",
    name: "two surcharges for the same job",
    breakIt: (_, model) => model.rates.push({ ...model.rates[3]!, id: "film-again" }),
    says: [inModel, 'rate "film" and rate "film-again"', "surcharge", "Narrow"],
  },
  {
    rule: "one-price-each",
    name: "a new price without closing the old one",
    breakIt: (_, model) => delete model.rates[0]!.effectiveUntil,
    says: [inModel, 'rate "silent-2025" and rate "silent"', "close the older one with until"],
  },
  {
    rule: "one-price-each",
    name: "an old price closed a day too late",
    breakIt: (_, model) => (model.rates[0]!.effectiveUntil = "2026-03-02"),
    says: [inModel, "overlap", "on 2026-03-01", "until"],
  },
  {
    rule: "one-price-each",
    name: "an old price closed a day too early",
    breakIt: (_, model) => (model.rates[0]!.effectiveUntil = "2026-02-28"),
    says: [inModel, "hole", "on 2026-02-28", "Let the newer rate begin on the day the older one ends"],
  },
  {
    rule: "one-price-each",
    name: "a resolution without a price",
    breakIt: (_, model) => delete model.gaps,
    says: [inModel, "hole", "1080p", "neither an output rate nor a gap", "Add the rate, a gap"],
  },
  {
    rule: "one-price-each",
    name: "a gap where there is a price",
    breakIt: (_, model) => delete model.gaps![0]!.when.resolution,
    says: [inModel, 'rate "audio" and gap 1 (output)', "overlap", 'Narrow the "when" of the gap'],
  },
  {
    rule: "one-price-each",
    name: "a length that only one mode has",
    breakIt: (_, model) => model.constraints.durations.pop(),
    says: [inModel, "no durations entry holds for text-to-video", "Add an entry"],
  },
  {
    rule: "one-price-each",
    name: "a price that lapses before the last day",
    breakIt: (_, model) => {
      model.rates[1]!.effectiveUntil = "2026-06-01";
      model.status = { stage: "retired", lastDay: "2026-06-30", sourceIds: ["guide"] };
    },
    says: [inModel, "hole", "on 2026-06-01", "Let the newer rate begin"],
  },
  {
    rule: "one-price-each",
    name: "a price by frames a second that leaves one rate out",
    breakIt: (_, model) => {
      model.constraints.fps = ["24", "48"];
      model.rates[2]!.when.fps = "24";
    },
    says: [inModel, "hole", "48 fps", "Add the rate"],
  },
  {
    rule: "one-price-each",
    name: "a price that stops between two bounds",
    breakIt: (_, model) => {
      model.constraints.durations[1] = { kind: "unknown" };
      model.rates[2]!.when.durationSeconds = { upTo: "10" };
    },
    says: [inModel, "hole", "10.001 s", "Add the rate"],
  },
  {
    rule: "one-price-each",
    name: "two minimums for the same job",
    breakIt: (_, model) => {
      const { effectiveFrom, verifiedOn, sourceIds } = model.rates[2]!;
      const least = { amount: "0.30", denomination: "USD", when: {}, effectiveFrom, verifiedOn, sourceIds } as const;
      model.minimumCosts = [
        { ...least, id: "least" },
        { ...least, id: "least-again" },
      ];
    },
    says: [inModel, 'minimum cost "least" and minimum cost "least-again"', "overlap", 'Narrow the "when"'],
  },
  {
    rule: "end-of-life-is-told",
    name: "a retired model without its last day",
    breakIt: (_, model) => (model.status = { stage: "retired", sourceIds: ["guide"] }),
    says: [inModel, "without a lastDay", "Write status.lastDay"],
  },
  {
    rule: "end-of-life-is-told",
    name: "an end that nobody is cited for",
    breakIt: (_, model) => (model.status = { stage: "retired", lastDay: "2026-06-30" }),
    says: [inModel, "no source is cited", "Add status.sourceIds"],
  },
  {
    rule: "end-of-life-is-told",
    name: "a model still sold after its end",
    breakIt: (_, model) => (model.status = { stage: "ga", lastDay: "2026-06-30", sourceIds: ["guide"] }),
    says: [inModel, "is past", 'Write stage: "retired"'],
  },
  {
    rule: "end-of-life-is-told",
    name: "a model retired before its end",
    breakIt: (_, model) => (model.status = { stage: "retired", lastDay: "2026-12-31", sourceIds: ["guide"] }),
    says: [inModel, "until 2026-12-31", 'Write stage: "deprecated"'],
  },
  {
    rule: "end-of-life-is-told",
    name: "an unknown end of a model on sale",
    breakIt: (_, model) => (model.status = { stage: "ga", lastDay: "unknown", sourceIds: ["guide"] }),
    says: [inModel, 'lastDay is "unknown"', "Delete lastDay"],
  },
  {
    rule: "end-of-life-is-told",
    name: "a model that ends before it begins",
    breakIt: (_, model) =>
      (model.status = { stage: "deprecated", firstDay: "2027-02-01", lastDay: "2027-01-01", sourceIds: ["guide"] }),
    says: [inModel, "is after its lastDay", "Mend"],
  },
  {
    rule: "end-of-life-is-told",
    name: "a price that begins after the end",
    breakIt: (_, model) => (model.status = { stage: "retired", lastDay: "2026-01-31", sourceIds: ["guide"] }),
    says: [inModel, 'rate "silent"', "after the model's lastDay", "Mend"],
  },
  {
    rule: "policy-is-sourced",
    name: "a policy without a source",
    breakIt: (draft) => delete draft.billingPolicy.failed.sourceIds,
    says: ["billingPolicy.failed", '"not-billed" without a source', "Add sourceIds"],
  },
  {
    rule: "policy-is-sourced",
    name: "a model's own policy without a source",
    breakIt: (_, model) => (model.billingPolicy = { moderated: { rule: "billed", statement: "It is charged." } }),
    says: [inModel, "billingPolicy.moderated", "Add sourceIds"],
  },
  {
    rule: "policy-is-sourced",
    name: "a policy without words",
    breakIt: (draft) => (draft.billingPolicy.timeout.statement = " "),
    says: ["billingPolicy.timeout", "Write one sentence"],
  },
  {
    rule: "denominations-exist",
    name: "credits without a credit",
    breakIt: (_, model) => (model.rates[2]!.denomination = "credit"),
    says: [inModel, 'rate "audio"', "Add the provider's credit"],
  },
  {
    rule: "denominations-exist",
    name: "a figure in a currency that is not billed",
    breakIt: (_, model) => (model.rates[2]!.denomination = "CNY"),
    says: [inModel, 'rate "audio"', "bills in USD", "Copy the figure of the USD list"],
  },
  {
    rule: "denominations-exist",
    name: "a credit sold in another currency than the bill",
    breakIt: (draft) =>
      (draft.credit = {
        name: "credit",
        listPrice: "0.01",
        currency: "CNY",
        minimumPurchase: "unknown",
        validDays: "never",
        sourceIds: ["guide"],
      }),
    says: ["credit", "CNY", "Write both in the currency of the bill"],
  },
  {
    rule: "volumes-are-measurable",
    name: "tokens of a picture whose size is not written down",
    breakIt: (_, model) => {
      model.rates[2]!.quantity = { of: "pixel-volume", divisor: "1024", noun: "token" };
      model.constraints.pixelSizes = { "720p": { "16:9": "1280x720" } };
    },
    says: [inModel, 'rate "audio"', "720p at 1:1", "Add it to constraints.pixelSizes"],
  },
  {
    rule: "volumes-are-measurable",
    name: "tokens of a picture without frames a second",
    breakIt: (_, model) => {
      model.rates[2]!.quantity = { of: "pixel-volume", divisor: "1024", noun: "token" };
      model.constraints.pixelSizes = { "720p": { "16:9": "1280x720", "1:1": "960x960" } };
      model.constraints.fps = "unknown";
    },
    says: [inModel, 'rate "audio"', "frames a second", "Add constraints.fps"],
  },
  {
    rule: "volumes-are-measurable",
    name: "a token table without an offered resolution",
    breakIt: (_, model) => (model.rates[1]!.quantity = { of: "table-tokens", tokensPerSecond: { "720p": "5792" } }),
    says: [inModel, 'rate "silent"', "1080p", "tokensPerSecond"],
  },
  {
    rule: "conditions-name-offers",
    name: "a choice that the option does not have",
    breakIt: (_, model) => (model.rates[3]!.when = { options: { look: "flim" } }),
    says: [inModel, 'rate "film"', '"flim"', 'Write one of "plain", "film"'],
  },
  {
    rule: "conditions-name-offers",
    name: "an option that is not declared",
    breakIt: (_, model) => (model.rates[3]!.when = { options: { hdr: "on" } }),
    says: [inModel, 'rate "film"', '"hdr"', "Add it to options"],
  },
  {
    rule: "conditions-name-offers",
    name: "a resolution that is not offered",
    breakIt: (_, model) => (model.gaps![0]!.when.resolution = ["1080p", "4k"]),
    says: [inModel, "gap 1", 'resolution: "4k"', 'Write one of "720p", "1080p"'],
  },
  {
    rule: "conditions-name-offers",
    name: "a mode that is not offered",
    breakIt: (_, model) => (model.rates[2]!.when.mode = ["text-to-video", "extend"]),
    says: [inModel, 'rate "audio"', 'mode: "extend"', "Write one of"],
  },
  {
    rule: "conditions-name-offers",
    name: "a tier that is not offered",
    breakIt: (_, model) => (model.rates[2]!.when.tier = "flex"),
    says: [inModel, 'rate "audio"', 'tier: "flex"', 'Write one of "standard"'],
  },
  {
    rule: "conditions-name-offers",
    name: "sound on a model that has none",
    breakIt: (_, model) => (model.constraints.audio = "never"),
    says: [inModel, 'rate "audio"', 'constraints.audio is "never"', "Delete it"],
  },
  {
    rule: "conditions-can-match",
    name: "a length that is never made",
    breakIt: (_, model) => (model.rates[3]!.when.durationSeconds = { over: "10" }),
    says: [inModel, 'rate "film"', "no job that the model offers", 'Mend its "when"'],
  },
  {
    rule: "conditions-can-match",
    name: "a durations entry behind one that takes everything",
    breakIt: (_, model) => model.constraints.durations.reverse(),
    says: [inModel, "durations entry 2", "reorder"],
  },
  {
    rule: "conditions-can-match",
    name: "a refusal of what is not made anyway",
    breakIt: (_, model) => {
      const when = { mode: "text-to-video", hasInputVideo: true } as const;
      model.constraints.refusals = [{ when, reason: "Never.", sourceIds: ["guide"] }];
    },
    says: [inModel, "refusal 1", "delete it"],
  },
  {
    rule: "figures-are-positive",
    name: "0 for a price that was not found",
    breakIt: (_, model) => (model.rates[2]!.unitPrice = "0.00"),
    says: [inModel, 'rate "audio"', "unitPrice is 0", "a gap, not 0", '"not charged"'],
  },
  {
    rule: "lengths-are-sound",
    name: "a range that never reaches its end",
    breakIt: (_, model) => (model.constraints.durations[1] = { kind: "range", min: "4", max: "9", step: "2" }),
    says: [inModel, "durations entry 2", "never reach 9", "Mend min, max or step"],
  },
  {
    rule: "lengths-are-sound",
    name: "a range written backwards",
    breakIt: (_, model) => (model.constraints.durations[1] = { kind: "range", min: "8", max: "4", step: "2" }),
    says: [inModel, "durations entry 2", "above its max", "Swap them"],
  },
  {
    rule: "lengths-are-sound",
    name: "one length twice",
    breakIt: (_, model) => (model.constraints.durations[1] = { kind: "set", seconds: ["4", "4.0"] }),
    says: [inModel, "durations entry 2", "there twice", "Delete one"],
  },
  {
    rule: "defaults-are-offered",
    name: "a default length that is not made",
    breakIt: (_, model) => (model.constraints.defaults.durationSeconds = "12"),
    says: [inModel, "12 s is in no durations entry", "Write an offered length"],
  },
  {
    rule: "defaults-are-offered",
    name: "a default resolution that is not made",
    breakIt: (_, model) => (model.constraints.defaults.resolution = "4k"),
    says: [inModel, "4k is not among the resolutions", "Write an offered one"],
  },
  {
    rule: "defaults-are-offered",
    name: "silence as the default of a model that always sounds",
    breakIt: (_, model) => (model.constraints.audio = "always"),
    says: [inModel, 'audio "off" contradicts', "Mend the one"],
  },
];
