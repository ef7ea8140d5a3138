/** Pages that anybody can read: on both widths, in both themes, with scripts and without. */
import { describe, expect, it } from "vitest";
import { expectAccessibleInBothThemes } from "./accessible";
import { expectNoOverflow, narrow, visit, wide, type Visit } from "./page";

/** Its words and its messages are sound, and nothing sticks out at any of the widths. */
async function expectReadable({ page, problems }: Visit, widths: readonly number[]): Promise<void> {
  expect((await page.getByRole("main").textContent()) ?? "").not.toMatch(/undefined|NaN|\[object|Infinity/);
  for (const width of widths) await expectNoOverflow(page, width);
  expect(problems).toEqual([]);
}

export const describeReadable = (pages: readonly (readonly [name: string, path: string])[]): void =>
  describe.each(pages)("%s", (_, path) => {
    it("reads well and is accessible in both themes, on both widths", async () => {
      await visit(path, { width: wide, scheme: "light" }, async (visited) => {
        await expectReadable(visited, [wide, narrow]);
        await expectAccessibleInBothThemes(visited.page, [wide, narrow]);
        await expectReadable(visited, [wide, narrow]);
      });
    });

    it("reads well without JavaScript, on both widths", async () => {
      await visit(path, { width: wide, scheme: "dark", script: false }, async (visited) => {
        await expectReadable(visited, [wide, narrow]);
      });
    });
  });
