import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Comparison } from "@/components/estimator/comparison";
import type { Toggle } from "@/components/estimator/opener";
import type { ComparisonView } from "@/lib/views/page/comparison-types";
import { catalogue } from "./support/catalogue";
import { allRows, expectAccessible, foldsOf, openAll, textOf, viewOf } from "./support/render";

const open = { rows: true, unpriced: true };

/** The comparison of a query with all of it open. */
const renderComparison = (query: string) => {
  const { comparison } = viewOf(`${query}&${allRows}`);
  const focus = vi.fn<(key: string) => void>();
  const { container } = render(
    <Comparison comparison={comparison} compared={query} focus={focus} {...foldsOf(query, open)} />,
  );
  return { comparison, focus, container };
};

/** The same comparison with a few rows of each kind: enough for axe, which needs seconds for all of them. */
const shortened = (comparison: ComparisonView): ComparisonView => ({
  ...comparison,
  rows: comparison.rows.filter(({ focus, named }, index) => index < 2 || (index > 11 && index < 14) || focus || named),
  unpriced: comparison.unpriced.map((group) => ({ ...group, models: group.models.slice(0, 1) })),
});

async function expectAccessibleComparison(comparison: ComparisonView): Promise<void> {
  cleanup();
  await expectAccessible(
    render(<Comparison comparison={shortened(comparison)} compared="" focus={vi.fn()} {...foldsOf("", open)} />)
      .container,
  );
}

/** Whether each of many elements can be seen takes seconds to find out; these queries are about tables that are shown. */
const quick = { hidden: true };

const first = () => screen.getByRole("table", { name: /^The cheapest models/ });
const rest = () => screen.queryByRole("table", { name: /^The other models/ });
const rowsOf = (table: HTMLElement | null) =>
  table
    ? within(table)
        .getAllByRole("row", quick)
        .filter((row) => row.querySelector("th[scope=row]"))
    : [];
/** The name of a row leads to the estimate; the link at its end to the comparison. */
const nameOf = (row: HTMLElement) => within(row).getAllByRole("link", quick)[0]!;
const hrefOf = (row: HTMLElement) => nameOf(row).getAttribute("href")!;
const keyOf = (row: HTMLElement) => new URLSearchParams(hrefOf(row)).get("model")!.split(",")[0]!;

const rankings = [
  { name: "the default clip", query: "", expect: { current: "vertex-ai/veo-3.1-generate-001" } },
  {
    name: "with sound at 4k, where few are left",
    query: "audio=on&resolution=4k&model=fal/veo3.1",
    expect: { current: "fal/veo3.1" },
  },
  {
    name: "models named in the link are among the first",
    query: "model=luma/ray-3.2,runway/seedance2,xai/grok-imagine-video&duration=5",
    expect: { current: "luma/ray-3.2" },
  },
  {
    name: "a model in focus that has no place in the ranking",
    query: "model=openai/sora-2",
    expect: { current: undefined },
  },
  {
    name: "another mode",
    query: "mode=image-to-video&images=1&model=runway/gen4_turbo&duration=5",
    expect: { current: "runway/gen4_turbo" },
  },
];

describe("the ranking", () => {
  it.each(rankings)("$name", async ({ query, expect: wanted }) => {
    const { comparison, container } = renderComparison(query);
    openAll(container);
    const shown = [...rowsOf(first()), ...rowsOf(rest())];
    expect(shown.map(keyOf).sort(), "every model once").toEqual(comparison.rows.map(({ key }) => key).sort());

    for (const table of [first(), rest()]) {
      const order = rowsOf(table).map((row) => comparison.rows.findIndex(({ key }) => key === keyOf(row)));
      expect(order, "least money to plan with first").toEqual([...order].sort((a, b) => a - b));
    }
    const leaders = comparison.rows.filter((row) => row.first);
    expect(rowsOf(first()).map(keyOf)).toEqual(leaders.map(({ key }) => key));

    const current = shown.filter((row) => row.getAttribute("aria-current") === "true");
    expect(current.map(keyOf)).toEqual(wanted.current ? [wanted.current] : []);
    if (wanted.current) expect(rowsOf(first()).map(keyOf)).toContain(wanted.current);

    const section = screen.getByRole("region", { name: "Alternatives" });
    const { from, to } = comparison.scale;
    expect(section.textContent).toContain(
      `${comparison.rows.length} of ${catalogue.models.length} models can make it · by money to plan with, ${from} to ${to}, logarithmic`,
    );
    await expectAccessibleComparison(comparison);
  });

  it("shows of each model its units, the month, the day of its price and how sure it is", () => {
    const { comparison, container } = renderComparison("");
    openAll(container);
    const shown = new Map([...rowsOf(first()), ...rowsOf(rest())].map((row) => [keyOf(row), row]));
    for (const { key, name, provider, units, remarks, seen, confidence, total } of comparison.rows) {
      const row = shown.get(key)!;
      const [, seenOn, money] = within(row).getAllByRole("cell", quick).map(textOf);
      expect(textOf(within(row).getByRole("rowheader", quick))).toBe(
        `${name} ${provider}${units.join("")}${remarks.join(", ")}`,
      );
      expect(seenOn).toBe(`${seen} · ${confidence}`);
      expect(money).toBe(total);
    }
  });
});

describe("the scale", () => {
  const percent = (mark: Element, name: string) => Number(mark.getAttribute(name)!.replace("%", ""));
  const marksOf = (row: HTMLElement) => row.querySelector("td svg")!;

  it("has every model at its place, the least money at one end and the most at the other", () => {
    const { comparison } = renderComparison("");
    const rows = [...rowsOf(first()), ...rowsOf(rest())];
    const places = comparison.rows.map(({ key }) => {
      const row = rows.find((candidate) => keyOf(candidate) === key)!;
      expect(marksOf(row).closest("[aria-hidden=true]"), "for the eye only").toBeTruthy();
      return percent(marksOf(row).querySelector("circle")!, "cx");
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([0, 100]);
  });

  it("has a dashed line to the favourable end where nobody says what is billed", () => {
    const { comparison } = renderComparison("");
    const rows = [...rowsOf(first()), ...rowsOf(rest())];
    for (const { key, lowAt, at } of comparison.rows) {
      const line = marksOf(rows.find((row) => keyOf(row) === key)!).querySelector("line");
      expect(line !== null, key).toBe(lowAt < at);
      if (line) expect(percent(line, "x1")).toBeLessThanOrEqual(percent(line, "x2"));
    }
  });

  it("has no line where the month is one figure", () => {
    renderComparison("retry=0");
    for (const row of rowsOf(first())) expect(marksOf(row).querySelector("line")).toBeNull();
  });

  it("has the budget in one place through every row, only where there is one", () => {
    const { comparison } = renderComparison("budget=100");
    const lines = rowsOf(first()).map((row) => marksOf(row).querySelector("rect[height='100%']")!);
    for (const line of lines) expect(percent(line, "x")).toBeCloseTo(comparison.scale.budget!.at * 100, 1);
    const labels = [...document.querySelectorAll("thead text")].map(textOf);
    expect(labels, "said once, for the rows further down, too").toEqual(["budget $100"]);
    cleanup();
    renderComparison("");
    expect(document.querySelector("rect[height='100%']")).toBeNull();
    expect(document.querySelector("thead text")).toBeNull();
  });
});

describe("a budget beyond the scale", () => {
  it.each([
    { query: "budget=1", label: "← budget $1.00", x: "0%" },
    { query: "budget=9000000", label: "budget $9,000,000 →", x: "100%" },
  ])("$query has an arrow instead of a line", ({ query, label, x }) => {
    renderComparison(query);
    const said = document.querySelector("thead text")!;
    expect([textOf(said), said.getAttribute("x")]).toEqual([label, x]);
    expect(document.querySelector("tbody rect[height='100%']")).toBeNull();
  });
});

describe("a budget", () => {
  it("has a word for each model, and how many fit", async () => {
    const { comparison } = renderComparison("budget=100");
    const names = { fits: "fits", depends: "depends", tight: "tight", over: "over", unknown: "unknown" };
    const rows = [...rowsOf(first()), ...rowsOf(rest())];
    for (const { key, verdict, total } of comparison.rows) {
      const cells = within(rows.find((row) => keyOf(row) === key)!).getAllByRole("cell", quick);
      expect(textOf(cells.at(-2))).toBe(`${names[verdict!]}, ${total}`);
      expect(cells.at(-2)!.querySelector("svg")!.getAttribute("aria-hidden")).toBe("true");
    }
    const fitting = comparison.rows.filter(({ verdict }) => verdict === "fits").length;
    expect(fitting).toBeGreaterThan(0);
    expect(fitting).toBeLessThan(comparison.rows.length);
    expect(screen.getByRole("region", { name: "Alternatives" }).textContent).toContain(
      `${comparison.priced} of ${comparison.all} models can make it, ${fitting} fit ·`,
    );
    await expectAccessibleComparison(comparison);
  });
});

describe("on paper", () => {
  it("are the first five, the model in focus and those of the link", () => {
    renderComparison("model=vertex-ai/veo-3.1-generate-001,luma/ray-3.2&duration=5");
    const printed = rowsOf(first()).filter(({ className }) => !className.includes("print:hidden"));
    expect(printed.slice(0, 5)).toEqual(rowsOf(first()).slice(0, 5));
    const keys = printed.map(keyOf);
    expect(keys).toEqual(expect.arrayContaining(["vertex-ai/veo-3.1-generate-001", "luma/ray-3.2"]));
    expect(keys.length).toBeLessThanOrEqual(7);
  });
});

const remarks = [
  { name: "a longer clip is billed", query: "", model: "fal/hailuo-2.3-standard", expect: "10 s billed, 768p" },
  {
    name: "two generations are stitched",
    query: "duration=10",
    model: "vertex-ai/veo-3.1-generate-001",
    expect: "6 + 4 s",
  },
  { name: "the resolution is raised", query: "", model: "fal/ltx-2-fast", expect: "1080p" },
  { name: "there is always sound", query: "", model: "minimax/MiniMax-H3", expect: "768p, with sound" },
];

describe("what is different about a model is said", () => {
  it.each(remarks)("$name", async ({ query, model, expect: wanted }) => {
    const { comparison } = renderComparison(`${query}&model=${model}`);
    const row = rowsOf(first()).find((candidate) => keyOf(candidate) === model)!;
    expect(within(row).getByText(wanted)).toBeTruthy();
    await expectAccessibleComparison(comparison);
  });
});

describe("a link to a model", () => {
  it.each([
    {
      name: "carries the workflow and its day",
      query: "clips=50&resolution=1080p&duration=6&budget=10",
      to: "fal/veo3.1",
      expect: "?model=fal/veo3.1&duration=6&resolution=1080p&clips=50&budget=10&on=2026-11-22",
    },
    {
      name: "leaves the options and the findings of the other model behind",
      query: "model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed",
      to: "fal/veo3.1",
      expect: "?model=fal/veo3.1&duration=5&on=2026-11-22",
    },
    {
      name: "keeps them for the model in focus",
      query: "model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed",
      to: "luma/ray-3.2",
      expect: "?model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed&on=2026-11-22",
    },
    {
      name: "keeps the models that are compared by name",
      query: "model=fal/veo3.1,luma/ray-3.2&duration=5",
      to: "luma/ray-3.2",
      expect: "?model=luma/ray-3.2,fal/veo3.1&duration=5&on=2026-11-22",
    },
  ])("$name", ({ query, to, expect: wanted }) => {
    const { container } = renderComparison(query);
    openAll(container);
    const row = [...rowsOf(first()), ...rowsOf(rest())].find((candidate) => keyOf(candidate) === to)!;
    expect(hrefOf(row)).toBe(wanted);
  });

  it("puts the model in focus without leaving the page", async () => {
    const scrollTo = vi.spyOn(window, "scrollTo");
    const { focus } = renderComparison("");
    const row = rowsOf(first())[1]!;
    await userEvent.setup().click(nameOf(row));
    expect(focus).toHaveBeenCalledExactlyOnceWith(keyOf(row));
    expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
  });

  it.each(["Control", "Meta", "Shift"])("is a plain link while %s is held, for another tab or window", async (key) => {
    const { focus } = renderComparison("");
    const leave = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener("click", leave, { once: true });
    const user = userEvent.setup();
    await user.keyboard(`{${key}>}`);
    await user.click(nameOf(rowsOf(first())[1]!));
    await user.keyboard(`{/${key}}`);
    expect(leave).toHaveBeenCalledOnce();
    expect(focus).not.toHaveBeenCalled();
  });
});

describe("the way into the comparison", () => {
  const six = ["fal/veo3.1", "luma/ray-3.2", "kling/kling-v3", "runway/seedance2", "runway/wan3", "ltx/ltx-2-5-fast"];
  const lastOf = (row: HTMLElement) => within(row).getAllByRole("cell", quick).at(-1)!;
  const rowOf = (key: string) => rowsOf(first()).find((row) => keyOf(row) === key)!;

  it.each([
    {
      name: "takes the models of the plan and the one of the row, with the workflow",
      query: "model=luma/ray-3.2,fal/veo3.1&duration=5&opt.hdr=on&on=2026-11-22",
      to: "model=luma/ray-3.2,fal/veo3.1,{}&duration=5&opt.hdr=on&on=2026-11-22",
    },
    {
      name: "takes the last place of a full set, and says so",
      word: "Swap in",
      query: `model=${six.join(",")}&duration=5`,
      to: `model=${six.slice(0, 5).join(",")},{}&duration=5`,
    },
  ])("$name", ({ query, to, word = "+ Compare" }) => {
    renderComparison(query);
    const row = rowsOf(first()).find((each) => lastOf(each).querySelector("a"))!;
    const link = within(lastOf(row)).getByRole("link", quick);
    expect(link.getAttribute("href")).toBe(`/compare?${to.replace("{}", keyOf(row))}`);
    expect(textOf(link)).toBe(`${word} ${textOf(nameOf(row))} at ${textOf(nameOf(row).nextElementSibling)}`);
  });

  it("is none where a model is in the set", () => {
    renderComparison("model=luma/ray-3.2,fal/veo3.1&duration=5");
    for (const key of ["luma/ray-3.2", "fal/veo3.1"]) {
      expect(textOf(lastOf(rowOf(key)))).toBe("In the set");
      expect(within(lastOf(rowOf(key))).queryByRole("link", quick)).toBeNull();
    }
  });
});

const reasons = [
  {
    name: "a retired model",
    query: "",
    list: /are retired$/,
    model: "openai/sora-2",
    expect: "Retired: its last day was 24 Sep 2026. No replacement was named.",
  },
  {
    name: "a model of another mode",
    query: "",
    list: /does not take this mode$/,
    model: "runway/gen4_turbo",
    expect: "Does not take text-to-video. It takes image-to-video.",
  },
  {
    name: "a model without a published price",
    query: "",
    list: /no price on record for it$/,
    model: "kling/kling-v4",
    expect:
      "Kling's own price for this model was not found; only resellers' prices are known, and those are other bills.",
  },
  {
    name: "a model that makes no sound",
    query: "audio=on",
    list: /no sound$/,
    model: "luma/ray-3.2",
    expect: "Makes no sound, seen on 8 Oct 2026. With audio off it can be priced.",
  },
  {
    name: "a model that stops below the resolution",
    query: "resolution=4k",
    list: /below this resolution$/,
    model: "vertex-ai/veo-3.1-lite-generate-001",
    expect: "Not recorded at 4k: 1080p was its highest resolution on the day seen, 25 Sep 2026.",
  },
];

describe("a model that cannot make the clip says why", () => {
  it.each(reasons)("$name", async ({ query, list, model, expect: wanted }) => {
    const { comparison, container, focus } = renderComparison(query);
    openAll(container);
    const group = screen.getByRole("list", { name: list });
    const item = within(group)
      .getAllByRole("listitem")
      .find((candidate) => keyOf(candidate) === model)!;
    expect(within(item).getByText(wanted)).toBeTruthy();
    const [inFocus, intoSet] = within(item).getAllByRole("link");
    expect(intoSet!.getAttribute("href")).toContain(model);
    expect(textOf(intoSet)).toMatch(/^\+ Compare /);
    await userEvent.setup().click(inFocus!);
    expect(focus).toHaveBeenCalledExactlyOnceWith(model);

    const others = comparison.all - comparison.priced;
    const summary = comparison.unpriced.map((reason) => reason.summary).join(", ");
    expect(screen.getByText(new RegExp(`^${others} models? without a price: `)).textContent).toContain(summary);
    await expectAccessibleComparison(comparison);
  });
});

describe("where nothing can make the clip", () => {
  it("says so, and what opens more", async () => {
    const { comparison } = renderComparison("tier=nothing");
    expect(comparison.rows).toEqual([]);
    const section = screen.getByRole("region", { name: "Alternatives" });
    expect(section.textContent).toContain(`0 of ${catalogue.models.length} models can make it`);
    expect(section.textContent, "no scale of nothing").not.toContain("logarithmic");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/^No model of the catalogue can make this clip\./)).toBeTruthy();
    await expectAccessibleComparison(comparison);
  });
});

describe("with nothing more to show", () => {
  it("has no disclosure of other models", async () => {
    const { comparison } = renderComparison("mode=extend&inputVideo=5&audio=on&resolution=4k&duration=4");
    expect(comparison.rows.length).toBeLessThanOrEqual(12);
    expect(screen.queryByText(/^Show the other/)).toBeNull();
    expect(rest()).toBeNull();
    await expectAccessibleComparison(comparison);
  });
});

describe("what is folded", () => {
  const folded = (toggle?: Toggle) => {
    const { comparison } = viewOf("");
    render(
      <Comparison
        comparison={comparison}
        compared="clips=5"
        focus={vi.fn()}
        {...foldsOf("clips=5", { clear: true })}
        toggle={toggle}
      />,
    );
    return comparison;
  };
  const openers = [
    { part: "rows", name: /^Show the other \d+$/, href: "?clips=5&view.rows=all&view.clear=all#elsewhere" },
    {
      part: "unpriced",
      name: /^\d+ models without a price: /,
      href: "?clips=5&view.unpriced=all&view.clear=all#elsewhere",
    },
  ] as const;

  it("is counted and not sent: the dozen and those of the link are rows, the others a number", () => {
    const { rows, priced, all, unpriced } = folded();
    expect(rowsOf(first())).toHaveLength(rows.length);
    expect(rows.length).toBeLessThan(15);
    expect(rest()).toBeNull();
    expect(unpriced.flatMap(({ models }) => models)).toEqual([]);
    expect(screen.getByText(`Show the other ${priced - rows.length}`)).toBeTruthy();
    expect(screen.getByText(new RegExp(`^${all - priced} models without a price: `))).toBeTruthy();
  });

  it.each(openers)("without a script the $part are a link to the page that has them", ({ name, href }) => {
    folded();
    const link = screen.getByRole("link", { name });
    expect([link.getAttribute("href"), link.getAttribute("aria-expanded")]).toEqual([href, "false"]);
  });

  it.each(openers)("with one the $part open in place", async ({ part, name }) => {
    const toggle = vi.fn();
    folded(toggle);
    await userEvent.setup().click(screen.getByRole("link", { name }));
    expect(toggle).toHaveBeenCalledExactlyOnceWith(part, true);
  });
});

it("says of figures of the last plan that they are being replaced", () => {
  const { comparison } = viewOf("");
  const { container } = render(
    <Comparison comparison={comparison} compared="" focus={vi.fn()} {...foldsOf("")} behind />,
  );
  const section = screen.getByRole("region", { name: "Alternatives" });
  expect(section.closest("[aria-busy=true]")).toBe(container.firstChild);
});

it("marks no model as the one in focus where the catalogue has none of that name", () => {
  const { comparison } = viewOf("model=kling/nothing");
  const { container } = render(
    <Comparison comparison={comparison} compared="model=kling/nothing" focus={vi.fn()} {...foldsOf("", {})} />,
  );
  expect(rowsOf(first()).length).toBeGreaterThan(5);
  expect(container.querySelector("[aria-current]")).toBeNull();
});
