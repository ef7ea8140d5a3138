/** What the prepaid risks say where no money is paid ahead. */
import { clear } from "./finding";
import type { RiskFinding } from "./rule";

export const nothingPrepaid: RiskFinding = clear("Nothing was found to be prepaid here.");
