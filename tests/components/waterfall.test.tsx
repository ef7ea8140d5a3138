/** From the price page to the budget: a table whose bars say nothing that its cells do not. */
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Waterfall } from "@/components/estimator/waterfall";
import { expectAccessible, pricedFocusOf, textOf } from "./support/render";

const show = (query: string) => {
  const { planned } = pricedFocusOf(query);
  return { planned, ...render(<Waterfall planned={planned} />) };
};

/** Label and amount of every row below the head. */
const rows = () =>
  within(screen.getByRole("table", { name: "Steps that add up to the planned budget" }))
    .getAllByRole("row")
    .slice(1);

const amounts = () =>
  rows().map((row) => [
    textOf(within(row).getByRole("rowheader").querySelector("span") ?? within(row).getByRole("rowheader")),
    textOf(within(row).getAllByRole("cell").at(-1)),
  ]);

/** Each bar as its beginning and its width in percent, and how it is filled. */
const bars = () =>
  rows().map((row) => {
    const bar = row.querySelector("rect")!;
    const [x, width] = ["x", "width"].map((name) => Number(bar.getAttribute(name)!.replace("%", "")));
    return { x: x!, width: width!, fill: bar.getAttribute("class")! };
  });

const plans = [
  {
    name: "repeats that nobody says are free",
    query: "",
    expect: [
      ["Published price", "$160.00"],
      ["Clips that never succeed", "−$0.16"],
      ["Failed and abandoned", "+$17.76"],
      ["Planned budget", "$177.60"],
    ],
  },
  {
    name: "one figure",
    query: "retry=0",
    expect: [
      ["Published price", "$160.00"],
      ["Planned budget", "$160.00"],
    ],
  },
  {
    name: "rounded up, with every outcome and what surrounds the clip",
    query: "duration=7&moderated=0.1&unusable=0.2&duplicates=0.1&extra.tax=0.2&policy.failed=billed",
    expect: [
      ["Published price", "$140.00"],
      ["Rounding", "+$20.00"],
      ["Clips that never succeed", /^−\$/],
      ["Failed and abandoned", /^\+\$/],
      ["Moderated", /^\+\$/],
      ["Unusable takes", /^\+\$/],
      ["Duplicate jobs", /^\+\$/],
      ["Surroundings", /^\+\$/],
      ["Planned budget", /^\$/],
    ],
  },
  {
    name: "packs at a discount, which take something off",
    query: "model=kling/kling-v3&unusable=0.5&tries=10",
    expect: [
      ["Published price", /^\$/],
      ["Clips that never succeed", /^−\$/],
      ["Unusable takes", /^\+\$/],
      ["Credits cheaper in packs", /^−\$/],
      ["Planned budget", /^\$/],
    ],
  },
  {
    name: "credits that are left over, and two generations stitched",
    query: "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=12&retry=0.2",
    expect: [
      ["Published price", "$60.00"],
      ["Clips that never succeed", /^−\$/],
      ["Failed and abandoned", /^\+\$/],
      ["Credits bought, not used", /^\+\$/],
      ["Planned budget", /^\$/],
    ],
  },
];

describe("every step", () => {
  it.each(plans)("$name", async ({ query, expect: wanted }) => {
    const { planned, container } = show(query);
    const found = amounts();
    expect(found.map(([label]) => label)).toEqual(wanted.map(([label]) => label));
    wanted.forEach(([, amount], index) => {
      if (amount instanceof RegExp) expect(found[index]![1]).toMatch(amount);
      else expect(found[index]![1]).toBe(amount);
    });
    expect(found.at(-1)![1]).toBe(planned.total);
    planned.steps.forEach(({ explanation }, index) => expect(textOf(rows()[index])).toContain(explanation));
    expect(container.innerHTML).not.toContain("style=");
    await expectAccessible(container);
  });

  it.each(plans)("$name: begins where the last one ended", ({ query }) => {
    const { planned } = show(query);
    const drawn = bars();
    let reached = 0;
    planned.steps.forEach(({ start, end, less }, index) => {
      expect(less ? end : start).toBeCloseTo(reached, 4);
      expect(drawn[index]!.x).toBeCloseTo(start * 100, 6);
      reached = less ? start : end;
    });
    expect(drawn.at(-1)!.x).toBe(0);
    expect(drawn.at(-1)!.width).toBeCloseTo(reached * 100, 2);
    for (const { x, width } of drawn) expect(x + width).toBeLessThanOrEqual(102);
  });
});

describe("a bar", () => {
  it("is hatched where nobody says, and its row says so in a word", () => {
    show("");
    const [published, notKept, repeats, total] = bars().map(({ fill }) => fill);
    expect([published, notKept, repeats, total]).toEqual([
      "fill-ink",
      "fill-clear",
      "fill-[url(#hatch)]",
      "fill-accent",
    ]);
    expect(within(rows()[2]!).getByText("unknown")).toBeTruthy();
    expect(within(rows()[0]!).queryByText("unknown")).toBeNull();
  });

  it("is never too thin to be seen", () => {
    show("");
    expect(rows()[1]!.querySelector("rect")!.getAttribute("width")).toBe("2");
  });

  it("is for the eye only", () => {
    show("");
    for (const row of rows()) expect(row.querySelector("svg")!.closest("[aria-hidden=true]")).toBeTruthy();
  });
});
