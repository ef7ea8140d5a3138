import type { BillingPolicy, Policy } from "@/lib/catalogue/schema";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

type Overrides = { [Outcome in keyof BillingPolicy]?: BillingPolicy[Outcome] | undefined };

function faultsOf(policies: Overrides, place: (entry: string) => string): string[] {
  const entries = Object.entries(policies).filter((entry): entry is [string, Policy] => entry[1] !== undefined);
  return entries.flatMap(([outcome, { rule, statement, sourceIds }]) => [
    ...(statement.trim() === ""
      ? [
          `${place(`billingPolicy.${outcome}`)}: its statement is empty. Write one sentence on what was or was not found.`,
        ]
      : []),
    ...(rule !== "unknown" && sourceIds === undefined
      ? [
          `${place(`billingPolicy.${outcome}`)}: it says "${rule}" without a source. Add sourceIds, or write rule: "unknown".`,
        ]
      : []),
  ]);
}

export const policyIsSourced: ProviderRule = {
  id: "policy-is-sourced",
  description:
    "what happens to the charge of a failed, moderated, late or cancelled job is said in words, and sourced unless unknown",
  scope: "provider",
  check: (provider) => [
    ...faultsOf(provider.billingPolicy, (entry) => placeIn(provider, undefined, entry)),
    ...provider.models.flatMap((model) =>
      faultsOf(model.billingPolicy ?? {}, (entry) => placeIn(provider, model.id, entry)),
    ),
  ],
};
