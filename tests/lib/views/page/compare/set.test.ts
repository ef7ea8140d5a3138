/** Models side by side: what is told of each, what tells them apart, and what would give a price to those that have none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { comparedModels } from "@/lib/ask/model-set";
import { finish } from "@/lib/numbers/in-steps";
import { fieldOf, rankedSteps, readShown, viewComparedPlan } from "@/lib/views/page/compare";
import { withBought } from "@/lib/views/page/compare/bought";
import { context, entriesOf } from "../../../support/question";

const shown = readShown([], context);
const viewOf = (query: string) => viewComparedPlan(entriesOf(query), shown, context);
const setOf = (query: string) => viewOf(query).set;
const boughtOf = (query: string) => fieldOf(finish(rankedSteps(viewOf(query).plan, context)), shown, context).bought;

const kling = "kling/kling-v3";
const fast = "vertex-ai/veo-3.1-fast-generate-001";
const runway = "runway/gen4.5";
const sora = "openai/sora-2";
const plan = "clips=500&audio=on&unusable=0.5&budget=800&on=2026-11-22";

const rowOf = ({ rows }: ReturnType<typeof setOf>, id: string) => rows.find((row) => row.id === id)!;
const texts = (set: ReturnType<typeof setOf>, id: string) => rowOf(set, id).cells.map((cell) => cell?.text ?? null);

describe("a set", () => {
  const set = setOf(`model=${fast},${kling},${runway}&${plan}`);

  it("has its models in the order of the link, with money and verdict", () => {
    expect(set.columns.map(({ name }) => name)).toEqual(["Veo 3.1 Fast", "Kling 3.0", "Gen-4.5"]);
    // 958 jobs of 0.80 at most in 95 of 100 months; two packs of 5,000 units are 2 x 700
    expect(texts(set, "money")).toEqual(["$766.40", "$1,400.00", null]);
    expect(rowOf(set, "verdict").cells.map((cell) => cell?.verdict ?? null)).toEqual(["fits", "over", null]);
    expect(rowOf(set, "verdict").cells.map((cell) => cell?.note ?? null)).toEqual([
      "with $33.60 to spare",
      "by $600.00",
      null,
    ]);
    expect(texts(set, "ahead")).toEqual(["nothing", "$1,400.00", null]);
  });

  it("names the best of a row in a word, and nobody where all are equal", () => {
    expect(rowOf(set, "money").cells.map((cell) => cell?.best)).toEqual(["least", undefined, undefined]);
    expect(rowOf(set, "delivered").cells.some((cell) => cell?.best)).toBe(false);
  });

  it("knows which rows are the same in all columns, and says them once", () => {
    expect(set.rows.filter(({ same }) => same).map(({ id }) => id)).toEqual(["delivered", "cancelled", "made"]);
    expect(set.same).toBe("delivered 417 of 500, when cancelled not said and you get just what is asked");
  });

  it("has money, its favourable end and the budget on one scale", () => {
    const [first, second, third] = set.columns;
    expect(first!.place!.at).toBeLessThan(set.scale.budget!.at);
    expect(first!.place!.lowAt).toBeLessThan(first!.place!.at);
    expect(second!.place!.at).toBeGreaterThan(set.scale.budget!.at);
    // Kling says that failed jobs are free: both ends are one
    expect(second!.place!.lowAt).toBe(second!.place!.at);
    expect(third!.place).toBeUndefined();
  });
});

describe("what the budget buys on a set", () => {
  const query = `model=${fast},${kling},${runway}&${plan}`;
  const set = setOf(query);
  const bought = boughtOf(query)!;

  it("stands below the verdicts, and the most is named", () => {
    const whole = withBought(set, bought);
    expect(whole.rows.map(({ id }) => id)).toEqual(
      set.rows.flatMap(({ id }) => (id === "verdict" ? [id, "buys"] : [id])),
    );
    expect(texts(whole, "buys")).toEqual(["522 clips", "483 clips", null]);
    expect(rowOf(whole, "buys").cells.map((cell) => cell?.best)).toEqual(["most", undefined, undefined]);
  });

  it("is of its models wherever they stand, and of a model that has come since nothing yet", () => {
    const other = setOf(`model=${sora},${kling},${fast}&${plan}`);
    expect(texts(withBought(other, bought), "buys")).toEqual([null, "483 clips", "522 clips"]);
  });

  it("is said once where it is the same", () => {
    const one = `model=${fast},${runway}&${plan}`;
    const verdict = "fits $800? Fits, ";
    expect(withBought(setOf(one), boughtOf(one)).same).toBe(
      setOf(one).same.replace(verdict, `${verdict}$800 buys, 95 % sure 522 clips, `),
    );
  });

  it("is nothing without a budget, nor of one that is gone", () => {
    const without = query.replace("&budget=800", "");
    expect(boughtOf(without)).toBeUndefined();
    expect(withBought(setOf(without), bought)).toEqual(setOf(without));
  });
});

describe("a model that cannot make it", () => {
  it("that is sold as another model for the mode is cured by that one, in its place", () => {
    const [column] = setOf("model=alibaba-intl/wan2.7-t2v,kling/kling-v3&mode=image-to-video&on=2026-11-22").columns;
    expect(column!.cures[0]).toEqual({
      label: "Use its image to video route",
      href: "/compare?model=alibaba-intl/wan2.7-i2v,kling/kling-v3&mode=image-to-video&on=2026-11-22",
    });
    const both = setOf("model=alibaba-intl/wan2.7-t2v,alibaba-intl/wan2.7-i2v&mode=image-to-video&on=2026-11-22");
    expect(both.columns[0]!.cures[0]!.href).toBe(
      "/compare?model=alibaba-intl/wan2.7-i2v&mode=image-to-video&on=2026-11-22",
    );
  });

  it("stays with the reason, and with a cure that leaves the set as it is", () => {
    const [, column] = setOf(`model=${kling},${runway}&${plan}`).columns;
    expect(column!.because).toEqual({
      word: "Not priced",
      reason: "Makes no sound, seen on 9 Oct 2026. With audio off it can be priced.",
    });
    expect(column!.cures.map(({ label }) => label)).toEqual(["Price it silent"]);
    const cured = setOf(column!.cures[0]!.href.split("?")[1]!);
    expect(cured.columns.map(({ key }) => key)).toEqual([kling, runway]);
    expect(cured.columns.every(({ because }) => because === undefined)).toBe(true);
  });

  it("whose sale has ended says so, and its successor takes its place", () => {
    const successors = catalogue.models.filter(({ model }) => model.status.replacement?.includes("/"));
    expect(successors.length).toBeGreaterThan(0);
    for (const { key, model } of successors.slice(0, 3)) {
      const [, column] = setOf(`model=${kling},${key}&on=2026-11-22`).columns;
      if (column?.because?.word !== "Retired") continue;
      expect(column.cures.map(({ label }) => label)).toEqual(["Take its successor"]);
      const after = setOf(column.cures[0]!.href.split("?")[1]!);
      expect(after.columns.map((each) => each.key)).toEqual([kling, model.status.replacement]);
    }
    expect(setOf(`model=${sora},${kling}&on=2026-11-22`).columns[0]!.because?.word).toBe("Retired");
  });

  it("is never left out: a set has all the models that the link names, up to six", () => {
    const keys = catalogue.models.map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 9 }),
        fc.constantFrom("audio=on", "mode=image-to-video&audio=on&resolution=4k", "duration=60", "fps=60"),
        (models, asked) => {
          const view = viewOf(`model=${models.join(",")}&${asked}&budget=100`);
          expect(view.set.columns.map(({ key }) => key)).toEqual(comparedModels(view.plan));
          expect(view.set.columns.length).toBe(Math.min(models.length, 6));
          expect(view.set.more).toBe(Math.max(0, models.length - 6));
          for (const column of view.set.columns) expect(column.place === undefined).toBe(column.because !== undefined);
          for (const { cells } of view.set.rows) expect(cells).toHaveLength(view.set.columns.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("without models", () => {
  it("a set is empty, and the default model is not put into it", () => {
    const view = viewOf(plan);
    expect(view.set.columns).toEqual([]);
    expect(view.query).toBe(plan.replace("clips=500&audio=on", "audio=on&clips=500"));
    expect(view.title).toBe("Compare models · 500 × 8 s");
  });

  it("an unknown one is an issue, and the others stay", () => {
    const view = viewOf(`model=${kling},kling/nothing&${plan}`);
    expect(view.set.columns.map(({ key }) => key)).toEqual([kling]);
    expect(view.issues.map(({ code }) => code)).toEqual(["unknown-model"]);
  });
});

it("the title says how many, and which is the least", () => {
  expect(viewOf(`model=${kling},${fast}&${plan}`).title).toBe("Compare 2 models · 500 × 8 s · Veo 3.1 Fast $766 least");
});
