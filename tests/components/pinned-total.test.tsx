import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PinnedTotal } from "@/components/estimator/pinned-total";
import { expectAccessible, focusOf, textOf } from "./support/render";

const rows = [
  { name: "a range", query: "", expect: "Veo 3.1$160–178 a month" },
  { name: "a single figure", query: "retry=0", expect: "Veo 3.1$160 a month" },
  { name: "a retired model", query: "model=openai/sora-2", expect: "Sora 2Retired" },
  { name: "a model without a price", query: "model=kling/kling-v4", expect: "Kling 4.0Not priced" },
  {
    name: "a part of a bill",
    query: "model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video",
    expect: "Gemini Omni 1.2 FlashOnly part of the bill has a price",
  },
];

it.each(rows)("$name", async ({ query, expect: wanted }) => {
  const { container } = render(<PinnedTotal focus={focusOf(query)} />);
  const link = screen.getByRole("link");
  expect(textOf(link)).toBe(wanted);
  expect(link.getAttribute("href")).toBe("#bill-figure");
  await expectAccessible(container);
});
