import { describe, expect, it } from "vitest";
import { findSource } from "@/lib/catalogue/seen";
import { modelOf } from "../support/question";

describe("findSource", () => {
  const { provider } = modelOf("luma/ray-3.2");
  it("reads a citation", () => expect(findSource(provider, "pricing").url).toBe(provider.pricingUrl));
  it("throws on one that is not listed", () => {
    expect(() => findSource(provider, "hearsay")).toThrow('luma cites the source "hearsay", which it does not list');
  });
});
