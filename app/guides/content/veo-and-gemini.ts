/** Google's two routes to video: Veo by the second on Vertex AI, Gemini Omni by the token on the Gemini API. */
import { decimal } from "@/lib/numbers/decimal";
import { formatDay, formatNumber, formatPrice, formatQuantity } from "@/lib/words/format";
import { withPlan } from "@/lib/ask/plan-link";
import { formula, heading, list, table, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide, Sentence } from "@/lib/views/guide/types";

const veo = "vertex-ai/veo-3.1-generate-001";
const veoFast = "vertex-ai/veo-3.1-fast-generate-001";
const veoLite = "vertex-ai/veo-3.1-lite-generate-001";
const omni = "gemini-api/gemini-omni-1.2-flash";
const omniTokens = "gemini-api/gemini-omni-1.1-flash";
const omniOnVertex = "vertex-ai/gemini-omni-1.1-flash-preview";

const priced = [veo, veoFast, veoLite, omni, omniTokens] as const;
const month = (model: string) => `model=${model}&duration=8&clips=100&retry=0.1`;

function priceRow(figures: Figures, key: string): Sentence[] {
  const { provider, model } = figures.model(key);
  const clip = `model=${key}&duration=8&retry=0`;
  const always = model.constraints.audio === "always";
  return [
    [figures.name(key), `, ${provider.name}`],
    always ? ["sound is always on"] : [figures.attempt(`${clip}&audio=off`)],
    [figures.attempt(`${clip}&audio=on`)],
    [figures.attempt(`${clip}&audio=on&resolution=1080p`)],
  ];
}

/** What a second of Omni counts at each resolution that has a token count, and what 8 s of it cost. */
function tokenRows(figures: Figures): Sentence[][] {
  const rates = figures.model(omniTokens).model.rates;
  const rate = rates.find(({ meter, quantity }) => meter === "output" && quantity.of === "table-tokens");
  if (rate?.quantity.of !== "table-tokens") return [];
  return Object.entries(rate.quantity.tokensPerSecond).map(([resolution, tokens]) => [
    [resolution],
    [formatNumber(tokens)],
    [figures.quantity(`model=${omniTokens}&duration=8&audio=on&resolution=${resolution}`)],
    [figures.attempt(`model=${omniTokens}&duration=8&audio=on&resolution=${resolution}`)],
  ]);
}

/** The most that published bills had beyond the tokens of the table. */
function promptTokens(figures: Figures): Sentence {
  const { model, provider } = figures.model(omniTokens);
  const found = model.measured.flatMap(({ effect }) => (effect?.kind === "added-cost" ? [effect] : []))[0];
  if (!found) return [];
  const query = `model=${omniTokens}&duration=10&audio=on&resolution=360p`;
  const most = figures.of(query, () => formatPrice(decimal(found.atMost), provider.currency));
  return [" The bills that were published had ", most, " or less of them in a clip."];
}

export const veoAndGemini = (figures: Figures): Guide => ({
  slug: "veo-and-gemini",
  title: "Veo and Gemini Omni: two routes, two ways of counting",
  description:
    "What Veo 3.1 costs by the second on Vertex AI and what Gemini Omni costs on the Gemini API, with the token sum, the lengths, the failure rules and the differences that change a bill.",
  blocks: [
    text(
      "Google bills video on two routes. Vertex AI prices Veo 3.1 by the second, with one price for silent clips and one for sound: 8 s at 720p are ",
      figures.attempt(`${month(veo)}&audio=off`),
      " and ",
      figures.attempt(`${month(veo)}&audio=on`),
      ". The Gemini API prices Gemini Omni, which always makes sound: the same 8 s are ",
      figures.attempt(`${month(omniTokens)}&audio=on`),
      " on Omni 1.1 and ",
      figures.attempt(`${month(omni)}&audio=on`),
      " on Omni 1.2. The Veo 3.1 previews of the Gemini API are no longer sold; the last day on record is ",
      formatDay(figures.model("gemini-api/veo-3.1-generate-preview").model.status.lastDay ?? "unknown"),
      ".",
    ),
    heading("prices", "One clip on each"),
    table(
      "One attempt at 8 s",
      ["Model", "720p silent", "720p sound", "1080p sound"],
      priced.map((key) => priceRow(figures, key)),
    ),
    text(
      "A silent clip on Omni costs what one with sound costs. On Veo the audio field decides: 100 silent clips of 8 s that are made with sound by mistake cost ",
      figures.atStake(`model=${veo}&duration=8&clips=100&retry=0`, "audio-on-by-default"),
      " more. ",
      figures.model(veo).model.constraints.defaults.audio === "unknown"
        ? "What Google makes without the field was not found, so send it."
        : "Send the field.",
    ),
    heading("lengths", "Lengths"),
    text(
      "Veo makes fixed lengths, Omni whole seconds. A clip of 10 s is billed on Veo 3.1 as ",
      figures.of(`model=${veo}&duration=10`, ({ generations }) =>
        generations.map(({ job }) => `${formatQuantity(job.durationSeconds)} s`).join(" + "),
      ),
      ", ",
      figures.attempt(`model=${veo}&duration=10`),
      "; on Omni 1.2 it is ",
      figures.attempt(`model=${omni}&duration=10&audio=on`),
      ". On Veo's larger sizes: ",
      figures.model(veo).cautions.find(({ when }) => when.resolution !== undefined)?.message ??
        "nothing is noted at present.",
    ),
    heading("tokens", "Omni's tokens"),
    formula(
      "price = seconds × tokens a second × price of a million tokens ÷ 1,000,000",
      "The tokens a second depend on the resolution. Where a price page rounds to a price a second, the bill follows the tokens.",
    ),
    table("Omni 1.1, 8 s", ["Resolution", "Tokens a second", "Tokens", "Cost"], tokenRows(figures)),
    text(
      "Prompt and thinking tokens are billed on top, and their number is not known before the job.",
      ...promptTokens(figures),
      " An edit counts its source as well: 10 s made from a source of 5 s are ",
      figures.attempt(`model=${omniTokens}&mode=video-to-video&duration=10&inputVideo=5&audio=on`),
      ".",
    ),
    heading("differences", "What else differs"),
    list(
      [
        "Failed on Vertex AI: ",
        figures.policy(veo, "failed"),
        " A month of 100 clips with 10 % failures is ",
        figures.range(`${month(veo)}&audio=on`),
        " (",
        {
          link: "failed attempts",
          href: withPlan("/risks/failed-attempt-billed", `${month(veo)}&audio=on`),
        },
        ").",
      ],
      ["Filtered on Vertex AI: ", figures.policy(veo, "moderated")],
      ["Failed on the Gemini API: ", figures.policy(omni, "failed")],
      [
        "Omni on Vertex AI: the 1.1 preview is ",
        figures.attempt(`model=${omniOnVertex}&duration=8&audio=on`),
        " for 8 s. ",
        figures.model(omniOnVertex).cautions[0]?.message ?? "",
      ],
      [
        "Webhooks: ",
        figures.model(omni).async.webhook.note ?? "nothing was found on webhooks of the Gemini API.",
        " See ",
        { link: "polling or a webhook", href: "/guides/webhook-or-polling" },
        ".",
      ],
    ),
    heading("try", "Your own clip on both routes"),
    {
      kind: "example",
      example: figures.example(
        "One attempt",
        `model=${veo}&retry=0`,
        [
          { name: "duration", label: "Duration", value: "8", unit: "s" },
          {
            name: "audio",
            label: "Audio",
            value: "on",
            choices: [
              { value: "off", label: "off" },
              { value: "on", label: "on" },
            ],
          },
          {
            name: "resolution",
            label: "Resolution",
            value: "720p",
            choices: ["720p", "1080p", "4k"].map((value) => ({ value, label: value })),
          },
        ],
        (query) => {
          const rest = new URLSearchParams(query);
          rest.delete("model");
          return priced.map((key) => ({
            label: figures.model(key).model.name,
            value: [figures.attempt(`model=${key}&${rest.toString()}`)],
          }));
        },
      ),
    },
    text(
      `Prices seen on ${figures.seen(veo)} (Veo 3.1), ${figures.seen(omniTokens)} (Omni 1.1) and ${figures.seen(omni)} (Omni 1.2). ${figures.model(omni).model.conflicts[0] ?? ""}`,
    ),
  ],
  related: ["pricing-units", "video-generation-cost", "failed-jobs"],
  live: [figures.live(veo), figures.live(omni)],
});
