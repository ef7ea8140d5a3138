/** For all browser tests together: the built app on a free port of this machine, and one Chromium to look at it. */
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { build } from "../../../scripts/build.mjs";
import { chromiumArguments, findChromium } from "../../../scripts/chromium.mjs";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
    /** Where the Chromium of all tests listens. */
    chromium: string;
  }
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the built app does not answer at ${url}`);
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  build();
  const port = await freePort();
  const next = fileURLToPath(new URL("../../../node_modules/next/dist/bin/next", import.meta.url));
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    // A page is visited after another: a swipe across a chart is not the way back.
    args: [...chromiumArguments, "--overscroll-history-navigation=0"],
    host: "127.0.0.1",
  });
  await answers(`${baseUrl}/api/models`);
  project.provide("baseUrl", baseUrl);
  project.provide("chromium", browser.wsEndpoint());
  return async () => {
    server.kill();
    await browser.close();
  };
}
