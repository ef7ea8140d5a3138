/** Which models a list keeps: by what they are, and by how they do with the plan. */
import { wishesOf, type ModelListAsked } from "../../../ask/model-list";
import { notRecorded } from "../../../ask/model-makes";
import type { AskedOfModel } from "../../../ask/model-words";
import { verdictOf } from "../../../budget/plan-with";
import { pollingPlan } from "../../../budget/waiting";
import type { CatalogueModel } from "../../../catalogue";
import type { Facts } from "../../../catalogue/facts";
import { unitsOf } from "../../../catalogue/units-of";
import type { Estimate } from "../../../month/estimate";
import { ruleFor } from "../../../month/outcomes";
import { isOld } from "../../../numbers/days";
import { decimal } from "../../../numbers/decimal";
import { remarksOn } from "../comparison";
import { findTyped } from "../model-search";
import { seenOn } from "../text";

/** Models that are asked for, of any kind, and what is asked of them: words and filters together. */
export function foundFor(asked: ModelListAsked, on: string, { catalogue }: Pick<Facts, "catalogue">) {
  const { words, matches } = findTyped(catalogue.models, asked.words, { on });
  const wishes: AskedOfModel = { ...words.asked, ...wishesOf(asked) };
  const free = ({ policy }: CatalogueModel) => ["not-billed", "refunded"].includes(ruleFor("failed", policy, {}));
  const models = matches
    .map(({ entry }) => entry)
    .filter(
      (entry) =>
        (asked.provider === undefined || entry.provider.id === asked.provider) &&
        (asked.maker === undefined || entry.model.vendor === asked.maker) &&
        (asked.unit === undefined || unitsOf(entry.model).includes(asked.unit)) &&
        (!asked.free || free(entry)) &&
        notRecorded(entry, wishes) !== undefined,
    );
  return { models, wishes };
}

/** Whether the plan's budget holds at its certainty with all that nobody publishes billed; never without a budget. */
export const fits = (estimate: Estimate): boolean => verdictOf(estimate) === "fits";

/** Whether the list keeps a model for how it does with the plan; what has no price does not do any of it. */
export function keepsEstimate({ fits: within, exact, recent, wait }: ModelListAsked, estimate: Estimate): boolean {
  if (!within && !exact && !recent && wait === undefined) return true;
  if (estimate.status !== "priced") return false;
  return (
    (!within || fits(estimate)) &&
    (!exact || remarksOn(estimate).length === 0) &&
    (!recent || !isOld(seenOn(estimate), estimate.plan.on)) &&
    (wait === undefined || pollingPlan(estimate).monthSeconds.lte(decimal(wait).times("3600")))
  );
}
