/** Guides and questions in a real browser: readable by anybody, playable without a script, with the plan at hand. */
import { describe, expect, inject, it } from "vitest";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { expectNoOverflow, narrow, navigation, useChromium, visit, wide } from "./support/page";

useChromium();

const plan = "model=kling/kling-v3&duration=5&audio=on&clips=50&on=2026-11-22";
const carried = `plan=${plan.replaceAll("&", "%26")}`;

const pages = [
  ["the list of guides", "/guides"],
  ["a guide with sums", "/guides/pricing-units"],
  ["a guide with tables", `/guides/kling-units?${carried}`],
  ["an example with what it cannot use", "/guides/pricing-units?duration=abc"],
  ["the questions", "/faq"],
] as const;

describe.each(pages)("%s", (_, path) => {
  it("reads well and is accessible in both themes, on both widths", async () => {
    await visit(path, { width: wide, scheme: "light" }, async ({ page, problems }) => {
      const text = (await page.getByRole("main").textContent()) ?? "";
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|no price/);
      for (const width of [wide, narrow]) await expectNoOverflow(page, width);
      await expectAccessibleInBothThemes(page, [wide, narrow]);
      for (const width of [wide, narrow]) await expectNoOverflow(page, width);
      expect(problems, "no message, least of all from the content security policy").toEqual([]);
    });
  });
});

it("every guide fits a narrow screen", async () => {
  await visit("/guides", { width: narrow, script: false }, async ({ page }) => {
    const hrefs = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const guides = hrefs.filter((href) => href.startsWith("/guides/"));
    expect(guides.length).toBeGreaterThanOrEqual(12);
    for (const href of guides) {
      await page.goto(href);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      await expectNoOverflow(page);
    }
  });
});

describe.each([
  { script: true, width: wide, scheme: "light" },
  { script: false, width: narrow, scheme: "dark" },
] as const)("%o", (condition) => {
  it("an example shows the figures of what is set, in place, and keeps the plan", async () => {
    await visit(`/guides/pricing-units?${carried}`, condition, async ({ page }) => {
      const example = page.getByRole("region", { name: "One clip in five units" });
      const before = await example.textContent();
      await page.getByLabel("Duration, s").fill("8");
      await page.getByLabel("Audio").selectOption("on");
      await page.getByRole("button", { name: "Show" }).press("Enter");
      await page.waitForURL(/duration=8&audio=on#example$/);
      expect(await example.textContent()).not.toBe(before);
      expect(await page.getByLabel("Duration, s").inputValue()).toBe("8");
      expect(await page.getByLabel("Audio").inputValue()).toBe("on");
      expect(new URL(page.url()).searchParams.get("plan")).toBe(plan);
      await example.getByRole("link", { name: "Open in the estimator" }).click();
      await page.waitForURL(/\/\?model=.*duration=8|\/\?model=.*audio=on/);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("with audio");
    });
  });

  it("the plan goes from the estimate to a guide, to a provider, to a model, and back", async () => {
    await visit(`/?${plan}`, condition, async ({ page }) => {
      await (await navigation(page)).getByRole("link", { name: "Guides" }).click();
      await page.waitForURL(`**/guides?${carried}`);
      await page.getByRole("link", { name: "Pricing units of video generation APIs" }).click();
      await page.waitForURL(`**/guides/pricing-units?${carried}`);
      await page.getByRole("main").getByRole("link", { name: "Gen-4 Turbo" }).first().click();
      await page.waitForURL(`**/models/runway/gen4_turbo?${carried}`);
      await page.getByRole("main").getByRole("link", { name: "Runway API", exact: true }).first().click();
      await page.waitForURL(`**/models/runway?${carried}`);
      await (await navigation(page)).getByRole("link", { name: "Estimate" }).click();
      await page.waitForURL((url) => url.pathname === "/" && url.search === `?${plan}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("50 clips of 5 seconds");
    });
  });

  it("a model takes the plan along into the estimator; the filter keeps it", async () => {
    await visit(`/models?${carried}`, condition, async ({ page }) => {
      expect(await page.getByRole("main").textContent()).not.toContain("It was left out");
      await page.getByLabel("Search").fill("veo 3.1 vertex");
      await page.getByRole("button", { name: "Show" }).press("Enter");
      await page.waitForURL(/view\.q=veo/);
      expect(new URL(page.url()).searchParams.get("plan")).toBe(plan);
      await page.getByRole("link", { name: /^Prices of Veo 3\.1 at Vertex AI/ }).click();
      await page.waitForURL(/\/models\/vertex-ai\/veo-3\.1-generate-001\?plan=/);
      await page.getByRole("link", { name: "Estimate with this model" }).click();
      await page.waitForURL(/\/\?model=vertex-ai/);
      const { searchParams } = new URL(page.url());
      expect(Object.fromEntries(searchParams)).toEqual({
        ...Object.fromEntries(new URLSearchParams(plan)),
        model: "vertex-ai/veo-3.1-generate-001",
      });
    });
  });

  it("what is written into the plan goes nowhere", async () => {
    const attack = encodeURIComponent(`${plan}&x="><script>window.attacked=1</script>&javascript:alert(1)=1`);
    await visit(`/faq?plan=${attack}`, condition, async ({ page }) => {
      const header = await navigation(page);
      expect(await header.getByRole("link", { name: "Estimate" }).getAttribute("href")).toBe(`/?${plan}`);
      expect(await page.content()).not.toContain("attacked=1</script>&");
    });
  });

  it("a word explains itself by a press, and stops at another", async () => {
    await visit("/?clips=50", condition, async ({ page }) => {
      const note = page.getByText("A finished clip that you use");
      expect(await note.isVisible()).toBe(false);
      await page.getByRole("button", { name: "kept clip" }).press("Enter");
      expect(await note.isVisible()).toBe(true);
      const box = (await note.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(condition.width);
      await page.keyboard.press("Escape");
      expect(await note.isVisible()).toBe(false);
    });
  });
});

it("an explained word is accessible while it is explained", async () => {
  await visit("/faq", { width: narrow }, async ({ page }) => {
    await page.getByRole("button", { name: "cautious end" }).first().click();
    await expectAccessibleInBothThemes(page);
  });
});

it("says beside the field what it cannot use", async () => {
  await visit("/guides/pricing-units?duration=abc", {}, async ({ page }) => {
    expect(await page.getByLabel("Duration, s").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByText("“abc” cannot be used here; 5 is.").count()).toBe(1);
  });
});

it("reads what a person types, and has the plain value in the field", async () => {
  await visit("/guides/failed-jobs?retry=20+%25", {}, async ({ page }) => {
    const field = page.getByLabel("Share that fails");
    expect([await field.inputValue(), await field.getAttribute("aria-invalid")]).toEqual(["0.2", null]);
  });
});

it("whoever comes without a plan is offered four, and nobody else", async () => {
  const starts = "Plans to start from";
  await visit("/?clips=50", {}, async ({ page }) => {
    expect(await page.getByRole("navigation", { name: starts }).count()).toBe(0);
  });
  await visit("/", { script: false }, async ({ page }) => {
    const links = page.getByRole("navigation", { name: starts }).getByRole("link");
    expect(await links.count()).toBe(4);
    await links.filter({ hasText: "one dollar" }).click();
    await page.waitForURL(/budget=1/);
    expect(await page.getByRole("main").textContent()).toMatch(/Fitswith \$0\.\d\d to spare/);
    expect(await page.getByRole("navigation", { name: starts }).count()).toBe(0);
  });
});

it.each([
  ["/", "SoftwareApplication"],
  ["/faq", "FAQPage"],
  ["/models", "Dataset"],
])("%s says to machines what it is, as data that no policy refuses", async (path, type) => {
  await visit(path, {}, async ({ page, problems }) => {
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data.map((text) => (JSON.parse(text) as { "@type": string })["@type"])).toEqual([type]);
    expect(problems).toEqual([]);
  });
});

it.each([
  ["/", "/"],
  ["/guides/kling-units", "/guides/kling-units"],
  [`/faq?${carried}`, "/faq"],
  [`/models/kling/kling-v3?${carried}`, "/models/kling/kling-v3"],
  [`/risks/duplicate-job?${plan}`, "/risks/duplicate-job"],
])("%s has a title, a description and one address", async (path, canonical) => {
  await visit(path, { script: false }, async ({ page }) => {
    expect((await page.title()).length).toBeGreaterThan(10);
    expect((await page.locator('meta[name="description"]').getAttribute("content"))!.length).toBeGreaterThan(50);
    const address = (await page.locator('link[rel="canonical"]').getAttribute("href")) ?? "";
    expect(new URL(address).href).toBe(new URL(canonical, inject("baseUrl")).href);
  });
});

it.each(["/guides/nothing-here", "/guides/__proto__", "/guides/pricing-units/more"])(
  "%s is not found",
  async (path) => {
    expect((await fetch(`${inject("baseUrl")}${path}`)).status).toBe(404);
  },
);

it("the sitemap leads to pages", async () => {
  const base = inject("baseUrl");
  const xml = await (await fetch(`${base}/sitemap.xml`)).text();
  const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
  expect(urls.length).toBeGreaterThan(300);
  for (const url of urls.filter((_, index) => index % 40 === 0)) {
    expect((await fetch(new URL(new URL(url).pathname, base))).status, url).toBe(200);
  }
  expect(await (await fetch(`${base}/robots.txt`)).text()).toContain(`Sitemap: ${base}/sitemap.xml`);
});
