/** Questions about what a price is, what it turns into, and where it differs. */
import type { Remark } from "@/lib/attempt/remarks";
import { clipOf } from "@/lib/month/kept";
import { ratesUsed } from "@/lib/attempt/charges";
import { priceInWords } from "@/lib/views/sentences/lines";
import { stepsOf } from "@/lib/budget/steps";
import type { UnitKind } from "@/lib/catalogue/schema";
import { unitsOf } from "@/lib/catalogue/units-of";
import type { PricedEstimate } from "@/lib/month/estimate";
import { one } from "@/lib/numbers/decimal";
import { link, list, say, table, term, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Question, Sentence } from "@/lib/views/guide/types";
import { budgetSteps } from "@/lib/views/page/budget-steps";
import { focusQuery } from "@/lib/ask/write";
import { withOldPrices } from "@/lib/views/guide/old-prices";
import { provenanceOf } from "@/lib/views/page/provenance";
import { policyWords } from "@/lib/words/catalogue";
import { formatMoney, formatQuantity } from "@/lib/words/format";
import { counted, countingBy, pricedModels } from "./facts";

const seedance = "byteplus/dreamina-seedance-2-0-260128";
const veo = "vertex-ai/veo-3.1-generate-001";
const kling = "kling/kling-v3";
const hailuo = "minimax/MiniMax-Hailuo-2.3";
const veoOnRunway = "runway/veo3.1";
const seedanceOnRunway = "runway/seedance2";

export const perToken = (figures: Figures): Question => {
  const { attempt, rule, quantity, name } = figures;
  const clip = `model=${seedance}&duration=5`;
  const small = `${clip}&resolution=480p`;
  return {
    id: "per-token",
    question: "Are video generation APIs priced per token?",
    answer: [
      text`
        Some are. Of ${counted(pricedModels(figures).length, "model")} with a price today,
        ${counted(countingBy(figures, "token"))} count tokens, ${counted(countingBy(figures, "s"))} count
        seconds and ${counted(countingBy(figures, "clip"))} count clips; a model can be in more than one
        group.
      `,
      text`
        A token of output is a volume of picture: width × height × frames a second × seconds over a constant,
        or a fixed number of tokens a second for each resolution. ${name(seedance)}: ${rule(clip)}, which
        comes to ${attempt(clip)} for 5 s. At 480p the same 5 s are ${quantity(small)} tokens and
        ${attempt(small)}.
      `,
      text`
        So a price a million tokens cannot be set beside a price a second until length, picture and frame rate
        are fixed. Compare the sums for your own clip.
        ${link("How tokens are counted", "/guides/seedance-tokens")} and
        ${link("the other units", "/guides/pricing-units")} have a guide each.
      `,
    ],
  };
};

export const priceIsNotCost = ({ estimate, of, planned, model, name }: Figures): Question => {
  const month = `model=${veoOnRunway}&duration=7&audio=on&moderated=0.05&unusable=0.25&tries=3`;
  const found = estimate(month);
  const added = found.status === "priced" ? budgetSteps(found).steps : [];
  const timesThePrice = of(month, (priced) => {
    const { steps, total } = stepsOf(priced);
    return `${formatQuantity(total.div(steps[0]?.amount ?? one), 2)} times`;
  });
  return {
    id: "price-is-not-cost",
    question: "Why is a price not a cost?",
    answer: [
      text`
        A price is what one unit is published at. A cost is the price times what is billed: seconds after
        rounding, sound and inputs, every billed attempt, and credit that was bought and not used.
      `,
      text`
        An example: 100 clips of 7 s with sound from ${name(veoOnRunway)} at
        ${model(veoOnRunway).provider.name}. 10 % of attempts fail, 5 % are moderated, a quarter of the
        finished takes is thrown away, and a clip is tried 3 times at most.
      `,
      table(
        "From the published price to the money to plan with",
        ["Step", "Adds"],
        [...added.map(({ label, amount }) => [label, of(month, () => amount)]), ["Money to plan with", planned(month)]],
      ),
      text`
        The money to plan with is ${timesThePrice} what the price alone says. The three shares are assumptions about your
        own work: no provider was found to publish them.
        ${link("The whole sum", "/guides/video-generation-cost")} is explained step by step.
      `,
    ],
  };
};

const plainClip = "duration=5&resolution=720p";

/** Notes that say that something of the clip is not published, or that the price has a catch. */
const gaps: readonly Remark["code"][] = [
  "durations-unpublished",
  "resolution-unpublished",
  "audio-unpublished",
  "caution",
];

/** A figure of a ranking; it leads to the model's estimate among the others. */
const rankedFigure = ({ plan, model }: PricedEstimate, figure: string): Figure => ({
  figure,
  href: `/?${focusQuery(plan, model.key)}`,
});
const monthOf = (estimate: PricedEstimate): Figure =>
  rankedFigure(estimate, formatMoney(estimate.month.high, estimate.displayCurrency));
const keptClipOf = (estimate: PricedEstimate): Figure =>
  rankedFigure(estimate, formatMoney(clipOf(estimate).high, estimate.displayCurrency));

/** A month in a sentence: in a table the day on which its price was seen has a column. */
const monthInWords = (estimate: PricedEstimate): Figure => withOldPrices(monthOf(estimate), [estimate]);

/** The first of a ranking without such a note, in a sentence; nothing where there is none. */
function firstWithSound({ ranked }: Figures): Sentence {
  const first = ranked("duration=5&resolution=1080p&audio=on").find(
    ({ remarks }) => !remarks.some(({ code }) => gaps.includes(code)),
  );
  if (!first) return [];
  const { model, provider, key } = first.model;
  return say`
    At 1080p with sound, and among models with no gap or caution beside that clip, it starts with
    ${link(`${model.name} at ${provider.name}`, `/models/${key}`)} at ${monthInWords(first)}.
  `;
}

/** "can be priced, from $1.00 to $90.00 a month": both ends of a ranking. */
function spread(ranking: readonly PricedEstimate[]): Sentence {
  const [first, last] = [ranking[0], ranking.at(-1)];
  return first && last ? say`, from ${monthInWords(first)} to ${monthInWords(last)} a month` : [];
}

export const whichIsCheapest = (figures: Figures): Question => {
  const { ranked, name } = figures;
  const all = ranked(plainClip);
  const [first] = all;
  const howMany = counted(all.length, "model", first ? rankedFigure(first, "").href : "/");
  return {
    id: "which-is-cheapest",
    question: "Which video generation API is cheapest?",
    answer: [
      text`
        It depends on the clip. For 100 silent clips a month of 5 s at 720p from text, with 10 % of attempts
        failing, ${howMany} can be priced${spread(all)}. Ranked at the
        ${term("cautious end", "what nobody says is free is counted as billed")}, today's list starts with:
      `,
      table(
        "The first five for this clip",
        ["Model", "Provider", "Kept clip", "Month", "Price seen"],
        all
          .slice(0, 5)
          .map((estimate) => [
            name(estimate.model.key),
            estimate.model.provider.name,
            keptClipOf(estimate),
            monthOf(estimate),
            provenanceOf(estimate).seen,
          ]),
      ),
      text`${firstWithSound(figures)}`,
      text`
        The ranking knows prices and billing rules, not how the clips look. Other currencies are converted at
        an assumed rate, and each estimate says what is not published about its model. Take two or three into
        a ${link("small test", "/guides/small-test")}.
      `,
    ],
  };
};

export const sameModelTwoBills = ({ of, attempt, range, times, model }: Figures): Question => {
  const routes = [seedance, "kie/seedance-2", "venice/seedance-2-0", seedanceOnRunway];
  const clip = (key: string) => `model=${key}&${plainClip}`;
  const price = (key: string): Figure =>
    of(clip(key), (estimate) => {
      const [rate] = ratesUsed(estimate.generations);
      return rate ? priceInWords(estimate.model, rate, rate.unit) : "the minimum";
    });
  const row = (key: string): Row => {
    const { provider, policy } = model(key);
    const month = `${clip(key)}&retry=0&moderated=0.05`;
    return [
      link(provider.name, `/models/${key}`),
      price(key),
      attempt(clip(key)),
      policyWords[policy.moderated.rule].rule,
      range(month),
    ];
  };
  return {
    id: "same-model-two-bills",
    question: "Why do two providers bill the same model differently?",
    answer: [
      text`
        Each sells it in a unit of its own, at a price of its own, and decides for itself what a job costs
        that goes wrong. Seedance 2.0 by four routes, a silent clip of 5 s at 720p, and 100 of them when 5 %
        of attempts are moderated:
      `,
      table(
        "One model, four bills",
        ["Provider", "Price", "Clip", "Moderated", "100 clips"],
        routes.map((key) => row(key)),
      ),
      text`
        A clip at ${model(seedanceOnRunway).provider.name} costs
        ${times(clip(seedanceOnRunway), clip(seedance))} what it costs at ${model(seedance).provider.name}.
        What else a route can bring is not in a price: a queue, one key for many models, other limits, another
        currency.
      `,
      text`
        A reseller's rule can differ from that of the provider behind it, so read the policy of the one that
        sends the bill, and check that resolution, frame rate and sound are the same before you compare.
      `,
    ],
  };
};

export const audioResolutionDuration = (figures: Figures): Question => {
  const { attempt, times, name } = figures;
  const change = (called: string, key: string, before: string, after: string): Row => {
    const [one, other] = [`model=${key}&${before}`, `model=${key}&${after}`];
    return [called, name(key), attempt(one), attempt(other), times(other, one)];
  };
  const drivenBy = (unit: UnitKind): Figure => {
    const driven = pricedModels(figures).filter(({ model }) => unitsOf(model.model).includes(unit));
    return counted(driven.length, "model", `/models?view.kind=all&view.unit=${unit}`);
  };
  return {
    id: "audio-resolution-duration",
    question: "What do audio, resolution and duration change?",
    answer: [
      list(
        words`
          Duration is counted in seconds, or sold in a few lengths at a price each. A length that is not
          offered is made and billed as the next one up.
        `,
        say`
          Resolution changes the price of ${drivenBy("resolution")}: by a price list, or through a count of
          tokens or pixels.
        `,
        say`
          Audio changes the price of ${drivenBy("audio")}: as a surcharge or as another rate for the whole
          clip. Where it cannot be switched off, it is in the price.
        `,
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
      text`
        A field that is left out is not free: the provider's default is made and billed. Send all three with
        every job.
      `,
    ],
  };
};
