/** When a price was seen, in a column: the days in few letters, with their words behind them. */
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { ChangeList } from "@/components/catalogue/change-list";
import { PlanFrame } from "@/components/plan-frame";
import { SeenDay } from "@/components/seen-day";
import type { PlanView } from "@/lib/views/page/plan";
import { daysBriefly, priceSeen, seenIfOld } from "@/lib/words/days";
import { daysBefore, seenInWords } from "@/lib/words/format";
import { expectAccessible, textOf, today } from "./support/render";

const seen = "13 Aug 2026";
const before = daysBefore("2026-08-13", today);

it("has the day alone where that is not long ago", () => {
  const { container } = render(<SeenDay seen="25 Sep 2026" before="" after=" · high" />);
  expect(container.innerHTML).toBe("25 Sep 2026 · high");
});

it("has the days in few letters, and their words for whoever asks", () => {
  const { container } = render(<SeenDay seen={seen} before={before} after=" · medium" />);
  expect(container.textContent).toBe(`${seen}, ${daysBriefly(before)} · medium`);
  expect(container.querySelector("abbr")?.title).toBe(before);
});

const change = {
  id: "a",
  day: "7 Apr 2026",
  text: "$0.15 became $0.12.",
  href: "/models/a/b",
  name: "A",
  provider: "B",
};

it.each([
  ["2026-08-13", ` ${seenInWords("2026-08-13", today)}`],
  ["2026-09-25", ""],
])("a change says it of a price that was seen on %s", async (day, says) => {
  const { container } = render(<ChangeList changes={[{ ...change, seen: seenIfOld(day, today) }]} withModel />);
  expect(textOf(container.querySelector("li"))).toBe(`7 Apr 2026A B $0.15 became $0.12.${says && ` seen${says}`}`);
  await expectAccessible(container);
});

const plan: PlanView = {
  what: "a clip",
  model: "A",
  provider: "B",
  on: today,
  query: "model=a/b",
  issues: [],
};

it.each([
  [priceSeen("2026-08-13", today), `at B, price seen ${seenInWords("2026-08-13", today)}.`],
  [priceSeen("unknown", today), "at B, a price without a dated source."],
  [undefined, "at B. Back"],
])("a page about a plan says when its price was seen: %s", (when, says) => {
  const { container } = render(
    <PlanFrame current="/risks" plan={{ ...plan, ...(when === undefined ? {} : { seen: when }) }} title="T" lead="L">
      {null}
    </PlanFrame>,
  );
  expect(textOf(container)).toContain(says);
});
