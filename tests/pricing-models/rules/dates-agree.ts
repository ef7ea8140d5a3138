import type { Provider } from "@/lib/catalogue/schema";
import { entryNames } from "../support/conditions";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

type Dated = {
  effectiveFrom: string;
  effectiveUntil?: string | undefined;
  verifiedOn: string;
};

function faultsOf(provider: Provider, dated: Dated, place: string): string[] {
  const { effectiveFrom, effectiveUntil, verifiedOn } = dated;
  const faults: string[] = [];
  if (verifiedOn !== "unknown" && verifiedOn > provider.recordedOn) {
    faults.push(
      `${place}: its source was seen on ${verifiedOn}, after recordedOn ${provider.recordedOn}. ` +
        "Set the provider's recordedOn to the day you recorded this.",
    );
  }
  if (effectiveUntil !== undefined && effectiveFrom !== "unknown" && effectiveFrom >= effectiveUntil) {
    faults.push(
      `${place}: from "${effectiveFrom}" is not before until "${effectiveUntil}", so it never held. ` +
        "until is the first day on which it no longer held: write the later day.",
    );
  }
  return faults;
}

export const datesAgree: ProviderRule = {
  id: "dates-agree",
  description: "nothing was seen after the day on which it was recorded, and a price begins before it ends",
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
