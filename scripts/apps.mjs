/** The built app and an empty app of the same framework, served side by side for comparison. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, standalone } from "./build.mjs";
import { complete, serve } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const emptyApp = join(root, ".cache", "empty-app");
/** It lies there as deep below the root as the empty app itself. */
const emptyStandalone = join(emptyApp, ".next", "standalone", ".cache", "empty-app");
const next = join(root, "node_modules", "next", "dist", "bin", "next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

/** What the empty app is made of: its own pages, and the app's proxy, so that both answer with the same policy. */
const parts = [
  [join("scripts", "empty-app", "app"), "app"],
  ["proxy.ts", "proxy.ts"],
  [join("app", "query-header.ts"), join("app", "query-header.ts")],
];

const config = { output: "standalone", outputFileTracingRoot: root, turbopack: { root } };
const configuration = `export default ${JSON.stringify(config)};`;

function hashOfEmpty() {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "next", "package.json"), "utf8"));
  const hash = createHash("sha256").update(version).update(configuration);
  for (const [from] of parts) {
    const path = join(root, from);
    const files = from.endsWith(".ts")
      ? [path]
      : readdirSync(path, { recursive: true }).map((name) => join(path, name));
    for (const file of files.filter((name) => /\.tsx?$/.test(name)).sort())
      hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function buildEmpty() {
  const hash = hashOfEmpty();
  const stamp = join(emptyApp, ".next", "built-with");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(emptyApp, { recursive: true, force: true });
  mkdirSync(emptyApp, { recursive: true });
  for (const [from, to] of parts) cpSync(join(root, from), join(emptyApp, to), { recursive: true });
  writeFileSync(join(emptyApp, "package.json"), '{ "private": true }');
  writeFileSync(join(emptyApp, "next.config.mjs"), configuration);
  const { status, stderr, stdout } = spawnSync(process.execPath, [next, "build"], {
    cwd: emptyApp,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the empty app does not build:\n${stdout}\n${stderr}`);
  complete(emptyApp, emptyStandalone);
  writeFileSync(stamp, hash);
}

/** Serves an app, hands its address to the work, and stops it. */
async function serving(folder, port, work) {
  const { url, server } = await serve(folder, port);
  try {
    return await work(url);
  } finally {
    server.kill();
  }
}

/** Builds the app if needed and serves it for as long as the work takes. */
export async function withApp(work) {
  build();
  return serving(standalone, 3411, work);
}

/** The same with the empty app beside it. */
export const withBothApps = (work) =>
  withApp((ours) => {
    buildEmpty();
    return serving(emptyStandalone, 3412, (empty) => work({ ours, empty }));
  });
