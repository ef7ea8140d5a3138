/** What of a page is open, beside what is asked of it: the keys `view.*`, which are part of no plan and of no copied link. */

export type Opened = {
  /** The comparison's rows beyond the first. */
  rows: boolean;
  /** The models that cannot make the clip, each with its reason. */
  unpriced: boolean;
  /** The risks that are clear. */
  clear: boolean;
  /** The list of all models to choose from, which a script has at hand without asking. */
  models: boolean;
  /** The form of a page that shows it on demand. */
  plan: boolean;
  /** The fields of a plan that few need. */
  fields: boolean;
  /** What flips a comparison. */
  flips: boolean;
  /** What moves the money to plan with. */
  moves: boolean;
};

const parts = [
  "rows",
  "unpriced",
  "clear",
  "models",
  "plan",
  "fields",
  "flips",
  "moves",
] as const satisfies readonly (keyof Opened)[];

const openedBy = (isOpen: (part: keyof Opened) => boolean): Opened =>
  Object.fromEntries(parts.map((part) => [part, isOpen(part)])) as Opened;

/** How a page is when it is opened. */
export const closed: Opened = openedBy(() => false);

/** Says what a page shows, not what is asked. */
export const isViewKey = (key: string): boolean => key.startsWith("view.");

/** What the address wants open: `view.rows=all&view.unpriced=all`. Anything else under `view.` changes nothing. */
export function readOpened(entries: Iterable<readonly [string, string]>): Opened {
  const all = new Set<string>();
  for (const [key, text] of entries) if (text.trim() === "all") all.add(key);
  return openedBy((part) => all.has(`view.${part}`));
}

/** The query of a page with so much of it open. */
export const withOpened = (query: string, opened: Partial<Opened>): string =>
  [query, ...parts.filter((part) => opened[part]).map((part) => `view.${part}=all`)].join("&");
