import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RiskChecklist } from "@/components/estimator/risk-checklist";
import { riskRules } from "@/lib/risks";
import { isOpenRisk } from "@/lib/risks/rule";
import type { RiskView } from "@/lib/views/page";
import { expectAccessible, foldsOf, openAll, pricedFocusOf, textOf, viewOf } from "./support/render";

type Shown = { risks: readonly RiskView[]; query: string; unpublished?: string };

/** The checklist with those that are clear listed as well. */
const Checklist = ({ risks, query, unpublished }: Shown) => (
  <RiskChecklist
    risks={risks}
    clear={risks.filter((risk) => !isOpenRisk(risk)).length}
    unpublished={unpublished}
    {...foldsOf(query, { clear: true })}
  />
);

const checklist = () => screen.getByRole("region", { name: "What could make it worse" });
const items = () => within(checklist()).getAllByRole("listitem");

/** The most that a row puts at stake: "up to $1,160.00" is 1160, "$3.20–6.40" is 6.4. */
const most = (atStake: string) => Math.max(...[...atStake.replaceAll(",", "").matchAll(/\d+(\.\d+)?/g)].map(Number));

const plans = [
  { name: "the default plan", query: "" },
  { name: "a provider that refunds failures", query: "model=luma/ray-3.2&duration=5" },
  { name: "credits that are bought in packs", query: "model=kling/kling-v3&duration=5&audio=on" },
  { name: "a provider where it depends", query: "model=fal/seedance-2.5&retry=0.2&moderated=0.1&timeout=0.1" },
  { name: "the user's own findings", query: "policy.failed=billed&policy.moderated=not-billed&moderated=0.1" },
  { name: "another currency", query: "currency=CNY&duplicates=0.05" },
];

describe("every risk of a plan", () => {
  it.each(plans)("$name", async ({ query }) => {
    const { risks } = pricedFocusOf(query);
    const { container } = render(<Checklist risks={risks} query={viewOf(query).query} />);
    const rows = items();
    expect(rows).toHaveLength(riskRules.length);

    const open = risks.filter(({ state }) => state !== "clear").length;
    expect(checklist().textContent).toContain(`${open} of ${riskRules.length} risks are open`);
    expect(checklist().textContent).toContain("Amounts overlap: do not add them up.");

    risks.forEach(({ state, title, explanation, atStake }, index) => {
      const row = within(rows[index]!);
      expect(row.getByText(state).textContent, "the state is a word").toBe(state);
      expect(row.getByText(title)).toBeTruthy();
      expect(row.getByText(explanation)).toBeTruthy();
      expect(row.getByText(atStake)).toBeTruthy();
    });

    const money = risks.map(({ atStake }) => most(atStake));
    expect(money, "most money first").toEqual([...money].sort((a, b) => b - a));
    await expectAccessible(container);
  });

  it.each(plans)("$name: each has a test and its evidence in a disclosure", ({ query }) => {
    const { risks } = pricedFocusOf(query);
    const { container } = render(<Checklist risks={risks} query={viewOf(query).query} />);
    openAll(container);
    items().forEach((item, index) => {
      const { test, evidence } = risks[index]!;
      const disclosure = within(item).getByRole("group");
      expect(disclosure.tagName).toBe("DETAILS");
      expect(textOf(disclosure)).toContain(`The small test: ${test}`);
      const links = within(disclosure).queryAllByRole("link");
      expect(links.map((link) => [textOf(link), link.getAttribute("href")])).toEqual(
        evidence.map(({ title, day, url }) => [`${title}, ${day}`, url]),
      );
    });
  });
});

const risk = (change: Partial<RiskView>): RiskView => ({
  id: "duplicate-job",
  state: "exposed",
  title: "A lost answer creates a second job",
  explanation: "No idempotency key is documented.",
  test: "Cut the connection right after the submission.",
  atStake: "up to $160.00",
  weighs: true,
  evidence: [],
  ...change,
});

const single = [
  { name: "exposed is open", props: risk({}), expect: { state: "exposed", aside: "1 of 1 risks are open" } },
  {
    name: "unknown is as open as exposed",
    props: risk({ state: "unknown" }),
    expect: { state: "unknown", aside: "1 of 1 risks are open" },
  },
  {
    name: "clear is listed, and not open",
    props: risk({ state: "clear", atStake: "$0", weighs: false }),
    expect: { state: "clear", aside: "0 of 1 risks are open" },
  },
  {
    name: "two sources of one title are both linked",
    props: risk({
      evidence: [
        { title: "Pricing", url: "https://example.com/a", day: "1 Oct 2026" },
        { title: "Pricing", url: "https://example.com/b", day: "2 Oct 2026" },
      ],
    }),
    expect: { state: "exposed", aside: "1 of 1 risks are open" },
  },
];

describe("a risk", () => {
  it.each(single)("$name", async ({ props, expect: wanted }) => {
    const { container } = render(<Checklist risks={[props]} query={"clips=5"} />);
    openAll(container);
    const [item] = items();
    expect(within(item!).getByText(wanted.state)).toBeTruthy();
    expect(checklist().textContent).toContain(wanted.aside);
    const [title, ...evidence] = within(item!).queryAllByRole("link");
    expect([title!.textContent, title!.getAttribute("href")]).toEqual([props.title, `/risks/${props.id}?clips=5`]);
    expect(evidence).toHaveLength(props.evidence.length);
    await expectAccessible(container);
  });
});

describe("what is at stake because nobody says", () => {
  it("is a line of its own after the list, with the way to narrow it", async () => {
    const { unpublished } = pricedFocusOf("");
    const { container } = render(<Checklist risks={[risk({})]} query="" unpublished={unpublished} />);
    const line = screen.getByText("At stake because nobody says").closest("p")!;
    expect(line.closest("li")).toBeNull();
    expect(textOf(line)).toContain("$17.76");
    expect(within(line).getByRole("link", { name: "Outcomes" }).getAttribute("href")).toBe("#outcome-fields");
    await expectAccessible(container);
  });

  it("is left out where the month is one figure", () => {
    render(<Checklist risks={[risk({})]} query="" />);
    expect(screen.queryByText("At stake because nobody says")).toBeNull();
  });
});

describe("on paper", () => {
  it("what has an amount is a row, what is open without one is named, what is clear is counted", () => {
    const risks = [
      risk({}),
      risk({ id: "partial-outputs", title: "Part of a job is missing", state: "unknown", weighs: false }),
      risk({ id: "pack-step", state: "clear", atStake: "$0", weighs: false }),
    ];
    render(<Checklist risks={risks} query={""} />);
    expect(items().map(({ className }) => className.includes("print:hidden"))).toEqual([false, true, true]);
    expect(checklist().textContent).toContain("Open, without an amount: part of a job is missing. One more is clear.");
  });
});

describe("the risks that are clear", () => {
  const risks = [risk({})];
  const opener = () => screen.getByRole("link", { name: "Show the 3 that are clear" });

  it("are counted, and a link leads to the page that lists them", () => {
    render(<RiskChecklist risks={risks} clear={3} {...foldsOf("clips=5", { rows: true })} />);
    expect(items()).toHaveLength(1);
    expect(checklist().textContent).toContain("1 of 4 risks are open");
    expect(checklist().textContent).toContain("3 more are clear.");
    expect(opener().getAttribute("href")).toBe("?clips=5&view.rows=all&view.clear=all#risks");
    expect(opener().getAttribute("aria-expanded")).toBe("false");
  });

  it("open in place where they can be computed", async () => {
    const toggle = vi.fn();
    render(<RiskChecklist risks={risks} clear={3} {...foldsOf("clips=5")} toggle={toggle} />);
    await userEvent.setup().click(opener());
    expect(toggle).toHaveBeenCalledExactlyOnceWith("clear", true);
  });
});
