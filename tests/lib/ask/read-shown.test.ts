/** What a page reads: forgivingly, and with the last text that could be read in the place of one that cannot. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "@/lib/ask/issues";
import { defaultModel } from "@/lib/ask/plan";
import { readPlan } from "@/lib/ask/read";
import { readShownPlan } from "@/lib/ask/read-shown";
import { writePlan } from "@/lib/ask/write";
import { anyJunk } from "../support/arbitraries";
import { context, entriesOf, today } from "../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";

const shown = (query: string, last?: string) =>
  readShownPlan(
    entriesOf(query),
    context,
    last === undefined ? undefined : readShownPlan(entriesOf(last), context).plan,
  );

const sayings = (issues: readonly Issue[]) => issues.map(({ field, message }) => `${field}: ${message}`);

describe("typed as a person types it", () => {
  it("is read, and written as the plain value", () => {
    const { plan, issues } = shown(
      "retry=20%25&clips=1,000&budget=$1.5k&duration=5+s&unusable=50&extra.tax=19+%25&on=today",
    );
    expect(issues).toEqual([]);
    expect(writePlan(plan)).toBe(
      `${veo}&duration=5&clips=1000&retry=0.2&unusable=0.5&budget=1500&extra.tax=0.19&on=${today}`,
    );
  });

  it("is refused by the strict reader, as the API is", () => {
    const { issues } = readPlan(entriesOf("retry=20%25&clips=1,000&budget=$1.5k"), context);
    expect(issues.map(({ field }) => field)).toEqual(["clips", "retry", "budget"]);
  });

  it("keeps its text where it is understood and too much", () => {
    const { issues } = shown("retry=96+%25");
    expect(issues).toEqual([
      {
        code: "out-of-range",
        field: "retry",
        value: "96 %",
        message: "Must be between 0 % and 95 %. Worked out with 10 %, the default.",
      },
    ]);
  });
});

describe("nothing known from before: the default, in words", () => {
  it.each<[query: string, ends: string]>([
    ["retry=many", "retry: Write a plain number such as 0.1. Worked out with 10 %, the default."],
    ["clips=many", "clips: Write a whole number such as 100. Worked out with 100, the default."],
    ["duration=900", "duration: Must be between 0.1 and 600. Worked out with 8 s, the default."],
    ["audio=loud", "audio: Must be on or off. Worked out with off, the default."],
    ["on=soon", "on: Write a day such as 2026-11-22. Worked out with 22 Nov 2026, today."],
    ["budget=lots", "budget: Write a plain number such as 500. No budget is set."],
    ["fps=fast", "fps: Write a plain number such as 24. Worked out with the model's own."],
    ["latency=long", "latency: Write a plain number such as 10. Worked out as if none were given."],
    ["test=abc", "test: Write a plain number such as 1. Planned with the budget that settles the most for the money."],
    ["extra.tax=much", "extra.tax: Write a plain number such as 0.2. It was left out."],
    ["fx.CNY=seven", "fx.CNY: Write a plain number such as 7. Worked out with 7.0, the assumed rate."],
    ["foo=1", "foo: Unknown setting. It was left out."],
    ["clips=5&clips=6", "clips: Given more than once; write it once. It was left out."],
    [
      "model=nobody/knows",
      "model: No such model in the catalogue. Models are written provider/model. It was left out.",
    ],
    [
      "model=luma/ray-3.2,nobody/knows",
      "model: No such model in the catalogue. Models are written provider/model. It was left out.",
    ],
    ["model=luma/ray-3.2&opt.hdr=maybe", "opt.hdr: Must be off or on. It was left out."],
    ["policy.failed=maybe", "policy.failed: Must be billed or not-billed. It was left out."],
  ])("%s", (query, ends) => expect(sayings(shown(query).issues)).toEqual([ends]));
});

describe("a value known from before stands in", () => {
  it.each<[query: string, last: string, ends: string, written: string]>([
    ["retry=many", "retry=50%25", "Still worked out with 50 %.", "retry=0.5&"],
    ["clips=many", "clips=1,000", "Still worked out with 1,000.", "clips=1000&"],
    ["duration=long", "duration=5", "Still worked out with 5 s.", "duration=5&"],
    ["budget=lots", "budget=800", "Still worked out with $800.00.", "budget=800&"],
    ["budget=lots&currency=EUR", "budget=800", "Still worked out with €800.00.", "budget=800&currency=EUR&"],
    ["on=soon", "on=2026-08-01", "Still worked out with 1 Aug 2026.", "on=2026-08-01"],
    ["fx.EUR=cheap", "fx.EUR=0.9", "Still worked out with 0.9.", "fx.EUR=0.9&"],
    ["extra.tax=much", "extra.tax=0.19", "Still worked out with 19 %.", "extra.tax=0.19&"],
    ["policy.failed=maybe", "policy.failed=billed", "Still worked out with billed.", "policy.failed=billed&"],
    ["retry=many", "clips=5", "Worked out with 10 %, the default.", ""], // it was the default before, too
    ["budget=lots", "clips=5", "No budget is set.", ""],
    ["on=soon", "clips=5", "Worked out with 22 Nov 2026, today.", ""],
  ])("%s after %s", (query, last, ends, written) => {
    const { plan, issues } = shown(query, last);
    expect(issues.map(({ message }) => message.slice(-ends.length))).toEqual([ends]);
    const day = written.startsWith("on=") ? "" : `on=${today}`;
    expect(writePlan(plan)).toBe(`${veo}&${written}${day}`);
  });

  it("only for what cannot be read: what is not there is its default", () => {
    const { plan } = shown("retry=many", "retry=0.5&clips=7&budget=800");
    expect(writePlan(plan)).toBe(`${veo}&retry=0.5&on=${today}`);
  });

  it("for each of the shares that are too much together", () => {
    const { plan, issues } = shown("retry=0.5&moderated=0.6", "retry=0.5&moderated=0.05");
    expect(writePlan(plan)).toBe(`${veo}&retry=0.5&moderated=0.05&on=${today}`);
    expect(issues.map(({ field, message }) => [field, message.slice(-27)])).toEqual([
      ["retry", "Still worked out with 50 %."],
      ["moderated", " Still worked out with 5 %."],
    ]);
  });

  it("not where it is refused in its turn", () => {
    const bare = { ...context, exchange: {} };
    const last = readPlan(entriesOf("currency=CNY&fx.CNY=7"), context).plan;
    const { plan, issues } = readShownPlan(entriesOf("currency=EUR"), bare, last);
    expect(plan.currency).toBe("USD");
    expect(issues[0]?.message).toMatch(/ Worked out with USD, the default\.$/);
  });
});

describe("a page always shows a model", () => {
  const shownModels = (query: string) => readShownPlan(entriesOf(query), context).plan.workloads[0].models;

  it.each([
    ["none is named", "duration=5"],
    ["an empty one is named", "model=&duration=5"],
    ["none that is named is known", "model=nobody/knows&duration=5"],
  ])("the default one where %s", (_, query) => {
    expect(shownModels(query)).toEqual([defaultModel]);
    expect(readShownPlan(entriesOf(query), context).plan.workloads[0].clip.durationSeconds).toBe("5");
  });

  it("those that are named and known, in their order", () => {
    expect(shownModels("model=luma/ray-3.2,nobody/knows,fal/veo3.1")).toEqual(["luma/ray-3.2", "fal/veo3.1"]);
  });

  it("has the issues of what was named, and none of its own", () => {
    const codes = (query: string) => readShownPlan(entriesOf(query), context).issues.map(({ code }) => code);
    expect(codes("duration=5")).toEqual([]);
    expect(codes("model=nobody/knows")).toEqual(["unknown-model"]);
  });
});

it("whatever is in the address, with whatever plan before, there is a plan, and its link is read without an issue", () => {
  fc.assert(
    fc.property(anyJunk, anyJunk, (before, entries) => {
      const last = readShownPlan(before, context).plan;
      const { plan } = readShownPlan(entries, context, last);
      expect(readPlan(entriesOf(writePlan(plan)), context)).toEqual({ plan, issues: [] });
    }),
    { numRuns: 300 },
  );
});
