/** What a billing risk is, and what every rule may look at. */
import type { Decimal } from "../numbers/decimal";
import type { PricedEstimate } from "../month/estimate";
import type { Prepaid } from "../budget/prepaid";
import type { RiskId } from "./ids";
import type { Resolution, Source } from "../catalogue/schema";

/**
 * The worst first. `exposed`: this plan can pay more for it. `unknown`: nobody says; as loud as exposed. `not-in-plan`: a
 * field that the plan leaves empty decides it. `clear`: it cannot happen here.
 */
export const riskStates = ["exposed", "unknown", "not-in-plan", "clear"] as const;
export type RiskState = (typeof riskStates)[number];

/** Whether a risk is still to be settled: it is there, or nobody says. */
export const isOpenRisk = ({ state }: { state: RiskState }): boolean => state === "exposed" || state === "unknown";

/** An order of states, the worst first: exposed, unknown, not in the plan, clear. */
export const worseState = (a: RiskState, b: RiskState): number => riskStates.indexOf(a) - riskStates.indexOf(b);

/** A priced plan, and what several rules ask of it: worked out once. */
export type RiskFacts = {
  estimate: PricedEstimate;
  /** How the month is bought, where it is paid ahead. */
  prepaid: Prepaid | undefined;
  /** What an attempt costs at the other resolutions on offer, lowest first; undefined where that has no price. */
  resolutionCosts: ReadonlyMap<Resolution, Decimal | undefined>;
};

/** Text, or how to write it: a comparison reads the money of every model and the sentences of one. */
export type Sentence = string | (() => string);

/** Money at stake in this plan's month, in the display currency, and the sentence that explains it. */
export type RiskFinding = {
  state: RiskState;
  low: Decimal;
  high: Decimal;
  explanation: Sentence;
  /** The formula with this plan's numbers: "100 × 0.111 × $3.20 = $35.52". Read only where something is at stake. */
  numbers?: Sentence;
  /** Sources of the model's provider that the finding rests on. */
  sourceIds: readonly string[];
  /** Pages beside them. */
  pages?: readonly Pick<Source, "title" | "url" | "seenOn">[];
};

/** One way in which the real bill can exceed the estimate. */
export type RiskRule = {
  /** States the event. */
  id: RiskId;
  title: string;
  assess: (facts: RiskFacts) => RiskFinding;
};
