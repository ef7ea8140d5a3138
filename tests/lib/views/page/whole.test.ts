/** The page of a whole plan: where its risks lead. */
import { expect, it } from "vitest";
import { viewWholePlan } from "@/lib/views/page/whole";
import { context, entriesOf } from "../../support/question";

it("a risk of several workloads leads to its page for the one that has the most at stake, in its place", () => {
  const few = "model=kling/kling-v3&clips=1&on=2026-11-22&2.model=vertex-ai/veo-3.1-generate-001&2.clips=500";
  const many = "model=kling/kling-v3&clips=500&on=2026-11-22&2.model=vertex-ai/veo-3.1-generate-001&2.clips=1";
  const hrefIn = (query: string) => {
    const risk = viewWholePlan(entriesOf(query), context).risks.find(({ id }) => id === "duplicate-job");
    expect(risk?.letters).toBe("A, B");
    return new URL(risk?.href ?? "", "http://localhost");
  };
  expect(hrefIn(few).pathname).toBe("/risks/duplicate-job");
  const asked = hrefIn(few).searchParams;
  expect([asked.get("model"), asked.get("clips"), asked.get("view.at")]).toEqual([
    "vertex-ai/veo-3.1-generate-001",
    "500",
    "2",
  ]);
  expect(hrefIn(many).search).toBe(`?${many.replace("/risks", "")}`);
});

it("a plan with a model that is not there has no total", () => {
  const view = viewWholePlan(entriesOf("model=kling/kling-v3&budget=600&2.model=foo/bar"), context);
  expect([view.total, view.accounts, view.steps, view.risks]).toEqual([undefined, [], [], []]);
  expect(view.unpriced).toBe("No provider here has a model named “foo/bar”, so the plan has no total.");
});

it("a plan of one workload has that workload's figure, however many clips it is of", () => {
  const query = "model=vertex-ai/veo-3.1-generate-001&clips=1000000&retry=0.2&budget=1985349&on=2026-11-22";
  const { total, steps } = viewWholePlan(entriesOf(query), context);
  expect(total?.exact).toBe("$1,985,348.80");
  expect(total?.verdict?.verdict).toBe("fits");
  expect(steps.map(({ label }) => label)).not.toContain("Not all unlucky at once");
});

it("what is delivered of the total is what its workloads deliver", () => {
  const { total, workloads } = viewWholePlan(
    entriesOf("model=vertex-ai/veo-3.1-generate-001&clips=500&on=2026-11-22&2.model=kling/kling-v3&2.clips=40"),
    context,
  );
  // One clip of 1,000 fails three times: 499.5 and 39.96, together 539.46.
  expect(workloads.map(({ delivered }) => delivered)).toEqual(["500 of 500", "40 of 40"]);
  expect(total?.delivered).toBe("540 of 540");
});
