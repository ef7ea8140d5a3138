/** All models on one plan: what the sentence says is what the table has, and the set stays whatever is asked of it. */
import { describe, expect, it } from "vitest";
import { viewCompare } from "@/lib/views/page/compare";
import { readingInWords } from "@/lib/views/page/compare/reading";
import { packRows, unpackRows } from "@/lib/views/page/pack";
import { catalogue } from "@/lib/data";
import { verdictWords } from "@/lib/words/verdict";
import { context, entriesOf } from "../../../support/question";

const views = new Map<string, ReturnType<typeof viewCompare>>();
/** Asked once: all models are ranked for it. */
function viewOf(query: string): ReturnType<typeof viewCompare> {
  const view = views.get(query) ?? viewCompare(entriesOf(query), context);
  views.set(query, view);
  return view;
}
const fieldOf = (query: string) => viewOf(query).field;
const rowsOf = (query: string) => unpackRows(fieldOf(query).rows);

const kling = "kling/kling-v3";
const fast = "vertex-ai/veo-3.1-fast-generate-001";
const plan = "clips=500&audio=on&unusable=0.5&budget=800&on=2026-11-22";
const amountOf = (money: string) => Number(money.replace(/[$,]/g, ""));

/** Rows of all pages. */
function allRows(query: string) {
  const { pages } = fieldOf(query);
  const rows = pages.flatMap(({ page }) => rowsOf(`${query}&view.page=${page}`).filter(({ beside }) => !beside));
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

describe("the sentence", () => {
  it("counts those that the table says fit", () => {
    const { says } = fieldOf(plan);
    const rows = allRows(plan);
    const fitting = rows.filter(({ verdict }) => verdict === "fits").length;
    expect(says.lead).toBe(`${fitting} of ${rows.length} general models fit $800.`);
    expect(says.rest).toContain(`The least is $`);
  });

  it("says how far the set lies apart, with the figures of its table", () => {
    const { field, set } = viewOf(`model=${fast},${kling}&${plan}`);
    const [least, most] = set.rows.find(({ id }) => id === "money")!.cells.map((cell) => cell!.text);
    // 1,400.00 / 766.40 = 1.83
    expect(field.says.rest).toBe(
      `Kling 3.0 costs 1.8 times Veo 3.1 Fast for the same 500 kept clips of 8\u00a0s: ${most!.replace(/\.\d+$/, "")} and ${least!.replace(/\.\d+$/, "")}.`,
    );
  });

  it("without a budget says how many can make it", () => {
    expect(fieldOf("on=2026-11-22").says.lead).toMatch(/^\d+ general models can make it\.$/);
  });
});

describe("rows", () => {
  it("are ordered by money, with the budget between those within it and those beyond", () => {
    const { rows, budgetBefore } = fieldOf(plan.replace("budget=800", "budget=300"));
    const money = unpackRows(rows).map((row) => amountOf(row.money));
    expect([...money].sort((a, b) => a - b)).toEqual(money);
    expect(money.slice(0, budgetBefore).every((amount) => amount <= 300)).toBe(true);
    expect(money.slice(budgetBefore).every((amount) => amount > 300)).toBe(true);
  });

  it("are of general models alone, for a plan that avatars, editors and agents could make cheaper", () => {
    const query = "mode=image-to-video&duration=10&resolution=1080p&audio=on&on=2026-11-22";
    const kindOf = (key: string) => catalogue.find(key)!.kind;
    expect(new Set(allRows(query).map(({ key }) => kindOf(key)))).toEqual(new Set(["general"]));
    expect(fieldOf(query).kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["general", "avatar", "all"]));
    expect(new Set(allRows(`${query}&view.kind=all`).map(({ mark }) => mark)).has("avatars")).toBe(true);
  });

  it.each([
    ["view.fits=yes", ({ verdict }) => verdict === "fits"],
    ["view.exact=yes", ({ made }) => made === ""],
    ["view.recent=yes", ({ old }) => !old],
    ["view.free=yes", ({ failed }) => failed === "not-billed" || failed === "refunded"],
    ["view.maker=ByteDance", ({ key }) => catalogue.find(key)!.model.vendor === "ByteDance"],
    ["view.provider=fal", ({ key }) => key.startsWith("fal/")],
    ["view.q=kling", ({ name }) => name.startsWith("Kling")],
    ["view.unit=credit", ({ key }) => catalogue.find(key)!.rates.some(({ denomination }) => denomination === "credit")],
  ] as [string, (row: ReturnType<typeof rowsOf>[number]) => boolean][])("%s keeps only what is so", (asked, isSo) => {
    const rows = allRows(`${plan}&${asked}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(allRows(plan).length);
    expect(rows.every(isSo)).toBe(true);
  });

  it.each(["name", "provider", "kind", "verdict", "clip", "made", "failed", "wait", "seen", "price"])(
    "are ordered by %s, and the other way round",
    (by) => {
      const query = `${plan}&view.kind=all`;
      const [up, down] = [`${query}&view.sort=${by}`, `${query}&view.sort=-${by}`].map((each) => allRows(each));
      expect(up!.map(({ key }) => key).sort()).toEqual(down!.map(({ key }) => key).sort());
      const { columns } = fieldOf(`${query}&view.sort=-${by}`);
      const ordered = columns.filter(({ sort }) => sort && sort.now !== "none");
      if (by !== "kind") expect(ordered.map(({ sort }) => sort!.now)).toEqual(["descending"]);
    },
  );

  it("of the set stay, whatever the filter and the page, and say that they are beside it", () => {
    const rows = rowsOf(`model=${kling},${fast}&${plan}&view.provider=fal`);
    expect(rows.filter(({ inSet }) => inSet).map(({ key, beside }) => [key, beside])).toEqual([
      [fast, true],
      [kling, true],
    ]);
    expect(rows.filter(({ inSet }) => !inSet).every(({ key }) => key.startsWith("fal/"))).toBe(true);
  });

  it("are the same when they are unpacked", () => {
    const rows = rowsOf(plan);
    expect(unpackRows(packRows(rows))).toEqual(rows);
    expect(unpackRows(packRows([]))).toEqual([]);
    const recurring = Array.from({ length: 90 }, (_, at) => ({ at, many: `${at % 40}`, few: at % 3 === 0, one: "" }));
    const packed = packRows(recurring);
    expect(unpackRows(packed)).toEqual(recurring);
    expect(packed.columns.map(({ all }) => all.length)).toEqual([90, 40, 2, 1]);
  });
});

describe("dots", () => {
  it("are as many as the models that the sentence counts, each with what is read off", () => {
    const { swarm, says } = fieldOf(plan);
    expect(says.lead).toContain(`of ${swarm.at.length} general`);
    expect(swarm.states).toHaveLength(swarm.at.length);
    const readings = unpackRows(swarm.readings);
    expect(readings).toHaveLength(swarm.at.length);
    expect(readings.every(({ low }, dot) => (low === "") === (swarm.low[dot] === swarm.at[dot]))).toBe(true);
    expect([...swarm.at].sort((a, b) => a - b)).toEqual(swarm.at);
    expect(swarm.low.every((low, dot) => low <= swarm.at[dot]!)).toBe(true);
  });

  it("are read off with the names, both ends and the verdict of their row", () => {
    const { swarm, rows } = fieldOf(plan);
    const readings = unpackRows(swarm.readings).map(readingInWords);
    for (const { name, provider, money, at, lowAt, verdict, before } of unpackRows(rows)) {
      const reading = readings.find((each) => each.startsWith(`${name} · ${provider}: `) && each.includes(money))!;
      const judged = `${money}, ${verdictWords[verdict || "unknown"].toLowerCase()}`;
      expect(reading.endsWith(before ? `${judged}, seen ${before}` : judged)).toBe(true);
      expect(reading.includes("\u00a0–\u00a0")).toBe(lowAt < at);
    }
  });

  it("of the set have names, with the figures of the set", () => {
    const { field, set } = viewOf(`model=${kling},${fast}&${plan}`);
    expect(field.swarm.labels.map(({ name, money }) => [name, money])).toEqual([
      ["Veo 3.1 Fast", "$766"],
      ["Kling 3.0", "$1,400"],
    ]);
    expect(set.rows[0]!.cells.map((cell) => cell!.text)).toEqual(["$1,400.00", "$766.40"]);
  });
});

describe("what has no price", () => {
  it("is told apart: not recorded, or not made; each listed where it is asked for", () => {
    const closed = fieldOf(plan);
    expect(closed.maybe.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["mode-not-recorded", "sound-not-recorded", "sound-price-not-recorded"]),
    );
    expect(closed.cannot.map(({ code }) => code)).toEqual(expect.arrayContaining(["retired", "makes-no-sound"]));
    expect([...closed.maybe, ...closed.cannot].every(({ models }) => models.length === 0)).toBe(true);
    const open = fieldOf(`${plan}&view.unpriced=all`);
    const listed = [...open.maybe, ...open.cannot].flatMap(({ models }) => models).length;
    const general = catalogue.models.filter(({ kind }) => kind === "general").length;
    expect(listed + allRows(plan).length).toBe(general);
  });
});

describe("what cannot be read", () => {
  it.each(["view.sort=x", "view.kind=x", "view.page=99", "view.maker=nobody", "view.wait=5"])(
    "%s is left out, and said",
    (asked) => {
      const [field] = asked.split("=");
      expect(fieldOf(`${plan}&${asked}`).issues.map((issue) => issue.field)).toEqual([field]);
      expect(unpackRows(fieldOf(`${plan}&${asked}`).rows)).toEqual(rowsOf(plan));
    },
  );

  it("an empty field says why, and what to do", () => {
    const { empty } = fieldOf(`${plan}&view.q=zzz`);
    expect(empty!.text).toBe("No general model is all of this.");
    expect(empty!.ways.map(({ label }) => label)).toContain("Show all models");
  });
});

it("the address says what is shown, and nothing else", () => {
  expect(viewOf(`${plan}&view.q=kling&view.sort=clip&view.rows=all&view.x=1`).shown).toBe(
    "view.q=kling&view.sort=clip&view.rows=all",
  );
});

describe("what is searched for and the plan does not ask for", () => {
  it("is said beside the search, and leads to the plan that asks for it", () => {
    const { wished } = fieldOf("on=2026-11-22&view.q=kling 3 1080 sound");
    expect(wished).toEqual({
      text: "1080p and sound only say which models are listed; all are priced for the plan as it stands.",
      action: "Ask for 1080p and sound in the plan",
      href: expect.stringMatching(/^\/compare\?.*resolution=1080p.*audio=on.*view\.q=kling/) as string,
    });
    expect(fieldOf(wished!.href.split("?")[1]!).wished).toBeUndefined();
  });

  it("is nothing where only a name is looked for", () => {
    expect(fieldOf("on=2026-11-22&view.q=kling").wished).toBeUndefined();
  });
});
