/** For all browser tests together: the built app on a free port of this machine, and one Chromium to look at it. */
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { build, standalone } from "../../../scripts/build.mjs";
import { chromiumArguments, findChromium } from "../../../scripts/chromium.mjs";
import { serve } from "../../../scripts/serve.mjs";
import { freePort } from "./free-port";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
    /** Where the Chromium of all tests listens. */
    chromium: string;
  }
}

export default async function serveAll(project: TestProject): Promise<() => Promise<void>> {
  build();
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    // A page is visited after another: a swipe across a chart is not the way back.
    args: [...chromiumArguments, "--overscroll-history-navigation=0"],
    host: "127.0.0.1",
  });
  const { url, server } = await serve(standalone, await freePort());
  project.provide("baseUrl", url);
  project.provide("chromium", browser.wsEndpoint());
  return async () => {
    server.kill();
    await browser.close();
  };
}
