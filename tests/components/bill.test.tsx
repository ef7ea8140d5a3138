import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Bill } from "@/components/estimator/bill";
import { bodyRows, expectAccessible, focusOf, pricedFocusOf, sourceText, textOf } from "./support/render";

type Line = { unit: string; what: string; source: [title: string, href: string]; amount: string };

const vertex = "https://cloud.google.com/vertex-ai/generative-ai/pricing";
const onVertex: Line["source"] = ["Vertex AI pricing, 25 Sep 2026", vertex];
const kling: Line["source"] = [
  "Kling AI video pricing, the prices of Kling 3.0 and 3.0 Omni, 8 October 2026",
  "https://kling.ai/document-api/pricing/base/video",
];
const runway: Line["source"] = [
  "Runway API pricing, summarised in October 2026, 3 Oct 2026",
  "https://docs.dev.runwayml.com/guides/pricing/",
];
const luma: Line["source"] = [
  "Luma Agents API pricing guide, full table, 8 Oct 2026",
  "https://docs.agents.lumalabs.ai/guides/pricing/",
];

const attempts: { name: string; query: string; expect: { lines: Line[]; attempt: string } }[] = [
  {
    name: "seconds",
    query: "",
    expect: {
      lines: [{ unit: "second", what: "Video, silent 8 s at $0.20 a second", source: onVertex, amount: "$1.60" }],
      attempt: "$1.60",
    },
  },
  {
    name: "a clip stitched from two generations: 3 x 10 s at $0.20",
    query: "duration=10&audio=on&resolution=4k",
    expect: {
      lines: [
        {
          unit: "second",
          what: "Video, silent 6 s at $0.20 a second; 4 s at $0.20 a second",
          source: onVertex,
          amount: "$2.00",
        },
        {
          unit: "resolution",
          what: "Resolution 4k 6 s at $0.20 a second more for 4k instead of 720p; 4 s at $0.20 a second more for 4k instead of 720p",
          source: onVertex,
          amount: "$2.00",
        },
        {
          unit: "audio",
          what: "Audio 6 s at $0.20 a second more with sound; 4 s at $0.20 a second more with sound",
          source: onVertex,
          amount: "$2.00",
        },
      ],
      attempt: "$6.00",
    },
  },
  {
    name: "credits with sound: 4.5 units at $0.14",
    query: "model=kling/kling-v3&duration=5&audio=on",
    expect: {
      lines: [
        {
          unit: "credit",
          what: "Video, silent 5 s at 0.6 units a second = 3 units at $0.14",
          source: kling,
          amount: "$0.42",
        },
        {
          unit: "audio",
          what: "Audio 5 s at 0.3 units a second more with sound = 1.5 units at $0.14",
          source: kling,
          amount: "$0.21",
        },
      ],
      attempt: "$0.63",
    },
  },
  {
    name: "credits that rise with resolution: 200 credits at $0.01",
    query: "model=runway/wan3&duration=20",
    expect: {
      lines: [
        {
          unit: "credit",
          what: "Video 20 s at 5 credits a second = 100 credits at $0.01",
          source: runway,
          amount: "$1.00",
        },
        {
          unit: "resolution",
          what: "Resolution 720p 20 s at 5 credits a second more for 720p instead of 480p = 100 credits at $0.01",
          source: runway,
          amount: "$1.00",
        },
      ],
      attempt: "$2.00",
    },
  },
  {
    name: "a price a clip, with an option",
    query: "model=luma/ray-3.2&duration=5&opt.hdr=on",
    expect: {
      lines: [
        { unit: "task", what: "Video 1 clip at $0.06 a clip", source: luma, amount: "$0.06" },
        {
          unit: "resolution",
          what: "Resolution 720p 1 clip at $0.24 a clip more for 720p instead of 360p",
          source: luma,
          amount: "$0.24",
        },
        { unit: "resolution", what: "HDR on 1 clip at $0.30 a clip more", source: luma, amount: "$0.30" },
      ],
      attempt: "$0.60",
    },
  },
];

const theBill = () => screen.getByRole("table", { name: "Every line with its unit, rule, source and amount" });

function expectLine([unit, what, source, amount]: HTMLElement[], wanted: Line): void {
  expect(textOf(unit)).toBe(wanted.unit);
  expect(textOf(what)).toBe(wanted.what);
  const link = within(source!).getByRole("link", { name: wanted.source[0] });
  expect(link.getAttribute("href")).toBe(wanted.source[1]);
  expect(textOf(amount)).toBe(wanted.amount);
}

describe("one attempt", () => {
  it.each(attempts)("$name", async ({ query, expect: { lines, attempt } }) => {
    const { container } = render(<Bill focus={focusOf(query)} query={query} />);
    const section = screen.getByRole("region", { name: "The bill" });
    expect(section.textContent).toContain("one attempt, then the month");
    const rows = bodyRows(theBill());
    lines.forEach((line, index) => expectLine(rows[index]!, line));
    expect(rows[lines.length]!.map(textOf)).toEqual(["", "One attempt", "", attempt]);
    await expectAccessible(container);
  });

  it("names its columns for those who do not see them", () => {
    render(<Bill focus={focusOf("")} query="" />);
    const columns = within(theBill()).getAllByRole("columnheader").map(textOf);
    expect(columns).toEqual(["Unit", "What, and the sum in words", "Source and day", "Amount"]);
  });
});

const unsaid =
  "billed or not is not recorded. Google says for the Gemini API that Veo is charged only on success; the same sentence was not found for Vertex AI.";

const months = [
  {
    name: "kept clips, and failures that nobody says are billed",
    query: "",
    expect: {
      rows: [
        ["Kept clips 99.9 of 100 succeed within 3 attempts", "", "$159.84"],
        [`Failed attempts 11.1 of them; ${unsaid}`, "Vertex AI pricing, Veo section, 8 Sep 2026", "$0.00 – $17.76"],
      ],
      total: "$159.84 – $177.60",
    },
  },
  {
    name: "only what happens: no row of failures without failures",
    query: "retry=0&tries=1",
    expect: { rows: [["Kept clips 100 of 100 succeed within 1 attempt", "", "$160.00"]], total: "$160.00" },
  },
  {
    name: "every outcome, with the user's own finding and no source for it",
    query: "retry=0.2&moderated=0.05&timeout=0.05&unusable=0.25&duplicates=0.01&policy.failed=billed",
    expect: {
      rows: [
        ["Kept clips 89.3 of 100 succeed within 3 attempts", "", "$142.85"],
        ["Unusable takes 29.8 of them, billed as any other job", "", "$47.62"],
        ["Failed attempts 34 of them; billed. Your own finding.", "", "$54.42"],
        [
          "Moderated attempts 8.5 of them; billed or not is not recorded. One API answer of September 2025 said that a filtered request was not charged; the price page does not say, and the question for partly filtered requests went unanswered.",
          "A raw Vertex answer to a filtered Veo request, 9 Sep 2025",
          "$0.00 – $13.61",
        ],
        [
          "Attempts given up on 8.5 of them; billed or not is not recorded. What a job costs that the caller stopped waiting for is not published.",
          "",
          "$0.00 – $13.61",
        ],
        ["Duplicate jobs 1.7 of them, billed as any other job", "", "$2.72"],
      ],
      total: "$247.61 – $274.82",
    },
  },
  {
    name: "stitched: every generation of a clip must be kept",
    query: "duration=10&retry=0.1&policy.failed=not-billed",
    expect: {
      rows: [
        ["Kept clips 99.8 of 100 succeed within 3 attempts, each of 2 generations", "", "$199.80"],
        ["Failed attempts 22.2 of them; not billed. Your own finding.", "", "$0.00"],
      ],
      total: "$199.80",
    },
  },
  {
    name: "in another currency than the attempt",
    query: "currency=CNY&retry=0",
    expect: { rows: [["Kept clips 100 of 100 succeed within 3 attempts", "", "CN¥1,120.00"]], total: "CN¥1,120.00" },
  },
];

describe("a price that is wrong", () => {
  it("is told of from its own line, with the rate that was charged and the plan, and followed by no machine", () => {
    const query = "model=kling/kling-v3&duration=5&audio=on&on=2026-11-22";
    render(<Bill focus={focusOf(query)} query={query} />);
    const links = within(theBill()).getAllByRole("link", { name: "This price is wrong" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      `/correction?rate=720p-audio&${query}`,
      `/correction?rate=720p-audio&${query}`,
    ]);
    expect(links.map((link) => link.getAttribute("rel"))).toEqual(["nofollow", "nofollow"]);
    const own = within(theBill()).getAllByRole("link", { name: "Own price" });
    expect(own.map((link) => link.getAttribute("href"))).toEqual([`/own?${query}`, `/own?${query}`]);
  });
});

describe("the month", () => {
  it.each(months)("$name", async ({ query, expect: { rows, total } }) => {
    const focus = pricedFocusOf(query);
    const { container } = render(<Bill focus={focus} query={query} />);
    const shown = bodyRows(theBill())
      .slice(focus.lines.length + 1)
      .map((cells) => cells.map(textOf));
    expect(shown.slice(0, -1)).toEqual(rows.map(([what, source, amount]) => ["", what, source, amount]));
    expect(shown.at(-1)).toEqual(["", "The month", "", total]);
    await expectAccessible(container);
  });
});

const exchanges = [
  {
    name: "an assumed rate, with its day and what it is",
    query: "currency=CNY",
    expect:
      "Billed in USD; shown in CNY at 7.0 CNY a US dollar (assumed: the fixed rate at which a reseller converts Chinese list prices; not a bank's rate, 14 Oct 2026).",
  },
  {
    name: "a stated rate",
    query: "currency=EUR&fx.EUR=0.9",
    expect: "Billed in USD; shown in EUR at 0.9 EUR a US dollar (as you say).",
  },
  { name: "no word of a rate where none is used", query: "fx.EUR=0.9", expect: undefined },
];

describe("the exchange rate", () => {
  it.each(exchanges)("$name", async ({ query, expect: wanted }) => {
    const { container } = render(<Bill focus={focusOf(query)} query={query} />);
    if (wanted) expect(screen.getByText(wanted)).toBeTruthy();
    else expect(screen.queryByText(/^Billed in/)).toBeNull();
    await expectAccessible(container);
  });
});

describe("without a total", () => {
  it("lists the part that has a price, and neither an attempt nor a month", async () => {
    const query = "model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video&audio=on";
    const focus = focusOf(query);
    const { container } = render(<Bill focus={focus} query={query} />);
    const section = screen.getByRole("region", { name: "The part that has a price" });
    expect(section.textContent).toContain("no total: a charge is missing");
    const rows = bodyRows(theBill());
    expect(rows).toHaveLength(focus.lines.length);
    focus.lines.forEach(({ unit, label, explanation, source, cost }, index) =>
      expectLine(rows[index]!, {
        unit,
        what: `${label} ${explanation}`,
        source: [sourceText(source), source.url],
        amount: cost,
      }),
    );
    expect(section.textContent).not.toMatch(/One attempt|The month/);
    await expectAccessible(container);
  });

  it.each([
    { name: "a retired model", query: "model=openai/sora-2" },
    { name: "a model without a price", query: "model=kling/kling-v4" },
  ])("$name has no bill", ({ query }) => {
    const { container } = render(<Bill focus={focusOf(query)} query={query} />);
    expect(container.childElementCount).toBe(0);
  });
});
