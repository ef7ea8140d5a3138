/** The page of the small test: the jobs in words, what each may cost, what stays open, and where there is none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerEstimate } from "@/lib/views/json/estimate";
import { assumedRates } from "@/lib/data";
import { decimal, plain, to20Decimals, zero } from "@/lib/numbers/decimal";
import { riskRules } from "@/lib/risks";
import { testPlan } from "@/lib/test/choose";
import { buildView } from "@/lib/views/page";
import { viewTestPlan, type NoTest, type PlannedTest } from "@/lib/views/page/test-plan";
import { whyBudget } from "@/lib/views/sentences/test";
import { formatMoney } from "@/lib/words/format";
import { anyJunk } from "../../support/arbitraries";
import { context, entriesOf, estimateOf, pricedOf } from "../../support/question";

type PricedAnswer = { clip: { low: string; high: string } };

const viewOf = (query: string) => viewTestPlan(entriesOf(query), context);

function plannedOf(query: string): PlannedTest {
  const { test } = viewOf(query);
  if (test.status !== "planned") throw new Error(`"${query}": ${test.reason}`);
  return test;
}

function noneOf(query: string): NoTest {
  const { test } = viewOf(query);
  if (test.status === "planned") throw new Error(`"${query}" has a test`);
  return test;
}

const nothing = { budget: decimal("0.5"), worst: decimal("0.5"), worth: zero };

const stepOf = (query: string, id: string) => plannedOf(query).steps.find((step) => step.id === id)!;
const submitted = (query: string, id: string) =>
  Object.fromEntries(stepOf(query, id).submit.map(({ label, value }) => [label, value]));

const lite = "model=vertex-ai/veo-3.1-lite-generate-001";
const kling = "model=kling/kling-v3";
const ltx = "model=fal/ltx-2.5-fast&resolution=1080p&moderated=0.1&test=100";

const queries = [
  lite,
  `${lite}&audio=on&resolution=1080p&test=50`,
  "model=runway/gen4_turbo&mode=image-to-video&duration=5",
  "model=runway/aleph2&mode=video-to-video&duration=5&test=20",
  `${kling}&moderated=0.05&timeout=0.02&currency=CNY&fx.CNY=7.1`,
  "model=byteplus/dreamina-seedance-2-5-260628&mode=video-to-video&inputVideo=5&test=100",
  "model=luma/ray-3.2&mode=extend&inputVideo=5&test=100",
  "model=minimax/MiniMax-H3&resolution=768p&delivery=webhook",
  "model=xai/grok-imagine-video",
  ltx,
];

describe("the budget", () => {
  it("is the one that settles the most for the money, in the display currency, and not part of the plan", () => {
    const view = viewOf(kling);
    // 3 s at $0.084 for the first job, and twice that for the second, 0.756 in all.
    expect(view.budget).toEqual({ amount: "$0.76", typed: "0.76" });
    expect([view.plan.issues, view.plan.query]).toEqual([[], `${kling}&on=2026-11-22`]);
    // 0.756 x 7.1 = 5.3676
    expect(viewOf(`${kling}&currency=CNY&fx.CNY=7.1`).budget).toEqual({ amount: "CN¥5.37", typed: "5.37" });
  });

  it("is written out in the address of the log, which has the same jobs", () => {
    const { logQuery } = viewOf(kling);
    expect(logQuery).toBe(`${kling}&on=2026-11-22&test=0.76`);
    expect(plannedOf(logQuery)).toEqual(plannedOf(kling));
  });

  it("is said why: what it settles, what less and more would, and the way to it from another", () => {
    const why =
      "$4.00 settles what up to $320.00 a month depends on: the most for the money. The first job alone, $0.80, settles nothing; all 9, $12.00, settle $497.76.";
    expect(viewOf("").advice).toEqual({ text: why });
    expect(viewOf("test=4").advice).toEqual({ text: why });
    const { advice } = viewOf("test=1");
    expect(advice?.text).toBe(why);
    expect(viewOf(advice?.href?.slice("/test-plan?".length) ?? "").budget.typed).toBe("4");
    expect(viewOf("test=0.1").advice?.text, "too dear").toBe(why);
    expect(viewOf("model=openai/sora-2").advice, "no price").toBeUndefined();
  });

  it("is said why where nothing can be settled with money", () => {
    expect(whyBudget({ usual: nothing, least: nothing, most: nothing }, 3, "USD")).toBe(
      "Nothing that a job could show has money at stake in this plan: $0.50 holds the cheapest job, which checks the published price.",
    );
  });

  it("is taken out before the plan is read, and carried in the page's own links", () => {
    const view = viewOf(`${kling}&test=2.50`);
    expect(view.budget).toEqual({ amount: "$2.50", typed: "2.5" });
    expect(view.plan.query).toBe(`${kling}&on=2026-11-22`);
    expect(view.plan.issues).toEqual([]);
    expect(view.logQuery).toBe(`${kling}&on=2026-11-22&test=2.5`);
    expect(view.carried).toEqual([
      ["model", "kling/kling-v3"],
      ["on", "2026-11-22"],
    ]);
  });

  it.each([
    ["abc", "not-a-number"],
    ["-1", "not-a-number"],
    ["1e3", "not-a-number"],
    ["1000001", "out-of-range"],
    ["0.0000001", "too-precise"],
  ])("%s falls back to the default and is said beside the field", (text, code) => {
    const { budget, plan } = viewOf(`${kling}&test=${text}`);
    expect(budget).toMatchObject({ amount: "$0.76", typed: text, issue: { code, field: "test", value: text } });
    expect(plan.issues, "not among what the plan could not read").toEqual([]);
  });

  it("given twice is said, and the first counts as for every field; empty is not given", () => {
    expect(viewOf(`${kling}&test=2&test=3`).budget).toMatchObject({
      amount: "$2.00",
      typed: "2",
      issue: { code: "given-twice" },
    });
    expect(viewOf(`${kling}&test=`).budget).toEqual(viewOf(kling).budget);
  });

  it("what the plan could not read is left out and said", () => {
    const { plan } = viewOf(`${kling}&duration=abc&foo=1`);
    expect(plan.issues.map(({ field }) => field)).toEqual(["duration", "foo"]);
    expect(plan.what).toContain("8 seconds");
  });
});

describe("the whole", () => {
  it.each(queries)("is the plan of lib, in words: %s", (query) => {
    const view = viewOf(query);
    const test = plannedOf(query);
    const expected = testPlan(pricedOf(view.plan.query), decimal(view.budget.typed), assumedRates);
    expect(test.steps.map(({ id }) => id)).toEqual(expected.steps.map(({ id }) => id));
    expect(test.left.map(({ id }) => id)).toEqual(expected.left.map(({ id }) => id));
    expect(test.steps.map(({ number }) => number)).toEqual(test.steps.map((_, index) => index + 1));
    const charged = expected.steps.map(({ expectations }) =>
      expectations.map(({ reading, amount }) => [reading, formatMoney(amount, view.currency)]),
    );
    expect(test.steps.map(({ charges }) => charges.map(({ reading, amount }) => [reading, amount]))).toEqual(charged);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|\[object|Infinity|\d[eE][+-]\d/);
  });

  it.each(queries)("each estimate linked is the price of its reading, as the API answers it: %s", (query) => {
    const view = viewOf(query);
    const { steps } = testPlan(pricedOf(view.plan.query), decimal(view.budget.typed), assumedRates);
    plannedOf(query).steps.forEach(({ estimates }, index) => {
      for (const { href, reading } of estimates) {
        // Throws where anything in the link cannot be read.
        const { clip } = answerEstimate(estimateOf(href.slice("/?".length))) as unknown as PricedAnswer;
        const { amount, jobs } = steps[index]!.expectations.find((one) => one.reading === reading)!;
        expect(plain(decimal(clip.high).times(String(jobs)))).toBe(plain(to20Decimals(amount)));
      }
    });
  });

  it.each(queries)("every risk leads to its page with the plan: %s", (query) => {
    const { plan } = viewOf(query);
    const { steps, left, open } = plannedOf(query);
    const named = [...steps.flatMap(({ settles }) => settles), ...left.flatMap(({ settles }) => settles), ...open];
    for (const { id, title, href, atStake } of named) {
      expect(riskRules.find((rule) => rule.id === id)!.title).toBe(title);
      expect(href).toBe(`/risks/${id}?${plan.query}`);
      expect(atStake).not.toBe("");
    }
  });

  it("says the worst case, the best and the rest of the budget", () => {
    // 0.12, then 0.12 or 0.20, 0.12 or 0.40, 0.12 or 0.24
    expect(plannedOf(`${lite}&test=1`)).toMatchObject({ worst: "$0.96", least: "$0.48", unspent: "$0.04" });
    expect(plannedOf(`${lite}&test=0.96`)).toMatchObject({ worst: "$0.96", unspent: "" });
  });

  it("a budget for everything leaves no job over, and the link to it holds", () => {
    const { all } = plannedOf(lite);
    expect(all).toEqual({ takes: "$1.68", count: 9, href: `/test-plan?${lite}&on=2026-11-22&test=1.68` });
    expect(plannedOf(all.href.slice("/test-plan?".length)).left).toEqual([]);
  });

  it("a source too short to be asked for in a link gives a page without a job", () => {
    const short = "model=xai/grok-imagine-video&mode=video-to-video&inputVideo=0.001";
    const { test } = viewTestPlan([...new URLSearchParams(short)], context);
    expect(test.status).not.toBe("planned");
  });

  const broken = /undefined|NaN|\[object|Infinity/;

  it("any address gives a page", () => {
    fc.assert(
      fc.property(anyJunk, fc.string(), (entries, budget) => {
        const { test, paid } = viewTestPlan([...entries, ["test", budget]], context);
        // A refused value is quoted in its reason: "Has no undefined tier."
        const quoted = entries.some(([, text]) => broken.test(text));
        if (!quoted) expect(JSON.stringify([test, paid])).not.toMatch(broken);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a job", () => {
  it("says every setting, in words and exactly", () => {
    expect(submitted(kling, "baseline")).toEqual({
      Mode: "text to video",
      Length: "3 s",
      Resolution: "720p",
      Shape: "16:9",
      Sound: "off",
      "Voice control": "off",
    });
    expect(submitted("model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6", "baseline")).toEqual({
      Mode: "video to video",
      Length: "as long as the input video",
      Resolution: "480p",
      Sound: "off",
      Input: "a video of 2 s",
    });
    expect(submitted("model=runway/gen4_turbo&mode=image-to-video", "baseline")).toMatchObject({
      Sound: "none is made",
      Input: "1 image",
    });
    expect(submitted("model=pika/pika-2.5&duration=5", "baseline").Sound).toBe("not recorded; leave the field out");
    expect(submitted("model=luma/ray-3.2&resolution=540p&duration=5", "baseline").Sound).toBe("none is made");
    expect(submitted("model=minimax/MiniMax-H3&resolution=768p", "baseline").Sound).toBe("always on");
    expect(submitted("model=xai/grok-imagine-video&tier=batch&fps=24&test=5", "baseline")).toMatchObject({
      "Frames a second": "24",
      Tier: "batch",
    });
  });

  it("says which fields to leave out", () => {
    expect(submitted(lite, "audible").Sound).toBe("leave the field out");
    expect(submitted(`${lite}&test=1`, "left-out")).toMatchObject({
      Length: "leave the field out",
      Resolution: "leave the field out",
      Sound: "off",
    });
  });

  it("says what nobody has published", () => {
    const { Length: length } = submitted("model=fal/wan-v2.6&duration=8", "baseline");
    expect(length).toBe("5 s, our choice: no lengths are published");
  });

  it("has the titles of what is done", () => {
    const titles = plannedOf(ltx).steps.map(({ title }) => title);
    expect(titles).toEqual(
      [
        "One short generation",
        "A larger one",
        "Without size and length",
        "A job that fails",
        "A prompt that is refused",
        "A job you stop waiting for",
        "The same submission twice, by poll and by webhook",
        "A job you cancel",
      ].flatMap((title) => (title === "A larger one" ? ["A longer one", title] : [title])),
    );
    expect(stepOf(`${lite}&audio=on&test=9`, "audible").title).toBe("The same with sound");
    expect(stepOf(lite, "audible").title).toBe("The same without the audio field");
    expect(stepOf("model=luma/ray-3.2&duration=5&resolution=540p&test=1", "repeated").title).toBe(
      "The same submission twice",
    );
    expect(stepOf("model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6&test=1", "longer").title).toBe(
      "A longer input video",
    );
  });

  it("fails by a broken address where it has an input, else by a value that is not allowed", () => {
    const how = (query: string) => stepOf(`${query}&test=50`, "failing").how[0];
    expect(how("model=runway/gen4_turbo&mode=image-to-video")).toContain("an image that does not exist");
    expect(how("model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6")).toContain(
      "a video that does not exist",
    );
    expect(how(lite)).toContain("one value that is not allowed");
    expect(how(lite)).toContain("cannot be ordered");
  });

  it("is polled as often as the plan's jobs together, and reported as the provider can", () => {
    const how = (query: string) => stepOf(`${query}&test=50`, "repeated").how.join(" ");
    expect(how(`${kling}&poll=10&concurrency=4`)).toContain("every 2.5 s");
    expect(how(kling)).toContain("second report by webhook");
    expect(how(lite)).toContain("If there is a webhook");
    expect(how("model=runway/gen4.5&duration=5")).toContain("There is no webhook here");
    expect(how(`${kling}&delivery=webhook`)).not.toContain("429");
  });

  it("keeps the first file until its link ends, where that is open", () => {
    expect(stepOf(ltx, "baseline").how[1]).toContain("after 7 days");
    expect(stepOf("model=xai/grok-imagine-video", "baseline").how[1]).toContain("once a day until it is gone");
    expect(stepOf(lite, "baseline").how).toHaveLength(1);
  });

  it("has the sum behind each charge", () => {
    expect(stepOf(kling, "repeated").charges).toEqual([
      { reading: "taken as one job", amount: "$0.25", sum: "3 s at 0.6 units a second = 1.8 units at $0.14" },
      { reading: "two jobs", amount: "$0.50", sum: "twice: 3 s at 0.6 units a second = 1.8 units at $0.14" },
    ]);
    expect(stepOf(ltx, "failing").charges.at(-1)).toEqual({ reading: "if not", amount: "$0.00", sum: "" });
  });

  it("has the provider's word with its source, and both where an input is treated apart", () => {
    const [moderated, input] = stepOf("model=runway/gen4_turbo&mode=image-to-video&test=1", "refused").word;
    expect(moderated!.statement).toContain("costs the same as a finished one");
    expect(moderated!.source!.url).toMatch(/^https:/);
    expect(input!.statement).toContain("SAFETY.INPUT");
    expect(stepOf(kling, "repeated").word[0]!.statement).toContain("No idempotency key");
  });

  it("says what sources doubt, once", () => {
    const { steps, doubted } = plannedOf("model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6&test=1");
    expect([doubted, steps.map(({ cautions }) => cautions.length)]).toEqual([true, [2, 0, 0, 0, 0]]);
    expect(plannedOf(lite).doubted).toBe(false);
  });

  it("names the other steps that it settles a risk with", () => {
    const together = (id: string) => stepOf(ltx, id).settles.map((risk) => [risk.id, risk.together]);
    expect(together("failing")).toContainEqual(["retry-multiplier", "together with step 6"]);
    expect(together("failing")).toContainEqual(["failed-attempt-billed", ""]);
    const [left] = plannedOf("model=fal/ltx-2.5-fast&moderated=0.1&retry=0.2&test=1.1").steps.filter(
      ({ id }) => id === "failing",
    );
    expect(left!.settles.find(({ id }) => id === "retry-multiplier")!.together).toBe(
      'together with "A prompt that is refused", which does not fit',
    );
  });

  it("is recorded in the provider's own units", () => {
    expect(plannedOf(kling).record.at(-1)).toBe("the balance before and after, in units");
    expect(plannedOf(ltx).record.at(-1)).toBe("the balance before and after");
    expect(plannedOf(lite).record.at(-1)).toContain("billing report");
  });
});

describe("what stays open", () => {
  it("has the test that settles it otherwise", () => {
    const { open } = plannedOf(kling);
    expect(open.map(({ id }) => id)).toContain("auto-reload");
    expect(open.find(({ id }) => id === "auto-reload")!.test).toContain("billing settings");
  });

  it("says why a job that could show it is none of the test", () => {
    const { open } = plannedOf("model=byteplus/dreamina-seedance-2-5-260628&mode=video-to-video&inputVideo=5");
    expect(open.find(({ id }) => id === "default-settings")!.test).toContain("no budget can promise");
  });

  it("repeats nothing that a job settles, in the budget or not", () => {
    for (const query of queries) {
      const { steps, left, open } = plannedOf(query);
      const settled = [...steps, ...left].flatMap(({ settles }) => settles.map(({ id }) => id));
      expect(
        open.map(({ id }) => id).filter((id) => settled.includes(id)),
        query,
      ).toEqual([]);
    }
  });
});

describe("what is paid in", () => {
  it("is said plainly, because a test of a dollar needs that payment", () => {
    const { text, all } = viewOf(kling).paid;
    expect(text).toContain("at least $9.80 has to be paid in before the first job");
    expect(text).toContain("what is left lasts 30 days");
    expect(all).toEqual({ amount: "$14.00", href: `/test-plan?${kling}&on=2026-11-22&test=14` });
    expect(viewOf(all!.href.slice("/test-plan?".length)).budget.amount).toBe("$14.00");
    expect(viewOf(`${kling}&test=20`).paid.all, "the budget is more already").toBeUndefined();
  });

  it("is not recorded, or is not known to be", () => {
    expect(viewOf("model=minimax/MiniMax-H3&resolution=768p").paid.text).toContain("least payment is not recorded");
    expect(viewOf(lite).paid.text).toContain("No prepaid credit of Vertex AI is known");
  });
});

describe("no test", () => {
  it("too dear: what the cheapest job takes, and up to three models within reach", () => {
    const test = noneOf(`${kling}&test=0.1`);
    expect(test).toMatchObject({
      status: "too-dear",
      enough: { amount: "$0.26", href: `/test-plan?${kling}&on=2026-11-22&test=0.26` },
    });
    expect(test.reason).toContain("3 s, costs $0.25: more than the $0.10 of this test");
    expect(plannedOf(test.enough!.href.slice("/test-plan?".length)).steps).toHaveLength(1);
    expect(test.alternatives).toHaveLength(3);
    for (const { href, name, provider } of test.alternatives) {
      const view = viewOf(href.slice("/test-plan?".length));
      expect([view.plan.model, view.plan.provider, view.budget.amount]).toEqual([name, provider, "$0.10"]);
      expect(view.test.status).toBe("planned");
    }
    expect(viewOf(`${kling}&test=0.1`).paid.text).toContain("$9.80");
  });

  it("a budget of nothing holds nothing", () => {
    expect(noneOf(`${kling}&test=0`)).toMatchObject({ status: "too-dear", alternatives: [] });
  });

  it.each(["model=openai/sora-2", "model=vertex-ai/gemini-omni-1.2-flash", "model=kling/kling-v4"])(
    "without a price: the estimator's reason, and the same offer: %s",
    (query) => {
      const { focus } = buildView(entriesOf(query), context);
      if (focus.status === "priced") throw new Error(`${query} has a price`);
      const test = noneOf(query);
      expect(test).toMatchObject({ status: "unpriced", reason: focus.reason.message });
      expect(test.enough).toBeUndefined();
      expect(test.alternatives).toHaveLength(3);
      expect(viewOf(query).paid).toEqual({ text: "" });
      for (const { href } of test.alternatives)
        expect(viewOf(href.slice("/test-plan?".length)).test.status).toBe("planned");
    },
  );

  it("says what an alternative has to be paid ahead", () => {
    const { alternatives } = noneOf("model=runway/aleph2&mode=video-to-video&duration=5&test=0.5");
    expect(alternatives[0]!.provider).toBe("Runway API");
    expect(alternatives[0]!.remarks).toContain("paid ahead, at least $10.00");
  });
});
