import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Advice } from "@/components/risks/advice";
import { Affected } from "@/components/risks/affected";
import { Finding } from "@/components/risks/finding";
import { PlanFrame } from "@/components/plan-frame";
import { RiskList } from "@/components/risks/risk-list";
import { riskEvidence } from "@/lib/data";
import { riskRules } from "@/lib/risks";
import {
  viewRisk,
  viewRiskIndex,
  type AffectedGroup,
  type AffectedRow,
  type RiskPageView,
} from "@/lib/views/page/risk";
import { expectAccessible, facts, sourceText, textOf } from "./support/render";

const context = { ...facts, evidence: riskEvidence };
const entriesOf = (query: string) => [...new URLSearchParams(query)];
const indexOf = (query: string) => viewRiskIndex(entriesOf(query), context);
const pageOf = (id: string, query: string): RiskPageView =>
  viewRisk(
    riskRules.find((rule) => rule.id === id)!,
    entriesOf(query),
    context,
  );

const part = (name: string) => screen.getByRole("region", { name });
const itemsOf = (element: HTMLElement) => within(element).queryAllByRole("listitem");

const plans = [
  { name: "the default plan", query: "" },
  { name: "credits, in another currency", query: "model=kling/kling-v3&unusable=0.5&tries=10&currency=CNY" },
  { name: "the user's own finding", query: "policy.failed=billed&retry=0.2" },
];

const stateWords = (state: string) => (state === "not-in-plan" ? "not in your plan" : state);

describe("the list", () => {
  it.each(plans)("$name: state, title, reason, money and the way to each risk's page", async ({ query }) => {
    const index = indexOf(query);
    const { container } = render(<RiskList index={index} />);
    const section = part("By money at stake");
    expect(textOf(section)).toContain(`${index.open} of ${riskRules.length} are open in this plan`);
    expect(textOf(section)).toContain("Amounts overlap: do not add them up.");
    const items = itemsOf(section);
    expect(items).toHaveLength(riskRules.length);
    index.rows.forEach(({ title, explanation, href, found }, at) => {
      const row = within(items[at]!);
      expect(row.getByText(stateWords(found!.state))).toBeTruthy();
      expect(row.getByText(found!.atStake)).toBeTruthy();
      expect(row.getByText(explanation)).toBeTruthy();
      expect(row.getByRole("link", { name: title }).getAttribute("href")).toBe(href);
    });
    await expectAccessible(container);
  });

  it("of a model without a price: what can happen, and no state", async () => {
    const { container } = render(<RiskList index={indexOf("model=openai/sora-2")} />);
    const section = part("What can happen");
    expect(textOf(section)).toContain("Not priced, so not assessed. Retired: its last day was 24 Sep 2026.");
    expect(itemsOf(section)).toHaveLength(riskRules.length);
    expect(within(section).queryByText(/^(exposed|unknown|clear|\$0)$/)).toBeNull();
    await expectAccessible(container);
  });
});

describe("in this plan", () => {
  it.each(plans)("$name: every risk", ({ query }) => {
    for (const { id } of riskRules) {
      const { plan, finding } = pageOf(id, query);
      const { unmount } = render(<Finding plan={plan} finding={finding} />);
      const section = within(part("In this plan"));
      const { state, atStake, explanation, numbers, sources } = finding!;
      expect(section.getByText(stateWords(state))).toBeTruthy();
      expect(section.getByText(atStake)).toBeTruthy();
      expect(section.getByText(explanation)).toBeTruthy();
      expect(section.queryByText("a month") !== null, "no month of nothing").toBe(numbers !== undefined);
      if (numbers) expect(section.getByText(numbers)).toBeTruthy();
      expect(section.queryAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
        sources.map(({ url }) => url),
      );
      unmount();
    }
  });

  it("says why there is nothing to say", async () => {
    const { plan, finding } = pageOf("duplicate-job", "model=openai/sora-2");
    const { container } = render(<Finding plan={plan} finding={finding} />);
    expect(textOf(part("In this plan"))).toContain("Not priced, so not assessed. Retired");
    await expectAccessible(container);
  });
});

const row = (change: Partial<AffectedRow>): AffectedRow => ({
  provider: "Kling AI",
  model: "Kling 3.0",
  models: "",
  price: "",
  explanation: "No idempotency key is documented.",
  atMost: "$280.00",
  href: "/?model=kling/kling-v3",
  ...change,
});
const other = row({ provider: "fal", href: "/?model=fal/kling-v4" });

const groups: { name: string; group: AffectedGroup; says: string[]; money: string[] }[] = [
  {
    name: "one provider with one model",
    group: { state: "exposed", rows: [row({})] },
    says: ["exposed at 1 provider", "at most, a month", "Kling AIKling 3.0$280.00"],
    money: ["$280.00"],
  },
  {
    name: "several models",
    group: { state: "exposed", rows: [row({ models: "2 of 8 models" }), other] },
    says: ["exposed at 2 providers", "Kling 3.0, 2 of 8 models"],
    money: ["$280.00", "$280.00"],
  },
  {
    name: "an amount beside none",
    group: { state: "unknown", rows: [row({}), { ...other, atMost: "" }] },
    says: ["unknown at 2 providers", "no amount"],
    money: ["$280.00", "no amount"],
  },
  {
    name: "nothing at stake anywhere: no column of money",
    group: { state: "clear", rows: [row({ atMost: "" })] },
    says: ["clear at 1 provider"],
    money: [],
  },
];

describe("who is affected", () => {
  it.each(plans)("$name: every group, provider and link", async ({ query }) => {
    const { affected, apart } = pageOf("duplicate-job", query);
    const { container } = render(<Affected affected={affected} apart={apart} />);
    const section = part("Who is affected");
    const rows = affected.flatMap((group) => group.rows);
    const all = [...rows.map(({ provider, href }) => ({ name: provider, href })), ...apart.flatMap((a) => a.providers)];
    expect(textOf(section)).toContain(`the same plan at ${rows.length} providers`);
    expect(
      within(section)
        .getAllByRole("link")
        .map((link) => ({ name: textOf(link), href: link.getAttribute("href") })),
    ).toEqual(all);
    expect(itemsOf(section)).toHaveLength(rows.length);
    for (const { because } of apart) expect(textOf(section)).toContain(`${because}: `);
    await expectAccessible(container);
  });

  it.each(groups)("$name", ({ group, says, money }) => {
    render(<Affected affected={[group]} apart={[]} />);
    const section = part("Who is affected");
    for (const text of says) expect(textOf(section)).toContain(text);
    expect(textOf(section).includes("at most, a month")).toBe(money.length > 0);
    expect(
      itemsOf(section)
        .flatMap((item) => within(item).queryAllByText(/^(\$280\.00|no amount)$/))
        .map(textOf),
    ).toEqual(money);
  });

  it("leaves out a state that nobody is in", () => {
    render(
      <Affected
        affected={[
          { state: "exposed", rows: [row({})] },
          { state: "clear", rows: [] },
        ]}
        apart={[]}
      />,
    );
    expect(within(part("Who is affected")).getAllByRole("heading", { level: 3 }).map(textOf)).toEqual([
      "exposed at 1 provider",
    ]);
  });
});

describe("what holds in any plan", () => {
  it.each(riskRules.map(({ id }) => ({ id })))("$id", async ({ id }) => {
    const risk = pageOf(id, "");
    const { container } = render(<Advice risk={risk} />);
    expect(textOf(part("The formula"))).toContain(risk.formula.symbols);
    expect(textOf(part("The formula"))).toContain(risk.formula.words);
    expect(textOf(part("How to prevent it"))).toContain(risk.prevent);
    expect(textOf(part("The small test that settles it"))).toContain(risk.test);
    const items = itemsOf(part("Public evidence"));
    expect(items.map(textOf)).toEqual(risk.evidence.map(({ says, source }) => `${says}${sourceText(source)}`));
    await expectAccessible(container);
  });

  it("says so where no evidence was found", () => {
    render(<Advice risk={{ ...pageOf("duplicate-job", ""), evidence: [] }} />);
    expect(textOf(part("Public evidence"))).toContain("None was found.");
  });
});

describe("the frame", () => {
  const frameOf = (query: string) => {
    const { plan } = indexOf(query);
    return render(
      <PlanFrame current="/risks" plan={plan} title="Risks" lead="What can happen.">
        <p>The page.</p>
      </PlanFrame>,
    );
  };

  it("takes the plan along to every page", () => {
    const query = "model=kling/kling-v3&duration=5&on=2026-11-01";
    const carried = `plan=${query.replaceAll("&", "%26")}`;
    frameOf(query);
    expect(screen.getByRole("link", { name: "Back to the estimate" }).getAttribute("href")).toBe(`/?${query}`);
    expect(textOf(screen.getByRole("main"))).toContain(
      "For 100 clips of 5 seconds, text to video, 720p, silent, on Kling 3.0 at Kling AI, price seen 8 Oct 2026.",
    );
    const links = within(screen.getByRole("navigation", { name: "Pages" })).getAllByRole("link");
    expect(links.map((link) => [textOf(link), link.getAttribute("href"), link.getAttribute("aria-current")])).toEqual([
      ["Estimate", `/?${query}`, null],
      ["Compare", `/compare?${query}`, null],
      ["Plan", `/plan?${query}`, null],
      ["Test plan", `/test-plan?${query}`, null],
      ["Risks", `/risks?${query}`, "page"],
      ["Models", `/models?${carried}`, null],
      ["Guides", `/guides?${carried}`, null],
      ["Questions", `/faq?${carried}`, null],
      ["Changes", `/changes?${carried}`, null],
    ]);
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("says what of the link it could not read", async () => {
    document.title = "Risks";
    document.documentElement.lang = "en";
    frameOf("duration=abc&foo=1");
    expect(textOf(screen.getByRole("status"))).toBe(
      "duration=abc Write a plain number such as 8. Worked out with 8 s, the default.foo=1 Unknown setting. It was left out.",
    );
    await expectAccessible(document);
  });
});
