/** How sure the month is: the plot, the percentiles, and the chance to stay within a budget. */
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Spread } from "@/components/estimator/spread";
import { bodyRows, expectAccessible, openAll, pricedFocusOf, textOf } from "./support/render";

const show = (query: string) => {
  const focus = pricedFocusOf(query);
  return {
    focus,
    ...render(
      <Spread
        percentiles={focus.percentiles}
        {...(focus.spread ? { spread: focus.spread } : {})}
        {...(focus.chance ? { chance: focus.chance } : {})}
      />,
    ),
  };
};

const section = () => screen.getByRole("region", { name: "Certainty" });
const plot = () => within(section()).queryByRole("img");
const percent = (element: Element, name: string) => Number(element.getAttribute(name)!.replace("%", ""));

/** Each bar of the plot as its place and its height. */
const drawnBars = () =>
  [...plot()!.querySelectorAll("path[d*=h]")].flatMap((path) =>
    [...path.getAttribute("d")!.matchAll(/M(\d+)\.08 1V([\d.]+)h\.84V1z/g)].map(([, at, top]) => ({
      at: Number(at),
      share: 1 - Number(top),
      hue: path.getAttribute("class")!.split(" ")[0]!,
    })),
  );

/** What is written in the plot, but for the scale. */
const labels = () => [...plot()!.querySelectorAll("text")].filter((text) => text.querySelector("tspan"));
const scale = () => [...plot()!.querySelectorAll("text")].filter((text) => !text.querySelector("tspan"));

const spreads = [
  { name: "a range", query: "" },
  { name: "one figure that is not the same every month", query: "unusable=0.3&retry=0" },
  { name: "a budget in the plot", query: "budget=180" },
  { name: "a budget below it", query: "budget=10" },
  { name: "a budget above it", query: "budget=900" },
  { name: "two generations at two prices", query: "duration=10" },
  { name: "one clip", query: "clips=1" },
  { name: "a clip that may cost nothing", query: "clips=1&tries=1&policy.failed=not-billed" },
  { name: "so many clips that it is approximated", query: "clips=1000000&unusable=0.4" },
  { name: "another currency", query: "currency=CNY&moderated=0.1" },
  { name: "a currency whose first round amount is near the end", query: "currency=CNY&budget=1262" },
];

describe("a plan whose months differ", () => {
  it.each(spreads)("$name", async ({ query }) => {
    const { focus, container } = show(query);
    const { bars, from, to, marks } = focus.spread!;
    expect(Math.max(...bars), "the highest bar is the whole height").toBe(1);
    expect(Math.min(...bars)).toBeGreaterThanOrEqual(0);
    expect(bars.length).toBeGreaterThanOrEqual(12);
    expect(bars.length).toBeLessThanOrEqual(48);
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));

    const drawn = drawnBars();
    expect(drawn.map(({ at }) => at)).toEqual(bars.map((_, at) => at));
    drawn.forEach(({ share }, at) => expect(share).toBeCloseTo(bars[at]!, 2));
    const words = plot()!.getAttribute("aria-label")!;
    expect(words).toContain(`from ${from} to ${to}`);
    for (const { name, amount } of marks) expect(words).toContain(`${name} ${amount}`);
    expect(container.innerHTML).not.toContain("style=");
    await expectAccessible(container);
  });

  it.each(spreads)("$name: every label has a row of its own, the budget's above all", ({ query }) => {
    const { focus } = show(query);
    const { marks } = focus.spread!;
    const heights = labels().map((label) => Number(label.getAttribute("y")));
    expect(heights.slice(1).every((height, at) => height - heights[at]! >= 18)).toBe(true);
    const budget = marks.find(({ fits }) => fits);
    const written = labels().map(textOf);
    if (budget) expect(written.shift()).toBe(`budget ${budget.amount}: ${budget.fits}`);
    expect(written.sort()).toEqual(
      marks.filter((mark) => mark !== budget).map(({ name, amount }) => `${name} ${amount}`),
    );
  });

  it.each(spreads)("$name: the scale has round amounts, none in another's place", ({ query }) => {
    const { focus } = show(query);
    const { ticks } = focus.spread!;
    expect(scale().map(textOf)).toEqual(ticks.map(({ text }) => text));
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    // seven and a half pixels a letter on a plot of 358
    const widths = ticks.map(({ text }) => text.length * 0.021);
    ticks
      .slice(1)
      .forEach(({ at }, index) =>
        expect(at - ticks[index]!.at).toBeGreaterThan((widths[index]! + widths[index + 1]!) / 2),
      );
  });

  it("has the amounts from each leap on where packs make months alike", () => {
    const { spread } = pricedFocusOf("model=kling/kling-v3&unusable=0.5&tries=10");
    expect(spread!.ticks.map(({ text }) => text)).toEqual(["$98.00", "$107.80", "$700.00"]);
    const { at } = spread!.ticks[1]!;
    const bar = Math.round(at * spread!.bars.length);
    expect(spread!.readings[bar - 2]).toContain("$98.00");
    expect(spread!.readings[bar + 1]).toContain("$107.80");
  });

  it("has ticks where the amounts fall", () => {
    const { spread } = pricedFocusOf("");
    // 22 bars from 163.20 at 1.60 each; 170 is 4.25 bars further, from the middle of the first: 4.75 / 22
    expect(spread!.ticks).toEqual([
      { at: 0.2159, text: "$170" },
      { at: 0.5, text: "$180" },
      { at: 0.7841, text: "$190" },
    ]);
  });

  it.each([
    { where: "below", query: "budget=10", at: 0, label: "budget $10.00: no month fits", anchor: "start", within: 0 },
    { where: "above", query: "budget=900", at: 1, label: "budget $900: every month fits", anchor: "end", within: 22 },
  ])("has a handle at the edge for a budget $where it", ({ query, at, label, anchor, within }) => {
    const { focus } = show(query);
    expect(focus.spread!.marks.find(({ name }) => name === "budget")).toMatchObject({ at, outside: true });
    expect(plot()!.querySelectorAll("path.fill-ink"), "the handle").toHaveLength(1);
    expect(plot()!.querySelectorAll("rect[width='2']"), "no line").toHaveLength(0);
    expect(textOf(labels()[0])).toBe(label);
    expect(percent(labels()[0]!, "x")).toBe(at * 100);
    expect(labels()[0]!.getAttribute("text-anchor"), "it runs into the plot").toBe(anchor);
    expect(plot()!.getAttribute("aria-label")).toContain(`${label.split(":")[0]}, outside the plot, `);
    expect(drawnBars().filter(({ hue }) => hue === "fill-faint")).toHaveLength(within);
  });

  it("has a line for a budget within it, and bars beyond it in another colour", () => {
    const { focus } = show("budget=180");
    const { at, fits } = focus.spread!.marks.find(({ name }) => name === "budget")!;
    expect(fits).toBe("68.4 % of months fit");
    expect(percent(plot()!.querySelector("rect[width='2']")!, "x")).toBeCloseTo(at * 100, 2);
    // up to 112 jobs at 1.60 are 179.20: 102 to 112 are eleven
    expect(drawnBars().map(({ hue }) => hue)).toEqual([
      ...Array<string>(11).fill("fill-faint"),
      ...Array<string>(11).fill("fill-exposed"),
    ]);
  });

  it("has a bar for every number of billed jobs, and none between", () => {
    const { spread } = pricedFocusOf("");
    expect([spread!.from, spread!.to]).toEqual(["$163.20", "$196.80"]);
    expect(spread!.bars, "102 to 123 jobs at $1.60").toHaveLength(22);
    expect(Math.min(...spread!.bars)).toBeGreaterThan(0);
  });

  it("keeps few amounts apart as thin bars", () => {
    const { spread } = pricedFocusOf("clips=1");
    expect(spread!.bars).toEqual([0, 1, 0.1, 0.0111, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(spread!.from).toBe("$0.00");
  });
});

describe("reading it off", () => {
  const reader = () => screen.getByRole<HTMLInputElement>("slider", { name: "Months of this plan, from the cheapest" });
  const hint = "Point, tap or use the arrow keys to read it off.";
  const line = () => textOf(section().querySelector("p[aria-hidden=true]"));
  /** The plot as if it were 220 pixels wide: ten for each of its 22 bars. */
  const surface = () => {
    const element = reader().parentElement!;
    element.getBoundingClientRect = () => new DOMRect(100, 0, 220, 200);
    return element;
  };

  it("says nothing of its own at rest, and has the plan's certainty ready for the keys", () => {
    const { focus } = show("");
    expect(line()).toBe(hint);
    expect(reader().getAttribute("aria-valuetext")).toBe("96.3 % of months take at most $187.20");
    expect(focus.spread!.readings[focus.spread!.rest]).toBe("96.3 % of months take at most $187.20");
    expect(plot()!.querySelector("circle")).toBeNull();
  });

  it("by key: it begins at the plan's certainty, and each step is spoken", async () => {
    const { focus, container } = show("");
    const { readings, rest } = focus.spread!;
    await userEvent.tab();
    while (document.activeElement !== reader()) await userEvent.tab();
    expect(line()).toBe(readings[rest]);
    fireEvent.change(reader(), { target: { value: String(rest - 1) } });
    expect(reader().getAttribute("aria-valuetext")).toBe(readings[rest - 1]);
    expect(line()).toBe(readings[rest - 1]);
    expect(percent(plot()!.querySelector("circle")!, "cx")).toBeCloseTo(((rest - 0.5) / 22) * 100, 2);
    await expectAccessible(container);
    await userEvent.tab();
    expect(line()).toBe(hint);
  });

  it("by pointer: what is under it, gone when it leaves", async () => {
    const { focus } = show("");
    for (const [clientX, reading] of [
      [100, 0],
      [225, 12],
      [320, 21],
    ] as const) {
      await userEvent.pointer({ target: surface(), coords: { clientX } });
      expect(line()).toBe(focus.spread!.readings[reading]);
    }
    await userEvent.unhover(surface());
    expect(line()).toBe(hint);
  });

  const tap = (clientX: number) => userEvent.pointer({ keys: "[TouchA]", target: surface(), coords: { clientX } });

  it("by finger: it stays when the finger has gone", async () => {
    const { focus } = show("");
    await tap(145);
    expect(line()).toBe(focus.spread!.readings[4]);
  });

  it("is no part of the form, and what is read off stays in a plot with fewer bars", async () => {
    const { focus, rerender } = show("");
    expect(reader().name).toBe("");
    await tap(319);
    const fewer = pricedFocusOf("clips=1");
    rerender(<Spread percentiles={focus.percentiles} spread={fewer.spread!} />);
    expect(line()).toBe(fewer.spread!.readings[11]);
  });

  it.each(spreads)("$name: never less sure further to the right, and the highest is the whole", ({ query }) => {
    const { bars, readings, to } = pricedFocusOf(query).spread!;
    expect(readings).toHaveLength(bars.length);
    const sure = readings.map((reading) => Number(/[\d.]+(?= %)/.exec(reading)![0]));
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(readings.at(-1)).toContain(`of months take at most ${to}`);
  });
});

describe("a plan whose months are alike", () => {
  it.each(["retry=0", "retry=0&budget=100", "model=luma/ray-3.2&duration=5&retry=0", "model=kling/kling-v3&clips=3"])(
    "%s",
    async (query) => {
      const { focus, container } = show(query);
      expect(focus.spread).toBeUndefined();
      expect(plot()).toBeNull();
      expect(section().textContent).toContain("Every month of this plan comes to the same amount");
      expect(bodyRows(screen.getByRole("table"))).toHaveLength(3);
      await expectAccessible(container);
    },
  );

  it("is not said of a clip that may cost nothing", () => {
    expect(pricedFocusOf("clips=1&tries=1&policy.failed=not-billed").spread).toBeDefined();
  });
});

describe("the percentiles", () => {
  it.each(spreads)("$name: name, words, jobs, amount, and the sum in a disclosure", ({ query }) => {
    const { focus, container } = show(query);
    openAll(container);
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    focus.percentiles.forEach(({ name, words, jobs, amount, sum }, index) => {
      const row = rows[index]!;
      expect(textOf(within(row).getByRole("rowheader"))).toBe(name);
      const [what, billed, money] = within(row).getAllByRole("cell").map(textOf);
      expect(what).toContain(words);
      expect(textOf(within(row).getByRole("group"))).toContain(sum);
      expect(billed).toBe(`${jobs} billed jobs`);
      expect(money).toBe(amount);
    });
  });

  it("mark the plan's own certainty", () => {
    show("certainty=80");
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.getAttribute("aria-current"))).toEqual([null, "true", null]);
    expect(rows.map((row) => textOf(within(row).getByRole("rowheader")))).toEqual(["50 %", "80 %", "95 %"]);
  });

  it.each([
    {
      name: "at one price",
      query: "",
      expect:
        "114 billed jobs × $1.60 = $182.40, the least bill that 84.6 % of months stay within. Exact, over all repeats of every clip; what nobody publishes is billed.",
    },
    {
      name: "at two prices",
      query: "duration=10",
      expect:
        /^Jobs at \$1\.20 and \$0\.80, together \$\d+\.\d{2}, the least bill that 8\d(\.\d)? % of months stay within/,
    },
    {
      name: "approximated",
      query: "clips=1000000&unusable=0.4",
      expect:
        /Approximated to under 0\.1 %, because there are too many repeats to go through each; what nobody publishes is billed\.$/,
    },
    {
      name: "with what is paid because of it",
      query: "extra.tax=0.2",
      // 182.40 x 1.2
      expect:
        "114 billed jobs × $1.60 = $182.40, the least bill that 84.6 % of months stay within; with packs, tax and what is around it $218.88. Exact, over all repeats of every clip; what nobody publishes is billed.",
    },
  ])("say how they were made, $name", ({ query, expect: wanted }) => {
    const { sum } = pricedFocusOf(query).percentiles[1]!;
    if (typeof wanted === "string") expect(sum).toBe(wanted);
    else expect(sum).toMatch(wanted);
  });
});

describe("the chance of staying within a budget", () => {
  it.each([
    {
      name: "is said for both ends of a range",
      query: "budget=180",
      expect:
        "Chance that a month stays within $180, all paid: 68.4 % if what nobody publishes is billed, 100 % if not.",
    },
    {
      name: "is one where both ends agree",
      query: "budget=180&policy.failed=billed",
      expect: "Chance that a month stays within $180, all paid: 68.4 %.",
    },
    {
      name: "is nothing below the least month",
      query: "budget=10",
      expect: "Chance that a month stays within $10.00, all paid: 0 %.",
    },
    {
      name: "is certain where every month is alike",
      query: "budget=160&retry=0",
      expect: "Chance that a month stays within $160, all paid: 100 %.",
    },
    {
      name: "and impossible a dollar below it",
      query: "budget=159&retry=0",
      expect: "Chance that a month stays within $159, all paid: 0 %.",
    },
    // 112 jobs are 179.20, and a fifth of that is tax: 215.04
    {
      name: "is of all that is paid",
      query: "budget=216&policy.failed=billed&extra.tax=0.2",
      expect: "Chance that a month stays within $216, all paid: 68.4 %.",
    },
  ])("$name", ({ query, expect: wanted }) => {
    const { focus } = show(query);
    expect(focus.chance).toBe(wanted);
    expect(textOf(section())).toContain(wanted);
  });

  it("is not mentioned without a budget", () => {
    show("");
    expect(section().textContent).not.toContain("Chance");
  });
});
