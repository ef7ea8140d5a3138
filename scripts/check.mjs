/**
 * Compares a price list with the catalogue: `npm run prices:check -- <file> [day]`. Prints Markdown for one review.
 * Ends with 0 where both are equal, with 1 where something is to be looked at, and with 2 where the list is refused.
 */
import { readFileSync } from "node:fs";
import { load } from "./engine-bundle.mjs";

const [file, on = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);

function refuse(message) {
  console.error(message);
  process.exit(2);
}

function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return refuse(`${path} cannot be read: ${error.message}`);
  }
}

if (file === undefined) refuse("Name the list: npm run prices:check -- <file> [day]");
if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) refuse(`"${on}" is no day: write it as 2026-11-22.`);
const text = textOf(file);
const { check } = await load("scripts/check-entry.ts");
const result = check(text, on);
if ("refused" in result) refuse(`Refused: ${result.refused}`);
console.log(result.report);
process.exit(result.equal ? 0 : 1);
