/** What is counted of a job beyond its own seconds and pictures: tokens an image, factors, a least with an input video. */
import { describe, expect, it } from "vitest";
import { linesOf, type PartialEstimate } from "@/lib/month/estimate";
import { explain } from "@/lib/views/sentences/lines";
import { say } from "@/lib/views/sentences/remarks";
import { estimateFor, priced } from "../support/question";
import { codesOf, saidOf, shown } from "../support/shown";
import { rate, synthetic } from "../support/synthetic";

const sizes = { "720p": { "16:9": "1280x720", "1:1": "960x960" } };
const token = { of: "pixel-volume", divisor: "1024", noun: "token" } as const;

const explained = (estimate: ReturnType<typeof estimateFor>): string[] =>
  linesOf(priced(estimate)).map((line) => explain(estimate.model, line));

describe("tokens an image", () => {
  const omni = synthetic({
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: { resolutions: ["720p"] },
    rates: [
      rate({
        id: "video",
        unitPrice: "17.50",
        per: "1000000",
        quantity: { of: "table-tokens", tokensPerSecond: { "720p": "5792" } },
      }),
      rate({
        id: "images",
        meter: "input-image",
        unitPrice: "1.50",
        per: "1000000",
        quantity: { of: "image-tokens", tokensPerImage: "1120" },
      }),
    ],
  });

  it.each([
    ["none of a clip from a prompt", "", "0.81088"], // 8 x 5,792 x 17.50 / 1,000,000
    ["one", "mode=image-to-video", "0.81256"], // + 1,120 x 1.50 / 1,000,000 = 0.00168
    ["three", "mode=reference-to-video&images=3", "0.81592"], // + 3 x 0.00168 = 0.00504
  ])("%s", (_, query, cost) => expect(shown(priced(estimateFor(omni, query)).attempt.cost)).toBe(cost));

  it("are explained with their numbers", () => {
    expect(explained(estimateFor(omni, "mode=reference-to-video&images=3"))[1]).toBe(
      "3 images × 1,120 tokens = 3,360 tokens at $1.50 a million tokens",
    );
  });
});

describe("a factor on what is counted", () => {
  it("comes before the price, which stays as published", () => {
    const draft = synthetic({
      constraints: { pixelSizes: sizes, resolutions: ["720p"] },
      rates: [rate({ unitPrice: "1.2", per: "1000000", quantity: { ...token, times: "0.7" } })],
    });
    const estimate = estimateFor(draft, "duration=5");
    // 1280 x 720 x 24 x 5 / 1024 = 108,000 tokens; x 0.7 = 75,600; at 1.20 a million 0.09072
    expect(shown(priced(estimate).attempt.cost)).toBe("0.09072");
    expect(explained(estimate)).toEqual([
      "1280 × 720 × 24 fps × 5 s / 1024 × 0.7 = 75,600 tokens at $1.20 a million tokens",
    ]);
  });

  it("comes before steps and minimums", () => {
    const stepped = (times: string) =>
      synthetic({ rates: [rate({ quantity: { of: "seconds", times, step: "1", minimum: "4" } })] });
    // 7 x 0.7 = 4.9 s, rounded up to 5 x 0.10; 7 x 0.5 = 3.5 s, rounded up to 4
    const costs = ["0.7", "0.5"].map((times) => shown(priced(estimateFor(stepped(times), "duration=7")).attempt.cost));
    expect(costs).toEqual(["0.5", "0.4"]);
  });
});

type Quantity = NonNullable<Parameters<typeof rate>[0]>["quantity"];

/** Tokens of input and output at $4.30 a million, as Seedance 2.0 with an input video. */
const withLeast = (leastWithVideo: Extract<Quantity, { of: "pixel-volume" }>["leastWithVideo"]) =>
  synthetic({
    modes: ["text-to-video", "video-to-video", "reference-to-video"],
    constraints: { pixelSizes: sizes, resolutions: ["720p"], aspects: ["16:9", "1:1"] },
    rates: [
      rate({
        unitPrice: "4.3",
        per: "1000000",
        quantity: { ...token, from: "input-and-output", ...(leastWithVideo ? { leastWithVideo } : {}) },
      }),
    ],
  });

const video = (seconds: number, other = "duration=5") => `mode=video-to-video&inputVideo=${seconds}&${other}`;

describe("at least so many seconds of an input video", () => {
  const seedance = withLeast([
    { of: "input-seconds", atLeast: "4", when: { durationSeconds: "5", aspect: "16:9" } },
    { of: "unknown", when: { inputVideoSeconds: { below: "4" } } },
  ]);

  it.each([
    ["2 s count as 4", 2, "0.83592"], // 1280 x 720 x 24 x (4 + 5) / 1024 = 194,400 tokens x 4.30 / 1,000,000
    ["4 s as they are", 4, "0.83592"],
    ["6 s as they are", 6, "1.02168"], // 237,600 tokens
  ])("%s", (_, seconds, cost) => {
    expect(shown(priced(estimateFor(seedance, video(seconds))).attempt.cost)).toBe(cost);
  });

  it("is said in the rule of the line", () => {
    expect(explained(estimateFor(seedance, video(2)))).toEqual([
      "1280 × 720 × 24 fps × (4 + 5) s / 1024 = 194,400 tokens, with at least 4 s of input counted, at $4.30 a million tokens",
    ]);
    expect(explained(estimateFor(seedance, video(6)))).toEqual([
      "1280 × 720 × 24 fps × (6 + 5) s / 1024 = 237,600 tokens at $4.30 a million tokens",
    ]);
  });

  it("is nothing of a job without one", () => {
    expect(shown(priced(estimateFor(seedance, "duration=5")).attempt.cost)).toBe("0.4644"); // 108,000 tokens
  });

  it.each([
    ["at another length", video(2, "duration=8")],
    ["in another shape", video(2, "duration=5&aspect=1:1")],
  ])("leaves no total where it is not recorded: %s", (_, query) => {
    const estimate = estimateFor(seedance, query);
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["partial", ["least-quantity-not-recorded"]]);
    expect(linesOf(estimate as PartialEstimate)).toHaveLength(1);
  });

  it("says for what it is not recorded", () => {
    const estimate = estimateFor(seedance, video(2, "duration=8"));
    const gap = estimate.status === "partial" ? say(estimate.missing[0]).message : "";
    expect(gap).toBe(
      "With an input video a least quantity is billed, and how much that is for 8 s of 720p at 16:9 is not recorded. The lines below are without it.",
    );
  });

  it("binds only where the input is shorter", () => {
    expect(estimateFor(seedance, video(4, "duration=8")).status).toBe("priced");
  });
});

describe("other ways to say the least", () => {
  it("as a table of quantities", () => {
    const table = withLeast([
      { of: "quantity", atLeast: "200000", when: { durationSeconds: "5" } },
      { of: "quantity", atLeast: "150000", when: { durationSeconds: "4" } },
    ]);
    const costs = [5, 4].map((seconds) =>
      shown(priced(estimateFor(table, video(2, `duration=${seconds}`))).attempt.cost),
    );
    expect(costs).toEqual(["0.86", "0.645"]); // 200,000 and 150,000 tokens x 4.30 / 1,000,000
    expect(explained(estimateFor(table, video(2)))).toEqual([
      "200,000 tokens, the least with an input video, at $4.30 a million tokens",
    ]);
  });

  it("as a multiple of the output, of all that is counted", () => {
    const twice = withLeast([{ of: "output-times", atLeast: "2" }]);
    // (3 + 5) s are less than 2 x 5: 10 s x 1280 x 720 x 24 / 1024 = 216,000 tokens x 4.30 / 1,000,000
    expect(shown(priced(estimateFor(twice, video(3))).attempt.cost)).toBe("0.9288");
    expect(shown(priced(estimateFor(twice, video(7))).attempt.cost)).toBe("1.11456"); // (7 + 5) s, 259,200 tokens
  });

  it("as a multiple of the output, of an input that is charged apart", () => {
    const apart = synthetic({
      modes: ["video-to-video"],
      rates: [
        rate(),
        rate({
          id: "input",
          meter: "input-video",
          unitPrice: "0.05",
          quantity: { of: "seconds", from: "input", leastWithVideo: [{ of: "output-times", atLeast: "2" }] },
        }),
      ],
    });
    // 5 x 0.10 + 2 x 5 x 0.05
    expect(shown(priced(estimateFor(apart, video(3))).attempt.cost)).toBe("1");
    expect(explained(estimateFor(apart, video(3)))[1]).toBe(
      "10 s billed (10 s of input), with at least 10 s of input counted, at $0.05 a second",
    );
  });
});
