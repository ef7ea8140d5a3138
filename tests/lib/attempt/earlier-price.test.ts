/** The price of a day before it was first seen: an earlier one that is known, another that is not, or carried back. */
import { describe, expect, it } from "vitest";
import { linesOf, type PartialEstimate } from "@/lib/month/estimate";
import { verdictOf } from "@/lib/budget/plan-with";
import { assumedRates } from "@/lib/data";
import { answerEstimate } from "@/lib/views/json/estimate";
import { estimateAnswer } from "@/lib/views/json/schema";
import { viewFocus } from "@/lib/views/page/focus";
import { say } from "@/lib/views/sentences/remarks";
import { estimateFor, priced } from "../support/question";
import { codesOf, saidOf, shown } from "../support/shown";
import { rate, synthetic } from "../support/synthetic";

const seen = rate({ id: "flat", unitPrice: "0.40", effectiveFrom: "2025-09-07" });

describe("where an earlier price is known", () => {
  const fell = synthetic({
    rates: [rate({ id: "flat-2025-08", unitPrice: "0.75", effectiveUntil: "2025-09-07" }), seen],
  });

  it.each([
    ["2025-08-04", "6"], // 8 x 0.75
    ["2025-09-06", "6"],
    ["2025-09-07", "3.2"], // 8 x 0.40
  ])("it holds on %s", (on, cost) => expect(shown(priced(estimateFor(fell, `on=${on}`)).attempt.cost)).toBe(cost));
});

describe("where another price held that is not recorded", () => {
  const moved = synthetic({ rates: [{ ...seen, before: "another-price" }] });

  it("there is no total before the first day, and the day is said", () => {
    const estimate = estimateFor(moved, "on=2025-08-04&budget=800");
    expect([estimate.status, codesOf(saidOf(estimate))]).toEqual(["partial", ["earlier-price-not-recorded"]]);
    expect(linesOf(estimate as PartialEstimate)).toEqual([]);
    expect(estimate.status === "partial" ? say(estimate.missing[0]) : undefined).toEqual({
      code: "earlier-price-not-recorded",
      message:
        "Another price held on this day, and which is not recorded; the one that is known was first seen on 2025-09-07. There is no total.",
      source: "https://example.com/pricing",
    });
    expect(verdictOf(estimate)).toBe("unknown");
  });

  it("the API answers it with its note, and without a total", () => {
    const answered = JSON.parse(JSON.stringify(answerEstimate(estimateFor(moved, "on=2025-08-04")))) as unknown;
    const { status, notes, ...rest } = estimateAnswer.shape.estimates.element.parse(answered);
    expect([status, codesOf(notes)]).toEqual(["partial", ["earlier-price-not-recorded"]]);
    expect(rest).not.toHaveProperty("month");
    expect(rest).toMatchObject({ attempt: { lines: [] } });
  });

  it("the page says so where the money would stand", () => {
    expect(viewFocus(estimateFor(moved, "on=2025-08-04"), assumedRates)).toMatchObject({
      status: "partial",
      headline: "Another price held then",
      lines: [],
    });
  });

  it("it is priced from that day on", () => {
    expect(shown(priced(estimateFor(moved, "on=2025-09-07")).attempt.cost)).toBe("3.2");
  });

  it("what else is charged is still taken apart", () => {
    const withImages = synthetic({
      modes: ["image-to-video"],
      rates: [
        { ...seen, before: "another-price" },
        rate({ id: "images", meter: "input-image", unitPrice: "0.01", quantity: { of: "images" } }),
      ],
    });
    const estimate = estimateFor(withImages, "mode=image-to-video&on=2025-08-04");
    expect(estimate.status).toBe("partial");
    expect(linesOf(estimate as PartialEstimate).map(({ cost }) => shown(cost))).toEqual(["0.01"]);
  });

  it("is asked of what the job is alone", () => {
    const other = synthetic({
      rates: [
        { ...seen, before: "another-price", when: { resolution: "1080p" } },
        rate({ when: { resolution: "720p" } }),
      ],
    });
    expect(estimateFor(other, "on=2025-08-04").status).toBe("priced");
    expect(estimateFor(other, "on=2025-08-04&resolution=1080p").status).toBe("partial");
  });

  it("needs a first day", () => {
    expect(() => synthetic({ rates: [rate({ before: "another-price" })] })).toThrow(/first day on which this one/);
  });
});

describe("where nothing is said of the days before", () => {
  it("a price is carried back to before it was first seen, and that is said", () => {
    const seenTwice = synthetic({ rates: [rate({ verifiedOn: "2026-11-01", firstSeenOn: "2025-09-07" })] });
    const said = (on: string) => saidOf(estimateFor(seenTwice, `on=${on}`));
    expect(said("2025-09-06")).toEqual([{ code: "start-unknown", firstSeen: "2025-09-07" }]);
    expect(said("2025-09-07")).toEqual([]);
  });

  it("an undated price is carried", () => {
    const undated = synthetic({ rates: [rate({ verifiedOn: "unknown" })] });
    expect(codesOf(saidOf(estimateFor(undated, "on=2024-01-01")))).toEqual(["price-undated"]);
  });

  it("a price with a first day is none before it", () => {
    expect(codesOf(saidOf(estimateFor(synthetic({ rates: [seen] }), "on=2025-08-04")))).toEqual(["no-published-price"]);
  });
});
