/** Recognises a price list by its content and reads it. */
import { decimal } from "@/lib/numbers/decimal";
import { parseByDigits } from "./digits";
import { readLiteLlm } from "./litellm";
import { isRecord, Unreadable, type Listing } from "./listing";
import { readOpenRouter } from "./openrouter";
import { isTable, readTable } from "./table";

const known =
  'Known are OpenRouter\'s list of video models ({ "data": [...] }), a LiteLLM cost map and a table with the header model,condition,price.';

function parsed(text: string): unknown {
  try {
    return parseByDigits(text);
  } catch {
    throw new Unreadable(`The file is no JSON that can be read to its end, and no table. ${known}`);
  }
}

function readAny(text: string): Listing {
  if (text.trim() === "") throw new Unreadable("The file is empty.");
  if (isTable(text)) return readTable(text);
  const content = parsed(text);
  if (isRecord(content)) {
    if (Array.isArray(content["data"])) return readOpenRouter(content["data"]);
    const isMap = Object.values(content).some((entry) => isRecord(entry) && "litellm_provider" in entry);
    if (isMap) return readLiteLlm(content);
  }
  throw new Unreadable(`The file is none of the lists that are known. ${known}`);
}

/**
 * Reads a list of prices. A price of 0 is no price: nobody sells for nothing, so that it is told as not read. Throws
 * `Unreadable` where there is no price at all, or no other than 0.
 */
export function readListing(text: string): Listing {
  const listing = readAny(text);
  const prices = listing.models.flatMap((model) => model.prices);
  if (prices.length === 0) throw new Unreadable("The list has no price of a video model.");
  const isZero = ({ price }: { price: string }) => decimal(price).eq("0");
  if (prices.every(isZero)) throw new Unreadable("Every price of the list is 0: that is no list of prices.");
  const zeros = listing.models.flatMap(({ id, prices: all }) =>
    all.filter(isZero).map(({ name }) => `${id}, ${name}: its price is 0`),
  );
  const models = listing.models.map((model) => ({ ...model, prices: model.prices.filter((price) => !isZero(price)) }));
  return { ...listing, models, notRead: [...listing.notRead, ...zeros] };
}
