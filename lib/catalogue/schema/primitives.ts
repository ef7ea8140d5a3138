/** What a figure, a day, an id and a link look like wherever they are written down. */
import { z } from "zod";
import { modes, resolutions, unitKinds } from "../vocabulary";

/** A decimal written as digits, never as a number: `"0.05"`. No sign, no exponent, no grouping. */
const decimalText = 'a decimal string such as "0.05" (digits, no sign, no exponent)';
export const decimal = z.string(decimalText).regex(/^\d+(\.\d+)?$/, decimalText);

/** A decimal above zero: a step of "0" would never end. */
export const positive = decimal.refine((text) => /[1-9]/.test(text), "a decimal above zero");

/** A calendar day, `"2026-11-22"`, in UTC. */
export const day = z.iso.date('a day such as "2026-11-22"');

/** The word that stands where nobody has published the fact. It is never 0, null or absent. */
export const unknown = z.literal("unknown");

/** A stable id as it appears in URLs: provider's own model ids keep their case and dots. */
export const id = z.string().regex(/^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$/, "letters, digits and . _ - between them");

/** An id of our own making (rates, sources, examples, risks): kebab-case, dots allowed. */
export const slug = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "kebab-case, dots allowed");

/** A list with at least one entry, and a type that says so. */
export const some = <T extends z.ZodType>(item: T) => z.tuple([item], item, "a list with at least one entry");

type AnyOf<Shape extends z.ZodRawShape> = { [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]> };

/** Some of the entries of something, each of them said: one that is left out is not there. */
export const anyOf = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape, z.core.$strict>) =>
  z.strictObject(
    Object.fromEntries(Object.entries(shape).map(([key, entry]) => [key, z.exactOptional(entry)])) as AnyOf<Shape>,
  );

export const sourceIds = some(slug);

export const confidence = z.enum(["high", "medium", "low"]);

/** Currencies a provider's price list is written in. */
export const currency = z.enum(["USD", "CNY"]);

/** What a rate's figure counts: money, or the provider's own credit. */
export const denomination = z.enum(["USD", "CNY", "credit"]);

export const mode = z.enum(modes, `one of ${modes.join(", ")}`);

export const resolution = z.enum(resolutions, `one of ${resolutions.join(", ")}`);

export const aspect = z.string().regex(/^\d{1,2}:\d{1,2}$/, 'an aspect ratio such as "16:9"');

export const onOff = z.enum(["on", "off"]);

export const unitKind = z.enum(unitKinds);

/** As it is written: nothing of it is changed by whoever reads it. */
export type Frozen<T> = T extends readonly [infer First, ...infer Rest]
  ? readonly [Frozen<First>, ...Frozen<Rest>]
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;
