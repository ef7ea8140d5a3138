/** OpenRouter's list of video models: `{ "data": [{ "id", "supported_resolutions", "generate_audio", "pricing_skus" }] }`. */
import { decimal } from "@/lib/numbers/decimal";
import { plainDigits } from "./digits";
import { withoutMaker } from "./keys";
import {
  isRecord,
  textsOf,
  type Condition,
  type ListedModel,
  type ListedPrice,
  type Listing,
  type Unit,
} from "./listing";

/** What a SKU's name begins with: its unit, whether it is in cents, and what it says beside. */
const beginnings: readonly { begins: RegExp; unit: Unit; cents: boolean; when?: Condition }[] = [
  { begins: /^duration_seconds/, unit: "second", cents: false },
  { begins: /^text_to_video_duration_seconds/, unit: "second", cents: false, when: { mode: "text-to-video" } },
  { begins: /^image_to_video_duration_seconds/, unit: "second", cents: false, when: { mode: "image-to-video" } },
  { begins: /^reference_duration_seconds/, unit: "second", cents: false, when: { mode: "reference-to-video" } },
  { begins: /^cents_per_second_output/, unit: "second", cents: true },
  { begins: /^cents_per_video_output_second/, unit: "second", cents: true },
  { begins: /^cents_per_second_video_continuation/, unit: "second", cents: true, when: { mode: "extend" } },
  { begins: /^video_tokens/, unit: "token", cents: false },
  { begins: /^reference_images$/, unit: "image", cents: false },
  { begins: /^cents_per_image_input$/, unit: "image", cents: true },
  { begins: /^minimum_cents_per_generation$/, unit: "minimum", cents: true },
  { begins: /^generate$/, unit: "clip", cents: false },
];

/** What may follow, in any order. */
const endings: readonly { ends: RegExp; says: (found: string) => Condition }[] = [
  { ends: /^_with_audio/, says: () => ({ audio: "on" }) },
  { ends: /^_without_audio/, says: () => ({ audio: "off" }) },
  { ends: /^_with_video_input/, says: () => ({ hasInputVideo: true }) },
  { ends: /^_(\d+[pk])/i, says: (found) => ({ resolution: found.slice(1).toLowerCase() }) },
];

/**
 * How much each condition weighs where several SKUs hold. By the second, one that names the sound goes before one that
 * names mode and resolution (Kling's price with sound stands beside silent ones by resolution); by the token, what is
 * put in and the resolution go before the sound (Seedance's price without sound is the one of the lower resolutions).
 */
const weights: Record<Unit, Record<keyof Condition, number>> = {
  second: { audio: 8, mode: 4, hasInputVideo: 2, resolution: 1, durationSeconds: 0 },
  token: { hasInputVideo: 8, resolution: 4, audio: 2, mode: 1, durationSeconds: 0 },
  clip: { mode: 1, resolution: 1, audio: 1, hasInputVideo: 1, durationSeconds: 1 },
  image: { mode: 1, resolution: 1, audio: 1, hasInputVideo: 1, durationSeconds: 1 },
  minimum: { mode: 1, resolution: 1, audio: 1, hasInputVideo: 1, durationSeconds: 1 },
};

function weightOf(unit: Unit, when: Condition): number {
  let weight = 0;
  for (const [name, each] of Object.entries(weights[unit])) if (Object.hasOwn(when, name)) weight += each;
  return weight;
}

/** A SKU's name read to its end; nothing where a part of it is not known. */
function readName(name: string): { unit: Unit; cents: boolean; when: Condition } | undefined {
  const start = beginnings.find(({ begins }) => begins.test(name));
  if (!start) return undefined;
  let rest = name.replace(start.begins, "");
  let when: Condition = start.when ?? {};
  while (rest !== "") {
    const end = endings.find(({ ends }) => ends.test(rest));
    const found = end?.ends.exec(rest)?.[0];
    if (!end || found === undefined) return undefined;
    when = { ...when, ...end.says(found) };
    rest = rest.slice(found.length);
  }
  return { unit: start.unit, cents: start.cents, when };
}

function readPrice(name: string, written: unknown): ListedPrice | string {
  const read = readName(name);
  if (!read) return "what it counts is not known";
  const price = plainDigits(written);
  if (price === undefined) return "its price is no number";
  const { unit, cents, when } = read;
  const money = cents ? decimal(price).div("100").toFixed() : decimal(price).toFixed();
  return { name, unit, price: money, when, weight: weightOf(unit, when) };
}

function readModel(entry: unknown, notRead: string[]): ListedModel[] {
  if (!isRecord(entry) || typeof entry["id"] !== "string") return [];
  const id = entry["id"];
  const prices: ListedPrice[] = [];
  for (const [name, written] of Object.entries(isRecord(entry["pricing_skus"]) ? entry["pricing_skus"] : {})) {
    const read = readPrice(name, written);
    if (typeof read === "string") notRead.push(`${id}, ${name}: ${read}`);
    else prices.push(read);
  }
  const resolutions = textsOf(entry["supported_resolutions"]).map((label) => label.toLowerCase());
  return [
    {
      id,
      provider: "openrouter",
      modelId: withoutMaker(id),
      prices,
      ...(resolutions.length > 0 ? { resolutions } : {}),
      ...(entry["generate_audio"] === false ? { silent: true } : {}),
    },
  ];
}

/** Reads OpenRouter's list of video models. */
export function readOpenRouter(data: readonly unknown[]): Listing {
  const notRead: string[] = [];
  const models = data.flatMap((entry) => readModel(entry, notRead));
  return {
    format: "OpenRouter's list of video models",
    complete: true,
    withSound: false,
    models,
    notRead,
    otherModels: 0,
  };
}
