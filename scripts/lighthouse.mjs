/**
 * Lighthouse on the built app, as on a phone: performance against 95, the other categories against 100. It is fetched
 * when it is run, because nothing else needs it; 12 is its last major version for Node 20.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withApp } from "./apps.mjs";
import { chromiumArguments, findChromium } from "./chromium.mjs";

const tool = "lighthouse@12.8.2";
const bars = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const pages = [
  "/",
  "/compare?model=vertex-ai/veo-3.1-fast-generate-001,kling/kling-v3,runway/gen4.5",
  "/models",
  "/models/vertex-ai/veo-3.1-generate-001",
  "/guides/video-generation-cost",
];

const folder = mkdtempSync(join(tmpdir(), "clipcost-lighthouse-"));

/** What Lighthouse says of a page. */
async function audited(url, file) {
  const flags = ["--headless=new", ...chromiumArguments, `--user-data-dir=${join(folder, "profile")}`];
  const child = spawn(
    "npm",
    [
      ...["exec", "--yes", `--package=${tool}`, "--", "lighthouse", url, "--quiet", "--output=json"],
      `--output-path=${file}`,
      `--only-categories=${Object.keys(bars).join(",")}`,
      `--chrome-flags=${flags.join(" ")}`,
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CHROME_PATH: findChromium() } },
  );
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`Lighthouse could not be run on ${url}: see above; it is fetched by npm.`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The audits of a category that do not have all their points. */
const lost = ({ categories, audits }, name) =>
  categories[name].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id}${audits[id].displayValue ? ` ${audits[id].displayValue}` : ""}`);

try {
  await withApp(async (url) => {
    for (const [index, path] of pages.entries()) {
      const report = await audited(`${url}${path}`, join(folder, `${index}.json`));
      for (const [name, bar] of Object.entries(bars)) {
        const score = Math.round(report.categories[name].score * 100);
        const missing = score < 100 ? ` (${lost(report, name).join(", ")})` : "";
        console.log(`${score >= bar ? "met   " : "MISSED"} ${path} ${name}: ${score}, bar ${bar}${missing}`);
      }
    }
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
