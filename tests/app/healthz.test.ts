/** What a balancer is told: that the process is up, of which build it is, and with the prices of which day. */
import { expect, it } from "vitest";
import { releaseDays } from "@/app/catalogue/releases/record";
import { DELETE, GET, PATCH, POST, PUT } from "@/app/healthz/route";

it("says so in a small answer that nobody keeps", async () => {
  const response = GET();
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(response.headers.get("content-type")).toBe("application/json");
  const answer = (await response.json()) as Record<string, string>;
  expect(Object.keys(answer)).toEqual(["status", "build", "release"]);
  expect([answer["status"], answer["release"]]).toEqual(["ok", [...releaseDays].sort().at(-1)]);
  expect(answer["build"], "only what was built has a name").toBe("development");
});

it.each([POST, PUT, PATCH, DELETE])("is asked with GET alone", async (refused) => {
  const response = refused();
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
  expect(await response.json()).toMatchObject({ issues: [{ code: "method-not-allowed" }] });
});
