import { describe, expect, it } from "vitest";
import {
  attemptShares,
  billedAttempts,
  expectAttempts,
  isBilled,
  keptOfAll,
  ruleFor,
  type ExpectedAttempts,
} from "@/lib/month/outcomes";
import { billedJobsOf, clipOf, keptClipsOf, keptShareOf, rowsOf } from "@/lib/month/kept";
import { decimal } from "@/lib/numbers/decimal";
import type { PolicyRule } from "@/lib/catalogue/schema";
import { modelOf, monthOf, pricedOf } from "../support/question";
import { shown } from "../support/shown";

describe("attemptShares", () => {
  it.each([
    ["retry=0.1", { failed: "0.1", moderated: "0", timeout: "0", unusable: "0", kept: "0.9" }],
    // made 1 - 0.2 - 0.1 - 0.1 = 0.6, half of it unusable
    [
      "retry=0.2&moderated=0.1&timeout=0.1&unusable=0.5",
      { failed: "0.2", moderated: "0.1", timeout: "0.1", unusable: "0.3", kept: "0.3" },
    ],
    ["retry=0", { failed: "0", moderated: "0", timeout: "0", unusable: "0", kept: "1" }],
    // an attempt that made a clip is done, whether the clip is thrown away or not
    [
      "counted=made&retry=0.2&moderated=0.1&timeout=0.1&unusable=0.5",
      { failed: "0.2", moderated: "0.1", timeout: "0.1", unusable: "0", kept: "0.6" },
    ],
  ])("%s", (query, shares) => expect(shown(attemptShares(monthOf(query)))).toEqual(shares));
});

type Row = {
  query: string;
  attempts: string;
  kept: string;
  /** K, unless some of what is made is thrown away. */
  delivered?: string;
  byOutcome: string[];
  duplicates?: string;
  low: string;
  high: string;
};

/** Failures are not recorded, moderated jobs are billed, abandoned ones are not. */
const rules = { failed: "unknown", moderated: "billed", timeout: "not-billed" } as const;
const outcomes = ({ byOutcome: { kept, unusable, failed, moderated, timeout } }: ExpectedAttempts) =>
  shown([kept, unusable, failed, moderated, timeout]);

describe("expected and billed attempts of one wanted clip", () => {
  it.each<Row>([
    {
      query: "retry=0.1&tries=3",
      attempts: "1.11", // 1 + 0.1 + 0.01
      kept: "0.999", // 1 - 0.1^3
      byOutcome: ["0.999", "0", "0.111", "0", "0"], // 1.11 x 0.9, 1.11 x 0.1
      low: "0.999",
      high: "1.11", // 0.999 + 0.111
    },
    {
      query: "retry=0&unusable=0.5&tries=10",
      attempts: "1.998046875", // 2 - 2^-9
      kept: "0.9990234375", // 1 - 2^-10
      byOutcome: ["0.9990234375", "0.9990234375", "0", "0", "0"],
      low: "1.998046875", // an unusable clip is always billed
      high: "1.998046875",
    },
    {
      query: "retry=0.1&tries=1",
      attempts: "1",
      kept: "0.9",
      byOutcome: ["0.9", "0", "0.1", "0", "0"],
      low: "0.9",
      high: "1",
    },
    {
      query: "retry=0&tries=3",
      attempts: "1",
      kept: "1",
      byOutcome: ["1", "0", "0", "0", "0"],
      low: "1",
      high: "1",
    },
    {
      query: "retry=0&moderated=0.1&tries=2",
      attempts: "1.1", // 1 + 0.1
      kept: "0.99", // 1 - 0.01
      byOutcome: ["0.99", "0", "0", "0.11", "0"],
      low: "1.1", // moderated jobs are billed here
      high: "1.1",
    },
    {
      query: "retry=0&timeout=0.2&tries=2",
      attempts: "1.2",
      kept: "0.96", // 1 - 0.04
      byOutcome: ["0.96", "0", "0", "0", "0.24"],
      low: "0.96", // abandoned jobs are not billed here
      high: "0.96",
    },
    {
      query: "retry=0.2&moderated=0.1&timeout=0.1&unusable=0.5&duplicates=0.1&tries=2",
      attempts: "1.7", // 1 + 0.7, as 1 - 0.6 x 0.5 = 0.7 of the attempts give nothing
      kept: "0.51", // 1 - 0.49
      byOutcome: ["0.51", "0.51", "0.34", "0.17", "0.17"], // 1.7 x 0.3, 0.3, 0.2, 0.1, 0.1
      duplicates: "0.17", // 1.7 x 0.1
      low: "1.36", // 0.51 + 0.51 + 0.17 moderated + 0.17 duplicates
      high: "1.7", // + 0.34 failed
    },
    {
      query: "retry=0.95&tries=10",
      attempts: "8.025261215232421875", // (1 - 0.95^10) / 0.05
      kept: "0.40126306076162109375", // 1 - 0.95^10
      byOutcome: ["0.40126306076162109375", "0", "7.62399815447080078125", "0", "0"],
      low: "0.40126306076162109375",
      high: "8.025261215232421875",
    },
    {
      query: "counted=made&retry=0.1&unusable=0.5&tries=3",
      attempts: "1.11", // as without unusable takes: 1 + 0.1 + 0.01
      kept: "0.999", // made: 1 - 0.1^3
      delivered: "0.4995", // 0.999 x 0.5
      byOutcome: ["0.999", "0", "0.111", "0", "0"],
      low: "0.999",
      high: "1.11",
    },
    {
      query: "counted=made&retry=0.2&moderated=0.1&timeout=0.1&unusable=0.5&duplicates=0.1&tries=2",
      attempts: "1.4", // 1 + 0.4 that made nothing
      kept: "0.84", // 1 - 0.4^2
      delivered: "0.42", // 0.84 x 0.5
      byOutcome: ["0.84", "0", "0.28", "0.14", "0.14"], // 1.4 x 0.6, 0.2, 0.1, 0.1
      duplicates: "0.14", // 1.4 x 0.1
      low: "1.12", // 0.84 + 0.14 moderated + 0.14 duplicates
      high: "1.4", // + 0.28 failed
    },
    {
      query: "counted=made&retry=0.1&tries=3",
      attempts: "1.11", // nothing is thrown away: as many as are kept
      kept: "0.999",
      byOutcome: ["0.999", "0", "0.111", "0", "0"],
      low: "0.999",
      high: "1.11",
    },
  ])("$query", ({ query, attempts, kept, delivered = kept, byOutcome, duplicates = "0", low, high }) => {
    const expected = expectAttempts(monthOf(query));
    expect(shown([expected.attempts, expected.kept, expected.duplicates])).toEqual([attempts, kept, duplicates]);
    expect(shown(expected.delivered)).toBe(delivered);
    expect(outcomes(expected)).toEqual(byOutcome);
    expect(shown(billedAttempts(expected, rules, "low"))).toBe(low);
    expect(shown(billedAttempts(expected, rules, "high"))).toBe(high);
  });
});

it.each<[PolicyRule, boolean, boolean]>([
  ["billed", true, true],
  ["not-billed", false, false],
  ["refunded", false, false],
  ["depends", false, true],
  ["unknown", false, true],
])("%s is billed at the low end %s, at the high end %s", (rule, low, high) => {
  expect([isBilled(rule, "low"), isBilled(rule, "high")]).toEqual([low, high]);
});

describe("ruleFor", () => {
  const { policy } = modelOf("runway/gen4_turbo"); // failed unknown, moderated billed
  it("is the user's own finding, else the provider's word", () => {
    expect(ruleFor("failed", policy, {})).toBe("unknown");
    expect(ruleFor("failed", policy, { failed: "not-billed" })).toBe("not-billed");
    expect(ruleFor("moderated", policy, { failed: "not-billed" })).toBe("billed");
  });
});

describe("keptOfAll", () => {
  it.each([
    ["0.999", 1, "0.999"],
    ["0.999", 2, "0.998001"], // 0.999 x 0.999
    ["0.999", 3, "0.997002999"],
    ["1", 150, "1"],
    ["0.1", 150, `0.${"0".repeat(149)}1`], // small, never zero
  ])("%s, %d generations: %s", (kept, generations, all) => {
    expect(shown(keptOfAll(decimal(kept), generations))).toBe(all);
  });
});

describe("a month", () => {
  it("of 100 clips at 3.20, one attempt in ten fails, three tries, and nobody says who pays", () => {
    // 8 s at 0.40 with sound; 100 x 3.20 x 0.999 to 100 x 3.20 x 1.11
    const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001&audio=on&retry=0.1&tries=3");
    const { attempt, month } = estimate;
    expect(shown([attempt.cost, month.low, month.high])).toEqual(["3.2", "319.68", "355.2"]);
    expect(shown([billedJobsOf(estimate), keptClipsOf(estimate), keptShareOf(estimate)])).toEqual([
      "111",
      "99.9",
      "0.999",
    ]);
    // 3.1968 / 0.999 = 3.20; 3.552 / 0.999 = 3.5555...
    expect(shown(clipOf(estimate))).toEqual({ low: "3.2", high: "3.55555555555555555556" });
    const rows = Object.entries(rowsOf(estimate)).map(([outcome, row]) => ({ outcome, ...row }));
    expect(shown(rows)).toEqual([
      { outcome: "kept", jobs: "99.9", rule: "billed", cost: { low: "319.68", high: "319.68" } },
      { outcome: "unusable", jobs: "0", rule: "billed", cost: { low: "0", high: "0" } },
      { outcome: "failed", jobs: "11.1", rule: "unknown", cost: { low: "0", high: "35.52" } }, // 11.1 x 3.20
      { outcome: "moderated", jobs: "0", rule: "unknown", cost: { low: "0", high: "0" } },
      { outcome: "timeout", jobs: "0", rule: "unknown", cost: { low: "0", high: "0" } },
      { outcome: "duplicates", jobs: "0", rule: "billed", cost: { low: "0", high: "0" } },
    ]);
  });

  it("of stitched clips: each generation is repeated on its own, all must be kept", () => {
    // 6 + 4 s at 0.20: 2.00 an attempt at both; per generation 1.11 attempts and 0.999 kept
    const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001&duration=10");
    expect(shown([estimate.month.low, estimate.month.high])).toEqual(["199.8", "222"]); // 100 x 2.00 x 0.999 and x 1.11
    const kept = [billedJobsOf(estimate), keptShareOf(estimate), keptClipsOf(estimate)];
    expect(shown(kept)).toEqual(["222", "0.998001", "99.8001"]); // 2 x 111; 0.999^2
    // 1.998 / 0.998001 = 2 / 0.999
    expect(shown(clipOf(estimate).low)).toBe("2.002002002002002002");
  });

  it("of clips counted as made: half of them are thrown away, and none of those is repeated", () => {
    const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001&clips=500&unusable=0.5&counted=made");
    // 500 x 1.60 x 0.999 and x 1.11, as if nothing were thrown away
    expect(shown([estimate.month.low, estimate.month.high])).toEqual(["799.2", "888"]);
    // 500 x 0.999 x 0.5
    const kept = [billedJobsOf(estimate), keptShareOf(estimate), keptClipsOf(estimate)];
    expect(shown(kept)).toEqual(["555", "0.4995", "249.75"]);
    // 1.60 x 0.999 / 0.4995; x 1.11 / 0.4995
    expect(shown(clipOf(estimate))).toEqual({ low: "3.2", high: "3.55555555555555555556" });
    expect(shown(rowsOf(estimate).unusable)).toEqual({ jobs: "0", rule: "billed", cost: { low: "0", high: "0" } });
  });

  it("of stitched clips counted as made: each of both generations has to be made and used", () => {
    const estimate = pricedOf("model=vertex-ai/veo-3.1-generate-001&duration=10&clips=500&unusable=0.5&counted=made");
    // 0.4995^2; x 500
    expect(shown([keptShareOf(estimate), keptClipsOf(estimate)])).toEqual(["0.24950025", "124.750125"]);
  });
});
