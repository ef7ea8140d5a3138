/** What an address that leads nowhere may have meant: links to what is near, and never a fault. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { viewNotFound } from "@/lib/views/page/not-found";

const nearOf = (path: string) => viewNotFound(path, "/providers", catalogue);
const pathsOf = (path: string) => nearOf(path).near.map((one) => one.path);

it("names the nearest model first, then others of the provider that was named", () => {
  const { named, near } = nearOf("/providers/kling/kling-v3x");
  expect(named).toBe("kling/kling-v3x");
  expect(near[0]).toEqual({ name: "Kling 3.0", provider: "Kling AI", path: "/providers/kling/kling-v3" });
  expect(near.length).toBe(5);
  expect(near.every(({ path }) => path.startsWith("/providers/kling/"))).toBe(true);
  expect(new Set(near.map(({ path }) => path)).size).toBe(5);
});

it("finds a model under another provider, and one that is written otherwise", () => {
  expect(pathsOf("/providers/nobody/kling-v3")[0]).toMatch(/\/kling-v3$/);
  expect(pathsOf("/providers/Kling/KLING-V3")[0]).toBe("/providers/kling/kling-v3");
  expect(pathsOf("/providers/nobody/zzzz")).toEqual([]);
});

it("names the providers that a name begins with, or that begin with it", () => {
  expect(pathsOf("/providers/runwayml")).toEqual(["/providers/runway"]);
  expect(pathsOf("/providers/alibaba")).toEqual(["/providers/alibaba-cn", "/providers/alibaba-intl"]);
  expect(pathsOf("/providers/nobody")).toEqual([]);
});

it("names nothing beside the catalogue", () => {
  expect(nearOf("/guides/kling")).toEqual({ named: "", near: [] });
  expect(nearOf("")).toEqual({ named: "", near: [] });
});

it("every link is to a page of the catalogue, whatever the address", () => {
  const known = new Set([...catalogue.providers.map(({ id }) => id), ...catalogue.models.map(({ key }) => key)]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { named, near } = nearOf(`/providers/${text}`);
      expect(named.length).toBeLessThanOrEqual(80);
      for (const { path } of near) expect(known.has(path.slice("/providers/".length))).toBe(true);
    }),
  );
});
