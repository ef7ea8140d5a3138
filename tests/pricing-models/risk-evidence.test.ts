import { describe, expect, it } from "vitest";
import { riskEvidence } from "@/lib/data";
import { riskRules } from "@/lib/risks";
import type { Provider } from "@/lib/catalogue/schema";
import { day, unknown } from "@/lib/catalogue/schema/primitives";
import { linksAreClean } from "./rules/links-are-clean";

const ids = riskRules.map(({ id }) => id);

describe.each(Object.entries(riskEvidence))("evidence of %s", (risk, evidence) => {
  it("is of a risk that exists", () => {
    expect(ids).toContain(risk);
  });

  it("has a link that is https and tells nobody who sent the reader", () => {
    const sources = evidence.map(({ url }, index) => ({ id: `${risk} ${index + 1}`, url }));
    const holder = { id: "assumptions/risk-evidence", pricingUrl: evidence[0].url, sources } as unknown as Provider;
    expect(linksAreClean.check(holder)).toEqual([]);
  });

  it("has a calendar day, or says that none is known", () => {
    const wrong = evidence.filter(({ seenOn }) => !day.or(unknown).safeParse(seenOn).success);
    expect(wrong).toEqual([]);
  });

  it("says one thing a time, in a sentence", () => {
    for (const { title, says } of evidence) {
      expect(title).toMatch(/^\S.*\S$/);
      expect(says).toMatch(/^[A-Z0-9].*\.$/);
    }
    expect(new Set(evidence.map(({ says }) => says)).size).toBe(evidence.length);
  });
});
