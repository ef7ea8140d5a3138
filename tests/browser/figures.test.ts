/**
 * The page shows the figures of the API: all of them as the server sends the page, which is the page without
 * JavaScript, and in a browser once JavaScript has taken over; a few in both themes, on both widths, with and without.
 */
import { describe, expect, inject, it } from "vitest";
import { htmlOf, mainOf, rowsOf } from "./support/html";
import { expectNoOverflow, narrow, useChromium, visit, wide, type Visit } from "./support/page";

useChromium();

const priced = [
  [
    "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&resolution=720p&audio=off",
    "0.25",
    "25 credits at $0.01",
  ],
  ["model=luma/ray-3.2&duration=5&resolution=720p", "0.30", ""],
  ["model=minimax/MiniMax-Hailuo-2.3&duration=6&resolution=768p", "0.28", ""],
  [
    "model=minimax/MiniMax-Hailuo-2.3&duration=6&resolution=720p",
    "0.28",
    "768p, the next higher, is generated and billed",
  ],
  ["model=kling/kling-v3&duration=5&resolution=1080p&audio=off", "0.56", ""],
  [
    "model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p&aspect=16:9&audio=on",
    "0.35154",
    "864 × 496 × 24 fps × 5\u00a0s / 1024 = 50,220 tokens at $7.00 a million tokens",
  ],
  ["model=xai/grok-imagine-video-1.5&mode=image-to-video&images=1&duration=10&resolution=720p", "1.41", ""],
  [
    "model=vertex-ai/veo-3.1-generate-001&duration=10&resolution=720p&audio=off&on=2026-11-01",
    "2.00",
    "2 generations of 6 + 4\u00a0s are stitched",
  ],
  [
    "model=vertex-ai/veo-3.1-generate-001&duration=7&resolution=4k&audio=on",
    "4.80",
    "8\u00a0s, is generated and billed",
  ],
  ["model=openai/sora-2&duration=8&on=2026-08-01", "0.80", "always makes sound"],
] as const;

const unpriced = [
  ["model=openai/sora-2&duration=8&on=2026-11-01", "retired", "Its last day was 24\u00a0Sep\u00a02026"],
  ["model=luma/ray-3.2&duration=5&audio=on", "unpriced", "Makes no sound"],
] as const;

const conditions = [
  { script: true, width: wide, scheme: "light" },
  { script: true, width: narrow, scheme: "dark" },
  { script: false, width: wide, scheme: "dark" },
  { script: false, width: narrow, scheme: "light" },
] as const;

const estimateOf = async (query: string) => {
  const response = await fetch(`${inject("baseUrl")}/api/estimate?${query}&retry=0`);
  return ((await response.json()) as { estimates: { status: string; attempt?: { cost?: string } }[] }).estimates[0]!;
};

async function expectShown({ page }: Visit, cost: string, said: string): Promise<void> {
  const attempt = page.getByRole("row", { name: /One attempt/ });
  expect(await attempt.textContent()).toContain(`$${cost}`);
  expect(await page.getByRole("main").textContent()).toContain(said);
}

async function expectReason({ page }: Visit, reason: string): Promise<void> {
  expect(await page.getByRole("main").textContent()).toContain(reason);
  expect(await page.getByRole("row", { name: /One attempt|The month/ }).count()).toBe(0);
}

describe.each(priced)("%s", (query, cost, said) => {
  it(`costs ${cost} an attempt in the API`, async () => {
    const estimate = await estimateOf(query);
    expect(estimate.status).toBe("priced");
    expect(estimate.attempt?.cost).toBe(cost);
  });

  it("shows it on the page as the server sends it", async () => {
    const html = await htmlOf(`/?${query}&retry=0`);
    const attempts = rowsOf(html).filter((row) => row.includes("One attempt"));
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toContain(`$${cost}`);
    expect(mainOf(html)).toContain(said);
  });

  it("shows it in a browser, on both widths", async () => {
    await visit(`/?${query}&retry=0`, { width: wide }, async (visited) => {
      await expectShown(visited, cost, said);
      await expectNoOverflow(visited.page, wide);
      await expectNoOverflow(visited.page, narrow);
      expect(visited.problems).toEqual([]);
    });
  });
});

describe.each(unpriced)("%s", (query, status, reason) => {
  it(`is ${status} in the API, without a total`, async () => {
    const estimate = await estimateOf(query);
    expect(estimate.status).toBe(status);
    expect(estimate.attempt).toBeUndefined();
  });

  it("says why on the page as the server sends it", async () => {
    const html = await htmlOf(`/?${query}&retry=0`);
    expect(mainOf(html)).toContain(reason);
    expect(rowsOf(html).filter((row) => /One attempt|The month/.test(row))).toEqual([]);
  });
});

describe.each(conditions)("%o", (condition) => {
  // The longest sum, and a sum in credits.
  it.each(priced.filter(([query]) => /seedance|gen4_turbo/.test(query)))("%s costs %s", async (query, cost, said) => {
    await visit(`/?${query}&retry=0`, condition, async (visited) => {
      await expectShown(visited, cost, said);
      await expectNoOverflow(visited.page);
      expect(visited.problems).toEqual([]);
    });
  });

  it.each(unpriced)("%s is %s", async (query, _, reason) => {
    await visit(`/?${query}&retry=0`, condition, (visited) => expectReason(visited, reason));
  });
});
