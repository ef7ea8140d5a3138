import { describe, expect, it } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { viewFocusedPlan } from "@/lib/views/page";

const viewOn = (query: string, today = "2026-11-26") =>
  viewFocusedPlan([...new URLSearchParams(query)], { catalogue, exchange: assumedRates, today });
const veoFast = "model=vertex-ai/veo-3.1-fast-generate-001";

describe("a plan of another day", () => {
  it("says what it is today, how much that is less, and when its price changed", () => {
    // 117 attempts at most of 8 s: $0.10 a second are $93.60, $0.08 are $74.88; 18.72 / 93.60 = 20 %.
    const { focus, otherDay } = viewOn(`${veoFast}&on=2026-03-01`);
    expect(focus).toMatchObject({ answer: { exact: "$93.60" } });
    expect(otherDay?.text).toBe(
      "With prices of today it is $74.88, $18.72 (20 %) less: the price changed on 7 Apr 2026.",
    );
  });

  it("leads to the same plan of today, which says nothing of another day", () => {
    const { otherDay } = viewOn(`${veoFast}&on=2026-03-01&clips=7`);
    const today = viewOn(otherDay?.href.slice(1) ?? "");
    expect(today.plan).toMatchObject({ on: "2026-11-26", workloads: [{ month: { clips: 7 } }] });
    expect(today.otherDay).toBeUndefined();
    expect(viewOn("").otherDay).toBeUndefined();
  });

  it("says that nothing moved", () => {
    expect(viewOn("on=2026-11-25").otherDay?.text).toBe("With prices of today it is the same.");
  });

  it("says of a day to come on what it rests, and when a price that is known already changes", () => {
    expect(viewOn("on=2027-06-01").otherDay?.text).toBe(
      "1 Jun 2027 is yet to come: what is known today is taken to hold until then. With prices of today it is the same.",
    );
    // Seen from March, the cut of April is to come: $93.60 are $18.72 more than $74.88.
    expect(viewOn(`${veoFast}&on=2026-04-08`, "2026-03-01").otherDay?.text).toBe(
      "8 Apr 2026 is yet to come: what is known today is taken to hold until then. With prices of today it is $93.60, $18.72 (25 %) more: the price changes on 7 Apr 2026.",
    );
  });

  it("says that the model has no price any more, and nothing where it has none on either day", () => {
    expect(viewOn("model=openai/sora-2&on=2026-06-01").otherDay?.text).toContain("Today: Retired");
    expect(viewOn("model=openai/sora-2&on=2026-11-01").otherDay).toBeUndefined();
  });
});
