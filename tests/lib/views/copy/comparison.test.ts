/** The comparison taken along: read back by those it is for, it has the figures of the page. */
import { describe, expect, it } from "vitest";
import { markdown, sheet, summary, type CopiedComparison } from "@/lib/views/copy/comparison";
import { viewCompare } from "@/lib/views/page/compare";
import { packRows, unpackRows } from "@/lib/views/page/pack";
import type { FieldRow } from "@/lib/views/page/compare/types";
import { context, entriesOf } from "../../support/question";
import { blocksOfSheet, readMarkdown, tablesOfSheet } from "../../support/read-back";

const address = "https://clipcost.example/compare?clips=500&view.sort=clip";

function copied(query: string): CopiedComparison {
  const { field, ...plan } = viewCompare(entriesOf(query), context);
  return { plan, field, address };
}

/** Two with a price, one without. */
const three = copied(
  "model=kling/kling-v3,vertex-ai/veo-3.1-generate-001,openai/sora-2&clips=500&budget=800&view.sort=clip",
);
const none = copied("clips=500");
const rowsOf = ({ field }: CopiedComparison): FieldRow[] => unpackRows(field.rows);
const row = (table: readonly string[][] | undefined, label: string) => table?.find(([first]) => first === label);

describe("a summary", () => {
  it("says question, result, each model of the set, day and address, a line each", () => {
    // 500 clips on Kling: a pack of 5,000 units for $700. On Veo 568 jobs of $1.60: $908.80.
    expect(summary(three).split("\n")).toEqual([
      "500 clips of 8 seconds, text to video, 720p, silent.",
      `${three.field.says.lead} ${three.field.says.rest}`,
      "Kling 3.0 at Kling AI: $700.00 a month, fits (with $100.00 to spare).",
      "Veo 3.1 at Vertex AI: $908.80 a month, depends (fits if failed jobs are free, with $0.00 to spare).",
      "Sora 2 at OpenAI API: Retired: its last day was 24 Sep 2026. No replacement was named.",
      `Prices of 22 Nov 2026; an estimate, no offer: ${address}`,
    ]);
  });

  it("has no verdict without a budget", () => {
    const [, , line] = summary(copied("model=kling/kling-v3")).split("\n");
    expect(line).toMatch(/^Kling 3\.0 at Kling AI: \$[\d.]+ a month\.$/);
  });
});

describe("Markdown", () => {
  const { tables, paragraphs, links } = readMarkdown(markdown(three));
  const [set, field] = tables;

  it("has the set: a column each model, all rows, the best in a word, and why one has no price", () => {
    expect(set?.[0]).toEqual(["", "Kling 3.0 at Kling AI", "Veo 3.1 at Vertex AI", "Sora 2 at OpenAI API"]);
    // Its head, what the budget buys, why one has no price.
    expect(set).toHaveLength(three.plan.set.rows.length + 3);
    expect(row(set, "Money to plan with, USD a month")).toEqual([
      expect.any(String),
      "$700.00 (least)",
      "$908.80",
      "–",
    ]);
    expect(row(set, "Fits $800?")?.[1]).toBe("Fits; with $100.00 to spare");
    expect(row(set, "Billed when moderated")).toEqual([expect.any(String), "no", "not said", "not said"]);
    expect(row(set, "Why there is no price")?.slice(1)).toEqual(["", "", three.plan.set.columns[2]?.because?.reason]);
  });

  it("has the rows of the field in its order, with the figures as they are shown", () => {
    expect(field?.[0]).toEqual([
      "Model",
      "Provider",
      "Money to plan with, USD a month",
      "Kept clip, USD",
      "Fits $800?",
      "You get",
      "Failures billed",
      "Done in",
      "Price seen",
      "Confidence",
      "In the set",
    ]);
    const shown = rowsOf(three);
    expect(field?.slice(1).map((cells) => cells.slice(0, 4))).toEqual(
      shown.map(({ name, provider, money, perClip }) => [name, provider, money, perClip]),
    );
    const kling = field?.find(([name, provider]) => name === "Kling 3.0" && provider === "Kling AI");
    expect(kling?.slice(4)).toEqual(["Fits", "exact", "no", "37 h", "8 Oct 2026", "medium", "yes, outside this list"]);
    const filtered = readMarkdown(markdown(copied("model=kling/kling-v3&view.provider=fal"))).tables[1];
    expect(filtered?.filter((cells) => cells.at(-1) !== "").map((cells) => [cells[0], cells.at(-1)])).toEqual([
      ["Model", "In the set"],
      ["Kling 3.0", "yes, outside this list"],
    ]);
  });

  it("says what is in it, what has no price, and where it is from", () => {
    expect(paragraphs[0]).toMatch(/^500 clips of 8 seconds, .*, compared on Kling 3\.0 at Kling AI, Veo 3\.1 at /);
    expect(paragraphs[1]).toBe(`${three.field.says.lead} ${three.field.says.rest}`);
    expect(paragraphs[2]).toContain(`Here: ${three.field.place}.`);
    expect(paragraphs).toContainEqual(
      expect.stringMatching(/^Perhaps, but it is not recorded: \d+ are not recorded in this mode, /),
    );
    expect(links).toEqual([{ text: "this comparison at Clipcost", href: address }]);
  });

  it("has no set and no verdicts where there are none", () => {
    const [only, second] = readMarkdown(markdown(none)).tables;
    expect(second).toBeUndefined();
    expect(only?.[0]?.slice(2, 5)).toEqual(["Money to plan with, USD a month", "Kept clip, USD", "You get"]);
    expect(only?.[0]).not.toContain("In the set");
  });
});

describe("cells of a spreadsheet", () => {
  const [set, field] = tablesOfSheet(sheet(three));

  it("are plain numbers under headings with their units", () => {
    expect(set?.[0]?.at(-1)).toBe("Best");
    expect(row(set, "Money to plan with, USD a month")?.slice(1)).toEqual([
      "700.00",
      "908.80",
      "",
      "least: Kling 3.0 at Kling AI",
    ]);
    expect(row(set, "$800 buys, 95 % sure, clips")?.slice(1, 4)).toEqual(["1250", "439", ""]);
    expect(row(set, "Longest clip, s")?.slice(1)).toEqual(["30", "8", "20", ""]);
    expect(row(set, "Paid ahead, USD")?.slice(1, 3)).toEqual(["700.00", "nothing"]);
    expect(row(set, "Paid ahead, USD: note")?.[1]).toBe("1 × 5,000 units");
    for (const [, , money, clip] of field?.slice(1) ?? [])
      for (const text of [money, clip]) expect(text).toMatch(/^\d+\.\d+$/);
    expect(field?.slice(1).map(([, , money]) => money)).toEqual(
      rowsOf(three).map(({ money }) => money.replace(/[$,]/g, "")),
    );
  });

  it("are plain in a currency that has no mark of its own", () => {
    const [zloty] = tablesOfSheet(sheet(copied("model=kling/kling-v3&currency=PLN&fx.PLN=4")));
    expect(row(zloty, "Money to plan with, PLN a month")?.[1]).toMatch(/^\d+\.\d\d$/);
  });

  it("are as many in each row as in the head, and sentences stand alone", () => {
    for (const table of [set, field])
      for (const cells of table ?? []) expect(cells).toHaveLength(table?.[0]?.length ?? 0);
    expect(blocksOfSheet(sheet(three)).map((block) => block.length > 1)).toEqual([
      false,
      false,
      true,
      false,
      true,
      ...three.field.maybe.slice(0, 1).map(() => false),
      false,
      false,
    ]);
  });

  it("say it where no model is left", () => {
    const empty = copied("view.q=nothing-of-this-name");
    expect(tablesOfSheet(sheet(empty))).toEqual([]);
    expect(blocksOfSheet(sheet(empty))[2]).toEqual([[empty.field.empty?.text]]);
  });
});

describe("a name", () => {
  const named = (name: string): CopiedComparison => {
    const [first] = rowsOf(three);
    return { ...three, field: { ...three.field, rows: packRows([{ ...first!, name }]) } };
  };

  it.each(["=1+1", "+1+cmd", "-1+cmd|' /C calc'!A0", "-A1+cmd", "@SUM(A1)"])("is no formula of a sheet: %s", (name) => {
    const cell = tablesOfSheet(sheet(named(name)))[1]?.[1]?.[0];
    expect(cell).toMatch(/^(?![=+\-@])/);
    expect(cell).toContain(name.slice(1));
  });

  it.each(['"quoted" and more', 'a "b"'])("is one cell whatever its quotes are: %s", (name) => {
    expect(tablesOfSheet(sheet(named(name)))[1]?.[1]?.slice(0, 2)).toEqual([name, rowsOf(three)[0]?.provider]);
  });

  it("is one cell of one line, whatever it holds", () => {
    expect(tablesOfSheet(sheet(named("\ta\tb\nc")))[1]?.[1]?.[0]).toBe("a b c");
  });

  it("is text in Markdown", () => {
    const name = "a|b*c*_d_[e](f)<b>g</b>`h`#";
    expect(readMarkdown(markdown(named(name))).tables[1]?.[1]?.[0]).toBe(name);
  });
});
