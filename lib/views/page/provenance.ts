/** Where a price comes from and how sure it is. */
import { ratesUsed } from "../../attempt/charges";
import { oldestSeen } from "../../catalogue/rates";
import type { Estimate } from "../../month/estimate";
import { seenInWords } from "../../words/format";
import type { Provenance } from "./types";

/** The provenance of the figures in use; of all the model's figures where none is. */
export function provenanceOf(estimate: Estimate): Provenance {
  const { model, plan } = estimate;
  const rates = "generations" in estimate ? ratesUsed(estimate.generations) : model.rates;
  const seen = oldestSeen(rates);
  return {
    pricingUrl: model.provider.pricingUrl,
    seen: seenInWords(seen, plan.on),
    confidence: model.model.confidence,
    examples: model.examples ?? { all: 0, reproduced: 0 },
    conflicts: model.model.conflicts,
    measured: model.model.measured.map(({ finding }) => finding),
  };
}
