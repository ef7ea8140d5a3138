/** What a unit model answers. */
import type { Decimal } from "../../numbers/decimal";
import type { Job } from "../../catalogue/job";
import type { Model, Quantity, UnitKind } from "../../catalogue/schema";
import type { Unmeasurable } from "./quantity";

export type QuantityOf = Quantity["of"];

/** One way of counting what is billed. */
export type UnitModel<Of extends QuantityOf> = {
  /** The unit of the bill that it counts towards. */
  unit: UnitKind;
  /** How much of it one generation uses, shaped as billed. */
  measure: (facts: { model: Model; job: Job; quantity: Extract<Quantity, { of: Of }> }) => Decimal | Unmeasurable;
  /** Singular, as written behind a number. */
  noun: (quantity: Extract<Quantity, { of: Of }>) => string;
};
