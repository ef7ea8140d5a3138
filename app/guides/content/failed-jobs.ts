/** Failed, moderated and timed-out jobs: who bills what, by the providers' own policies, and what not knowing costs. */
import { stageOn } from "@/lib/catalogue/stage";
import type { CatalogueModel } from "@/lib/catalogue";
import type { PolicyRule } from "@/lib/catalogue/schema";
import {
  heading,
  link,
  list,
  riskLink,
  say,
  steps,
  table,
  term,
  text,
  words,
  type Row,
} from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import type { Guide } from "@/lib/views/guide/types";
import { policyWords } from "@/lib/words/catalogue";

const veo = "vertex-ai/veo-3.1-generate-001";
const veoOnFal = "fal/veo3.1";
const veoOnReplicate = "replicate/google-veo-3.1";
const runway = "runway/gen4.5";
const seedance = "byteplus/dreamina-seedance-2-0-260128";
const grok = "xai/grok-imagine-video-1.5";

const unstated = `model=${veo}&duration=8`;
const ifBilled = `${unstated}&policy.failed=billed`;
const ifNotBilled = `${unstated}&policy.failed=not-billed`;
const strict = `model=${runway}&duration=8&moderated=0.05`;
const lenient = `model=${seedance}&duration=8&moderated=0.05`;
const resold = `model=${veoOnFal}&duration=8`;

const columns = ["failed", "moderated", "timeout", "cancelled"] as const;
type Column = (typeof columns)[number];

const modelsOnSale = ({ facts }: Figures): CatalogueModel[] =>
  facts.catalogue.models.filter((model) => stageOn(model, facts.today) !== "retired");

/** Every rule that a provider's current models have for an outcome, in words. */
const rulesOf = (models: readonly CatalogueModel[], outcome: Column): string =>
  [...new Set(models.map(({ policy }) => policyWords[policy[outcome].rule].rule))].join(" or ");

/** Providers that say something about an outcome at least; the others are unknown throughout. */
function policyRows(figures: Figures): Row[] {
  const current = modelsOnSale(figures);
  return figures.facts.catalogue.providers.flatMap(({ id, name }) => {
    const models = current.filter(({ provider }) => provider.id === id);
    const silent = models.every(({ policy }) => columns.every((outcome) => policy[outcome].rule === "unknown"));
    if (silent) return [];
    return [[link(name, `/models/${id}`), ...columns.map((outcome) => rulesOf(models, outcome))]];
  });
}

/** "0 charge, 96 do not and 130 do not say": how many models treat an outcome in which way. */
function tally(models: readonly CatalogueModel[], outcome: Column): string {
  const having = (...rules: PolicyRule[]) =>
    String(models.filter(({ policy }) => rules.includes(policy[outcome].rule)).length);
  return `${having("billed")} charge, ${having("not-billed", "refunded")} do not and ${having("unknown")} do not say`;
}

export const failedJobs = (figures: Figures): Guide => {
  const { month, range, atStake, name, fullName, live, policy, example } = figures;
  const onSale = modelsOnSale(figures);
  return {
    slug: "failed-jobs",
    title: "Failed, timed-out and moderated jobs: who pays",
    description: words`
      Which providers bill failed, moderated, timed-out and cancelled video jobs, what an unpublished rule is
      worth in money, and how to find out.
    `,
    blocks: [
      text`
        That depends on the provider and on how the job ended, and often it is not published. Of
        ${String(onSale.length)} models on sale in the catalogue, ${tally(onSale, "failed")} when a job fails,
        and ${tally(onSale, "moderated")} when it is moderated; with the others it depends on the case. For
        100 clips of 8 s on ${name(veo)}, with one attempt in ten failing, whether those are billed is the
        difference between ${month(ifNotBilled)} and ${month(ifBilled)} a month.
      `,
      heading("policies", "What providers say"),
      table(
        words`
          Providers with at least one known rule; for all others every cell would be unknown. Timed out: given
          up by the client, or ended by a time limit
        `,
        ["Provider", "Failed", "Moderated", "Timed out", "Cancelled"],
        policyRows(figures),
      ),
      text`The words behind some of these cells, as recorded:`,
      list(
        say`${live(veoOnFal)}, failed: ${policy(veoOnFal, "failed")}`,
        say`${live(seedance)}, moderated: ${policy(seedance, "moderated")}`,
        say`${live(runway)}, moderated: ${policy(runway, "moderated")}`,
        say`${live(grok)}, moderated: ${policy(grok, "moderated")}`,
        say`${live(veoOnReplicate)}, timed out: ${policy(veoOnReplicate, "timeout")}`,
      ),
      text`
        A gateway can have rules of its own, whatever the maker of the model says:
        ${riskLink("the reseller's policy", "reseller-policy", resold)}.
      `,
      heading("outcomes", "Keep the outcomes apart"),
      text`
        One failure rate is too few. A server error can pass on the next attempt; a
        ${term("moderated job", "one that the provider's filter refuses, before or after it was rendered")}
        can be refused again, and may be billed each time. With 5 % moderated, a month of 100 clips has
        ${atStake(strict, "moderated-attempt-billed")} at stake on ${name(runway)} and
        ${atStake(lenient, "moderated-attempt-billed")} on ${name(seedance)}. A timeout in your client is not
        a failure at all: ${riskLink("the job goes on", "client-gives-up-early", unstated)} and can be billed
        when it ends. Jobs of several clips can be
        ${riskLink("delivered in part", "partial-outputs", unstated)}.
      `,
      heading("range", "What unknown does to a budget"),
      text`
        Where a rule is unknown the estimate shows both ends, for the clips above ${range(unstated)}, and
        rankings use the upper one. Two short jobs settle most of it:
      `,
      steps(
        words`
          Note the balance. Order the shortest clip with a broken image link, then one with a prompt that must
          be refused.
        `,
        "Wait an hour, read the balance again, and trust the difference more than any field of the answer.",
        say`
          Enter what you found: ${link("failed jobs not billed", `/?${ifNotBilled}`)} or
          ${link("billed", `/?${ifBilled}`)}. The whole ${link("small test", "/guides/small-test")} covers the
          other cells.
        `,
      ),
      heading("yours", "Your shares"),
      example(
        "A month of 100 clips of 8 s, low to cautious end",
        `duration=8&clips=100&model=${runway}`,
        [
          { name: "retry", label: "Share that fails", value: "0.1" },
          { name: "moderated", label: "Share that is moderated", value: "0.05" },
          { name: "timeout", label: "Share that outlasts the client", value: "0.05" },
        ],
        (query) => [runway, seedance, veo, grok].map((key) => [fullName(key), range(changed(query, { model: key }))]),
      ),
    ],
    related: ["small-test", "webhook-or-polling", "video-generation-cost"],
    live: [live(veo), live(runway), live(seedance), live(grok)],
  };
};
