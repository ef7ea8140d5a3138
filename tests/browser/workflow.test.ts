/** A person at the controls: by mouse, by keyboard, without JavaScript. */
import { describe, expect, it } from "vitest";
import { atRest, atTheControls, narrow, placeOf, useChromium, visit, type Visit } from "./support/page";

useChromium();

/** What the page is made of, and no word of the plan: parts that are loaded when they are first used. */
const ownFile = /\/icon\.svg|\/_next\/static\/chunks\/[^?]+\.js$/;

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
      const asked = requests.slice(before).filter((url) => !ownFile.test(url));
      expect(asked, "nothing is asked of the server").toEqual([]);
    });
  });

  it.each(["/?clips=7", "/compare?clips=7"])("sends nothing to compute with to who only looks at %s", async (path) => {
    await visit("/faq", {}, async ({ page, requests }) => {
      await page.goto(path, { waitUntil: "load" });
      await atTheControls(page);
      await page.waitForTimeout(800);
      expect(requests.filter((url) => url.includes("/catalogue/"))).toEqual([]);
      const asked = page.waitForRequest(/\/catalogue\/engine\.json/);
      await page.keyboard.press("Tab");
      await asked;
    });
  });

  it("steps through lengths by keyboard and by its buttons", async () => {
    await visit("/?retry=0&duration=8", {}, async ({ page }) => {
      const length = page.getByRole("spinbutton", { name: "Length" });
      await length.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => length.inputValue()).toBe("6");
      await expect.poll(() => figure({ page })).toContain("$120");
      await page.getByRole("button", { name: "Length: less" }).click();
      await page.getByRole("button", { name: "Length: less" }).click();
      await expect.poll(() => figure({ page })).toContain("$80");
    });
  });

  it("goes back from a change by its own way back, and by the browser's", async () => {
    await visit("/?retry=0", {}, async ({ page }) => {
      await page.getByText("4k", { exact: true }).click();
      await expect.poll(() => figure({ page })).toContain("$320");
      await page.getByLabel("Failed of attempts").fill("20 %");
      await expect.poll(() => new URL(page.url()).searchParams.get("retry")).toBe("0.2");
      await page.getByRole("button", { name: "Undo “20 %”" }).click();
      await expect.poll(() => figure({ page })).toContain("$320");
      expect(await page.getByLabel("Failed of attempts").inputValue()).toBe("0 %");
      await page.goBack();
      await expect.poll(() => figure({ page })).toContain("$160");
      expect(await page.getByRole("button", { name: /^Undo/ }).count()).toBe(0);
    });
  });

  it("gives any row of the comparison the focus, and goes back", async () => {
    await visit("/", {}, async ({ page }) => {
      const first = page.locator("#elsewhere tbody tr").first().getByRole("rowheader").getByRole("link");
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
      const field = page.getByLabel("Length", { exact: true });
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
      await atRest(page);
      const shown = await page.getByRole("main").textContent();
      await page.reload();
      expect(await page.getByRole("main").textContent()).toBe(shown);
    });
  });

  it("takes a day that is typed digit by digit", async () => {
    await visit("/", {}, async ({ page }) => {
      await page.locator("summary", { hasText: "Day and currency" }).click();
      const field = page.getByLabel("Prices of", { exact: true });
      await field.focus();
      await page.keyboard.type("03012026", { delay: 30 });
      await atRest(page);
      expect(page.url()).toContain("on=2026-03-01");
      expect(await field.inputValue()).toBe("2026-03-01");
      expect(await field.getAttribute("aria-invalid")).toBe("false");
      await expect.poll(() => page.getByText("With prices of today it is the same.").count()).toBe(1);
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
      await page.getByRole("link", { name: /^Show the other \d+$/ }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(100);
      await page.getByLabel("Clips a month", { exact: true }).fill("200");
      await expect.poll(() => page.locator("#elsewhere tr[aria-current]").textContent()).toContain("$320.00");
      expect(await rows.count()).toBeGreaterThan(100);
      await page.getByRole("link", { name: /^Show the other \d+$/ }).click();
      await expect.poll(() => rows.count()).toBe(few);
      expect(page.url()).not.toContain("view.");
      const asked = requests.slice(before).filter((url) => !ownFile.test(url));
      expect(asked, "nothing is asked of the server").toEqual([]);
    });
  });

  it("is edited in a sheet on a phone, with the total in view all along", async () => {
    await visit("/?retry=0", { width: narrow }, async ({ page }) => {
      const edit = page.getByRole("link", { name: "Edit plan" });
      expect(await page.getByRole("form", { name: "Plan" }).count(), "the answer comes first").toBe(0);
      await edit.click();
      const sheet = page.getByRole("dialog", { name: "Plan" });
      await sheet.getByLabel("Clips a month", { exact: true }).fill("50");
      await expect.poll(() => sheet.textContent()).toContain("$80");
      for (let tab = 0; tab < 60; tab += 1) await page.keyboard.press("Tab");
      const outside = () =>
        page.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest("#plan"));
      expect(await outside(), "the focus stays in the sheet").toBe(false);
      await page.keyboard.press("Escape");
      await expect.poll(() => sheet.count()).toBe(0);
      expect(await edit.evaluate((link) => link === document.activeElement)).toBe(true);
      const pinned = page.getByRole("link", { name: /a month/ });
      await expect.poll(() => pinned.textContent()).toContain("$80");
      expect(await pinned.isVisible()).toBe(true);
    });
  });

  it("brings the fields that few plans need when they are opened, and the form keeps what the link says in them", async () => {
    await visit("/?images=2&extra.tax=0.2&budget=800", {}, async ({ page, problems }) => {
      const group = page.locator("#outcome-fields");
      expect(await group.getByRole("textbox").count()).toBe(0);
      const line = page.locator("#outcome-fields > summary");
      await line.click();
      await group.getByLabel("Moderated of attempts").fill("5");
      await expect.poll(() => new URL(page.url()).searchParams.get("moderated")).toBe("0.05");
      await expect.poll(() => line.textContent()).toContain("5 % moderated");
      await group.locator(".preset").first().waitFor();
      expect(new URL(page.url()).searchParams.get("extra.tax")).toBe("0.2");
      expect(problems).toEqual([]);
    });
    await visit("/?images=2&extra.tax=0.2&budget=800", { script: false }, async ({ page }) => {
      await page.locator("#outcome-fields > summary").click();
      await page.locator("#outcome-fields").getByRole("link", { name: "Show these fields" }).click();
      await page.getByLabel("Moderated of attempts").fill("5");
      await page.getByRole("button", { name: "Update the estimate" }).click();
      const { searchParams } = new URL(page.url());
      expect(["moderated", "images", "extra.tax"].map((key) => searchParams.get(key))).toEqual(["5", "2", "20 %"]);
    });
    await visit("/?images=2&extra.tax=0.2", { script: false }, async ({ page }) => {
      await page.getByLabel("Clips a month").fill("50");
      await page.getByRole("button", { name: "Update the estimate" }).click();
      const { searchParams } = new URL(page.url());
      expect(["clips", "images", "extra.tax"].map((key) => searchParams.get(key))).toEqual(["50", "2", "0.2"]);
    });
  });

  it("is not changed by scrolling, wherever a finger starts", async () => {
    await visit(
      "/?retry=0.2&unusable=0.5&budget=800&view.fields=all",
      { width: narrow, touch: true },
      async ({ page }) => {
        await page.getByRole("link", { name: "Edit plan" }).click();
        await page.evaluate(() => {
          for (const group of document.querySelectorAll<HTMLDetailsElement>("#plan details")) group.open = true;
        });
        const said = () =>
          page.evaluate(() => {
            const form = document.querySelector<HTMLFormElement>("#plan form")!;
            const unnamed = [...form.querySelectorAll<HTMLInputElement>("input:not([name])")].map(({ value }) => value);
            return [window.location.search, ...unnamed, ...[...new FormData(form)].flat().map(String)];
          });
        const before = await said();
        const touch = await page.context().newCDPSession(page);
        const swipe = async (x: number, y: number, by: number) => {
          const moves = [1, 2, 3, 4].map((moved) => ({ x: x + moved, y: y + (by * moved) / 4 }));
          // One after the other: the browser takes them in the order in which they are sent.
          await Promise.all([
            touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] }),
            ...moves.map((point) =>
              touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] }),
            ),
            touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
          ]);
        };
        // Found once: a locator would look for all of them again at each.
        const controls = await page
          .locator("#plan :is(.control, .segments, .stepper-button, summary, a):visible")
          .elementHandles();
        expect(controls.length).toBeGreaterThan(40);
        for (const [at, control] of controls.entries()) {
          const { x, y } = await placeOf(control, 0.5);
          await swipe(x, y, at % 2 === 0 ? -160 : 160);
        }
        expect(await said()).toEqual(before);
      },
    );
  });

  it("shows every control that a finger needs at 44 pixels", async () => {
    await visit("/?view.fields=all", { width: narrow, touch: true }, async ({ page }) => {
      await page.getByRole("link", { name: "Edit plan" }).click();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("#plan :is(.control-input, .segment, button, .plan-close, summary)")]
          .filter((control) => control.getClientRects().length > 0 && !control.closest("details:not([open]) > div"))
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
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
      await page.getByLabel("Length", { exact: true }).fill("5");
      await page.getByLabel("Discarded of good takes").fill("0 %");
      await page.getByRole("button", { name: "Update the estimate" }).click();
      await page.waitForURL(/clips=300/);
      expect(new URL(page.url()).searchParams.get("model")).toBe("luma/ray-3.2");
      expect(await figure({ page })).toContain("$90");
    });
  });

  it.each([
    { opener: /^Show the other \d+$/, view: "view.rows=all", shows: "#elsewhere tbody tr", least: 100 },
    { opener: /^\d+ models without a price: /, view: "view.unpriced=all", shows: "#elsewhere li", least: 100 },
    { opener: /clear or not in your plan$|the first three$/, view: "view.clear=all", shows: "#risks li", least: 25 },
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

  it("reads what a person types, and writes the plain value back", async () => {
    await visit("/?retry=20+%25&clips=1,000&budget=$1.5k", { script: false }, async ({ page }) => {
      const value = (key: string) => page.locator(`.estimate [name="${key}"]`).inputValue();
      expect([await value("retry"), await value("clips"), await value("budget")]).toEqual(["20 %", "1000", "1500"]);
      expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
    });
  });

  it("keeps bad text in the field", async () => {
    await visit("/?duration=soon&clips=2.5", { script: false }, async ({ page }) => {
      expect(await page.getByLabel("Length", { exact: true }).inputValue()).toBe("soon");
      expect(await page.locator("#duration-issue").textContent()).toContain("Write a plain number");
      expect(await page.locator("#clips-issue").textContent()).toContain("Write a whole number");
    });
  });
});
