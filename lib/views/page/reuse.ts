/** A new view that shares with the last one whatever is equal in both, so that only what changed is drawn again. */
import { own } from "../../numbers/list";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function reuseList(last: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const items = next.map((item, at) => reuseValue(last[at], item));
  return items.length === last.length && items.every((item, at) => item === last[at]) ? last : items;
}

function reuseRecord(last: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const pairs = Object.entries(next).map(([key, value]) => [key, reuseValue(own(last, key), value)] as const);
  const same = pairs.length === Object.keys(last).length && pairs.every(([key, value]) => value === own(last, key));
  return same ? last : Object.fromEntries(pairs);
}

function reuseValue(last: unknown, next: unknown): unknown {
  if (last === next) return last;
  if (Array.isArray(last) && Array.isArray(next)) return reuseList(last, next);
  return isRecord(last) && isRecord(next) ? reuseRecord(last, next) : next;
}

/** The next value, made of plain data, with the last one's object for every part that is equal in both. */
export const reuse = <T>(last: T, next: T): T => reuseValue(last, next) as T;
