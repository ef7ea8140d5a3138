/** The API with an older release: the answer of then, and beside it what it is now and what moved. */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { GET, POST } from "@/app/api/estimate/route";
import { newestRelease } from "@/app/catalogue/releases/record";
import { today } from "@/app/request";
import { decimal, money, sum } from "@/lib/numbers/decimal";
import { estimateAnswer } from "@/lib/views/json/schema";
import { refusal } from "@/lib/views/json/issue-schema";

const address = "http://localhost/api/estimate";
const get = (query: string): Response => GET(new Request(`${address}?${query}`));
const asked = async (query: string) => estimateAnswer.parse(await get(query).json());
const planWith = ({ estimates: [estimate] }: z.infer<typeof estimateAnswer>): string =>
  estimate?.status === "priced" ? estimate.planWith.amount : "none";

// OpenRouter asks 5.5 % on buying credit, which the release of 26 November did not know of yet.
const bought = "model=openrouter/veo-3.1&duration=5&audio=on&on=2026-11-22";

describe("with an older release", () => {
  it("the figure is that of then, now is the newest release on today, and the effects sum to the difference", async () => {
    const then = await asked(`${bought}&release=2026-11-22`);
    expect([then.on, then.release]).toEqual(["2026-11-22", "2026-11-22"]);
    // 117 jobs of 5 s at 0.48 in what 95 of 100 months need: 280.80.
    expect(planWith(then)).toBe("280.80");
    const { now, moved } = then.replay!;
    expect(now).toMatchObject({ release: newestRelease, on: today(), total: { currency: "USD" } });
    const current = await asked(bought.replace("on=2026-11-22", `on=${today()}`));
    expect(current.replay).toBeUndefined();
    expect(now.total.planWith).toEqual({ amount: planWith(current), certainty: 95 });
    const effects = sum(moved.map(({ effect = "0" }) => signed(effect)));
    expect(money(effects)).toBe(money(decimal(planWith(current)).minus(planWith(then))));
    expect(moved.find(({ kind }) => kind === "pack")).toMatchObject({
      what: "OpenRouter: credit and packs",
      before: expect.not.stringContaining("fee") as string,
      after: expect.stringContaining("a fee of 5.5 %") as string,
    });
  });

  it("names the release in every answer for a model, and beside none that is of the newest", async () => {
    const newest = await asked(`${bought}&release=${newestRelease}`);
    expect([newest.release, newest.replay]).toEqual([newestRelease, undefined]);
    const all = await asked("release=2026-11-22&on=2026-11-22");
    expect([all.release, all.replay]).toEqual([undefined, undefined]);
    expect(all.estimates.length).toBeGreaterThan(200);
  });

  it("tells why there is no total where one end has none, and no effects", async () => {
    // Sora 2 could be used until 24 September 2026.
    const { replay, estimates } = await asked("model=openai/sora-2&on=2026-08-01&release=2026-11-22");
    expect(estimates[0]!.status).toBe("priced");
    expect(replay!.now.total.note!.code).toBe("retired");
    expect(replay!.now.total.planWith).toBeUndefined();
    expect(replay!.moved.map(({ kind, effect }) => [kind, effect])).toEqual([["limit", undefined]]);
  });

  it("takes it in a body as well", async () => {
    const body = JSON.stringify({ model: "kling/kling-v3", on: "2026-11-22", release: "2026-11-22" });
    const response = await POST(new Request(address, { method: "POST", body }));
    expect(estimateAnswer.parse(await response.json()).release).toBe("2026-11-22");
  });
});

describe("a release that is not on record", () => {
  it.each([
    ["2026-11-24", "unknown-release", "No release of that day is on record; the nearest before it is of 2026-11-22."],
    ["2020-01-01", "unknown-release", "No release of that day is on record; the oldest is of 2026-11-22."],
    [
      "2999-01-01",
      "unknown-release",
      `No release of that day is on record; the nearest before it is of ${newestRelease}.`,
    ],
    ["22 Nov 2026", "not-a-day", "Write a day such as 2026-11-22."],
    ["constructor", "not-a-day", "Write a day such as 2026-11-22."],
  ])("%s is refused: %s", async (release, code, message) => {
    const response = get(`model=kling/kling-v3&release=${encodeURIComponent(release)}`);
    expect(response.status).toBe(422);
    expect(refusal.parse(await response.json()).issues).toEqual([{ code, field: "release", message, value: release }]);
  });
});

const signed = (text: string) => (text.startsWith("-") ? decimal("0").minus(text.slice(1)) : decimal(text));
