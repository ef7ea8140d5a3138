import type { UnitKind } from "@/lib/catalogue/schema";

const fills: Record<UnitKind, string> = {
  second: "bg-second",
  resolution: "bg-resolution",
  audio: "bg-audio",
  task: "bg-task",
  credit: "bg-credit",
};

/** A unit's colour, always with its word. */
export function UnitKey({ unit }: { unit: UnitKind }) {
  return (
    <span className="unit-key">
      <span aria-hidden="true" className={fills[unit]} />
      {unit}
    </span>
  );
}
