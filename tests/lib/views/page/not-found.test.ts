/** What an address that leads nowhere may have meant: links to what is near, and never a fault. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { viewNotFound } from "@/lib/views/page/not-found";

const nearOf = (path: string) => viewNotFound(path, "/models", catalogue);
const pathsOf = (path: string) => nearOf(path).near.map((one) => one.path);

it("names the nearest model first, then others of the provider that was named", () => {
  const { named, near } = nearOf("/models/kling/kling-v3x");
  expect(named).toBe("kling/kling-v3x");
  expect(near[0]).toEqual({ name: "Kling 3.0", provider: "Kling AI", path: "/models/kling/kling-v3" });
  expect(near.length).toBe(5);
  expect(near.every(({ path }) => path.startsWith("/models/kling/"))).toBe(true);
  expect(new Set(near.map(({ path }) => path)).size).toBe(5);
});

it("finds a model under another provider, and one that is written otherwise", () => {
  expect(pathsOf("/models/nobody/kling-v3")[0]).toMatch(/\/kling-v3$/);
  expect(pathsOf("/models/Kling/KLING-V3")[0]).toBe("/models/kling/kling-v3");
  expect(pathsOf("/models/nobody/zzzz")).toEqual([]);
});

it("names the providers that a name begins with, or that begin with it", () => {
  expect(pathsOf("/models/runwayml")).toEqual(["/models/runway"]);
  expect(pathsOf("/models/alibaba")).toEqual(["/models/alibaba-cn", "/models/alibaba-intl"]);
  expect(pathsOf("/models/nobody")).toEqual([]);
});

it("names nothing beside the catalogue", () => {
  expect(nearOf("/guides/kling")).toEqual({ named: "", near: [] });
  expect(nearOf("")).toEqual({ named: "", near: [] });
});

it("every link is to a page of the catalogue, whatever the address", () => {
  const known = new Set([...catalogue.providers.map(({ id }) => id), ...catalogue.models.map(({ key }) => key)]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { named, near } = nearOf(`/models/${text}`);
      expect(named.length).toBeLessThanOrEqual(80);
      for (const { path } of near) expect(known.has(path.slice("/models/".length))).toBe(true);
    }),
  );
});
