/** What a figure, a day, an id and a link look like wherever they are written down. */
import { z } from "zod";

/** A decimal written as digits, never as a number: `"0.05"`. No sign, no exponent, no grouping. */
export const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'a decimal string such as "0.05" (digits, no sign, no exponent)');

/** A calendar day, `"2026-11-22"`, in UTC. */
export const day = z.iso.date();

/** The word that stands where nobody has published the fact. It is never 0, null or absent. */
export const unknown = z.literal("unknown");

/** A stable id as it appears in URLs: provider's own model ids keep their case and dots. */
export const id = z.string().regex(/^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$/, "letters, digits and . _ - between them");

/** An id of our own making (rates, sources, examples, risks): kebab-case, dots allowed. */
export const slug = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "kebab-case, dots allowed");

export const sourceIds = z.array(slug).min(1);

export const confidence = z.enum(["high", "medium", "low"]);
export type Confidence = z.infer<typeof confidence>;

/** Currencies a provider's price list is written in. */
export const currency = z.enum(["USD", "CNY"]);
export type Currency = z.infer<typeof currency>;

/** What a rate's figure counts: money, or the provider's own credit. */
export const denomination = z.enum(["USD", "CNY", "credit"]);

export const modes = [
  "text-to-video",
  "image-to-video",
  "video-to-video",
  "reference-to-video",
  "first-last-frame",
  "extend",
] as const;
export const mode = z.enum(modes);
export type Mode = z.infer<typeof mode>;

/**
 * Resolution labels in use, lowest first. The label is what the provider sells; its rank decides
 * what counts as "the least that will do" (2k and 1440p rank alike, as do 4k and 2160p).
 */
export const resolutions = [
  "240p", "256p", "360p", "480p", "512p", "540p", "576p", "580p", "720p", "768p", "832p", "1024p", "1080p", "1440p", "2k", "2160p", "4k",
] as const; // prettier-ignore
export const resolution = z.enum(resolutions);
export type Resolution = z.infer<typeof resolution>;

export const aspect = z.string().regex(/^\d{1,2}:\d{1,2}$/, 'an aspect ratio such as "16:9"');

export const onOff = z.enum(["on", "off"]);
export type OnOff = z.infer<typeof onOff>;

/** The five unit models of the field: what drives a line of the bill. */
export const unitKinds = ["second", "resolution", "audio", "task", "credit"] as const;
export const unitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof unitKind>;
