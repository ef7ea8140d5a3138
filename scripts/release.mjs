/**
 * Writes the release of today, or of the day that is named: all that the catalogue knows, never to be changed again.
 * `npm run prices:release`. Says what moved since the last one; a release on record is refused.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "./engine-bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "pricing-models", "releases");
const hashes = join(root, "tests", "golden", "releases.json");

/** One provider a line: a release is read by programs and compared by people. */
const textOf = ({ providers, ...rest }) =>
  `${JSON.stringify(rest).slice(0, -1)},"providers":[\n${providers.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;

function write(day, { releaseOf, moved, movedInWords }) {
  const file = join(folder, `${day}.json`);
  if (existsSync(file)) throw new Error(`The release of ${day} is on record and stays as it is. Name a later day.`);
  const known = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const last = known.at(-1);
  if (last && `${day}.json` < last)
    throw new Error(`A release of ${last.slice(0, 10)} is on record: name a later day.`);
  const release = JSON.parse(JSON.stringify(releaseOf(day)));
  const facts = last ? moved(JSON.parse(readFileSync(join(folder, last), "utf8")), release) : [];
  if (last && facts.length === 0) return `Nothing moved since ${last.slice(0, 10)}: no release is needed.`;
  const text = textOf(release);
  writeFileSync(file, text);
  const recorded = existsSync(hashes) ? JSON.parse(readFileSync(hashes, "utf8")) : {};
  const hash = createHash("sha256").update(text).digest("hex");
  writeFileSync(hashes, `${JSON.stringify({ ...recorded, [day]: hash }, null, 1)}\n`);
  const since = last ? `since ${last.slice(0, 10)}:\n${movedInWords(facts).join("\n")}` : "the first one.";
  return `Wrote pricing-models/releases/${day}.json, ${since}`;
}

try {
  const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`"${day}" is no day: write it as 2026-11-22.`);
  console.log(write(day, await load("scripts/release-entry.ts")));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
