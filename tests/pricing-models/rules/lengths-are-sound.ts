import { decimal, zero } from "@/lib/numbers/decimal";
import type { DurationRule } from "@/lib/catalogue/schema";
import { entryNames } from "../support/conditions";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

function rangeFaults({ min, max, step }: Extract<DurationRule, { kind: "range" }>): string[] {
  if (decimal(min).gt(decimal(max))) return [`its min ${min} is above its max ${max}. Swap them.`];
  const steps = decimal(max).minus(decimal(min)).div(decimal(step));
  return steps.eq(steps.round()) ? [] : [`steps of ${step} from ${min} never reach ${max}. Mend min, max or step.`];
}

function setFaults(seconds: readonly string[]): string[] {
  const values = seconds.map((length) => decimal(length));
  const twice = seconds.filter((_, at) => values.findIndex((value) => value.eq(values[at]!)) !== at);
  return [
    ...twice.map((length) => `${length} s is there twice. Delete one.`),
    ...(values.some((value) => value.eq(zero)) ? ["0 s is no length. Delete it."] : []),
  ];
}

function faultsOf(rule: DurationRule): string[] {
  if (rule.kind === "range") return rangeFaults(rule);
  if (rule.kind === "set") return setFaults(rule.seconds);
  if (rule.kind === "unknown" || rule.max === "unknown" || decimal(rule.min).lte(decimal(rule.max))) return [];
  return [`its min ${rule.min} is above its max ${rule.max}. Swap them.`];
}

export const lengthsAreSound: ProviderRule = {
  id: "lengths-are-sound",
  description: "the lengths of a durations entry can be counted: from min in steps to max, and no length twice",
  scope: "provider",
  check: (provider) =>
    provider.models.flatMap(({ id, constraints }) =>
      constraints.durations.flatMap((rule, at) =>
        faultsOf(rule).map((fault) => `${placeIn(provider, id, entryNames.duration(at))}: ${fault}`),
      ),
    ),
};
