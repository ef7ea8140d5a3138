/**
 * Which prices to check first: those seen over 90 days ago or on no known day, by the money that the plans to start
 * from would spend at them, then by age. `npm run prices:stale -- [day] [--provider=kling] [--top=40]`.
 */
import { parseArgs } from "node:util";
import { load } from "./engine-bundle.mjs";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { provider: { type: "string" }, top: { type: "string", default: "40" } },
  });
  const [on = new Date().toISOString().slice(0, 10)] = positionals;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error(`"${on}" is no day: write it as 2026-11-22.`);
  if (!/^[1-9]\d{0,4}$/.test(values.top)) throw new Error(`--top=${values.top} is no number of rows.`);
  const { staleReport } = await load("scripts/prices-entry.ts");
  const report = staleReport(on, values.provider, Number(values.top));
  if (report === undefined) throw new Error(`The catalogue has no provider "${values.provider}".`);
  console.log(report);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
