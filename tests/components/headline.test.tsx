import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Headline } from "@/components/estimator/headline";
import { expectAccessible, textOf, viewOf } from "./support/render";

type Priced = {
  name: string;
  query: string;
  expect: { heading: string; figure: string; facts: Record<string, string>; says: string; driven: boolean };
};

/** The default: 100 clips at $1.60, 99.9 kept, 11.1 failed and perhaps billed: $159.84 to $177.60. */
const silent = "100 clips of 8 seconds, text to video, 720p, silent, on Veo 3.1 at Vertex AI.";
const facts = { "a kept clip": "$1.78", "a kept second": "$0.22", "attempts a clip": "1.11" };
const range =
  "Plan for $178. The range is $17.76 that nobody can promise: Vertex AI does not say whether a failed job is billed.";

const priced: Priced[] = [
  {
    name: "a range, with the figure to plan with and what nobody says",
    query: "",
    expect: { heading: silent, figure: "$160–178", facts, says: range, driven: true },
  },
  {
    name: "one figure where no attempt fails",
    query: "retry=0",
    expect: {
      heading: silent,
      figure: "$160",
      facts: { "a kept clip": "$1.60", "a kept second": "$0.20", "attempts a clip": "1" },
      says: "One figure, not a range: nothing in this plan is billed beyond the kept clips.",
      driven: true,
    },
  },
  {
    name: "one figure where the user found that failures are billed",
    query: "policy.failed=billed",
    expect: {
      heading: silent,
      figure: "$178",
      facts,
      says: "One figure, not a range: $17.76 of it is for attempts that give no kept clip.",
      driven: true,
    },
  },
  {
    name: "one clip of one second, in the singular",
    query: "clips=1&duration=1",
    expect: {
      heading: "1 clip of 1 second, text to video, 720p, silent, on Veo 3.1 at Vertex AI.",
      figure: "$0.80–0.89",
      facts: { "a kept clip": "$0.89", "a kept second": "$0.89", "attempts a clip": "1.11" },
      says: "Plan for $0.89. The range is $0.089 that nobody can promise: Vertex AI does not say whether a failed job is billed.",
      driven: true,
    },
  },
  {
    name: "another currency and shape",
    query: "currency=CNY&aspect=9:16&audio=on&retry=0",
    expect: {
      heading: "100 clips of 8 seconds, text to video, 720p at 9:16, with audio, on Veo 3.1 at Vertex AI.",
      figure: "CN¥2,240",
      facts: { "a kept clip": "CN¥22.40", "a kept second": "CN¥2.80", "attempts a clip": "1" },
      says: "One figure, not a range: nothing in this plan is billed beyond the kept clips.",
      driven: true,
    },
  },
];

/** What an element says before one asks what its words mean. */
function shown(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll("[popover]")) note.remove();
  return textOf(copy);
}

it("explains its words where they stand", () => {
  render(<Headline view={viewOf("")} />);
  const terms = screen.getAllByRole("button");
  expect(terms.map(textOf)).toEqual(["kept clip", "attempts", "cautious end", "unit"]);
  for (const term of terms) {
    const note = document.getElementById(term.getAttribute("popovertarget")!);
    expect(note?.hasAttribute("popover")).toBe(true);
    expect(textOf(note)).not.toBe("");
  }
});

describe("a priced model", () => {
  it.each(priced)("$name", async ({ query, expect: wanted }) => {
    const { container } = render(<Headline view={viewOf(query)} />);
    expect(textOf(screen.getByRole("heading", { level: 1 }))).toBe(wanted.heading);
    const figure = screen.getByText(wanted.figure, { selector: "p" });
    expect(textOf(figure)).toBe(`${wanted.figure}a month`);
    expect(figure.getAttribute("aria-live")).toBe("polite");
    const named = screen.getAllByRole("term").map((term) => [shown(term), textOf(term.nextElementSibling)]);
    expect(Object.fromEntries(named)).toEqual(wanted.facts);
    expect(container.textContent).toContain(wanted.says);
    expect(screen.queryAllByRole("img", { name: /^Of / })).toHaveLength(wanted.driven ? 1 : 0);
    await expectAccessible(container);
  });
});

const budgets = [
  {
    name: "held at the cautious end",
    query: "budget=200",
    expect:
      "clear Within the budget of $200, with $22.40 to spare at the cautious end. Chance of staying within $200: over 99.9 % if the unpublished repeats are billed, 100 % if not.",
  },
  {
    name: "held only if the unpublished repeats are free",
    query: "budget=170",
    expect:
      "unknown The budget of $170 holds only if the unpublished repeats are not billed. Chance of staying within $170: 8.6 % if the unpublished repeats are billed, 100 % if not.",
  },
  {
    name: "broken at either end",
    query: "budget=100",
    expect: "exposed Over the budget of $100 by at least $59.84. Chance of staying within $100: 0 %.",
  },
  {
    name: "not said to hold without a price",
    query: "budget=10&model=kling/kling-v4",
    expect: "unknown Without a price no budget can be said to hold.",
  },
];

describe("a budget", () => {
  it.each(budgets)("$name", async ({ query, expect: wanted }) => {
    const { container } = render(<Headline view={viewOf(query)} />);
    const [state, ...words] = wanted.split(" ");
    const mark = screen.getByText(state!, { selector: "span" });
    expect(textOf(mark.parentElement)).toBe(`${state}${words.join(" ")}`);
    await expectAccessible(container);
  });

  it("is not mentioned where there is none", () => {
    const { container } = render(<Headline view={viewOf("")} />);
    expect(container.textContent).not.toMatch(/budget/i);
  });
});

const unpriced = [
  {
    name: "a retired model names its last day and its replacement",
    query: "model=vertex-ai/veo-3.0-generate-001",
    expect: {
      headline: "Retired",
      reason: "Retired: its last day was 2026-06-30. Replaced by vertex-ai/veo-3.1-generate-001.",
      source: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-0-generate",
    },
  },
  {
    name: "a model without a published price says why",
    query: "model=kling/kling-v4",
    expect: {
      headline: "Not priced",
      reason:
        "Kling's own price for this model was not found; only resellers' prices are known, and those are other bills.",
      source: "https://fal.ai/learn/tools/kling-api",
    },
  },
  {
    name: "a model that does not take the mode says what it takes, without a source",
    query: "model=runway/gen4_turbo",
    expect: {
      headline: "Not priced",
      reason: "Does not take text-to-video. It takes image-to-video.",
      source: undefined,
    },
  },
  {
    name: "a part without a price makes the whole one without a total",
    query: "model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video&audio=on",
    expect: {
      headline: "Only part of the bill has a price",
      reason: "The lines below are only part of the bill.",
      source: "any",
    },
  },
];

describe("a model without a total", () => {
  it.each(unpriced)("$name", async ({ query, expect: wanted }) => {
    const view = viewOf(query);
    const { container } = render(<Headline view={view} />);
    const headline = screen.getByText(wanted.headline);
    const live = headline.closest<HTMLElement>("[aria-live=polite]")!;
    expect(textOf(live)).toContain(wanted.reason);
    const source = within(live).queryByRole("link", { name: "Source" })?.getAttribute("href") ?? undefined;
    if (wanted.source === "any") expect(source).toMatch(/^https:/);
    else expect(source).toBe(wanted.source);
    expect(screen.getByRole("link", { name: "the same clip elsewhere" }).getAttribute("href")).toBe("#elsewhere");
    expect(container.textContent, "no figure that could be taken for a total").not.toMatch(/a month|[$€¥]\d/);
    await expectAccessible(container);
  });
});
