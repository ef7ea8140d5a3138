/** A plan of several workloads: built, changed on the estimate of one of them, sent as a link; without scripting, too. */
import { describe, expect, inject, it } from "vitest";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { atTheControls, narrow, useChromium, visit, wide } from "./support/page";

useChromium();

const two =
  "name=Adverts&model=vertex-ai/veo-3.1-fast-generate-001&clips=120&budget=900&on=2026-11-22" +
  "&2.name=Turns&2.model=kling/kling-v3&2.clips=240&2.duration=5";

const figure = "#plan-with";

async function totalOf(query: string): Promise<string> {
  const answer = (await (await fetch(`${inject("baseUrl")}/api/estimate?${query}`)).json()) as {
    total: { planWith: { amount: string } };
  };
  return answer.total.planWith.amount;
}

const inHeadline = (amount: string): string => `$${Math.round(Number(amount)).toLocaleString("en")}`;

describe.each([
  ["with scripting", true],
  ["without scripting", false],
])("%s", (_, script) => {
  it("a workload is added, named and changed, and the total is the API's", async () => {
    await visit("/plan?model=kling/kling-v3&on=2026-11-22", { script }, async ({ page }) => {
      await page.getByRole("button", { name: "+ Add a workload" }).click();
      await page.waitForURL(/2\./);
      await page.getByLabel("Name").nth(1).fill("Turns");
      await page.getByLabel("Clips", { exact: true }).nth(1).fill("1,000");
      await page.getByLabel(/^Budget/).fill("$2,000");
      await page.getByRole("button", { name: "Work it out" }).click();
      await page.waitForURL(/Turns/);
      const whole = "model=kling/kling-v3&budget=2000&on=2026-11-22&2.name=Turns&2.clips=1000";
      expect(await page.locator(figure).textContent()).toContain(inHeadline(await totalOf(whole)));
      expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["AWorkload A", "BTurns"]);
    });
  });
});

it("one workload is changed on its estimate, and the plan keeps the others and its order", async () => {
  await visit(`/plan?${two}`, {}, async ({ page }) => {
    const before = await totalOf(two);
    expect(await page.locator(figure).textContent()).toContain(inHeadline(before));
    await page
      .locator("#workload-2")
      .getByRole("button", { name: /^Edit all of it/ })
      .click();
    await page.waitForURL(/view\.at=2/);
    await atTheControls(page);
    expect(await page.locator("h1").textContent()).toContain("240 clips of 5 seconds");
    await page.locator("#clips").fill("300");
    await page.waitForURL(/clips=300/);
    await page.getByRole("link", { name: "The whole plan and its budget" }).click();
    await page.waitForURL(/\/plan\?/);
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["AAdverts", "BTurns"]);
    const after = await totalOf(two.replace("2.clips=240", "2.clips=300"));
    expect(await page.locator(figure).textContent()).toContain(inHeadline(after));
  });
});

it.each([
  ["+ Add a workload", /2\.clips=300&3\./],
  [/^Duplicate: Turns/, /3\.clips=300/],
  [/^Move up: Turns/, /\?name=Turns&.*[?&]clips=300/],
  [/^Compare models: Turns/, /\/compare\?.*[?&]clips=300/],
  ["Compare whole plans", /2\.clips=300.*&view\.mixes=all/],
])("what is typed and not worked out yet is kept by %s", async (name, address) => {
  await visit(`/plan?${two}`, { script: false }, async ({ page }) => {
    await page.locator("#workload-2").getByLabel("Clips", { exact: true }).fill("300");
    await page.getByRole("button", { name }).click();
    await page.waitForURL(address);
  });
});

it("nothing is done with a plan that cannot be read, and what was typed stays", async () => {
  await visit(`/plan?${two}`, { script: false }, async ({ page }) => {
    const box = page.locator("#workload-2").getByLabel("Clips", { exact: true });
    await box.fill("many");
    await page.getByRole("button", { name: /^Remove: Adverts/ }).click();
    await page.waitForURL(/2\.clips=many/);
    expect(await box.inputValue()).toBe("many");
    expect(await page.getByRole("status").textContent()).toMatch(/^Not done: /);
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["AAdverts", "BTurns"]);
    await page.getByRole("button", { name: /^Remove: Turns/ }).click();
    await page.waitForURL(/view\.did=removed/);
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["AAdverts"]);
  });
});

it("Enter in a field works the list out, and does nothing else", async () => {
  await visit(`/plan?${two}`, { script: false }, async ({ page }) => {
    const box = page.locator("#workload-2").getByLabel("Clips", { exact: true });
    await box.fill("300");
    await box.press("Enter");
    await page.waitForURL((url) => url.pathname === "/plan" && /2\.clips=300/.test(url.search));
    expect(await page.getByRole("heading", { level: 3 }).count()).toBe(2);
  });
});

it("what cannot be read is said beside its field and stays as it was typed", async () => {
  await visit(`/plan?${two.replace("2.clips=240", "2.clips=many")}`, {}, async ({ page }) => {
    const box = page.locator("#workload-2").getByLabel("Clips", { exact: true });
    expect(await box.inputValue()).toBe("many");
    expect(await box.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#workload-2").textContent()).toContain("Worked out as the first workload has it.");
  });
});

it("a removed workload comes back", async () => {
  await visit(`/plan?${two}`, {}, async ({ page }) => {
    await page
      .locator("#workload-1")
      .getByRole("button", { name: /^Remove/ })
      .click();
    await page.getByText("The workload was removed.").waitFor();
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["ATurns"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["AAdverts", "BTurns"]);
  });
});

it.each([
  ["two workloads and whole plans beside them", `/plan?${two}&view.mixes=all`],
  ["one without a price", "/plan?model=kling/kling-v3&2.model=adobe-firefly/firefly-video-model-1&2.clips=x&budget=5"],
  ["nothing asked yet", "/plan"],
])("has no axe findings: %s", async (_, path) => {
  await visit(path, { width: wide, scheme: "light" }, ({ page }) => expectAccessibleInBothThemes(page, [wide, narrow]));
});

it("a contract's price is set on the estimate of one workload, counts in the total, and the others stay", async () => {
  await visit(`/plan?${two}`, { script: false }, async ({ page }) => {
    await page
      .locator("#workload-2")
      .getByRole("button", { name: /^Edit all of it/ })
      .click();
    await page.locator("#bill").getByRole("link", { name: "Own price" }).first().click();
    await page.locator('[name="price.720p-silent"]').fill("0.5");
    await page.getByRole("button", { name: "Estimate with these prices" }).click();
    await page.getByRole("link", { name: "The whole plan and its budget" }).click();
    await page.waitForURL(/\/plan\?/);
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["AAdverts", "BTurns"]);
    const said = await page.locator(figure).textContent();
    expect(said).toContain(inHeadline(await totalOf(`${two}&2.price.720p-silent=0.5`)));
    expect(said).toContain("with your own price in B");
  });
});
