/** Pictures, badges and frames as they are served: what is cached for how long, what stands in, and that nobody else is asked. */
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { newestRelease } from "@/app/catalogue/releases/record";
import { GET as getBadge } from "@/app/badge.svg/route";
import { GET as getPicture } from "@/app/card.png/route";
import { GET as getSetPicture } from "@/app/compare/card.png/route";
import { GET as getEmbed } from "@/app/embed/route";
import { GET as getPlanPicture } from "@/app/plan/card.png/route";
import { GET as getPlanEmbed } from "@/app/plan/embed/route";
import { drawSitePicture, sitePicture } from "@/app/landing/picture";
import { catalogue } from "@/lib/data";
import { drawable } from "@/components/card/parts";

const at = (path: string) => new Request(`http://localhost${path}`);
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
/** Width and height as the head of a PNG has them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const isSite = (png: Buffer) => png.equals(Buffer.from(sitePicture()));

const day = `on=2026-11-20&release=${newestRelease}`;
const forGood = "public, max-age=31536000, immutable";
const untilMidnight = /^public, max-age=(\d+)$/;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a picture", () => {
  it.each([
    ["with a verdict", getPicture, `/card.png?model=kling/kling-v3&clips=500&budget=650&${day}`],
    [
      "in won, with packs and tax",
      getPicture,
      `/card.png?model=kling/kling-v3&currency=KRW&fx.KRW=1400&extra.tax=0.1&${day}`,
    ],
    ["in a currency that is a code", getPicture, `/card.png?model=kling/kling-v3&currency=SEK&fx.SEK=10&${day}`],
    ["of what may be billed", getPicture, `/card.png?model=vertex-ai/veo-3.1-generate-001&budget=170&${day}`],
    ["without a price", getPicture, `/card.png?model=kling/kling-v4&budget=5&${day}`],
    [
      "of twelve workloads",
      getPlanPicture,
      `/plan/card.png?model=kling/kling-v3&budget=50&${day}&${[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((place) => `${place}.clips=${place}0`).join("&")}`,
    ],
    [
      "of one workload without a price",
      getPlanPicture,
      `/plan/card.png?model=kling/kling-v3&2.model=kling/kling-v4&${day}`,
    ],
    ["of a set", getSetPicture, `/compare/card.png?model=kling/kling-v3,openai/sora-2,luma/ray-3.2&budget=50&${day}`],
  ])("%s is 1200 by 630, for good, and asks nobody for anything", async (_, get, path) => {
    const asked = vi.spyOn(globalThis, "fetch");
    const response = await get(at(path));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("cache-control")).toBe(forGood);
    const png = await bytesOf(response);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(isSite(png)).toBe(false);
    // What draws reads its own parts with it, out of itself.
    const elsewhere = asked.mock.calls
      .map(([asked]) => (asked instanceof Request ? asked.url : asked.toString()).slice(0, 40))
      .filter((url) => !url.startsWith("data:"));
    expect(elsewhere).toEqual([]);
  });

  it("of a link that names no day is kept until the day is over", async () => {
    const { headers } = await getPicture(at("/card.png?model=kling/kling-v3"));
    const [, seconds] = untilMidnight.exec(headers.get("cache-control") ?? "") ?? [];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(Number(seconds)).toBeLessThanOrEqual(86_400);
  });

  it.each(["", "?foo=bar", "?duration=abc", "?model=nobody/nothing", `?clips=${"9".repeat(5_000)}`, "?%00=%ED%A0%80"])(
    "of nonsense is the site's own: %s",
    async (search) => {
      const response = await getPicture(at(`/card.png${search}`));
      expect(isSite(await bytesOf(response))).toBe(true);
      expect(response.headers.get("cache-control")).toMatch(untilMidnight);
    },
  );

  it("is drawn while at most one other is; a third is the site's own, which nobody keeps", async () => {
    const ask = (clips: number) => getPicture(at(`/card.png?model=kling/kling-v3&clips=${clips}&${day}`));
    const [first, second, same, third] = await Promise.all([ask(71), ask(72), ask(71), ask(73)]);
    const pictures = await Promise.all([first, second, same].map(bytesOf));
    expect(pictures.map(isSite)).toEqual([false, false, false]);
    expect(pictures[0]?.equals(pictures[2] ?? Buffer.alloc(0))).toBe(true);
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(false);
    expect(isSite(await bytesOf(third))).toBe(true);
    expect(third.headers.get("cache-control")).toBe("no-store");
    const later = await ask(73);
    expect(isSite(await bytesOf(later))).toBe(false);
    expect(later.headers.get("cache-control")).toBe(forGood);
  });
});

describe("the site's own picture", () => {
  it("is 1200 by 630", () => expect(sizeOf(Buffer.from(sitePicture()))).toEqual([1200, 630]));

  // Another machine compresses it otherwise. `UPDATE_GOLDEN=1` draws it anew.
  it.runIf(process.platform === "linux" && process.arch === "x64")("is as it is drawn today", async () => {
    const drawn = Buffer.from(await drawSitePicture());
    const path = "public/clipcost.png";
    if (process.env.UPDATE_GOLDEN === "1") {
      const { writeFileSync } = await import("node:fs");
      writeFileSync(path, drawn);
    }
    expect(drawn.equals(readFileSync(path))).toBe(true);
  });
});

it("the typeface of pictures has every sign of the catalogue's names", () => {
  // What it has: see app/typeface/index.ts.
  const has = /^[\u0020-\u007e\u00a0-\u00ff\u2010-\u2026\u20ac\u2212]*$/;
  for (const { model, provider } of catalogue.models) {
    expect(drawable(model.name)).toMatch(has);
    expect(drawable(provider.name)).toMatch(has);
  }
});

describe.each([
  ["a badge", getBadge, "/badge.svg", "image/svg+xml; charset=utf-8"],
  ["a frame", getEmbed, "/embed", "text/html; charset=utf-8"],
  ["a frame of several workloads", getPlanEmbed, "/plan/embed", "text/html; charset=utf-8"],
] as const)("%s", (_, get, path, type) => {
  it("is cached as a picture is, and names the one style that runs", () => {
    const { headers } = get(at(`${path}?model=kling/kling-v3&${day}`));
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("cache-control")).toBe(forGood);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'/,
    );
    expect(policy).not.toMatch(/unsafe|script-src|\*\.|https?:/);
    expect(get(at(`${path}?model=kling/kling-v3`)).headers.get("cache-control")).toMatch(untilMidnight);
  });

  const attack = `"><script>alert(1)</script><svg onload=alert(1)>&]]>`;
  const keys = [
    "model",
    "duration",
    "clips",
    "tier",
    "aspect",
    "on",
    "budget",
    "currency",
    "opt.x",
    "view.size",
    attack,
  ];
  const ofWorkloads = path === "/plan/embed" ? ["name", "2.name", "2.model", "2.aspect", `2.${attack}`] : [];
  it.each([...keys, ...ofWorkloads])("has no word of the link in it: %s", async (key) => {
    const pair = `${encodeURIComponent(key)}=${encodeURIComponent(attack)}`;
    for (const before of ["", "model=kling/kling-v3&"]) {
      const text = await get(at(`${path}?${before}${pair}`)).text();
      expect(text).not.toMatch(/<script|onload|alert|\]\]>/);
    }
  });
});

it("a card says so where an own price of its link could not be taken", async () => {
  const frame = (query: string) => getEmbed(at(`/embed?model=kling/kling-v3&clips=500&${query}`)).text();
  expect(await frame("credit.kling=0.07")).toContain("on Kling 3.0 at Kling AI, own credit price<");
  const refused = await frame("credit.kling=much");
  expect(refused).toContain("part of the link could not be read");
  expect(refused).not.toContain("own credit price");
});
