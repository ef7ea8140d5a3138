/** Several workloads in one link: what is said, what is inherited, what is refused, and written back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "@/lib/ask/read";
import { readShownPlan } from "@/lib/ask/read-shown";
import { placed, queryAt, readShownWorkloads, readWorkloads, selfContained, writeWorkloads } from "@/lib/ask/workloads";
import { writePlan } from "@/lib/ask/write";
import { anyKey, workflowFor } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { context, entriesOf } from "../support/question";

const read = (query: string) => readWorkloads(entriesOf(query), context);
const planOfLink = (query: string) => {
  const { plan, issues } = read(query);
  expect(issues).toEqual([]);
  return plan;
};

const three =
  "name=Adverts&model=vertex-ai/veo-3.1-fast-generate-001&clips=120&budget=1000" +
  "&2.name=Product turns&2.model=kling/kling-v3&2.clips=240&2.duration=5&3.name=Social&3.model=kling/kling-v3&3.clips=200";

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
    const { plan, issues } = read("model=kling/kling-v3&duration=5&2.duration=long&2.clips=3");
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
    const { plan, issues } = read(`model=kling/kling-v3&${pairs}`);
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
        const back = read(writeWorkloads(plan));
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
    const back = read(writePlan(shown));
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
    expect(read(changed).plan.workloads.map(({ clip }) => clip.durationSeconds)).toEqual(["10", "5"]);
  });

  it("keeps the budget of a plan of one workload, named or not", () => {
    expect(readPlan(entriesOf("budget=5&name=Only"), context).plan).toMatchObject({ budget: "5", others: "name=Only" });
  });
});
