/** The answer: verdict, money to plan with, what it is made of, what comes of it, what would make it fit. */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { AnswerPanel } from "@/components/estimator/answer-panel";
import { buildView } from "@/lib/views/page";
import { expectAccessible, facts, textOf, viewOf } from "./support/render";

type Shown = { open?: (query: string) => void; behind?: boolean; levers?: undefined };

function show(query: string, { open, behind = false, ...stale }: Shown = {}) {
  const view = viewOf(query);
  const { container } = render(
    <AnswerPanel
      view={view}
      levers={"levers" in stale ? undefined : view.comparison.levers}
      behind={behind}
      open={open}
    />,
  );
  return { view, container };
}

/** A name without the note that explains its words. */
function nameOf(term: Element): string {
  const copy = term.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll("[role=note]")) note.remove();
  return textOf(copy);
}

/** Each part of the answer under its name. */
const named = (): Record<string, string> =>
  Object.fromEntries(screen.getAllByRole("term").map((term) => [nameOf(term), textOf(term.nextElementSibling)]));

const figure = (container: Element) => container.querySelector("[id=plan-with]")!;
const stack = () => screen.getByRole("img");
const percent = (element: Element, name: string) => Number(element.getAttribute(name)!.replace("%", ""));

/** The bar of an element's glyph: what a reader of any kind is told in the word beside it. */
const glyphs = (container: Element) => container.querySelectorAll("svg[viewBox='0 0 24 14']");
const barsOf = (glyph: Element) =>
  [...glyph.querySelectorAll("rect")].slice(0, -1).map((rect) => [rect.getAttribute("x"), rect.getAttribute("width")]);

const silent = "100 clips of 8 seconds, text to video, 720p, silent, on Veo 3.1 at Vertex AI.";

/** The default: 100 clips at $1.60, 99.9 kept, 11.1 failed and perhaps billed; 117 jobs in 95 of 100 months. */
const priced = [
  {
    name: "a range, with what nobody says and with bad luck",
    query: "",
    expect: {
      heading: silent,
      figure: "$187a month, to plan with.95 % sure, all that is paid included",
      named: {
        "the bill": "$159.84",
        "may be billed": "$17.76",
        "bad luck": "$9.60", // 6 more jobs
        packs: "none",
        "around the clip": "none",
        "per kept clip": "$1.78 · $0.22 a second",
        delivered: "100 of 100",
        "short of what is wanted": "none",
      },
      says: "Price seen 25 Sep 2026, 58 days before · high confidence",
    },
  },
  {
    name: "one figure where no attempt fails",
    query: "retry=0",
    expect: {
      heading: silent,
      figure: "$160a month, to plan with.95 % sure, all that is paid included",
      named: {
        "the bill": "$160.00",
        "may be billed": "none",
        "bad luck": "none",
        "per kept clip": "$1.60 · $0.20 a second",
      },
      says: "Not in your plan: tax, card fees, storage and delivery",
    },
  },
  {
    name: "nothing open where the user found that failures are billed",
    query: "policy.failed=billed&certainty=80",
    expect: {
      heading: silent,
      figure: "$182a month, to plan with.80 % sure, all that is paid included", // 114 jobs
      named: { "the bill": "$177.60", "may be billed": "none", "bad luck": "$4.80" },
      says: "high confidence",
    },
  },
  {
    name: "one clip of one second, in the singular",
    query: "clips=1&duration=1",
    expect: {
      heading: "1 clip of 1 second, text to video, 720p, silent, on Veo 3.1 at Vertex AI.",
      figure: "$1.60a month, to plan with.95 % sure, all that is paid included", // two jobs of 4 s
      named: { "the bill": "$0.80", "may be billed": "$0.09", "bad luck": "$0.71", delivered: "1 of 1" },
      says: "Made as 4 s, because the model has no 1 s.",
    },
  },
  {
    name: "another currency and shape",
    query: "currency=CNY&aspect=9:16&audio=on&retry=0",
    expect: {
      heading: "100 clips of 8 seconds, text to video, 720p at 9:16, with audio, on Veo 3.1 at Vertex AI.",
      figure: "CN¥2,240a month, to plan with.95 % sure, all that is paid included", // 100 x 3.20 x 7
      named: { "the bill": "CN¥2,240.00", "per kept clip": "CN¥22.40 · CN¥2.80 a second" },
      says: "at 7 CNY per US dollar, 14 Oct 2026",
    },
  },
  {
    name: "packs, tax and each later month",
    query: "model=kling/kling-v3&clips=300&duration=10&resolution=1080p&audio=on&retry=0&extra.tax=0.19",
    expect: {
      heading: "300 clips of 10 seconds, text to video, 1080p, with audio, on Kling 3.0 at Kling AI.",
      // 300 x 1.68 are used of a pack of $700, and 19 % of that is tax; later 504 x 1.19
      figure: "$833a month, to plan with.95 % sure, all that is paid included; $599.76 in each later month",
      named: { "the bill": "$504.00", "bad luck": "none", packs: "$196.00", "around the clip": "$133.00" },
      says: "Not in your plan: card fees, storage and delivery",
    },
  },
  {
    name: "packs below the list price take something away",
    query: "model=kling/kling-v3&unusable=0.5&tries=10",
    expect: {
      heading: "100 clips of 8 seconds, text to video, 720p, silent, on Kling 3.0 at Kling AI.",
      figure: "$108a month, to plan with.95 % sure, all that is paid included; $149.86 in each later month",
      named: { packs: "−$42.06" }, // 149.86 used, 107.80 paid for two trial packs
      says: "Price seen 8 Oct 2026",
    },
  },
];

describe("a priced model", () => {
  it.each(priced)("$name", async ({ query, expect: wanted }) => {
    const { container } = show(query);
    expect(textOf(screen.getByRole("heading", { level: 1 }))).toBe(wanted.heading);
    expect(textOf(figure(container))).toBe(wanted.figure);
    expect(figure(container).getAttribute("aria-live")).toBe("polite");
    expect(named()).toMatchObject(wanted.named);
    expect(textOf(container)).toContain(wanted.says);
    expect(container.innerHTML).not.toContain("style=");
    await expectAccessible(container);
  });

  it.each(priced)("$name: five parts that add up to the money", ({ query }) => {
    const { view } = show(query);
    if (view.focus.status !== "priced") throw new Error("not priced");
    const money = (text: string) => (text === "none" ? 0 : Number(text.replace("−", "-").replace(/[^\d.-]/g, "")));
    const shown = Object.values(named()).slice(0, 5);
    const sum = shown.reduce((all, text) => all + money(text), 0);
    expect(Math.abs(sum - money(view.focus.answer.exact)), shown.join(" + ")).toBeLessThan(0.021);

    const words = stack().getAttribute("aria-label")!;
    for (const { label, amount, none } of view.focus.answer.parts) {
      expect(words.includes(`${label} ${amount}`), label).toBe(!none);
    }
    expect(words.startsWith(`${view.focus.answer.exact}: `)).toBe(true);
  });

  it.each(priced)("$name: the bar's parts lie end to end and fill it", ({ query }) => {
    show(query);
    const parts = [...stack().querySelectorAll("rect")];
    let reached = 0;
    for (const part of parts) {
      expect(percent(part, "x")).toBeCloseTo(reached, 1);
      reached = percent(part, "x") + percent(part, "width");
    }
    expect(reached).toBeCloseTo(100, 1);
  });

  it("hatches what may be billed, as its name's mark does", () => {
    const { container } = show("");
    const fills = [...stack().querySelectorAll("rect")].map((part) => part.getAttribute("class"));
    expect(fills).toEqual(["fill-ink", "fill-[url(#hatch)]", "fill-luck"]);
    const term = screen.getByRole("button", { name: "may be billed" }).closest("dt")!;
    expect(term.querySelector("rect")!.getAttribute("class")).toBe("fill-[url(#hatch)]");
    expect(container.querySelectorAll("dt svg[aria-hidden=true]")).toHaveLength(5);
  });

  it("says in the colour of a warning that a price is old", () => {
    show("model=kling/kling-v2-6&duration=5");
    expect(screen.getByText(/^Price seen 13 Aug 2026/).className).toContain("text-warn");
  });

  it("says so where no source has a day", () => {
    show("model=fal/hailuo-2.3-standard");
    expect(screen.getByText("No dated source for this price · high confidence").className).toContain("text-warn");
  });

  it("lists what the figure takes for granted", () => {
    show("model=fal/hailuo-2.3-standard");
    expect(screen.getByText("Whether this model makes sound is not recorded.").tagName).toBe("LI");
  });
});

const whole = ["0", "24"];
const verdicts = [
  // 200 - 187.20
  { name: "fits", query: "budget=200", word: "Fits", text: "with $12.80 to spare", bars: [["0", "11"]] },
  {
    name: "depends",
    query: "budget=170", // 100 jobs at most where failed ones are free
    word: "Depends",
    text: "fits if failed jobs are free, with $10.00 to spare",
    bars: [
      ["0", "9"],
      ["11", "3"],
      ["16", "3"],
      ["21", "3"],
    ],
  },
  {
    name: "tight",
    query: "budget=180&policy.failed=billed", // 112 jobs
    word: "Tight",
    text: "68 of 100 months stay within",
    bars: [["0", "18"]],
  },
  { name: "over", query: "budget=100", word: "Over", text: "by $87.20", bars: [whole] }, // 187.20 - 100
];

describe("the verdict on a budget", () => {
  it.each(verdicts)("$name: a word, what it means, and a glyph of its own", async ({ query, word, text, bars }) => {
    const { container } = show(query);
    const verdict = screen.getByText(word, { selector: "b" }).closest("p")!;
    expect(textOf(verdict)).toBe(word + text);
    const glyph = glyphs(verdict)[0]!;
    expect(glyph.getAttribute("aria-hidden")).toBe("true");
    expect(barsOf(glyph)).toEqual(bars);
    expect(stack().getAttribute("aria-label")).toMatch(/; budget \$\d+$/);
    await expectAccessible(container);
  });

  it("fails closed without a price", async () => {
    const { container } = show("budget=10&model=kling/kling-v4");
    expect(screen.getByText("Without a price no budget can be said to hold.")).toBeTruthy();
    expect(barsOf(glyphs(container)[0]!)).toEqual([["1", "22"]]);
    for (const { word } of verdicts) expect(screen.queryByText(word, { selector: "b" })).toBeNull();
    await expectAccessible(container);
  });

  it("is not there without a budget, and its place says what it would say", () => {
    const { container } = show("");
    expect(glyphs(container)).toHaveLength(0);
    expect(stack().getAttribute("aria-label")).not.toContain("budget");
    expect(textOf(container).match(/budget/gi)).toHaveLength(1);
    expect(screen.getByText(/^Give a budget, and this says whether the plan fits/)).toBeTruthy();
  });

  it("has the budget as a line through the bar, and what is beyond it bracketed", () => {
    show("budget=100");
    const [line, beyond] = [...stack().querySelectorAll("rect")].slice(3);
    expect(percent(line!, "x")).toBeCloseTo((100 / 187.2) * 100, 1);
    expect(percent(beyond!, "x") + percent(beyond!, "width")).toBeCloseTo(100, 1);
    expect(beyond!.getAttribute("class")).toBe("fill-exposed");
    expect(textOf(stack().querySelector("text"))).toBe("budget $100");
  });

  it("has nothing beyond it where the plan fits, and the label does not leave the bar", () => {
    show("budget=200");
    expect([...stack().querySelectorAll("rect")].map((part) => part.getAttribute("class"))).not.toContain(
      "fill-exposed",
    );
    expect(stack().querySelector("text")!.getAttribute("text-anchor")).toBe("end");
  });
});

describe("clips that are not delivered", () => {
  // 500 x (1 - 0.55^3) = 416.8; with 6 tries 500 x (1 - 0.55^6) = 486.2
  const short = "clips=500&unusable=0.5&budget=800";

  it("are counted, with a link to what delivers more", () => {
    show(short);
    expect(named()).toMatchObject({
      delivered: "417 of 500",
      "83 fail all 3 tries": "6 tries deliver 486, for $280.00 more",
    });
    const href = screen.getByRole("link", { name: /^6 tries deliver/ }).getAttribute("href")!;
    const { plan } = viewOf(href.slice(1));
    expect([plan.workloads[0].month.tries, plan.workloads[0].month.clips, plan.budget]).toEqual([6, 500, "800"]);
  });

  it.each([
    // 100 x 0.9 x 0.5
    ["counted=made&unusable=0.5&tries=1", "45 of 100", "55 are thrown away or fail", "none of them is made again"],
    // 500 x (1 - 0.55^6) = 486.2
    ["clips=500&unusable=0.5&tries=6", "486 of 500", "14 fail all 6 tries", "19 in 20 or more are delivered"],
    // 1 - (1 - 0.9 x 0.1)^10 = 0.6106
    ["unusable=0.9&tries=10", "61 of 100", "39 fail all 10 tries", "a plan has no more tries than these"],
  ])("say why nothing is offered: %s", (query, delivered, missing, why) => {
    show(query);
    expect(named()).toMatchObject({ delivered, [missing]: why });
    expect(screen.queryByRole("link", { name: /tries deliver/ })).toBeNull();
  });

  it("add up with those that are, where half a clip is on either side", () => {
    show("clips=2&tries=1&retry=0.25"); // 1.5 kept: 2 of 2
    expect(named()).toMatchObject({ delivered: "2 of 2", "short of what is wanted": "none" });
  });
});

describe("what is made instead", () => {
  const two = "model=fal/hailuo-2.3-standard";

  it("stands beside the figure, with a link to a plan that asks for it", async () => {
    const { container } = show(two);
    const made = screen.getByText("Made as 768p, because the model has no 720p; 10 s, because the model has no 8 s.");
    const fixes = within(made.parentElement!).getAllByRole("link");
    expect(fixes.map((link) => [textOf(link), link.getAttribute("href")])).toEqual([
      ["Ask for 768p", "?model=fal/hailuo-2.3-standard&resolution=768p&on=2026-11-22"],
      ["Make it 10 s", "?model=fal/hailuo-2.3-standard&duration=10&on=2026-11-22"],
    ]);
    expect(fixes.every(({ className }) => className.includes("print:hidden"))).toBe(true);
    await expectAccessible(container);
  });

  it("is nothing where all is made as asked", () => {
    show("");
    expect(screen.queryByText(/^Made /)).toBeNull();
  });
});

const links = [
  { name: "what is made instead", query: "model=fal/hailuo-2.3-standard", link: "Make it 10\u00a0s" },
  { name: "more tries", query: "clips=500&unusable=0.5", link: /^6 tries deliver/ },
  { name: "a lever", query: "budget=100", link: /^4\u00a0s instead of 8\u00a0s/ },
  { name: "a cure", query: "model=luma/ray-3.2&duration=5&audio=on", link: "Price it silent" },
];

describe("a link to another plan", () => {
  it.each(links)("$name: is followed in place where it can be computed", async ({ query, link }) => {
    const open = vi.fn<(query: string) => void>();
    show(query, { open });
    const found = screen.getByRole("link", { name: link });
    await userEvent.setup().click(found);
    expect(open).toHaveBeenCalledExactlyOnceWith(found.getAttribute("href")!.slice(1));
  });

  it.each(links)("$name: is a plain link where nothing can be, and with a key for another tab", async (row) => {
    const leave = vi.fn((event: Event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    document.addEventListener("click", leave);
    const user = userEvent.setup();
    show(row.query);
    await user.click(screen.getByRole("link", { name: row.link }));
    const open = vi.fn();
    show(row.query, { open });
    await user.keyboard("{Control>}");
    await user.click(screen.getAllByRole("link", { name: row.link })[1]!);
    await user.keyboard("{/Control}");
    document.removeEventListener("click", leave);
    expect(leave).toHaveBeenCalledTimes(2);
    expect(open).not.toHaveBeenCalled();
  });
});

describe("what would make it fit", () => {
  it("is a list of changes with what each saves, what is made then, and its total", async () => {
    const { view, container } = show("budget=100");
    const { levers } = view.comparison.levers!;
    const list = within(screen.getByRole("heading", { name: "To fit the budget" }).nextElementSibling as HTMLElement);
    const rows = list.getAllByRole("link");
    expect(rows.map(textOf)).toEqual(
      levers.map(({ title, saving, note, total }) => `${title}${saving}${note}${total}`),
    );
    // 117 jobs of 4 s at 0.80
    expect(textOf(rows.at(-1))).toBe("4 s instead of 8 s−$93.60all else as it is$93.60");
    expect(rows.map((link) => link.getAttribute("href"))).toEqual(levers.map(({ href }) => href));
    for (const row of rows) expect(barsOf(glyphs(row)[0]!), "it fits").toEqual([["0", "11"]]);
    await expectAccessible(container);
  });

  it("says what the budget buys, and leads to the models that fit", () => {
    const { view } = show("budget=100");
    const { fitting, all } = view.comparison.levers!;
    const buys = screen.getByText(/^\$100 buys 52 clips, 95 % sure/); // 52 clips take 62 jobs at most: 99.20
    const link = within(buys).getByRole("link", { name: `${fitting} of ${all} models fit` });
    expect(link.getAttribute("href")).toBe("#elsewhere");
  });

  it("is not asked of a plan that fits", () => {
    show("budget=200");
    expect(screen.queryByRole("heading", { name: "To fit the budget" })).toBeNull();
    expect(screen.getByText(/^\$200 buys 107 clips, 95 % sure/)).toBeTruthy();
  });

  it("keeps its place while it is being computed", () => {
    const { container } = show("budget=100", { behind: true });
    expect(textOf(container.querySelector("[aria-busy=true]"))).toContain("To fit the budget");
  });
});

const unpriced = [
  {
    name: "a retired model names its last day and its replacement",
    query: "model=vertex-ai/veo-3.0-generate-001",
    expect: {
      headline: "Retired",
      reason: "Its last day was 30 Jun 2026. Replaced by vertex-ai/veo-3.1-generate-001.",
      source: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-0-generate",
      cures: [["Use vertex-ai/veo-3.1-generate-001", "?model=vertex-ai/veo-3.1-generate-001&on=2026-11-22"]],
    },
  },
  {
    name: "a model without a published price says why",
    query: "model=kling/kling-v4",
    expect: {
      headline: "Not priced",
      reason:
        "Kling's own price for this model was not found; only resellers' prices are known, and those are other bills.",
      source: "https://fal.ai/learn/tools/kling-api",
      cures: [],
    },
  },
  {
    name: "a model that does not take the mode says what it takes, without a source",
    query: "model=runway/gen4_turbo",
    expect: {
      headline: "Not priced",
      reason: "Does not take text-to-video. It takes image-to-video.",
      source: undefined,
      cures: [["Use it for image to video", "?model=runway/gen4_turbo&mode=image-to-video&on=2026-11-22"]],
    },
  },
  {
    name: "a part without a price makes the whole one without a total",
    query: "model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video&audio=on",
    expect: {
      headline: "Only part of the bill has a price",
      reason: "The lines below are only part of the bill.",
      source: "any",
      cures: [],
    },
  },
];

describe("a model without a total", () => {
  it.each(unpriced)("$name", async ({ query, expect: wanted }) => {
    const { container } = show(query);
    const headline = screen.getByText(wanted.headline);
    const live = headline.closest<HTMLElement>("[aria-live=polite]")!;
    expect(textOf(live)).toContain(wanted.reason);
    expect(textOf(container).split(wanted.headline), "said once").toHaveLength(2);
    const source = within(live).queryByRole("link", { name: "Source" })?.getAttribute("href") ?? undefined;
    if (wanted.source === "any") expect(source).toMatch(/^https:/);
    else expect(source).toBe(wanted.source);
    const [elsewhere, ...cures] = within(container)
      .getAllByRole("link")
      .filter((link) => textOf(link) !== "Source")
      .toReversed();
    expect([textOf(elsewhere), elsewhere!.getAttribute("href")]).toEqual([
      "See the models that can make this clip",
      "#elsewhere",
    ]);
    expect(cures.toReversed().map((link) => [textOf(link), link.getAttribute("href")])).toEqual(wanted.cures);
    expect(container.textContent, "no figure that could be taken for a total").not.toMatch(/a month|[$€¥]\d/);
    expect(screen.queryByRole("img")).toBeNull();
    await expectAccessible(container);
  });

  it("that is not in the catalogue is named as it was typed, with the nearest one", async () => {
    const { container } = show("model=fal/veo-3.1");
    expect(textOf(screen.getByRole("heading", { level: 1 }))).toBe(
      "100 clips of 8 seconds, text to video, 720p, silent, on fal/veo-3.1.",
    );
    expect(screen.getByText("Not in the catalogue")).toBeTruthy();
    const cure = screen.getByRole("link", { name: /^Use / });
    const { focus } = buildView([...new URLSearchParams(cure.getAttribute("href")!)], facts);
    expect(focus.status).toBe("priced");
    expect(textOf(cure)).toBe(`Use ${focus.name} at ${focus.provider}`);
    expect(container.textContent, "no figure under another's name").not.toMatch(/a month|[$€¥]\d/);
    await expectAccessible(container);
  });
});

describe("a plan of another day", () => {
  it.each([
    { name: "with a price", query: "on=2026-03-01" },
    { name: "of a model that is retired since", query: "on=2026-06-01&model=openai/sora-2" },
  ])("$name says what moved since, and leads to today in place", async ({ query }) => {
    const open = vi.fn();
    const { view, container } = show(query, { open });
    expect(textOf(container)).toContain(view.otherDay!.text);
    await userEvent.click(screen.getByRole("link", { name: "Use today" }));
    expect(open).toHaveBeenCalledWith(view.otherDay!.href.slice(1));
  });
});

describe("figures", () => {
  it.each([
    "budget=100&on=2026-03-01",
    "budget=100&duration=7&retry=0.2&unusable=0.5",
    "currency=EUR&fx.EUR=0.9&duration=20",
    "model=vertex-ai/veo-3.0-generate-001",
  ])("stay on a line with their units and months, with %s", (query) => {
    const { container } = show(query);
    expect(container.textContent).toMatch(/\d\u00a0(%|s\b|[A-Z][a-z]{2}\u00a0\d{4})/);
    expect(container.textContent).not.toMatch(/\d (%|(s|h|min|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/);
  });
});
