/** A plan's own history: the releases in which its figure moved, each on its own day. */
import { describe, expect, it } from "vitest";
import { turnsOf } from "@/lib/answer/history";
import { money } from "@/lib/numbers/decimal";
import { viewTurn, turnInLines } from "@/lib/views/page/turns";
import { readRelease } from "../../pricing-models/support/releases";
import { readOf } from "../support/question";

const veo = "vertex-ai/veo-3.1-generate-001";
const base = readRelease("2026-11-28");

type Dated = Parameters<typeof turnsOf>[1][number];

/** The release as it would be of a day, with another price of Veo without sound. */
function dated(day: string, price?: string): Dated {
  const knowledge = structuredClone(base);
  const rates = knowledge.providers
    .find(({ id }) => id === "vertex-ai")!
    .models.find(({ id }) => veo.endsWith(id))!.rates;
  if (price !== undefined) rates.find(({ id }) => id === "silent")!.unitPrice = price;
  return { day, knowledge };
}

describe("turns", () => {
  // 117 jobs of 8 s hold 95 of 100 months: at 0.20 they are 187.20, at 0.25 234.00.
  const plan = readOf(`model=${veo}`);

  it("are the releases in which the figure moved, the newest first, each against the one before it", () => {
    const releases = [
      dated("2026-11-22"),
      dated("2026-11-23"),
      dated("2026-11-24", "0.25"),
      dated("2026-11-25", "0.25"),
      dated("2026-11-26"),
    ];
    const turns = turnsOf(plan, releases);
    expect(turns.map(({ since, day, then, now }) => [since, day, money(then.total!), money(now.total!)])).toEqual([
      ["2026-11-25", "2026-11-26", "234.00", "187.20"],
      ["2026-11-23", "2026-11-24", "187.20", "234.00"],
    ]);
    expect(turns.map(({ moved }) => moved.map(({ kind, effect }) => [kind, money(effect!)]))).toEqual([
      [["price", "-46.80"]],
      [["price", "46.80"]],
    ]);
  });

  it("are none where nothing moved that the plan rests on, and where there is one release", () => {
    const other = readOf("model=kling/kling-v3");
    expect(turnsOf(other, [dated("2026-11-22"), dated("2026-11-23", "0.25")])).toEqual([]);
    expect(turnsOf(plan, [dated("2026-11-22")])).toEqual([]);
  });

  it("tell of a price that moves on a day that was known before", () => {
    // Veo 3.1 Fast: 0.10 a second until 7 April 2026, then 0.08; 117 jobs of 8 s are 93.60 and 74.88.
    const fast = readOf("model=vertex-ai/veo-3.1-fast-generate-001");
    const [turn, ...others] = turnsOf(fast, [dated("2026-04-01"), dated("2026-04-08")]);
    expect(others).toEqual([]);
    expect([money(turn!.then.total!), money(turn!.now.total!)]).toEqual(["93.60", "74.88"]);
    expect(turn!.moved.map(({ kind, subject }) => [kind, subject.of])).toEqual([["price", "day"]]);
  });

  it("say it in words, and in lines for a feed", () => {
    const [turn] = turnsOf(plan, [dated("2026-11-22"), dated("2026-11-24", "0.25")]);
    const view = viewTurn(plan, turn!);
    expect(view).toMatchObject({
      id: "2026-11-24",
      day: "24 Nov 2026",
      title: "$187.20 became $234.00",
      difference: "+$46.80, 25 %",
    });
    expect(turnInLines(view)).toMatch(
      /^Veo 3\.1 at Vertex AI: Video \(720p, 1080p · silent\): \$0\.20 a second became \$0\.25 a second \(\+\$46\.80\)\. https:\/\/\S+$/,
    );
  });
});
