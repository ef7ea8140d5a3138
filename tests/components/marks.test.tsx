/** Marks that carry a meaning by colour and shape: each also carries it as a word. */
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HatchPattern } from "@/components/hatch-pattern";
import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import { UnitKey } from "@/components/unit-key";
import { unitKinds } from "@/lib/catalogue/vocabulary";
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
  it.each([{ state: "exposed" }, { state: "unknown" }, { state: "clear" }] as const)(
    "$state is a word beside its shape",
    async ({ state }) => {
      const { container } = render(<StateMark state={state} />);
      const mark = screen.getByText(state);
      expect(textOf(mark)).toBe(state);
      expect(mark.querySelector("[aria-hidden=true]")?.textContent).toBe("");
      await expectAccessible(container);
    },
  );
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

describe("hatching", () => {
  it("is defined once, for the eye only", async () => {
    const { container } = render(<HatchPattern />);
    expect(container.querySelectorAll("pattern#hatch")).toHaveLength(1);
    expect(screen.queryByRole("img")).toBeNull();
    await expectAccessible(container);
  });
});
