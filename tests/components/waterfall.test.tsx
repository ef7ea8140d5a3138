/** From the published price to the money to plan with: a table whose bars say nothing that its cells do not. */
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
  within(screen.getByRole("table", { name: "Steps that add up to the money to plan with" }))
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
      ["Never delivered", "−$0.16"], // 0.1 clips
      ["Failed attempts, if billed", "+$17.76"], // 11.1
      ["Bad luck", "+$9.60"], // 117 jobs, of which 111 are expected
      ["Money to plan with", "$187.20"],
    ],
  },
  {
    name: "one figure",
    query: "retry=0",
    expect: [
      ["Published price", "$160.00"],
      ["Money to plan with", "$160.00"],
    ],
  },
  {
    name: "rounded up, with every outcome and what surrounds the clip",
    query: "duration=7&moderated=0.1&unusable=0.2&duplicates=0.1&extra.tax=0.2&policy.failed=billed",
    expect: [
      ["Published price", "$140.00"],
      ["Rounding", "+$20.00"],
      ["Never delivered", /^−\$/],
      ["Failed attempts", /^\+\$/],
      ["Moderated attempts, if billed", /^\+\$/],
      ["Takes you discard", /^\+\$/],
      ["Duplicate jobs", /^\+\$/],
      ["Bad luck", /^\+\$/],
      ["Tax", /^\+\$/],
      ["Money to plan with", /^\$/],
    ],
  },
  {
    name: "packs at a discount, which take something off",
    query: "model=kling/kling-v3&unusable=0.5&tries=10",
    expect: [
      ["Published price", /^\$/],
      ["Never delivered", /^−\$/],
      ["Takes you discard", /^\+\$/],
      ["Bad luck", /^\+\$/],
      ["Packs below the list price", /^−\$/],
      ["Money to plan with", /^\$/],
    ],
  },
  {
    name: "credits that are left over, and two generations stitched",
    query: "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=12&retry=0.2",
    expect: [
      ["Published price", "$60.00"],
      ["Never delivered", /^−\$/],
      ["Failed attempts, if billed", /^\+\$/],
      ["Bad luck", /^\+\$/],
      ["Packs, paid ahead", /^\+\$/],
      ["Money to plan with", /^\$/],
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
    const [published, notKept, repeats, luck, total] = bars().map(({ fill }) => fill);
    expect([published, repeats, luck, total]).toEqual(["fill-ink", "fill-[url(#hatch)]", "fill-luck", "fill-ink"]);
    expect(notKept, "a shortfall is an outline, in no colour of a saving").toMatch(/^fill-none stroke-exposed/);
    expect(within(rows()[2]!).getByText("Failed attempts, if billed")).toBeTruthy();
    expect(within(rows()[0]!).queryByText(/if billed/)).toBeNull();
  });

  it("is never too thin to be seen", () => {
    show("");
    expect(rows()[1]!.querySelector("rect")!.getAttribute("width")).toBe("2");
  });

  it("of packs below the list price is an outline as well", () => {
    show("model=kling/kling-v3&unusable=0.5&tries=10");
    expect(bars().at(-2)!.fill).toMatch(/^fill-none stroke-ink/);
  });

  it("is for the eye only", () => {
    show("");
    for (const row of rows()) expect(row.querySelector("svg")!.closest("[aria-hidden=true]")).toBeTruthy();
  });
});

describe("the budget", () => {
  const line = (row: HTMLElement) => row.querySelectorAll("rect[height='100%']");
  const label = () => [...document.querySelectorAll("text")].map((text) => [textOf(text), text.getAttribute("x")]);

  it("runs as a line through every row, and what of the money is beyond it has a colour of its own", async () => {
    const { container } = show("budget=100");
    expect(label(), "said once").toEqual([["budget $100", "53.419%"]]);
    for (const row of rows()) {
      const [beyond, budget] = line(row);
      // 100 of 187.20
      expect(Number(budget!.getAttribute("x")!.replace("%", ""))).toBeCloseTo(53.419, 2);
      expect(beyond!.getAttribute("x")).toBe(budget!.getAttribute("x"));
    }
    const total = [...rows().at(-1)!.querySelectorAll("rect[height='12']")];
    expect(total.map((bar) => bar.getAttribute("class"))).toEqual(["fill-ink", "fill-exposed"]);
    await expectAccessible(container);
  });

  it("is no line where it is beyond the scale, and the money is within it", () => {
    show("budget=900");
    for (const row of rows()) expect(line(row)).toHaveLength(0);
    expect(rows().at(-1)!.querySelectorAll("rect")).toHaveLength(1);
    expect(label()).toEqual([["budget $900 →", "100%"]]);
  });

  it("is not mentioned where there is none", () => {
    show("");
    expect(screen.getByRole("region").textContent).not.toMatch(/budget/i);
  });
});
