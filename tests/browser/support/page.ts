/** The real Chromium of all test files; a page a test, apart from every other, with everything it logs and asks for. */
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

export type Visit = { page: Page; problems: string[]; requests: string[] };
type Conditions = { width?: number; scheme?: "light" | "dark"; script?: boolean; touch?: boolean };

export const narrow = 390;
export const wide = 1440;

const heightOf = (width: number) => (width === narrow ? 844 : 900);

let browser: Browser;

export function useChromium(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("chromium"));
  });
  afterAll(() => browser.close());
}

/** Opens a page under the given conditions, hands it to the test, and closes it whatever happens. */
export async function visit(
  path: string,
  { width = wide, scheme = "light", script = true, touch = false }: Conditions,
  test: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: inject("baseUrl"),
    viewport: { width, height: heightOf(width) },
    colorScheme: scheme,
    javaScriptEnabled: script,
    hasTouch: touch,
    isMobile: touch,
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

/** The pages to go to: on a narrow screen behind a button. */
export async function navigation(page: Page): Promise<Locator> {
  const menu = page.getByRole("button", { name: "Menu" });
  if (await menu.isVisible()) await menu.click();
  return page.getByRole("navigation", { name: "Pages" });
}

/** Nothing of a page sticks out sideways, at the width that it has or at another one. */
export async function expectNoOverflow(page: Page, width?: number): Promise<void> {
  if (width !== undefined) await page.setViewportSize({ width, height: heightOf(width) });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `nothing sticks out sideways at ${width ?? "this width"}`).toBeLessThanOrEqual(0);
}
