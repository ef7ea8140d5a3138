/** When a rate, a refusal, a caution or a duration rule holds. An absent key holds for every value. */
import { z } from "zod";
import { aspect, decimal, mode, onOff, resolution, slug, some } from "./primitives";
import { modes, resolutions } from "../vocabulary";

const oneOrMore = <T extends z.ZodType>(item: T, what: string) =>
  z.union([item, some(item)], `${what}, or a list of them`);

/** A number by listing (`"5"`, `["5", "10"]`) or by bounds: `over` and `below` are exclusive, `upTo` is inclusive. */
const numberCondition = z.union(
  [
    decimal,
    some(decimal),
    z.strictObject({ over: decimal.optional(), upTo: decimal.optional(), below: decimal.optional() }),
  ],
  'a number as "5", a list of them, or bounds as { over: "5", upTo: "10" }',
);
export type NumberCondition = z.infer<typeof numberCondition>;

export const conditions = z.strictObject({
  mode: oneOrMore(mode, `one of ${modes.join(", ")}`).optional(),
  resolution: oneOrMore(resolution, `one of ${resolutions.join(", ")}`).optional(),
  audio: onOff.optional(),
  /** Billed seconds of one generation. */
  durationSeconds: numberCondition.optional(),
  fps: oneOrMore(decimal, 'a number of frames such as "24"').optional(),
  aspect: oneOrMore(aspect, 'a shape such as "16:9"').optional(),
  /** Service tier; `standard` where the provider has no name for it. */
  tier: oneOrMore(slug, "the name of a tier").optional(),
  hasInputVideo: z.boolean().optional(),
  inputVideoSeconds: numberCondition.optional(),
  /** Of input video and generation together. */
  inputAndOutputSeconds: numberCondition.optional(),
  images: numberCondition.optional(),
  /** Options the model declares, by name. */
  options: z.record(slug, oneOrMore(slug, "a choice of the option")).optional(),
});
export type Conditions = z.infer<typeof conditions>;
