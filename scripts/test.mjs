/** The whole gate: lint, types, format, dead code, data, unit, components, browser, sizes. The last line sums it all. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, hashOfSources } from "./build.mjs";
import { findChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const total = { passed: 0, failed: 0, skipped: 0 };

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

const ended = (title, passed, started) =>
  console.log(`# ${title}: ${passed ? "passed" : "failed"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);

/** A step that has the machine to itself, and writes as it goes. */
function run(title, script, args) {
  console.log(`\n# ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env,
  });
  ended(title, status === 0, started);
  return status === 0;
}

/** A step beside another one: what it writes comes in one piece, once it has ended. */
function runBeside(title, script, args) {
  const started = Date.now();
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, env });
  const written = [];
  child.stdout.on("data", (part) => written.push(part));
  child.stderr.on("data", (part) => written.push(part));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      console.log(`\n# ${title}`);
      process.stdout.write(Buffer.concat(written));
      ended(title, status === 0, started);
      resolve(status === 0);
    });
  });
}

const count = (passed) => {
  total[passed ? "passed" : "failed"] += 1;
};

/** Checks that pass or fail as a whole and keep one core busy each: two at a time. The titles of those that passed. */
async function checks(steps) {
  const waiting = [...steps];
  const passed = new Set();
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const well = await runBeside(...step);
      count(well);
      if (well) passed.add(step[0]);
    }
  };
  await Promise.all([lane(), lane()]);
  return passed;
}

/** Vitest projects: their tests are counted one by one, and a run that dies counts as failed. */
function tests(title, projects, paths = []) {
  const folder = mkdtempSync(join(tmpdir(), "clipcost-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const passed = run(title, "node_modules/vitest/vitest.mjs", [
    "run",
    ...projects.map((project) => `--project=${project}`),
    ...paths,
    ...reporters,
  ]);
  let counted = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    counted = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    console.log(`# ${title}: no report was written`);
  }
  rmSync(folder, { recursive: true, force: true });
  total.passed += counted.numPassedTests;
  total.failed += counted.numFailedTests;
  total.skipped += counted.numPendingTests + counted.numTodoTests;
  if (!passed && counted.numFailedTests === 0) total.failed += 1;
}

const sources = hashOfSources();
// The types of the routes, which a build writes before it checks, so that the step "types" checks all that a build does.
count(run("types of the routes", "node_modules/next/dist/bin/next", ["typegen"]));
// The longest first.
const passed = await checks([
  ["lint", "node_modules/eslint/bin/eslint.js", ["."]],
  ["types", "node_modules/typescript/bin/tsc", ["--noEmit", "-p", "."]],
  ["format", "node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]],
  ["dead code", "node_modules/knip/bin/knip.js", []],
  ["dead code but for tests", "node_modules/knip/bin/knip.js", ["--production"]],
]);
tests("data", ["node"], ["tests/pricing-models"]);
tests("unit", ["node", "apart"], ["tests/lib", "tests/app", "tests/architecture.test.ts", "tests/cycles.test.ts"]);
tests("components", ["jsdom"]);
try {
  findChromium();
  build({ typesCheckedOf: passed.has("types") ? sources : undefined });
  tests("browser", ["browser"]);
} catch (error) {
  console.log(`\n# browser: ${error.message}`);
  total.failed += 1;
}
count(run("sizes", "scripts/size.mjs", []));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
