/** Ten questions to ask a price page, each with a figure that shows what the answer is worth. */
import { formatDay, formatList, formatMoney, formatPrice, formatQuantity } from "@/lib/words/format";
import { withPlan } from "@/lib/ask/plan-link";
import { heading, list, steps, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide } from "@/lib/views/guide/types";

const veo = "vertex-ai/veo-3.1-generate-001";
const veoFast = "vertex-ai/veo-3.1-fast-generate-001";
const seedance = "byteplus/dreamina-seedance-2-0-260128";
const seedanceOne = "volcengine/doubao-seedance-1-0-pro-250528";
const hailuo = "minimax/MiniMax-Hailuo-2.3";
const aleph = "runway/aleph2";
const gen = "runway/gen4.5";
const kling = "kling/kling-v3";
const gone = "gemini-api/veo-3.1-generate-preview";

const source = (seconds: string) =>
  `model=${aleph}&mode=video-to-video&duration=${seconds}&inputVideo=${seconds}&retry=0`;
const refused = `model=${gen}&duration=5&clips=100&retry=0&moderated=0.05`;
const pack = `model=${kling}&duration=5&resolution=1080p&audio=on&clips=10&retry=0`;
const billed = `model=${seedance}&duration=5&clips=100&retry=0`;
const silent = `model=${veo}&duration=8&clips=100&retry=0`;
/** The last day before a published price of Veo 3.1 Fast moved. */
const before = "2026-04-06";

export const readingAPricePage = (figures: Figures): Guide => ({
  slug: "reading-a-price-page",
  title: "Ten questions to ask a price page",
  description:
    "What a price page of a video generation API leaves to be asked: unit, lengths, defaults, sound, input, minimum, failures, credit, formula and age, each with a computed example.",
  blocks: [
    text(
      "A price page answers one question: what one unit lists at. A budget needs ten more answers. 100 clips of 8 s on ",
      figures.name(veo),
      " are ",
      figures.month(silent),
      " by the page. With 10 % failed attempts the month is ",
      figures.range(`model=${veo}&duration=8&clips=100&retry=0.1`),
      ", and what decides it is not a price: ",
      figures.policy(veo, "failed"),
    ),
    heading("questions", "The ten questions"),
    steps(
      [
        "What is counted? On ",
        figures.name(veo),
        ": ",
        figures.rule(`model=${veo}&duration=6`),
        "; on ",
        figures.name(hailuo),
        ": ",
        figures.rule(`model=${hailuo}&duration=6&resolution=768p`),
        ". There the price goes by the clip, and one of 10 s is ",
        figures.attempt(`model=${hailuo}&duration=10&resolution=768p`),
        ".",
      ],
      [
        "Which lengths are made, and which way is rounded? A wish for 7 s on Veo 3.1 costs ",
        figures.attempt(`model=${veo}&duration=7`),
        ", one for 6 s ",
        figures.attempt(`model=${veo}&duration=6`),
        ".",
      ],
      [
        "How does the price follow the resolution, and what is made when the field is left out? Seedance 1.0 Pro on Volcengine makes ",
        figures.model(seedanceOne).model.constraints.defaults.resolution,
        " then: ",
        figures.attempt(`model=${seedanceOne}&duration=5&resolution=1080p`),
        " for 5 s, where 480p is ",
        figures.attempt(`model=${seedanceOne}&duration=5&resolution=480p`),
        ".",
      ],
      [
        "Is sound in the price, and is it on by default? On Veo 3.1 a month of 100 silent clips of 8 s is ",
        figures.month(silent),
        ", and sound by mistake adds ",
        figures.atStake(silent, "audio-on-by-default"),
        ".",
      ],
      [
        "Is what goes in billed as well? Five seconds of Seedance 2.0 on BytePlus are ",
        figures.attempt(`model=${seedance}&duration=5`),
        " from a prompt and ",
        figures.attempt(`model=${seedance}&mode=video-to-video&duration=5&inputVideo=15`),
        " from 15 s of video.",
      ],
      [
        "Is there a minimum? An edit of 1 s on Aleph 2.0 is ",
        figures.attempt(source("1")),
        ", one of 2 s ",
        figures.attempt(source("2")),
        ".",
      ],
      [
        "Who pays when a job fails, is refused or is abandoned? Three outcomes, three answers. Runway on refusals: ",
        figures.policy(gen, "moderated"),
        " At 5 % refused, 100 clips of 5 s carry ",
        figures.atStake(refused, "moderated-attempt-billed"),
        " for them.",
      ],
      [
        "How is it paid, and how long does prepaid credit last? Kling lists a unit at ",
        figures.of(pack, ({ model, currency }) => formatPrice(model.credit!.money, currency)),
        " and sells packs: ten clips of 5 s at 1080p with sound need ",
        figures.prepaid(pack, ({ need }) => formatQuantity(need, 1)),
        " units, the cheapest packs for them cost ",
        figures.prepaid(pack, ({ cash }, { displayCurrency }) => formatMoney(cash, displayCurrency)),
        ", and ",
        figures.atStake(pack, "credit-expiry"),
        " of that expires.",
      ],
      [
        "Does the bill follow the formula? For Seedance 2.0 without input video, bills were measured one frame above it. In 100 clips of 5 s that is ",
        figures.atStake(billed, "bill-above-published"),
        " on ",
        figures.month(billed),
        ".",
      ],
      [
        "How old is the page, and does the model still run? Eight seconds of Veo 3.1 Fast with sound were ",
        figures.attempt(`model=${veoFast}&duration=8&audio=on&on=${before}`),
        ` on ${formatDay(before)} and are `,
        figures.attempt(`model=${veoFast}&duration=8&audio=on`),
        " on the day of this estimate. The same family's previews on the Gemini API had ",
        formatDay(figures.model(gone).model.status.lastDay ?? "unknown"),
        " as their last day; a page read before it does not say so.",
      ],
    ),
    heading("silence", "When the page does not say"),
    list(
      [
        "Write unknown, not zero. The estimate reads an unknown rule both ways and plans with the dearer one (",
        {
          link: "failed attempts",
          href: withPlan("/risks/failed-attempt-billed", `model=${veo}&duration=8&clips=100&retry=0.1`),
        },
        ").",
      ],
      [
        "Do not borrow the answer of another route. A reseller has its own price and its own rules for the same model (",
        {
          link: "reseller policy",
          href: withPlan("/risks/reseller-policy", "model=runway/veo3.1_fast&duration=8&audio=on"),
        },
        ").",
      ],
      ["Settle it with a job: ", { link: "a small prepaid test", href: "/guides/small-test" }, "."],
    ),
    heading("try", "What the answers are worth"),
    {
      kind: "example",
      example: figures.example(
        "100 clips on Veo 3.1",
        `model=${veo}&clips=100`,
        [
          { name: "duration", label: "Duration", value: "7", unit: "s" },
          {
            name: "audio",
            label: "Audio",
            value: "off",
            choices: [
              { value: "off", label: "off" },
              { value: "on", label: "on" },
            ],
          },
          { name: "retry", label: "Share of attempts that fail", value: "0.1" },
        ],
        (query) => [
          {
            label: "Seconds billed a clip",
            value: [
              figures.of(query, ({ generations }) =>
                formatList(generations.map(({ job }) => `${formatQuantity(job.durationSeconds)} s`)),
              ),
            ],
          },
          { label: "One attempt", value: [figures.attempt(query)] },
          { label: "The month", value: [figures.range(query)] },
          { label: "Rounded lengths in it", value: [figures.atStake(query, "duration-rounded-up")] },
          { label: "Failed attempts in it, at most", value: [figures.atStake(query, "failed-attempt-billed")] },
        ],
      ),
    },
  ],
  related: ["pricing-units", "video-generation-cost", "small-test"],
  live: [figures.live(veo), figures.live(seedance), figures.live(gen), figures.live(kling), figures.live(hailuo)],
});
