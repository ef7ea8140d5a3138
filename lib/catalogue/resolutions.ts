/** Resolution labels in order: what counts as "the least that will do". */
import { resolutions, type Resolution } from "./vocabulary";

/** 2k and 1440p rank alike, as do 4k and 2160p; otherwise the number is the rank. */
const ranks = Object.fromEntries(
  resolutions.map((label) => [label, label === "2k" ? 1440 : label === "4k" ? 2160 : Number.parseInt(label, 10)]),
) as Record<Resolution, number>;

/** Whether a resolution is at least the wanted one: 768p will do for 720p, 1440p for 2k. */
export const suffices = (label: Resolution, wanted: Resolution): boolean => ranks[label] >= ranks[wanted];

/** Lowest first. */
export const byRank = (a: Resolution, b: Resolution): number =>
  ranks[a] - ranks[b] || resolutions.indexOf(a) - resolutions.indexOf(b);
