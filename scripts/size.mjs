/** Sizes against their bars: what a page sends as HTML, fonts and JavaScript, and the engine on its own. */
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { withBothApps } from "./apps.mjs";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { bundle } from "./engine-bundle.mjs";
import { atHand } from "./hand.mjs";

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

const bytesOf = async (url) => Buffer.from(await (await fetch(url)).arrayBuffer());

/** Bytes of a page's HTML, as it is and gzipped. */
async function html(url) {
  const page = await bytesOf(url);
  return { raw: page.length, gzip: gzipped(page) };
}

/** Gzipped bytes of each script that a page loads at first; those for browsers without modules are not loaded. */
async function firstScripts(url) {
  const page = await (await fetch(url)).text();
  const scripts = [...page.matchAll(/<script src="([^"]+)"([^>]*)>/g)].filter(([, , rest]) => !/nomodule/i.test(rest));
  return new Set(scripts.map(([, src]) => new URL(src, url).pathname));
}

const sum = (values) => values.reduce((all, value) => all + value, 0);

const scriptBytes = async (url, paths) =>
  sum(await Promise.all([...paths].map(async (path) => gzipped(await bytesOf(new URL(path, url))))));

/** What a real browser has asked for once the estimator is at the controls: its scripts and its fonts. */
async function asked(url) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    const requests = [];
    page.on("request", (request) => requests.push([request.resourceType(), new URL(request.url()).pathname]));
    await atHand(page, () => page.goto(url, { waitUntil: "load" }));
    await page.waitForTimeout(1000);
    const of = (type) => new Set(requests.filter(([kind]) => kind === type).map(([, path]) => path));
    return { scripts: of("script"), fonts: of("font") };
  } finally {
    await browser.close();
  }
}

/** Six models side by side, one of which has no price for the plan, and all models in the field. */
const sixModels =
  "model=vertex-ai/veo-3.1-fast-generate-001,kling/kling-v3,fal/seedance-2.0,runway/gen4.5,luma/ray-3.2,openai/sora-2&audio=on&clips=500&unusable=0.5&budget=800";

const results = [];
const bar = (what, value, limit, text) => results.push({ what, text, met: value <= limit, limit });

const page = (what, { raw, gzip }, most, mostGzipped) => {
  bar(`HTML of ${what}`, raw, most, kilobytes(raw));
  bar(`HTML of ${what}, gzip`, gzip, mostGzipped, kilobytes(gzip));
};

await withBothApps(async ({ ours, empty }) => {
  page("/", await html(`${ours}/`), 150_000, 25_000);
  page("/models", await html(`${ours}/models`), 300_000, 40_000);
  page("/compare with a set of six", await html(`${ours}/compare?${sixModels}`), 150_000, 25_000);

  const { scripts, fonts } = await asked(`${ours}/`);
  const sizes = await Promise.all([...fonts].map(async (path) => (await bytesOf(new URL(path, ours))).length));
  bar("fonts of the estimator", sum(sizes), 40_000, kilobytes(sum(sizes)));

  const nothing = await scriptBytes(empty, await firstScripts(empty));
  const javaScript = async (what, paths, limit) => {
    const bytes = await scriptBytes(ours, paths);
    const ratio = bytes / nothing;
    bar(what, ratio, limit, `${kilobytes(bytes)}, ${ratio.toFixed(2)} x an empty page's ${kilobytes(nothing)}`);
  };
  const first = await firstScripts(ours);
  await javaScript("first-load JavaScript of the estimator", first, 1.2);
  await javaScript("JavaScript of the estimator with the engine loaded", new Set([...first, ...scripts]), 1.6);
});

const bundled = async (entry) => gzipped(await bundle(entry, { minify: true }));
const engine = await bundled("scripts/engine-entry.ts");
const loaded = await bundled("scripts/browser-entry.ts");
bar(
  "engine without catalogue and zod",
  engine,
  15_000,
  `${kilobytes(engine)}; with query string, risks and view ${kilobytes(loaded)}`,
);

for (const { what, text, met, limit } of results)
  console.log(`${met ? "met   " : "MISSED"} ${what}: ${text} (bar ${limit})`);
process.exit(results.every(({ met }) => met) ? 0 : 1);
