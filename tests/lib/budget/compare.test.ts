import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { planWithOf } from "@/lib/budget/plan-with";
import { compare, type Comparison } from "@/lib/budget/compare";
import { modelOf, questionOf } from "../support/question";
import { shown } from "../support/shown";
import { rate, synthetic } from "../support/synthetic";

const summary = ({ priced, others }: Comparison) => [
  priced.map(({ model, month }) => [model.key, shown(month.high)]),
  others.map(({ model, status }) => [model.key, status]),
];

const keys = [
  "fal/wan-3.0-prime",
  "openai/sora-2",
  "vertex-ai/veo-3.1-generate-001",
  "kling/kling-v2-1",
  "luma/ray-3.2",
  "vertex-ai/veo-3.1-lite-generate-001",
  "kling/kling-v4",
  "fal/veo3.1",
] as const;
const reference = "mode=reference-to-video&inputVideo=5&retry=0";

describe("compare", () => {
  it("ranks by the cautious end and sets the others apart: partial, unpriced, retired", () => {
    expect(summary(compare(keys.map(modelOf), questionOf(reference)))).toEqual([
      [
        ["fal/veo3.1", "160"], // 100 x 8 x 0.20; as dear as the next, so by name
        ["vertex-ai/veo-3.1-generate-001", "160"],
      ],
      [
        ["fal/wan-3.0-prime", "partial"],
        ["kling/kling-v4", "unpriced"],
        ["luma/ray-3.2", "unpriced"],
        ["vertex-ai/veo-3.1-lite-generate-001", "unpriced"],
        ["kling/kling-v2-1", "retired"],
        ["openai/sora-2", "retired"],
      ],
    ]);
  });

  it("changes nothing when the models come in another order", () => {
    const question = questionOf(reference);
    const forwards = summary(compare(keys.map(modelOf), question));
    expect(summary(compare([...keys].reverse().map(modelOf), question))).toEqual(forwards);
    expect(summary(compare([...keys.slice(3), ...keys.slice(0, 3)].map(modelOf), question))).toEqual(forwards);
  });

  it("counts what nobody promises against a model", () => {
    const policy = (rule: "unknown" | "not-billed") => ({ rule, statement: "Found." });
    const rival = (id: string, rule: "unknown" | "not-billed", unitPrice: string) =>
      synthetic(
        { rates: [rate({ unitPrice })] },
        {
          id,
          billingPolicy: {
            failed: policy(rule),
            moderated: policy(rule),
            timeout: policy(rule),
            cancelled: policy(rule),
          },
        },
      );
    // 100 x 8 x 0.10 x 1.11 = 88.80 where nobody says; 100 x 8 x 0.11 x 0.999 = 87.912 where failures are free
    const silent = rival("silent", "unknown", "0.10");
    const plain = rival("plain", "not-billed", "0.11");
    expect(summary(compare([silent, plain], questionOf("")))).toEqual([
      [
        ["plain/reel", "87.912"],
        ["silent/reel", "88.8"],
      ],
      [],
    ]);
  });

  it("leaves nobody out", () => {
    const { priced, others } = compare(catalogue.models, questionOf(""));
    expect([...priced, ...others].map(({ model }) => model.key).sort()).toEqual(
      catalogue.models.map(({ key }) => key).sort(),
    );
    const totals = priced.map((estimate) => planWithOf(estimate).total);
    expect(totals.every((total, index) => index === 0 || total.gte(totals[index - 1]!))).toBe(true);
  });
});
