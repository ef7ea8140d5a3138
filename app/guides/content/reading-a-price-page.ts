/** Ten questions to ask a price page, each with a figure that shows what the answer is worth. */
import { heading, link, list, oneOf, riskLink, say, steps, text, words } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide } from "@/lib/views/guide/types";
import { formatDay, formatList, formatQuantity } from "@/lib/words/format";

const veo = "vertex-ai/veo-3.1-generate-001";
const veoFast = "vertex-ai/veo-3.1-fast-generate-001";
const veoPreview = "gemini-api/veo-3.1-generate-preview";
const seedance = "byteplus/dreamina-seedance-2-0-260128";
const seedanceOne = "volcengine/doubao-seedance-1-0-pro-250528";
const hailuo = "minimax/MiniMax-Hailuo-2.3";
const gen = "runway/gen4.5";
const kling = "kling/kling-v3";

const silent = `model=${veo}&duration=8&clips=100&retry=0`;
const failing = `model=${veo}&duration=8&clips=100&retry=0.1`;
const veoFor = (seconds: string) => `model=${veo}&duration=${seconds}`;
const hailuoFor = (seconds: string) => `model=${hailuo}&duration=${seconds}&resolution=768p`;
const seedanceOneAt = (resolution: string) => `model=${seedanceOne}&duration=5&resolution=${resolution}`;
const fromPrompt = `model=${seedance}&duration=5`;
const fromVideo = `model=${seedance}&mode=video-to-video&duration=5&inputVideo=15`;
const measured = `model=${seedance}&duration=5&clips=100&retry=0`;
const editOf = (seconds: string) =>
  `model=runway/aleph2&mode=video-to-video&duration=${seconds}&inputVideo=${seconds}&retry=0`;
const refused = `model=${gen}&duration=5&clips=100&retry=0&moderated=0.05`;
const inPacks = `model=${kling}&duration=5&resolution=1080p&audio=on&clips=10&retry=0`;
const resold = "model=runway/veo3.1_fast&duration=8&audio=on";

/** The last day before a published price of Veo 3.1 Fast moved. */
const dayBefore = "2026-04-06";
const today = `model=${veoFast}&duration=8&audio=on`;
const onDayBefore = `${today}&on=${dayBefore}`;

export const readingAPricePage = (figures: Figures): Guide => {
  const { name, live, policy, lastDay, model, example, counted, attempt, rule } = figures;
  const { month, range, atStake, creditPrice, creditsNeeded, cash } = figures;
  const leftOut = model(seedanceOne).model.constraints.defaults.resolution;
  const secondsBilled = (query: string) =>
    counted(query, ({ generations }) =>
      formatList(generations.map(({ job }) => `${formatQuantity(job.durationSeconds)} s`)),
    );
  return {
    slug: "reading-a-price-page",
    title: "Ten questions to ask a price page",
    description: words`
      What a price page of a video generation API leaves to be asked: unit, lengths, defaults, sound, input,
      minimum, failures, credit, formula and age, each with a computed example.
    `,
    blocks: [
      text`
        A price page answers one question: what one unit lists at. A budget needs ten more answers. 100 clips
        of 8 s on ${name(veo)} are ${month(silent)} by the page. With 10 % failed attempts the month is
        ${range(failing)}, and what decides it is not a price: ${policy(veo, "failed")}
      `,
      heading("questions", "The ten questions"),
      steps(
        say`
          What is counted? On ${name(veo)}: ${rule(veoFor("6"))}; on ${name(hailuo)}: ${rule(hailuoFor("6"))}.
          There the price goes by the clip, and one of 10 s is ${attempt(hailuoFor("10"))}.
        `,
        say`
          Which lengths are made, and which way is rounded? A wish for 7 s on Veo 3.1 costs
          ${attempt(veoFor("7"))}, one for 6 s ${attempt(veoFor("6"))}.
        `,
        say`
          How does the price follow the resolution, and what is made when the field is left out? Seedance 1.0
          Pro on Volcengine makes ${leftOut} then: ${attempt(seedanceOneAt("1080p"))} for 5 s, where 480p is
          ${attempt(seedanceOneAt("480p"))}.
        `,
        say`
          Is sound in the price, and is it on by default? On Veo 3.1 a month of 100 silent clips of 8 s is
          ${month(silent)}, and sound by mistake adds ${atStake(silent, "audio-on-by-default")}.
        `,
        say`
          Is what goes in billed as well? Five seconds of Seedance 2.0 on BytePlus are ${attempt(fromPrompt)}
          from a prompt and ${attempt(fromVideo)} from 15 s of video.
        `,
        say`
          Is there a minimum? An edit of 1 s on Aleph 2.0 is ${attempt(editOf("1"))}, one of 2 s
          ${attempt(editOf("2"))}.
        `,
        say`
          Who pays when a job fails, is refused or is abandoned? Three outcomes, three answers. Runway on
          refusals: ${policy(gen, "moderated")} At 5 % refused, 100 clips of 5 s carry
          ${atStake(refused, "moderated-attempt-billed")} for them.
        `,
        say`
          How is it paid, and how long does prepaid credit last? Kling lists a unit at ${creditPrice(inPacks)}
          and sells packs: ten clips of 5 s at 1080p with sound need ${creditsNeeded(inPacks)} units, the
          cheapest packs for them cost ${cash(inPacks)}, and ${atStake(inPacks, "credit-expiry")} of that
          expires.
        `,
        say`
          Does the bill follow the formula? For Seedance 2.0 without input video, bills were measured one
          frame above it. In 100 clips of 5 s that is ${atStake(measured, "bill-above-published")} on
          ${month(measured)}.
        `,
        say`
          How old is the page, and does the model still run? Eight seconds of Veo 3.1 Fast with sound were
          ${attempt(onDayBefore)} on ${formatDay(dayBefore)} and are ${attempt(today)} on the day of this
          estimate. The same family's previews on the Gemini API had ${lastDay(veoPreview)} as their last day;
          a page read before it does not say so.
        `,
      ),
      heading("silence", "When the page does not say"),
      list(
        say`
          Write unknown, not zero. The estimate reads an unknown rule both ways and plans with the dearer one
          (${riskLink("failed attempts", "failed-attempt-billed", failing)}).
        `,
        say`
          Do not borrow the answer of another route. A reseller has its own price and its own rules for the
          same model (${riskLink("reseller policy", "reseller-policy", resold)}).
        `,
        say`Settle it with a job: ${link("a small prepaid test", "/guides/small-test")}.`,
      ),
      heading("try", "What the answers are worth"),
      example(
        "100 clips on Veo 3.1",
        `model=${veo}&clips=100`,
        [
          { name: "duration", label: "Duration", value: "7", unit: "s" },
          { name: "audio", label: "Audio", value: "off", choices: oneOf("off", "on") },
          { name: "retry", label: "Share of attempts that fail", value: "0.1" },
        ],
        (query) => [
          ["Seconds billed a clip", secondsBilled(query)],
          ["One attempt", attempt(query)],
          ["The month", range(query)],
          ["Rounded lengths in it", atStake(query, "duration-rounded-up")],
          ["Failed attempts in it, at most", atStake(query, "failed-attempt-billed")],
        ],
      ),
    ],
    related: ["pricing-units", "video-generation-cost", "small-test"],
    live: [live(veo), live(seedance), live(gen), live(kling), live(hailuo)],
  };
};
