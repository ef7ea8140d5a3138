/** Image-to-video: what an input image changes against text-to-video. */
import { stageOn } from "@/lib/ask/filter";
import { decimal } from "@/lib/numbers/decimal";
import type { PricedEstimate } from "@/lib/month/estimate";
import { formatPrice, formatQuantity } from "@/lib/words/format";
import { surroundingsOf } from "@/lib/budget/surroundings";
import { withPlan } from "@/lib/ask/plan-link";
import { formula, heading, list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";

const grok = "xai/grok-imagine-video-1.5";
const luma = "luma/ray-3.2";
const seedance = "byteplus/dreamina-seedance-2-0-260128";

const omni = "gemini-api/gemini-omni-1.2-flash";

const fromText = "duration=5&retry=0";
const fromImage = "duration=5&retry=0&mode=image-to-video&images=1";
const drawn = `model=${grok}&duration=5&mode=image-to-video&images=1&extra.image=0.04`;
const refused = "model=runway/gen4_turbo&duration=5&mode=image-to-video&moderated=0.05";

const risk = (words: string, id: string, query: string) => ({ link: words, href: withPlan(`/risks/${id}`, query) });

type Both = { key: string; name: string; text: string; image: string; same: boolean };

/** Models that have a price for the same clip from text and from one image. */
function inBothModes(figures: Figures, fromOneImage: readonly PricedEstimate[]): Both[] {
  const images = new Map(fromOneImage.map((estimate) => [estimate.model.key, estimate.price]));
  return figures.ranked(fromText, Infinity).flatMap(({ model: { key, model, provider }, price }) => {
    const image = images.get(key);
    if (image === undefined) return [];
    return [
      {
        key,
        name: `${model.name}, ${provider.name}`,
        text: `model=${key}&${fromText}`,
        image: `model=${key}&${fromImage}`,
        same: price.eq(image),
      },
    ];
  });
}

/** One attempt, digit for digit: a fifth of a cent for an image is not rounded away. */
const exactly = (figures: Figures, query: string): Figure =>
  figures.of(query, ({ attempt, currency }) => formatPrice(attempt.cost, currency));

const differenceRow = (figures: Figures, { key, name, text: words, image }: Both): Sentence[] => [
  [{ link: name, href: `/providers/${key}` }],
  [exactly(figures, words)],
  [exactly(figures, image)],
];

export const imageToVideoCost = (figures: Figures): Guide => {
  const fromOneImage = figures.ranked(fromImage, Infinity);
  const both = inBothModes(figures, fromOneImage);
  const apart = both.filter(({ same }) => !same);
  const imagesOnly = fromOneImage.filter(({ model: { model } }) => !model.modes.includes("text-to-video"));
  const unpublished = figures.context.catalog.models.filter(
    (model) =>
      stageOn(model, figures.context.today) !== "retired" && model.gaps.some(({ meter }) => meter === "input-image"),
  ).length;
  return {
    slug: "image-to-video-cost",
    title: "What image-to-video costs",
    description:
      "What an input image changes in the price of a clip: a charge for each image, models that take nothing else, shorter limits, and the first frame itself.",
    blocks: [
      text(
        `Often the same as text-to-video: of ${both.length} models with a price for 5 s at 720p in both modes, ${both.length - apart.length} ask as much from one image as from text, and the others are in the table below. What an image adds beside the bill is the picture itself, which has to be made, for every attempt if it is not used again.`,
      ),
      heading("charge", "A charge for the image"),
      table(
        "One attempt at 5 s, 720p or the next higher, without sound where that can be chosen: models that differ",
        ["Model", "From text", "From one image"],
        apart.map((model) => differenceRow(figures, model)),
      ),
      text(
        "The bill of ",
        figures.name(grok),
        " has a line for it: ",
        figures.of(
          `model=${grok}&${fromImage}`,
          ({ attempt }) => attempt.lines().find(({ unit }) => unit === "task")?.explanation ?? "none",
        ),
        ". First and last frame are two images: ",
        figures.attempt(`model=${grok}&duration=5&mode=first-last-frame&images=2&retry=0`),
        `. Every attempt that is billed is billed with its images. ${unpublished} models on sale charge for an image without a published figure; their estimate is then in part only, such as that of `,
        { link: figures.model(omni).model.name, href: `/?model=${omni}&mode=image-to-video&images=1&duration=5` },
        ".",
      ),
      heading("frame", "The first frame"),
      formula(
        "first frames = clips × A × s",
        "A is the attempts that one wanted clip takes, s what the pictures for one attempt cost. A picture that is used again for the next attempt costs nothing the second time.",
      ),
      text(
        "Drawn anew for every attempt at ",
        figures.of(drawn, ({ workflow, displayCurrency }) =>
          formatPrice(decimal(workflow.extras.image ?? "0"), displayCurrency),
        ),
        " a picture, an assumed price, the month of 100 clips with ",
        figures.of(drawn, ({ expected }) => formatQuantity(expected.attempts, 2)),
        " attempts each has ",
        figures.of(drawn, (estimate) => figures.money(surroundingsOf(estimate).total, estimate.displayCurrency)),
        " of pictures beside ",
        figures.month(drawn),
        " of video. None of it is on the video provider's bill: ",
        risk("steps around the clip", "surrounding-steps", drawn),
        ".",
      ),
      heading("limits", "What an image rules in and out"),
      list(
        [
          `${imagesOnly.length} models with a price for this clip start from an image only; among them `,
          figures.name("runway/gen4_turbo"),
          ", ",
          figures.attempt(`model=runway/gen4_turbo&${fromImage}`),
          " for 5 s, where ",
          figures.name("runway/gen4.5"),
          " asks ",
          figures.attempt(`model=runway/gen4.5&${fromImage}`),
          ".",
        ],
        [
          figures.name(luma),
          " makes 10 s from text in ",
          figures.of(`model=${luma}&duration=10`, ({ generations }) => String(generations.length)),
          " generation for ",
          figures.attempt(`model=${luma}&duration=10`),
          ", from an image in ",
          figures.of(`model=${luma}&duration=10&mode=image-to-video&images=1`, ({ generations }) =>
            String(generations.length),
          ),
          " for ",
          figures.attempt(`model=${luma}&duration=10&mode=image-to-video&images=1`),
          ": the lengths on offer can differ by mode, and each cut needs a start frame of its own.",
        ],
        [
          "A price by pixels follows the shape of the clip. If that is the shape of a square picture, 5 s on ",
          figures.name(seedance),
          " at 480p cost ",
          exactly(figures, `model=${seedance}&${fromImage}&resolution=480p&aspect=1:1`),
          " against ",
          exactly(figures, `model=${seedance}&${fromImage}&resolution=480p`),
          " at 16:9.",
        ],
        [
          "The picture can be refused before anything is rendered. ",
          figures.live("runway/gen4_turbo"),
          ": ",
          figures.policy("runway/gen4_turbo", "moderatedInput"),
          " With 5 % moderated, ",
          figures.atStake(refused, "moderated-input-billed"),
          " of a month of ",
          figures.month(refused),
          " is at stake.",
        ],
      ),
      heading("yours", "Your clip"),
      {
        kind: "example",
        example: figures.example(
          "A month of 100 clips, one image each",
          `model=${grok}&mode=image-to-video&images=1`,
          [
            { name: "duration", label: "Duration", value: "5", unit: "s" },
            { name: "extra.image", label: "Pictures for one attempt", value: "0.04", unit: "USD" },
            { name: "retry", label: "Share of attempts that fails", value: "0.1" },
          ],
          (query) => {
            const words = new URLSearchParams(query);
            for (const name of ["mode", "images", "extra.image"]) words.delete(name);
            return [
              { label: "From text", value: [figures.month(words.toString())] },
              { label: "From an image", value: [figures.month(query)] },
              {
                label: "The pictures",
                value: [
                  figures.of(query, (estimate) =>
                    figures.money(surroundingsOf(estimate).total, estimate.displayCurrency),
                  ),
                ],
              },
              { label: "To plan with, from an image", value: [figures.planned(query)] },
            ];
          },
        ),
      },
    ],
    related: ["mixing-modes", "pricing-units", "seedance-tokens"],
    live: [figures.live(grok), figures.live("runway/gen4_turbo"), figures.live(luma), figures.live(seedance)],
  };
};
