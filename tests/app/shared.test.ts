/** What others may do with the catalogue is said beside it: read it from any page, and under which license. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import config from "@/next.config";

const license = "https://creativecommons.org/licenses/by/4.0/";
const headersOf = async (source: string): Promise<[string, string][]> =>
  ((await config.headers?.()) ?? [])
    .filter((rule) => rule.source === source)
    .flatMap(({ headers }) => headers.map(({ key, value }): [string, string] => [key, value]));

it("everything under /catalogue/ may be read from any page, under the license of the data", async () => {
  expect(await headersOf("/catalogue/:path*")).toEqual([
    ["Cross-Origin-Resource-Policy", "cross-origin"],
    ["Access-Control-Allow-Origin", "*"],
    ["Link", `<${license}>; rel="license"`],
  ]);
});

it("the license of the data stands beside the data", () => {
  expect(readFileSync(new URL("../../pricing-models/LICENSE", import.meta.url), "utf8")).toContain(license);
});
