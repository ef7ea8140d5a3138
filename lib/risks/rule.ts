/** What a billing risk is, and what every rule may look at. */
import type { Decimal } from "../decimal";
import type { PricedEstimate } from "../estimate";

/** `exposed`: this plan can pay more for it. `unknown`: nobody says; as loud as exposed. `clear`: it cannot happen here. */
export type RiskState = "exposed" | "unknown" | "clear";

export type RiskFacts = { estimate: PricedEstimate };

/** Money at stake in this plan's month, in the display currency, and the sentence that explains it. */
export type RiskFinding = {
  state: RiskState;
  low: Decimal;
  high: Decimal;
  explanation: string;
  /** Sources of the model's provider that the finding rests on. */
  sourceIds: readonly string[];
};

/** One way in which the real bill can exceed the estimate. */
export type RiskRule = {
  /** States the event; stable, quoted in links. */
  id: string;
  title: string;
  /** The small prepaid test that settles it. */
  test: string;
  assess: (facts: RiskFacts) => RiskFinding;
};
