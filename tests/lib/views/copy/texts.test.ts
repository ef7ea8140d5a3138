import { describe, expect, it } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { markdown, sheet, summary, type Copied } from "@/lib/views/copy/texts";
import { buildView } from "@/lib/views/page";
import { readMarkdown, tablesOfSheet } from "../../support/read-back";

const address = "https://clipcost.example/?clips=500";

function copied(query: string): Copied {
  const { comparison, ...plan } = buildView([...new URLSearchParams(query)], {
    catalogue,
    exchange: assumedRates,
    today: "2026-11-26",
  });
  return { plan, comparison, address };
}

const over = copied("clips=500&aspect=9:16&unusable=0.5&budget=800");
const retired = copied("model=openai/sora-2");

describe("a summary", () => {
  it("says question, money, verdict, delivery, day and address, a line each", () => {
    // 958 jobs of $1.60 in 95 of 100 months: $1,532.80, $732.80 above the budget.
    expect(summary(over).split("\n")).toEqual([
      "500 clips of 8 seconds, text to video, 720p at 9:16, silent, on Veo 3.1 at Vertex AI.",
      "$1,532.80 a month to plan with, 95 % sure, against a budget of $800.",
      "Over by $732.80.",
      "417 of 500 clips delivered, $3.56 per kept clip.",
      `Prices of 26 Nov 2026; an estimate, no offer: ${address}`,
    ]);
  });

  it("has no verdict without a budget, and the reason where there is no price", () => {
    expect(summary(copied("")).split("\n")[1]).toBe("$187.20 a month to plan with, 95 % sure.");
    expect(summary(retired).split("\n")[1]).toMatch(/^Retired: its last day was/);
  });
});

const tablesIn = (text: string) => readMarkdown(text).tables;

describe("tables", () => {
  it("have the steps to the money to plan with, and the alternatives, with the figures of the page", () => {
    const [cost, others] = tablesIn(markdown(over));
    const { focus } = over.plan;
    if (focus.status !== "priced") throw new Error("it has a price");
    expect(cost?.slice(1).map((cells) => cells[2])).toEqual([
      ...focus.planned.steps.map(({ amount }) => amount),
      focus.planned.total,
    ]);
    expect(others?.slice(1).map((cells) => cells[2])).toEqual(over.comparison.rows.map(({ total }) => total));
    expect(others?.[0]).toContain("Verdict");
    expect(tablesIn(markdown(copied("")))[1]?.[0]).not.toContain("Verdict");
  });

  it("have as many cells in each row as in the head, in both forms", () => {
    for (const tables of [tablesIn(markdown(over)), tablesOfSheet(sheet(over))]) {
      expect(tables).toHaveLength(2);
      for (const [head, ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    }
  });

  it("have numbers as a spreadsheet reads them: no plus, and a hyphen for less", () => {
    const [cost] = tablesOfSheet(sheet(over));
    expect(cost?.map((cells) => cells[2])).toEqual([
      "A month",
      "$800.00",
      "-$133.10",
      "$148.20",
      "$666.90",
      "$50.80",
      "$1,532.80",
    ]);
  });

  it("leave out the cost of what has no price", () => {
    expect(tablesIn(markdown(retired))).toHaveLength(1);
    expect(tablesOfSheet(sheet(retired))).toHaveLength(1);
  });
});

describe("what was typed", () => {
  const named = (name: string): Copied => ({ ...over, plan: { ...over.plan, focus: { ...over.plan.focus, name } } });

  it("is text in Markdown", () => {
    expect(markdown(named("a|b*c_[d](e)<f>"))).toContain("on a\\|b\\*c\\_\\[d\\](e)\\<f\\>");
  });

  it("is one cell of a sheet, and no formula", () => {
    const [first = { name: "" }] = over.comparison.rows;
    for (const name of ["=1+1", "@SUM(A1)", "-cmd|x", "+cmd"]) {
      const rows = [{ ...over.comparison.rows[0]!, ...first, name }];
      const [, others] = tablesOfSheet(sheet({ ...over, comparison: { ...over.comparison, rows } }));
      expect(others?.[1]?.[0]).toBe(`'${name}`);
    }
    expect(sheet(named("a\tb\nc")).split("\n")[0]).toContain("on a b c");
  });
});
