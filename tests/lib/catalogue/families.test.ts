import { describe, expect, it } from "vitest";
import { readProvider, type ProviderCards } from "@/lib/catalogue/cards";
import { withNewMakers } from "@/lib/catalogue/families";

const sold = (name: string, models: { id: string; name: string; vendor?: string }[], reseller = false) => {
  const file: ProviderCards = {
    name,
    pricingUrl: "https://example.com/pricing",
    currency: "USD",
    reseller,
    sources: { pricing: { kind: "primary", seenOn: "2026-11-29" } },
    models: models.map((model) => ({ ...model, modes: ["text-to-video"], prices: [] })),
  };
  return readProvider(name, file);
};

const google = { id: "veo-3.1", maker: "Google", name: "Veo 3.1", models: ["vertex-ai/veo-3.1-generate-001"] };
const labs = sold("Example Labs", [
  { id: "reel-2-t2v", name: "Reel 2" },
  { id: "reel-2-i2v", name: "Reel 2" },
  { id: "reel-3", name: "Reel 3" },
]);

describe("the families of a new maker", () => {
  it("begin with what it sells itself: models of one name are one", () => {
    expect(withNewMakers([google], [labs])).toEqual([
      {
        id: "reel-2",
        maker: "Example Labs",
        name: "Reel 2",
        models: ["example-labs/reel-2-i2v", "example-labs/reel-2-t2v"],
      },
      { id: "reel-3", maker: "Example Labs", name: "Reel 3", models: ["example-labs/reel-3"] },
      google,
    ]);
  });

  it("do not begin by themselves once one of that maker's is listed", () => {
    const listed = [{ id: "reel-3", maker: "Example Labs", name: "Reel 3", models: ["example-labs/reel-3"] }];
    expect(withNewMakers(listed, [labs])).toBe(listed);
  });

  it("do not begin with what another sells, or under another name", () => {
    const resold = sold("Example Shop", [{ id: "reel-2", name: "Reel 2", vendor: "Example Labs" }], true);
    const misspelt = sold("Example Labs", [{ id: "reel-2", name: "Reel 2", vendor: "Exampel Labs" }]);
    expect(withNewMakers([google], [resold, misspelt])).toEqual([google]);
  });
});
