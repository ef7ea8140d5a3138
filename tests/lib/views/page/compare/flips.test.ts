/** What flips it, as a page has it: rows with links, and the curves of a chart. */
import { describe, expect, it } from "vitest";
import { knobs, type Knob } from "@/lib/budget/knobs";
import { planWithOf } from "@/lib/budget/plan-with";
import { assumedRates } from "@/lib/data";
import { finish } from "@/lib/numbers/in-steps";
import { flipChartSteps } from "@/lib/views/page/compare/flip-chart";
import { flipRowSteps } from "@/lib/views/page/compare/flips";
import { estimatePlan, priced, readOf } from "../../../support/question";

const veo = "vertex-ai/veo-3.1-generate-001";
const kling = "kling/kling-v3";
const fal = "fal/veo3.1";
const link = `model=${kling},${veo}&clips=100&budget=150`;

const estimatesOf = (query: string, keys: readonly string[]) => keys.map((key) => estimatePlan(readOf(query), key));
const rowsOf = (query: string, keys: readonly string[], which?: readonly Knob[]) =>
  finish(flipRowSteps(estimatesOf(query, keys), assumedRates, { which }));
const chartOf = (query: string, keys: readonly string[], knob?: Knob) =>
  finish(flipChartSteps(estimatesOf(query, keys), assumedRates, knob));

describe("rows", () => {
  it("have a name, the plan's own value, and sentences with the plan on the other side", () => {
    const [row] = rowsOf(link, [kling, veo], ["clips"]);
    expect(row).toMatchObject({ knob: "clips", name: "Clips", own: "100 clips" });
    // 51 clips of Veo take 97.60, 52 take 99.20; Kling's trial pack 98.00: see tests/lib/budget/flips.test.ts
    expect(row!.flips[0]).toEqual({
      text: "From 21 to 51 clips, Veo 3.1 is the cheapest.",
      href: `?model=${kling},${veo}&clips=51&budget=150&on=2026-11-22`,
    });
    // 107.80 up to 229 clips, 700.00 from 230 on; 93 jobs of Veo at 1.60 are 148.80
    expect(row!.fits).toEqual({
      lead: "Fits $150:",
      turns: [
        {
          text: "Kling 3.0 up to 229 clips",
          href: `?model=${kling},${veo}&clips=229&budget=150&on=2026-11-22`,
        },
        { text: expect.stringMatching(/^Veo 3.1 up to \d\d clips$/) as string, href: expect.any(String) as string },
      ],
      rest: "",
    });
  });

  it("a link leads to the plan in which it is so", () => {
    for (const { flips, knob } of rowsOf(link, [kling, veo])) {
      for (const { href } of flips.slice(0, 1)) {
        if (href === undefined) continue;
        const before = estimatesOf(link, [kling, veo]);
        const after = estimatesOf(href.slice(1), [kling, veo]);
        const cheaper = (of: typeof before) => {
          const [a, b] = of.map((estimate) => (estimate.status === "priced" ? planWithOf(estimate).total : undefined));
          return a && (!b || a.lte(b));
        };
        expect([knob, cheaper(after)]).toEqual([knob, !cheaper(before)]);
      }
    }
  });

  it("name the providers of a model that two of them sell; every input has its row", () => {
    const rows = rowsOf(`model=${veo}&clips=100`, [veo, fal]);
    expect(rows.map(({ name }) => name)).toEqual(["Clips", "Share kept", "Failed attempts", "Length", "Resolution"]);
    expect(rows[0]!.flips[0]!.text).toContain("Veo 3.1 at ");
    expect(rows.every(({ fits }) => fits === undefined)).toBe(true);
  });

  it("of no models are none", () => expect(rowsOf(link, [])).toEqual([]));
});

describe("the chart", () => {
  it.each(knobs)("over %s has few points, all of them inside, from left to right", (knob) => {
    const chart = chartOf(link, [kling, veo], knob)!;
    expect(chart.lines.map(({ name }) => name)).toEqual(["Kling 3.0", "Veo 3.1"]);
    for (const { pieces } of chart.lines) {
      const points = pieces.flat();
      expect(points.length).toBeLessThanOrEqual(120);
      expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
    }
    for (const { at } of [...chart.across, ...chart.up]) expect(at >= 0 && at <= 1).toBe(true);
    expect(chart.own).toBeGreaterThanOrEqual(0);
  });

  it("is of the clips unless another input is asked for: from a tenth of the plan's to ten times as many", () => {
    const chart = chartOf(link, [kling, veo])!;
    expect(chart).toMatchObject({ knob: "clips", own: 0.5, cut: false });
    expect(chart.across.map(({ text }) => text)).toEqual(["10", "100", "1,000"]);
    // the plan's own money stands on its line: $187.20 of Veo, on a logarithmic scale of the least and the most drawn
    const line = chart.lines[1]!.pieces[0]!;
    const at = line.find(({ x }) => x === 0.5)!;
    const [least, most] = [10, 1000].map((clips) => amount(`${link}&`.replace("clips=100", `clips=${clips}`), veo));
    const [from, to] = [
      Math.min(least!, amount(link.replace("100", "10"), kling)),
      Math.max(most!, amount(link.replace("100", "1000"), kling)),
    ];
    expect(at.y).toBeCloseTo(Math.log(187.2 / from) / Math.log(to / from), 3);
  });

  it("draws a leap upright, beside the last clips that a pack covers; what rises evenly has no leap", () => {
    const { lines } = chartOf(link, [kling, veo])!;
    const rises = ({ pieces }: (typeof lines)[number]) =>
      pieces.flatMap((points) =>
        points.slice(1).flatMap((point, at) => (point.y > points[at]!.y ? [[points[at]!.x, point.x] as const] : [])),
      );
    // from 10 to 1,000 by powers: 208 clips for 98.00, 229 for 107.80 and 230 for 700.00, as above
    const leaps = rises(lines[0]!);
    expect(leaps.every(([from, to]) => from === to)).toBe(true);
    expect(leaps.map(([x]) => 10 ** (1 + 2 * x)).find((clips) => clips > 220)).toBeCloseTo(229.5, 0);
    expect(rises(lines[1]!).every(([from, to]) => from < to)).toBe(true);
  });

  it("the next length of a few is a leap as well, and every resolution", () => {
    const upright = (knob: Knob) =>
      chartOf(link, [kling, veo], knob)!.lines[1]!.pieces.flatMap((points) =>
        points.slice(1).filter(({ x, y }, at) => x === points[at]!.x && y !== points[at]!.y),
      ).length;
    expect([upright("duration") > 2, upright("resolution") > 0, upright("retry")]).toEqual([true, true, 0]);
  });

  it("the budget stands where its money is", () => {
    const chart = chartOf(link, [kling, veo], "duration")!;
    expect(chart.budget?.text).toBe("$150");
    expect(chart.up[0]).toEqual({ at: 0, text: "$0" });
  });
});

const amount = (query: string, key: string) =>
  Number(planWithOf(priced(estimatePlan(readOf(query.replace(/&$/, "")), key))).total.toFixed());
