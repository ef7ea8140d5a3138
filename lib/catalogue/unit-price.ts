/** What one unit of a rate costs, where a price is for many of them. */
import { decimal, type Decimal } from "../numbers/decimal";
import type { Rate } from "./schema";

/** Seconds priced by the minute or the hour are counted in minutes or hours, so that a price stays as published. */
export const isTimeSpan = (per: Rate["per"]): per is "60" | "3600" => per === "60" || per === "3600";

/** One unit in the denomination of its price: 7.0 a million tokens is 0.000007; a price a minute is a minute's. */
export const priceOfUnit = (per: Rate["per"], price: string): Decimal =>
  isTimeSpan(per) ? decimal(price) : decimal(price).div(decimal(per));
