/** Marks that carry a meaning by colour and shape: each also carries it as a word. */
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HatchPattern } from "@/components/hatch-pattern";
import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import { UnitKey } from "@/components/unit-key";
import { VerdictGlyph, VerdictWord } from "@/components/verdict-mark";
import { verdicts } from "@/lib/budget/plan-with";
import { unitKinds } from "@/lib/catalogue/vocabulary";
import { verdictWords } from "@/lib/words/verdict";
import { expectAccessible, textOf } from "./support/render";

describe("a unit", () => {
  it.each(unitKinds.map((unit) => ({ unit })))("$unit is a word beside its colour", async ({ unit }) => {
    const { container } = render(<UnitKey unit={unit} />);
    const key = screen.getByText(unit);
    expect(textOf(key)).toBe(unit);
    expect(key.querySelector("[aria-hidden=true]")?.textContent).toBe("");
    await expectAccessible(container);
  });
});

describe("a state", () => {
  it.each([
    { state: "exposed", word: "exposed" },
    { state: "unknown", word: "unknown" },
    { state: "not-in-plan", word: "not in your plan" },
    { state: "clear", word: "clear" },
  ] as const)("$state is a word beside its shape", async ({ state, word }) => {
    const { container } = render(<StateMark state={state} />);
    const mark = screen.getByText(word);
    expect(textOf(mark)).toBe(word);
    // What the sheet draws the shape by.
    expect(mark.getAttribute("data-state")).toBe(state);
    await expectAccessible(container);
  });
});

describe("a verdict", () => {
  it.each(verdicts.map((verdict) => ({ verdict })))("$verdict is a word beside its bar", async ({ verdict }) => {
    const { container } = render(
      <p>
        <VerdictGlyph verdict={verdict} />
        <VerdictWord verdict={verdict}>{verdictWords[verdict]}</VerdictWord>
      </p>,
    );
    expect(textOf(container)).toBe(verdictWords[verdict]);
    expect(container.querySelector("svg")!.getAttribute("aria-hidden")).toBe("true");
    await expectAccessible(container);
  });

  it("has a shape and a word that no other has", () => {
    const shapes = verdicts.map((verdict) => {
      const { container } = render(<VerdictGlyph verdict={verdict} />);
      return [...container.querySelectorAll("rect")].map((rect) => rect.outerHTML).join("");
    });
    expect(new Set(shapes).size).toBe(verdicts.length);
    expect(new Set(Object.values(verdictWords)).size).toBe(verdicts.length);
  });

  it("runs past the budget only where it is over, or may be", () => {
    const reach = verdicts.map((verdict) => {
      const { container } = render(<VerdictGlyph verdict={verdict} />);
      const bars = [...container.querySelectorAll("rect[fill=currentColor]")];
      const ends = bars.map((bar) => Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")));
      return [verdict, ends.length > 0 && Math.max(...ends) > 18.5];
    });
    expect(Object.fromEntries(reach)).toEqual({ fits: false, depends: true, tight: false, over: true, unknown: false });
  });
});

describe("a source", () => {
  it.each([
    { name: "a dated one", day: "8 Sep 2026", expect: "Prices, 8 Sep 2026" },
    { name: "one without a date", day: "undated", expect: "Prices, undated" },
  ])("$name is linked with its day", async ({ day, expect: wanted }) => {
    const { container } = render(<SourceLink source={{ title: "Prices", url: "https://example.com/p", day }} />);
    const link = screen.getByRole("link", { name: wanted });
    expect(link.getAttribute("href")).toBe("https://example.com/p");
    expect(link.getAttribute("rel")).toBe("noreferrer");
    await expectAccessible(container);
  });
});

it("a source whose title says the day is linked without it", () => {
  render(<SourceLink source={{ title: "Prices, undated copy", url: "https://example.com/p" }} />);
  expect(screen.getByRole("link").textContent).toBe("Prices, undated copy");
});

describe("hatching", () => {
  it("is defined once, for the eye only", async () => {
    const { container } = render(<HatchPattern />);
    expect(container.querySelectorAll("pattern#hatch")).toHaveLength(1);
    expect(screen.queryByRole("img")).toBeNull();
    await expectAccessible(container);
  });
});
