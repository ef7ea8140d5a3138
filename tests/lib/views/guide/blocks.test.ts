/** Sentences as tagged templates: what an editor writes over several lines is the sentence that a reader gets. */
import { describe, expect, it } from "vitest";
import { list, oneOf, riskLink, say, steps, table, term, text, words } from "@/lib/views/guide/blocks";

const figure = { figure: "$1.60", href: "/?duration=8" };
const page = { link: "Veo 3.1", href: "/models/vertex-ai/veo-3.1" };

describe("a sentence", () => {
  it("is its words with what stands between them", () => {
    expect(say`8 s on ${page} cost ${figure}.`).toEqual(["8 s on ", page, " cost ", figure, "."]);
  });

  it("keeps words that are put in as a part of their own", () => {
    expect(say`Of ${"307"} models`).toEqual(["Of ", "307", " models"]);
  });

  it("may begin and end with a figure", () => {
    expect(say`${figure}`).toEqual([figure]);
    expect(say`${figure}${page}`).toEqual([figure, page]);
  });

  it("folds lines and indentation into single spaces, and has none at its ends", () => {
    const folded = say`
      A long pause costs waiting time,
      at most one pause a job
      (${figure}
      at most).
    `;
    expect(folded).toEqual(["A long pause costs waiting time, at most one pause a job (", figure, " at most)."]);
  });

  it("leaves spaces within a line as they are", () => {
    expect(say`A = 1   K = 2, 5\u00a0s`).toEqual(["A = 1   K = 2, 5\u00a0s"]);
  });

  it("takes in another sentence", () => {
    expect(say`One. ${say`Two: ${figure}.`} Three.`).toEqual(["One. ", "Two: ", figure, ".", " Three."]);
  });

  it.each([
    { name: "an empty sentence", hint: say`` },
    { name: "no words", hint: "" },
  ])("has no trace of $name", ({ hint }) => {
    expect(say`One. ${hint} Two.`).toEqual(["One. ", "Two."]);
    expect(say`One. ${hint}`).toEqual(["One."]);
    expect(say`${hint} Two.`).toEqual(["Two."]);
    expect(say`${hint}`).toEqual([]);
  });

  it("is not changed by what it is put into", () => {
    const inner = say`Two.`;
    expect(say`${inner} Three.`).toEqual(["Two.", " Three."]);
    expect(inner).toEqual(["Two."]);
  });
});

describe("blocks", () => {
  it("a paragraph is a sentence", () => {
    expect(text`8 s cost ${figure}.`).toEqual({ kind: "text", text: ["8 s cost ", figure, "."] });
  });

  it("items are sentences or words", () => {
    expect(list("one", say`two: ${figure}`)).toEqual({ kind: "list", items: [["one"], ["two: ", figure]] });
    expect(steps("first")).toEqual({ kind: "list", items: [["first"]], ordered: true });
  });

  it("cells are sentences, words or figures", () => {
    const row = ["8 s", figure, say`${page}, silent`];
    expect(table("Prices", ["Length", "Price", "Model"], [row])).toEqual({
      kind: "table",
      caption: "Prices",
      head: ["Length", "Price", "Model"],
      rows: [[["8 s"], [figure], [page, ", silent"]]],
    });
  });

  it("plain words are one line", () => {
    expect(words`
      Width and height are those
      that the model makes: ${"1280 × 720"}.
    `).toBe("Width and height are those that the model makes: 1280 × 720.");
  });

  it("a link to a risk has the plan, a term its meaning, a choice its value as name", () => {
    expect(riskLink("expiry", "credit-expiry", "clips=5")).toEqual({
      link: "expiry",
      href: "/risks/credit-expiry?clips=5",
    });
    expect(term("attempt", "a try")).toEqual({ term: "attempt", means: "a try" });
    expect(oneOf("off", "on")).toEqual([
      { value: "off", label: "off" },
      { value: "on", label: "on" },
    ]);
  });
});
