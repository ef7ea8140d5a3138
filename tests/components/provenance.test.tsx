import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ProvenanceNotes } from "@/components/estimator/provenance";
import { seenInWords } from "@/lib/words/format";
import { expectAccessible, focusOf, textOf, today } from "./support/render";

const assumed = "Assumed for this clip";
const disputed = "Where sources disagree, and what is not in the price";
const measured = "Seen on real bills";

const rows = [
  {
    name: "a dated price",
    query: "",
    expect: {
      aside: "price seen 25 Sep 2026 · confidence high · the provider gives no worked example",
      headings: [disputed],
      link: ["Vertex AI’s live price page", "https://cloud.google.com/vertex-ai/generative-ai/pricing"],
    },
  },
  {
    name: "an old price, and what was taken for granted",
    query: "model=kling/kling-v2-6&duration=5",
    expect: {
      aside: `price seen ${seenInWords("2026-08-13", today)} · confidence medium · the provider gives no worked example`,
      headings: [assumed, disputed],
      link: ["Kling AI’s live price page", "https://kling.ai/document-api/pricing/base/video"],
    },
  },
  {
    name: "a price without a date",
    query: "model=fal/kling-v4",
    expect: {
      aside: "no dated source · confidence ",
      headings: [assumed, disputed],
      link: ["fal’s live price page", "https://docs.fal.ai/documentation/model-apis/pricing"],
    },
  },
  {
    name: "several worked examples, and real bills",
    query: "model=byteplus/dreamina-seedance-2-0-260128",
    expect: {
      aside: "9 of 9 of the provider's worked examples agree",
      headings: [disputed, measured],
      link: undefined,
    },
  },
  {
    name: "a retired model: why is said above, not among the assumptions",
    query: "model=openai/sora-2",
    expect: { aside: `price seen ${seenInWords("2026-08-21", today)}`, headings: [disputed], link: undefined },
  },
];

describe("what a figure rests on", () => {
  it.each(rows)("$name", async ({ query, expect: wanted }) => {
    const focus = focusOf(query);
    const { container } = render(<ProvenanceNotes focus={focus} />);
    const section = screen.getByRole("region", { name: "What this rests on" });
    expect(textOf(section)).toContain(wanted.aside);

    const headings = screen.getAllByRole("heading", { level: 3 });
    expect(headings.map(textOf)).toEqual(wanted.headings);
    const { assumptions } = focus;
    const provenance = focus.provenance!;
    const said: Record<string, readonly string[]> = {
      [assumed]: assumptions.map(({ message }) => message),
      [disputed]: provenance.conflicts,
      [measured]: provenance.measured,
    };
    for (const heading of headings) {
      const items = within(heading.parentElement!).getAllByRole("listitem");
      expect(items.map(textOf)).toEqual(said[textOf(heading)]);
    }

    const link = screen.getByRole("link", { name: /live price page$/ });
    expect(link.getAttribute("href")).toBe(provenance.pricingUrl);
    if (wanted.link) expect([textOf(link), link.getAttribute("href")]).toEqual(wanted.link);
    expect(section.textContent).toContain("this estimate is educational");
    await expectAccessible(container);
  });
});
