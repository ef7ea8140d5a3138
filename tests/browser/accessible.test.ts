/**
 * Zero axe findings, in both themes and on both widths, with everything opened. The comparison of the whole catalogue
 * has the same rows on every estimate: it is opened on the default one and folded on the others.
 */
import { describe, it } from "vitest";
import { expectAccessibleInBothThemes } from "./support/accessible";
import { narrow, useChromium, visit, wide } from "./support/page";

useChromium();

const byDefault = "/?view.fields=all";

const pages = [
  ["the default estimate", byDefault],
  [
    "a bill in credits with options",
    "/?model=kling/kling-v2-6&duration=10&resolution=1080p&audio=on&opt.voice-control=on&budget=50&view.fields=all",
  ],
  ["a retired model", "/?model=openai/sora-2&on=2026-11-01"],
  ["bad values", "/?duration=abc&retry=700&foo=1&clips=0&currency=XAU&view.fields=all"],
  ["a page that does not exist", "/nothing-here"],
  ["the list of models", "/models?view.q=kling&view.audio=on&view.kind=all&plan=budget%3D300"],
  ["a list without models", "/models?view.q=luma&view.resolution=240p&view.sort=x"],
  ["a provider", "/models/luma"],
  ["a model", "/models/vertex-ai/veo-3.1-fast-generate-001"],
  ["what moved", "/changes"],
  ["sums of a provider beside the engine's", "/accuracy?view.provider=fal"],
  ["a price that is wrong", "/correction?rate=720p-audio&model=kling/kling-v3"],
  ["prices of one's own", "/own?model=kling/kling-v3&credit.kling=0.1&discount.kling=much&view.set=model"],
  ["an estimate with a price of one's own", "/?model=kling/kling-v3&credit.kling=0.1"],
  ["a price that is not there", "/correction?rate=nothing&model=kling/kling-v3"],
] as const;

/** The part of a page that stays folded. */
const folded = (path: string): string => (path === byDefault ? "" : "#elsewhere");

/** The fields of a group come when it is opened: each open one has a control, or says that they could not be loaded. */
const groupsAreFilled = (): boolean =>
  [...document.querySelectorAll(".plan-group[open] .plan-fields")].every((group) =>
    group.querySelector("input:not([type=hidden]), select, [role=alert]"),
  );

describe.each(pages)("%s", (_, path) => {
  it("in both themes, on both widths", async () => {
    await visit(path, { width: wide, scheme: "light" }, async ({ page }) => {
      await page.evaluate((kept) => {
        for (const details of document.querySelectorAll("details")) {
          details.open = kept === "" || details.closest(kept) === null;
        }
      }, folded(path));
      await page.waitForFunction(groupsAreFilled);
      await expectAccessibleInBothThemes(page, [wide, narrow]);
    });
  });
});
