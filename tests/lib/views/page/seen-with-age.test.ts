import { expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { priceRow } from "@/lib/views/page/model/prices";
import { seenWithAge } from "@/lib/views/page/model/row";

it.each([
  // From 13 August to 27 November are 106 days; 90 days before that is 29 August.
  ["2026-08-13", "13 Aug 2026, 106 days before"],
  ["2026-08-28", "28 Aug 2026, 91 days before"],
  ["2026-08-29", "29 Aug 2026"],
  ["unknown", "undated"],
])("a price seen on %s says on 2026-11-27: %s", (seen, says) => {
  expect(seenWithAge(seen, "2026-11-27")).toBe(says);
});

it("every old price of a model's page says its days", () => {
  const day = "2027-06-01";
  const rows = catalogue.models.flatMap((model) => model.rates.map((rate) => priceRow(model, rate, day)));
  const dated = rows.filter(({ seen, old }) => old && seen !== "undated");
  expect(dated.length).toBeGreaterThan(0);
  for (const { seen } of dated) expect(seen).toMatch(/, \d+ days before$/);
});
