/** The comparison in a real browser: the set, the field, what flips them; with and without scripts, by touch and keys. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { htmlOf, mainOf } from "./support/html";
import { atRest, expectNoOverflow, narrow, useChromium, visit, wide } from "./support/page";

useChromium();

const three = "model=vertex-ai/veo-3.1-fast-generate-001,kling/kling-v3,runway/gen4.5";
const plan = "audio=on&clips=500&unusable=0.5&budget=800&on=2026-11-26";
const comparison = `/compare?${three}&${plan}`;

const says = (page: Page) => page.locator(".says").textContent();
const columns = (page: Page) => page.locator(".set-table thead th a.title-link").allTextContents();
const asked = (page: Page) => new URL(page.url()).searchParams;

describe("in both themes and at both widths", () => {
  it.each([
    ["with everything open", `${comparison}&view.rows=all&view.unpriced=all&view.flips=all&view.q=veo`],
    [
      "with its form and what cannot be read",
      `${comparison}&view.plan=all&view.flips=all&duration=abc&view.sort=x&foo=1`,
    ],
    ["without models, and an empty list", "/compare?view.q=zzz"],
  ])("is accessible %s", async (_, path) => {
    await visit(path, { width: wide, scheme: "light" }, async ({ page, problems }) => {
      await page.locator(".list-filters").evaluate((filters: HTMLDetailsElement) => (filters.open = true));
      await expectAccessibleInBothThemes(page, [wide, narrow]);
      expect(problems).toEqual([]);
    });
  });

  it("nothing sticks out sideways, from 320 pixels to 2560", async () => {
    await visit(`${comparison}&view.rows=all&view.flips=all`, {}, async ({ page }) => {
      for (const width of [320, narrow, 820, 1024, 1150, wide, 2560]) await expectNoOverflow(page, width);
    });
  });
});

describe("with scripts", () => {
  it("a change is followed by set, sentence, field and address, without a reload, and can be gone back from", async () => {
    await visit(comparison, {}, async ({ page, requests, problems }) => {
      await page.getByRole("button", { name: "500 kept clips" }).click();
      await page.locator("#clips").fill("100");
      await expect.poll(() => asked(page).get("clips")).toBeNull();
      await expect.poll(() => says(page)).toMatch(/of \d+ general models fit \$800.*100 kept clips/);
      const money = page.locator(".set-money td").first();
      await expect.poll(() => money.textContent()).toMatch(/^\$1\d\d\.\d\d least$/);
      const row = page.locator(".field-list tr[data-in-set]").filter({ hasText: "Veo 3.1 Fast" });
      await expect
        .poll(async () => (await money.textContent())!.startsWith((await row.locator("td").nth(2).textContent())!))
        .toBe(true);
      await page.goBack();
      await expect.poll(() => asked(page).get("clips")).toBe("500");
      await expect.poll(() => money.textContent()).toContain("$766.40");
      expect(requests.filter((url) => url.includes("/compare")).length).toBe(1);
      expect(problems).toEqual([]);
    });
  });

  it("a tick puts a model beside the others, its cross takes it away, and arrows move it", async () => {
    await visit(comparison, {}, async ({ page }) => {
      await page.getByRole("button", { name: "Compare LTX-2.3 Fast at LTX API" }).click();
      await expect.poll(() => columns(page)).toEqual(["Veo 3.1 Fast", "Kling 3.0", "Gen-4.5", "LTX-2.3 Fast"]);
      await page.getByRole("link", { name: /^Move LTX-2.3 Fast to the left/ }).click();
      await expect.poll(() => columns(page)).toEqual(["Veo 3.1 Fast", "Kling 3.0", "LTX-2.3 Fast", "Gen-4.5"]);
      await page.getByRole("link", { name: "Remove Kling 3.0" }).click();
      await expect.poll(() => columns(page)).toEqual(["Veo 3.1 Fast", "LTX-2.3 Fast", "Gen-4.5"]);
      const models = "vertex-ai/veo-3.1-fast-generate-001,ltx/ltx-2-3-fast,runway/gen4.5";
      await expect.poll(() => asked(page).get("model")).toBe(models);
    });
  });

  it("a model without a price has a cure that is one click", async () => {
    await visit(comparison, {}, async ({ page }) => {
      await page.getByRole("link", { name: "Price it silent" }).click();
      await expect.poll(() => page.locator(".set-because").count()).toBe(0);
      expect(await columns(page)).toEqual(["Veo 3.1 Fast", "Kling 3.0", "Gen-4.5"]);
      await expect.poll(() => asked(page).get("audio")).toBeNull();
    });
  });

  it("the field is searched, filtered and ordered in place, and the link holds it", async () => {
    await visit(comparison, {}, async ({ page, requests }) => {
      const rows = page.locator(".field-list tbody tr:not(.field-budget, [data-in-set])");
      await page.getByRole("searchbox").fill("seedance");
      await expect.poll(() => asked(page).get("view.q")).toBe("seedance");
      await expect
        .poll(async () => (await rows.locator("th").allTextContents()).every((name) => /Seedance/.test(name)))
        .toBe(true);
      await page.getByRole("link", { name: "Kept clip" }).click();
      await expect.poll(() => asked(page).get("view.sort")).toBe("clip");
      await page.getByLabel("Failed jobs not billed").check();
      await expect.poll(() => asked(page).get("view.free")).toBe("yes");
      await atRest(page);
      const shown = await rows.locator("th").allTextContents();
      expect(requests.filter((url) => url.includes("/compare")).length).toBe(1);
      expect(mainOf(await htmlOf(page.url().replace(/^https?:\/\/[^/]+/, "")))).toContain(shown[0]);
    });
  });

  it("dots are read off by keys and by touch, and say what the rows do", async () => {
    await visit(comparison, { width: narrow, touch: true }, async ({ page }) => {
      const reader = page.getByRole("slider", { name: "Models by money to plan with, from the least" });
      await reader.focus();
      await page.keyboard.press("Home");
      const first = await page.locator(".field-list tbody th").first().textContent();
      await expect.poll(() => reader.getAttribute("aria-valuetext")).toContain(first!.trim());
      const plot = page.locator("figure svg[aria-hidden]:visible").first();
      const box = (await plot.boundingBox())!;
      await page.touchscreen.tap(box.x + box.width - 8, box.y + box.height / 2);
      await expect.poll(() => page.locator("figure > p").first().textContent()).toMatch(/\$[\d,]+\.\d\d/);
    });
  });

  it("what flips the set is worked out after a rest, and its links lead to where it holds", async () => {
    await visit(
      "/compare?model=kling/kling-v3,vertex-ai/veo-3.1-generate-001&clips=100&on=2026-11-22",
      {},
      async ({ page }) => {
        const flip = page.locator("#flips .flip-row").first().getByRole("link").first();
        await expect
          .poll(() => flip.textContent(), { timeout: 20_000 })
          .toBe("From 21 to 51 clips, Veo 3.1 is the cheapest.");
        const best = () => page.locator(".set-money td").filter({ hasText: "least" }).textContent();
        const before = await best();
        await flip.click();
        await expect.poll(() => asked(page).get("clips")).toBe("51");
        await expect.poll(best).not.toBe(before);
        await page.getByRole("button", { name: "length", exact: true }).click();
        await expect
          .poll(() => page.locator("#flips figcaption").textContent(), { timeout: 20_000 })
          .toBe("Money to plan with over length");
      },
    );
  });

  it("is edited in a sheet on a phone, whose foot says how the budget fares", async () => {
    await visit(comparison, { width: narrow, touch: true }, async ({ page }) => {
      await page.getByRole("link", { name: "Edit plan" }).click();
      await page.locator("#budget").fill("2000");
      await expect.poll(() => page.locator(".plan-answer").textContent()).toMatch(/general models fit \$2,000/);
      await page.getByRole("button", { name: "Done" }).click();
      await expect.poll(() => page.locator(".plan").isVisible()).toBe(false);
      await expect.poll(() => asked(page).get("budget")).toBe("2000");
    });
  });
});

describe("without scripts", () => {
  it("is a plain page: a tick, a filter and the form are sent, and keep the set", async () => {
    await visit(comparison, { script: false }, async ({ page }) => {
      await page.getByRole("button", { name: "Compare LTX-2.3 Fast at LTX API" }).click();
      await page.waitForURL(/ltx/);
      expect(await columns(page)).toEqual(["Veo 3.1 Fast", "Kling 3.0", "Gen-4.5", "LTX-2.3 Fast"]);
      await page.getByRole("searchbox").fill("veo");
      await page.getByRole("button", { name: "Show", exact: true }).click();
      await page.waitForURL(/view\.q=veo/);
      expect(await columns(page)).toHaveLength(4);
      await page.getByRole("link", { name: "Edit plan" }).click();
      await page.locator("#clips").fill("100");
      await page.getByRole("button", { name: "Update the comparison" }).click();
      await page.waitForURL(/clips=100/);
      expect(await columns(page)).toHaveLength(4);
    });
  });

  it("says what flips the set where it is asked to, and on paper only then", async () => {
    const flips = async (page: Page, media: "print" | "screen") => {
      await page.emulateMedia({ media });
      return page.locator("#flips").isVisible();
    };
    await visit(comparison, { script: false }, async ({ page }) => {
      expect([await flips(page, "print"), await flips(page, "screen")]).toEqual([false, true]);
      await page.getByRole("link", { name: "Work out what flips it" }).click();
      await page.waitForURL(/view\.flips=all/);
      expect(await page.locator("#flips .flip-row").count()).toBe(5);
      expect([await flips(page, "print"), await flips(page, "screen")]).toEqual([true, true]);
    });
  });
});

it("T5: the cheapest of 10 s, 1080p, with sound from an image is the first row, and a general model", async () => {
  await visit(
    "/compare?mode=image-to-video&duration=10&resolution=1080p&audio=on&on=2026-11-26",
    {},
    async ({ page }) => {
      const [first] = await page.locator(".field-list tbody th").allTextContents();
      expect(await says(page)).toContain(`with ${first!.trim()} at`);
      expect(await page.getByRole("link", { name: /^general/ }).getAttribute("aria-current")).toBe("true");
    },
  );
});

it("on a phone a row of the field has two lines, and says who sells the model", async () => {
  await visit(comparison, { width: narrow }, async ({ page }) => {
    const row = page.locator(".field-list tbody tr:not(.field-budget)").first();
    const provider = (await row.locator("td").nth(1).boundingBox())!;
    const name = (await row.locator("th").boundingBox())!;
    expect(provider.width).toBeGreaterThan(60);
    expect(provider.y).toBeGreaterThan(name.y);
    expect((await row.boundingBox())!.height).toBeLessThan(70);
  });
});
