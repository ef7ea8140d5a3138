import { expect, it } from "vitest";
import type { CatalogueLatency } from "@/lib/catalogue";
import { decimal } from "@/lib/numbers/decimal";
import { latencyBasis, latencySaid } from "@/lib/views/sentences/latency";

const said: CatalogueLatency = {
  id: "seedance-2.5",
  how: "measured",
  by: "Pollinations",
  models: ["fal/seedance-2.5"],
  of: "4 s at 480p",
  low: "118.25",
  typical: "118.36",
  high: "119.68",
  sample: 3,
  seenOn: "2026-08-09",
  source: { title: "A page", url: "https://example.com" },
  long: decimal("119.68"),
  isOf: () => false,
};

it.each([
  [said, "measured: 3 jobs, 9 Aug 2026, for 4 s at 480p"],
  [{ ...said, of: "", sample: 1 }, "measured: 1 job, 9 Aug 2026"],
  [{ ...said, sample: "unknown" as const }, "measured: 9 Aug 2026, for 4 s at 480p"],
  [
    { ...said, how: "documented" as const, sample: "unknown" as const, seenOn: "unknown" },
    "documented by Pollinations: undated, for 4 s at 480p",
  ],
])("%#: %s", (latency, text) => expect(latencySaid(latency)).toBe(text));

it("each basis has its words", () => {
  const seconds = decimal("120");
  expect([
    latencyBasis({ seconds, basis: "stated" }),
    latencyBasis({ seconds, basis: "published" }),
    latencyBasis({ seconds, basis: "measured", said }),
    latencyBasis({ seconds, basis: "assumed" }),
  ]).toEqual([
    "as you say",
    "the long end of what is published",
    "measured: 3 jobs, 9 Aug 2026, for 4 s at 480p",
    "our assumption: nothing is published",
  ]);
});
