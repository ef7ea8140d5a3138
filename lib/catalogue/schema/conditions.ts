/** When a rate, a refusal, a caution or a duration rule holds. An absent key holds for every value. */
import { z } from "zod";
import { aspect, decimal, mode, onOff, resolution, slug, some } from "./primitives";

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, some(item)]);

/** A number by listing (`"5"`, `["5", "10"]`) or by bounds: `over` and `below` are exclusive, `upTo` is inclusive. */
const numberCondition = z.union([
  decimal,
  some(decimal),
  z.strictObject({ over: decimal.optional(), upTo: decimal.optional(), below: decimal.optional() }),
]);
export type NumberCondition = z.infer<typeof numberCondition>;

export const conditions = z.strictObject({
  mode: oneOrMore(mode).optional(),
  resolution: oneOrMore(resolution).optional(),
  audio: onOff.optional(),
  /** Billed seconds of one generation. */
  durationSeconds: numberCondition.optional(),
  fps: oneOrMore(decimal).optional(),
  aspect: oneOrMore(aspect).optional(),
  /** Service tier; `standard` where the provider has no name for it. */
  tier: oneOrMore(slug).optional(),
  hasInputVideo: z.boolean().optional(),
  inputVideoSeconds: numberCondition.optional(),
  images: numberCondition.optional(),
  /** Options the model declares, by name. */
  options: z.record(slug, oneOrMore(slug)).optional(),
});
export type Conditions = z.infer<typeof conditions>;
