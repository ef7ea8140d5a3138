/** Which releases can be asked for, where they are known: a browser takes what its page was opened with. */

/**
 * Why there is no release of a day among those on record, the oldest first; nothing where there is one. Of 24 November,
 * with releases of 22 and 26: the nearest one before it is of 22 November.
 */
export const lacksReleaseOf =
  (days: readonly string[]) =>
  (day: string): string | undefined => {
    if (days.includes(day)) return undefined;
    const before = days.findLast((other) => other < day);
    if (before !== undefined) return `No release of that day is on record; the nearest before it is of ${before}.`;
    return `No release of that day is on record; the oldest is of ${days[0] ?? "no day"}.`;
  };
