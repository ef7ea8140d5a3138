/** The built app and an empty app of the same framework, served side by side for comparison. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const emptyApp = join(root, ".cache", "empty-app");
const next = join(root, "node_modules", "next", "dist", "bin", "next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

/** What the empty app is made of: its own pages, and the app's proxy, so that both answer with the same policy. */
const parts = [
  [join("scripts", "empty-app", "app"), "app"],
  ["proxy.ts", "proxy.ts"],
  [join("app", "query-header.ts"), join("app", "query-header.ts")],
];

function hashOfEmpty() {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "next", "package.json"), "utf8"));
  const hash = createHash("sha256").update(version);
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
  writeFileSync(join(emptyApp, "next.config.mjs"), `export default { turbopack: { root: ${JSON.stringify(root)} } };`);
  const { status, stderr, stdout } = spawnSync(process.execPath, [next, "build"], {
    cwd: emptyApp,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the empty app does not build:\n${stdout}\n${stderr}`);
  writeFileSync(stamp, hash);
}

async function serve(cwd, port) {
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], { cwd, env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return { url, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** Serves an app, hands its address to the work, and stops it. */
async function serving(cwd, port, work) {
  const server = await serve(cwd, port);
  try {
    return await work(server.url);
  } finally {
    server.stop();
  }
}

/** Builds the app if needed and serves it for as long as the work takes. */
export async function withApp(work) {
  build();
  return serving(root, 3411, work);
}

/** The same with the empty app beside it. */
export const withBothApps = (work) =>
  withApp((ours) => {
    buildEmpty();
    return serving(emptyApp, 3412, (empty) => work({ ours, empty }));
  });
