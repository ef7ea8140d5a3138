/** Where a price comes from and how sure it is. */
import type { CatalogueModel } from "../../catalogue";
import { ratesUsed } from "../../attempt/charges";
import { oldestSeen } from "../../catalogue/rates";
import { isOld } from "../../numbers/days";
import type { Estimate } from "../../month/estimate";
import { reproducedCount } from "../../attempt/worked-examples";
import { formatDay } from "../../words/format";
import type { Provenance } from "./types";

/** The examples are the model's own and no plan changes them: they are run once. */
const reproduced = new WeakMap<CatalogueModel, Provenance["examples"]>();

function examplesOf(model: CatalogueModel): Provenance["examples"] {
  const known = reproduced.get(model);
  if (known) return known;
  const examples = reproducedCount(model);
  reproduced.set(model, examples);
  return examples;
}

/** The provenance of the figures in use; of all the model's figures where none is. */
export function provenanceOf(estimate: Estimate): Provenance {
  const { model, plan } = estimate;
  const rates = "generations" in estimate ? ratesUsed(estimate.generations) : model.rates;
  const seen = oldestSeen(rates);
  return {
    pricingUrl: model.provider.pricingUrl,
    seen: formatDay(seen),
    old: isOld(seen, plan.on),
    confidence: model.model.confidence,
    examples: examplesOf(model),
    conflicts: model.model.conflicts,
    measured: model.model.measured.map(({ finding }) => finding),
  };
}
