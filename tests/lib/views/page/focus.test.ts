/** The new halves of the page: how sure the month is, what to plan with, and what lies around the bill. */
import { describe, expect, it } from "vitest";
import { riskRules } from "@/lib/risks";
import { buildView, type FocusView } from "@/lib/views/page";
import { context, entriesOf } from "../../support/question";

type Priced = Extract<FocusView, { status: "priced" }>;
function focusOf(query: string): Priced {
  const { focus } = buildView(entriesOf(query), context);
  if (focus.status !== "priced") throw new Error(`${focus.key} is ${focus.status}`);
  return focus;
}

const veo = "model=vertex-ai/veo-3.1-generate-001";
/** 10 clips of $0.40, each repeated by the toss of a coin: 19, 24 and 28 jobs. */
const coins = "model=vertex-ai/veo-3.1-lite-generate-001&resolution=1080p&clips=10&retry=0&unusable=0.5&tries=10";
const runway = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&retry=0";

describe("percentiles", () => {
  it("jobs, money, and how one makes the other", () => {
    expect(focusOf(coins).percentiles.map(({ name, jobs, amount }) => [name, jobs, amount])).toEqual([
      ["50 %", "19", "$7.60"],
      ["80 %", "24", "$9.60"],
      ["95 %", "28", "$11.20"],
    ]);
    const [p50] = focusOf(coins).percentiles;
    expect(p50!.words).toBe("half of the months take at most");
    expect(p50!.sum).toContain("19 billed jobs × $0.40 = $7.60");
    expect(p50!.sum).toContain("Exact");
  });

  it("marks the plan's own, and has all that is paid", () => {
    const { percentiles } = focusOf(`${coins}&certainty=80&extra.tax=0.5`);
    // 7.60, 9.60 and 11.20 with half as much of tax
    expect(percentiles.map(({ chosen, amount }) => [chosen, amount])).toEqual([
      [false, "$11.40"],
      [true, "$14.40"],
      [false, "$16.80"],
    ]);
  });

  it("says where they are approximated", () => {
    const { percentiles } = focusOf(`${veo}&clips=10000000`);
    expect(percentiles.every(({ sum }) => sum.includes("Approximated to under 0.1 %"))).toBe(true);
  });

  it("in the display currency, at the price of one generation", () => {
    // 1.20 and 0.80 in dollars at 7: 8.40 and 5.60
    const [p50] = focusOf(`${veo}&duration=10&retry=0&currency=CNY&fx.CNY=7`).percentiles;
    expect([p50!.jobs, p50!.amount]).toEqual(["200", "CN¥1,400.00"]);
    expect(p50!.sum).toContain("Jobs at CN¥8.40 and CN¥5.60, together CN¥1,400.00");
  });
});

describe("the distribution as bars", () => {
  it("one bar for each number of jobs, the highest is 1, the percentiles in order", () => {
    const { bars, marks } = focusOf(coins).spread!;
    expect(Math.max(...bars)).toBe(1);
    expect(bars.every((bar) => bar >= 0 && bar <= 1)).toBe(true);
    expect(marks.map(({ name, amount }) => [name, amount])).toEqual([
      ["50 %", "$7.60"],
      ["80 %", "$9.60"],
      ["95 %", "$11.20"],
    ]);
    const places = marks.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("marks the budget where it falls, and beyond the ends as such", () => {
    const markOf = (budget: string) =>
      focusOf(`${coins}&budget=${budget}`).spread!.marks.find(({ name }) => name === "budget");
    expect(markOf("8")).toMatchObject({ amount: "$8.00" });
    expect(markOf("8")).not.toHaveProperty("outside");
    const above = { name: "budget", at: 1, amount: "$1,000", outside: true, fits: "every month fits" };
    expect(markOf("1000")).toEqual(above);
    expect(markOf("0")).toEqual({ name: "budget", at: 0, amount: "$0.00", outside: true, fits: "no month fits" });
  });

  it("is there where the prices share a step that has no decimals left in another currency", () => {
    // Credits at 0.004739336 dollars, 15 s and 10 s of 24.14 a second: their common step times 0.010021 is below 10^-20.
    const { bars, marks } = focusOf(
      "model=comfy/grok-imagine-video-1.5&mode=image-to-video&duration=39.993&images=10&clips=241&retry=0" +
        "&duplicates=0.910534&currency=TRY&fx.TRY=0.010021&counted=made&resolution=720p",
    ).spread!;
    expect(bars).toHaveLength(48);
    expect(marks.map(({ name }) => name)).toEqual(["50 %", "80 %", "95 %"]);
  });

  it("is absent where every month costs the same, and only there", () => {
    expect(focusOf(`${veo}&retry=0`)).not.toHaveProperty("spread");
    // one clip and one try, billed where it is kept: nothing in one month of ten, 1.60 in nine
    const { bars, marks } = focusOf(`${veo}&clips=1&tries=1&policy.failed=not-billed`).spread!;
    expect(bars.filter((bar) => bar > 0)).toEqual([0.1111, 1]);
    expect(marks.map(({ amount }) => amount)).toEqual(["$1.60", "$1.60", "$1.60"]);
  });
});

describe("the waterfall", () => {
  it("each step starts where the last one ended, on the scale of the highest point", () => {
    const { steps, total, totalShare } = focusOf(`${veo}&duration=7`).planned;
    // 140, + 20, - 0.16, + 17.76, + 6 jobs of 1.60; the highest point is the total of 187.20:
    // 140 / 187.2, 160 / 187.2, 159.84 / 187.2, 177.60 / 187.2
    expect(steps.map(({ id, amount, start, end, less, unknown }) => [id, amount, start, end, less, unknown])).toEqual([
      ["published", "$140.00", 0, 0.74786, false, false],
      ["rounding", "+$20.00", 0.74786, 0.8547, false, false],
      ["not-kept", "−$0.16", 0.85385, 0.8547, true, false],
      ["repeats", "+$17.76", 0.85385, 0.94872, false, true],
      ["certainty", "+$9.60", 0.94872, 1, false, false],
    ]);
    expect([total, totalShare]).toEqual(["$187.20", 1]);
  });

  it("packs cheaper than the list price end below the highest point", () => {
    const { steps, total, totalShare } = focusOf("model=kling/kling-v3&clips=10000&retry=0").planned;
    // 6,720 at the list price, 6,370 in packs: 0.94792
    expect(steps.map(({ amount, start, end }) => [amount, start, end])).toEqual([
      ["$6,720.00", 0, 1],
      ["−$350.00", 0.94792, 1],
    ]);
    expect([total, totalShare]).toEqual(["$6,370.00", 0.94792]);
  });
});

describe("what is paid ahead", () => {
  const figuresOf = (query: string) => focusOf(query).prepaid.map(({ label, figure }) => [label, figure]);

  it("credits", () => {
    // 110 x 25 credits; three packs of 1,000
    expect(figuresOf(`${runway}&clips=110`)).toEqual([
      ["Consumed", "2,750 credits"],
      ["Paid in", "$30.00"],
      ["Left over", "250 credits"],
      ["Expires unused", "not recorded"],
      ["Refills itself", "not recorded"],
    ]);
  });

  it("packs that lapse", () => {
    // 48,000 units of 50,000; what lasts 180 days is used up in a month
    expect(figuresOf("model=kling/kling-v3&clips=10000&retry=0").slice(0, 4)).toEqual([
      ["Consumed", "48,000 units"],
      ["Paid in", "$6,370.00"],
      ["Left over", "2,000 units"],
      ["Expires unused", "0 units"],
    ]);
  });

  it("nothing where bills follow use", () => expect(focusOf(veo).prepaid).toEqual([]));
});

describe("waiting", () => {
  const figuresOf = (query: string) => focusOf(query).waiting.map(({ label, figure }) => [label, figure]);

  it("polled", () => {
    // 360 s; 111 x 360 / 2; 36 x 111; 2 / 10; 111 x 360 x 0.5 x 0.0000166667
    expect(figuresOf(`${veo}&concurrency=2`)).toEqual([
      ["A job is seen done after", "6 min"],
      ["The month's jobs take", "5.6 h"],
      ["Interval in use", "10 s"],
      ["Status checks a month", "3,996"],
      ["Status checks a second", "0.2"],
      ["Compute that waits", "$0.33"],
    ]);
  });

  it("by webhook nothing is checked and nobody waits", () => {
    expect(figuresOf(`${veo}&delivery=webhook&concurrency=2`)).toEqual([
      ["A job is seen done after", "6 min"],
      ["The month's jobs take", "5.6 h"],
      ["Results by", "webhook"],
    ]);
  });
});

describe("what surrounds the clip", () => {
  it("nothing that was not asked for", () => expect(focusOf(veo).surroundings).toEqual([]));

  it("each with its sum, and the whole", () => {
    expect(focusOf(`${veo}&extra.image=0.04&extra.tax=0.2`).surroundings).toEqual([
      { label: "Input images", figure: "$4.44", explanation: "111 attempts × $0.04" },
      // 117 jobs x 1.60 are what 95 of 100 months bill at most
      { label: "Tax", figure: "$37.44", explanation: "20 % of $187.20, what the provider is paid" },
      {
        label: "Together",
        figure: "$41.88",
        explanation: "none of it is on the provider's bill",
        total: true,
      },
    ]);
  });
});

it("has every risk once, and says what is open because a policy is not recorded", () => {
  const { risks, unpublished } = focusOf(veo);
  expect(risks.map(({ id }) => id).sort()).toEqual(riskRules.map(({ id }) => id).sort());
  expect(unpublished).toBe("$17.76"); // 177.60 - 159.84
});
