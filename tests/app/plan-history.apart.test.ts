/** /changes and its feed with a plan: what that plan came to over the releases on record. */
import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/changes/feed.json/route";
import { historyOf } from "@/app/changes/history";

vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ host: "localhost" })) }));

// OpenRouter asks 5.5 % on buying credit, which is known since the release of 28 November 2026: 117 jobs of 6 s at 0.40.
const plan = "model=openrouter/veo-3.1&duration=5&audio=on";

describe("a plan's history", () => {
  const history = historyOf(`${plan}&on=2026-03-01&release=2026-11-22`)!;

  it("is the same whatever day and release the plan was opened with", () => {
    expect(history.query).toBe(plan);
    expect(historyOf(plan)).toEqual(history);
  });

  it("has the release in which its figure moved, with what moved it", () => {
    const turn = history.turns.find(({ id }) => id === "2026-11-28");
    expect(turn).toMatchObject({ title: "$280.80 became $296.24", difference: "+$15.44, 5.5 %" });
    expect(turn!.rows).toMatchObject([{ kind: "pack", what: "OpenRouter: credit and packs", effect: "+$15.44" }]);
  });

  it("is none of what names no model, or is no plan", () => {
    for (const text of ["", "clips=5", "model=nobody/none", "x", "%", "model=".padEnd(5000, "x")])
      expect(historyOf(text)).toBeUndefined();
  });
});

type Feed = { title: string; home_page_url: string; feed_url: string; items: Record<string, string>[] };

describe("/changes/feed.json", () => {
  const get = (query: string) => GET(new Request(`http://localhost/changes/feed.json${query}`));

  it("of a plan has an item for each such release, whose id stays", async () => {
    const response = await get(`?plan=${encodeURIComponent(plan)}`);
    expect(response.headers.get("content-type")).toContain("application/feed+json");
    const feed = (await response.json()) as Feed;
    expect(feed.items.length).toBeGreaterThan(0);
    const item = feed.items.find(({ id }) => id!.startsWith("2026-11-28/"))!;
    expect(item["title"]).toBe("$280.80 became $296.24 (+$15.44, 5.5 %)");
    expect(item["date_published"]).toBe("2026-11-28T00:00:00Z");
    expect(item["content_text"]).toContain("OpenRouter: credit and packs");
    expect(item["url"]).toContain("/changes?plan=");
    expect(new URL(feed.feed_url).searchParams.get("plan")).toBe(plan);
    const again = (await (await get(`?plan=${encodeURIComponent(`${plan}&on=2026-11-27`)}`)).json()) as Feed;
    expect(again.items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
    const other = (await (await get(`?plan=${encodeURIComponent(`${plan}&clips=5`)}`)).json()) as Feed;
    expect(other.items.map(({ id }) => id)).not.toEqual(feed.items.map(({ id }) => id));
  });

  it("of no plan is of all prices, as it was", async () => {
    for (const query of ["", "?plan="]) {
      const feed = (await (await get(query)).json()) as Feed;
      expect(feed.title).toBe("Clipcost: changes of video generation prices");
      expect(feed.items.length).toBeGreaterThan(10);
    }
  });

  it("refuses what is no plan", async () => {
    const response = await get("?plan=clips%3D5");
    expect(response.status).toBe(422);
    expect(((await response.json()) as { issues: { field: string }[] }).issues[0]!.field).toBe("plan");
  });
});
