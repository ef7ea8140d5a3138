/** Whatever a reader types into a guide's example, the guide is a guide: no exception, no broken figure. */
import { describe, expect, it } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { guides } from "@/app/guides/content";
import { figuresOf } from "@/lib/views/guide/figures";
import type { Example } from "@/lib/views/guide/types";

const typed = ["0", "0.95", "0.9", "600", "0.1", "10000000", "-1", "x", "2k", "on", "1e9", "10", "webhook", "9:16", ""];

const exampleOf = (slug: string, asked: Readonly<Record<string, string>>): Example => {
  const { blocks } = guides.get(slug)!(figuresOf({ catalogue, exchange: assumedRates, today: "2026-11-22", asked }));
  return blocks.flatMap((block) => (block.kind === "example" ? [block.example] : []))[0]!;
};

describe("an example", () => {
  it.each([...guides.keys()])("%s takes anything", (slug) => {
    const { fields, rows } = exampleOf(slug, {});
    for (let round = 0; round < typed.length; round += 1) {
      const asked = Object.fromEntries(
        fields.map(({ name }, index) => [name, typed[(round * (7 + index) + index * 3) % typed.length]!]),
      );
      const answered = exampleOf(slug, asked);
      expect(answered.rows).toHaveLength(rows.length);
      expect(JSON.stringify(answered.rows)).not.toMatch(/NaN|Infinity|undefined|[0-9]e[+-]?[0-9]/);
    }
  });

  it("keeps what reads, where two values exclude each other", () => {
    // 0.95 of attempts fail and 0.95 are moderated: together they are more than all of them
    const { fields } = exampleOf("failed-jobs", { retry: "0.95", moderated: "0.95" });
    const shares = fields
      .filter(({ name }) => name === "retry" || name === "moderated")
      .map(({ value }) => Number(value));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(0.95);
  });
});
