/** Sizes against their bars: first-load JavaScript against an empty page's, and the engine on its own. */
import { gzipSync } from "node:zlib";
import { withBothApps } from "./apps.mjs";
import { bundle } from "./engine-bundle.mjs";

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Gzipped bytes of the scripts that a page loads at first; those for browsers without modules are not loaded. */
async function firstLoad(url) {
  const html = await (await fetch(url)).text();
  const scripts = [...html.matchAll(/<script src="([^"]+)"([^>]*)>/g)].filter(([, , rest]) => !/nomodule/i.test(rest));
  const sizes = await Promise.all(
    [...new Set(scripts.map(([, src]) => src))].map(
      async (src) => gzipSync(Buffer.from(await (await fetch(new URL(src, url))).arrayBuffer()), { level: 9 }).length,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const results = [];
const bar = (what, value, limit, text) => results.push({ what, text, met: value <= limit, limit });

await withBothApps(async ({ ours, empty }) => {
  const [page, nothing] = [await firstLoad(ours), await firstLoad(empty)];
  const ratio = page / nothing;
  bar(
    "first-load JavaScript of the estimator",
    ratio,
    1.35,
    `${kilobytes(page)}, ${ratio.toFixed(2)} x an empty page's ${kilobytes(nothing)}`,
  );
});

const bundled = async (entry) => gzipSync(await bundle(entry, { minify: true }), { level: 9 }).length;
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
