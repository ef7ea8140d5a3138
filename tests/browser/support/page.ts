/** The real Chromium of all test files, and what a visit of a page logs and asks for. */
import { chromium, type Browser, type ElementHandle, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { atHand } from "../../../scripts/hand.mjs";

export type Visit = { page: Page; problems: string[]; requests: string[] };
type Conditions = { width?: number; scheme?: "light" | "dark"; script?: boolean; touch?: boolean };

export const narrow = 390;
export const wide = 1440;

const heightOf = (width: number) => (width === narrow ? 844 : 900);

let browser: Browser;
const pages = new Map<string, Promise<Page>>();

export function useChromium(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("chromium"));
  });
  afterAll(async () => {
    pages.clear();
    await browser.close();
  });
}

async function open({ width, scheme, script, touch }: Required<Conditions>): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject("baseUrl"),
    colorScheme: scheme,
    javaScriptEnabled: script,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: "reduce",
    viewport: { width, height: heightOf(width) },
  });
  return context.newPage();
}

/** The page of all visits under the same conditions: to open another one takes longer than most visits. */
async function pageFor(conditions: Required<Conditions>): Promise<{ page: Page; key: string }> {
  const key = JSON.stringify(conditions);
  const opened = pages.get(key) ?? open(conditions);
  pages.set(key, opened);
  const page = await opened;
  // As it was opened, whatever the last visit has made of it.
  await resize(page, conditions.width);
  await page.emulateMedia({ media: null, colorScheme: conditions.scheme, reducedMotion: "reduce" });
  return { page, key };
}

/** Whether React has taken over what the server has sent: what a test changes before that, React makes anew. */
function hasTakenOver(): boolean {
  const first = document.querySelector("main > *");
  return first !== null && Object.keys(first).some((key) => key.startsWith("__reactFiber$"));
}

/** Waits for that: what is clicked before that is lost. */
export const atTheControls = async (page: Page): Promise<void> => {
  await page.waitForFunction(hasTakenOver);
};

/**
 * Waits until a page has stopped changing. The figure is drawn after what was typed, what is below it after that, and
 * the address is written on its own time: which of them is last depends on how busy the machine is.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((rested) => {
        const quiet = 400;
        const end = () => {
          changes.disconnect();
          window.requestIdleCallback(() => rested());
        };
        let timer = window.setTimeout(end, quiet);
        const changes = new MutationObserver(() => {
          window.clearTimeout(timer);
          timer = window.setTimeout(end, quiet);
        });
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );

/** Goes to a path under the given conditions and hands the page to the test; one that fails takes its page with it. */
export async function visit(
  path: string,
  { width = wide, scheme = "light", script = true, touch = false }: Conditions,
  test: (visit: Visit) => Promise<void>,
): Promise<void> {
  const { page, key } = await pageFor({ width, scheme, script, touch });
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  try {
    const go = () => page.goto(path, { waitUntil: "load" });
    await (script && /^\/(compare)?([?#]|$)/.test(path) ? atHand(page, go) : go());
    if (script) await atTheControls(page);
    await test({ page, problems, requests });
  } catch (error) {
    pages.delete(key);
    await page.context().close();
    throw error;
  }
  await page.removeAllListeners(undefined, { behavior: "ignoreErrors" });
}

/** The pages to go to: on a narrow screen behind a button. */
export async function navigation(page: Page): Promise<Locator> {
  const menu = page.getByRole("button", { name: "Menu" });
  if (await menu.isVisible()) await menu.click();
  return page.getByRole("navigation", { name: "Pages" });
}

/** Gives a page another width, as if its window was dragged. */
export const resize = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: heightOf(width) });

/** Nothing of a page sticks out sideways, at the width that it has or at another one. */
export async function expectNoOverflow(page: Page, width?: number): Promise<void> {
  if (width !== undefined) await resize(page, width);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `nothing sticks out sideways at ${width ?? "this width"}`).toBeLessThanOrEqual(0);
}

/** Where a finger is put on something: in the middle of its height, so far along its width, once it is in view. */
export const placeOf = (target: Locator | ElementHandle, share: number): Promise<{ x: number; y: number }> =>
  (target as Pick<Locator, "evaluate">).evaluate(async (element, along) => {
    element.scrollIntoView({ block: "center" });
    // A finger meets what is drawn: until the next frame that is what stood there before.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width * along, y: y + height / 2 };
  }, share);
