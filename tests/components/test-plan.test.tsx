import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TestPlan } from "@/components/test-plan/test-plan";
import { PlanFrame } from "@/components/plan-frame";
import { viewTestPlan, type PlannedTest, type TestPlanView } from "@/lib/views/page/test-plan";
import { expectAccessible, facts, textOf, today } from "./support/render";

const viewOf = (query: string): TestPlanView => viewTestPlan([...new URLSearchParams(query)], facts);

function plannedOf(query: string): { view: TestPlanView; test: PlannedTest } {
  const view = viewOf(query);
  if (view.test.status !== "planned") throw new Error(`"${query}" has no test`);
  return { view, test: view.test };
}

const part = (name: string | RegExp) => screen.getByRole("region", { name });
const hrefOf = (name: string | RegExp) => screen.getByRole("link", { name }).getAttribute("href");

const lite = "model=vertex-ai/veo-3.1-lite-generate-001";
const kling = "model=kling/kling-v3";

const plans = [
  { name: "a few jobs", query: lite },
  { name: "every job", query: "model=fal/ltx-2.5-fast&resolution=1080p&moderated=0.1&test=100" },
  { name: "credits, in another currency", query: `${kling}&currency=CNY&fx.CNY=7.1&timeout=0.1` },
  { name: "a model that starts from a video", query: "model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6" },
];

describe("the jobs", () => {
  it.each(plans)("$name: what to send, what to do, what it may cost, what it settles", async ({ query }) => {
    const { view, test } = plannedOf(query);
    const { container } = render(<TestPlan view={view} />);
    const section = part("The jobs");
    test.steps.forEach(({ number, title, submit, how, cautions, charges, settles, checks, estimates, word }) => {
      const tick = within(section).getByRole<HTMLInputElement>("checkbox", { name: `${number}. ${title}` });
      expect([tick.checked, tick.name]).toEqual([false, ""]);
      const job = tick.closest("li")!;
      const text = textOf(job);
      for (const { label, value } of submit) expect(text).toContain(`${label}${value}`);
      for (const sentence of how) expect(text).toContain(sentence);
      for (const sentence of cautions) expect(text).toContain(`In doubt: ${sentence}`);
      for (const { statement } of word) expect(text).toContain(statement);
      const costs = within(within(job).getByRole("list", { name: "What it may cost" })).getAllByRole("listitem");
      expect(costs.map(textOf)).toEqual(charges.map(({ reading, sum, amount }) => `${reading}${sum}${amount}`));
      for (const { title: risk, href, atStake, state } of settles) {
        const row = within(job).getByRole("link", { name: risk }).closest("li")!;
        expect(within(row).getByRole("link").getAttribute("href")).toBe(href);
        expect(textOf(row)).toContain(state);
        expect(textOf(row)).toContain(atStake);
      }
      if (settles.length === 0) expect(text).toContain(`it checks ${checks}`);
      for (const { href } of estimates) expect(job.querySelector(`a[href="${href}"]`)).not.toBeNull();
    });
    expect(within(section).getAllByRole("checkbox")).toHaveLength(test.steps.length);
    await expectAccessible(container);
  });
});

describe("the money", () => {
  it("is the worst case against the budget, with the best and the rest", () => {
    const { container } = render(<TestPlan view={viewOf(`${lite}&test=1`)} />);
    expect(textOf(container)).toContain("$0.96at most, of $1.00");
    expect(textOf(container)).toContain("4 jobs; $0.48 if nothing doubtful is charged. $0.04 of the budget stays");
  });

  it("is one figure where every reading is the same, and says nothing of a rest where there is none", () => {
    const { container } = render(<TestPlan view={viewOf(`${kling}&test=0.252`)} />);
    expect(textOf(container)).toContain("1 job; the same under every reading.");
    expect(textOf(container)).not.toContain("of the budget stays");
  });

  it("says why the budget is what it is, and leads to it from another", () => {
    const { advice } = viewOf(kling);
    const { container, unmount } = render(<TestPlan view={viewOf(kling)} />);
    expect(textOf(container)).toContain(advice?.text);
    expect(screen.queryByRole("link", { name: "Plan with it" })).toBeNull();
    unmount();
    render(<TestPlan view={viewOf(`${kling}&test=1`)} />);
    expect(screen.getByText(advice?.text ?? "", { exact: false })).toBeTruthy();
    expect(hrefOf("Plan with it")).toBe(`/test-plan?${kling}&on=${today}&test=0.76`);
  });

  it("says what has to be paid in, and leads to a test of all of it", () => {
    const view = viewOf(kling);
    render(<TestPlan view={view} />);
    expect(screen.getByText(/at least \$9\.80 has to be paid in before the first job/)).toBeTruthy();
    expect(hrefOf("Plan for all that it buys, $14.00")).toBe(view.paid.all!.href);
  });

  it("says where sources doubt a charge", () => {
    render(<TestPlan view={viewOf(plans[3]!.query)} />);
    expect(screen.getByText(/what is marked as in doubt can be billed otherwise/)).toBeTruthy();
  });
});

describe("the form", () => {
  it("asks for the budget and keeps the plan", () => {
    const { view } = plannedOf(`${kling}&duration=5&test=2.5`);
    const { container } = render(<TestPlan view={view} />);
    const form = container.querySelector("form")!;
    expect([form.getAttribute("method"), form.getAttribute("action")]).toEqual(["get", "/test-plan"]);
    expect(screen.getByLabelText<HTMLInputElement>("Budget of the test, USD").value).toBe("2.5");
    expect([...new FormData(form)]).toEqual([
      ["model", "kling/kling-v3"],
      ["duration", "5"],
      ["on", today],
      ["test", "2.5"],
    ]);
  });

  it("says beside the field what is wrong with it", async () => {
    const { container } = render(<TestPlan view={viewOf(`${kling}&test=abc`)} />);
    const field = screen.getByLabelText<HTMLInputElement>("Budget of the test, USD");
    expect([field.value, field.getAttribute("aria-invalid")]).toEqual(["abc", "true"]);
    const described = document.getElementById(field.getAttribute("aria-describedby")!);
    expect(textOf(described)).toBe(
      "Write a plain number such as 1. Planned with the budget that settles the most for the money.",
    );
    await expectAccessible(container);
  });
});

describe("the record", () => {
  it("is what to write down, and the log to write it in", () => {
    const { view, test } = plannedOf(`${kling}&test=2`);
    render(<TestPlan view={view} />);
    const section = within(part("For every job"));
    expect(section.getAllByRole("listitem").map(textOf)).toEqual(test.record);
    expect(section.getByRole("link", { name: "CSV" }).getAttribute("href")).toBe(
      `/test-plan/log.csv?${kling}&on=${today}&test=2`,
    );
    expect(section.getByRole("link", { name: "JSON" }).getAttribute("href")).toBe(
      `/test-plan/log.json?${kling}&on=${today}&test=2`,
    );
  });
});

describe("what stays open", () => {
  it.each(plans)("$name: jobs that do not fit, and risks that no job settles", ({ query }) => {
    const { view, test } = plannedOf(query);
    render(<TestPlan view={view} />);
    if (test.left.length + test.open.length === 0) {
      expect(screen.queryByRole("region", { name: /cannot settle/ })).toBeNull();
      return;
    }
    const section = part(`What ${view.budget.amount} cannot settle`);
    const text = textOf(section);
    for (const { title, takes, settles } of test.left) {
      expect(text).toContain(`${title}${takes}`);
      for (const { href } of settles) expect(section.querySelector(`a[href="${href}"]`)).not.toBeNull();
    }
    for (const { title, test: how, atStake } of test.open) {
      expect(text).toContain(title);
      expect(text).toContain(how);
      expect(text).toContain(atStake);
    }
    expect(text.includes("Plan them all")).toBe(test.left.length > 0);
  });

  it("leads to a budget for everything", () => {
    render(<TestPlan view={viewOf(`${lite}&test=1`)} />);
    expect(textOf(part("What $1.00 cannot settle"))).toContain("All 9 jobs take at most $1.68.");
    expect(hrefOf("Plan them all")).toBe(`/test-plan?${lite}&on=${today}&test=1.68`);
  });
});

describe("no test", () => {
  it("too dear: what would do, what has to be paid in, and models within reach", async () => {
    const view = viewOf(`${kling}&test=0.1`);
    if (view.test.status === "planned") throw new Error("it fits");
    const { container } = render(<TestPlan view={view} />);
    const section = part("No test");
    expect(textOf(section)).toContain("Too dear. The cheapest job of this model");
    expect(textOf(section)).toContain("at least $9.80");
    expect(hrefOf("Plan it for $0.26")).toBe(view.test.enough!.href);
    for (const { name, href, takes } of view.test.alternatives) {
      expect(section.querySelector(`a[href="${href}"]`)?.textContent).toBe(name);
      expect(textOf(section)).toContain(`${takes} its cheapest job`);
    }
    expect(screen.queryByRole("region", { name: "The jobs" })).toBeNull();
    await expectAccessible(container);
  });

  it("without a price: the reason", async () => {
    const { container } = render(<TestPlan view={viewOf("model=openai/sora-2")} />);
    expect(textOf(part("No test"))).toContain(
      "Not priced, so no test can be planned. Retired: its last day was 24 Sep 2026.",
    );
    await expectAccessible(container);
  });

  it("says so where no model is within reach", () => {
    render(<TestPlan view={viewOf(`${kling}&test=0`)} />);
    expect(textOf(part("No test"))).toContain("No other model that makes this clip has a job for this budget.");
  });
});

describe("the frame", () => {
  it("says whose plan it is, leads back to it, and says what it could not read", async () => {
    document.title = "Test plan";
    document.documentElement.lang = "en";
    const { plan } = viewOf(`${kling}&duration=5&foo=1&test=2`);
    render(
      <PlanFrame current="/test-plan" plan={plan} title="Test plan" lead="A few cheap jobs.">
        <p>The page.</p>
      </PlanFrame>,
    );
    expect(textOf(screen.getByRole("main"))).toContain(
      "For 100 clips of 5 seconds, text to video, 720p, silent, on Kling 3.0 at Kling AI, price seen 8 Oct 2026.",
    );
    expect(hrefOf("Back to the estimate")).toBe(`/?${kling}&duration=5&on=${today}`);
    expect(textOf(screen.getByRole("status"))).toBe("foo=1 Unknown setting. It was left out.");
    const here = within(screen.getByRole("navigation", { name: "Pages" })).getByRole("link", { current: "page" });
    expect([textOf(here), here.getAttribute("href")]).toEqual([
      "Test plan",
      `/test-plan?${kling}&duration=5&on=${today}`,
    ]);
    await expectAccessible(document);
  });
});
