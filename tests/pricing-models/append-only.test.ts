/**
 * The catalogue is append-only in time: that is what makes a link replay. Every figure that was ever recorded is in
 * tests/golden/prices.json; it may be closed or superseded, never edited or deleted.
 * `UPDATE_GOLDEN=1 npm run test:data` appends new figures and closing days, and refuses everything else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import type { CatalogueRate } from "@/lib/catalogue";

type Recorded = { price: string; from: string; until?: string; superseded?: string };

const file = fileURLToPath(new URL("../golden/prices.json", import.meta.url));

const record = ({ unitPrice, denomination, per, meter, quantity, when, ...rate }: CatalogueRate): Recorded => ({
  price: `${meter}: ${unitPrice} ${denomination} / ${per} ${JSON.stringify(quantity)} when ${JSON.stringify(when)}`,
  from: rate.effectiveFrom,
  ...(rate.effectiveUntil === undefined ? {} : { until: rate.effectiveUntil }),
  ...(rate.supersededOn === undefined ? {} : { superseded: rate.supersededOn }),
});

const current = new Map(
  catalogue.models.flatMap(({ key, rates }) => rates.map((rate) => [`${key}/${rate.id}`, record(rate)] as const)),
);

/** A recorded figure as it stands now: under its id, or in the past of the row that has it. */
function standing(id: string, { price, from }: Recorded, now: ReadonlyMap<string, Recorded>): Recorded | undefined {
  const past = [...now].filter(([other]) => other.startsWith(`${id}-until-`) || other.startsWith(`${id}-wrong-`));
  const all = [now.get(id), ...past.map(([, is]) => is)];
  return all.find((is) => is?.price === price && is.from === from);
}

/** What may not happen to a recorded figure, each with its remedy. */
function faults(recorded: Record<string, Recorded>, now: ReadonlyMap<string, Recorded>): string[] {
  return Object.entries(recorded).flatMap(([id, was]) => {
    const kept = standing(id, was, now);
    const is = now.get(id);
    const place = `pricing-models/${id.split("/")[0]}, ${id}`;
    if (kept) {
      return was.until !== undefined && kept.until !== was.until
        ? [`${place}: a closed price was opened or moved. Put its until back.`]
        : [];
    }
    if (!is) return [`${place}: a recorded price is gone. Put it back, and close it with until.`];
    if (is.price !== was.price) {
      return [
        `${place}: a recorded figure was edited, from «${was.price}» to «${is.price}». ` +
          "Keep the old one in the row: was: [{ price, until }], or [{ price, wrong }] where it never held.",
      ];
    }
    return [`${place}: the first day of a recorded price moved. Put it back.`];
  });
}

const recorded = JSON.parse(readFileSync(file, "utf8")) as Record<string, Recorded>;

describe("the past", () => {
  it("is as it was recorded", () => {
    expect(faults(recorded, current).join("\n")).toBe("");
  });

  it("has every figure of the catalogue on record", () => {
    if (process.env["UPDATE_GOLDEN"] === "1" && faults(recorded, current).length === 0) {
      const all = Object.fromEntries([...current].sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
      return;
    }
    const missing = [...current]
      .filter(([id, { until }]) => recorded[id] === undefined || recorded[id].until !== until)
      .map(([id]) => id);
    expect(missing.join("\n"), "new or newly closed: npm run prices:record puts them on record").toBe("");
  });

  const [id, was] = [...current].find(([, { until }]) => until !== undefined)!;
  it.each([
    ["an edited figure", { ...was, price: was.price.replace(/\d/, "9") }, "a recorded figure was edited"],
    ["a moved first day", { ...was, from: "2020-01-01" }, "the first day of a recorded price moved"],
    ["a reopened price", { price: was.price, from: was.from }, "a closed price was opened"],
    ["a deleted price", undefined, "a recorded price is gone"],
  ])("does not take %s", (_, changed, message) => {
    const edited = new Map(current);
    if (changed) edited.set(id, changed);
    else edited.delete(id);
    const [fault] = faults({ [id]: was }, edited);
    expect(fault).toContain(message);
    expect(fault).toContain(id);
  });

  it("goes on in a row that keeps its id: the old price is in its past", () => {
    const [open, price] = [...current].find(([, { until }]) => until === undefined)!;
    const moved = new Map(current)
      .set(open, { ...price, price: price.price.replace(/\d/, "9"), from: "2026-12-01" })
      .set(`${open}-until-2026-12-01`, { ...price, until: "2026-12-01" });
    expect(faults({ [open]: price }, moved)).toEqual([]);
    moved.delete(`${open}-until-2026-12-01`);
    expect(faults({ [open]: price }, moved)).toEqual([expect.stringContaining("was: [{ price, until }]")]);
  });
});
