/** No file imports itself by way of others, types included: what is read can be read from its beginning to its end. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The file of this project that an import names, as the bundler finds it; nothing for a package. */
function resolve(from: string, name: string): string | undefined {
  if (!/^(@\/|\.)/.test(name)) return undefined;
  const path = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  return ["", ".ts", ".tsx", "/index.ts"]
    .map((end) => path + end)
    .find((candidate) => existsSync(join(root, candidate)) && statSync(join(root, candidate)).isFile());
}

type Graph = ReadonlyMap<string, readonly string[]>;

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(join(root, file), "utf8"))
    .importedFiles.flatMap(({ fileName }) => resolve(file, fileName) ?? []);

/** Every import that leads back to a file that is still being read, as the way around. */
function cyclesOf(graph: Graph): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const read = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(" > "));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) read(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) read(file, []);
  return cycles;
}

describe("imports", () => {
  const files = ["app", "components", "lib", "pricing-models", "tests"].flatMap(filesUnder);
  const graph: Graph = new Map(files.map((file) => [relative(root, join(root, file)), importsOf(file)]));

  it("go in no circle", () => {
    expect(files.length).toBeGreaterThan(300);
    expect([...graph.values()].flat().length, "imports are found").toBeGreaterThan(1_000);
    expect(cyclesOf(graph)).toEqual([]);
  });
});

describe("a circle is found", () => {
  it.each([
    { name: "of one", graph: { a: ["a"] }, cycles: ["a > a"] },
    {
      name: "of three, beside a way that ends",
      graph: { x: ["a"], a: ["b", "d"], b: ["c"], c: ["a"], d: [] },
      cycles: ["a > b > c > a"],
    },
    { name: "not in two ways to one file", graph: { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, cycles: [] },
  ])("$name", ({ graph, cycles }) => {
    expect(cyclesOf(new Map(Object.entries(graph)))).toEqual(cycles);
  });
});
