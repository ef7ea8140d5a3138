/** What axe finds on a page, in both themes of one load: all rules in one, those about colours again in the other. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { resize, wide } from "./page";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose answer depends on colours: all that a theme changes. */
const aboutColours = ["color-contrast", "link-in-text-block"];

/** Findings of all rules, or of some. Only findings are asked for: to describe what is well takes most of the time. */
const findings = (page: Page, rules?: string[]): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      resultTypes: ["violations"],
      // The one rule that axe leaves out unless it is asked for: what can be hit is large enough, or far enough apart.
      rules: { "target-size": { enabled: true } },
      ...(only ? { runOnly: { type: "rule", values: only } } : {}),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, rules);

/**
 * Leaves of rows, list items and choices that are made alike one of each make: the same elements with the same classes,
 * roles and states, whatever they say. Axe would look at 166 rows of a comparison to find the same in each.
 */
const keepOneOfEach = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const makeOf = (element: Element): string =>
      `<${element.tagName} ${[...element.attributes]
        .map(({ name, value }) =>
          /^(class|role|type|scope|open|aria-(current|hidden|invalid))$/.test(name) ? `${name}=${value}` : name,
        )
        .join(
          " ",
        )}${[...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE) ? " text" : ""}>${[...element.children].map(makeOf).join("")}`;
    for (const list of document.querySelectorAll("tbody, ul, ol, select, optgroup")) {
      const makes = new Set<string>();
      for (const item of [...list.children]) {
        const make = makeOf(item);
        if (makes.has(make)) item.remove();
        makes.add(make);
      }
    }
  });

/** The words of a page that are to be seen, and the colour of its paper. */
const look = (page: Page) =>
  page.evaluate(() => ({ words: document.body.innerText, paper: getComputedStyle(document.body).backgroundColor }));

/**
 * No finding in either theme, at each of the widths: at its own, unless others are named, the widest first. The page is
 * open in the light theme, and is left in the dark one. Every row is looked at in the light theme on a wide screen;
 * elsewhere one of each make, because width and theme come by classes.
 */
export async function expectAccessibleInBothThemes(
  page: Page,
  widths: readonly number[] = [page.viewportSize()!.width],
): Promise<void> {
  await page.evaluate(source);
  let whole = true;
  const keepFew = async () => {
    if (whole) await keepOneOfEach(page);
    whole = false;
  };
  const light: { width: number; seen: Awaited<ReturnType<typeof look>> }[] = [];
  for (const width of widths) {
    await resize(page, width);
    if (width < wide) await keepFew();
    expect(await findings(page), `in the light theme, at ${width}`).toEqual([]);
    await keepFew();
    light.push({ width, seen: await look(page) });
  }
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  // Back from the last width, which the page still has.
  for (const { width, seen } of light.reverse()) {
    await resize(page, width);
    const dark = await look(page);
    expect(dark.words, `the themes differ in colours alone, at ${width}`).toBe(seen.words);
    expect(dark.paper, `and they do differ, at ${width}`).not.toBe(seen.paper);
    expect(await findings(page, aboutColours), `in the dark theme, at ${width}`).toEqual([]);
  }
}
