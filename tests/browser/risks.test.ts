/** The pages of the billing risks: reached by a link, carrying the plan, readable by anybody. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { narrow, useChromium, visit, wide } from "./support/page";
import { describeReadable } from "./support/readable";

useChromium();

const query = "model=kling/kling-v3&duration=5&audio=on&unusable=0.5&tries=10&on=2026-11-22";
const pages = [
  ["the list of risks", `/risks?${query}`],
  ["a risk of every provider", `/risks/duplicate-job?${query}`],
  ["a risk of prepaid credit", `/risks/credit-expiry?${query}`],
  ["a risk of a model without a price", "/risks/failed-attempt-billed?model=openai/sora-2&on=2026-11-22&foo=1"],
] as const;

describeReadable(pages);

const linksOf = (page: Page) =>
  page.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));

describe.each([
  { script: true, width: wide, scheme: "dark" },
  { script: false, width: narrow, scheme: "light" },
] as const)("%o", (condition) => {
  it("goes from the list to a risk, from there to another model's estimate, and keeps the plan", async () => {
    await visit(`/risks?${query}`, condition, async ({ page }) => {
      await page.getByRole("link", { name: "A lost answer creates a second job" }).click();
      await page.waitForURL(`**/risks/duplicate-job?${query}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("A lost answer creates a second job");
      expect(await page.getByRole("region", { name: "In this plan" }).textContent()).toContain("exposed");
      await page.getByRole("region", { name: "Who is affected" }).getByRole("link", { name: "Runway API" }).click();
      await page.waitForURL(/\/\?model=runway\//);
      expect(new URL(page.url()).searchParams.get("duration")).toBe("5");
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("100 clips of 5 seconds");
    });
  });

  it("leads back to the list and to the estimate of the same plan", async () => {
    await visit(`/risks/credit-expiry?${query}`, condition, async ({ page }) => {
      await page.getByRole("link", { name: "All billing risks" }).click();
      await page.waitForURL(`**/risks?${query}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Risks");
      await page.getByRole("link", { name: "Back to the estimate" }).click();
      await page.waitForURL((url) => url.pathname === "/" && url.search === `?${query}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Kling 3.0");
    });
  });
});

it.each(pages)("every link to a plan carries it: %s", async (_, path) => {
  const asked = new URL(path, "https://example.com").searchParams;
  await visit(path, { script: false }, async ({ page }) => {
    const own = (await linksOf(page)).filter((href) => /^\/.*\?/.test(href));
    expect(own.length).toBeGreaterThan(20);
    for (const href of own) {
      const outside = new URL(href, "https://example.com").searchParams;
      const searchParams = outside.has("plan") ? new URLSearchParams(outside.get("plan")!) : outside;
      for (const key of ["duration", "audio", "unusable", "tries", "on"]) {
        expect(searchParams.get(key), `${key} in ${href}`).toBe(asked.get(key));
      }
    }
    const bare = (await linksOf(page)).filter((href) => href.startsWith("/") && !href.includes("?"));
    expect(bare, "the name of the site keeps the plan as well").toEqual([]);
  });
});

it("has a title of its own on each page", async () => {
  await visit("/risks", {}, async ({ page }) => expect(await page.title()).toBe("Risks · Clipcost"));
  await visit("/risks/duplicate-job", {}, async ({ page }) => {
    expect(await page.title()).toBe("A lost answer creates a second job: billing risk · Clipcost");
    expect(await page.locator('meta[name="description"]').getAttribute("content")).toContain("submits again");
  });
});

it.each(["/risks/nothing-here", "/risks/__proto__", "/risks/duplicate-job/more"])("%s is not found", async (path) => {
  expect((await fetch(`${inject("baseUrl")}${path}`)).status).toBe(404);
});
