import { describe, expect, it } from "vitest";
import { findSource, indexCatalogue } from "@/lib/catalogue";
import { readCatalogue } from "@/lib/catalogue/read";
import { catalogue } from "@/lib/data";
import { modelOf } from "../support/question";
import { shown } from "../support/shown";
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

describe("lengths", () => {
  it("of a range are every step, shortest first", () => {
    const { durationRules } = synthetic({
      constraints: { durations: [{ kind: "range", min: "2", max: "4", step: "0.5" }] },
    });
    expect(shown(durationRules[0]!.lengths)).toEqual({ kind: "choices", seconds: ["2", "2.5", "3", "3.5", "4"] });
  });

  it("of a range end before its step exceeds the most", () => {
    const { durationRules } = synthetic({
      constraints: { durations: [{ kind: "range", min: "2", max: "9", step: "3" }] },
    });
    expect(shown(durationRules[0]!.lengths)).toEqual({ kind: "choices", seconds: ["2", "5", "8"] });
  });

  it("of a set are sorted as numbers", () => {
    const { durationRules } = synthetic({ constraints: { durations: [{ kind: "set", seconds: ["10", "5", "8"] }] } });
    expect(shown(durationRules[0]!.lengths)).toEqual({ kind: "choices", seconds: ["5", "8", "10"] });
  });

  it.each([
    [
      { kind: "follows-input", min: "2", max: "30" },
      { kind: "as-input", min: "2", max: "30" },
    ],
    [
      { kind: "follows-input", min: "2", max: "unknown" },
      { kind: "as-input", min: "2", max: undefined },
    ],
    [{ kind: "unknown" }, { kind: "as-asked" }],
  ] as const)("%j", (rule, lengths) => {
    expect(shown(synthetic({ constraints: { durations: [rule] } }).durationRules[0]!.lengths)).toEqual(lengths);
  });
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

describe("findSource", () => {
  const { provider } = modelOf("luma/ray-3.2");
  it("reads a citation", () => expect(findSource(provider, "pricing").url).toBe(provider.pricingUrl));
  it("throws on one that is not listed", () => {
    expect(() => findSource(provider, "hearsay")).toThrow('luma cites the source "hearsay", which it does not list');
  });
});
