import { describe, expect, it } from "vitest";
import { pageOf } from "@/lib/ask/page";

const list = Array.from({ length: 307 }, (_, at) => at + 1);

describe("a page of a list", () => {
  it.each([
    ["", list, { page: 1, pages: 7, first: 1, last: 50 }],
    ["2", list, { page: 2, pages: 7, first: 51, last: 100 }],
    ["7", list, { page: 7, pages: 7, first: 301, last: 307 }],
    [" 7 ", list, { page: 7, pages: 7, first: 301, last: 307 }],
    ["1", list.slice(0, 50), { page: 1, pages: 1, first: 1, last: 50 }],
    ["2", list.slice(0, 51), { page: 2, pages: 2, first: 51, last: 51 }],
  ])("%s", (text, all, wanted) => {
    const { items, ...page } = pageOf(all, text);
    expect(page).toEqual({ ...wanted, all: all.length, issues: [] });
    expect(items).toEqual(all.slice(wanted.first - 1, wanted.last));
  });

  it.each(["8", "0", "-1", "1.5", "two", "1e1", "0x1", "9".repeat(400)])(
    "is the first one for %s, and says so",
    (text) => {
      const { page, items, issues } = pageOf(list, text);
      expect([page, items.length]).toEqual([1, 50]);
      expect(issues).toEqual([
        { code: "out-of-range", field: "view.page", value: text.slice(0, 100), message: "Must be between 1 and 7." },
      ]);
    },
  );

  it("is empty, and still one, where the list is", () => {
    expect(pageOf([], "")).toMatchObject({ items: [], page: 1, pages: 1, all: 0, issues: [] });
  });
});
