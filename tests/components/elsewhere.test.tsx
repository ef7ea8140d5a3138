/** A card as a badge, as a frame, and as what oEmbed says of it: texts that other sites take in. */
import { describe, expect, it } from "vitest";
import { estimateCard, planCard, setCard, type CardView } from "@/lib/views/card";
import { badgeSvg } from "@/lib/views/card/badge";
import { embedHtml, readEmbedSize } from "@/lib/views/card/embed";
import { answerLanding, sideLanding } from "@/lib/views/card/landing";
import { oembedOf, readRoom } from "@/lib/views/card/oembed";
import { assumedRates } from "@/lib/data";
import { catalogue } from "./support/catalogue";

const context = { catalogue, exchange: assumedRates, today: "2026-11-22" };
const entriesOf = (query: string): [string, string][] => [...new URLSearchParams(query)];

const over = "model=kling/kling-v3&clips=500&budget=650&on=2026-11-22";
const set = "model=kling/kling-v3,vertex-ai/veo-3.1-generate-001,luma/ray-3.2,openai/sora-2&clips=500&budget=800";

function cardOf(query: string): CardView {
  const card = estimateCard(entriesOf(query), context);
  if (!card) throw new Error(`"${query}" has no card`);
  return card;
}
const setOf = (query: string) => setCard(entriesOf(query), context);

const svgOf = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
const htmlOf = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("a badge", () => {
  const textsOf = (query: string) =>
    [...svgOf(badgeSvg(cardOf(query))).querySelectorAll("text")].map((text) => text.textContent);

  it.each([
    ["against a budget", over, ["Over", "$700 a month", "22 Nov 2026"]],
    ["without one", "model=kling/kling-v3&clips=500", ["$700 a month", "22 Nov 2026"]],
    ["without a price", "model=kling/kling-v4&budget=5", ["Not priced", "22 Nov 2026"]],
    ["retired", "model=openai/sora-2", ["Retired", "22 Nov 2026"]],
  ])("%s", (_, query, texts) => expect(textsOf(query)).toEqual(texts));

  it("says the same to who cannot see it", () => {
    const svg = svgOf(badgeSvg(cardOf(over)));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("Clipcost: over, $700 a month, prices of 22 Nov 2026");
    expect(svg.querySelector("title")?.textContent).toBe(svg.getAttribute("aria-label"));
  });

  it("has every text within its width, one after the other", () => {
    for (const query of [over, `${over}&currency=KRW&fx.KRW=1400`, "model=kling/kling-v3&clips=10000000"]) {
      const svg = svgOf(badgeSvg(cardOf(query)));
      const width = Number(svg.getAttribute("width"));
      let reached = 0;
      for (const text of svg.querySelectorAll("text")) {
        const x = Number(text.getAttribute("x"));
        expect(x).toBeGreaterThan(reached);
        reached = x + Number(text.getAttribute("textLength"));
      }
      expect(reached).toBeLessThan(width);
    }
  });

  it("of a link without a plan is the site's own", () => {
    const svg = svgOf(badgeSvg(undefined));
    expect(svg.textContent).toContain("no plan in this link");
  });
});

describe("a frame", () => {
  const frame = (query: string, size: "small" | "large" = "large") => htmlOf(embedHtml(cardOf(query), "/", size));

  it("has the figure, the verdict, the bar, what comes of it and the way to the whole of it", () => {
    const { body, title } = frame(over);
    expect(title).toBe("Kling 3.0 · 500 × 8 s · $700 over $650");
    expect(body.querySelector("h1")?.textContent).toBe(
      "500 clips of 8 seconds, text to video, 720p, silent, on Kling 3.0 at Kling AI",
    );
    expect(body.querySelector(".verdict")?.textContent).toBe("Over by $50.00");
    expect(body.querySelector(".money")?.textContent).toBe("$700 a month, to plan with. 95 % sure");
    expect(body.querySelector(".bar")?.getAttribute("aria-label")).toMatch(/^\$700: the bill .*; budget \$650$/);
    expect(body.querySelector("ul")?.textContent).toContain("500 of 500 delivered");
    const link = body.querySelector("a");
    expect(link?.getAttribute("href")).toBe(`/?${over}`);
    expect([link?.target, link?.rel]).toEqual(["_blank", "noopener"]);
  });

  it("draws the bar as long as its parts are", () => {
    // 650 / 700: what is beyond the budget is the rest
    const bar = frame(over).querySelector(".bar");
    expect(bar?.querySelector(".line")?.getAttribute("x")).toBe("92.86%");
    expect(bar?.querySelector(".beyond")?.getAttribute("width")).toBe("7.14%");
  });

  it("that is small has the figure and the verdict", () => {
    const { body } = frame(over, "small");
    expect(body.querySelector(".verdict")?.textContent).toBe("Over, budget $650");
    expect(body.querySelector(".figure")?.textContent).toBe("$700");
    expect(body.querySelector(".bar")).toBeNull();
    expect(body.textContent).toContain("prices of 22 Nov 2026");
  });

  it("without a price says why, and that no budget can be said to hold", () => {
    const { body } = frame("model=luma/ray-3.2&audio=on&budget=100");
    expect(body.textContent).toContain("Not priced");
    expect(body.textContent).toContain("makes no sound. Without a price no budget can be said to hold.");
    expect(body.textContent).not.toMatch(/\$\d/);
  });

  it("of a set has a row for each model; a small one the first three, and how many more", () => {
    const rowsOf = (size: "small" | "large") => htmlOf(embedHtml(setOf(set), "/compare", size));
    const large = rowsOf("large");
    expect(large.querySelectorAll("tr")).toHaveLength(4);
    expect(large.querySelector("a")?.getAttribute("href")).toMatch(/^\/compare\?model=kling/);
    const small = rowsOf("small");
    expect(small.querySelectorAll("tr")).toHaveLength(3);
    expect(small.querySelector(".foot")?.textContent).toContain("1 more, a month to plan with, 95 % sure");
  });

  it("of several workloads has each by its letter, on the shade of its piece of the bar", () => {
    const query = "model=kling/kling-v3&clips=300&budget=500&name=Adverts&2.clips=100&3.clips=50";
    const { body } = htmlOf(embedHtml(planCard(entriesOf(query), context), "/plan", "large"));
    const pieces = [...body.querySelectorAll(".bar .workload")];
    const letters = [...body.querySelectorAll("li .letter")];
    expect(letters.map((letter) => letter.textContent)).toEqual(["A", "B", "C"]);
    expect(letters.map((letter) => letter.getAttribute("aria-label"))).toEqual(
      ["A", "B", "C"].map((letter) => `workload ${letter}`),
    );
    expect(letters.map((letter) => letter.querySelector("rect")?.getAttribute("fill-opacity"))).toEqual(
      pieces.map((piece) => piece.getAttribute("fill-opacity")),
    );
    expect(body.querySelector(".bar")?.getAttribute("aria-label")).toContain("workload A $");
    expect(body.querySelector("a")?.getAttribute("href")).toMatch(/^\/plan\?name=Adverts&/);
  });

  it("says what could not be read, and that there is no plan where none could", () => {
    expect(frame("clips=5&duration=abc").body.textContent).toContain("part of the link could not be read");
    const none = htmlOf(embedHtml(undefined, "/", "large"));
    expect(none.body.textContent).toContain("No plan can be read from this link.");
  });

  it("has no script, no style of its own beside the one that is named, and nothing from elsewhere", () => {
    for (const html of [embedHtml(cardOf(over), "/", "large"), embedHtml(setOf(set), "/compare", "small")]) {
      const page = htmlOf(html);
      expect(page.querySelectorAll("script, link, img, iframe, [style], [onload], [onclick]")).toHaveLength(0);
      expect(page.querySelectorAll("style")).toHaveLength(1);
    }
  });

  it.each([
    ["view.size=small", "small"],
    ["view.size=large", "large"],
    ["view.size=huge", "large"],
    ["", "large"],
  ])("is as large as it is asked for: %s", (query, size) => expect(readEmbedSize(entriesOf(query))).toBe(size));
});

it("a sign of markup in a name stays a sign", () => {
  const card = { ...cardOf(over), on: `<script>"'&` };
  expect(embedHtml(card, "/", "large")).toContain("on &lt;script&gt;&quot;&#39;&amp;</h1>");
});

describe("oEmbed", () => {
  const origin = "https://clips.example";
  const said = (query: string, width: string | null = null, height: string | null = null) =>
    oembedOf(cardOf(query), { origin, page: "/", room: readRoom(width, height), age: 60 });

  it("is the frame and its picture", () => {
    expect(said(over)).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "Kling 3.0 · 500 × 8 s · $700 over $650",
      cache_age: 31_536_000,
      width: 560,
      height: 320,
      thumbnail_url: `${origin}/card.png?${over}`,
    });
    expect(said("model=kling/kling-v3")).toMatchObject({ cache_age: 60 });
  });

  it.each([
    ["no limit", null, null, 560, 320],
    ["less width", "500", null, 500, 320],
    ["too narrow for the large one", "400", null, 320, 160],
    ["too low for it", null, "200", 320, 160],
    ["a narrow column", "200", null, 200, 160],
    ["what is no number", "wide", "-1", 560, 320],
  ])("keeps within the room there is: %s", (_, width, height, wide, high) => {
    const answer = said(over, width, height);
    expect(answer).toMatchObject({ width: wide, height: high });
    const frame = htmlOf((answer as { html: string }).html).querySelector("iframe");
    expect(frame?.getAttribute("width")).toBe(String(wide));
    expect(new URL(frame?.src ?? "").searchParams.get("view.size")).toBe(wide === 320 || wide === 200 ? "small" : null);
    expect(new URL(frame?.src ?? "").pathname).toBe("/embed");
  });
});

describe("a page's tags", () => {
  const origin = "https://clips.example";

  it("of the answer have its link, its picture, and where a frame of it is asked for", () => {
    const landing = answerLanding(cardOf(over), "/compare", origin);
    expect(landing.url).toBe(`${origin}/compare?${over}`);
    expect(landing.image).toBe(`${origin}/compare/card.png?${over}`);
    const oembed = new URL(landing.oembed ?? "");
    expect(oembed.pathname).toBe("/oembed.json");
    expect([...oembed.searchParams]).toEqual([["url", landing.url]]);
  });

  it("of another side have its heading before the plan", () => {
    const landing = sideLanding(cardOf(over), { path: "/risks", heading: "Risks", about: "Thirty.", origin });
    expect(landing.title).toBe("Risks · Kling 3.0 · 500 × 8 s · $700 over $650");
    expect(landing.description.startsWith("Thirty. 500 clips of 8 seconds")).toBe(true);
    expect(landing.url).toBe(`${origin}/risks?${over}`);
  });
});
