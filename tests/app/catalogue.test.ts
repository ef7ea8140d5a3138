/** The catalogue as others import it: its format is a contract. */
import { describe, expect, it } from "vitest";
import { GET } from "@/app/catalogue/v1.json/route";
import { catalogueUrl } from "@/app/catalogue/engine.json/file";
import { GET as GETEngine } from "@/app/catalogue/engine.json/route";
import { GET as GETSchema } from "@/app/catalogue/v1.schema.json/route";
import { indexCatalogue, type CatalogueModel, type EngineFile } from "@/lib/catalogue";
import { provider } from "@/lib/catalogue/schema/provider";
import { assumedRates, catalogue } from "@/lib/data";

type File = { version: number; exchangeRates: Record<string, unknown>; providers: Record<string, unknown>[] };

const address = "http://localhost/catalogue/v1.json";

describe("/catalogue/v1.json", () => {
  it("holds every provider, each in the shape of the schema", async () => {
    const file = (await GET(new Request(address)).json()) as File;
    expect(Object.keys(file)).toEqual([
      "version",
      "exchangeRates",
      "providers",
      "kinds",
      "families",
      "latencies",
      "vendorModels",
      "overshoots",
    ]);
    expect(file.version).toBe(1);
    expect(file.providers.length).toBeGreaterThanOrEqual(30);
    for (const entry of file.providers) expect(provider.parse(entry)).toEqual(entry);
  });

  it("keeps the fields that others read", async () => {
    const file = (await GET(new Request(address)).json()) as File;
    const kling = file.providers.find(({ id }) => id === "kling")! as {
      models: { id: string; rates: { id: string }[] }[];
    };
    const model = kling.models.find(({ id }) => id === "kling-v3")!;
    expect(Object.keys(kling)).toEqual([
      "id",
      "name",
      "pricingUrl",
      "currency",
      "reseller",
      "recordedOn",
      "sources",
      "credit",
      "billingPolicy",
      "async",
      "models",
    ]);
    expect(model.rates[0]).toEqual({
      id: "720p-silent",
      meter: "output",
      unitPrice: "0.6",
      denomination: "credit",
      per: "1",
      quantity: { of: "seconds", from: "output" },
      when: expect.objectContaining({ resolution: "720p", audio: "off" }) as unknown,
      effectiveFrom: "unknown",
      verifiedOn: "2026-10-08",
      firstSeenOn: "2026-07-10",
      confidence: "medium",
      sourceIds: expect.any(Array) as unknown,
    });
  });

  it("answers 304 to whoever has it, and may be kept for good under its content's name", () => {
    const first = GET(new Request(address));
    const etag = first.headers.get("etag")!;
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    expect(GET(new Request(address, { headers: { "if-none-match": etag } })).status).toBe(304);
    const named = GET(new Request(`${address}?v=${etag.replaceAll('"', "")}`));
    expect(named.headers.get("cache-control")).toContain("immutable");
  });

  it("has nothing under the name of another content: no page computes with prices of another build", async () => {
    const other = GET(new Request(`${address}?v=deadbeefdeadbeef`));
    expect(other.status).toBe(404);
    expect(other.headers.get("cache-control")).toBe("no-store");
    expect(await other.text()).not.toContain("providers");
  });
});

describe("/catalogue/engine.json", () => {
  const of = (url: string) => GETEngine(new Request(`http://localhost${url}`));

  it("is the same catalogue for the engine in the browser, with what is known of each model put to it", async () => {
    const file = (await of(catalogueUrl()).json()) as EngineFile;
    const { models } = indexCatalogue(file.providers, file.known);
    const said = (entries: readonly CatalogueModel[]) =>
      JSON.parse(
        JSON.stringify(entries, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value)),
      ) as unknown;
    expect(said(models)).toEqual(said(catalogue.models));
    expect(file.exchangeRates).toEqual(assumedRates);
  });

  it("is there for good under its content's name, and nothing is there under another's", () => {
    expect(of(catalogueUrl()).headers.get("cache-control")).toContain("immutable");
    expect(of("/catalogue/engine.json?v=deadbeefdeadbeef").status).toBe(404);
  });
});

it("says what the models are for that are not general, and the rest of the file stays as it was", async () => {
  const { kinds } = (await GET(new Request(address)).json()) as { kinds: Record<string, string> };
  expect(kinds["heygen/avatar_iv"]).toBe("avatar");
  expect(kinds["runway/ruby"]).toBe("upscale");
  expect(kinds["kling/kling-v3"]).toBeUndefined();
  const { properties } = (await GETSchema().json()) as { properties: Record<string, unknown> };
  expect(Object.keys(properties)).toEqual([
    "version",
    "exchangeRates",
    "providers",
    "kinds",
    "families",
    "latencies",
    "vendorModels",
    "overshoots",
  ]);
});

it("/catalogue/v1.schema.json is the JSON Schema of it", async () => {
  const schema = (await GETSchema().json()) as { $schema: string; required: string[]; additionalProperties: boolean };
  expect(schema.$schema).toContain("2020-12");
  expect(schema.required).toEqual(["version", "exchangeRates", "providers"]);
  expect(schema.additionalProperties).toBe(false);
});
