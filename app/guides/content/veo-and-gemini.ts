/** Google's two routes to video: Veo by the second on Vertex AI, Gemini Omni by the token on the Gemini API. */
import { decimal } from "@/lib/numbers/decimal";
import {
  formula,
  heading,
  link,
  list,
  oneOf,
  riskLink,
  say,
  table,
  text,
  words,
  type Row,
} from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import type { Figure, Guide, Sentence } from "@/lib/views/guide/types";
import { formatNumber, formatPrice, formatQuantity } from "@/lib/words/format";

const veo = "vertex-ai/veo-3.1-generate-001";
const veoFast = "vertex-ai/veo-3.1-fast-generate-001";
const veoLite = "vertex-ai/veo-3.1-lite-generate-001";
const veoPreview = "gemini-api/veo-3.1-generate-preview";
const omni = "gemini-api/gemini-omni-1.2-flash";
const omniTokens = "gemini-api/gemini-omni-1.1-flash";
const omniOnVertex = "vertex-ai/gemini-omni-1.1-flash-preview";
const compared = [veo, veoFast, veoLite, omni, omniTokens] as const;

const hundredOn = (model: string) => `model=${model}&duration=8&clips=100&retry=0.1`;
const silentVeo = `${hundredOn(veo)}&audio=off`;
const audibleVeo = `${hundredOn(veo)}&audio=on`;
const byMistake = `model=${veo}&duration=8&clips=100&retry=0`;
const tenOnVeo = `model=${veo}&duration=10`;
const tenOnOmni = `model=${omni}&duration=10&audio=on`;
const editOnOmni = `model=${omniTokens}&mode=video-to-video&duration=10&inputVideo=5&audio=on`;
const previewOnVertex = `model=${omniOnVertex}&duration=8&audio=on`;

function priceRow({ model, name, attempt }: Figures, key: string): Row {
  const { provider, model: own } = model(key);
  const clip = `model=${key}&duration=8&retry=0`;
  return [
    say`${name(key)}, ${provider.name}`,
    own.constraints.audio === "always" ? "sound is always on" : attempt(`${clip}&audio=off`),
    attempt(`${clip}&audio=on`),
    attempt(`${clip}&audio=on&resolution=1080p`),
  ];
}

/** What a second of Omni counts at each resolution that has a token count, and what 8 s of it cost. */
function tokenRows({ model, quantity, attempt }: Figures): Row[] {
  const { rates } = model(omniTokens).model;
  const rate = rates.find(({ meter, quantity: counted }) => meter === "output" && counted.of === "table-tokens");
  if (rate?.quantity.of !== "table-tokens") return [];
  return Object.entries(rate.quantity.tokensPerSecond).map(([resolution, tokens]) => {
    const query = `model=${omniTokens}&duration=8&audio=on&resolution=${resolution}`;
    return [resolution, formatNumber(tokens), quantity(query), attempt(query)];
  });
}

/** The most that published bills had beyond the tokens of the table. */
function promptTokens({ model, of }: Figures): Sentence {
  const { model: own, provider } = model(omniTokens);
  const found = own.measured.flatMap(({ effect }) => (effect?.kind === "added-cost" ? [effect] : []))[0];
  if (!found) return [];
  const query = `model=${omniTokens}&duration=10&audio=on&resolution=360p`;
  const most = of(query, () => formatPrice(decimal(found.atMost), provider.currency));
  return say`The bills that were published had ${most} or less of them in a clip.`;
}

/** "8 s + 4 s": the lengths that a clip of ten seconds is made of. */
const lengths = ({ counted }: Figures): Figure =>
  counted(tenOnVeo, ({ generations }) =>
    generations.map(({ job }) => `${formatQuantity(job.durationSeconds)} s`).join(" + "),
  );

export const veoAndGemini = (figures: Figures): Guide => {
  const { attempt, range, atStake, model, live, policy, seen, lastDay, example } = figures;
  const withoutField =
    model(veo).model.constraints.defaults.audio === "unknown"
      ? "What Google makes without the field was not found, so send it."
      : "Send the field.";
  const caution = model(veo).cautions.find(({ when }) => when.resolution !== undefined);
  const largerSizes = caution?.message ?? "nothing is noted at present.";
  const webhooks = model(omni).async.webhook.note ?? "nothing was found on webhooks of the Gemini API.";
  return {
    slug: "veo-and-gemini",
    title: "Veo and Gemini Omni: two routes, two ways of counting",
    description: words`
      What Veo 3.1 costs by the second on Vertex AI and what Gemini Omni costs on the Gemini API, with the
      token sum, the lengths, the failure rules and the differences that change a bill.
    `,
    blocks: [
      text`
        Google bills video on two routes. Vertex AI prices Veo 3.1 by the second, with one price for silent
        clips and one for sound: 8 s at 720p are ${attempt(silentVeo)} and ${attempt(audibleVeo)}. The Gemini
        API prices Gemini Omni, which always makes sound: the same 8 s are
        ${attempt(`${hundredOn(omniTokens)}&audio=on`)} on Omni 1.1 and
        ${attempt(`${hundredOn(omni)}&audio=on`)} on Omni 1.2. The Veo 3.1 previews of the Gemini API are no
        longer sold; the last day on record is ${lastDay(veoPreview)}.
      `,
      heading("prices", "One clip on each"),
      table(
        "One attempt at 8 s",
        ["Model", "720p silent", "720p sound", "1080p sound"],
        compared.map((key) => priceRow(figures, key)),
      ),
      text`
        A silent clip on Omni costs what one with sound costs. On Veo the audio field decides: 100 silent
        clips of 8 s that are made with sound by mistake cost ${atStake(byMistake, "audio-on-by-default")}
        more. ${withoutField}
      `,
      heading("lengths", "Lengths"),
      text`
        Veo makes fixed lengths, Omni whole seconds. A clip of 10 s is billed on Veo 3.1 as
        ${lengths(figures)}, ${attempt(tenOnVeo)}; on Omni 1.2 it is ${attempt(tenOnOmni)}. On Veo's larger
        sizes: ${largerSizes}
      `,
      heading("tokens", "Omni's tokens"),
      formula(
        "price = seconds × tokens a second × price of a million tokens ÷ 1,000,000",
        words`
          The tokens a second depend on the resolution. Where a price page rounds to a price a second, the
          bill follows the tokens.
        `,
      ),
      table("Omni 1.1, 8 s", ["Resolution", "Tokens a second", "Tokens", "Cost"], tokenRows(figures)),
      text`
        Prompt and thinking tokens are billed on top, and their number is not known before the job.
        ${promptTokens(figures)} An edit counts its source as well: 10 s made from a source of 5 s are
        ${attempt(editOnOmni)}.
      `,
      heading("differences", "What else differs"),
      list(
        say`
          Failed on Vertex AI: ${policy(veo, "failed")} A month of 100 clips with 10 % failures is
          ${range(audibleVeo)} (${riskLink("failed attempts", "failed-attempt-billed", audibleVeo)}).
        `,
        say`Filtered on Vertex AI: ${policy(veo, "moderated")}`,
        say`Failed on the Gemini API: ${policy(omni, "failed")}`,
        say`
          Omni on Vertex AI: the 1.1 preview is ${attempt(previewOnVertex)} for 8 s.
          ${model(omniOnVertex).cautions[0]?.message ?? ""}
        `,
        say`Webhooks: ${webhooks} See ${link("polling or a webhook", "/guides/webhook-or-polling")}.`,
      ),
      heading("try", "Your own clip on both routes"),
      example(
        "One attempt",
        `model=${veo}&retry=0`,
        [
          { name: "duration", label: "Duration", value: "8", unit: "s" },
          { name: "audio", label: "Audio", value: "on", choices: oneOf("off", "on") },
          { name: "resolution", label: "Resolution", value: "720p", choices: oneOf("720p", "1080p", "4k") },
        ],
        (query) => compared.map((key) => [model(key).model.name, attempt(changed(query, { model: key }))]),
      ),
      text`
        Prices seen on ${seen(veo)} (Veo 3.1), ${seen(omniTokens)} (Omni 1.1) and ${seen(omni)} (Omni 1.2).
        ${model(omni).model.conflicts[0] ?? ""}
      `,
    ],
    related: ["pricing-units", "video-generation-cost", "failed-jobs"],
    live: [live(veo), live(omni)],
  };
};
