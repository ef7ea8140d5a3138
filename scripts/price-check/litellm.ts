/** LiteLLM's cost map: `{ "<model>": { "litellm_provider", "mode": "video_generation", "output_cost_per_second", ... } }`. */
import { decimal } from "@/lib/numbers/decimal";
import { plainDigits } from "./digits";
import { liteLlmProviders } from "./keys";
import { isRecord, type ListedModel, type ListedPrice, type Listing } from "./listing";

/** What one is billed by, first the field that LiteLLM itself takes before the others. */
const fields: readonly { field: RegExp; weight: number }[] = [
  { field: /^output_cost_per_video_per_second$/, weight: 2 },
  { field: /^output_cost_per_second_\d+[pk]$/, weight: 1 },
  { field: /^output_cost_per_second$/, weight: 0 },
];

type Entry = Readonly<Record<string, unknown>>;

function pricesOf(id: string, entry: Entry, notRead: string[]): ListedPrice[] {
  return Object.entries(entry).flatMap(([name, written]): ListedPrice[] => {
    const known = fields.find(({ field }) => field.test(name));
    if (!known || written === null) return [];
    const price = plainDigits(written);
    if (price === undefined) {
      notRead.push(`${id}, ${name}: its price is no number`);
      return [];
    }
    const resolution = /_(\d+[pk])$/.exec(name)?.[1];
    const when = resolution === undefined ? {} : { resolution };
    return [{ name, unit: "second", price: decimal(price).toFixed(), when, weight: known.weight }];
  });
}

const isVideo = (entry: unknown): entry is Entry => isRecord(entry) && entry["mode"] === "video_generation";

/** Reads a LiteLLM cost map: of its models those that make video, at providers that the catalogue has. */
export function readLiteLlm(map: Entry): Listing {
  const notRead: string[] = [];
  const models: ListedModel[] = [];
  let otherModels = 0;
  for (const [id, entry] of Object.entries(map)) {
    if (!isVideo(entry)) continue;
    const sold = liteLlmProviders.get(String(entry["litellm_provider"]));
    if (!sold) otherModels += 1;
    else {
      const modelId = id.startsWith(sold.prefix) ? id.slice(sold.prefix.length) : id;
      models.push({ id, provider: sold.provider, modelId, prices: pricesOf(id, entry, notRead) });
    }
  }
  return { format: "LiteLLM's cost map", complete: false, withSound: true, models, notRead, otherModels };
}
