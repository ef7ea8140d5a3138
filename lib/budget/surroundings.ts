/** What the month costs beside the provider's bill: off until it is given, and never mixed with that bill. */
import { count, decimal, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import type { PricedEstimate } from "../month/estimate";
import { formatMoney, formatPrice, formatQuantity, formatShare, plural } from "../words/format";
import { computeOf } from "./waiting";
import type { ExtraName } from "../ask/extras";

/** One row: quantity x price = cost, in the display currency. */
export type Surrounding = { id: ExtraName; label: string; cost: Decimal; explanation: string };

/** Megabits a second of a finished file where none is given: an assumption, named wherever it is used. */
export const assumedBitrate = "8";

type Row = (estimate: PricedEstimate) => Omit<Surrounding, "id"> | undefined;

/** Attempts of the month: what is made for each of them is made for those that fail, too. */
const attemptsOf = ({ workflow, expected }: PricedEstimate): Decimal => count(workflow.clips).times(expected.attempts);

/** Seconds of the clips that are kept. */
const keptSeconds = ({ workflow, month }: PricedEstimate): Decimal =>
  month.keptClips.times(decimal(workflow.durationSeconds));

/** Size of a month's kept clips: 8 Mbit/s for 8 s are 8 MB a clip, 100 clips 0.8 GB. */
function gigabytes(estimate: PricedEstimate): { amount: Decimal; words: string } {
  const stated = estimate.workflow.extras.bitrate;
  const amount = keptSeconds(estimate)
    .times(decimal(stated ?? assumedBitrate))
    .div("8000");
  const basis = stated ? `${stated} Mbit/s` : `${assumedBitrate} Mbit/s, our assumption`;
  return { amount, words: `${formatQuantity(amount, 3)} GB at ${basis}` };
}

function each(label: string, quantity: Decimal, unit: string, text: string, currency: string) {
  const price = decimal(text);
  return {
    label,
    cost: quantity.times(price),
    explanation: `${formatQuantity(quantity, 2)} ${unit} × ${formatPrice(price, currency)}`,
  };
}

const share = (label: string, of: Decimal, text: string, what: string, currency: string) => ({
  label,
  cost: of.times(decimal(text)),
  explanation: `${formatShare(text)} of ${formatMoney(of, currency)}, ${what}`,
});

/** Either of memory and its price calls for the row; the other is assumed then, and that is said. */
function waiting(estimate: PricedEstimate) {
  const { cost, explanation, assumed } = computeOf(estimate);
  const basis = assumed && cost.gt(zero) ? ", in part our assumption" : "";
  return { label: "Compute while waiting", cost, explanation: explanation + basis };
}

const taxOn = ({ month, workflow }: PricedEstimate): Decimal => month.high.times(decimal(workflow.extras.tax ?? "0"));

const rows: Partial<Record<ExtraName, Row>> = {
  image: (estimate) =>
    each("Input images", attemptsOf(estimate), "attempts", estimate.workflow.extras.image!, estimate.displayCurrency),
  promptTokens: (estimate) => {
    const { promptTokens, tokenPrice } = estimate.workflow.extras;
    const tokens = attemptsOf(estimate).times(decimal(promptTokens!));
    const price = decimal(tokenPrice!);
    return {
      label: "Prompt rewriting",
      cost: tokens.times(price).div("1000000"),
      explanation: `${formatQuantity(tokens, 0)} tokens at ${formatPrice(price, estimate.displayCurrency)} a million`,
    };
  },
  speech: (estimate) =>
    each(
      "Speech or music",
      keptSeconds(estimate),
      "s kept",
      estimate.workflow.extras.speech!,
      estimate.displayCurrency,
    ),
  upscale: (estimate) =>
    each("Upscaling", keptSeconds(estimate), "s kept", estimate.workflow.extras.upscale!, estimate.displayCurrency),
  storage: (estimate) => {
    const { storage, months } = estimate.workflow.extras;
    const size = gigabytes(estimate);
    const price = decimal(storage!);
    return {
      label: "Storage",
      cost: size.amount.times(price).times(decimal(months ?? "1")),
      explanation: `${size.words} × ${formatPrice(price, estimate.displayCurrency)} × ${plural(months ?? "1", "month")}`,
    };
  },
  delivery: (estimate) => {
    const { delivery, views } = estimate.workflow.extras;
    const size = gigabytes(estimate);
    const price = decimal(delivery!);
    return {
      label: "Delivery",
      cost: size.amount.times(price).times(decimal(views ?? "1")),
      explanation: `${size.words} × ${plural(formatQuantity(views ?? "1"), "view")} × ${formatPrice(price, estimate.displayCurrency)}`,
    };
  },
  memory: waiting,
  compute: (estimate) => (estimate.workflow.extras.memory === undefined ? waiting(estimate) : undefined),
  tax: (estimate) =>
    share("Tax", estimate.month.high, estimate.workflow.extras.tax!, "the bill", estimate.displayCurrency),
  fee: (estimate) =>
    share(
      "Card or exchange fee",
      estimate.month.high.plus(taxOn(estimate)),
      estimate.workflow.extras.fee!,
      "the bill with its tax",
      estimate.displayCurrency,
    ),
};

/**
 * The rows that were given, with the numbers that make them. What is made for a clip before it is generated is counted
 * for every attempt, what is done to it afterwards for kept clips only; tax and fees are taken from the cautious end.
 * $0.04 for a first frame and 111 attempts are $4.44.
 */
export function surroundingsOf(estimate: PricedEstimate): { rows: Surrounding[]; total: Decimal } {
  const found = (Object.keys(rows) as ExtraName[]).flatMap((id) => {
    const row = estimate.workflow.extras[id] === undefined ? undefined : rows[id]!(estimate);
    return row ? [{ id, ...row, cost: to20Decimals(row.cost) }] : [];
  });
  return { rows: found, total: found.length === 0 ? zero : sum(found.map(({ cost }) => cost)) };
}
