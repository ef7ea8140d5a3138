/** Every path of the repository that the documents name is there. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const isThere = (path: string): boolean => existsSync(join(root, path));

const documents = [
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "README.md",
  "CONTRIBUTING.md",
];

const quoted = (text: string): string[] => [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, name]) => name ?? []);

/** A path from the root: what begins with one of its folders, or a file of code in the root. A blank is no path. */
const folders = /^(?:app|components|docs|lib|pricing-models|public|scripts|tests|\.ci|\.github)\//;
const isPath = (name: string): boolean =>
  !/[<>*?]/.test(name) && (folders.test(name) || /^[a-z.-]+\.(?:config\.mjs|config\.ts)$/.test(name));
const missingOf = (text: string): string[] => quoted(text).filter((name) => isPath(name) && !isThere(name));

/** Of a row of the rooms, files and folders that are neither in its room nor a room themselves: `levers.ts` of `budget/`. */
const missingOfRoom = (row: string): string[] => {
  const [room = "", ...names] = quoted(row);
  return names
    .filter((name) => /^[\w-]+(?:\.ts|\/)$/.test(name) && !isThere(`lib/${name}`))
    .map((name) => `lib/${room}${name}`)
    .filter((path) => !isThere(path));
};

describe("the documents", () => {
  it.each(documents)("%s", (name) => {
    expect(missingOf(readFileSync(join(root, name), "utf8"))).toEqual([]);
  });

  it("the rooms of lib, each with its files", () => {
    const rows = readFileSync(join(root, "docs/architecture.md"), "utf8")
      .split("\n")
      .filter((line) => /^\| `\w+\/`/.test(line) && !/^\| `(?:lib|app|components)\//.test(line));
    expect(rows).toHaveLength(11);
    expect(rows.flatMap(missingOfRoom)).toEqual([]);
  });
});

it("a path that leads nowhere is found", () => {
  const text = "`lib/ask/read.ts` is there, `lib/ask/gone.ts` is not, `eslint.config.mjs` is, `gone.config.ts` is not";
  expect(missingOf(`${text}, \`pricing-models/releases/<day>.json\` has a blank`)).toEqual([
    "lib/ask/gone.ts",
    "gone.config.ts",
  ]);
  expect(missingOfRoom("| `ask/` | `read.ts`, `gone.ts`, `gone/` |")).toEqual(["lib/ask/gone.ts", "lib/ask/gone/"]);
});
