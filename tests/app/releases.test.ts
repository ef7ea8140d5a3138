/** The releases as others fetch them: as they were written, for good, and an index of what moved from one to the next. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/catalogue/releases/[file]/route";
import { GET as GETIndex } from "@/app/catalogue/releases.json/route";
import { releaseDays } from "@/app/catalogue/releases/record";
import type { Release } from "@/lib/catalogue/release";

type Entry = {
  day: string;
  url: string;
  sha256: string;
  providers: number;
  models: number;
  prices: number;
  moved?: { since: string; facts: number; byKind: Record<string, number>; lines: string[] };
};

const address = "http://localhost/catalogue/releases.json";
const asked = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/catalogue/releases/${file}`, { headers }), { params: Promise.resolve({ file }) });
const index = async () => (await GETIndex(new Request(address)).json()) as { version: number; releases: Entry[] };
const recorded = JSON.parse(readFileSync(new URL("../golden/releases.json", import.meta.url), "utf8")) as Record<
  string,
  string
>;

describe("/catalogue/releases.json", () => {
  it("names every release on record, the newest first, by the hash that it was written with", async () => {
    const { version, releases } = await index();
    expect(version).toBe(1);
    expect(releases.map(({ day }) => day)).toEqual(Object.keys(recorded).sort().reverse());
    for (const { day, url, sha256 } of releases)
      expect({ url, sha256 }).toEqual({ url: `/catalogue/releases/${day}.json`, sha256: recorded[day] });
  });

  it("counts what a release holds", async () => {
    const { releases } = await index();
    const first = releases.at(-1)!;
    const { providers } = (await (await asked(`${first.day}.json`)).json()) as Release;
    expect(first.providers).toBe(providers.length);
    expect(first.models).toBe(providers.reduce((sum, { models }) => sum + models.length, 0));
    expect(first.prices).toBe(
      providers.reduce((sum, { models }) => sum + models.reduce((all, { rates }) => all + rates.length, 0), 0),
    );
  });

  it("says what moved since the one before: nothing of the first one, a line a fact or a whole of the others", async () => {
    const { releases } = await index();
    expect(releases.at(-1)!.moved).toBeUndefined();
    for (const [at, { moved }] of releases.slice(0, -1).entries()) {
      expect(moved!.since).toBe(releases[at + 1]!.day);
      expect(moved!.facts).toBe(Object.values(moved!.byKind).reduce((sum, many) => sum + many, 0));
      expect(moved!.lines.length).toBeGreaterThan(0);
      expect(moved!.lines.length).toBeLessThanOrEqual(moved!.facts);
    }
  });

  it("is not sent again to whoever has it", () => {
    const etag = GETIndex(new Request(address)).headers.get("etag")!;
    expect(GETIndex(new Request(address, { headers: { "if-none-match": etag } })).status).toBe(304);
  });
});

describe("a release", () => {
  it.each(releaseDays)("of %s is the file, byte by byte, and may be kept for good", async (day) => {
    const response = await asked(`${day}.json`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toContain("application/json");
    const hash = createHash("sha256")
      .update(Buffer.from(await response.arrayBuffer()))
      .digest("hex");
    expect(hash).toBe(recorded[day]);
    const again = await asked(`${day}.json`, { "if-none-match": response.headers.get("etag")! });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    "2026-11-21.json",
    "2026-11-22",
    "2026-11-22.json.json",
    "..",
    "../index.ts",
    "constructor",
    "%00.json",
    ".json",
  ])("is none under the name %s, and the index is named", async (file) => {
    const response = await asked(file);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: {
        code: "no-such-release",
        message: `No release is on record there. The newest is of ${releaseDays.at(-1)}.`,
      },
      index: "/catalogue/releases.json",
    });
  });
});
