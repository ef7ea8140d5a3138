/** What moves the money: opened in place and by its link, and what a flip leads to. */
import { expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { htmlOf, mainOf } from "./support/html";
import { expectNoOverflow, narrow, useChromium, visit, wide, type Visit } from "./support/page";

useChromium();

const fast = "ltx/ltx-2-3-fast";
const plan = `model=${fast}&clips=100&duration=8&audio=on&on=2026-11-22`;
const opener = ({ page }: Pick<Visit, "page">) => page.locator("#moves a[aria-expanded]");

/** Money to plan with of a model, by the API. */
async function moneyOf(pairs: URLSearchParams, model: string): Promise<number> {
  const query = new URLSearchParams([...pairs].filter(([key]) => key !== "model" && !key.startsWith("view.")));
  const { estimates } = JSON.parse(await htmlOf(`/api/estimate?model=${model}&${query}`)) as {
    estimates: { planWith: { amount: string } }[];
  };
  return Number(estimates[0]!.planWith.amount);
}

it("opens in place, with nothing of it asked for before", async () => {
  await visit(`/?${plan}`, {}, async ({ page, requests, problems }) => {
    const ofRanges = () => requests.filter((url) => url.includes("/assumptions/"));
    expect(ofRanges()).toEqual([]);
    await opener({ page }).press("Enter");
    await page.locator("#moves tbody tr").first().waitFor();
    expect(await page.locator("#moves tbody tr").count()).toBeGreaterThan(8);
    expect(await page.locator(".field-line").count()).toBe(5);
    expect(ofRanges()).toHaveLength(1);
    expect(page.url()).not.toContain("view.moves");
    expect(problems).toEqual([]);
  });
});

it("keeps the fields where they are while a value changes", async () => {
  await visit(`/?${plan}&view.moves=all`, {}, async ({ page }) => {
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".plan-body > .plan-fields > .field-row")].map(
          (row) => (row as HTMLElement).offsetTop,
        ),
      );
    const before = await places();
    for (const clips of ["501", "60", "7", "20000"]) {
      await page.getByLabel("Clips a month", { exact: true }).fill(clips);
      expect(await places()).toEqual(before);
      await expect.poll(() => page.locator(".field-line[data-behind]").count()).toBe(0);
      expect(await places()).toEqual(before);
    }
  });
});

it("is open by its link without JavaScript, and on paper only then", async () => {
  const folded = mainOf(await htmlOf(`/?${plan}`));
  expect(folded).toContain("Ranges others have seen");
  expect(folded).not.toContain("What flips it");
  await visit(`/?${plan}`, { script: false }, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#moves").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await opener({ page }).click();
    await page.waitForURL(/view\.moves=all/);
    expect(await page.locator("#moves tbody tr").count()).toBeGreaterThan(8);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#moves").isVisible()).toBe(true);
  });
});

it("a flip's link leads to a plan in which the dearer model is the cheaper one", async () => {
  await visit(`/?${plan}&view.moves=all`, { script: false }, async ({ page }) => {
    const against = (await page.locator("#moves h3 + p").textContent())!;
    const [, name, provider] = /^Against (.+) at (.+), the cheapest other model/.exec(against)!;
    const other = catalogue.models.find((one) => one.model.name === name && one.provider.name === provider)!.key;
    const cheaper = async (pairs: URLSearchParams) =>
      (await moneyOf(pairs, fast)) < (await moneyOf(pairs, other)) ? "this" : "other";
    const now = await cheaper(new URLSearchParams(plan));
    const hrefs = await page
      .locator("#moves dl > div")
      .evaluateAll((rows) => rows.flatMap((row) => row.querySelector("a")?.getAttribute("href") ?? []));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) {
      expect(href).toMatch(/&view\.moves=all#moves$/);
      expect(await cheaper(new URLSearchParams(href.replace(/#.*/, ""))), href).not.toBe(now);
    }
  });
});

it("is accessible in both themes on both widths, and sticks out nowhere", async () => {
  await visit(`/?${plan}&view.moves=all`, { width: wide, scheme: "light" }, async ({ page }) => {
    for (const width of [wide, narrow]) await expectNoOverflow(page, width);
    await expectAccessibleInBothThemes(page, [wide, narrow]);
  });
});
