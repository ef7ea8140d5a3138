/** The seconds of a video that goes into the clip are charged like those that come out, or beside them. */
import type { Charge, GenerationCharges } from "../../attempt/charges";
import { sum, zero, type Decimal } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { formatMoney } from "../../words/format";
import { takesVideo } from "../../attempt/offer";
import { countedJob } from "../../attempt/units/least";
import type { Job } from "../../catalogue/job";
import { clear, monthShare, partOfMonth, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** What a charge takes for input video: all of it where only input is counted, else the share of its counted seconds. */
function forInput({ rate, cost }: Charge, job: Job): Decimal {
  const from = "from" in rate.quantity ? rate.quantity.from : "output";
  if (rate.meter === "input-video" || from === "input") return cost;
  if (from === "output") return zero;
  const { inputVideoSeconds: counted } = countedJob(rate, job);
  return cost.times(counted).div(counted.plus(job.durationSeconds));
}

const inputOf = ({ charges, job }: GenerationCharges): Decimal =>
  job.inputVideoSeconds.eq(zero) ? zero : sum(charges.map((charge) => forInput(charge, job)));

/** The first charge for input video that this mode can meet and that nobody has published. */
const unpublished = ({ model, workload }: PricedEstimate) =>
  model.gaps.find(
    ({ meter, when }) =>
      meter === "input-video" && (when.mode === undefined || [when.mode].flat().includes(workload.clip.mode)),
  );

/** An edit of 8 s from 8 s at $0.126 a second of both: half of every attempt is input. It is in the estimate already. */
export const inputVideoBilled: RiskRule = {
  id: "input-video-billed",
  title: "The input video is billed",
  assess: ({ estimate }) => {
    const { generations, attempt, displayCurrency, workload } = estimate;
    const paid = sum(generations.map(inputOf));
    if (paid.gt(zero)) {
      const { low, high } = monthShare(estimate, paid, attempt.cost);
      return {
        state: "exposed",
        low,
        high,
        explanation: () =>
          paid.gte(attempt.cost)
            ? "The seconds of the input video alone decide the price. This is in the estimate already."
            : `Up to ${formatMoney(high, displayCurrency)} of the month is for input video. This is in the estimate already.`,
        numbers: partOfMonth(estimate, paid, attempt.cost, high),
        sourceIds: generations[0].charges.flatMap(({ rate }) => rate.sourceIds),
      };
    }
    const gap = takesVideo(workload.clip.mode) ? unpublished(estimate) : undefined;
    if (gap) return withoutMoney("unknown", `No input video is planned; with one: ${gap.reason}`, gap.sourceIds);
    return clear(
      generations.some(({ job }) => job.inputVideoSeconds.gt(zero))
        ? "The length of the input video does not change the price."
        : "No input video goes into this clip.",
      generations[0].charges[0]?.rate.sourceIds,
    );
  },
};
