import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DriverBar } from "@/components/estimator/driver-bar";
import { expectAccessible, pricedFocusOf, textOf } from "./support/render";

const rows = [
  {
    name: "seconds, and what nobody says",
    query: "",
    expect: { text: "Of $178: seconds $160, repeats, if billed $17.76", widths: [90, 10] },
  },
  {
    name: "one part only",
    query: "retry=0",
    expect: { text: "Of $160: seconds $160", widths: [100] },
  },
  {
    name: "seconds, resolution and audio alike",
    query: "duration=8&audio=on&resolution=4k",
    expect: {
      text: "Of $533: seconds $160, resolution $160, audio $160, repeats, if billed $53.28",
      widths: [30, 30, 30, 10],
    },
  },
  {
    name: "credits and audio",
    query: "model=kling/kling-v3&duration=5&audio=on",
    expect: { text: "Of $62.94: credits $41.96, audio $20.98", widths: [66.7, 33.3] },
  },
  {
    name: "tasks and resolution",
    query: "model=luma/ray-3.2&duration=5",
    expect: { text: "Of $29.97: tasks $5.99, resolution $23.98", widths: [20, 80] },
  },
  {
    name: "repeats that are billed, and repeats that may be",
    query: "retry=0.2&moderated=0.05&timeout=0.05&unusable=0.25&duplicates=0.01&policy.failed=billed",
    expect: {
      text: "Of $275: seconds $143, repeats, billed $105, repeats, if billed $27.21",
      widths: [52, 38.1, 9.9],
    },
  },
];

const share = (part: Element) => Number(part.getAttribute("width")!.replace("%", ""));

it.each(rows)("$name", async ({ query, expect: wanted }) => {
  const { drivers, planWith } = pricedFocusOf(query);
  const { container } = render(<DriverBar drivers={drivers} total={planWith} />);
  const bar = screen.getByRole("img", { name: wanted.text });
  const parts = [...bar.children].filter((part) => part.getAttribute("width")!.endsWith("%"));
  expect(parts.map((part) => Number(share(part).toFixed(1)))).toEqual(wanted.widths);
  expect(parts.reduce((sum, part) => sum + share(part), 0)).toBeCloseTo(100, 2);
  const places = parts.map((part) => Number(part.getAttribute("x")!.replace("%", "")));
  parts.slice(1).forEach((_, index) => expect(places[index + 1]).toBeCloseTo(places[index]! + share(parts[index]!), 6));

  const key = drivers.map(({ label, amount }) => `${label} ${amount}`).join("");
  expect(textOf(screen.getByRole("figure"))).toBe(key);
  await expectAccessible(container);
});

it("separates its parts where they meet", () => {
  const { drivers, planWith } = pricedFocusOf("audio=on&resolution=4k");
  render(<DriverBar drivers={drivers} total={planWith} />);
  expect(screen.getByRole("img").children).toHaveLength(2 * drivers.length - 1);
});
