/** Builds the app when the sources are not those of the last build. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { complete } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, ".next", "sources.sha256");

/** The built app, all of it: what is hosted. */
export const standalone = join(root, ".next", "standalone");

/** What a build is made of. */
export const sources = [
  "app",
  "components",
  "lib",
  "pricing-models",
  "public",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
  "tsconfig.build.json",
  "package-lock.json",
];

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** What tells the sources of one build from those of another. */
export function hashOfSources() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * The name of a build: the same for the same sources on any machine, so that instances that were built apart stand behind
 * one balancer. Digits alone, because a hash may spell `ad`, and there are readers who block what does.
 */
export const buildId = () => BigInt(`0x${hashOfSources().slice(0, 16)}`).toString();

/**
 * Builds if needed, and checks types unless those of these very sources have just been checked. Ends the process with the
 * build's own message and code where the build fails.
 */
export function build({ typesCheckedOf } = {}) {
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const { status } = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      CLIPCOST_TYPES_CHECKED: typesCheckedOf === hash ? "1" : "",
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  complete(root, standalone);
  // The stamp stands for checked types either way: what skips them has checked those of this hash.
  writeFileSync(stamp, hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
