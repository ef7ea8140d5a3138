/** Prices of one's own: put in on `/own`, marked wherever a figure rests on them, the same when the link is opened again. */
import { deflateRawSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { atTheControls, useChromium, visit } from "./support/page";

useChromium();

/** An address without the day, which is that on which the test runs. */
const linkOf = (url: string): string => url.replace(inject("baseUrl"), "").replace(/&on=[\d-]+/, "");

describe("a price of one's contract", () => {
  it("is put in, marked on the estimate, and still there when the link is opened again", async () => {
    await visit("/?model=fal/veo3.1&clips=200&retry=0", {}, async ({ page }) => {
      await page.locator("#bill").getByRole("link", { name: "Own price" }).first().click();
      await page.waitForURL(/\/own\?/);
      await page.locator('[name="price.silent"]').fill("$0.11");
      await page.getByRole("button", { name: "Estimate with these prices" }).click();
      await page.waitForURL(/\/\?/);
      expect(linkOf(page.url())).toBe("/?model=fal/veo3.1&clips=200&retry=0&price.silent=0.11");
      // 200 clips x 8 s x 0.11.
      expect(await page.locator(".answer-figure").innerText()).toContain("$176");
      expect(await page.locator(".answer-figure").innerText()).toContain("with your own price");
      const bill = await page.locator(".bill-table").innerText();
      expect(bill).toMatch(/8\s+s at \$0\.11 a second; your own price; list price \$0\.20 a\s+second/);
      const before = await page.locator("main").innerText();
      await page.reload({ waitUntil: "networkidle" });
      expect(await page.locator("main").innerText()).toBe(before);
    });
  });

  it("holds in the browser as on the server, and goes to no other model", async () => {
    await visit("/?model=fal/veo3.1&clips=100&retry=0&price.silent=0.11", {}, async ({ page, problems }) => {
      await atTheControls(page);
      await page.getByLabel("Clips a month", { exact: true }).fill("200");
      // 200 clips x 8 s x 0.11.
      await page.locator(".answer-figure", { hasText: "$176" }).waitFor();
      expect(await page.locator(".answer-figure").innerText()).toContain("with your own price");
      await page.waitForURL(/clips=200.*price\.silent=0\.11/);
      await page.goto(`${page.url().replace("model=fal/veo3.1", "model=fal/veo3.1,kling/kling-v3")}`);
      await atTheControls(page);
      const link = page
        .locator("#elsewhere")
        .getByRole("link", { name: /^Kling 3\.0/ })
        .first();
      await link.click();
      await page.waitForURL(/model=kling\/kling-v3/);
      expect(page.url()).not.toContain("price.silent");
      expect(problems).toEqual([]);
    });
  });

  it("that cannot be taken is said at its field, and what was typed stays", async () => {
    await visit("/own?model=kling/kling-v3&view.set=prices&credit.kling=much", { script: false }, async ({ page }) => {
      const field = page.locator('[name="credit.kling"]');
      expect(await field.inputValue()).toBe("much");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator('[id="credit.kling-issue"]').innerText()).toBe(
        "Write a plain number such as 0.14. Worked out with the list price.",
      );
    });
  });
});

describe("a model of one's own", () => {
  it("is made without a script, and priced: 50 clips x 8 s x 0.05", async () => {
    await visit("/own?model=kling/kling-v3&clips=50&retry=0", { script: false }, async ({ page }) => {
      await page.locator('[name="view.name"]').fill("Veo 3.1 by Google");
      await page.locator('[name="view.price"]').fill("0.05");
      await page.getByRole("button", { name: "Estimate with this model" }).click();
      await page.waitForURL(/\/\?model=own\/Veo-3-1-by-Google&/);
      expect(await page.locator(".answer-figure").innerText()).toContain("$20.00");
      expect(await page.title()).toMatch(/^Own model · 50 × 8 s/);
      expect(await page.locator("h1").innerText()).toContain("on Own model at your own prices");
      expect(await page.locator(".answer-foot").innerText()).toContain("“Veo 3.1 by Google” is your own model");
    });
  });

  it("is computed in the browser as it is on the server", async () => {
    const json = {
      currency: "USD",
      models: [
        {
          id: "reel",
          name: "Reel",
          modes: ["text-to-video"],
          constraints: {
            durations: [{ kind: "unknown" }],
            resolutions: ["720p"],
            aspects: ["16:9"],
            fps: "unknown",
            audio: "never",
          },
          rates: [{ id: "flat", meter: "output", unitPrice: "0.05", denomination: "USD", quantity: { of: "seconds" } }],
        },
      ],
    };
    const own = deflateRawSync(Buffer.from(JSON.stringify(json))).toString("base64url");
    await visit(`/?model=own/reel&clips=50&retry=0&own=${own}`, {}, async ({ page, problems }) => {
      await atTheControls(page);
      await page.getByLabel("Clips a month", { exact: true }).fill("100");
      await page.locator(".answer-figure", { hasText: "$40.00" }).waitFor();
      await expect.poll(() => page.title()).toMatch(/^Own model · 100 × 8 s/);
      expect(problems).toEqual([]);
    });
  });

  it("that is hostile is left out: no script, no name, and the rest of the link holds", async () => {
    const attack = { currency: "USD", models: [{ id: "x", name: "<script>window.attacked=1</script>" }] };
    const own = deflateRawSync(Buffer.from(JSON.stringify(attack))).toString("base64url");
    await visit(`/?model=kling/kling-v3&clips=7&own=${own}`, {}, async ({ page }) => {
      expect(await page.evaluate(() => (window as { attacked?: number }).attacked)).toBeUndefined();
      expect(await page.title()).toMatch(/^Kling 3\.0 · 7 × 8 s/);
      expect(await page.getByRole("status").innerText()).toContain("The own models were left out.");
    });
  });
});
