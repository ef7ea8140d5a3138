/** The app as it is hosted: what the image has, by itself, read-only, as nobody in particular; and where it says it is. */
import { spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildId, sources } from "../../scripts/build.mjs";
import { serve } from "../../scripts/serve.mjs";
import { freePort } from "./support/free-port";

const root = fileURLToPath(new URL("../..", import.meta.url));
const linesOf = (file: string): string[] => readFileSync(join(root, file), "utf8").split("\n");

const dockerfile = linesOf("Dockerfile");
const copies = dockerfile.flatMap((line) => {
  const [, from, what = ""] = /^COPY (--from=\S+ )?(.+)$/.exec(line) ?? [];
  const paths = what.split(" ");
  return what === "" ? [] : [{ built: from !== undefined, from: paths.slice(0, -1), to: paths.at(-1) ?? "" }];
});
/** What the image has in the end, as paths of the built app and of the image's folder. */
const kept = copies
  .filter(({ built }) => built)
  .flatMap(({ from, to }) => from.map((path) => ({ from: path.replace(/^\/app\//, ""), to })));

/** The words of a command of the Dockerfile, which are written as JSON. */
const commandOf = (instruction: string): string[] => {
  const line = dockerfile.findLast((text) => text.startsWith(instruction)) ?? "";
  return JSON.parse(line.slice(line.indexOf("["))) as string[];
};

const chmod = (mode: string, folder: string) => spawnSync("chmod", ["-R", mode, folder]);

describe("the Dockerfile", () => {
  it("copies what is there", () => {
    expect(kept).toEqual([{ from: ".next/standalone", to: "./" }]);
    for (const { from, built } of copies)
      for (const path of from)
        expect(existsSync(join(root, built ? path.replace(/^\/app\//, "") : path)), path).toBe(true);
  });

  it("is shown all that a build is made of", () => {
    const hidden = new Set(linesOf(".dockerignore"));
    const first = [...sources, "package.json", "scripts"].map((path) => path.split("/")[0] ?? "");
    expect(first.filter((path) => hidden.has(path) || (hidden.has("*.md") && path.endsWith(".md")))).toEqual([]);
    expect(hidden.has("node_modules")).toBe(true);
  });

  it("builds and runs on one pinned version of Node, and not as root", () => {
    const images = dockerfile.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
    expect(new Set(images)).toEqual(new Set(["node:20-slim"]));
    expect(dockerfile.filter((line) => line.startsWith("USER"))).toEqual(["USER 1000"]);
    expect(commandOf("CMD")).toEqual(["node", "server.js"]);
  });
});

describe("by itself in a folder that it may not write", () => {
  const folder = mkdtempSync(join(tmpdir(), "clipcost-hosted-"));
  let written = "";
  let hosted: { url: string; server: ChildProcess };
  const ask = (path: string, init?: RequestInit) => fetch(`${hosted.url}${path}`, init);
  const newest = () =>
    readdirSync(join(root, "pricing-models", "releases"))
      .sort()
      .at(-1) ?? "";

  beforeAll(async () => {
    for (const { from, to } of kept) cpSync(join(root, from), join(folder, to), { recursive: true });
    chmod("a-w,a+rX", folder);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const env = { PATH: process.env["PATH"], NODE_ENV: "production" } as const;
    hosted = await serve(folder, await freePort(), { ...nobody, env, stdio: ["ignore", "ignore", "pipe"] });
    hosted.server.stderr?.on("data", (part: Buffer) => (written += part.toString()));
  });
  afterAll(() => {
    hosted.server.kill();
    chmod("u+w", folder);
    rmSync(folder, { recursive: true });
  });

  it("has no sources beside it", () => {
    for (const path of ["app/page.tsx", "lib", "components", "tests", "next.config.ts", ".git"])
      expect(existsSync(join(folder, path)), path).toBe(false);
  });

  it.each(["/", "/compare", "/models/kling/kling-v3", "/catalogue/v1.json", "/icon.svg", "/estimator.png"])(
    "answers %s",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    },
  );

  it("has the scripts, the styles and the typeface that its pages ask for", async () => {
    const page = await (await ask("/")).text();
    const files = new Set(page.match(/\/_next\/static\/[\w./-]+\.(js|css|woff2)/g));
    expect(new Set([...files].map((file) => basename(file).replace(/.*\./, "")))).toEqual(
      new Set(["js", "css", "woff2"]),
    );
    for (const file of files) {
      const { status, headers } = await ask(file);
      expect([file, status, headers.get("cache-control")]).toEqual([file, 200, "public, max-age=31536000, immutable"]);
    }
  });

  it("has the releases, byte by byte", async () => {
    const { releases } = (await (await ask("/catalogue/releases.json")).json()) as { releases: { day: string }[] };
    expect(`${releases[0]?.day}.json`).toBe(newest());
    const file = await (await ask(`/catalogue/releases/${newest()}`)).text();
    expect(file).toBe(readFileSync(join(root, "pricing-models", "releases", newest()), "utf8"));
  });

  it("tells its health: the build by the hash of the sources, wherever that was made", async () => {
    const response = await ask("/healthz");
    const release = newest().replace(".json", "");
    expect(await response.json()).toEqual({ status: "ok", build: buildId(), release });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy"), "without the work that a page has").toBeNull();
    const head = await ask("/healthz", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const method of ["POST", "PUT", "DELETE"]) expect((await ask("/healthz", { method })).status).toBe(405);
  });

  it("is well by the image's own check, and not where nobody answers", async () => {
    const [, ...words] = commandOf("HEALTHCHECK");
    const check = (port: string) => {
      const env = { NODE_ENV: "production", HOSTNAME: "127.0.0.1", PORT: port } as const;
      return spawnSync(process.execPath, words, { env }).status;
    };
    expect(check(new URL(hosted.url).port)).toBe(0);
    expect(check(String(await freePort()))).toBe(1);
  });

  it("answers what names nothing with a page, also behind a balancer that speaks TLS", async () => {
    for (const scheme of ["http", "https"]) {
      const response = await ask("/models/nobody", { headers: { "X-Forwarded-Proto": scheme } });
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/<h1[^>]*>There is no such page/);
    }
    const marked = await ask("/models/kling", { headers: { "x-clipcost-nowhere": "1" } });
    expect(marked.status, "nobody else can say that an address names nothing").toBe(200);
  });

  it("has tried to write nothing, and has met no fault", async () => {
    await ask("/_next/image?url=%2Festimator.png&w=640&q=75");
    expect(written).toBe("");
  });
});

describe.each(["/", "/changes/feed.json", "/llms.txt", "/robots.txt", "/sitemap.xml"])("%s names itself", (path) => {
  const ask = async (headers: Record<string, string>) =>
    (await fetch(`${inject("baseUrl")}${path}`, { headers })).text();

  it("as it was asked for", async () => {
    expect(await ask({})).toContain(inject("baseUrl"));
  });

  it("as it was asked for in front of a proxy, and in no other way", async () => {
    const forwarded = await ask({ "X-Forwarded-Host": "clips.example", "X-Forwarded-Proto": "https" });
    expect(forwarded).toContain("https://clips.example");
    expect(forwarded).not.toMatch(/localhost|127\.0\.0\.1|0\.0\.0\.0/);
  });
});
