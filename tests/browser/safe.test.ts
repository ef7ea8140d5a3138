/** Nothing leaves the browser that the user did not send, and no script runs that the server did not name. */
import { describe, expect, inject, it } from "vitest";
import { useChromium, visit } from "./support/page";

useChromium();

describe("the page", () => {
  it("asks nothing of anybody else, sets no cookie and stores nothing", async () => {
    await visit("/", {}, async ({ page, requests, problems }) => {
      await page.getByLabel("Clips a month", { exact: true }).fill("7");
      await page.waitForTimeout(500);
      const origins = new Set(requests.map((url) => new URL(url).origin));
      expect([...origins]).toEqual([inject("baseUrl")]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(problems, "no message, least of all from the content security policy").toEqual([]);
    });
  });

  it("does not run a script that is written into the link", async () => {
    const attack = encodeURIComponent(`"><script>window.attacked=1</script><img src=x onerror=window.attacked=1>`);
    await visit(`/?duration=${attack}&model=${attack}&tier=${attack}&${attack}=1`, {}, async ({ page }) => {
      expect(await page.evaluate(() => (window as { attacked?: number }).attacked)).toBeUndefined();
      expect(await page.getByLabel("Length", { exact: true }).inputValue()).toContain("<script>");
    });
  });

  it("is sent as it is where the answer is short, and compressed where it is long", async () => {
    const encodingOf = async (query: string) => {
      const response = await fetch(`${inject("baseUrl")}/api/estimate${query}`, {
        headers: { "Accept-Encoding": "gzip" },
      });
      await response.json();
      return response.headers.get("content-encoding");
    };
    expect(await encodingOf("?model=kling/kling-v3")).toBeNull();
    expect(await encodingOf("")).toBe("gzip");
  });

  it("sends a strict policy, with another nonce each time", async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(inject("baseUrl"))).headers.get("content-security-policy") ?? ""),
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src [^;]*'nonce-[^']+'/);
      expect(policy).not.toContain("unsafe-inline");
      expect(policy).not.toContain("unsafe-eval");
      expect(policy).toContain("frame-ancestors 'none'");
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it.each([
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "no-referrer"],
    ["x-frame-options", "DENY"],
    ["cross-origin-opener-policy", "same-origin"],
  ])("sends %s", async (header, value) => {
    const { headers } = await fetch(inject("baseUrl"));
    expect(headers.get(header)).toBe(value);
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  });
});
