/** What the report on old prices reads. */
import { startingPoints } from "@/components/estimator/starts";
import { assumedRates, catalogue } from "@/lib/data";
import { staleRates, staleTable } from "./stale-rates";

/** Old prices as Markdown, of all providers or of one. Nothing where there is no such provider. */
export function staleReport(on: string, provider: string | undefined, top: number): string | undefined {
  if (provider !== undefined && !catalogue.providers.some(({ id }) => id === provider)) return undefined;
  // The page without a query shows a plan of its own.
  const queries = ["", ...startingPoints.map(({ query }) => query)];
  const rates = staleRates(queries, { catalogue, exchange: assumedRates }, on);
  const wanted = rates.filter(({ key }) => provider === undefined || key.startsWith(`${provider}/`));
  return `${wanted.length} prices in force on ${on} were seen over 90 days before, or on no known day.\n\n${staleTable(wanted, top)}`;
}
