/** The test plan: reached by a link, planned without scripts, ticked, taken along as a file, printed. */
import { describe, expect, inject, it } from "vitest";
import { narrow, navigation, useChromium, visit, wide } from "./support/page";
import { describeReadable } from "./support/readable";

useChromium();

const lite = "model=vertex-ai/veo-3.1-lite-generate-001&on=2026-11-22";
const pages = [
  ["a few jobs", `/test-plan?${lite}`],
  ["every job", "/test-plan?model=fal/ltx-2.5-fast&resolution=1080p&moderated=0.1&on=2026-11-22&test=20"],
  ["a job from a video", "/test-plan?model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6&on=2026-11-22"],
  [
    "a budget that is too small, and a field that is none",
    "/test-plan?model=kling/kling-v3&test=0.1&foo=1&on=2026-11-22",
  ],
  ["a model without a price, and no number", "/test-plan?model=openai/sora-2&test=abc&on=2026-11-22"],
] as const;

describeReadable(pages);

describe.each([
  { script: true, width: wide, scheme: "dark" },
  { script: false, width: narrow, scheme: "light" },
] as const)("%o", (condition) => {
  it("takes another budget, keeps the plan, and ticks what is done", async () => {
    await visit(`/test-plan?${lite}`, condition, async ({ page }) => {
      await page.getByLabel("Budget of the test, USD").fill("2");
      await page.getByRole("button", { name: "Plan" }).press("Enter");
      await page.waitForURL((url) => url.searchParams.get("test") === "2");
      expect(new URL(page.url()).searchParams.get("model")).toBe("vertex-ai/veo-3.1-lite-generate-001");
      const ticks = page.getByRole("checkbox");
      expect(await ticks.count()).toBe(9);
      await page.getByText("1. One short generation").click();
      expect(await ticks.first().isChecked()).toBe(true);
      await ticks.first().press("Space");
      expect(await ticks.first().isChecked()).toBe(false);
    });
  });

  it("leads to the estimate of a job, to a risk, and back to the plan", async () => {
    await visit(`/test-plan?${lite}`, condition, async ({ page }) => {
      await page.getByRole("link", { name: "A lost answer creates a second job" }).click();
      await page.waitForURL(`**/risks/duplicate-job?${lite}`);
      await (await navigation(page)).getByRole("link", { name: "Test plan" }).click();
      await page.waitForURL(`**/test-plan?${lite}`);
      await page.getByRole("link", { name: "Estimate of this job" }).first().click();
      await page.waitForURL(/\/\?.*clips=1&/);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("1 clip of 4 seconds");
      expect(await page.getByRole("main").textContent()).toContain("$0.12");
    });
  });

  it("leads from a budget that is too small to one that holds the first job, and to models within reach", async () => {
    const dear = "/test-plan?model=kling/kling-v3&test=0.1&on=2026-11-22";
    await visit(dear, condition, async ({ page }) => {
      await page.getByRole("link", { name: "Plan it for $0.26" }).click();
      await page.waitForURL(/test=0\.26/);
      expect(await page.getByRole("checkbox").count()).toBe(1);
    });
    await visit(dear, condition, async ({ page }) => {
      await page.getByRole("region", { name: "No test" }).getByRole("listitem").first().getByRole("link").click();
      await page.waitForURL((url) => !url.search.includes("kling-v3") && url.searchParams.get("test") === "0.1");
      expect(await page.getByRole("checkbox").count()).toBeGreaterThan(0);
    });
  });
});

it("gives the log as files", async () => {
  await visit(`/test-plan?${lite}&test=0.5`, {}, async ({ page }) => {
    for (const [name, file] of [
      ["CSV", "test-plan-vertex-ai-veo-3.1-lite-generate-001.csv"],
      ["JSON", "test-plan-vertex-ai-veo-3.1-lite-generate-001.json"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name, exact: true }).click();
      expect((await download).suggestedFilename()).toBe(file);
    }
  });
  const csv = await (await fetch(`${inject("baseUrl")}/test-plan/log.csv?${lite}`)).text();
  expect(csv.split("\r\n")[0]).toBe(
    "test,query,attempt_id,job_id,submitted_at,ended_at,outcome,delivered_seconds,delivered_width,delivered_height,delivered_fps,delivered_audio,billed_units,billed_amount,currency,note",
  );
});

it("every link to a plan carries it, and only the page's own carry the budget", async () => {
  await visit(`/test-plan?${lite}&test=0.5`, { script: false }, async ({ page }) => {
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")!).filter((href) => href.startsWith("/")));
    for (const href of links) {
      const { pathname, searchParams } = new URL(href, "https://example.com");
      if (pathname.startsWith("/risks")) expect(href).toContain(lite);
      if (pathname.startsWith("/test-plan/")) expect(searchParams.get("test")).toBe("0.5");
      if (!pathname.startsWith("/test-plan")) expect(searchParams.has("test"), href).toBe(false);
    }
    expect(links.filter((href) => href.startsWith("/risks/")).length).toBeGreaterThan(3);
  });
});

it.each(pages.slice(0, 3))("prints on one page or two: %s", async (_, path) => {
  await visit(path, {}, async ({ page }) => {
    const pdf = await page.pdf({ format: "A4" });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g) ?? [];
    expect([1, 2]).toContain(sheets.length);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Plan" }).isVisible()).toBe(false);
    expect(await page.getByRole("checkbox").first().isVisible(), "to tick on paper").toBe(true);
  });
});

it("has a title of its own", async () => {
  await visit("/test-plan", {}, async ({ page }) => {
    expect(await page.title()).toBe("Test plan · Clipcost");
    expect(await page.locator('meta[name="description"]').getAttribute("content")).toContain("what each may cost");
  });
});
