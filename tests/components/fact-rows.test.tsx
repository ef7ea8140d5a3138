/** Credits, waiting and what surrounds the clip: figures with the sums that made them. */
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AroundTheClip, Credits, Waiting } from "@/components/estimator/fact-rows";
import type { FactRow } from "@/lib/views/page";
import { expectAccessible, pricedFocusOf, textOf } from "./support/render";

/** Every row of a section as label, figure and explanation; a state stands before the explanation. */
const rowsOf = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("term")
    .map((term) => {
      const [figure, explanation] = [...term.parentElement!.querySelectorAll("dd")];
      return [textOf(term), textOf(figure), textOf(explanation)];
    });

const said = (rows: readonly FactRow[]) =>
  rows.map(({ label, figure, explanation, unknown, exposed, source }) => [
    label,
    figure,
    `${exposed ? "exposed" : unknown ? "unknown" : ""}${explanation}${source ? ` ${source.title}` : ""}`,
  ]);

const stitched = "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=12&retry=0.2";

describe("credits", () => {
  it.each([
    {
      name: "in packs, bought for the month",
      query: stitched,
      expect: [
        ["Consumed", "7,880 credits", "at most, in 95 of 100 months: $78.80 at $0.01 a credit"],
        ["Paid in", "$80.00", /^the cheapest packs that cover it, 8 × 1,000 credits; at least \$10\.00 at first$/],
        ["Left over", "120 credits", /^8,000 credits bought less 7,880 credits used; /],
      ],
    },
    {
      name: "a balance in money",
      query: "model=openai/sora-2&on=2026-08-01",
      expect: [
        ["Consumed", "$93.60", "at most, in 95 of 100 months"],
        ["Paid in", "$93.60", "what is needed; at least $5.00 at first"],
        ["Left over", "$0.00", "$93.60 paid in less $93.60 used; it lasts 365 days"],
      ],
    },
  ])("$name", async ({ query, expect: wanted }) => {
    const { prepaid } = pricedFocusOf(query);
    const { container } = render(<Credits rows={prepaid} />);
    const found = rowsOf("Credits");
    expect(found).toEqual(said(prepaid));
    wanted.forEach(([label, figure, explanation], index) => {
      expect(found[index]!.slice(0, 2)).toEqual([label, figure]);
      if (explanation instanceof RegExp) expect(found[index]![2]).toMatch(explanation);
      else expect(found[index]![2]).toBe(explanation);
    });
    await expectAccessible(container);
  });

  it("say what nobody publishes, with its mark", () => {
    render(<Credits rows={pricedFocusOf(stitched).prepaid} />);
    const refills = rowsOf("Credits").find(([label]) => label === "Refills itself")!;
    expect(refills).toEqual([
      "Refills itself",
      "not recorded",
      "unknownlook at the billing settings before the first job",
    ]);
  });

  it("are left out where bills are paid afterwards", () => {
    const { container } = render(<Credits rows={pricedFocusOf("").prepaid} />);
    expect(container.textContent).toBe("");
  });
});

const overLimit = "model=byteplus/dreamina-seedance-2-0-260128&concurrency=300";

describe("waiting", () => {
  it.each([
    { name: "polling", query: "" },
    { name: "over a limit", query: overLimit },
    { name: "a webhook", query: "delivery=webhook" },
  ])("$name", async ({ query }) => {
    const { waiting } = pricedFocusOf(query);
    const { container } = render(<Waiting rows={waiting} />);
    expect(rowsOf("Waiting")).toEqual(said(waiting));
    await expectAccessible(container);
  });

  it.each([
    {
      name: "polling counts its checks and its compute",
      query: "",
      row: "Status checks a month",
      expect: ["3,996", "111 jobs × 36 checks each"],
    },
    {
      name: "a limit that is not recorded is unknown",
      query: "",
      row: "Status checks a second",
      expect: ["0.1", "unknown1 at once ÷ 10 s; the limit is not recorded"],
    },
    {
      name: "a limit that the plan breaks is exposed",
      query: overLimit,
      row: "Status checks a second",
      expect: ["30", "exposed300 at once ÷ 10 s; the limit is 20: over it, checks fail"],
    },
    {
      name: "time is lost until the next check",
      query: "latency=104",
      row: "A job is seen done after",
      expect: ["1 min 50 s", "1 min 44 s a job, as you say, and 6 s until the next check"],
    },
    {
      name: "no time is lost where a check falls on the end",
      query: "latency=120",
      row: "A job is seen done after",
      expect: ["2 min", "2 min a job, as you say"],
    },
    {
      name: "an interval shorter than the provider's",
      query: "",
      row: "Interval in use",
      expect: ["10 s", "the provider's own is 15 s; yours asks more often"],
    },
    {
      name: "a webhook that is offered",
      query: "model=fal/veo3.1-lite&delivery=webhook",
      row: "Results by",
      expect: [
        "webhook",
        "offered; repeated for 1 h. If it is lost and nobody polls, a paid clip expires undelivered: keep a slow poll.",
      ],
    },
    {
      name: "a webhook that is not offered",
      query: "model=ltx/ltx-2-5-fast&duration=5&delivery=webhook",
      row: "Results by",
      expect: ["webhook", "exposednot offered here: the jobs have to be polled"],
    },
    {
      name: "a webhook that nobody mentions",
      query: "delivery=webhook",
      row: "Results by",
      expect: ["webhook", "unknownnone was found in the documentation: it may have to be polled"],
    },
  ])("$name", ({ query, row, expect: wanted }) => {
    render(<Waiting rows={pricedFocusOf(query).waiting} />);
    expect(rowsOf("Waiting").find(([label]) => label === row)).toEqual([row, ...wanted]);
  });

  it("with a webhook counts no checks", () => {
    render(<Waiting rows={pricedFocusOf("delivery=webhook").waiting} />);
    expect(rowsOf("Waiting").map(([label]) => label)).toEqual([
      "A job is seen done after",
      "The month's jobs take",
      "Results by",
    ]);
  });
});

describe("around the clip", () => {
  it("is one sentence while everything is off: where to switch it on, and nothing on paper", async () => {
    const { container } = render(<AroundTheClip rows={pricedFocusOf("").surroundings} />);
    expect(screen.queryByRole("term")).toBeNull();
    expect(screen.getByRole("link", { name: "Around the clip" }).getAttribute("href")).toBe("#around-fields");
    expect((container.firstElementChild as HTMLElement).className).toBe("print:hidden");
    await expectAccessible(container);
  });

  it("has a row for each that is given, and their sum", async () => {
    const { surroundings } = pricedFocusOf("extra.tax=0.2&extra.image=0.04");
    const { container } = render(<AroundTheClip rows={surroundings} />);
    const found = rowsOf("Around the clip");
    expect(found).toEqual(said(surroundings));
    expect(found.map(([label, figure]) => [label, figure])).toEqual([
      ["Input images", "$4.44"],
      ["Tax", "$37.44"],
      ["Together", "$41.88"],
    ]);
    expect((container.firstElementChild as HTMLElement).className).toBe("");
    await expectAccessible(container);
  });
});

describe("a row", () => {
  const row: FactRow = { label: "Paid in", figure: "$5.00", explanation: "what is needed" };

  it.each([
    { name: "has no mark where all is known", row, expect: undefined },
    { name: "is marked unknown", row: { ...row, unknown: true }, expect: "unknown" },
    {
      name: "is marked exposed, also where something is unknown",
      row: { ...row, unknown: true, exposed: true },
      expect: "exposed",
    },
  ])("$name", ({ row: only, expect: wanted }) => {
    const { container } = render(<Credits rows={[only]} />);
    const marks = [...container.querySelectorAll("[data-state]")].map(textOf);
    expect(marks).toEqual(wanted === undefined ? [] : [wanted]);
  });
});
