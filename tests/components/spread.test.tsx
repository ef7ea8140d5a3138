/** How sure the month is: the plot, the percentiles, and the chance to stay within a budget. */
import { render, screen, within } from "@testing-library/react";
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

    const drawn = [...plot()!.querySelectorAll("rect")];
    expect(drawn).toHaveLength(bars.length);
    for (const bar of drawn) expect(percent(bar, "x") + percent(bar, "width")).toBeLessThanOrEqual(100);
    const words = plot()!.getAttribute("aria-label")!;
    expect(words).toContain(`from ${from} to ${to}`);
    for (const { name, amount } of marks) expect(words).toContain(`${name} ${amount}`);
    expect(container.innerHTML).not.toContain("style=");
    await expectAccessible(container);
  });

  it.each(spreads)("$name: every label has a row of its own", ({ query }) => {
    const { focus } = show(query);
    const labels = [...plot()!.querySelectorAll("text")].slice(0, focus.spread!.marks.length);
    const heights = labels.map((label) => Number(label.getAttribute("y")));
    expect(heights.slice(1).every((height, at) => height - heights[at]! >= 18)).toBe(true);
    expect(
      labels
        .map(textOf)
        .map((label) => label.replace(/^← | →$/g, ""))
        .sort(),
    ).toEqual(focus.spread!.marks.map(({ name, amount }) => `${name} ${amount}`).sort());
  });

  it("has a line for each mark that is in the plot", () => {
    const { focus } = show("budget=900");
    expect(focus.spread!.marks.find(({ name }) => name === "budget")).toMatchObject({ at: 1, outside: true });
    expect(plot()!.querySelectorAll("line"), "three percentiles and the axis").toHaveLength(4);
    expect(plot()!.getAttribute("aria-label")).toContain("budget $900.00, outside the plot");
    expect(plot()!.textContent).toContain("budget $900.00 →");
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

describe("a plan whose months are alike", () => {
  it.each(["retry=0", "retry=0&budget=100", "model=luma/ray-3.2&duration=5&retry=0"])("%s", async (query) => {
    const { focus, container } = show(query);
    expect(focus.spread).toBeUndefined();
    expect(plot()).toBeNull();
    expect(section().textContent).toContain("Every month of this plan costs the same");
    expect(bodyRows(screen.getByRole("table"))).toHaveLength(3);
    await expectAccessible(container);
  });

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
    expect(section().textContent).toContain(wanted);
  });

  it("is not mentioned without a budget", () => {
    show("");
    expect(section().textContent).not.toContain("Chance");
  });
});
