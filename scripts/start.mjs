/** Serves the built estimator on PORT, 3000 unless it is set, at HOSTNAME; builds first where that is needed. */
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, standalone } from "./build.mjs";

const firstLabel = (name) => name.split(".")[0];

build();
// Shells and containers set it to the machine's own name, at which localhost does not answer: nobody has asked for that.
if (firstLabel(process.env.HOSTNAME ?? "") === firstLabel(hostname())) delete process.env.HOSTNAME;
process.env.NEXT_TELEMETRY_DISABLED = "1";
await import(pathToFileURL(join(standalone, "server.js")).href);
