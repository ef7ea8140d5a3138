/** A plan of several workloads to take along: the words and figures of its page, in each form. */
import { describe, expect, it } from "vitest";
import { markdown, sheet, summary } from "@/lib/views/copy/whole";
import { viewWholePlan } from "@/lib/views/page/whole";
import { planToCopy } from "@/lib/views/page/whole/copied";
import { context, entriesOf } from "../../support/question";
import { readMarkdown, tablesOfSheet } from "../../support/read-back";

const address = "https://clipcost.example/plan?clips=120";
const two =
  "name=Adverts&model=vertex-ai/veo-3.1-fast-generate-001&clips=120&budget=900&on=2026-11-22" +
  "&2.name=Turns&2.model=kling/kling-v3&2.clips=240&2.duration=5";

const viewOf = (query: string) => viewWholePlan(entriesOf(query), context);
const copied = (query: string) => ({ plan: planToCopy(viewOf(query)), address });

describe("a plan of two workloads", () => {
  const view = viewOf(two);

  it("is a line for the total, one for the verdict, and one a workload", () => {
    const lines = summary(copied(two)).split("\n");
    expect(lines[0]).toBe("A plan of 2 workloads.");
    expect(lines[1]).toContain(`${view.total!.exact} a month to plan with, 95 % sure`);
    expect(lines[1]).toContain("against a budget of $900");
    expect(lines[2]).toBe(`${view.total!.verdict!.word} ${view.total!.verdict!.text}.`);
    expect(lines[3]).toBe("360 of 360 clips delivered.");
    expect(lines.slice(4, 6)).toEqual([
      `Adverts: ${view.workloads[0]!.uses}, 120 × 8 s, ${view.workloads[0]!.what}, on Veo 3.1 Fast at Vertex AI.`,
      `Turns: ${view.workloads[1]!.uses}, 240 × 5 s, ${view.workloads[1]!.what}, on Kling 3.0 at Kling AI.`,
    ]);
    expect(lines.at(-1)).toBe(`Prices of 22 Nov 2026; an estimate, no offer: ${address}`);
  });

  it("has a table of its workloads and one of its cost, whose last row is the total", () => {
    for (const tables of [readMarkdown(markdown(copied(two))).tables, tablesOfSheet(sheet(copied(two)))]) {
      expect(tables).toHaveLength(2);
      for (const [head, ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
      expect(tables[0]?.slice(1).map((cells) => cells[3])).toEqual(view.workloads.map(({ uses }) => uses));
      expect(tables[1]?.at(-1)?.[2]).toBe(view.total!.exact);
      expect(tables[1]).toHaveLength(view.steps.length + 2);
    }
  });
});

it("without a total it says why, and has no cost", () => {
  const none = copied("model=kling/kling-v3&2.model=openai/sora-2&on=2026-11-22");
  expect(summary(none).split("\n")[1]).toBe("Workload B has no price here, so the plan has no total.");
  expect(tablesOfSheet(sheet(none))).toHaveLength(1);
});
