/** The prices of a model over time: a row each, and what they all were at a time that is pointed at. */
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { PricePlot } from "@/components/catalogue/price-plot";
import { priceHistory, type PriceHistory } from "@/lib/views/page/model/history";
import { catalogue, expectAccessible, textOf } from "./support/render";

const model = catalogue.find("vertex-ai/veo-3.1-fast-generate-001")!;
let history: PriceHistory;
let container: HTMLElement;

beforeEach(() => {
  history = priceHistory(model, "2026-11-26")!;
  ({ container } = render(<PricePlot history={history} />));
});

const plot = () => screen.getByRole("img");
const reader = () => screen.getByRole("slider", { name: "Times between which prices moved" });
const line = () => textOf(container.querySelector("p[aria-hidden=true]"));
/** What marks the time that is read off. */
const time = () => {
  const bar = plot().querySelector("rect[height='4']");
  return bar ? ["x", "width"].map((name) => Number(bar.getAttribute(name)!.replace("%", ""))) : undefined;
};

describe("the plot", () => {
  it("has a row with its name and its prices for each, and the days below", async () => {
    const written = [...plot().querySelectorAll("text")].map(textOf);
    const rows = history.series.flatMap(({ name, points }) => [name, ...points.map(({ label }) => label)]);
    expect(written).toEqual([...rows, "7 Apr 2026", "26 Nov 2026"]);
    for (const { words } of history.series) expect(plot().getAttribute("aria-label")).toContain(words);
    expect(container.innerHTML).not.toContain("style=");
    await expectAccessible(container);
  });
});

describe("reading it off", () => {
  it("by key, from today on", async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(reader());
    expect(line()).toBe(history.readings[1]);
    expect(time()).toEqual([33.33, 66.67]);
    fireEvent.change(reader(), { target: { value: "0" } });
    expect(reader().getAttribute("aria-valuetext")).toBe(history.readings[0]);
    expect(line()).toBe(history.readings[0]);
    expect(time()).toEqual([0, 33.33]);
  });

  it("by pointer and by finger, on both sides of the day", async () => {
    const target = reader().parentElement!;
    target.getBoundingClientRect = () => new DOMRect(0, 0, 300, 200);
    await userEvent.pointer({ target, coords: { clientX: 99 } });
    expect(line()).toBe(history.readings[0]);
    await userEvent.pointer({ target, coords: { clientX: 101 } });
    expect(line()).toBe(history.readings[1]);
    await userEvent.unhover(target);
    expect(time()).toBeUndefined();
    await userEvent.pointer({ keys: "[TouchA]", target, coords: { clientX: 20 } });
    expect(line()).toBe(history.readings[0]);
  });
});
