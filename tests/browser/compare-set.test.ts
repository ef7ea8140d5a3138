/** Models get side by side from the estimate, within few clicks and keys, and whoever opens the link sees the same. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atTheControls, navigation, narrow, useChromium, visit, wide } from "./support/page";

useChromium();

const wanted = ["Veo 3.1 Fast", "Kling 3.0", "Seedance 2.0", "Gen-4.5"];
const most = { clicks: 8, keys: 20 };

/** A hand that counts what it does. */
function handOf(page: Page, touch: boolean) {
  const done = { clicks: 0, keys: 0 };
  return {
    done,
    press: async (name: string | RegExp, role: "button" | "link" | "option" = "button") => {
      const target = page.getByRole(role, { name }).first();
      await (touch ? target.tap() : target.click());
      done.clicks += 1;
    },
    type: async (text: string) => {
      await page.getByRole("combobox", { name: /^Model, maker/ }).waitFor();
      await page.keyboard.type(text);
      done.keys += text.length;
    },
    enter: async () => {
      await page.keyboard.press("Enter");
      done.keys += 1;
    },
  };
}

const columns = (page: Page) => page.locator(".set-table thead th[scope=col] .title-link").allTextContents();
const ticked = (page: Page) => page.locator(".field-list button[aria-pressed=true]").count();
const named = (page: Page) => new URL(page.url()).searchParams.get("model")?.split(",") ?? [];
const first = (page: Page, name: string) =>
  expect.poll(async () => (await page.getByRole("option").first().textContent()) ?? "").toContain(name);
/** A provider may write its own name before the model's: Dreamina Seedance 2.0. */
const expectWanted = (names: readonly string[]) =>
  expect(names.map((name, at) => (name.includes(wanted[at]!) ? wanted[at] : name))).toEqual(wanted);

describe.each([
  { name: "on a wide screen", width: wide, touch: false },
  { name: "on a phone", width: narrow, touch: true },
])("$name", ({ width, touch }) => {
  it("four models get side by side within 8 clicks and 20 keys, and the link shows the same to others", async () => {
    let link = "";
    await visit("/", { width, touch }, async ({ page }) => {
      const { done, press, type, enter } = handOf(page, touch);
      if (touch) await press("Menu");
      await press("Compare", "link");
      await page.waitForURL(/\/compare\?/);
      await press("Swap Veo 3.1 for another model");
      await type("veo f");
      await first(page, wanted[0]!);
      await enter();
      await expect.poll(() => columns(page)).toEqual(["Veo 3.1 Fast"]);
      await press("+ Add a model");
      await type("kl 3");
      await first(page, wanted[1]!);
      await press(/^Kling 3\.0 Kuaishou · on Kling AI/, "option");
      await press("+ Add a model");
      await type("seed 2");
      await first(page, wanted[2]!);
      await press(/^Seedance 2\.0 /, "option");
      await press("+ Add a model");
      await type("gen");
      await first(page, wanted[3]!);
      await enter();
      await expect.poll(async () => (await columns(page)).length).toBe(4);
      expectWanted(await columns(page));
      await expect.poll(() => named(page).length).toBe(4);
      expect(done.clicks, `clicks, beside ${done.keys} keys`).toBeLessThanOrEqual(most.clicks);
      expect(done.keys, `keys, beside ${done.clicks} clicks`).toBeLessThanOrEqual(most.keys);
      link = page.url();
    });
    await visit(link.slice(new URL(link).origin.length), { width, scheme: "dark" }, async ({ page }) => {
      expectWanted(await columns(page));
      expect(await ticked(page)).toBe(4);
    });
  });
});

const set = "model=vertex-ai/veo-3.1-fast-generate-001,kling/kling-v3,runway/gen4.5";

describe("without JavaScript", () => {
  it("the ticks of the field send the comparison with the other set, and the field stays as it is shown", async () => {
    await visit("/", { script: false }, async ({ page }) => {
      await page.getByRole("link", { name: "Compare", exact: true }).click();
      await page.waitForURL(/\/compare\?/);
      await page.getByRole("link", { name: "Remove Veo 3.1" }).click();
      await page.waitForURL((url) => !url.searchParams.has("model"));
      for (const [at, name] of wanted.entries()) {
        const box = page
          .getByRole("button", { name: new RegExp(`^Compare ${name.replace(/\./g, "\\.")} at `) })
          .first();
        // Dearer ones stand on later pages of the field.
        for (let turned = 0; turned < 5 && !(await box.isVisible()); turned += 1) {
          const before = page.url();
          await page.getByRole("link", { name: "Next", exact: true }).click();
          await page.waitForURL((url) => url.href !== before);
        }
        const shown = new URL(page.url()).searchParams.get("view.page");
        await box.click();
        await page.waitForURL((url) => url.searchParams.get("model")?.split(",").length === at + 1);
        expect(new URL(page.url()).searchParams.get("view.page")).toBe(shown);
      }
      expectWanted(await columns(page));
    });
  });
});

describe("the set travels", () => {
  it("through the pages of a plan and those beside it, and back", async () => {
    await visit(`/?${set}&clips=50`, {}, async ({ page }) => {
      const pages = ["Risks", "Test plan", "Models", "Guides", "Estimate"];
      for (const name of pages) {
        await (await navigation(page)).getByRole("link", { name, exact: true }).click();
        await page.waitForURL((url) => url.search.includes("clips") && !url.search.includes("view."));
        const compare = (await navigation(page)).getByRole("link", { name: "Compare, 3 models" });
        const search = new URL((await compare.getAttribute("href"))!, page.url()).searchParams;
        expect([search.get("model"), search.get("clips")], name).toEqual([set.slice("model=".length), "50"]);
      }
    });
  });

  it("stays whichever of its models is in focus", async () => {
    await visit(`/?${set}`, {}, async ({ page }) => {
      await page.locator("#elsewhere").getByRole("link", { name: "Gen-4.5", exact: true }).click();
      const models = "runway/gen4.5,vertex-ai/veo-3.1-fast-generate-001,kling/kling-v3";
      await expect.poll(() => new URL(page.url()).searchParams.get("model")).toBe(models);
      const row = page.locator("#elsewhere tbody tr").first();
      await expect
        .poll(() => row.getByRole("link", { name: /^\+ Compare/ }).getAttribute("href"))
        .toContain(`/compare?model=${models},`);
    });
  });
});

describe("a row of a list", () => {
  it.each([
    ["/models?view.q=luma", narrow],
    ["/models?view.q=luma", wide],
    [`/?${set}`, narrow],
    [`/?${set}`, wide],
  ])("leads to the comparison where a finger meets it: %s at %i", async (path, width) => {
    await visit(path, { width, touch: width === narrow }, async ({ page }) => {
      const link = page.getByRole("link", { name: /^\+ Compare/ }).first();
      const href = (await link.getAttribute("href"))!;
      await link.scrollIntoViewIfNeeded();
      const { height } = (await link.boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(24);
      await (width === narrow ? link.tap() : link.click());
      await page.waitForURL((url) => url.pathname === "/compare");
      const { pathname, searchParams } = new URL(page.url());
      expect(`${pathname}?model=${searchParams.get("model")}`).toBe(href.split("&")[0]);
    });
  });
});

describe("the search for a model", () => {
  it("leads into the comparison by Alt and Enter, and by the words at the end of a row", async () => {
    const veo = "vertex-ai/veo-3.1-generate-001";
    await visit("/?clips=50", {}, async ({ page }) => {
      await page.locator("#model-choice").click();
      await page.getByRole("combobox", { name: /^Model, maker/ }).fill("runway api gen-4.5");
      await first(page, "Gen-4.5");
      await page.keyboard.press("Alt+Enter");
      await page.waitForURL(/\/compare\?/);
      expect(new URL(page.url()).searchParams.get("model")).toBe(`${veo},runway/gen4.5`);
      await page.goBack();
      await atTheControls(page);
      await page.locator("#model-choice").click();
      await page.getByRole("combobox", { name: /^Model, maker/ }).fill("runway api gen-4.5");
      await first(page, "Gen-4.5");
      await page.locator("[role=option] .option-compare").first().click();
      await page.waitForURL(/\/compare\?/);
      expect(new URL(page.url()).searchParams.get("clips")).toBe("50");
    });
  });
});

it("a model is swapped in its place, and the focus stays with its column", async () => {
  await visit(`/compare?${set}`, {}, async ({ page }) => {
    await page.getByRole("button", { name: "Swap Kling 3.0 for another model" }).click();
    await page.getByRole("combobox", { name: /^Model, maker/ }).fill("ray 3.2");
    await first(page, "Ray 3.2");
    await page.keyboard.press("Enter");
    await expect.poll(() => columns(page)).toEqual(["Veo 3.1 Fast", "Ray 3.2", "Gen-4.5"]);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused).toBe("Swap Ray 3.2 for another model");
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual(["Veo 3.1 Fast", "Kling 3.0", "Gen-4.5"]);
  });
});
