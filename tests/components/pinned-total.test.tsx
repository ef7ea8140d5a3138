import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PinnedTotal } from "@/components/estimator/pinned-total";
import { expectAccessible, focusOf, textOf } from "./support/render";

const rows = [
  { name: "money to plan with", query: "", expect: "$187a month, 95 % sureVeo 3.1" }, // 117 jobs of 1.60
  { name: "as sure as the plan is", query: "certainty=50", expect: "$178a month, 50 % sureVeo 3.1" }, // 111 jobs
  { name: "a budget that holds", query: "budget=200", expect: "Fits$187of $200Veo 3.1" },
  { name: "a budget that may hold", query: "budget=170", expect: "Depends$187of $170Veo 3.1" },
  { name: "a tight budget", query: "budget=180&policy.failed=billed", expect: "Tight$187of $180Veo 3.1" },
  { name: "too small a budget", query: "budget=100", expect: "Over$187of $100Veo 3.1" },
  { name: "a retired model", query: "model=openai/sora-2", expect: "RetiredSora 2" },
  { name: "a model without a price", query: "model=kling/kling-v4&budget=100", expect: "Not pricedKling 4.0" },
  {
    name: "a part of a bill",
    query: "model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video",
    expect: "Only part of the bill has a priceGemini Omni 1.2 Flash",
  },
];

it.each(rows)("$name", async ({ query, expect: wanted }) => {
  const { container } = render(<PinnedTotal focus={focusOf(query)} />);
  const link = screen.getByRole("link");
  expect(textOf(link)).toBe(wanted);
  expect(link.getAttribute("href")).toBe("#bill-figure");
  await expectAccessible(container);
});
