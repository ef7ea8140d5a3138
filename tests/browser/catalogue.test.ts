/** The catalogue's pages, as a new user would use them: with a link, a form and a keyboard. */
import { describe, expect, inject, it } from "vitest";
import { expectNoOverflow, narrow, useChromium, visit, wide } from "./support/page";

useChromium();

describe.each([
  { script: true, width: wide, scheme: "light" },
  { script: false, width: narrow, scheme: "dark" },
] as const)("%o", (condition) => {
  it("finds a model by name and filter", async () => {
    await visit("/providers", condition, async ({ page, problems }) => {
      await page.getByLabel("Search").fill("kling 3.0");
      await page.getByLabel("Provider").selectOption("kling");
      await page.getByRole("button", { name: "Show" }).press("Enter");
      await page.waitForURL(/q=kling/);
      expect(await page.getByRole("status").textContent()).toBe("3 models");
      await page.getByRole("link", { name: "Kling 3.0", exact: true }).click();
      await page.waitForURL(/\/providers\/kling\/kling-v3$/);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kling 3.0");
      expect(await page.getByRole("main").textContent()).toContain("0.8 units a second");
      expect(problems).toEqual([]);
    });
  });

  it("leads from a model into the estimator with the model in focus", async () => {
    await visit("/providers/runway/gen4_turbo", condition, async ({ page }) => {
      await page.getByRole("link", { name: "Estimate with this model" }).click();
      await page.waitForURL(/model=runway\/gen4_turbo/);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Gen-4 Turbo");
      expect(await page.getByRole("row", { name: /One attempt/ }).count()).toBe(1);
    });
  });

  it("says what moved, newest first", async () => {
    await visit("/changes", condition, async ({ page }) => {
      const text = await page.getByRole("main").textContent();
      expect(text).toContain("$0.15 a second became $0.12 a second, 20 % less.");
      await expectNoOverflow(page);
    });
  });
});

it("turns the pages of the list without JavaScript, with filter and plan", async () => {
  await visit("/providers?audio=off&plan=clips%3D5", { script: false }, async ({ page }) => {
    const rows = page.locator(".data-table tbody tr");
    expect(await rows.count()).toBe(50);
    expect(await page.getByRole("status").textContent()).toMatch(/^1 to 50 of \d+ models$/);
    const first = await rows.first().textContent();
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL(/page=2/);
    expect(await page.getByRole("status").textContent()).toMatch(/^51 to 100 of \d+ models$/);
    expect(await rows.first().textContent()).not.toBe(first);
    expect(await page.getByLabel("Sound").inputValue()).toBe("off");
    expect(new URL(page.url()).searchParams.get("plan")).toContain("clips=5");
  });
});

it("says so where no model fits", async () => {
  await visit("/providers?unit=audio&mode=extend&resolution=240p", {}, async ({ page }) => {
    expect(await page.getByRole("main").textContent()).toContain("No model fits all of these");
  });
});

it("has a feed of what moved", async () => {
  const response = await fetch(`${inject("baseUrl")}/changes/feed.json`);
  const feed = (await response.json()) as { version: string; items: { id: string; date_published: string }[] };
  expect(response.headers.get("content-type")).toContain("application/feed+json");
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  const days = feed.items.map((item) => item.date_published);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
});

describe("an address that leads nowhere", () => {
  it("is not found, and leads to a search and to every page, without JavaScript too", async () => {
    expect((await fetch(`${inject("baseUrl")}/no-such-page`)).status).toBe(404);
    await visit("/no-such-page?plan=clips%3D5", { script: false, width: narrow }, async ({ page }) => {
      expect(await page.getByRole("main").getByRole("listitem").count()).toBe(7);
      await expectNoOverflow(page);
      await page.getByLabel("Search models").fill("kling 3.0");
      await page.getByRole("button", { name: "Search", exact: true }).press("Enter");
      await page.waitForURL(/q=kling/);
      expect(new URL(page.url()).searchParams.get("plan")).toContain("clips=5");
      expect(await page.getByRole("link", { name: "Kling 3.0", exact: true }).count()).toBeGreaterThan(0);
    });
  });

  it("of a model has the nearest as a link", async () => {
    const path = "/providers/kling/kling-v3x";
    expect((await fetch(`${inject("baseUrl")}${path}`)).status).toBe(404);
    await visit(path, {}, async ({ page }) => {
      await page.getByRole("region", { name: "Near to that" }).getByRole("link").first().click();
      await page.waitForURL(/\/providers\/kling\/kling-v3$/);
    });
  });
});
