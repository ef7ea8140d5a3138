/** Seedance by tokens: the published formula, the bills that were measured, and what moves the count. */
import { decimal } from "@/lib/numbers/decimal";
import { formatMoney, formatNumber, formatPrice, formatQuantity } from "@/lib/words/format";
import type { Model } from "@/lib/catalogue/schema";
import { withPlan } from "@/lib/ask/plan-link";
import { formula, heading, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";

const two = "byteplus/dreamina-seedance-2-0-260128";
const twoFive = "byteplus/dreamina-seedance-2-5-260628";
const twoInChina = "volcengine/doubao-seedance-2-0-260128";
const onePointFive = "byteplus/seedance-1-5-pro-251215";
const measuredModels = [twoFive, two, "byteplus/dreamina-seedance-2-0-fast-260128", "byteplus/seedance-1-0-pro-250528"];

const fiveSeconds = `model=${two}&duration=5&retry=0`;
const edit = `model=${two}&mode=video-to-video&duration=5&retry=0`;
const shapes = ["16:9", "1:1", "21:9"] as const;

type Example = Model["workedExamples"][number];

const queryOf = (key: string, { job }: Example): string =>
  new URLSearchParams({
    model: key,
    mode: job.mode,
    duration: job.durationSeconds,
    resolution: job.resolution ?? "720p",
    aspect: job.aspect,
    inputVideo: job.inputVideoSeconds,
    retry: "0",
  }).toString();

/** Each bill that somebody published with its tokens: what the rule gives, and what was billed. */
function measuredRows(figures: Figures): Sentence[][] {
  return measuredModels.flatMap((key) =>
    figures.model(key).model.workedExamples.flatMap((example): Sentence[][] => {
      const { job, expected, kind } = example;
      if (kind !== "measured" || expected.tokens === undefined) return [];
      const billed = decimal(expected.tokens);
      const input = job.inputVideoSeconds === "0" ? "" : `, ${job.inputVideoSeconds} s of input`;
      return [
        [
          [figures.name(key), `, ${job.durationSeconds} s at ${job.resolution}${input}`],
          [figures.quantity(queryOf(key, example))],
          [formatNumber(expected.tokens)],
          [figures.of(queryOf(key, example), ({ attempt }) => above(billed.minus(attempt.lines()[0]!.quantity)))],
        ],
      ];
    }),
  );
}

const above = (tokens: ReturnType<typeof decimal>): string => (tokens.eq("0") ? "none" : formatQuantity(tokens, 0));

/** Price of a million tokens, digit for digit. */
const perMillion = (figures: Figures, query: string) =>
  figures.of(query, ({ generations, currency }) =>
    formatPrice(decimal(generations[0]!.charges[0]!.rate.unitPrice), currency),
  );

const tokens = (figures: Figures, query: string) =>
  figures.of(query, ({ attempt }) => formatQuantity(attempt.lines()[0]!.quantity, 0));

/** What BytePlus prints for the shortest input, in its own example. */
function printedMinimum(figures: Figures): Sentence {
  const printed = figures
    .model(two)
    .model.workedExamples.find(({ job, kind }) => kind === "published" && job.inputVideoSeconds === "2");
  const { cost, currency } = printed?.expected ?? {};
  if (!printed || cost === undefined || currency === undefined) return [];
  const query = queryOf(two, printed);
  return [
    ` For ${printed.job.inputVideoSeconds} s of input at ${printed.job.resolution} the formula gives `,
    figures.attempt(query),
    ", and BytePlus's own example prints ",
    figures.of(query, () => formatMoney(cost, currency)),
    ".",
  ];
}

export const seedanceTokens = (figures: Figures): Guide => {
  const constraints = figures.model(two).model.constraints;
  const rule = figures.model(two).rates[0]?.quantity;
  const divisor = rule?.of === "pixel-volume" ? rule.divisor : "1024";
  const wide = constraints.pixelSizes?.["480p"]?.["16:9"]?.replace("x", " × ") ?? "its own";
  return {
    slug: "seedance-tokens",
    title: "Seedance tokens: the formula and the bill",
    description:
      "How Seedance counts tokens from pixels, frames and seconds, what resolution, shape and input video do to the count, and how far measured bills were from the published rule.",
    blocks: [
      text(
        `Seedance is billed in tokens. A token is ${formatNumber(divisor)} pixels of a frame, so the bill grows with width, height, frames and seconds alike. Five seconds of `,
        figures.name(two),
        " at 720p are ",
        figures.rule(fiveSeconds),
        ", which makes ",
        figures.attempt(fiveSeconds),
        ". Published bills without input video are one frame above this rule.",
      ),
      heading("formula", "The published rule"),
      formula(
        `tokens = width × height × frames a second × seconds ÷ ${divisor}`,
        `Width and height are those that the model makes, not the label: 480p at 16:9 is ${wide}. With input video, its seconds are added to those of the output.`,
      ),
      table(
        "Seedance 2.0 on BytePlus, 5 s: tokens by shape, and the cost at 16:9",
        ["Resolution", ...shapes, "Cost"],
        Object.keys(constraints.pixelSizes ?? {}).map((resolution) => [
          [resolution],
          ...shapes.map((aspect) => [tokens(figures, `${fiveSeconds}&resolution=${resolution}&aspect=${aspect}`)]),
          [figures.attempt(`${fiveSeconds}&resolution=${resolution}`)],
        ]),
      ),
      text(
        "Between the rows two things move: the tokens, and the price of a million, ",
        perMillion(figures, `${fiveSeconds}&resolution=720p`),
        " at 720p, ",
        perMillion(figures, `${fiveSeconds}&resolution=1080p`),
        " at 1080p and ",
        perMillion(figures, `${fiveSeconds}&resolution=4k`),
        " at 4k. Within a row only the pixels differ, and each model has its own: on Seedance 2.5 the 5 s at 480p are ",
        figures.quantity(`model=${twoFive}&duration=5&resolution=480p&aspect=16:9&retry=0`),
        " tokens at 16:9 and ",
        figures.quantity(`model=${twoFive}&duration=5&resolution=480p&aspect=21:9&retry=0`),
        " at 21:9 (",
        {
          link: "shape of the picture",
          href: withPlan("/risks/picture-shape", `model=${twoFive}&duration=5&resolution=480p`),
        },
        ").",
      ),
      heading("measured", "Bills one frame above it"),
      table("Published bills on BytePlus, in tokens", ["Job", "Rule", "Billed", "Above"], measuredRows(figures)),
      text(
        "Above is one frame, cut to whole tokens. It is billed once a generation, so short clips feel it most. In 100 clips of 5 s at 720p it is ",
        figures.atStake(`${fiveSeconds}&clips=100`, "bill-above-published"),
        " on ",
        figures.month(`${fiveSeconds}&clips=100`),
        ". The estimate follows the published rule and lists the frame as a risk. Put the tokens in the job's answer beside the estimate before you trust either.",
      ),
      heading("input", "Input video"),
      text(
        "A job with input video has another price a million, ",
        perMillion(figures, `${edit}&inputVideo=5`),
        " against ",
        perMillion(figures, fiveSeconds),
        " at 720p, and counts the seconds of both. Five seconds from a source of 5 s cost ",
        figures.attempt(`${edit}&inputVideo=5`),
        ", from one of 15 s ",
        figures.attempt(`${edit}&inputVideo=15`),
        " (",
        { link: "input video is billed", href: withPlan("/risks/input-video-billed", `${edit}&inputVideo=15`) },
        "). Short sources meet a minimum whose table was not found.",
        ...printedMinimum(figures),
      ),
      heading("routes", "BytePlus and Volcengine"),
      text(
        "ByteDance sells the family on two sites with a price list each, BytePlus in US dollars and Volcengine in yuan. The 5 s of Seedance 2.0 at 720p are ",
        figures.attempt(fiveSeconds),
        " on BytePlus and ",
        figures.attempt(`model=${twoInChina}&duration=5&retry=0`),
        " on Volcengine, ",
        figures.clip(`model=${twoInChina}&duration=5&retry=0`),
        " at the exchange rate that the linked estimate names. ",
        figures.policy(two, "failed"),
        " ",
        figures.policy(twoInChina, "failed"),
      ),
      text(
        "Seedance 1.5 Pro also asks for sound and service tier: 5 s at 480p on BytePlus are ",
        figures.attempt(`model=${onePointFive}&duration=5&resolution=480p&audio=off`),
        " silent, ",
        figures.attempt(`model=${onePointFive}&duration=5&resolution=480p&audio=on`),
        " with sound and ",
        figures.attempt(`model=${onePointFive}&duration=5&resolution=480p&audio=on&tier=flex`),
        " with sound on the flex tier. ",
        figures.model(onePointFive).model.status.note ?? "",
      ),
      heading("try", "Count your own clip"),
      {
        kind: "example",
        example: figures.example(
          "One clip in tokens",
          `model=${two}&retry=0&clips=100`,
          [
            { name: "duration", label: "Duration", value: "5", unit: "s" },
            {
              name: "resolution",
              label: "Resolution",
              value: "720p",
              choices: ["480p", "720p", "1080p"].map((value) => ({ value, label: value })),
            },
            {
              name: "aspect",
              label: "Shape",
              value: "16:9",
              choices: (constraints.aspects === "unknown" ? shapes : constraints.aspects).map((value) => ({
                value,
                label: value,
              })),
            },
          ],
          (query) => {
            const rest = new URLSearchParams(query);
            rest.delete("model");
            return [
              { label: "Tokens by the rule, Seedance 2.0", value: [figures.quantity(query)] },
              { label: "Seedance 2.0, BytePlus", value: [figures.attempt(query)] },
              {
                label: "Seedance 2.5, BytePlus",
                value: [figures.attempt(`model=${twoFive}&${rest.toString()}`)],
              },
              {
                label: "Seedance 2.0, Volcengine",
                value: [figures.attempt(`model=${twoInChina}&${rest.toString()}`)],
              },
              {
                label: "One frame more, 100 clips of Seedance 2.0",
                value: [figures.atStake(query, "bill-above-published")],
              },
            ];
          },
        ),
      },
    ],
    related: ["pricing-units", "image-to-video-cost", "video-generation-cost"],
    live: [figures.live(two), figures.live(twoInChina)],
  };
};
