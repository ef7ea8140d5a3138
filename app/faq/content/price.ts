/** Questions about what a price is, what it turns into, and where it differs. */
import { ratesUsed } from "@/lib/attempt/charges";
import { priceInWords } from "@/lib/attempt/explain";
import { formatMoney, formatQuantity } from "@/lib/words/format";
import { unitsOf } from "@/lib/catalogue/units-of";
import { plannedBudget } from "@/lib/budget/steps";
import type { UnitKind } from "@/lib/catalogue/schema";
import { budgetSteps } from "@/lib/views/page/budget-steps";
import { focusQuery } from "@/lib/views/page/comparison";
import { provenanceOf } from "@/lib/views/page/provenance";
import { list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Inline, Question, Sentence } from "@/lib/views/guide/types";
import { counted, countingBy, linkTo, pricedModels } from "./facts";

const seedance = "byteplus/dreamina-seedance-2-0-260128";
const veo = "vertex-ai/veo-3.1-generate-001";
const kling = "kling/kling-v3";
const hailuo = "minimax/MiniMax-Hailuo-2.3";

export const perToken = (figures: Figures): Question => {
  const query = `model=${seedance}`;
  return {
    id: "per-token",
    question: "Are video generation APIs priced per token?",
    answer: [
      text(
        "Some are. Of ",
        counted(pricedModels(figures).length, "model"),
        " with a price today, ",
        counted(countingBy(figures, "token")),
        " count tokens, ",
        counted(countingBy(figures, "s")),
        " count seconds and ",
        counted(countingBy(figures, "clip")),
        " count clips; a model can be in more than one group.",
      ),
      text(
        "A token of output is a volume of picture: width × height × frames a second × seconds over a constant, or a fixed number of tokens a second for each resolution. ",
        figures.name(seedance),
        ": ",
        figures.rule(`${query}&duration=5`),
        ", which comes to ",
        figures.attempt(`${query}&duration=5`),
        " for 5 s. At 480p the same 5 s are ",
        figures.quantity(`${query}&duration=5&resolution=480p`),
        " tokens and ",
        figures.attempt(`${query}&duration=5&resolution=480p`),
        ".",
      ),
      text(
        "So a price a million tokens cannot be set beside a price a second until length, picture and frame rate are fixed. Compare the sums for your own clip. ",
        linkTo("How tokens are counted", "/guides/seedance-tokens"),
        " and ",
        linkTo("the other units", "/guides/pricing-units"),
        " have a guide each.",
      ),
    ],
  };
};

export const priceIsNotCost = (figures: Figures): Question => {
  const query = "model=runway/veo3.1&duration=7&audio=on&moderated=0.05&unusable=0.25&tries=3";
  const estimate = figures.estimate(query);
  const steps = estimate.status === "priced" ? budgetSteps(estimate).steps : [];
  return {
    id: "price-is-not-cost",
    question: "Why is a price not a cost?",
    answer: [
      text(
        "A price is what one unit is published at. A cost is the price times what is billed: seconds after rounding, sound and inputs, every billed attempt, and credit that was bought and not used.",
      ),
      text(
        "An example: 100 clips of 7 s with sound from ",
        figures.name("runway/veo3.1"),
        " at ",
        figures.model("runway/veo3.1").provider.name,
        ". 10 % of attempts fail, 5 % are moderated, a quarter of the finished takes is thrown away, and a clip is tried 3 times at most.",
      ),
      table(
        "From the published price to the planned budget",
        ["Step", "Adds"],
        [
          ...steps
            .map(({ label, amount }): Sentence => [label, figures.of(query, () => amount)])
            .map((row) => [[row[0]!], [row[1]!]]),
          [["Planned budget"], [figures.planned(query)]],
        ],
      ),
      text(
        "The budget is ",
        figures.of(query, (priced) => {
          const { steps: all, total } = plannedBudget(priced);
          return `${formatQuantity(total.div(all[0]!.amount), 2)} times`;
        }),
        " what the price alone says. The three shares are assumptions about your own work: no provider was found to publish them. ",
        linkTo("The whole sum", "/guides/video-generation-cost"),
        " is explained step by step.",
      ),
    ],
  };
};

const plainClip = "duration=5&resolution=720p";

/** Notes that say that something of the clip is not published, or that the price has a catch. */
const gaps = ["durations-unpublished", "resolution-unpublished", "audio-unpublished", "caution"];

/** The first of a ranking without such a note, in a sentence; nothing where there is none. */
function firstOf(figures: Figures, query: string, words: string): Sentence {
  const first = figures.ranked(query, Infinity).find(({ notes }) => !notes.some(({ code }) => gaps.includes(code)));
  if (!first) return [];
  const { model, workflow, month, displayCurrency } = first;
  return [
    words,
    linkTo(`${model.model.name} at ${model.provider.name}`, `/providers/${model.key}`),
    " at ",
    { figure: formatMoney(month.high, displayCurrency), href: `/?${focusQuery(workflow, model.key)}` },
    ".",
  ];
}

export const whichIsCheapest = (figures: Figures): Question => {
  const all = figures.ranked(plainClip, Infinity);
  const row = (index: number, show: (estimate: (typeof all)[number]) => string): Figure => {
    const estimate = all[index]!;
    return { figure: show(estimate), href: `/?${focusQuery(estimate.workflow, estimate.model.key)}` };
  };
  const last = all.length - 1;
  const month = (index: number) => row(index, (one) => formatMoney(one.month.high, one.displayCurrency));
  return {
    id: "which-is-cheapest",
    question: "Which video generation API is cheapest?",
    answer: [
      text(
        "It depends on the clip. For 100 silent clips a month of 5 s at 720p from text, with 10 % of attempts failing, ",
        counted(all.length, "model", all.length > 0 ? row(0, () => "").href : "/"),
        " can be priced",
        ...(last >= 0 ? [", from ", month(0), " to ", month(last), " a month"] : []),
        ". Ranked at the ",
        { term: "cautious end", means: "what nobody says is free is counted as billed" },
        ", today's list starts with:",
      ),
      table(
        "The first five for this clip",
        ["Model", "Provider", "Kept clip", "Month", "Price seen"],
        all
          .slice(0, 5)
          .map(({ model }, index) => [
            [linkTo(model.model.name, `/providers/${model.key}`)],
            [model.provider.name],
            [row(index, (one) => formatMoney(one.clip.high, one.displayCurrency))],
            [month(index)],
            [provenanceOf(all[index]!).seen],
          ]),
      ),
      text(
        ...firstOf(
          figures,
          "duration=5&resolution=1080p&audio=on",
          "At 1080p with sound, and among models with no gap or caution beside that clip, it starts with ",
        ),
      ),
      text(
        "The ranking knows prices and billing rules, not how the clips look. Other currencies are converted at an assumed rate, and each estimate says what is not published about its model. Take two or three into a ",
        linkTo("small test", "/guides/small-test"),
        ".",
      ),
    ],
  };
};

const ruleWords = {
  billed: "billed",
  "not-billed": "not billed",
  refunded: "refunded",
  depends: "depends",
  unknown: "not published",
} as const;

export const sameModelTwoBills = (figures: Figures): Question => {
  const routes = [seedance, "kie/seedance-2", "venice/seedance-2-0", "runway/seedance2"];
  const clip = (key: string) => `model=${key}&${plainClip}`;
  const row = (key: string): Sentence[] => {
    const { provider, policy } = figures.model(key);
    return [
      [linkTo(provider.name, `/providers/${key}`)],
      [
        figures.of(clip(key), ({ model, generations }) => {
          const [rate] = ratesUsed(generations);
          return rate ? priceInWords(model, rate, rate.unit) : "the minimum";
        }),
      ],
      [figures.attempt(clip(key))],
      [ruleWords[policy.moderated.rule]],
      [figures.range(`${clip(key)}&retry=0&moderated=0.05`)],
    ];
  };
  return {
    id: "same-model-two-bills",
    question: "Why do two providers bill the same model differently?",
    answer: [
      text(
        "Each sells it in a unit of its own, at a price of its own, and decides for itself what a job costs that goes wrong. Seedance 2.0 by four routes, a silent clip of 5 s at 720p, and 100 of them when 5 % of attempts are moderated:",
      ),
      table(
        "One model, four bills",
        ["Provider", "Price", "Clip", "Moderated", "100 clips"],
        routes.map((key) => row(key)),
      ),
      text(
        "A clip at ",
        figures.model("runway/seedance2").provider.name,
        " costs ",
        figures.times(clip("runway/seedance2"), clip(seedance)),
        " what it costs at ",
        figures.model(seedance).provider.name,
        ". What else a route can bring is not in a price: a queue, one key for many models, other limits, another currency.",
      ),
      text(
        "A reseller's rule can differ from that of the provider behind it, so read the policy of the one that sends the bill, and check that resolution, frame rate and sound are the same before you compare.",
      ),
    ],
  };
};

export const audioResolutionDuration = (figures: Figures): Question => {
  const change = (words: string, key: string, before: string, after: string): Sentence[] => {
    const query = (rest: string) => `model=${key}&${rest}`;
    return [
      [words],
      [figures.name(key)],
      [figures.attempt(query(before))],
      [figures.attempt(query(after))],
      [figures.times(query(after), query(before))],
    ];
  };
  const drivenBy = (unit: UnitKind): Inline =>
    counted(
      pricedModels(figures).filter(({ model }) => unitsOf(model.model).includes(unit)).length,
      "model",
      `/providers?unit=${unit}`,
    );
  return {
    id: "audio-resolution-duration",
    question: "What do audio, resolution and duration change?",
    answer: [
      list(
        [
          "Duration is counted in seconds, or sold in a few lengths at a price each. A length that is not offered is made and billed as the next one up.",
        ],
        [
          "Resolution changes the price of ",
          drivenBy("resolution"),
          ": by a price list, or through a count of tokens or pixels.",
        ],
        [
          "Audio changes the price of ",
          drivenBy("audio"),
          ": as a surcharge or as another rate for the whole clip. Where it cannot be switched off, it is in the price.",
        ],
      ),
      table(
        "One change at a time",
        ["Change", "Model", "Before", "After", "Ratio"],
        [
          change("8 s, sound on", veo, "duration=8", "duration=8&audio=on"),
          change("720p to 1080p", kling, "duration=5", "duration=5&resolution=1080p"),
          change("720p to 1080p", seedance, "duration=5", "duration=5&resolution=1080p"),
          change("6 s to 10 s", hailuo, "duration=6&resolution=768p", "duration=10&resolution=768p"),
          change("6 s to 7 s, made as 8 s", veo, "duration=6", "duration=7"),
        ],
      ),
      text(
        "A field that is left out is not free: the provider's default is made and billed. Send all three with every job.",
      ),
    ],
  };
};
