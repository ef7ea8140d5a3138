/** A real Chromium, one a test file; a page a test, with everything it logs and asks for. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { chromiumArguments, findChromium } from "../../../scripts/chromium.mjs";

export type Visit = { page: Page; problems: string[]; requests: string[] };
export type Conditions = { width?: number; scheme?: "light" | "dark"; script?: boolean };

export const narrow = 390;
export const wide = 1440;

let browser: Browser;

export function useChromium(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  });
  afterAll(() => browser.close());
}

/** Opens a page under the given conditions, hands it to the test, and closes it whatever happens. */
export async function visit(
  path: string,
  { width = wide, scheme = "light", script = true }: Conditions,
  test: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: inject("baseUrl"),
    viewport: { width, height: width === narrow ? 844 : 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    // The estimator is at the controls once it has asked for the catalogue.
    const ready = script && /^\/(\?|$)/.test(path) ? page.waitForResponse(/\/catalogue\//) : undefined;
    await page.goto(path, { waitUntil: "load" });
    await ready;
    await test({ page, problems, requests });
  } finally {
    await context.close();
  }
}
