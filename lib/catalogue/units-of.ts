/** What can be said about a model without a workflow. */
import type { Model, Quantity, Rate, UnitKind } from "./schema";
import { unitKinds } from "./vocabulary";

const counts: Record<Quantity["of"], UnitKind> = {
  seconds: "second",
  clips: "task",
  images: "task",
  frames: "resolution",
  "pixel-volume": "resolution",
  "table-tokens": "resolution",
  "image-tokens": "resolution",
};

const countedBy = ({ meter, quantity }: Rate): UnitKind => (meter === "audio" ? "audio" : counts[quantity.of]);

/** Whether the price depends on it: the output rates of one value are not those of another. */
function drives({ rates }: Model, dimension: "resolution" | "audio"): boolean {
  const prices = new Map<string, string[]>();
  for (const { meter, when, unitPrice } of rates) {
    if (meter !== "output") continue;
    for (const value of [when[dimension] ?? []].flat())
      prices.set(value, [...(prices.get(value) ?? []), unitPrice].sort());
  }
  return new Set([...prices.values()].map((list) => list.join(" "))).size > 1;
}

/**
 * The units that drive a model's bill, in a fixed order: what it counts, credit where it is priced in credits, and
 * resolution or audio where the price depends on them. Veo 3.1: second, resolution, audio.
 */
export function unitsOf(model: Model): UnitKind[] {
  const found = new Set<UnitKind>(model.rates.map(countedBy));
  if (model.rates.some(({ denomination }) => denomination === "credit")) found.add("credit");
  if (drives(model, "resolution")) found.add("resolution");
  if (drives(model, "audio")) found.add("audio");
  return unitKinds.filter((unit) => found.has(unit));
}
