/** The answer's own laws: its parts are the money, its places are in order, its links are plans. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "@/lib/ask/read";
import { planWithOf } from "@/lib/budget/plan-with";
import { keptClipsOf } from "@/lib/month/kept";
import { decimal } from "@/lib/numbers/decimal";
import type { AnswerView } from "@/lib/views/page";
import { answerPanel } from "@/lib/views/page/answer-panel";
import { formatMoney, formatMoneyShort } from "@/lib/words/format";
import { anyWorkflow } from "../../support/arbitraries";
import { context, entriesOf, estimateFlat, pricedOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const answerOf = (query: string) => answerPanel(pricedOf(query));
const partsOf = ({ parts }: AnswerView) => Object.fromEntries(parts.map(({ key, amount }) => [key, amount]));

describe("the five parts", () => {
  it.each([
    // 100 x 1.60 x 0.999; 11.1 x 1.60; 6 more jobs
    [veo, { bill: "$159.84", open: "$17.76", luck: "$9.60", packs: "none", around: "none" }],
    // every second month takes 111 jobs, just what is expected
    [`${veo}&certainty=50`, { bill: "$159.84", open: "$17.76", luck: "none", packs: "none", around: "none" }],
    // 187.20 x 0.2 of tax, and 0.04 x 111 input images
    [`${veo}&extra.tax=0.2&extra.image=0.04`, { luck: "$9.60", around: "$41.88" }],
    // 504 of a pack of 700, and its tax
    [
      "model=kling/kling-v3&clips=300&duration=10&resolution=1080p&audio=on&retry=0&extra.tax=0.19",
      { bill: "$504.00", open: "none", luck: "none", packs: "$196.00", around: "$133.00" },
    ],
    // 48,000 units at 0.14 are 6,720; in packs 6,370
    ["model=kling/kling-v3&clips=10000&retry=0", { bill: "$6,720.00", packs: "−$350.00", around: "none" }],
  ])("%s", (query, parts) => expect(partsOf(answerOf(query))).toMatchObject(parts));

  it("lie on a bar as long as the money, or as the budget where that is more", () => {
    const ends = (query: string) => answerOf(query).parts.map(({ end }) => end);
    // 159.84, 177.60 and 187.20 of 187.20; of 200
    expect(ends(veo)).toEqual([0.8538, 0.9487, 1, 1, 1]);
    expect(ends(`${veo}&budget=200`)).toEqual([0.7992, 0.888, 0.936, 0.936, 0.936]);
    expect(answerOf(`${veo}&budget=200`)).toMatchObject({ end: 0.936, budgetAt: 1 });
    expect(answerOf(`${veo}&budget=100`)).toMatchObject({ end: 1, budgetAt: 0.5342 });
  });

  it("end beyond the money where packs take some of it away", () => {
    const { parts, end } = answerOf("model=kling/kling-v3&clips=10000&retry=0");
    expect([parts.at(-1)!.end, end]).toEqual([1, 0.9479]); // 6,370 of 6,720
  });
});

describe("what is not in the plan", () => {
  it.each([
    [veo, "Not in your plan: tax, card fees, storage and delivery"],
    [`${veo}&extra.tax=0.2`, "Not in your plan: card fees, storage and delivery"],
    [`${veo}&extra.storage=0.02&extra.fee=0.01`, "Not in your plan: tax"],
    [`${veo}&extra.storage=0.02&extra.fee=0.01&extra.tax=0.1`, ""],
  ])("%s", (query, absent) => expect(answerOf(query).absent).toBe(absent));
});

describe("the day of the price", () => {
  it.each([
    [veo, { text: "Price seen 25 Sep 2026, 58 days before · high confidence", old: false }],
    [`${veo}&on=2026-09-26`, { text: "Price seen 25 Sep 2026, 1 day before · high confidence", old: false }],
    [`${veo}&on=2026-09-25`, { text: "Price seen 25 Sep 2026 · high confidence", old: false }],
    [`${veo}&on=2027-09-25`, { text: "Price seen 25 Sep 2026, 365 days before · high confidence", old: true }],
    ["model=fal/hailuo-2.3-standard", { text: "No dated source for this price · high confidence", old: true }],
  ])("%s", (query, seen) => expect(answerOf(query).seen).toEqual(seen));
});

describe("what is short", () => {
  it.each([
    // 500 x (1 - 0.55^3); 6 tries are 500 x (1 - 0.55^6)
    [
      `${veo}&clips=500&unusable=0.5`,
      "417 of 500",
      { text: "83 fail all 3 tries", action: "6 tries deliver 486, for $280.00 more" },
    ],
    // all 100 jobs are billed; with 2 tries 15 more are, in 95 of 100 months
    [`${veo}&tries=1`, "90 of 100", { text: "10 fail", action: "2 tries deliver 99, for $24.00 more" }],
    [`${veo}&clips=10&tries=1`, "9 of 10", { text: "1 fails" }],
    [
      `${veo}&clips=100&tries=2`,
      "99 of 100",
      { text: "1 fails all 2 tries", action: "19 in 20 or more are delivered" },
    ],
    [
      `${veo}&counted=made&unusable=0.5&tries=1`,
      "45 of 100",
      { text: "55 are thrown away or fail", action: "none of them is made again" },
    ],
  ])("%s", (query, delivered, short) => {
    const answer = answerOf(query);
    expect(answer.delivered).toBe(delivered);
    expect(answer.short).toMatchObject(short);
  });

  it("is nothing where all are delivered", () => expect(answerOf(veo)).not.toHaveProperty("short"));
});

it("what each later month takes is said only where it is another amount", () => {
  // two trial packs are 107.80; later 149.86 of units at 0.14
  expect(answerOf("model=kling/kling-v3&unusable=0.5&tries=10").later).toBe("$149.86 in each later month");
  expect(answerOf(veo)).not.toHaveProperty("later");
});

/** What a part says in figures, and how far that may be from what it is: half of its last digit. */
function figureOf(text: string): { amount: number; within: number } {
  if (text === "none") return { amount: 0, within: 0 };
  const digits = text
    .replace("−", "-")
    .replace(/[^\d.-]/g, "")
    .replace(/^(-?)\.*/, "$1");
  return { amount: Number(digits), within: 0.5 * 10 ** -(digits.split(".")[1]?.length ?? 0) };
}

it("the parts are the money to plan with, their places are in order, and delivered and short are all", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      const estimate = estimateFlat(workflow);
      if (estimate.status !== "priced") return;
      const answer = answerPanel(estimate);
      const { total } = planWithOf(estimate);
      expect([answer.exact, answer.amount]).toEqual([
        formatMoney(total, estimate.displayCurrency),
        formatMoneyShort(total, estimate.displayCurrency),
      ]);

      const figures = answer.parts.map(({ amount }) => figureOf(amount));
      const sum = figures.reduce((all, { amount }) => all + amount, 0);
      const within = figures.reduce((all, figure) => all + figure.within, 0);
      const exact = Number(total.toFixed());
      expect(
        Math.abs(sum - exact),
        `${answer.parts.map(({ amount }) => amount).join(" + ")} = ${exact}`,
      ).toBeLessThanOrEqual(within + exact * 1e-12);

      let reached = 0;
      for (const { key, start, end, none, amount } of answer.parts) {
        expect(start, key).toBe(reached);
        expect(end).toBeGreaterThanOrEqual(start);
        if (none || amount.startsWith("−")) expect(end).toBe(start);
        reached = end;
      }
      const { budget } = estimate.plan;
      expect(answer.end).toBeLessThanOrEqual(Math.max(reached, 0) + 1e-9);
      if (budget === undefined) expect(answer).not.toHaveProperty("budgetAt");
      else {
        expect(answer.budgetAt! >= 0 && answer.budgetAt! <= 1).toBe(true);
        // the budget and the money lie as they are
        if (total.gt(decimal(budget))) expect(answer.end).toBeGreaterThanOrEqual(answer.budgetAt!);
        else expect(answer.end).toBeLessThanOrEqual(answer.budgetAt!);
      }

      const missing = figureOf(answer.short?.text.split(" ")[0] ?? "0").amount;
      const [delivered, wanted] = answer.delivered.split(" of ").map((text) => figureOf(text).amount);
      expect(delivered! + missing).toBe(wanted);
      expect(Math.abs(delivered! - Number(keptClipsOf(estimate).toFixed()))).toBeLessThanOrEqual(0.5);

      for (const { href } of [...(answer.made?.fixes ?? []), ...(answer.short ? [answer.short] : [])]) {
        if (href !== undefined) expect(readPlan(entriesOf(href.slice(1)), context).issues, href).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

describe("what the figure takes for granted", () => {
  const seedance = "model=byteplus/dreamina-seedance-2-0-260128&duration=5&clips=1000";

  it("is said of bills that are measured above the published price", () => {
    // 1,000 x 108,000 tokens at 7.00 a million; a frame more of each is 900 tokens: 1,000 x 0.0063
    const { exact, assumed } = answerOf(`${seedance}&retry=0`);
    expect([exact, ...assumed]).toEqual([
      "$756.00",
      "The figure follows the published price; bills are measured $6.30 a month higher.",
    ]);
  });

  it("counts the frame of every job that is billed", () => {
    const [said] = answerOf(`${seedance}&retry=0.1&policy.failed=billed`).assumed;
    expect(said).toMatch(/bills are measured \$6\.99 a month higher\.$/); // 1,110 x 0.0063 = 6.993
  });

  it.each([
    ["a limit that a bill may reach", "model=gemini-api/gemini-omni-1.1-flash&retry=0"],
    ["what nobody has compared", "model=openrouter/seedance-2.0&duration=5&retry=0"],
  ])("is not said of %s", (_, query) => {
    expect(answerOf(query).assumed.join(" ")).not.toMatch(/bills are measured/);
  });

  it("is said of a price of a later day", () => {
    const { assumed } = answerOf("model=fal/veo3.1-lite&on=2026-02-01");
    expect(assumed.join(" ")).toMatch(
      /^When this price began is not recorded; it was first recorded as seen on .+, after the day in question\.$/,
    );
  });
});
