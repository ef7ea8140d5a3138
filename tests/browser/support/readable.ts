/** Pages that anybody can read: on both widths, in both themes, with scripts and without. */
import { describe, expect, it } from "vitest";
import { expectAccessibleInBothThemes } from "./accessible";
import { expectNoOverflow, narrow, visit, wide, type Visit } from "./page";

async function expectReadable({ page, problems }: Visit): Promise<void> {
  expect((await page.getByRole("main").textContent()) ?? "").not.toMatch(/undefined|NaN|\[object|Infinity/);
  await expectNoOverflow(page);
  expect(problems).toEqual([]);
}

export const describeReadable = (pages: readonly (readonly [name: string, path: string])[]): void =>
  describe.each(pages)("%s", (_, path) => {
    it.each([{ width: wide }, { width: narrow }])(
      "reads well and is accessible in both themes, %o",
      async ({ width }) => {
        await visit(path, { width, scheme: "light" }, async (visited) => {
          await expectReadable(visited);
          await expectAccessibleInBothThemes(visited.page);
          await expectReadable(visited);
        });
      },
    );

    it("reads well without JavaScript, on both widths", async () => {
      await visit(path, { width: wide, scheme: "dark", script: false }, async (visited) => {
        await expectReadable(visited);
        await expectNoOverflow(visited.page, narrow);
      });
    });
  });
