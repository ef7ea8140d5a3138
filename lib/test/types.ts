/** The small prepaid test: a short list of jobs that shows, for little money, what a provider really bills. */
import type { Clip, Plan } from "../ask/plan";
import type { Policy } from "../catalogue/schema";
import type { PricedEstimate } from "../month/estimate";
import type { Decimal } from "../numbers/decimal";
import type { NonEmpty } from "../numbers/list";
import type { AssessedRisk } from "../risks";
import type { RiskId, TestId } from "../risks/ids";

/** One way in which the provider may bill a step: so many times the price of a job. */
export type Expectation = {
  reading: string;
  /** The job that is billed then, priced as `/api/estimate` prices it. */
  priced: PricedEstimate;
  jobs: 0 | 1 | 2;
  /** In the display currency. */
  amount: Decimal;
};

/** A field of the request that is left out on purpose, or the field in which a job differs from the first one. */
export type Setting = "length" | "resolution" | "sound" | "input";

export type TestStep = {
  id: TestId;
  /** The job to submit, as a plan of one clip and one attempt: at the price of the first reading. */
  job: Plan;
  /** Not sent: the provider fills them in. */
  omitted: readonly Setting[];
  /** What differs from the first job. */
  changed: readonly Setting[];
  expectations: NonEmpty<Expectation>;
  least: Decimal;
  /** The dearest reading: what the budget has to hold. */
  worst: Decimal;
  /** Open risks of the plan that the step settles, alone or together with other steps. */
  settles: { risk: AssessedRisk; together: readonly TestId[] }[];
  /** The most that one risk is worth which the step settles alone. */
  worth: Decimal;
  /** What the provider says of it now; where it treats a refused input apart, that second. */
  policies: readonly Policy[];
};

export type TestPlan = {
  budget: Decimal;
  /** The cheapest job there is: what the least test takes. Nothing where no job can be asked for exactly. */
  cheapest: PricedEstimate | undefined;
  steps: TestStep[];
  /** Steps that do not fit into the budget. */
  left: TestStep[];
  least: Decimal;
  worst: Decimal;
  /** Money at stake in a month that the steps settle. */
  worth: Decimal;
  /** Open risks with money at stake that no step settles, whatever the budget. */
  unsettled: AssessedRisk[];
};

/** Settings of the first job that another one changes. */
export type Change = Partial<Pick<Clip, "durationSeconds" | "resolution" | "audio" | "inputVideoSeconds">>;

/** A step before its money is counted. `hides`: risks that such a test settles in general and this very job does not. */
export type Draft = Pick<TestStep, "id" | "job" | "expectations"> &
  Partial<Pick<TestStep, "omitted" | "changed" | "policies">> & { hides: readonly RiskId[] };
