/**
 * Where a link lands: a page of another origin, under a strict policy of its own and isolated from others, shows a plan's
 * frame, badge and picture; the page's head says what its link says; and nothing else of the site can be framed.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newestRelease } from "@/app/catalogue/releases/record";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { useChromium, visit } from "./support/page";

useChromium();

const pinned = `on=2026-11-22&release=${newestRelease}`;
const plan = `model=kling/kling-v3&clips=500&budget=650&${pinned}`;
const set = `model=kling/kling-v3,vertex-ai/veo-3.1-generate-001,openai/sora-2&clips=500&budget=750&${pinned}`;
const workloads = `name=Adverts&${plan}&2.name=Turns&2.model=vertex-ai/veo-3.1-generate-001&2.clips=40`;

const base = () => inject("baseUrl");
const headersOf = async (path: string) => (await fetch(`${base()}${path}`)).headers;

/** A page of somebody else: other port, other origin. It shows what is named, and reads one of them. */
let server: Server;
let elsewhere: string;

const pageOf = (site: string): string => `<!doctype html><html lang="en"><title>Elsewhere</title>
<iframe id="large" title="Large" width="560" height="320" src="${site}/embed?${plan}"></iframe>
<iframe id="small" title="Small" width="320" height="160" src="${site}/embed?${plan}&amp;view.size=small"></iframe>
<iframe id="set" title="Set" width="560" height="320" src="${site}/compare/embed?${set}"></iframe>
<iframe id="whole" title="Whole" width="560" height="320" src="${site}/plan/embed?${workloads}"></iframe>
<iframe id="page" title="Page" width="560" height="320" src="${site}/?${plan}"></iframe>
<img id="badge" alt="Badge" src="${site}/badge.svg?${plan}">
<img id="card" alt="Card" width="600" crossorigin src="${site}/card.png?${plan}">
</html>`;

beforeAll(async () => {
  const site = base();
  server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Content-Security-Policy", `default-src 'none'; frame-src ${site}; img-src ${site}`);
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.end(pageOf(site));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

describe("a page of another origin", () => {
  it("shows frames, badge and picture, and no page of the site", async () => {
    await visit(elsewhere, { script: false }, async ({ page }) => {
      const textIn = (id: string) => page.frameLocator(`#${id}`).locator("main");
      expect(await textIn("large").innerText()).toMatch(/Over by \$50\.00[\s\S]*\$700/);
      expect(await textIn("small").innerText()).toMatch(/Over, budget \$650[\s\S]*\$700/);
      expect(await page.frameLocator("#set").locator("tr").count()).toBe(3);
      const widths = await page
        .locator("img")
        .evaluateAll((images) => images.map((image) => [image.id, (image as HTMLImageElement).naturalWidth] as const));
      expect(Object.fromEntries(widths)).toMatchObject({ card: 1200 });
      expect(Object.fromEntries(widths)["badge"]).toBeGreaterThan(200);
      expect(await page.frameLocator("#page").locator("main").count()).toBe(0);
    });
  });

  it("shows the figure of a whole plan as its page does", async () => {
    await visit(`/plan?${workloads}`, { script: false }, async ({ page }) => {
      const figure = (await page.locator("#plan-with").innerText()).split("\n")[0] ?? "";
      const parts = await page.locator("#answer dl").first().locator("dd").allInnerTexts();
      expect(figure).toMatch(/^\$\d/);
      const { title, tags } = await headOf(`/plan?${workloads}`);
      expect(title).toBe(`2 workloads · 540 clips · ${figure} over $650 · Clipcost`);
      expect(tags.get("description")).toContain(`: ${figure} a month to plan with, 95 % sure. Budget $650: over by `);
      expect(tags.get("og:image")).toBe(`${base()}/plan/card.png?${workloads}`);
      await page.goto(elsewhere);
      const frame = page.frameLocator("#whole");
      expect(await frame.locator(".figure").innerText()).toBe(figure);
      const amounts = await frame.locator("li b").allInnerTexts();
      expect(amounts.slice(0, 2)).toEqual(parts.slice(0, 2));
    });
  });

  it.each(["large", "small"])("holds the %s frame without anything that has to be scrolled for", async (id) => {
    await visit(elsewhere, { script: false }, async ({ page }) => {
      const frame = page.frame({
        url: (url) => url.pathname === "/embed" && (url.search.includes("small") ? "small" : "large") === id,
      });
      const beyond = await frame?.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
      expect(beyond).toEqual([0, 0]);
    });
  });

  it("has a way to the whole of it, in a window of its own", async () => {
    await visit(elsewhere, { script: false }, async ({ page }) => {
      const opened = page.context().waitForEvent("page");
      await page.frameLocator("#large").getByRole("link", { name: "Open the estimate" }).click();
      const whole = await opened;
      await whole.waitForLoadState();
      expect(whole.url()).toBe(`${base()}/?${plan}`);
      expect(await whole.locator("#plan-with").innerText()).toContain("$700");
      await whole.close();
    });
  });
});

describe.each([
  ["an estimate", `/embed?${plan}`],
  ["a small one", `/embed?${plan}&view.size=small`],
  ["what depends", "/embed?model=vertex-ai/veo-3.1-generate-001&budget=170&duration=10"],
  ["no price", "/embed?model=kling/kling-v4&budget=5"],
  ["a set", `/compare/embed?${set}`],
  ["several workloads", `/plan/embed?${workloads}`],
  ["no plan", "/embed?foo=bar"],
])("the frame of %s", (_, path) => {
  it("has no finding in either theme", async () => {
    // Axe is put into the page from outside: with scripting, which the frame itself has none of.
    await visit("/faq", {}, async ({ page }) => {
      await page.goto(path);
      await expectAccessibleInBothThemes(page, [560, 320]);
    });
  });
});

describe("headers", () => {
  const shown = [
    `/card.png?${plan}`,
    `/compare/card.png?${set}`,
    `/badge.svg?${plan}`,
    `/embed?${plan}`,
    `/compare/embed?${set}`,
    `/plan/card.png?${workloads}`,
    `/plan/embed?${workloads}`,
    `/oembed.json?url=nothing`,
    "/clipcost.png",
  ];

  it.each(shown)("%s may be shown and read from anywhere", async (path) => {
    const headers = await headersOf(path);
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(["/embed", "/compare/embed", "/plan/embed"])("%s may be framed by anybody", async (path) => {
    const headers = await headersOf(`${path}?${plan}`);
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors \*$/);
    expect(headers.get("content-security-policy")).not.toContain("script-src");
  });

  it.each([
    `/?${plan}`,
    `/compare?${set}`,
    `/plan?${workloads}`,
    "/plan/embed/x",
    "/embedded",
    "/embed/x",
    "/compare/embed/x",
    "/risks",
    "/models",
    `/badge.svg?${plan}`,
  ])("%s may be framed by nobody", async (path) => {
    expect((await headersOf(path)).get("x-frame-options")).toBe("DENY");
  });

  it.each([`/?${plan}`, "/embedded", "/embed/x", "/card.pngx", "/estimate.csv"])(
    "%s stays the site's own",
    async (path) => {
      const headers = await headersOf(path);
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    },
  );

  it("a pinned link is kept for good, any other until the day is over", async () => {
    const forGood = "public, max-age=31536000, immutable";
    for (const path of ["card.png", "badge.svg", "embed"]) {
      expect((await headersOf(`/${path}?${plan}`)).get("cache-control"), path).toBe(forGood);
      const loose = (await headersOf(`/${path}?model=kling/kling-v3`)).get("cache-control");
      expect(loose, path).toMatch(/^public, max-age=\d{1,5}$/);
    }
  });
});

/** What the head of a page says, by the property or name of its tags. */
async function headOf(path: string): Promise<{ title: string; tags: Map<string, string>; oembed: string | undefined }> {
  const html = await (await fetch(`${base()}${path}`)).text();
  const head = html.slice(0, html.indexOf("</head>"));
  const text = (value = "") => value.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
  const tags = [...head.matchAll(/<meta ([^>]*)content="([^"]*)"/g)].flatMap(([, names = "", content]) =>
    [...names.matchAll(/(?:name|property)="([^"]*)"/g)].map(([, name = ""]): [string, string] => [name, text(content)]),
  );
  const [, oembed] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(head) ?? [];
  const [, title] = /<title>([^<]*)</.exec(head) ?? [];
  return { title: text(title), tags: new Map(tags), oembed: oembed === undefined ? undefined : text(oembed) };
}

describe("the head of a page", () => {
  const said = "Kling 3.0 · 500 × 8 s · $700 over $650";

  it.each([
    ["/", said, `/card.png?${plan}`, ""],
    ["/risks", `Risks · ${said}`, `/card.png?${plan}`, " · Clipcost"],
    ["/risks/duplicate-job", said, `/card.png?${plan}`, " · Clipcost"],
    ["/test-plan", `Test plan · ${said}`, `/card.png?${plan}`, " · Clipcost"],
  ])("%s says the plan and its answer", async (path, wanted, picture, after) => {
    const { title, tags } = await headOf(`${path}?${plan}`);
    expect(title.endsWith(`${wanted}${after}`), title).toBe(true);
    expect(`${tags.get("og:title")}${after}`).toBe(title);
    expect(tags.get("description")).toContain(
      "500 clips of 8 seconds, text to video, 720p, silent, on Kling 3.0 at Kling AI",
    );
    expect(tags.get("description")).toContain("$700 a month to plan with, 95 % sure. Budget $650: over by $50.00.");
    expect(tags.get("og:description")).toBe(tags.get("description"));
    expect(tags.get("og:image")).toBe(`${base()}${picture}`);
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    const image = await fetch(tags.get("og:image") ?? "");
    expect(image.headers.get("content-type")).toBe("image/png");
  });

  it("/compare says how the set stands", async () => {
    const { title, tags } = await headOf(`/compare?${set}`);
    expect(title).toBe("Compare 3 models · 500 × 8 s · Kling 3.0 $700 least · Clipcost");
    expect(tags.get("description")).toMatch(/Kling 3\.0 \$700, fits; Veo 3\.1 \$\d+, \w+; 1 without a price\./);
    expect(tags.get("og:image")).toBe(`${base()}/compare/card.png?${set}`);
  });

  it("/models with a plan says how many fit", async () => {
    const { title, tags } = await headOf(`/models?plan=${encodeURIComponent(plan)}`);
    expect(title).toMatch(/^Models · 500 × 8 s · \d+ of \d+ fit \$650 · Clipcost$/);
    expect(tags.get("description")).toContain("fit $650");
  });

  it.each(["/", "/compare", "/plan", "/risks", "/faq", "/models", "/guides/kling-units"])(
    "%s without a plan has the site's own picture",
    async (path) => {
      const { tags, oembed } = await headOf(path);
      expect(tags.get("og:image")).toBe(`${base()}/clipcost.png`);
      expect(tags.get("twitter:card")).toBe("summary_large_image");
      expect(tags.get("description")).not.toContain("$");
      expect(oembed).toBeUndefined();
    },
  );

  it.each([`/?${plan}`, `/compare?${set}`, `/plan?${plan}`])(
    "%s leads to oEmbed, which answers about it",
    async (path) => {
      const { oembed } = await headOf(path);
      const answer = (await (await fetch(oembed ?? "")).json()) as { type: string; html: string };
      expect(answer.type).toBe("rich");
      const [, src = ""] = /src="([^"]*)"/.exec(answer.html) ?? [];
      const frame = await fetch(src.replaceAll("&amp;", "&"));
      expect(frame.headers.get("content-type")).toContain("text/html");
      expect(await frame.text()).toContain("$700");
    },
  );
});

describe("oEmbed refuses", () => {
  const statusOf = async (search: string) => (await fetch(`${base()}/oembed.json${search}`)).status;
  const own = () => encodeURIComponent(`${base()}/?${plan}`);

  it("other formats than json, and nothing else of its own", async () => {
    expect(await statusOf(`?url=${own()}&format=xml`)).toBe(501);
    expect(await statusOf(`?url=${own()}&format=json`)).toBe(200);
  });

  it.each([
    "",
    "?url=",
    "?url=https%3A%2F%2Felsewhere.example%2F",
    "?url=javascript%3Aalert(1)",
    "?url=%2F%3Fclips%3D5",
  ])("what is not of this site: %s", async (search) => expect(await statusOf(search)).toBe(404));

  it.each(["/faq", "/?foo=bar", "/", "/models?plan=clips%3D5"])("what is no plan: %s", async (path) =>
    expect(await statusOf(`?url=${encodeURIComponent(base() + path)}`)).toBe(404),
  );
});

const words = "buy-now-at-evil-example";
describe("a link in words of its own", () => {
  it.each([
    `model=${words}`,
    `model=${words}/${words}&clips=5`,
    `model=kling/kling-v3&tier=${words}`,
    `model=kling/kling-v3&${words}=1`,
    `model=kling/kling-v3&opt.${words}=${words}`,
    `model=kling/kling-v3&aspect=${words}`,
    `model=kling/kling-v3&currency=${words}&budget=${words}`,
    `model=kling/kling-v3&view.q=${words}`,
    `duration=${words}`,
    `${words}`,
    `model=kling/kling-v3&name=${words}&2.name=${words}-2&2.model=${words}`,
    `model=kling/kling-v3&name=${words}&2.name=${words}-2`,
  ])("is not said in titles, pictures and frames: %s", async (query) => {
    for (const page of ["/", "/compare", "/plan"]) {
      const { title, tags } = await headOf(`${page}?${query}`);
      for (const name of ["og:title", "og:description", "description", "og:image:alt"])
        expect(tags.get(name) ?? "").not.toContain(words);
      expect(title).not.toContain(words);
    }
    for (const path of ["/badge.svg", "/embed", "/compare/embed", "/plan/embed"]) {
      const shown = (await (await fetch(`${base()}${path}?${query}`)).text()).replace(/href="[^"]*"/g, "");
      expect(shown, path).not.toContain(words);
    }
  });
});
