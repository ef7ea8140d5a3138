/** The catalogue's pages, as a new user would use them: with a link, a form and a keyboard. */
import { describe, expect, inject, it } from "vitest";
import { mainOf } from "./support/html";
import { expectNoOverflow, narrow, useChromium, visit, wide } from "./support/page";

useChromium();

describe.each([
  { script: true, width: wide, scheme: "light" },
  { script: false, width: narrow, scheme: "dark" },
] as const)("%o", (condition) => {
  it("finds a model by name and filter", async () => {
    await visit("/models", condition, async ({ page, problems }) => {
      await page.getByLabel("Search").fill("kling 3.0");
      const folded = page.getByText("Filter and order");
      if (await folded.isVisible()) await folded.click();
      await page.getByLabel("Provider").selectOption({ label: "Kling AI" });
      await page.getByRole("button", { name: "Show" }).press("Enter");
      await page.waitForURL(/view\.q=kling/);
      expect(await page.getByRole("status").textContent()).toBe("3 general models");
      await page.getByRole("link", { name: "Prices of Kling 3.0 at Kling AI" }).click();
      await page.waitForURL(/\/models\/kling\/kling-v3$/);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kling 3.0");
      expect(await page.getByRole("main").textContent()).toContain("0.8 units a second");
      expect(problems).toEqual([]);
    });
  });

  it("leads from a model into the estimator with the model in focus", async () => {
    await visit("/models/runway/gen4_turbo", condition, async ({ page }) => {
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

describe("without JavaScript", () => {
  it("turns the pages of the list, with filter and plan", async () => {
    await visit("/models?view.audio=off&plan=clips%3D5", { script: false }, async ({ page }) => {
      const rows = page.locator(".model-list tbody tr");
      expect(await rows.count()).toBe(50);
      expect(await page.getByRole("status").textContent()).toMatch(/^1 to 50 of \d+ general models$/);
      const first = await rows.first().textContent();
      await page.getByRole("link", { name: "Next" }).click();
      await page.waitForURL(/view\.page=2/);
      expect(await page.getByRole("status").textContent()).toMatch(/^51 to 100 of \d+ general models$/);
      expect(await rows.first().textContent()).not.toBe(first);
      expect(await page.getByLabel("Sound").inputValue()).toBe("off");
      expect(new URL(page.url()).searchParams.get("plan")).toContain("clips=5");
    });
  });

  it("is ordered by the links of its head", async () => {
    await visit("/models?view.q=veo", { script: false }, async ({ page }) => {
      const names = () => page.locator(".model-list .list-link").allTextContents();
      const head = page.getByRole("columnheader", { name: "Model" });
      expect(await head.getAttribute("aria-sort")).toBeNull();
      await head.getByRole("link").click();
      await page.waitForURL(/view\.sort=name/);
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      const ascending = await names();
      expect(ascending).toEqual([...ascending].sort());
      await head.getByRole("link").click();
      await page.waitForURL(/view\.sort=-name/);
      expect(await names()).not.toEqual(ascending);
      expect(new URL(page.url()).searchParams.get("view.q")).toBe("veo");
    });
  });

  it("asks in the estimate for what the filter wants, straight and by the model's page", async () => {
    const filtered = "/models?view.q=veo+3.1&view.resolution=1080p&view.audio=on&view.provider=vertex-ai";
    const asked = { model: "vertex-ai/veo-3.1-generate-001", resolution: "1080p", audio: "on" };
    await visit(filtered, { script: false }, async ({ page }) => {
      const money = await page
        .getByRole("row", { name: /^Veo 3\.1 Vertex AI/ })
        .locator(".list-price")
        .textContent();
      await page.getByRole("link", { name: "Veo 3.1", exact: true }).click();
      await page.waitForURL(/\/\?model=/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject(asked);
      expect(await page.getByRole("main").textContent()).toContain(money);
      await page.goto(filtered);
      await page.getByRole("link", { name: /^Prices of Veo 3\.1 at Vertex AI/ }).click();
      await page.waitForURL(/\/models\/vertex-ai\/veo-3\.1-generate-001\?/);
      await page.getByRole("link", { name: "Estimate with this model" }).click();
      await page.waitForURL(/\/\?model=/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject(asked);
    });
  });
});

it("has two lines a model on a phone, and the whole row leads to the estimate", async () => {
  await visit("/models?plan=budget%3D100", { width: narrow, touch: true }, async ({ page }) => {
    const rows = page.locator(".model-list tbody tr");
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(heights).toHaveLength(50);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
    expect(heights.filter((height) => height > 68)).toEqual([]);
    const row = rows.nth(1);
    const box = (await row.boundingBox())!;
    await row.tap({ position: { x: box.width / 2, y: box.height - 6 } });
    await page.waitForURL(/\/\?model=.*budget=100/);
  });
});

it("sticks out at no width", async () => {
  await visit("/models?view.kind=all&view.audio=on&plan=budget%3D100%26duration%3D20", {}, async ({ page }) => {
    for (const width of [320, narrow, 640, 768, 900, 1024, 1200, wide, 2560]) await expectNoOverflow(page, width);
  });
});

it("says so where no model fits, and what to leave out", async () => {
  await visit("/models?view.unit=audio&view.mode=extend&view.resolution=240p", {}, async ({ page }) => {
    expect(await page.getByRole("status").textContent()).toBe("No general model is all of this.");
    await page.getByRole("link", { name: "Leave out 240p" }).click();
    await page.waitForURL((url) => !url.searchParams.has("view.resolution"));
    expect(await page.locator(".model-list tbody tr").count()).toBeGreaterThan(0);
  });
});

it.each([
  ["/providers", "/models"],
  ["/providers?q=kling&plan=clips%3D5", "/models?q=kling&plan=clips%3D5"],
  ["/providers/luma?plan=clips%3D5", "/models/luma?plan=clips%3D5"],
  ["/providers/kling/kling-v3", "/models/kling/kling-v3"],
])("%s has moved for good, to %s", async (old, path) => {
  const response = await fetch(`${inject("baseUrl")}${old}`, { redirect: "manual" });
  expect(response.status).toBe(308);
  const { pathname, search } = new URL(response.headers.get("location")!, inject("baseUrl"));
  expect(pathname + search).toBe(path);
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
      expect(await page.getByRole("main").getByRole("listitem").count()).toBe(9);
      await expectNoOverflow(page);
      await page.getByLabel("Search models").fill("kling 3.0");
      await page.getByRole("button", { name: "Search", exact: true }).press("Enter");
      await page.waitForURL(/q=kling/);
      expect(new URL(page.url()).searchParams.get("plan")).toContain("clips=5");
      expect(await page.getByRole("link", { name: "Kling 3.0", exact: true }).count()).toBeGreaterThan(0);
    });
  });

  it.each([true, false])("of a model has the nearest as a link, with JavaScript: %s", async (script) => {
    const path = "/models/kling/kling-v3x";
    expect((await fetch(`${inject("baseUrl")}${path}`)).status).toBe(404);
    await visit(path, { script }, async ({ page }) => {
      await page.getByRole("region", { name: "Near to that" }).getByRole("link").first().click();
      await page.waitForURL(/\/models\/kling\/kling-v3$/);
    });
  });

  it.each([
    "/models/nobody",
    "/models/kling/%E0%A4%A",
    "/models/__proto__",
    "/risks/nothing",
    "/guides/nothing?plan=clips%3D5",
  ])("%s is sent with what it says", async (path) => {
    const response = await fetch(`${inject("baseUrl")}${path}`);
    expect(mainOf(await response.text())).toContain("There is no such page");
    expect(response.status).toBe(404);
  });
});
