/** A person at the controls: by mouse, by keyboard, without JavaScript. */
import { describe, expect, it } from "vitest";
import { narrow, useChromium, visit, type Visit } from "./support/page";

useChromium();

const figure = ({ page }: Pick<Visit, "page">) => page.locator("main header p").first().textContent();

describe("with JavaScript", () => {
  it("changes bill and address at once, without a reload", async () => {
    await visit("/?retry=0", {}, async ({ page, requests }) => {
      expect(await figure({ page })).toContain("$160");
      const before = requests.length;
      await page.getByLabel("Clips a month", { exact: true }).fill("200");
      await expect.poll(() => figure({ page })).toContain("$320");
      await expect.poll(() => new URL(page.url()).searchParams.get("clips")).toBe("200");
      await page.getByText("On", { exact: true }).click();
      await expect.poll(() => figure({ page })).toContain("$640");
      await expect.poll(() => new URL(page.url()).searchParams.get("audio")).toBe("on");
      const asked = requests.slice(before).filter((url) => !url.includes("/icon.svg"));
      expect(asked, "nothing is asked of the server").toEqual([]);
    });
  });

  it("moves a slider by keyboard", async () => {
    await visit("/?retry=0&duration=8", {}, async ({ page }) => {
      const slider = page.getByRole("slider", { name: "Duration, slider" });
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => page.getByLabel("Duration", { exact: true }).inputValue()).toBe("6");
      await expect.poll(() => figure({ page })).toContain("$120");
    });
  });

  it("gives any row of the comparison the focus, and goes back", async () => {
    await visit("/", {}, async ({ page }) => {
      const first = page.locator("#elsewhere tbody tr").first().getByRole("link");
      const name = (await first.textContent())!;
      await first.click();
      await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toContain(`on ${name}`);
      expect(page.url()).not.toContain("veo-3.1-generate-001");
      await page.goBack();
      await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toContain("Veo 3.1 at Vertex AI");
    });
  });

  it("keeps what was typed, says what is wrong beside it, and uses the default", async () => {
    await visit("/?retry=0", {}, async ({ page }) => {
      const field = page.getByLabel("Duration", { exact: true });
      await field.fill("soon");
      await expect
        .poll(() => page.locator("#duration-issue").textContent())
        .toContain("Write a plain number such as 8.");
      expect(await field.inputValue()).toBe("soon");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await figure({ page })).toContain("$160");
    });
  });

  it("shows the same figure for the address it wrote", async () => {
    await visit("/?retry=0.2&unusable=0.5&tries=5&duration=10&audio=on", {}, async ({ page }) => {
      await page.getByLabel("Clips a month", { exact: true }).fill("321");
      await expect.poll(() => page.url()).toContain("clips=321");
      await expect.poll(() => page.locator("[aria-busy=true]").count()).toBe(0);
      const shown = await page.getByRole("main").textContent();
      await page.reload();
      expect(await page.getByRole("main").textContent()).toBe(shown);
    });
  });

  it("copies a link that pins the day", async () => {
    await visit("/?duration=5", {}, async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("link", { name: "Copy link" }).click();
      await expect.poll(() => page.getByText("Copied").isVisible()).toBe(true);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).searchParams.get("on")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(new URL(copied).searchParams.get("duration")).toBe("5");
    });
  });

  it("opens the whole comparison in place, and compares a change anew", async () => {
    await visit("/?retry=0", {}, async ({ page, requests }) => {
      const rows = page.locator("#elsewhere tbody tr");
      const few = await rows.count();
      const before = requests.length;
      await page.getByRole("link", { name: /^Show the other/ }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(100);
      await page.getByLabel("Clips a month", { exact: true }).fill("200");
      await expect.poll(() => page.locator("#elsewhere tr[aria-current]").textContent()).toContain("$320.00");
      expect(await rows.count()).toBeGreaterThan(100);
      await page.getByRole("link", { name: /^Show the other/ }).click();
      await expect.poll(() => rows.count()).toBe(few);
      expect(page.url()).not.toContain("view.");
      const asked = requests.slice(before).filter((url) => !url.includes("/icon.svg"));
      expect(asked, "nothing is asked of the server").toEqual([]);
    });
  });

  it("keeps the total in view on a phone", async () => {
    await visit("/?retry=0", { width: narrow }, async ({ page }) => {
      const pinned = page.getByRole("link", { name: /a month/ });
      await page.getByLabel("Clips a month", { exact: true }).fill("50");
      await expect.poll(() => pinned.textContent()).toContain("$80");
      expect(await pinned.isVisible()).toBe(true);
    });
  });
});

describe("without JavaScript", () => {
  it("is a plain form whose fields are the keys of the query string", async () => {
    await visit("/?retry=0", { script: false }, async ({ page }) => {
      await page.getByRole("link", { name: /^List the other \d+ models$/ }).click();
      await page.waitForURL(/view\.models=all/);
      await page.getByLabel("Clips a month", { exact: true }).fill("300");
      await page.getByRole("combobox", { name: "Model", exact: true }).selectOption("luma/ray-3.2");
      await page.getByLabel("Duration", { exact: true }).fill("5");
      await page.getByRole("button", { name: "Update the estimate" }).click();
      await page.waitForURL(/clips=300/);
      expect(new URL(page.url()).searchParams.get("model")).toBe("luma/ray-3.2");
      expect(await figure({ page })).toContain("$90");
    });
  });

  it.each([
    { opener: /^Show the other \d+$/, view: "view.rows=all", shows: "#elsewhere tbody tr", least: 100 },
    { opener: /^\d+ models cannot: /, view: "view.unpriced=all", shows: "#elsewhere li", least: 100 },
    { opener: /that are clear$/, view: "view.clear=all", shows: "#risks li", least: 25 },
  ])("opens by a link: $view", async ({ opener, view, shows, least }) => {
    await visit("/?clips=50", { script: false }, async ({ page }) => {
      const few = await page.locator(shows).count();
      expect(few).toBeLessThan(least);
      await page.getByRole("link", { name: opener }).click();
      await page.waitForURL((url) => url.search.endsWith(`&${view}`));
      expect(await page.locator(shows).count()).toBeGreaterThan(least);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("50 clips");
      expect(await page.locator("[role=status]").count(), "it is no issue").toBe(0);
      await page.getByRole("link", { name: opener }).click();
      await page.waitForURL((url) => !url.search.includes("view."));
      expect(await page.locator(shows).count()).toBe(few);
    });
  });

  it("keeps bad text in the field", async () => {
    await visit("/?duration=soon&clips=2.5", { script: false }, async ({ page }) => {
      expect(await page.getByLabel("Duration", { exact: true }).inputValue()).toBe("soon");
      expect(await page.locator("#duration-issue").textContent()).toContain("Write a plain number");
      expect(await page.locator("#clips-issue").textContent()).toContain("Write a whole number");
    });
  });
});
