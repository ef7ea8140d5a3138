/** Guides and answers as pages: every kind of block, the example, words that explain themselves, the plan in the links. */
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Blocks } from "@/components/guides/blocks";
import { Contents } from "@/components/guides/contents";
import { ExampleForm } from "@/components/guides/example-form";
import { GuideList } from "@/components/guides/guide-list";
import { JsonLd } from "@/components/guides/json-ld";
import { LivePrices } from "@/components/guides/live-prices";
import { blocksText } from "@/components/guides/plain-text";
import { QuestionList } from "@/components/guides/question-list";
import { PageFrame } from "@/components/catalogue/page-frame";
import { assumedRates } from "@/lib/data";
import { guides } from "@/app/guides/content";
import { faq } from "@/app/faq/content";
import { figuresOf } from "@/lib/views/guide/figures";
import type { Block, Example } from "@/lib/views/guide/types";
import { catalogue, expectAccessible, textOf, today } from "./support/render";

const figures = figuresOf({ catalogue, exchange: assumedRates, today, asked: {} });
const plan = "model=kling/kling-v3&clips=50&on=2026-11-22";
const carried = `plan=${plan.replaceAll("&", "%26")}`;

const show = (
  blocks: readonly Block[],
  { asked = {}, plan: query }: { asked?: Record<string, string>; plan?: string } = {},
) => render(<Blocks blocks={blocks} action="/guides/pricing-units" asked={asked} plan={query} />);

const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

describe("a sentence", () => {
  it("has figures that lead to their estimate, whatever plan the reader has", () => {
    show([{ kind: "text", text: ["8 s cost ", { figure: "$1.60", href: "/?duration=8" }, "."] }], { plan });
    expect(textOf(screen.getByRole("paragraph"))).toBe("8 s cost $1.60.");
    expect(link("$1.60")).toBe("/?duration=8");
  });

  it.each([
    { name: "a page of the catalogue keeps the plan", href: "/models/luma", expect: `/models/luma?${carried}` },
    { name: "beside words of its own", href: "/models?unit=credit", expect: `/models?unit=credit&${carried}` },
    { name: "in front of a place", href: "/faq#webhook", expect: `/faq?${carried}#webhook` },
    { name: "a page that shows a plan takes it as its own", href: "/risks", expect: `/risks?${plan}` },
    { name: "unless the link names one", href: "/risks/duplicate-job?clips=5", expect: "/risks/duplicate-job?clips=5" },
    { name: "a file is a file", href: "/catalogue/v1.json", expect: "/catalogue/v1.json" },
    { name: "so is an answer of the API", href: "/api/models", expect: "/api/models" },
    { name: "elsewhere nothing is told", href: "https://example.com/prices", expect: "https://example.com/prices" },
    { name: "nor to a host that looks like a path", href: "//example.com", expect: "//example.com" },
  ])("$name", ({ href, expect: wanted }) => {
    show([{ kind: "text", text: [{ link: "here", href }] }], { plan });
    expect(link("here")).toBe(wanted);
  });

  it("explains a word by a button and a note of the browser's own, without a script", async () => {
    const { container } = show([
      { kind: "text", text: ["An ", { term: "attempt", means: "One billable try at a clip." }, " fails."] },
    ]);
    const button = screen.getByRole("button", { name: "attempt" });
    const note = screen.getByRole("note");
    expect(button.getAttribute("popovertarget")).toBe(note.id);
    expect(note.hasAttribute("popover")).toBe(true);
    expect(textOf(note)).toBe("One billable try at a clip.");
    await expectAccessible(container);
  });

  it("explains two words apart", () => {
    show([
      {
        kind: "text",
        text: [
          { term: "unit", means: "What is counted." },
          { term: "attempt", means: "A try." },
        ],
      },
    ]);
    expect(new Set(screen.getAllByRole("note").map(({ id }) => id)).size).toBe(2);
  });
});

describe("blocks", () => {
  it("headings are places", () => {
    show([{ kind: "heading", id: "task", text: "Task" }]);
    expect(screen.getByRole("heading", { level: 2, name: "Task" }).id).toBe("task");
  });

  it("lists, with and without an order, and formulas with what their letters mean", () => {
    const { container } = show([
      { kind: "list", items: [["one"], ["two"]] },
      { kind: "list", items: [["first"]], ordered: true },
      { kind: "formula", rules: ["n × p", "1 − q^tries"], where: "n jobs at price p" },
    ]);
    expect([...container.children].map(({ tagName }) => tagName)).toEqual(["UL", "OL", "DIV"]);
    expect(screen.getAllByRole("listitem").map(textOf)).toEqual(["one", "two", "first"]);
    const [product, power, where] = [...container.querySelectorAll("div > p")];
    expect([textOf(product), textOf(where)]).toEqual(["n × p", "n jobs at price p"]);
    expect([textOf(power), power?.querySelector("sup")?.textContent]).toEqual(["1 − q to the power of tries", "tries"]);
  });

  it("a table has its amounts on the right and a name for every row and cell", async () => {
    const { container } = show([
      {
        kind: "table",
        caption: "What a clip costs",
        head: ["Model", "8 s", "Rule", "Note"],
        rows: [
          [
            ["Veo"],
            [{ figure: "$1.60", href: "/?a" }],
            [{ figure: "8 s at $0.20 a second, as published", href: "/?a" }],
            [""],
          ],
          [["Kling"], [{ figure: "12 credits", href: "/?b" }], ["by the second"], ["with sound"]],
        ],
      },
    ]);
    const table = screen.getByRole("table", { name: "What a clip costs" });
    expect(within(table).getAllByRole("rowheader").map(textOf)).toEqual(["Veo", "Kling"]);
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map((head) => head.className.includes("text-right"))).toEqual([false, true, false, false]);
    const cells = within(table).getAllByRole("cell");
    expect(cells.map((cell) => cell.dataset["column"])).toEqual(["8 s", "Rule", "Note", "8 s", "Rule", "Note"]);
    await expectAccessible(container);
  });
});

describe("a table on a narrow screen", () => {
  const rowsOf = (head: string[], ...rows: string[][]) => {
    show([{ kind: "table", caption: "A table", head, rows: rows.map((row) => row.map((text) => [text])) }]);
    return screen.getAllByRole("rowheader").map((name) => name.parentElement!.className);
  };

  it.each([
    {
      name: "a single amount stands beside its name",
      head: ["Step", "Adds"],
      row: ["Rounding", "+$40.00"],
      has: "flex",
    },
    {
      name: "short pairs stand two a line",
      head: ["", "Failed", "Moderated"],
      row: ["fal", "depends", "unknown"],
      has: "grid-cols-2",
    },
    { name: "an odd one would stand alone", head: ["", "A", "B", "C"], row: ["fal", "1", "2", "3"], has: "block" },
    {
      name: "a sentence takes a line",
      head: ["", "Rule", "Note"],
      row: ["fal", "billed by the second", "as published"],
      has: "block",
    },
  ])("$name", ({ head, row, has }) => {
    expect(rowsOf(head, row)[0]!.split(" ")).toContain(has);
  });

  it("amounts stay on the right where some are words", () => {
    rowsOf(["Model", "Silent"], ["Veo", "$1.60"], ["Omni", "always with sound"]);
    expect(screen.getByRole("columnheader", { name: "Silent" }).className).toContain("text-right");
  });
});

const example: Example = {
  title: "A month of clips",
  fields: [
    { name: "duration", label: "Duration", value: "8", unit: "s" },
    {
      name: "audio",
      label: "Audio",
      value: "off",
      choices: [
        { value: "off", label: "off" },
        { value: "on", label: "on" },
      ],
    },
  ],
  rows: [{ label: "One clip", value: [{ figure: "$1.60", href: "/?duration=8" }] }],
  href: "/?duration=8",
};

describe("an example", () => {
  const form = (asked: Record<string, string> = {}, query?: string) =>
    render(<ExampleForm example={example} action="/guides/pricing-units" asked={asked} plan={query} />);
  const input = () => screen.getByLabelText<HTMLInputElement>("Duration, s");

  it("is a form that asks its own page and comes back to it", async () => {
    const { container } = form({}, plan);
    const element = container.querySelector("form")!;
    expect(element.method).toBe("get");
    expect(element.getAttribute("action")).toBe("/guides/pricing-units#example");
    expect([...new FormData(element)]).toEqual([
      ["plan", plan],
      ["duration", "8"],
      ["audio", "off"],
    ]);
    expect(screen.getByRole("region", { name: "A month of clips" }).id).toBe("example");
    expect(textOf(screen.getByText("One clip").parentElement)).toBe("One clip$1.60");
    expect(link("Open in the estimator")).toBe("/?duration=8");
    await expectAccessible(container);
  });

  it("sends no plan where there is none", () => {
    const { container } = form();
    expect(container.querySelector("[name=plan]")).toBeNull();
  });

  it.each([{ asked: {} }, { asked: { duration: "" } }, { asked: { duration: "8" } }])(
    "has nothing to say about $asked",
    ({ asked }) => {
      form(asked);
      expect(input().getAttribute("aria-invalid")).toBeNull();
    },
  );

  it("says beside the field what could not be used, and what stands in for it", async () => {
    const { container } = form({ duration: "abc<b>", audio: "on" });
    expect(input().value).toBe("8");
    expect(input().getAttribute("aria-invalid")).toBe("true");
    const issue = document.getElementById(input().getAttribute("aria-describedby")!);
    expect(textOf(issue)).toBe("“abc<b>” cannot be used here; 8 is.");
    expect(screen.getByLabelText("Audio").getAttribute("aria-invalid")).toBe("true");
    await expectAccessible(container);
  });
});

describe("around the text", () => {
  it("contents lead to places", () => {
    render(<Contents label="On this page" places={[{ id: "task", name: "Task" }]} />);
    expect(link("Task")).toBe("#task");
  });

  it("live prices name each provider once", () => {
    render(
      <LivePrices
        links={[
          { link: "fal", href: "https://fal.ai/pricing" },
          { link: "Luma", href: "https://lumalabs.ai" },
          { link: "fal", href: "https://fal.ai/pricing" },
        ]}
      />,
    );
    expect(textOf(screen.getByRole("paragraph"))).toBe("Check live prices before you pay: fal, Luma.");
  });

  it("the list of guides keeps the plan", () => {
    const group = { id: "units", title: "Units", guides: [{ slug: "a", title: "A", description: "About a." }] };
    render(<GuideList groups={[group]} plan={plan} />);
    expect(link("A")).toBe(`/guides/a?${carried}`);
    expect(textOf(screen.getByRole("region", { name: "Units" }))).toContain("About a.");
  });

  it("data for machines cannot end its own block", () => {
    const { container } = render(<JsonLd data={{ text: "</script><script>alert(1)</script>" }} />);
    expect(container.innerHTML.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(container.textContent)).toEqual({ text: "</script><script>alert(1)</script>" });
  });
});

const page = (name: string, children: React.ReactNode) => {
  document.title = name;
  document.documentElement.lang = "en";
  return render(
    <PageFrame current="/guides" query={plan} day="22 Nov 2026" title={name}>
      {children}
    </PageFrame>,
  );
};

describe.each([...guides.keys()])("the guide %s", (slug) => {
  const guideOf = () => guides.get(slug)!(figures);

  it("is accessible as a page, and no two places have one name", async () => {
    const guide = guideOf();
    const { container } = page(
      guide.title,
      <Blocks blocks={guide.blocks} action={`/guides/${slug}`} asked={{}} plan={plan} />,
    );
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(textOf(container)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    await expectAccessible(document);
  });

  it("has one example, under its own name, and leads on", () => {
    const guide = guideOf();
    expect(guide.slug).toBe(slug);
    expect(guide.blocks.filter(({ kind }) => kind === "example")).toHaveLength(1);
    expect(guide.live.length).toBeGreaterThan(0);
    expect(guide.related.length).toBeGreaterThan(0);
    for (const other of guide.related) expect([...guides.keys()], "a related guide").toContain(other);
  });

  it("has links that lead somewhere", () => {
    const guide = guideOf();
    const { container } = page(guide.title, <Blocks blocks={guide.blocks} action={`/guides/${slug}`} asked={{}} />);
    for (const anchor of container.querySelectorAll("main a")) {
      expect(textOf(anchor)).not.toBe("");
      expect(anchor.getAttribute("href")).toMatch(/^(https:\/\/|\/)/);
    }
  });
});

it("questions are places with answers, in the page and for machines", async () => {
  const questions = faq(figures);
  page("Questions", <QuestionList questions={questions} plan={plan} />);
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  for (const { question, answer } of questions) {
    const section = screen.getByRole("region", { name: question });
    const said = answer.flatMap((block) => (block.kind === "text" ? block.text : []));
    for (const part of said) {
      if (typeof part !== "string" && "figure" in part) expect(textOf(section)).toContain(part.figure);
    }
    expect(blocksText(answer)).not.toMatch(/undefined|\[object/);
  }
  await expectAccessible(document);
});
