/** What axe finds on a page, in both themes of one load: all rules in one, those about colours again in the other. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The rules whose answer depends on colours: all that a theme changes. */
const aboutColours = ["color-contrast", "link-in-text-block"];

/** Findings of all rules, or of some. Only findings are asked for: to describe what is well takes most of the time. */
const findings = (page: Page, rules?: string[]): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      resultTypes: ["violations"],
      ...(only ? { runOnly: { type: "rule", values: only } } : {}),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, rules);

/** The words of a page that are to be seen, and the colour of its paper. */
const look = (page: Page) =>
  page.evaluate(() => ({ words: document.body.innerText, paper: getComputedStyle(document.body).backgroundColor }));

/** No finding in either theme. The page is open in the light one, and is left in the dark one. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  expect(await findings(page), "in the light theme").toEqual([]);
  const light = await look(page);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await look(page);
  expect(dark.words, "the themes differ in colours alone").toBe(light.words);
  expect(dark.paper, "and they do differ").not.toBe(light.paper);
  expect(await findings(page, aboutColours), "in the dark theme").toEqual([]);
}
