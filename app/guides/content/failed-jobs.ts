/** Failed, moderated and timed-out jobs: who bills what, by the providers' own policies, and what the unknown is worth. */
import type { CatalogModel } from "@/lib/catalogue";
import { stageOn } from "@/lib/ask/filter";
import type { PolicyRule } from "@/lib/catalogue/schema";
import { withPlan } from "@/lib/ask/plan-link";
import { heading, list, steps, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";

const unstated = "model=vertex-ai/veo-3.1-generate-001&duration=8";
const strict = "model=runway/gen4.5&duration=8&moderated=0.05";
const lenient = "model=byteplus/dreamina-seedance-2-0-260128&duration=8&moderated=0.05";

const columns = ["failed", "moderated", "timeout", "cancelled"] as const;
type Column = (typeof columns)[number];

const words: Record<PolicyRule, string> = {
  billed: "billed",
  "not-billed": "not billed",
  refunded: "refunded",
  depends: "depends",
  unknown: "unknown",
};

const onSale = ({ context }: Figures): CatalogModel[] =>
  context.catalog.models.filter((model) => stageOn(model, context.today) !== "retired");

/** Every rule that a provider's current models have for an outcome, in words. */
const rulesOf = (models: readonly CatalogModel[], outcome: Column): string =>
  [...new Set(models.map(({ policy }) => words[policy[outcome].rule]))].join(" or ");

/** Providers that say something about an outcome at least; the others are unknown throughout. */
function policyRows(figures: Figures): Sentence[][] {
  const current = onSale(figures);
  return figures.context.catalog.providers.flatMap(({ id, name }) => {
    const models = current.filter(({ provider }) => provider.id === id);
    const silent = models.every(({ policy }) => columns.every((outcome) => policy[outcome].rule === "unknown"));
    if (silent) return [];
    return [[[{ link: name, href: `/providers/${id}` }], ...columns.map((outcome) => [rulesOf(models, outcome)])]];
  });
}

const countOf = (figures: Figures, outcome: Column, rules: readonly PolicyRule[]): number =>
  onSale(figures).filter(({ policy }) => rules.includes(policy[outcome].rule)).length;

/** "0 charge, 96 do not and 130 do not say": how many current models treat an outcome in which way. */
const tally = (figures: Figures, outcome: Column): string =>
  `${countOf(figures, outcome, ["billed"])} charge, ${countOf(figures, outcome, ["not-billed", "refunded"])} do not and ${countOf(figures, outcome, ["unknown"])} do not say`;

const statement = (figures: Figures, key: string, outcome: Column, label: string): Sentence => [
  figures.live(key),
  `, ${label}: `,
  figures.policy(key, outcome),
];

export const failedJobs = (figures: Figures): Guide => ({
  slug: "failed-jobs",
  title: "Failed, timed-out and moderated jobs: who pays",
  description:
    "Which providers bill failed, moderated, timed-out and cancelled video jobs, what an unpublished rule is worth in money, and how to find out.",
  blocks: [
    text(
      `That depends on the provider and on how the job ended, and often it is not published. Of ${onSale(figures).length} models on sale in the catalogue, ${tally(figures, "failed")} when a job fails, and ${tally(figures, "moderated")} when it is moderated; with the others it depends on the case. For 100 clips of 8 s on `,
      figures.name("vertex-ai/veo-3.1-generate-001"),
      ", with one attempt in ten failing, whether those are billed is the difference between ",
      figures.month(`${unstated}&policy.failed=not-billed`),
      " and ",
      figures.month(`${unstated}&policy.failed=billed`),
      " a month.",
    ),
    heading("policies", "What providers say"),
    table(
      "Providers with at least one known rule; for all others every cell would be unknown. Timed out: given up by the client, or ended by a time limit",
      ["Provider", "Failed", "Moderated", "Timed out", "Cancelled"],
      policyRows(figures),
    ),
    text("The words behind some of these cells, as recorded:"),
    list(
      statement(figures, "fal/veo3.1", "failed", "failed"),
      statement(figures, "byteplus/dreamina-seedance-2-0-260128", "moderated", "moderated"),
      statement(figures, "runway/gen4.5", "moderated", "moderated"),
      statement(figures, "xai/grok-imagine-video-1.5", "moderated", "moderated"),
      statement(figures, "replicate/google-veo-3.1", "timeout", "timed out"),
    ),
    text(
      "A gateway can have rules of its own, whatever the maker of the model says: ",
      { link: "the reseller's policy", href: withPlan("/risks/reseller-policy", "model=fal/veo3.1&duration=8") },
      ".",
    ),
    heading("outcomes", "Keep the outcomes apart"),
    text(
      "One failure rate is too few. A server error can pass on the next attempt; a ",
      { term: "moderated job", means: "one that the provider's filter refuses, before or after it was rendered" },
      " can be refused again, and may be billed each time. With 5 % moderated, a month of 100 clips has ",
      figures.atStake(strict, "moderated-attempt-billed"),
      " at stake on ",
      figures.name("runway/gen4.5"),
      " and ",
      figures.atStake(lenient, "moderated-attempt-billed"),
      " on ",
      figures.name("byteplus/dreamina-seedance-2-0-260128"),
      ". A timeout in your client is not a failure at all: ",
      { link: "the job goes on", href: withPlan("/risks/client-gives-up-early", unstated) },
      " and can be billed when it ends. Jobs of several clips can be ",
      { link: "delivered in part", href: withPlan("/risks/partial-outputs", unstated) },
      ".",
    ),
    heading("range", "What unknown does to a budget"),
    text(
      "Where a rule is unknown the estimate shows both ends, for the clips above ",
      figures.range(unstated),
      ", and rankings use the upper one. Two short jobs settle most of it:",
    ),
    steps(
      [
        "Note the balance. Order the shortest clip with a broken image link, then one with a prompt that must be refused.",
      ],
      ["Wait an hour, read the balance again, and trust the difference more than any field of the answer."],
      [
        "Enter what you found: ",
        { link: "failed jobs not billed", href: `/?${unstated}&policy.failed=not-billed` },
        " or ",
        { link: "billed", href: `/?${unstated}&policy.failed=billed` },
        ". The whole ",
        { link: "small test", href: "/guides/small-test" },
        " covers the other cells.",
      ],
    ),
    heading("yours", "Your shares"),
    {
      kind: "example",
      example: figures.example(
        "A month of 100 clips of 8 s, low to cautious end",
        "duration=8&clips=100&model=runway/gen4.5",
        [
          { name: "retry", label: "Share that fails", value: "0.1" },
          { name: "moderated", label: "Share that is moderated", value: "0.05" },
          { name: "timeout", label: "Share that outlasts the client", value: "0.05" },
        ],
        (query) =>
          [
            "runway/gen4.5",
            "byteplus/dreamina-seedance-2-0-260128",
            "vertex-ai/veo-3.1-generate-001",
            "xai/grok-imagine-video-1.5",
          ].map((key) => {
            const own = new URLSearchParams(query);
            own.set("model", key);
            const { model, provider } = figures.model(key);
            return { label: `${model.name}, ${provider.name}`, value: [figures.range(own.toString())] };
          }),
      ),
    },
  ],
  related: ["small-test", "webhook-or-polling", "video-generation-cost"],
  live: [
    figures.live("vertex-ai/veo-3.1-generate-001"),
    figures.live("runway/gen4.5"),
    figures.live("byteplus/dreamina-seedance-2-0-260128"),
    figures.live("xai/grok-imagine-video-1.5"),
  ],
});
