/** Several workloads written as one link, and as the link of a page that shows one of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "@/lib/ask/read";
import { placed } from "@/lib/ask/workloads";
import { writePlan } from "@/lib/ask/write";
import { queryAt, selfContained, writeWorkloads } from "@/lib/ask/write-workloads";
import { anyKey, workflowFor } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { context, entriesOf } from "../support/question";
import { planOfLink, readWhole, three } from "../support/workloads";

describe("writing", () => {
  it("says of a workload only what the first has otherwise", () => {
    expect(writeWorkloads(planOfLink(three))).toBe(
      "name=Adverts&model=vertex-ai/veo-3.1-fast-generate-001&clips=120&budget=1000&on=2026-11-22" +
        "&2.name=Product%20turns&2.model=kling/kling-v3&2.duration=5&2.clips=240" +
        "&3.name=Social&3.model=kling/kling-v3&3.clips=200",
    );
  });

  it("says a value that is the usual default where the first differs", () => {
    expect(writeWorkloads(planOfLink("model=kling/kling-v3&duration=5&2.duration=8"))).toContain("&2.duration=8");
  });

  it("keeps a workload that is the first again", () => {
    const plan = planOfLink("model=kling/kling-v3&2.model=kling/kling-v3");
    expect(plan.workloads).toHaveLength(2);
    expect(planOfLink(writeWorkloads(plan)).workloads).toHaveLength(2);
  });

  it("keeps twelve workloads under 2,000 characters", () => {
    const others = Array.from({ length: 11 }, (_, index) => {
      const key = `${index + 2}.`;
      return `&${key}name=Workload ${index + 2}&${key}model=vertex-ai/veo-3.1-fast-generate-001&${key}clips=${300 + index}&${key}duration=6&${key}aspect=9:16&${key}unusable=0.3`;
    }).join("");
    const plan = planOfLink(`name=First&model=kling/kling-v3&audio=on&resolution=1080p&clips=500&budget=5000${others}`);
    expect(plan.workloads).toHaveLength(12);
    expect(writeWorkloads(plan).length).toBeLessThan(2000);
  });

  it("has the options of each workload in one order, however they were given", () => {
    const luma = "model=kling/kling-v3&2.model=luma/ray-3.2";
    const links = ["2.opt.exr=on&2.opt.operation=reframe", "2.opt.operation=reframe&2.opt.exr=on"].map((options) => {
      const { workloads, ...plan } = planOfLink(`${luma}&${options}`);
      return writeWorkloads({ ...plan, workloads });
    });
    expect(links[0]).toContain("&2.opt.exr=on&2.opt.operation=reframe");
    const [first, second] = planOfLink(`${luma}&2.opt.exr=on&2.opt.operation=reframe`).workloads;
    const options = { operation: "reframe", exr: "on" };
    const turned = { ...planOfLink(luma), workloads: [first, { ...(second ?? first), options }] as const };
    expect([links[1], writeWorkloads(turned)]).toEqual([links[0], links[0]]);
  });

  it("read back is the same plan, for any workloads of one plan", () => {
    const anyPlan = fc.array(anyKey.chain(workflowFor), { minLength: 1, maxLength: 4 }).map((flats) => {
      const plans = flats.map(planOf);
      const [first] = plans;
      if (!first) throw new Error("at least one");
      const workloads = plans.map(({ workloads: [workload] }, index) => ({ ...workload, name: `W ${index}` }));
      const [head = first.workloads[0], ...others] = workloads;
      return { ...first, workloads: [head, ...others] as const };
    });
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const back = readWhole(writeWorkloads(plan));
        expect(back.issues).toEqual([]);
        expect(writeWorkloads(back.plan)).toBe(writeWorkloads(plan));
        expect(back.plan.workloads).toEqual(plan.workloads);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a page that shows one workload", () => {
  it("has it first, carries the others and the budget along, and puts it back in its place", () => {
    const plan = planOfLink(three);
    const pairs = selfContained(entriesOf(queryAt(plan, 2)), context);
    const { plan: shown, issues } = readPlan(pairs, context);
    expect(issues).toEqual([]);
    expect(shown.workloads.map(({ models }) => models)).toEqual([["kling/kling-v3"]]);
    expect(shown.budget).toBeUndefined();
    const back = readWhole(writePlan(shown));
    expect(back.issues).toEqual([]);
    const whole = placed(back.plan, "2");
    expect(whole.budget).toBe("1000");
    expect(whole.workloads.map(({ name }) => name)).toEqual(["Adverts", "Product turns", "Social"]);
    expect(whole.workloads.map(({ month, clip }) => [month.clips, clip.durationSeconds])).toEqual([
      [120, "8"],
      [240, "5"],
      [200, "8"],
    ]);
  });

  it("changes no other workload with the one that it shows", () => {
    const plan = planOfLink("model=kling/kling-v3&duration=5&clips=40&2.clips=10");
    const { plan: shown } = readPlan(selfContained(entriesOf(queryAt(plan, 1)), context), context);
    const [workload] = shown.workloads;
    const changed = writePlan({
      ...shown,
      workloads: [{ ...workload, clip: { ...workload.clip, durationSeconds: "10" } }],
    });
    expect(readWhole(changed).plan.workloads.map(({ clip }) => clip.durationSeconds)).toEqual(["10", "5"]);
  });

  it("keeps the budget of a plan of one workload, named or not", () => {
    expect(readPlan(entriesOf("budget=5&name=Only"), context).plan).toMatchObject({ budget: "5", others: "name=Only" });
  });
});
