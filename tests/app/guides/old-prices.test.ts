/** Guides and answers say below each section which of its prices are old: once each model, by the day it was seen. */
import { describe, expect, it } from "vitest";
import { blocksText, plainText } from "@/components/guides/plain-text";
import { questions } from "@/app/faq/content";
import { guides } from "@/app/guides/content";
import { readPlan } from "@/lib/ask/read";
import { computeOf } from "@/lib/budget/waiting";
import { assumedRates, catalogue } from "@/lib/data";
import { heading, say, text } from "@/lib/views/guide/blocks";
import { figuresOf, type Figures } from "@/lib/views/guide/figures";
import { tellOldPrices } from "@/lib/views/guide/old-prices";
import type { Block, Figure, Inline } from "@/lib/views/guide/types";
import { seenOn } from "@/lib/views/page/text";
import { daysBefore, formatMoney, seenInWords } from "@/lib/words/format";
import { estimatePlan } from "../../lib/support/question";

const figuresOn = (today: string): Figures => figuresOf({ catalogue, exchange: assumedRates, today, asked: {} });
const on = "2026-11-22";
const figures = figuresOn(on);
const { attempt, checks, total } = figures;

const kling = "model=kling/kling-v2-6&duration=5";
const hailuo = "model=minimax/MiniMax-Hailuo-2.3&duration=6&resolution=768p";
const veo = "model=vertex-ai/veo-3.1-generate-001&duration=8";

const notesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === "note" ? [plainText(block.text).replace(/\u00a0/g, " ")] : []));

// Kling 2.6 was seen on 13 August, Hailuo 2.3 on 18 August, Veo 3.1 on 25 September.
const klingSeen = seenInWords("2026-08-13", on);
const hailuoSeen = seenInWords("2026-08-18", on);

describe("a section", () => {
  it("names each model once, by the day on which its price was seen", () => {
    const told = tellOldPrices([
      heading("one", "One"),
      text`${attempt(kling)}, again ${attempt(kling)}, and ${attempt(hailuo)}, not ${attempt(veo)}.`,
      heading("two", "Two"),
      text`${attempt(veo)}.`,
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(["heading", "text", "note", "heading", "text"]);
    expect(notesIn(told)).toEqual([
      `Prices seen over 90 days ago: Kling 2.6 at Kling AI on ${klingSeen}; Hailuo 2.3 at MiniMax on ${hailuoSeen}.`,
    ]);
  });

  it("names all that a sum is of, in a list and in a table", () => {
    const sum = total([veo, kling, hailuo]);
    const note = [expect.stringMatching(/Kling 2\.6 .*; Hailuo 2\.3 /)];
    expect(notesIn(tellOldPrices([{ kind: "list", items: [say`${sum}`] }]))).toEqual(note);
    expect(notesIn(tellOldPrices([{ kind: "table", caption: "", head: ["Sum"], rows: [[[sum]]] }]))).toEqual(note);
  });

  it("has no note for what rests on no price, as a number of status checks", () => {
    expect(notesIn(tellOldPrices([text`${checks(kling)} checks.`]))).toEqual([]);
  });
});

const partsOf = (block: Block): Inline[] => {
  if (block.kind === "text") return [...block.text];
  if (block.kind === "list") return block.items.flat();
  if (block.kind === "table") return block.rows.flat(2);
  return block.kind === "example" ? block.example.rows.flatMap(({ value }) => value) : [];
};

const isFigure = (part: Inline): part is Figure => typeof part !== "string" && "figure" in part;

describe.each(["2026-11-27", "2027-06-01"])("on %s", (day) => {
  const ofDay = figuresOn(day);
  const texts: [string, readonly Block[]][] = [
    ...[...guides].map(([slug, write]): [string, readonly Block[]] => [slug, write(ofDay).blocks]),
    ...questions.map((write): [string, readonly Block[]] => [write(ofDay).id, write(ofDay).answer]),
  ];

  it.each(texts)("%s says the days of all that its amounts rest on", (_, blocks) => {
    const sections: Block[][] = [[]];
    for (const block of blocks) {
      if (block.kind === "heading") sections.push([]);
      sections.at(-1)?.push(block);
    }
    for (const section of sections) {
      const says = blocksText(section).replace(/\u00a0/g, " ");
      for (const { figure, href } of section.flatMap(partsOf).filter(isFigure)) {
        if (!href.startsWith("/?model=") || !/[$¥€]\d/.test(figure)) continue;
        const { plan } = readPlan([...new URLSearchParams(href.slice("/?".length))], ofDay.facts);
        const estimate = estimatePlan(plan);
        if (estimate.status !== "priced" || daysBefore(seenOn(estimate), plan.on) === "") continue;
        // What waits for the jobs is the reader's own, at a price of its own.
        if (figure === formatMoney(computeOf(estimate).cost, estimate.displayCurrency)) continue;
        expect(says, href).toContain(seenInWords(seenOn(estimate), plan.on));
        expect(says, href).toContain(estimate.model.model.name);
      }
    }
  });

  it("some have old prices", () => {
    expect(texts.flatMap(([, blocks]) => notesIn(blocks)).length).toBeGreaterThan(5);
  });
});
