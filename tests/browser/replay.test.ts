/** A link made with an older release: what it says since, what changes of it, and how it is led to today. */
import { describe, expect, it } from "vitest";
import { newestRelease } from "@/app/catalogue/releases/record";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { htmlOf, mainOf } from "./support/html";
import { expectNoOverflow, narrow, useChromium, visit, wide, type Visit } from "./support/page";

useChromium();

/** OpenRouter asks 5.5 % on buying credit, which is known since the release of 28 November 2026. */
const plan = "model=openrouter/veo-3.1&duration=5&audio=on&budget=300&on=2026-11-22";
const older = `${plan}&release=2026-11-22`;

type Total = { planWith: { amount: string } };
type Answer = {
  estimates: Total[];
  replay?: { now: { on: string; total: Total }; moved: { what: string; effect: string }[] };
};

const answerOf = async (query: string) => JSON.parse(await htmlOf(`/api/estimate?${query}`)) as Answer;
const money = (amount: string) => `$${Number(amount).toFixed(2)}`;
/** With spaces that break, as they are written in a test. */
const spaced = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");
const since = ({ page }: Pick<Visit, "page">) => page.getByRole("region", { name: "Since the link was made" });

describe("a link of an older release", () => {
  it.each([
    ["with scripting", true],
    ["without scripting", false],
  ])("says the figure of then and of now, and what moved it, as the API does: %s", async (_, script) => {
    const { estimates, replay } = await answerOf(older);
    await visit(`/?${older}`, { script }, async ({ page, problems }) => {
      const said = spaced(await since({ page }).textContent());
      expect(said).toContain(`as known on 22 Nov 2026: ${money(estimates[0]!.planWith.amount)}.`);
      expect(said).toContain(`Today: ${money(replay!.now.total.planWith.amount)} (+`);
      expect(await since({ page }).getByRole("listitem").count()).toBe(replay!.moved.length);
      for (const { what, effect } of replay!.moved) expect(said).toMatch(new RegExp(`${what}.*\\+\\${money(effect)}`));
      expect(problems).toEqual([]);
    });
  });

  it("is led to today's prices, and has no word of then", async () => {
    const { replay } = await answerOf(older);
    await visit(`/?${older}`, { script: false }, async ({ page }) => {
      await since({ page }).getByRole("link", { name: "Price with today’s" }).click();
      await page.waitForURL((url) => !url.searchParams.has("release"));
      expect(new URL(page.url()).searchParams.get("on")).toBe(replay!.now.on);
      expect(await since({ page }).count()).toBe(0);
      const rounded = `$${Math.round(Number(replay!.now.total.planWith.amount))}`;
      expect(await page.locator(".answer, main").first().textContent()).toContain(rounded);
    });
  });

  it("keeps its day where that is asked for", async () => {
    await visit(`/?${older}`, { script: false }, async ({ page }) => {
      await since({ page }).getByRole("link", { name: "Keep 22 Nov 2026" }).click();
      await page.waitForURL(/view\.since=kept/);
      expect(await since({ page }).textContent()).not.toContain("Today");
      expect(await since({ page }).getByRole("listitem").count()).toBe(0);
      await since({ page }).getByRole("link", { name: "Show what moved since" }).click();
      await page.waitForURL((url) => !url.searchParams.has("view.since"));
      expect(await since({ page }).getByRole("listitem").count()).toBe(1);
    });
  });

  it("is changed by what was known then, and its figures of then are no longer said to be its own", async () => {
    const changed = older.replace("duration=5", "duration=5&clips=120");
    const { estimates } = await answerOf(changed);
    await visit(`/?${older}`, {}, async ({ page, requests }) => {
      await page.getByLabel("Clips a month", { exact: true }).fill("120");
      await page.waitForURL(/clips=120/);
      expect(requests.filter((url) => url.includes("/catalogue/engine.json?release=2026-11-22"))).toHaveLength(1);
      const rounded = `$${Math.round(Number(estimates[0]!.planWith.amount))}`;
      await expect.poll(() => page.locator("#bill-figure").textContent()).toContain(rounded);
      await expect.poll(() => since({ page }).getByText("These figures are of the plan").isVisible()).toBe(true);
      expect(await since({ page }).getByRole("listitem").count()).toBe(0);
      await since({ page })
        .getByRole("link", { name: /^Work them out/ })
        .click();
      await expect.poll(() => since({ page }).getByRole("listitem").count()).toBe(1);
    });
  });

  it("is accessible in both themes on both widths, and sticks out nowhere", async () => {
    await visit(`/?${older}`, { width: wide, scheme: "light" }, async ({ page }) => {
      for (const width of [wide, narrow]) await expectNoOverflow(page, width);
      await expectAccessibleInBothThemes(page, [wide, narrow]);
    });
  });
});

it.each(["/compare", "/risks", "/test-plan"])("%s of an older release says so, and leads to today", async (path) => {
  const html = await htmlOf(`${path}?${older}`);
  expect(mainOf(html)).toContain("As known on 22 Nov 2026.");
  expect(mainOf(await htmlOf(`${path}?${plan}`))).not.toContain("As known on");
  expect(mainOf(await htmlOf(`${path}?${plan}&release=${newestRelease}`))).not.toContain("As known on");
});

describe("the day of the prices in the header", () => {
  it("is a field that changes the plan in place", async () => {
    await visit(`/?${plan}`, {}, async ({ page }) => {
      await page.getByLabel("Prices of this day").fill("2026-11-25");
      await page.waitForURL(/on=2026-11-25/);
    });
  });

  it.each(["/", "/compare", "/plan", "/risks", "/test-plan"])("is a form without scripting: %s", async (path) => {
    await visit(`${path}?${plan}`, { script: false }, async ({ page }) => {
      await page.getByLabel("Prices of this day").fill("2026-11-25");
      await page.getByRole("banner").getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/on=2026-11-25/);
      expect(new URL(page.url()).pathname).toBe(path);
      expect(new URL(page.url()).searchParams.get("model")).toBe("openrouter/veo-3.1");
    });
  });
});

describe("a link that was damaged on its way", () => {
  it.each([
    ["?MODEL=FAL/VEO3.1&amp;amp;duration=5).", "?model=fal/veo3.1&duration=5"],
    ["?model%3Dfal%252Fveo3.1%26duration%3D5", "?model=fal/veo3.1&duration=5"],
  ])("%s is led to what it was meant to be", async (damaged, meant) => {
    await visit(`/${damaged}`, { script: false }, async ({ page }) => {
      expect(new URL(page.url()).search).toBe(meant);
      expect(await page.locator("h1").textContent()).toContain("5 seconds");
    });
  });

  it("is answered as it is by the API, strictly", async () => {
    expect(await htmlOf("/api/estimate?MODEL=fal/veo3.1")).toContain("unknown-field");
  });
});
