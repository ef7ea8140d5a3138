import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RiskChecklist } from "@/components/estimator/risk-checklist";
import { riskRules } from "@/lib/risks";
import { riskIds } from "@/lib/risks/ids";
import { isOpenRisk } from "@/lib/risks/rule";
import { smallTests } from "@/lib/risks/small-tests";
import type { RiskView } from "@/lib/views/page";
import { expectAccessible, foldsOf, openAll, pricedFocusOf, sourceText, textOf, viewOf } from "./support/render";

type Shown = { risks: readonly RiskView[]; query: string; unpublished?: string };

/** What a state is called. */
const words = { exposed: "exposed", unknown: "unknown", "not-in-plan": "not in your plan", clear: "clear" };

/** The checklist with all of it listed: the three with the most at stake, the other open ones, and the rest. */
const Checklist = ({ risks, query, unpublished }: Shown) => (
  <RiskChecklist
    risks={risks}
    clear={risks.filter((risk) => !isOpenRisk(risk)).length}
    {...(unpublished === undefined ? {} : { unpublished })}
    {...foldsOf(query, { clear: true })}
  />
);

const checklist = () => screen.getByRole("region", { name: "Risks" });
const items = () => within(checklist()).getAllByRole("listitem");

/** The most that a row puts at stake: "up to $1,160.00" is 1160, "$3.20 – $6.40" is 6.4. */
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

    const open = risks.filter(isOpenRisk);
    expect(checklist().textContent).toContain(`${open.length} of ${riskRules.length} are open`);
    expect(checklist().textContent).toContain("Amounts overlap: do not add them up.");

    const listed = [...open, ...risks.filter((risk) => !isOpenRisk(risk))];
    listed.forEach(({ state, title, explanation, atStake }, index) => {
      const row = within(rows[index]!);
      expect(textOf(row.getByText(words[state])), "the state is a word").toBe(words[state]);
      expect(row.getByText(title)).toBeTruthy();
      expect(row.getByText(explanation)).toBeTruthy();
      expect(row.getByText(atStake, { normalizer: (text) => text })).toBeTruthy();
    });

    const money = open.map(({ atStake }) => most(atStake));
    expect(money, "most money first").toEqual([...money].sort((a, b) => b - a));
    await expectAccessible(container);
  });

  it.each(plans)(
    "$name: each has a test, loaded with the first change, and its evidence in a disclosure",
    async ({ query }) => {
      const { risks } = pricedFocusOf(query);
      const { container } = render(<Checklist risks={risks} query={viewOf(query).query} />);
      openAll(container);
      await screen.findByText((_, element) => element?.textContent === `The small test: ${smallTests[riskIds[0]]}`);
      for (const item of items()) {
        const title = textOf(within(item).getAllByRole("link")[0]);
        const { id, evidence } = risks.find((one) => one.title === title)!;
        const disclosure = within(item).getByRole("group");
        expect(disclosure.tagName).toBe("DETAILS");
        expect(textOf(disclosure)).toContain(`The small test: ${smallTests[id]}`);
        const links = within(disclosure).queryAllByRole("link");
        expect(links.map((link) => [textOf(link), link.getAttribute("href")])).toEqual(
          evidence.map((source) => [sourceText(source), source.url]),
        );
      }
    },
  );
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
  { name: "exposed is open", props: risk({}), expect: { state: "exposed", aside: "1 of 1 are open" } },
  {
    name: "unknown is as open as exposed",
    props: risk({ state: "unknown" }),
    expect: { state: "unknown", aside: "1 of 1 are open" },
  },
  {
    name: "clear is listed, and not open",
    props: risk({ state: "clear", atStake: "$0", weighs: false }),
    expect: { state: "clear", aside: "0 of 1 are open" },
  },
  {
    name: "what the plan leaves out has a word of its own, and is not open",
    props: risk({ state: "not-in-plan", atStake: "no amount", weighs: false }),
    expect: { state: "not in your plan", aside: "0 of 1 are open" },
  },
  {
    name: "two sources of one title are both linked",
    props: risk({
      evidence: [
        { title: "Pricing", url: "https://example.com/a", day: "1 Oct 2026" },
        { title: "Pricing", url: "https://example.com/b", day: "2 Oct 2026" },
      ],
    }),
    expect: { state: "exposed", aside: "1 of 1 are open" },
  },
];

describe("a risk", () => {
  it.each(single)("$name", async ({ props, expect: wanted }) => {
    const { container } = render(<Checklist risks={[props]} query={"clips=5"} />);
    openAll(container);
    const [item] = items();
    expect(within(item!).getByText(wanted.state)).toBeTruthy();
    expect(checklist().textContent).toContain(wanted.aside);
    expect(textOf(item), "a test that is sent is there at once").toContain(`The small test: ${props.test}`);
    const [title, ...evidence] = within(item!).queryAllByRole("link");
    expect([title!.textContent, title!.getAttribute("href")]).toEqual([props.title, `/risks/${props.id}?clips=5`]);
    expect(evidence).toHaveLength(props.evidence.length);
    await expectAccessible(container);
  });
});

describe("what is at stake because nobody says", () => {
  it("is a line of its own after the list, with the way to narrow it", async () => {
    const { unpublished } = pricedFocusOf("");
    const { container } = render(
      <Checklist risks={[risk({})]} query="" {...(unpublished === undefined ? {} : { unpublished })} />,
    );
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

const open = (count: number): RiskView[] =>
  riskIds
    .slice(0, count)
    .map((id, index) => risk({ id, title: `Risk ${index + 1}`, atStake: `up to $${9 - index}.00` }));

describe("on paper", () => {
  const hidden = () => items().map((item) => item.closest("[class*='print:hidden']") !== null);

  it("what has an amount is a row, what is open without one is named, the rest is counted", () => {
    const risks = [
      risk({}),
      risk({ id: "partial-outputs", title: "Part of a job is missing", state: "unknown", weighs: false }),
      risk({ id: "pack-step", state: "clear", atStake: "$0", weighs: false }),
    ];
    render(<Checklist risks={risks} query={""} />);
    expect(hidden()).toEqual([false, true, true]);
    expect(checklist().textContent).toContain(
      "Open, without an amount: part of a job is missing. One more is clear or not in your plan.",
    );
  });

  it("those beyond the first three are named with their amounts, though their list is not printed", () => {
    render(<Checklist risks={open(5)} query={""} />);
    expect(hidden()).toEqual([false, false, false, true, true]);
    expect(checklist().textContent).toContain("Also open: risk 4, up to $6.00; risk 5, up to $5.00.");
  });
});

describe("the other risks", () => {
  const opener = (name: string) => screen.getByRole("link", { name });

  it("three are shown, the others are counted, and a link leads to the page that lists them", () => {
    render(<RiskChecklist risks={open(5)} clear={3} {...foldsOf("clips=5", { rows: true })} />);
    expect(items().map((item) => textOf(within(item).getAllByRole("link")[0]))).toEqual(["Risk 1", "Risk 2", "Risk 3"]);
    expect(checklist().textContent).toContain("5 of 8 are open");
    expect(checklist().textContent).toContain("3 more are clear or not in your plan.");
    const link = opener("Show the other 2 open and 3 clear or not in your plan");
    expect(link.getAttribute("href")).toBe("?clips=5&view.rows=all&view.clear=all#risks");
    expect(link.getAttribute("aria-expanded")).toBe("false");
  });

  it.each([
    [1, 3, "Show the 3 clear or not in your plan"],
    [3, 1, "Show the 1 clear or not in your plan"],
    [4, 0, "Show the other 1 open"],
  ])("%i open and %i others: %s", (count, clear, name) => {
    render(<RiskChecklist risks={open(count)} clear={clear} {...foldsOf("clips=5")} />);
    expect(opener(name)).toBeTruthy();
  });

  it("have no link where there are none", () => {
    render(<RiskChecklist risks={open(3)} clear={0} {...foldsOf("clips=5")} />);
    expect(screen.queryByRole("link", { name: /^Show/ })).toBeNull();
  });

  it("open in place where they can be computed, and close", async () => {
    const toggle = vi.fn();
    const props = { risks: open(5), clear: 3, toggle };
    const { rerender } = render(<RiskChecklist {...foldsOf("clips=5")} {...props} />);
    await userEvent.setup().click(opener("Show the other 2 open and 3 clear or not in your plan"));
    expect(toggle).toHaveBeenCalledExactlyOnceWith("clear", true);
    rerender(<RiskChecklist {...foldsOf("clips=5", { clear: true })} {...props} />);
    expect(items()).toHaveLength(5);
    await userEvent.setup().click(opener("Show the first three"));
    expect(toggle).toHaveBeenLastCalledWith("clear", false);
  });
});
