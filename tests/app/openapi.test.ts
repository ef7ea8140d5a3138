/** What the API says of itself is what it does: real answers fit the schema that its description is made from. */
import { describe, expect, it } from "vitest";
import { GET as estimate } from "@/app/api/estimate/route";
import { GET as models } from "@/app/api/models/route";
import { GET as openapi } from "@/app/api/openapi.json/route";
import { estimateAnswer, modelsAnswer, refusal } from "@/lib/views/json/schema";
import { workflowEntries } from "@/lib/ask/write";
import { parseWorkflow } from "@/lib/ask/parse";
import { assumedRates, catalog } from "@/lib/data";

type Described = {
  openapi: string;
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; schema: Record<string, unknown> }[]; responses: object }>
  >;
};

const description = async () => (await openapi().json()) as Described;
const answer = async (query: string) =>
  (await estimate(new Request(`http://localhost/api/estimate?${query}`)).json()) as unknown;

const rich =
  "model=kling/kling-v3&mode=image-to-video&duration=7&resolution=1080p&aspect=9:16&fps=24&audio=on&images=1&inputVideo=1&tier=standard&clips=50&retry=0.2&moderated=0.1&timeout=0.05&unusable=0.3&duplicates=0.01&tries=5&delivery=poll&poll=5&latency=90&concurrency=4&budget=900&currency=CNY&policy.failed=billed&extra.tax=0.2&extra.storage=0.02&on=2026-11-22";

describe("/api/openapi.json", () => {
  it("names every field that a link can carry", async () => {
    const { paths, openapi: version } = await description();
    expect(version).toBe("3.1.0");
    const described = paths["/api/estimate"]!.get!.parameters!.map(({ name }) => name);
    const { workflow, issues } = parseWorkflow(new URLSearchParams(rich), {
      catalog,
      assumed: assumedRates,
      today: "2026-11-22",
    });
    expect(issues).toEqual([]);
    expect(described).toEqual(expect.arrayContaining(workflowEntries(workflow).map(([key]) => key)));
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
    const { paths } = await description();
    const defaults = Object.fromEntries(
      paths["/api/estimate"]!.get!.parameters!.map(({ name, schema }) => [name, schema.default]),
    );
    expect(defaults).toMatchObject({
      duration: "8",
      resolution: "720p",
      clips: 100,
      retry: "0.1",
      tries: 3,
      poll: "10",
    });
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
