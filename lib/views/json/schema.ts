/** The answer to a plan as a schema: what the description of the API is made from, and what its tests hold it to. */
import { z } from "zod";
import { certainties } from "../../ask/plan";
import { movedKinds } from "../../answer/between";
import { verdicts } from "../../budget/plan-with";
import { riskStates } from "../../risks/rule";
import { day, unitKind, unknown } from "../../catalogue/schema/primitives";
import { issueAnswer } from "./issue-schema";

/** Decimal text: exact, at least two decimals, never an exponent; a step of a plan can be negative. */
const money = z.string().regex(/^-?\d+\.\d{2,}$/);
const number = z.string().regex(/^\d+(\.\d+)?$/);
const range = { low: money, high: money };

const chances = z
  .strictObject({ low: number, high: number })
  .describe("Chance that a month takes no more than the budget, all that is paid included: at both ends of the range.");

const note = z.strictObject({ code: z.string(), message: z.string(), source: z.url().optional() });

const line = z.strictObject({
  unit: unitKind,
  label: z.string(),
  quantity: number,
  unitPrice: money,
  cost: money,
  currency: z.string(),
  explanation: z.string(),
  source: z
    .union([z.url(), z.literal("own")])
    .describe(
      "`own`: a price, a discount or a model of the plan's own. `listPrice` is then what is on the list: of a credit where that costs something else, else of one unit that is counted.",
    ),
  listPrice: money.optional(),
});

const identity = {
  provider: z.string(),
  model: z.string(),
  currency: z.string(),
  displayCurrency: z.string(),
  notes: z.array(note),
};

const pricedAnswer = z.strictObject({
  ...identity,
  status: z.literal("priced"),
  attempt: z.strictObject({ cost: money, lines: z.array(line) }),
  clip: z.strictObject(range),
  month: z.strictObject({
    ...range,
    p50: money,
    p80: money,
    p95: money,
    billedJobs: z.strictObject({ expected: number, p50: z.int(), p80: z.int(), p95: z.int() }),
    exact: z.boolean(),
    withinBudget: chances.optional(),
  }),
  planWith: z
    .strictObject({ amount: money, certainty: z.literal([...certainties]), later: money.optional() })
    .describe(
      "Money to plan with: what `certainty` of 100 first months take at most from an empty account, packs, tax, fee and surroundings included; `later`: a month after the first, where credits are bought in packs.",
    ),
  delivered: z
    .strictObject({ wanted: number, kept: number })
    .describe("Clips wanted, and those expected to come of the tries allowed."),
  verdict: z
    .enum(verdicts)
    .describe(
      "`fits`: the certainty holds with all that nobody publishes billed; `depends`: with none of it; `tight`: every second month holds; `over`: fewer; `unknown`: no exact total. Only with a budget.",
    )
    .optional(),
  chanceWithinBudget: chances.optional(),
  planned: z
    .strictObject({
      total: money,
      steps: z.array(z.strictObject({ id: z.string(), amount: money })),
    })
    .describe("From the published price to the money to plan with: the steps sum exactly to the total."),
  prepaid: z
    .strictObject({
      need: number,
      credits: number,
      cash: money,
      packs: z.array(z.strictObject({ credits: number, price: z.string(), count: number })),
      expiring: z.union([number, unknown]),
    })
    .optional(),
  waiting: z.strictObject({
    latencySeconds: number,
    basis: z
      .enum(["stated", "published", "measured", "assumed"])
      .describe("`measured`: measured or documented elsewhere than where the provider is read, as `source` tells."),
    source: z.strictObject({ title: z.string(), url: z.url(), seenOn: z.union([day, unknown]) }).optional(),
    checksPerAttempt: number,
    checksPerMonth: number,
    checksPerSecond: number,
    monthSeconds: number,
  }),
  risks: z.array(z.strictObject({ id: z.string(), state: z.enum(riskStates), ...range })),
});

const partialAnswer = z.strictObject({
  ...identity,
  status: z.literal("partial"),
  verdict: z.literal("unknown").optional(),
  attempt: z.strictObject({ lines: z.array(line) }),
});

const unpricedAnswer = z.strictObject({
  ...identity,
  status: z.enum(["unpriced", "retired"]),
  verdict: z.literal("unknown").optional(),
});

const workflow = z.record(z.string(), z.unknown());
const estimates = z.array(z.discriminatedUnion("status", [pricedAnswer, partialAnswer, unpricedAnswer]));

const totalAnswer = z.union([
  z.strictObject({
    currency: z.string(),
    month: z
      .strictObject({ ...range, p50: money, p80: money, p95: money, exact: z.boolean() })
      .describe("All bills together; `exact`: no part of the distribution was approximated."),
    planWith: pricedAnswer.shape.planWith,
    delivered: pricedAnswer.shape.delivered,
    planned: pricedAnswer.shape.planned,
    verdict: pricedAnswer.shape.verdict,
    chanceWithinBudget: chances.optional(),
  }),
  z.strictObject({ currency: z.string(), verdict: z.literal("unknown") }),
]);

const replayAnswer = z
  .strictObject({
    now: z.strictObject({
      release: day,
      on: day,
      total: z.strictObject({
        currency: z.string(),
        planWith: z.strictObject({ amount: money, certainty: z.literal([...certainties]) }).optional(),
        note: note.optional(),
      }),
    }),
    moved: z.array(
      z.strictObject({
        kind: z.enum(movedKinds),
        what: z.string(),
        before: z.string(),
        after: z.string(),
        effect: money.optional(),
        source: z.url().optional(),
      }),
    ),
  })
  .describe(
    "Where an older release is asked for: what the plan comes to today by the newest one, and what moved in it. The effects, in the display currency, sum exactly to the difference of the money to plan with; one without an effect counts in that of the one before it, and there is none where one end has no total.",
  );

export const estimateAnswer = z.strictObject({
  version: z.literal(1),
  on: day,
  release: day
    .describe(
      "The release whose knowledge it rests on: where another one has been written since, `replay` says what moved.",
    )
    .optional(),
  workflow,
  exchangeRates: z.array(
    z.strictObject({
      currency: z.string(),
      perUsd: z.string(),
      basis: z.enum(["stated", "assumed"]),
      on: day.optional(),
      source: z.url().optional(),
    }),
  ),
  estimates,
  workloads: z
    .array(z.strictObject({ name: z.string().optional(), uses: money.optional(), workflow, estimates }))
    .describe("Every workload of a plan that names a model; `uses`: what the first model bills, before packs.")
    .optional(),
  total: totalAnswer
    .describe("All workloads on their first models: usage of one provider paid once, the quantile of the sum.")
    .optional(),
  replay: replayAnswer.optional(),
  issues: z.array(issueAnswer),
});
