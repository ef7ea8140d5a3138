import type { Provider } from "@/lib/catalogue/schema";
import { entryNames } from "../support/conditions";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

type Dated = {
  effectiveFrom: string;
  effectiveUntil?: string | undefined;
  verifiedOn: string;
  sourceIds: readonly string[];
};

/** The newest day on which one of the sources was seen; "unknown" where none is dated. */
function newestSighting(provider: Provider, sourceIds: readonly string[]): string {
  const days = provider.sources.filter(({ id, seenOn }) => sourceIds.includes(id) && seenOn !== "unknown");
  return (
    days
      .map(({ seenOn }) => seenOn)
      .sort()
      .at(-1) ?? "unknown"
  );
}

function faultsOf(provider: Provider, dated: Dated, place: string): string[] {
  const { effectiveFrom, effectiveUntil, verifiedOn, sourceIds } = dated;
  const newest = newestSighting(provider, sourceIds);
  const faults: string[] = [];
  if (verifiedOn !== newest) {
    faults.push(
      `${place}: verifiedOn is "${verifiedOn}", but the newest seenOn among its sources (${sourceIds.join(", ")}) is "${newest}". ` +
        `Write verifiedOn: "${newest}", or cite the source on which it was seen that day.`,
    );
  }
  if (verifiedOn !== "unknown" && verifiedOn > provider.recordedOn) {
    faults.push(
      `${place}: verifiedOn "${verifiedOn}" lies after recordedOn "${provider.recordedOn}". ` +
        "Set the provider's recordedOn to the day you recorded this.",
    );
  }
  if (effectiveUntil !== undefined && effectiveFrom !== "unknown" && effectiveFrom >= effectiveUntil) {
    faults.push(
      `${place}: effectiveFrom "${effectiveFrom}" is not before effectiveUntil "${effectiveUntil}", so it never held. ` +
        "effectiveUntil is the first day on which it no longer held: write the later day.",
    );
  }
  return faults;
}

export const datesAgree: ProviderRule = {
  id: "dates-agree",
  description:
    "verifiedOn is the newest day on which a cited source was seen, nothing was seen in the future, and a price begins before it ends",
  scope: "provider",
  check: (provider) => [
    ...provider.sources
      .filter(({ seenOn }) => seenOn !== "unknown" && seenOn > provider.recordedOn)
      .map(
        ({ id, seenOn }) =>
          `${placeIn(provider, undefined, `source "${id}"`)}: seenOn "${seenOn}" lies after recordedOn "${provider.recordedOn}". ` +
          "Write the day the page was seen, or set recordedOn to the day you recorded it.",
      ),
    ...provider.models.flatMap(({ id, rates, minimumCosts }) => [
      ...rates.flatMap((rate) => faultsOf(provider, rate, placeIn(provider, id, entryNames.rate(rate.id)))),
      ...minimumCosts.flatMap((least) =>
        faultsOf(provider, least, placeIn(provider, id, entryNames.minimum(least.id))),
      ),
    ]),
  ],
};
