import { expect, it } from "vitest";
import { indexCatalogue } from "@/lib/catalogue";
import { readCatalogue } from "@/lib/catalogue/read";
import { catalogue } from "@/lib/data";
import { synthetic } from "../support/synthetic";

it("finds a model by provider and id", () => {
  expect(catalogue.find("luma/ray-3.2")?.model.name).toBe("Ray 3.2");
  expect(catalogue.find("luma/ray-9")).toBeUndefined();
  expect(catalogue.models).toHaveLength(catalogue.providers.reduce((all, { models }) => all + models.length, 0));
});

it("is empty without providers", () => {
  expect(readCatalogue([])).toMatchObject({ providers: [], models: [] });
});

it("is refused where of a model nothing was put together", () => {
  const google = catalogue.providers.filter(({ id }) => id === "vertex-ai");
  expect(() => indexCatalogue(google, {})).toThrow("of vertex-ai/");
});

it("knows of a family what is sold here, and nothing of a model that is in none", () => {
  const google = catalogue.providers.filter(({ id }) => id === "vertex-ai");
  const veo = "vertex-ai/veo-3.1-generate-001";
  const family = { id: "veo-3.1", maker: "Google", name: "Veo 3.1", models: ["fal/veo3.1", veo] };
  const { find } = readCatalogue(google, { families: [family, { ...family, id: "none", models: ["fal/veo3.1"] }] });
  expect(find(veo)?.family).toEqual({ id: "veo-3.1", maker: "Google", name: "Veo 3.1", keys: [veo] });
  expect(find("vertex-ai/veo-3.1-fast-generate-001")).not.toHaveProperty("family");
});

it("a model's own policy and waiting stand before the provider's", () => {
  const own = { rule: "billed", statement: "Here it is billed." } as const;
  const { policy, async: waiting } = synthetic(
    { billingPolicy: { failed: own }, async: { pollIntervalSeconds: "3" } },
    { async: { pollIntervalSeconds: "30", outputExpiryHours: "24" } },
  );
  expect([policy.failed, policy.moderated.rule]).toEqual([own, "unknown"]);
  expect([waiting.pollIntervalSeconds, waiting.outputExpiryHours]).toEqual(["3", "24"]);
});
