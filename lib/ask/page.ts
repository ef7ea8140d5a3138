/** Long lists in pages: which page is asked for, and what of the list it has. */
import { issueMessages, type Issue } from "./issues";

const pageSize = 50;

type ListPage<T> = {
  items: readonly T[];
  /** The page, from 1, and how many there are. */
  page: number;
  pages: number;
  /** Place of the first and the last item in the whole list, from 1. */
  first: number;
  last: number;
  all: number;
  issues: Issue[];
};

/** The page that is asked for, leniently: what is no page of the list is the first, with an issue. */
function readPage(text: string, pages: number): { page: number; issues: Issue[] } {
  if (text.trim() === "") return { page: 1, issues: [] };
  const page = /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : 0;
  if (page >= 1 && page <= pages) return { page, issues: [] };
  const message = issueMessages.outOfRange("1", String(pages));
  return { page: 1, issues: [{ code: "out-of-range", field: "view.page", value: text.slice(0, 100), message }] };
}

/** `view.page=2` of 382 items is 51 to 100. */
export function pageOf<T>(all: readonly T[], text: string): ListPage<T> {
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const { page, issues } = readPage(text, pages);
  const start = (page - 1) * pageSize;
  const items = all.slice(start, start + pageSize);
  return { items, page, pages, first: start + 1, last: start + items.length, all: all.length, issues };
}
