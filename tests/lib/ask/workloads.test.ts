/** Several workloads in one link: what is said, what is inherited, what is refused. */
import { describe, expect, it } from "vitest";
import { readShownPlan } from "@/lib/ask/read-shown";
import { readShownWorkloads } from "@/lib/ask/workloads";
import { writeWorkloads } from "@/lib/ask/write-workloads";
import { context, entriesOf } from "../support/question";
import { planOfLink, readWhole, three } from "../support/workloads";

describe("what the second workload says and what it inherits", () => {
  it("takes from the first what it does not say, and nothing from the second", () => {
    const { workloads } = planOfLink(three);
    expect(workloads.map(({ name, clip, month }) => [name, clip.durationSeconds, month.clips])).toEqual([
      ["Adverts", "8", 120],
      ["Product turns", "5", 240],
      ["Social", "8", 200],
    ]);
  });

  it("never takes a name, nor options and findings of another model", () => {
    const first = "model=kling/kling-v3&name=A&policy.failed=billed";
    const { workloads } = planOfLink(`${first}&2.clips=5&3.model=fal/veo3.1&3.clips=5`);
    expect(workloads.map(({ name }) => name)).toEqual(["A", undefined, undefined]);
    expect(workloads.map(({ findings }) => findings)).toEqual([{ failed: "billed" }, { failed: "billed" }, {}]);
  });

  it("closes gaps in the numbering", () => {
    const plan = planOfLink("model=kling/kling-v3&clips=1&5.clips=5&3.clips=3");
    expect(plan.workloads.map(({ month }) => month.clips)).toEqual([1, 3, 5]);
    expect(writeWorkloads(plan)).toContain("clips=1&on=2026-11-22&2.clips=3&3.clips=5");
  });

  it("takes an empty text for nothing, whatever the first says", () => {
    const { workloads } = planOfLink("model=kling/kling-v3&latency=90&2.latency=&2.clips=3");
    expect(workloads.map(({ month }) => month.latencySeconds)).toEqual(["90", undefined]);
  });
});

describe("what cannot be read", () => {
  it("is an issue of its own field, and the first workload's value stands in", () => {
    const { plan, issues } = readWhole("model=kling/kling-v3&duration=5&2.duration=long&2.clips=3");
    expect(issues.map(({ field, code }) => [field, code])).toEqual([["2.duration", "not-a-number"]]);
    expect(plan.workloads.map(({ clip, month }) => [clip.durationSeconds, month.clips])).toEqual([
      ["5", 100],
      ["5", 3],
    ]);
  });

  it.each([
    ["2.budget=5", "2.budget", "of-the-whole-plan"],
    ["2.fx.EUR=0.9", "2.fx.EUR", "of-the-whole-plan"],
    ["2.name=<b>", "2.name", "not-a-name"],
    [`name=${"x".repeat(41)}`, "name", "not-a-name"],
    ["13.clips=5", "13.clips", "unknown-field"],
    ["2.2.clips=5", "2.2.clips", "unknown-field"],
    ["2.model=nobody/nothing", "2.model", "unknown-model"],
  ])("%s: %s is %s", (pairs, field, code) => {
    const { plan, issues } = readWhole(`model=kling/kling-v3&${pairs}`);
    expect(issues.map((issue) => [issue.field, issue.code])).toEqual([[field, code]]);
    expect(plan.workloads.every(({ models }) => models[0] === "kling/kling-v3")).toBe(true);
  });

  it("on a page is read as a person types it, in every workload", () => {
    const { plan, issues } = readShownWorkloads(
      readShownPlan,
      entriesOf("retry=50 %&2.unusable=25 %&2.clips=1,000"),
      context,
    );
    expect(issues).toEqual([]);
    expect(plan.workloads.map(({ month }) => [month.clips, month.failed, month.unusable])).toEqual([
      [100, "0.5", "0"],
      [1000, "0.5", "0.25"],
    ]);
  });
});
