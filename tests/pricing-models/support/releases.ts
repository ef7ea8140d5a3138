/** The releases on record, read as the engine reads a catalogue: what was known on a day, and nothing later. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "@/lib/catalogue/read";
import type { Release } from "@/lib/catalogue/release";
import type { Facts } from "@/lib/catalogue/facts";

const file = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

export const releaseText = (day: string): string => file(`pricing-models/releases/${day}.json`);

/** The hash of each release as it was written, oldest first. */
export const releaseHashes = JSON.parse(file("tests/golden/releases.json")) as Readonly<Record<string, string>>;

export const releaseDays: readonly string[] = Object.keys(releaseHashes).sort();

export const readRelease = (day: string): Release => JSON.parse(releaseText(day)) as Release;

/** What a link is read with that was made with a release. A link pins its day, so that today does not matter. */
export function factsOf(day: string): Facts {
  const { exchangeRates, ...known } = readRelease(day);
  return { catalogue: readCatalogue(known.providers, known), exchange: exchangeRates, today: "2030-01-01" };
}
