/** The comparison taken along in a real browser: what is pasted is what the page shows, and its file is saved. */
import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/numbers/decimal";
import { readMarkdown, recordsOfCsv, tablesOfSheet } from "../lib/support/read-back";
import { expectNoOverflow, narrow, useChromium, visit } from "./support/page";

useChromium();

const link =
  "/compare?model=kling/kling-v3,vertex-ai/veo-3.1-generate-001&clips=500&budget=800&view.provider=fal&view.sort=-clip&view.rows=all&on=2026-11-22";

const plainly = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The cells of the page's tables, as they are read. */
const cellsOf = async (page: Page, table: string): Promise<string[][]> => {
  const rows = await page
    .locator(`${table} tbody tr:not(.field-budget):not([aria-hidden])`)
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  return rows.map((cells) => cells.map(plainly));
};

/** What the clipboard holds after a choice of the menu. */
async function copiedAs(page: Page, name: RegExp): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("button", { name }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
  return page.evaluate(() => navigator.clipboard.readText());
}

describe("a comparison", () => {
  it("is pasted as it is shown, and saved as a file with every model of its filter", async () => {
    await visit(link, {}, async ({ page, problems }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const field = await cellsOf(page, ".field-list");
      const set = await cellsOf(page, ".set-table");
      await page.getByRole("button", { name: "Copy as" }).click();

      const [setCopied, fieldCopied] = readMarkdown(await copiedAs(page, /^Markdown/)).tables;
      expect(field.length).toBeGreaterThan(5);
      // Beside the tick and the name: provider, money to plan with.
      expect(fieldCopied?.slice(1).map(([, provider, money]) => [provider, money])).toEqual(
        field.map(([, , provider, money]) => [provider, money]),
      );
      // Who else sells a model is a way to them, and no figure of the plan.
      const told = set.filter(([label]) => label !== "Sold by");
      expect(setCopied?.slice(1)).toHaveLength(told.length);
      const [, kling, veo] = set[0] ?? [];
      expect(setCopied?.[1]?.slice(1).map((said) => said.replace(/[()]/g, ""))).toEqual([kling, veo]);

      const [, cells] = tablesOfSheet(await copiedAs(page, /^Table/));
      expect(cells?.[0]?.[2]).toBe("Money to plan with, USD a month");
      expect(cells?.slice(1).map(([, , money]) => money)).toEqual(
        field.map(([, , , money]) => money?.replace(/[$,]/g, "")),
      );

      const saved = page.waitForEvent("download");
      await page.getByRole("link", { name: /^CSV/ }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe("comparison-2026-11-22.csv");
      const models = recordsOfCsv(await text(await file.createReadStream()));
      const priced = models.flatMap((row) => row["Money to plan with, USD a month"] || []);
      expect(priced.map((amount) => decimal(amount).toFixed(2))).toEqual(
        cells?.slice(1).map(([, , money]) => decimal(money ?? "").toFixed(2)),
      );
      await expectNoOverflow(page, narrow);
      expect(problems).toEqual([]);
    });
  });

  it("is saved and asked for as JSON without JavaScript, too", async () => {
    await visit(link, { script: false }, async ({ page }) => {
      await page.getByRole("button", { name: "Copy as" }).click();
      const json = await page.getByRole("link", { name: /^JSON/ }).getAttribute("href");
      expect(json).toMatch(
        /^\/api\/estimate\?model=kling\/kling-v3,vertex-ai\/[^&]+&clips=500&budget=800&on=2026-11-22&release=[0-9-]+$/,
      );
      expect((await page.request.get(json ?? "")).status()).toBe(200);
      const saved = page.waitForEvent("download");
      await page.getByRole("link", { name: /^CSV/ }).click();
      expect((await saved).suggestedFilename()).toBe("comparison-2026-11-22.csv");
    });
  });
});
