/** Ask once, answer once: plain data for each workload, on the models that it names, or on all of them. */
import { describe, expect, it } from "vitest";
import { answer, comparisonOf, focusOf, type Answer } from "@/lib/answer/answer";
import type { Plan, Workload } from "@/lib/ask/plan";
import { readCatalogue } from "@/lib/catalogue/read";
import { planWithOf } from "@/lib/budget/plan-with";
import { catalogue } from "@/lib/data";
import type { Estimate } from "@/lib/month/estimate";
import { clipOf } from "@/lib/month/kept";
import { context, estimateOf, modelOf, readOf, workloadOf } from "../support/question";
import { shown } from "../support/shown";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const answerOf = (query: string): Answer => answer(readOf(query), context);
const keysOf = (estimates: readonly Estimate[]) => estimates.map(({ model }) => model.key);

/** One estimate of every status. */
const queries = {
  priced: `${veo}&duration=10&policy.failed=billed`,
  partial: "model=fal/wan-3.0-prime&mode=reference-to-video&inputVideo=5",
  unpriced: "model=kling/kling-v4",
  retired: "model=openai/sora-2",
};

describe("an answer is plain data", () => {
  /** Of the catalogue, which has matchers: not the answer's own. */
  const ofCatalogue = new Set(["model", "rate"]);

  /** Where something is a function or is worked out when it is read. */
  function alive(value: unknown, path: string): string[] {
    if (typeof value === "function") return [path];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, own]) => {
      if (!("value" in own)) return [`${path}.${key}`];
      return ofCatalogue.has(key) ? [] : alive(own.value, `${path}.${key}`);
    });
  }

  it.each(Object.entries(queries))("%s: no function and no getter anywhere in it", (status, query) => {
    const found = answerOf(query);
    expect(focusOf(found).status).toBe(status);
    expect(alive(found, "answer")).toEqual([]);
  });

  it("over the whole catalogue, in another currency, stitched and paid ahead", () => {
    expect(alive(answerOf("duration=13&currency=CNY&extra.tax=0.2&unusable=0.2&test=3"), "answer")).toEqual([]);
  });

  it("the check itself finds both", () => {
    const living = { a: [{ b: () => 1 }], get c() { return 1; }, model: { matches: () => true } }; // prettier-ignore
    expect(alive(living, "x")).toEqual(["x.a.0.b", "x.c"]);
  });

  /** A copy without what is of the catalogue. */
  const withoutCatalogue = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(withoutCatalogue);
    const own = Object.entries(value).filter(([key]) => !ofCatalogue.has(key));
    return Object.fromEntries(own.map(([key, item]) => [key, withoutCatalogue(item)]));
  };

  it.each(Object.values(queries))("is the same after a structured clone: %s", (query) => {
    const found = withoutCatalogue(answerOf(query));
    expect(structuredClone(found)).toEqual(found);
  });

  it("its plan is the one that was asked, and survives a JSON round trip", () => {
    const plan = readOf(`${queries.priced}&extra.tax=0.2&extra.fee=0.03&test=3&budget=500&fx.CNY=7.1`);
    const found = answer(plan, context);
    expect(found.plan).toBe(plan);
    expect(JSON.parse(JSON.stringify(found.plan))).toEqual(plan);
  });
});

describe("the models of a workload", () => {
  it("are those named, in their order, whatever they cost", () => {
    const [{ workload, estimates }] = answerOf("model=luma/ray-3.2,fal/veo3.1,openai/sora-2").workloads;
    expect(keysOf(estimates)).toEqual(["luma/ray-3.2", "fal/veo3.1", "openai/sora-2"]);
    expect(workload.models).toEqual(keysOf(estimates));
    const [{ estimates: turned }] = answerOf("model=openai/sora-2,fal/veo3.1,luma/ray-3.2").workloads;
    expect(keysOf(turned)).toEqual(["openai/sora-2", "fal/veo3.1", "luma/ray-3.2"]);
  });

  it("are all where none is named: the priced ones by money to plan with, then the others, and nobody is left out", () => {
    const plan = readOf("");
    const [{ workload, estimates }] = answer(plan, context).workloads;
    const { priced, others } = comparisonOf(plan, workload, context);
    expect(keysOf(estimates)).toEqual(keysOf([...priced, ...others]));
    expect(keysOf(estimates).sort()).toEqual(catalogue.models.map(({ key }) => key).sort());
    const totals = priced.map((estimate) => planWithOf(estimate).total);
    expect(totals.every((total, at) => at === 0 || total.gte(totals[at - 1]!))).toBe(true);
    expect(others.length).toBeGreaterThan(0);
  });

  it("the first is in focus, and findings and options are its own", () => {
    const found = answerOf(
      "model=luma/ray-3.2,vertex-ai/veo-3.1-generate-001&duration=5&opt.hdr=on&policy.failed=billed",
    );
    const [first, second] = found.workloads[0].estimates;
    expect(focusOf(found)).toBe(first);
    expect([first.workload.options, first.workload.findings]).toEqual([{ hdr: "on" }, { failed: "billed" }]);
    expect([second!.workload.options, second!.workload.findings]).toEqual([{}, {}]);
  });

  it("of which the catalogue has none are a programmer's mistake: the reader of plans has refused them", () => {
    const bare = { ...context, catalogue: readCatalogue([]) };
    const none = "the catalogue has none of the models that the plan names";
    expect(() => answer(readOf("model=luma/ray-3.2"), bare)).toThrow(none);
    expect(() => answer(readOf(""), bare)).toThrow(none);
  });
});

describe("a plan of several workloads", () => {
  const clips = workloadOf(`${veo}&duration=6&clips=20&retry=0.2&policy.failed=billed`);
  const drafts = workloadOf("model=luma/ray-3.2,fal/veo3.1&duration=5&clips=300&retry=0&extra.image=0.04");
  const anyModel = workloadOf("duration=5&resolution=480p&clips=1");
  const plan: Plan = { ...readOf("currency=CNY&fx.CNY=7.1&extra.tax=0.2"), workloads: [clips, drafts, anyModel] };
  const { workloads } = answer(plan, context);

  /** What an estimate says in figures. */
  const figures = (estimate: Estimate) =>
    estimate.status === "priced"
      ? shown([estimate.model.key, estimate.price, estimate.month, clipOf(estimate), estimate.expected.attempts])
      : [estimate.model.key, estimate.status];

  it("is answered workload by workload, in their order, each on its own models", () => {
    expect(workloads.map(({ workload }) => workload)).toEqual([clips, drafts, anyModel]);
    expect(workloads.map(({ estimates }) => estimates.length)).toEqual([1, 2, catalogue.models.length]);
    expect(keysOf(workloads[1]!.estimates)).toEqual(["luma/ray-3.2", "fal/veo3.1"]);
  });

  it.each([
    ["the first", clips, 0],
    ["the second", drafts, 1],
    ["the third", anyModel, 2],
  ] as const)("each as if it were alone in the same plan: %s", (_, workload: Workload, at) => {
    const [alone] = answer({ ...plan, workloads: [workload] }, context).workloads;
    expect(workloads[at]!.estimates.map(figures)).toEqual(alone.estimates.map(figures));
  });

  it("by hand: 20 clips of 6 s at $0.20, and 300 clips at $0.30, each x 7.1", () => {
    // q = 0.2, three tries: A = 1.24, all of it billed: 20 x 1.20 x 1.24 x 7.1; 300 x 0.30 x 7.1
    const months = workloads.slice(0, 2).map(({ estimates: [first] }) => first.status === "priced" && first.month.high);
    expect(shown(months)).toEqual(["211.296", "639"]);
  });

  it("the first workload is in focus", () => {
    expect(focusOf({ plan, workloads })).toBe(workloads[0].estimates[0]);
  });
});

it("the model in focus is answered as it is estimated alone", () => {
  const { model, ...found } = focusOf(answerOf(queries.priced));
  const { model: same, ...estimated } = estimateOf(queries.priced);
  expect(model).toBe(same);
  expect(model).toBe(modelOf("vertex-ai/veo-3.1-generate-001"));
  expect(shown(found)).toEqual(shown(estimated));
});
