/** Seedance by tokens: the published formula, the bills that were measured, and what moves the count. */
import { linesOf } from "@/lib/month/estimate";
import type { Model } from "@/lib/catalogue/schema";
import { decimal, zero } from "@/lib/numbers/decimal";
import { formula, heading, oneOf, riskLink, say, table, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";
import { formatMoney, formatNumber, formatPrice, formatQuantity } from "@/lib/words/format";

const two = "byteplus/dreamina-seedance-2-0-260128";
const twoFast = "byteplus/dreamina-seedance-2-0-fast-260128";
const twoFive = "byteplus/dreamina-seedance-2-5-260628";
const twoInChina = "volcengine/doubao-seedance-2-0-260128";
const onePro = "byteplus/seedance-1-0-pro-250528";
const onePointFive = "byteplus/seedance-1-5-pro-251215";

const fiveSeconds = `model=${two}&duration=5&retry=0`;
const fiveSecondsAt = (resolution: string) => `${fiveSeconds}&resolution=${resolution}`;
const hundredClips = `${fiveSeconds}&clips=100`;
const onTwoFive = `model=${twoFive}&duration=5&resolution=480p`;
const inShape = (aspect: string) => `${onTwoFive}&aspect=${aspect}&retry=0`;
const edit = (inputSeconds: string) => `model=${two}&mode=video-to-video&duration=5&retry=0&inputVideo=${inputSeconds}`;
const inChina = `model=${twoInChina}&duration=5&retry=0`;
const older = `model=${onePointFive}&duration=5&resolution=480p`;

const shapes = ["16:9", "1:1", "21:9"] as const;

type WorkedExample = Model["workedExamples"][number];

/** The query of a sum that somebody published. */
const queryOf = (key: string, { job }: WorkedExample): string =>
  new URLSearchParams({
    model: key,
    mode: job.mode,
    duration: job.durationSeconds,
    resolution: job.resolution ?? "720p",
    aspect: job.aspect,
    inputVideo: job.inputVideoSeconds,
    retry: "0",
  }).toString();

/** A bill that somebody published with its tokens: what the rule gives, what was billed, and how far above that is. */
function measuredRow({ name, quantity, counted }: Figures, key: string, example: WorkedExample): Row[] {
  const { job, expected, kind } = example;
  if (kind !== "measured" || expected.tokens === undefined) return [];
  const query = queryOf(key, example);
  const billed = decimal(expected.tokens);
  const input = job.inputVideoSeconds === "0" ? "" : `, ${job.inputVideoSeconds} s of input`;
  const above = counted(query, (estimate) => {
    const tokens = billed.minus(linesOf(estimate)[0]?.quantity ?? zero);
    return tokens.eq("0") ? "none" : formatQuantity(tokens, 0);
  });
  return [
    [
      say`${name(key)}, ${job.durationSeconds} s at ${job.resolution ?? "720p"}${input}`,
      quantity(query),
      formatNumber(expected.tokens),
      above,
    ],
  ];
}

const measuredRows = (figures: Figures): Row[] =>
  [twoFive, two, twoFast, onePro].flatMap((key) =>
    figures.model(key).model.workedExamples.flatMap((example) => measuredRow(figures, key, example)),
  );

/** What BytePlus prints for the shortest input, in its own example. */
function printedMinimum({ model, attempt, of }: Figures): Sentence {
  const printed = model(two).model.workedExamples.find(
    ({ job, kind }) => kind === "published" && job.inputVideoSeconds === "2",
  );
  const { cost, currency } = printed?.expected ?? {};
  if (!printed || cost === undefined || currency === undefined) return [];
  const query = queryOf(two, printed);
  const ownFigure = of(query, () => formatMoney(cost, currency));
  return say`
    For ${printed.job.inputVideoSeconds} s of input at ${printed.job.resolution ?? "720p"} the formula gives
    ${attempt(query)}, and BytePlus's own example prints ${ownFigure}.
  `;
}

/** Price of a million tokens, digit for digit. */
const perMillionOf = ({ of }: Figures, query: string): Figure =>
  of(query, ({ generations, currency }) =>
    formatPrice(decimal(generations[0]?.charges[0]?.rate.unitPrice ?? "0"), currency),
  );

export const seedanceTokens = (figures: Figures): Guide => {
  const { attempt, rule, quantity, month, clip, atStake, model, name, live, policy, example } = figures;
  const { constraints } = model(two).model;
  const counted = model(two).rates[0]?.quantity;
  const divisor = counted?.of === "pixel-volume" ? counted.divisor : "1024";
  const wide = constraints.pixelSizes?.["480p"]?.["16:9"]?.replace("x", " × ") ?? "its own";
  const perMillion = (query: string) => perMillionOf(figures, query);
  return {
    slug: "seedance-tokens",
    title: "Seedance tokens: the formula and the bill",
    description: words`
      How Seedance counts tokens from pixels, frames and seconds, what resolution, shape and input video do to
      the count, and how far measured bills were from the published rule.
    `,
    blocks: [
      text`
        Seedance is billed in tokens. A token is ${formatNumber(divisor)} pixels of a frame, so the bill grows
        with width, height, frames and seconds alike. Five seconds of ${name(two)} at 720p are
        ${rule(fiveSeconds)}, which makes ${attempt(fiveSeconds)}. Published bills without input video are one
        frame above this rule.
      `,
      heading("formula", "The published rule"),
      formula(
        `tokens = width × height × frames a second × seconds ÷ ${divisor}`,
        words`
          Width and height are those that the model makes, not the label: 480p at 16:9 is ${wide}. With input
          video, its seconds are added to those of the output.
        `,
      ),
      table(
        "Seedance 2.0 on BytePlus, 5 s: tokens by shape, and the cost at 16:9",
        ["Resolution", ...shapes, "Cost"],
        Object.keys(constraints.pixelSizes ?? {}).map((resolution) => [
          resolution,
          ...shapes.map((aspect) => quantity(`${fiveSecondsAt(resolution)}&aspect=${aspect}`, 0)),
          attempt(fiveSecondsAt(resolution)),
        ]),
      ),
      text`
        Between the rows two things move: the tokens, and the price of a million,
        ${perMillion(fiveSecondsAt("720p"))} at 720p, ${perMillion(fiveSecondsAt("1080p"))} at 1080p and
        ${perMillion(fiveSecondsAt("4k"))} at 4k. Within a row only the pixels differ, and each model has its
        own: on Seedance 2.5 the 5 s at 480p are ${quantity(inShape("16:9"))} tokens at 16:9 and
        ${quantity(inShape("21:9"))} at 21:9
        (${riskLink("shape of the picture", "picture-shape", onTwoFive)}).
      `,
      heading("measured", "Bills one frame above it"),
      table("Published bills on BytePlus, in tokens", ["Job", "Rule", "Billed", "Above"], measuredRows(figures)),
      text`
        Above is one frame, cut to whole tokens. It is billed once a generation, so short clips feel it most.
        In 100 clips of 5 s at 720p it is ${atStake(hundredClips, "bill-above-published")} on
        ${month(hundredClips)}. The estimate follows the published rule and lists the frame as a risk. Put the
        tokens in the job's answer beside the estimate before you trust either.
      `,
      heading("input", "Input video"),
      text`
        A job with input video has another price a million, ${perMillion(edit("5"))} against
        ${perMillion(fiveSeconds)} at 720p, and counts the seconds of both. Five seconds from a source of 5 s
        cost ${attempt(edit("5"))}, from one of 15 s ${attempt(edit("15"))}
        (${riskLink("input video is billed", "input-video-billed", edit("15"))}). Short sources meet a minimum
        whose table was not found. ${printedMinimum(figures)}
      `,
      heading("routes", "BytePlus and Volcengine"),
      text`
        ByteDance sells the family on two sites with a price list each, BytePlus in US dollars and Volcengine
        in yuan. The 5 s of Seedance 2.0 at 720p are ${attempt(fiveSeconds)} on BytePlus and
        ${attempt(inChina)} on Volcengine, ${clip(inChina)} at the exchange rate that the linked estimate
        names. ${policy(two, "failed")} ${policy(twoInChina, "failed")}
      `,
      text`
        Seedance 1.5 Pro also asks for sound and service tier: 5 s at 480p on BytePlus are
        ${attempt(`${older}&audio=off`)} silent, ${attempt(`${older}&audio=on`)} with sound and
        ${attempt(`${older}&audio=on&tier=flex`)} with sound on the flex tier.
        ${model(onePointFive).model.status.note ?? ""}
      `,
      heading("try", "Count your own clip"),
      example(
        "One clip in tokens",
        `model=${two}&retry=0&clips=100`,
        [
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          { name: "resolution", label: "Resolution", value: "720p", choices: oneOf("480p", "720p", "1080p") },
          {
            name: "aspect",
            label: "Shape",
            value: "16:9",
            choices: oneOf(...(constraints.aspects === "unknown" ? shapes : constraints.aspects)),
          },
        ],
        (query) => [
          ["Tokens by the rule, Seedance 2.0", quantity(query)],
          ["Seedance 2.0, BytePlus", attempt(query)],
          ["Seedance 2.5, BytePlus", attempt(changed(query, { model: twoFive }))],
          ["Seedance 2.0, Volcengine", attempt(changed(query, { model: twoInChina }))],
          ["One frame more, 100 clips of Seedance 2.0", atStake(query, "bill-above-published")],
        ],
      ),
    ],
    related: ["pricing-units", "image-to-video-cost", "video-generation-cost"],
    live: [live(two), live(twoInChina)],
  };
};
