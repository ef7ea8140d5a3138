/** The model of the same maker's model that a provider sells for the mode that is asked. */
import { describe, expect, it } from "vitest";
import { routeOf } from "@/lib/budget/route";
import { catalogue } from "@/lib/data";
import { context, estimateOf } from "../support/question";

const routeFor = (query: string) => routeOf(estimateOf(query), context)?.model.key;

describe("the route for a mode", () => {
  it.each([
    ["model=alibaba-intl/wan2.7-t2v&mode=image-to-video", "alibaba-intl/wan2.7-i2v"],
    ["model=alibaba-intl/wan2.7-i2v", "alibaba-intl/wan2.7-t2v"],
    ["model=alibaba-intl/wan2.7-i2v&mode=reference-to-video", "alibaba-intl/wan2.7-r2v"],
    // It has a price as it is.
    ["model=alibaba-intl/wan2.7-t2v", undefined],
    // Nobody sells this mode of it.
    ["model=alibaba-intl/wan2.7-t2v&mode=video-to-video", undefined],
    // Its mode is not what is in the way.
    ["model=alibaba-intl/wan2.7-t2v&resolution=4k", undefined],
  ])("%s", (query, key) => expect(routeFor(query)).toBe(key));

  it("has a price, is of the same maker's model at the same provider, and takes the mode, wherever there is one", () => {
    let found = 0;
    for (const { key, provider, family } of catalogue.models) {
      const route = routeOf(estimateOf(`model=${key}&mode=image-to-video&images=1&on=2026-11-22`), context);
      if (!route) continue;
      found += 1;
      expect([route.status, route.model.provider.id, route.model.family?.id]).toEqual([
        "priced",
        provider.id,
        family?.id,
      ]);
      expect(route.model.model.modes).toContain("image-to-video");
    }
    expect(found).toBeGreaterThanOrEqual(10);
  });
});
