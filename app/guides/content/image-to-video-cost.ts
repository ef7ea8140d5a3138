/** Image-to-video: what an input image changes against text-to-video. */
import { linesOf } from "@/lib/month/estimate";
import { explain } from "@/lib/views/sentences/lines";
import { stageOn } from "@/lib/catalogue/stage";
import { decimal } from "@/lib/numbers/decimal";
import { formula, heading, link, list, riskLink, say, table, text, words, type Row } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import type { Guide } from "@/lib/views/guide/types";
import { formatPrice } from "@/lib/words/format";

const grok = "xai/grok-imagine-video-1.5";
const luma = "luma/ray-3.2";
const seedance = "byteplus/dreamina-seedance-2-0-260128";
const omni = "gemini-api/gemini-omni-1.2-flash";
const turbo = "runway/gen4_turbo";
const gen = "runway/gen4.5";

const fromText = "duration=5&retry=0";
const fromImage = "duration=5&retry=0&mode=image-to-video&images=1";

const firstAndLast = `model=${grok}&duration=5&mode=first-last-frame&images=2&retry=0`;
const inPart = `model=${omni}&mode=image-to-video&images=1&duration=5`;
const drawn = `model=${grok}&duration=5&mode=image-to-video&images=1&extra.image=0.04`;
const longFromText = `model=${luma}&duration=10`;
const longFromImage = `${longFromText}&mode=image-to-video&images=1`;
const wide = `model=${seedance}&${fromImage}&resolution=480p`;
const square = `${wide}&aspect=1:1`;
const refused = `model=${turbo}&duration=5&mode=image-to-video&moderated=0.05`;

/** Models that have a price for the same clip from text and from one image, and whether it is the same price. */
function inBothModes({ ranked }: Figures): { key: string; same: boolean }[] {
  const images = new Map(ranked(fromImage).map(({ model, price }) => [model.key, price]));
  return ranked(fromText).flatMap(({ model: { key }, price }) => {
    const image = images.get(key);
    return image === undefined ? [] : [{ key, same: price.eq(image) }];
  });
}

const differenceRow = ({ fullName, attemptInFull }: Figures, key: string): Row => [
  link(fullName(key), `/models/${key}`),
  attemptInFull(`model=${key}&${fromText}`),
  attemptInFull(`model=${key}&${fromImage}`),
];

/** How many models on sale charge for an image without a published figure. */
const unpublishedOf = ({ count, facts }: Figures): number =>
  count(
    (model) => stageOn(model, facts.today) !== "retired" && model.gaps.some(({ meter }) => meter === "input-image"),
  );

export const imageToVideoCost = (figures: Figures): Guide => {
  const { name, live, policy, model, example, attempt, attemptInFull, attempts } = figures;
  const { of, counted, ranked, month, planned, surroundings, atStake } = figures;
  const both = inBothModes(figures);
  const apart = both.filter(({ same }) => !same);
  const imagesOnly = ranked(fromImage).filter((estimate) => !estimate.model.model.modes.includes("text-to-video"));
  const unpublished = unpublishedOf(figures);
  const imageLine = of(`model=${grok}&${fromImage}`, (estimate) => {
    const line = linesOf(estimate).find(({ unit }) => unit === "task");
    return line ? explain(estimate.model, line) : "none";
  });
  const priceOfPicture = counted(drawn, ({ workload, displayCurrency }) =>
    formatPrice(decimal(workload.extras.image ?? "0"), displayCurrency),
  );
  const generations = (query: string) => counted(query, (estimate) => String(estimate.generations.length));
  return {
    slug: "image-to-video-cost",
    title: "What image-to-video costs",
    description: words`
      What an input image changes in the price of a clip: a charge for each image, models that take nothing
      else, shorter limits, and the first frame itself.
    `,
    blocks: [
      text`
        Often the same as text-to-video: of ${String(both.length)} models with a price for 5 s at 720p in both
        modes, ${String(both.length - apart.length)} ask as much from one image as from text, and the others
        are in the table below. What an image adds beside the bill is the picture itself, which has to be
        made, for every attempt if it is not used again.
      `,
      heading("charge", "A charge for the image"),
      table(
        "One attempt at 5 s, 720p or the next higher, without sound where that can be chosen: models that differ",
        ["Model", "From text", "From one image"],
        apart.map(({ key }) => differenceRow(figures, key)),
      ),
      text`
        The bill of ${name(grok)} has a line for it: ${imageLine}. First and last frame are two images:
        ${attempt(firstAndLast)}. Every attempt that is billed is billed with its images.
        ${String(unpublished)} models on sale charge for an image without a published figure; their estimate
        is then in part only, such as that of ${link(model(omni).model.name, `/?${inPart}`)}.
      `,
      heading("frame", "The first frame"),
      formula(
        "first frames = clips × A × s",
        words`
          A is the attempts that one wanted clip takes, s what the pictures for one attempt cost. A picture
          that is used again for the next attempt costs nothing the second time.
        `,
      ),
      text`
        Drawn anew for every attempt at ${priceOfPicture} a picture, an assumed price, the month of 100 clips
        with ${attempts(drawn, 2)} attempts each has ${surroundings(drawn)} of pictures beside ${month(drawn)}
        of video. None of it is on the video provider's bill:
        ${riskLink("steps around the clip", "surrounding-steps", drawn)}.
      `,
      heading("limits", "What an image rules in and out"),
      list(
        say`
          ${String(imagesOnly.length)} models with a price for this clip start from an image only; among them
          ${name(turbo)}, ${attempt(`model=${turbo}&${fromImage}`)} for 5 s, where ${name(gen)} asks
          ${attempt(`model=${gen}&${fromImage}`)}.
        `,
        say`
          ${name(luma)} makes 10 s from text in ${generations(longFromText)} generation for
          ${attempt(longFromText)}, from an image in ${generations(longFromImage)} for
          ${attempt(longFromImage)}: the lengths on offer can differ by mode, and each cut needs a start frame
          of its own.
        `,
        say`
          A price by pixels follows the shape of the clip. If that is the shape of a square picture, 5 s on
          ${name(seedance)} at 480p cost ${attemptInFull(square)} against ${attemptInFull(wide)} at 16:9.
        `,
        say`
          The picture can be refused before anything is rendered. ${live(turbo)}:
          ${policy(turbo, "moderatedInput")} With 5 % moderated, ${atStake(refused, "moderated-input-billed")}
          of a month of ${month(refused)} is at stake.
        `,
      ),
      heading("yours", "Your clip"),
      example(
        "A month of 100 clips, one image each",
        `model=${grok}&mode=image-to-video&images=1`,
        [
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          { name: "extra.image", label: "Pictures for one attempt", value: "0.04", unit: "USD" },
          { name: "retry", label: "Share of attempts that fails", value: "0.1" },
        ],
        (query) => {
          const withoutImage = changed(query, { mode: undefined, images: undefined, "extra.image": undefined });
          return [
            ["From text", month(withoutImage)],
            ["From an image", month(query)],
            ["The pictures", surroundings(query)],
            ["Money to plan with, from an image", planned(query)],
          ];
        },
      ),
    ],
    related: ["mixing-modes", "pricing-units", "seedance-tokens"],
    live: [live(grok), live(turbo), live(luma), live(seedance)],
  };
};
