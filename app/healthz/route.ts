import { readFileSync } from "node:fs";
import { join } from "node:path";
import { methodNotAllowed } from "../api/respond";
import { newestRelease } from "../catalogue/releases/record";

/** The build that answers: all instances behind one balancer are of the same. `next dev` and tests have none. */
const buildId = (): string =>
  process.env.NODE_ENV === "production"
    ? readFileSync(join(process.cwd(), ".next", "BUILD_ID"), "utf8").trim()
    : "development";

let text: string | undefined;

/** For balancers and containers: it is up, of which build, and with the prices of which release. */
export function GET(): Response {
  text ??= JSON.stringify({ status: "ok", build: buildId(), release: newestRelease });
  return new Response(text, { headers: { "Content-Type": "application/json", "Cache-Control": "no-store" } });
}

const refused = methodNotAllowed("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
