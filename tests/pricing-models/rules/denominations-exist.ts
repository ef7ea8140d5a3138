import type { Model, Provider } from "@/lib/catalogue/schema";
import { entryNames } from "../support/conditions";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

function denominationFault({ credit, currency }: Provider, denomination: string): string[] {
  if (denomination === "credit") {
    return credit
      ? []
      : [
          "it is priced in credits, but the provider declares no credit. Add the provider's credit with its list price.",
        ];
  }
  return denomination === currency
    ? []
    : [
        `it is priced in ${denomination}, but the provider bills in ${currency}. Copy the figure of the ${currency} list.`,
      ];
}

function exampleFaults({ credit, currency }: Provider, { expected }: Model["workedExamples"][number]): string[] {
  return [
    ...(expected.currency === undefined || expected.currency === currency
      ? []
      : [`its sum is in ${expected.currency}, but the provider bills in ${currency}. Use an example in ${currency}.`]),
    ...(expected.credits === undefined || credit
      ? []
      : ["it expects credits, but the provider declares no credit. Add the provider's credit, or expect a cost."]),
  ];
}

export const denominationsExist: ProviderRule = {
  id: "denominations-exist",
  description: "figures are in the provider's own currency, or in a credit that it declares with a list price",
  scope: "provider",
  check: (provider) => {
    const at = (model: Model, entry: string) => (fault: string) => `${placeIn(provider, model.id, entry)}: ${fault}`;
    const ofCredit =
      provider.credit && provider.credit.currency !== provider.currency
        ? [
            `${placeIn(provider, undefined, "credit")}: its list price is in ${provider.credit.currency}, but the provider bills in ` +
              `${provider.currency}. Write both in the currency of the bill.`,
          ]
        : [];
    const ofModels = provider.models.flatMap((model) => [
      ...model.rates.flatMap(({ id, denomination }) =>
        denominationFault(provider, denomination).map(at(model, entryNames.rate(id))),
      ),
      ...model.minimumCosts.flatMap(({ id, denomination }) =>
        denominationFault(provider, denomination).map(at(model, entryNames.minimum(id))),
      ),
      ...model.workedExamples.flatMap((example) =>
        exampleFaults(provider, example).map(at(model, `worked example "${example.id}"`)),
      ),
    ]);
    return [...ofCredit, ...ofModels];
  },
};
