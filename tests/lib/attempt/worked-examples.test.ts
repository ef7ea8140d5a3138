import { describe, expect, it } from "vitest";
import { judgeExample } from "@/lib/attempt/worked-examples";
import type { CatalogueModel } from "@/lib/catalogue";
import type { WorkedExample } from "@/lib/catalogue/schema";
import { catalogue } from "@/lib/data";
import { plain } from "@/lib/numbers/decimal";

const found = (key: string): CatalogueModel => {
  const entry = catalogue.find(key);
  if (!entry) throw new Error(`${key} is not in the catalogue`);
  return entry;
};

/** Silent at 720p, $0.20 a second. */
const veo = found("vertex-ai/veo-3.1-generate-001");

const example = (durationSeconds: string, expected: WorkedExample["expected"]): WorkedExample => ({
  id: "built",
  job: {
    mode: "text-to-video",
    durationSeconds,
    resolution: "720p",
    aspect: "16:9",
    audio: "off",
    images: 0,
    inputVideoSeconds: "0",
    options: {},
  },
  on: "2026-11-22",
  expected,
  kind: "published",
  sourceIds: ["pricing"],
});

const judge = (seconds: string, expected: WorkedExample["expected"], model = veo) => {
  const { verdict, share } = judgeExample(model, example(seconds, expected));
  return [verdict, plain(share.round(4))];
};

describe("how an example came out", () => {
  it.each([
    { name: "8 x 0.20 is the 1.60 that is printed", seconds: "8", cost: "1.60", expect: ["reproduced", "0"] },
    { name: "with fewer digits too", seconds: "8", cost: "1.6", expect: ["reproduced", "0"] },
    { name: "1.60 rounds to 2: 0.4 is less than half of 1", seconds: "8", cost: "2", expect: ["last-digit", "0.2"] },
    { name: "7.5 x 0.20 = 1.50 is just half of 1 from 2", seconds: "7.5", cost: "2", expect: ["last-digit", "0.25"] },
    { name: "and just half of 1 from 1", seconds: "7.5", cost: "1", expect: ["last-digit", "0.5"] },
    { name: "7.55 x 0.20 = 1.51 is more than that from 1", seconds: "7.55", cost: "1", expect: ["off", "0.51"] },
    { name: "1.60 is 0.01 from 1.61, more than half of 0.01", seconds: "8", cost: "1.61", expect: ["off", "0.0062"] },
    { name: "and 0.01 from 1.59, the other way", seconds: "8", cost: "1.59", expect: ["off", "0.0063"] },
    { name: "of a printed nothing it is all", seconds: "8", cost: "0", expect: ["off", "1"] },
  ])("$name", ({ seconds, cost, expect: wanted }) => {
    expect(judge(seconds, { cost })).toEqual(wanted);
  });

  it("is that of the figure that is furthest off: 5 s at 0.6 units are 3 units, 0.42 USD", () => {
    const kling = found("kling/kling-v3");
    expect(judge("5", { cost: "0.42", credits: "3" }, kling)).toEqual(["reproduced", "0"]);
    expect(judge("5", { cost: "0.4", credits: "3" }, kling)).toEqual(["last-digit", "0.05"]);
    expect(judge("5", { cost: "0.42", credits: "4" }, kling)).toEqual(["off", "0.25"]);
  });

  it("is not priced where the engine has no price, or no such figure, or nothing is printed", () => {
    expect(judge("5", { cost: "0.42" }, found("kling/kling-v4"))[0]).toBe("not-priced");
    expect(judge("8", { cost: "1.60", credits: "160" })[0]).toBe("not-priced");
    expect(judge("8", {})[0]).toBe("not-priced");
  });

  it("stays off where the reason is on record", () => {
    const known = { ...example("8", { cost: "1.75" }), contradiction: "The page adds a fee that it does not name." };
    expect(judgeExample(veo, known).verdict).toBe("off");
  });
});
