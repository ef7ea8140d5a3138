/** Charts are read off by finger, pointer and key; nothing of the plan changes with it. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { expectNoOverflow, narrow, placeOf, useChromium, visit } from "./support/page";

useChromium();

const plan = "/?budget=180&retry=0.2&unusable=0.3";
const reading = /of months take at most \$/;

const lineOf = (page: Page) => page.locator("#spread figure > p");

/** All that a plan is, as the page has it. */
const planOf = (page: Page) =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>("#plan form")!;
    return [window.location.search, ...[...new FormData(form)].flat().map(String)];
  });

describe("with a finger", () => {
  it("a tap reads off, a swipe scrolls or reads off, and the plan stays", async () => {
    await visit(plan, { width: narrow, touch: true }, async ({ page, problems }) => {
      const before = await planOf(page);
      const plot = page.locator("#spread figure svg[role=img]");
      const { x, y } = await placeOf(plot, 0.3);
      await page.touchscreen.tap(x, y);
      const first = await lineOf(page).textContent();
      expect(first).toMatch(reading);

      const touch = await page.context().newCDPSession(page);
      const swipe = async (from: { x: number; y: number }, across: number, down: number) => {
        await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
        for (let moved = 1; moved <= 4; moved += 1) {
          const point = { x: from.x + (across * moved) / 4, y: from.y + (down * moved) / 4 };
          await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
        }
        await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      await swipe(await placeOf(plot, 0.3), 150, 4);
      const second = await lineOf(page).textContent();
      expect(second).toMatch(reading);
      expect(second).not.toBe(first);

      const charts = ["#spread figure", "#planned table", "#elsewhere tbody svg", ".answer-panel svg[role=img]"];
      for (const chart of charts) {
        for (const [across, down] of [
          [0, -160],
          [0, 160],
          [120, 0],
        ] as const)
          await swipe(await placeOf(page.locator(chart).first(), 0.5), across, down);
      }
      expect(await planOf(page)).toEqual(before);
      await expectNoOverflow(page);
      expect(problems).toEqual([]);
    });
  });

  it("a tap on a piece of the answer's bar marks its name and amount", async () => {
    await visit(plan, { width: narrow, touch: true }, async ({ page }) => {
      const marked = () =>
        page
          .locator(".answer-panel dl [data-part]")
          .evaluateAll((places) =>
            places
              .filter((place) => getComputedStyle(place).boxShadow !== "none")
              .map((place) => place.getAttribute("data-part")),
          );
      expect(await marked()).toEqual([]);
      const { x, y } = await placeOf(page.locator(".answer-panel svg [data-part=open]"), 0.5);
      await page.touchscreen.tap(x, y);
      await expect.poll(marked).toEqual(["open"]);
    });
  });
});

describe("with keys", () => {
  it("arrows move what is read off and spoken, and nothing below moves", async () => {
    await visit(plan, {}, async ({ page }) => {
      const before = await planOf(page);
      const reader = page.getByRole("slider", { name: "Months of this plan, from the cheapest" });
      const table = page.locator("#spread table");
      await reader.focus();
      const spoken = [await reader.getAttribute("aria-valuetext")];
      const { y } = (await table.boundingBox())!;
      for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight", "Home", "End"]) {
        await page.keyboard.press(key);
        spoken.push(await reader.getAttribute("aria-valuetext"));
        expect(await lineOf(page).textContent()).toBe(spoken.at(-1));
        expect((await table.boundingBox())!.y).toBe(y);
      }
      for (const text of spoken) expect(text).toMatch(reading);
      expect(spoken[3], "back by one").toBe(spoken[1]);
      expect(new Set(spoken).size).toBe(5);
      expect(await planOf(page)).toEqual(before);
    });
  });
});

describe("in both themes", () => {
  it.each([
    [plan, "Months of this plan, from the cheapest"],
    ["/providers/vertex-ai/veo-3.1-fast-generate-001", "Times between which prices moved"],
  ])("what is read off is accessible on %s", async (path, name) => {
    await visit(path, { width: narrow }, async ({ page, problems }) => {
      await page.getByRole("slider", { name }).focus();
      await page.keyboard.press("ArrowLeft");
      await expectAccessibleInBothThemes(page);
      await expectNoOverflow(page);
      expect(problems).toEqual([]);
    });
  });
});

describe("without JavaScript", () => {
  it("plots stand as they are, and nothing is offered that would not work", async () => {
    await visit(plan, { script: false }, async ({ page }) => {
      await expect.poll(() => page.locator("#spread figure svg[role=img]").isVisible()).toBe(true);
      expect(await page.locator(".reader").isVisible()).toBe(false);
      expect(await lineOf(page).isVisible()).toBe(false);
      expect(await page.locator("#spread table").isVisible()).toBe(true);
    });
  });
});
