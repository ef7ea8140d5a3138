import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, plain, sum } from "@/lib/numbers/decimal";
import { clipOf } from "@/lib/month/kept";
import { leviesOf, surroundingsOf } from "@/lib/budget/surroundings";
import { extraNames, levyNames } from "@/lib/ask/extras";
import { anyWorkflow } from "../support/arbitraries";
import { estimateFlat, pricedOf } from "../support/question";
import { shown } from "../support/shown";

/** 100 clips of 8 s at $1.60, 10 % failures, 3 tries: 111 attempts, 99.9 clips kept, $177.60 at the cautious end. */
const veo = "model=vertex-ai/veo-3.1-generate-001";
const rowsOf = (query: string) => shown(surroundingsOf(pricedOf(query)).rows);
const totalOf = (query: string) => plain(surroundingsOf(pricedOf(query)).total);

it("nothing is counted that was not given", () => {
  expect(shown(surroundingsOf(pricedOf(veo)))).toEqual({ rows: [], total: "0" });
});

describe("each row with its sum", () => {
  it.each([
    // 111 x 0.04: an image is made for the attempts that fail, too
    ["extra.image=0.04", "image", "Input images", "4.44", "111 attempts × $0.04"],
    // 111 x 800 x 2.50 / 1,000,000
    [
      "extra.promptTokens=800&extra.tokenPrice=2.5",
      "promptTokens",
      "Prompt rewriting",
      "0.222",
      "88,800 tokens at $2.50 a million",
    ],
    // 99.9 x 8 x 0.01: only what is kept is spoken and upscaled
    ["extra.speech=0.01", "speech", "Speech or music", "7.992", "799.2 s kept × $0.01"],
    ["extra.upscale=0.02", "upscale", "Upscaling", "15.984", "799.2 s kept × $0.02"],
    // 799.2 s x 8 Mbit/s / 8,000 = 0.7992 GB
    ["extra.storage=0.5", "storage", "Storage", "0.3996", "0.799 GB at 8 Mbit/s, our assumption × $0.50 × 1 month"],
    // 799.2 x 20 / 8,000 = 1.998 GB x 0.023 x 3
    [
      "extra.storage=0.023&extra.bitrate=20&extra.months=3",
      "storage",
      "Storage",
      "0.137862",
      "1.998 GB at 20 Mbit/s × $0.023 × 3 months",
    ],
    // 0.7992 x 0.09 x 1
    [
      "extra.delivery=0.09",
      "delivery",
      "Delivery",
      "0.071928",
      "0.799 GB at 8 Mbit/s, our assumption × 1 view × $0.09",
    ],
    // 0.7992 x 0.09 x 2,000
    [
      "extra.delivery=0.09&extra.views=2000&extra.bitrate=8",
      "delivery",
      "Delivery",
      "143.856",
      "0.799 GB at 8 Mbit/s × 2,000 views × $0.09",
    ],
    // 111 jobs x 360 s, seen at the 36th check x 2 GB x 0.00001
    [
      "extra.memory=2&extra.compute=0.00001",
      "memory",
      "Compute while waiting",
      "0.7992",
      "111 jobs × 360 s × 2 GB × $0.00001",
    ],
    // x 0.0000166667, assumed
    [
      "extra.memory=2",
      "memory",
      "Compute while waiting",
      "1.332002664",
      "111 jobs × 360 s × 2 GB × $0.0000166667, in part our assumption",
    ],
    // x 0.5 GB, assumed
    [
      "extra.compute=0.00001",
      "compute",
      "Compute while waiting",
      "0.1998",
      "111 jobs × 360 s × 0.5 GB × $0.00001, in part our assumption",
    ],
    ["extra.memory=2&delivery=webhook", "memory", "Compute while waiting", "0", "with a webhook nobody waits"],
  ])("%s", (query, id, label, cost, explanation) => {
    expect(rowsOf(`${veo}&${query}`)).toEqual([{ id, label, cost, explanation }]);
  });

  it("tax is on what the provider is paid, a fee on that with its tax; without tax on what is paid alone", () => {
    const levies = (query: string) => shown(leviesOf(pricedOf(`${veo}&${query}`), decimal("177.60")));
    // 177.60 x 0.2 = 35.52; 213.12 x 0.03
    expect(levies("extra.tax=0.2&extra.fee=0.03")).toEqual([
      { id: "tax", label: "Tax", cost: "35.52", explanation: "20 % of $177.60, what the provider is paid" },
      { id: "fee", label: "Card or exchange fee", cost: "6.3936", explanation: "3 % of $213.12, that with its tax" },
    ]);
    // 177.60 x 0.029
    expect(levies("extra.fee=0.029")).toMatchObject([{ id: "fee", cost: "5.1504" }]);
    expect(levies("")).toEqual([]);
  });

  it.each([
    ["a price of tokens without tokens", "extra.tokenPrice=2.5"],
    ["a bitrate without storage or delivery", "extra.bitrate=20"],
    ["months without a price", "extra.months=3"],
    ["views without a price", "extra.views=20"],
  ])("%s costs nothing by itself", (_, query) => expect(rowsOf(`${veo}&${query}`)).toEqual([]));

  it("all of them, in one order, and their sum", () => {
    const query = `${veo}&extra.fee=0.03&extra.tax=0.2&extra.compute=0.00001&extra.memory=2&extra.views=20&extra.delivery=0.09&extra.months=3&extra.storage=0.023&extra.bitrate=8&extra.upscale=0.02&extra.speech=0.01&extra.tokenPrice=2.5&extra.promptTokens=800&extra.image=0.04`;
    expect(surroundingsOf(pricedOf(query)).rows.map(({ id, cost }) => [id, plain(cost)])).toEqual([
      ["image", "4.44"],
      ["promptTokens", "0.222"],
      ["speech", "7.992"],
      ["upscale", "15.984"],
      ["storage", "0.0551448"], // 0.7992 x 0.023 x 3
      ["delivery", "1.43856"], // 0.7992 x 0.09 x 20
      ["memory", "0.7992"],
    ]);
    // 4.44 + 0.222 + 7.992 + 15.984 + 0.0551448 + 1.43856 + 0.7992; tax and fee come on what is paid
    expect(totalOf(query)).toBe("30.9309048");
  });
});

describe("what the plan changes", () => {
  it.each([
    // 100 x 0.04
    ["without failures", `${veo}&retry=0&extra.image=0.04`, "4"],
    // A = 1 + 0.5 + 0.25 = 1.75
    ["half of the takes unusable", `${veo}&retry=0&unusable=0.5&extra.image=0.04`, "7"],
    // K = 1 - 0.125; 87.5 clips of 8 s are kept
    ["speech only for those that are kept", `${veo}&retry=0&unusable=0.5&extra.speech=0.01`, "7"],
    // of 10 s, made of 6 s and 4 s: 0.999 x 0.999 kept; the finished 10 s are spoken
    ["a stitched clip is spoken once", `${veo}&duration=10&extra.speech=0.01`, "9.98001"],
    // 5 s that are billed as 6 s: the 5 s wanted are kept
    ["a longer generation is cut to what was wanted", `${veo}&duration=5&retry=0&extra.speech=0.01`, "5"],
    // twice 111 jobs for two generations
    ["a stitched clip is waited for twice", `${veo}&duration=10&extra.memory=2&extra.compute=0.00001`, "1.5984"],
    // 400 s until the next check of 100 s
    ["a slow poll holds longer", `${veo}&retry=0&poll=100&extra.memory=1&extra.compute=0.00001`, "0.4"],
  ])("%s", (_, query, total) => expect(totalOf(query)).toBe(total));

  it("prices are in the display currency; the bill is converted, and so is what is assumed", () => {
    const yuan = `${veo}&retry=0&currency=CNY&fx.CNY=7`;
    // 100 x 0.3; 160 x 7 x 0.1; 100 x 360 x 1 x 0.0000166667 x 7
    expect(rowsOf(`${yuan}&extra.image=0.3&extra.tax=0.1&extra.memory=1`)).toEqual([
      { id: "image", label: "Input images", cost: "30", explanation: "100 attempts × CN¥0.30" },
      {
        id: "memory",
        label: "Compute while waiting",
        cost: "4.2000084",
        explanation: "100 jobs × 360 s × 1 GB × CN¥0.0001166669, in part our assumption",
      },
      { id: "tax", label: "Tax", cost: "112", explanation: "10 % of CN¥1,120.00, the bill" },
    ]);
  });
});

it("rows sum to their total, none is negative, and none changes the provider's bill", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      const of = (extras: typeof workflow.extras) => estimateFlat({ ...workflow, extras });
      const [bare, dressed] = [of({}), of(workflow.extras)];
      if (bare.status !== "priced" || dressed.status !== "priced") return;
      const { rows, total } = surroundingsOf(dressed);
      expect(plain(sum(rows.map(({ cost }) => cost)))).toBe(plain(total));
      expect(rows.every(({ cost }) => cost.gte("0"))).toBe(true);
      expect(rows.map(({ id }) => id)).toEqual(
        [...extraNames, ...levyNames].filter((name) => rows.some(({ id }) => id === name)),
      );
      expect(shown([dressed.month.high, dressed.month.low, clipOf(dressed), dressed.attempt.cost])).toEqual(
        shown([bare.month.high, bare.month.low, clipOf(bare), bare.attempt.cost]),
      );
    }),
    { numRuns: 300 },
  );
});
