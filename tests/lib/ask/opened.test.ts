import { describe, expect, it } from "vitest";
import { readPlan } from "@/lib/ask/read";
import { closed, readOpened, withOpened } from "@/lib/ask/opened";
import { context, entriesOf } from "../support/question";

describe("what of a page is open", () => {
  it.each([
    ["", closed],
    ["view.rows=all", { ...closed, rows: true }],
    [
      "view.rows=all&view.unpriced=all&view.clear=all&view.models=all&view.plan=all&view.fields=all&view.flips=all&view.moves=all",
      { rows: true, unpriced: true, clear: true, models: true, plan: true, fields: true, flips: true, moves: true },
    ],
    ["view.rows=some&rows=all&view.else=all", closed],
  ])("%s", (query, opened) => expect(readOpened(entriesOf(query))).toEqual(opened));

  it("is written after the plan, and read again", () => {
    expect(withOpened("clips=5", { rows: true, clear: false })).toBe("clips=5&view.rows=all");
    expect(withOpened("clips=5", closed)).toBe("clips=5");
    const opened = {
      rows: true,
      unpriced: true,
      clear: true,
      models: true,
      plan: true,
      fields: true,
      flips: true,
      moves: true,
    };
    expect(readOpened(entriesOf(withOpened("clips=5", opened)))).toEqual(opened);
  });

  it("is no part of a plan, and nothing about it is wrong", () => {
    const asked = readPlan(entriesOf("clips=5&view.rows=all&view.rows=x&view.whatever=1"), context);
    expect(asked).toEqual(readPlan(entriesOf("clips=5"), context));
    expect(asked.issues).toEqual([]);
  });
});
