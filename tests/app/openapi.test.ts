/** What the API says of itself is what it does: real answers fit the schema that its description is made from. */
import { describe, expect, it } from "vitest";
import { GET as estimate } from "@/app/api/estimate/route";
import { GET as models } from "@/app/api/models/route";
import { GET as openapi } from "@/app/api/openapi.json/route";
import { estimateAnswer } from "@/lib/views/json/schema";
import { refusal } from "@/lib/views/json/issue-schema";
import { modelsAnswer } from "@/lib/views/json/models-schema";
import { extraFields, levyFields } from "@/lib/ask/extras";
import { decimalText, fields, testField } from "@/lib/ask/fields";
import { planEntries } from "@/lib/ask/write";
import { readOf } from "../lib/support/question";

type Schema = Record<string, unknown>;
type Described = {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        parameters?: { name: string; schema: Schema }[];
        requestBody?: { content: Record<string, { schema: { properties: Record<string, Schema> } }> };
        responses: object;
      }
    >
  >;
};

const description = async () => (await openapi().json()) as Described;
/** Fields of the estimate by their keys, in the order in which they are described. */
const schemasOf = async () => {
  const { paths } = await description();
  return new Map(paths["/api/estimate"]!.get!.parameters!.map(({ name, schema }) => [name, schema]));
};
const answer = async (query: string) =>
  (await estimate(new Request(`http://localhost/api/estimate?${query}`)).json()) as unknown;

const veo = "model=vertex-ai/veo-3.1-generate-001";
const rich =
  "model=kling/kling-v3&mode=image-to-video&duration=7&resolution=1080p&aspect=9:16&fps=24&audio=on&images=1&inputVideo=1&tier=standard&clips=50&retry=0.2&moderated=0.1&timeout=0.05&unusable=0.3&duplicates=0.01&tries=5&delivery=poll&poll=5&latency=90&concurrency=4&budget=900&currency=CNY&policy.failed=billed&extra.tax=0.2&extra.storage=0.02&on=2026-11-22&test=5";

describe("/api/openapi.json", () => {
  it("names every field that a link can carry", async () => {
    const { paths, openapi: version } = await description();
    expect(version).toBe("3.1.0");
    const described = paths["/api/estimate"]!.get!.parameters!.map(({ name }) => name);
    expect(described).toEqual(expect.arrayContaining(planEntries(readOf(rich)).map(([key]) => key)));
    expect(new Set(described).size).toBe(described.length);
  });

  it.each([
    ["/api/estimate", "get", ["200", "422"]],
    ["/api/estimate", "post", ["200", "400", "413", "422"]],
    ["/api/models", "get", ["200", "422"]],
  ])("%s, %s: its answers", async (path, method, codes) => {
    const { paths } = await description();
    expect(Object.keys(paths[path]![method]!.responses)).toEqual(codes);
  });

  it("gives the defaults that hold", async () => {
    const schemas = await schemasOf();
    const defaults = Object.fromEntries([...schemas].map(([name, schema]) => [name, schema["default"]]));
    expect(defaults).toMatchObject({
      duration: "8",
      resolution: "720p",
      clips: 100,
      retry: "0.1",
      counted: "kept",
      tries: 3,
      poll: "10",
      certainty: 95,
    });
  });
});

describe("what a field may be", () => {
  it.each([...fields, testField].map((field) => [field.key, field] as const))(
    "%s: its default, its bounds or its choices",
    async (key, { shape, fallback }) => {
      const schema = (await schemasOf()).get(key)!;
      expect(schema["default"]).toBe(fallback);
      switch (shape.kind) {
        case "choice":
          expect(schema).toMatchObject(
            typeof fallback === "number"
              ? { type: "integer", enum: shape.choices.map(Number) }
              : { type: "string", enum: shape.choices },
          );
          if (fallback !== undefined) expect(schema["enum"]).toContain(fallback);
          break;
        case "amount":
        case "share": {
          const { least, most } = shape.bounds;
          expect(schema).toMatchObject({ minimum: Number(least), maximum: Number(most), pattern: decimalText });
          break;
        }
        case "whole":
          expect(schema).toMatchObject({ type: "integer", minimum: shape.least, maximum: shape.most });
          break;
        case "pattern":
          expect(schema).toMatchObject({ type: "string", pattern: shape.pattern.source });
          break;
        case "day":
          expect(schema).toMatchObject({ type: "string", format: "date" });
      }
    },
  );

  it.each(Object.entries({ ...extraFields, ...levyFields }))(
    "extra.%s: its bounds, and no default",
    async (name, { bounds }) => {
      const schema = (await schemasOf()).get(`extra.${name}`)!;
      expect(schema).toMatchObject({
        minimum: Number(bounds.least),
        maximum: Number(bounds.most),
        pattern: decimalText,
      });
      expect(schema).not.toHaveProperty("default");
    },
  );

  it("by hand: seconds, a share, a number of clips, words and a day", async () => {
    const schemas = await schemasOf();
    const amount = { type: ["string", "number"], pattern: decimalText };
    expect(schemas.get("duration")).toEqual({ ...amount, minimum: 0.1, maximum: 600, default: "8" });
    expect(schemas.get("retry")).toEqual({ ...amount, minimum: 0, maximum: 0.95, default: "0.1" });
    expect(schemas.get("test")).toEqual({ ...amount, minimum: 0, maximum: 1_000_000 });
    expect(schemas.get("clips")).toEqual({ type: "integer", minimum: 1, maximum: 10_000_000, default: 100 });
    expect(schemas.get("audio")).toEqual({ type: "string", enum: ["on", "off"], default: "off" });
    expect(schemas.get("counted")).toEqual({ type: "string", enum: ["kept", "made"], default: "kept" });
    expect(schemas.get("certainty")).toEqual({ type: "integer", enum: [50, 80, 95], default: 95 });
    expect(schemas.get("policy.failed")).toEqual({ type: "string", enum: ["billed", "not-billed"] });
    expect(schemas.get("on")).toEqual({ type: "string", format: "date" });
  });

  it.each(["8", "0.5", ".5", "8."])("%s is a decimal, as the API reads it", async (text) => {
    expect(text).toMatch(new RegExp(decimalText));
    expect(await answer(`${veo}&duration=${text}`)).toHaveProperty("estimates");
  });

  it.each(["", "-1", "1e3", "8,5", "8 s", "."])("%j is none", (text) => {
    expect(text).not.toMatch(new RegExp(decimalText));
  });

  it("the API holds to the bounds that it names: at each it answers, beyond them it refuses", async () => {
    for (const { key, shape } of [...fields, testField]) {
      const bounds = "bounds" in shape ? shape.bounds : shape.kind === "whole" ? shape : undefined;
      if (!bounds) continue;
      for (const inside of [bounds.least, bounds.most]) {
        // Shares are bounded together, too: the other two of the three are nothing.
        const others = ["retry", "moderated", "timeout"].filter((share) => share !== key).map((share) => `&${share}=0`);
        const query = `${veo}${others.join("")}&${key}=${inside}`;
        expect(await answer(query), query).toHaveProperty("estimates");
      }
      for (const outside of [Number(bounds.most) * 2 + 1, Number(bounds.least) - 1]) {
        const query = `${veo}&${key}=${outside}`;
        expect(await answer(query), query).toMatchObject({ issues: [{ field: key }] });
        expect(await answer(query), query).not.toHaveProperty("estimates");
      }
    }
  });

  it("a body takes what a query string takes, and amounts as numbers too", async () => {
    const { paths } = await description();
    const { properties } = paths["/api/estimate"]!.post!.requestBody!.content["application/json"]!.schema;
    const schemas = await schemasOf();
    expect(Object.keys(properties)).toEqual([...schemas.keys()]);
    for (const [key, schema] of schemas) {
      const type = schema["type"] === "string" ? ["string", "number"] : schema["type"];
      expect(properties[key], key).toMatchObject({ ...schema, type });
    }
  });
});

describe("answers fit their schema", () => {
  it.each([
    ["the whole catalogue", "on=2026-11-22"],
    ["stitched, with a budget, in another currency", "duration=26&budget=900&unusable=0.4&currency=CNY&on=2026-11-22"],
    ["by webhook, from an image", "mode=image-to-video&delivery=webhook&retry=0&on=2026-11-22"],
    ["with everything that can be said", rich],
  ])("%s", async (_, query) => {
    const parsed = estimateAnswer.safeParse(await answer(query));
    expect(parsed.error?.issues).toBeUndefined();
  });

  it("models, and refusals", async () => {
    const list = models(new Request("http://localhost/api/models?unit=credit"));
    expect(modelsAnswer.safeParse(await list.json()).error?.issues).toBeUndefined();
    expect(refusal.safeParse(await answer("clips=many")).error?.issues).toBeUndefined();
  });
});
