import { decimal, zero } from "@/lib/numbers/decimal";
import type { Model, Provider, Rate } from "@/lib/catalogue/schema";
import { entryNames } from "../support/conditions";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

const isZero = (figure: string | undefined): boolean => figure !== undefined && decimal(figure).eq(zero);

const rateFigures = ({ unitPrice, label, quantity }: Rate): [string, string | undefined][] => [
  ["unitPrice", label?.toLowerCase().includes("not charged") ? undefined : unitPrice],
  ["quantity.divisor", quantity.of === "pixel-volume" ? quantity.divisor : undefined],
  ...Object.entries(quantity.of === "table-tokens" ? quantity.tokensPerSecond : {}).map(
    ([resolution, tokens]): [string, string | undefined] => [`tokensPerSecond of ${resolution}`, tokens],
  ),
];

function modelFaults(provider: Provider, model: Model): string[] {
  const ofRates = model.rates.flatMap((rate) =>
    rateFigures(rate)
      .filter(([, figure]) => isZero(figure))
      .map(
        ([field]) =>
          `${placeIn(provider, model.id, entryNames.rate(rate.id))}: its ${field} is 0. A figure that was not found is a gap, not 0; ` +
          'what is really free says so in its label: "not charged".',
      ),
  );
  const ofMinimums = model.minimumCosts
    .filter(({ amount }) => isZero(amount))
    .map(
      ({ id }) =>
        `${placeIn(provider, model.id, entryNames.minimum(id))}: its amount is 0. Delete it, or write the least cost.`,
    );
  return [...ofRates, ...ofMinimums];
}

function creditFaults(provider: Provider): string[] {
  const { credit } = provider;
  if (!credit) return [];
  const figures: [string, string][] = [
    ["listPrice", credit.listPrice],
    ...credit.packs.flatMap(({ credits, price }, at): [string, string][] => [
      [`credits of pack ${at + 1}`, credits],
      [`price of pack ${at + 1}`, price],
    ]),
  ];
  return figures
    .filter(([, figure]) => isZero(figure))
    .map(
      ([field]) =>
        `${placeIn(provider, undefined, "credit")}: its ${field} is 0. Write the published figure, or delete the pack.`,
    );
}

export const figuresArePositive: ProviderRule = {
  id: "figures-are-positive",
  description: "no figure is 0 unless its label says that it is not charged: 0 is not a word for unknown",
  scope: "provider",
  check: (provider) => [...creditFaults(provider), ...provider.models.flatMap((model) => modelFaults(provider, model))],
};
