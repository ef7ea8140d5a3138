/** What the month costs beside the provider's bill: off until it is given, and never mixed with that bill. */
import { count, decimal, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import type { PricedEstimate } from "../month/estimate";
import { keptClipsOf } from "../month/kept";
import { formatMoney, formatPrice, formatQuantity, formatShare, plural } from "../words/format";
import { computeOf } from "./waiting";
import { extraNames, levyNames, type ExtraName, type LevyName } from "../ask/extras";
import type { Extras } from "../ask/plan";

/** One row: quantity x price = cost, in the display currency. */
export type Surrounding = { id: ExtraName; label: string; cost: Decimal; explanation: string };
export type Levied = Omit<Surrounding, "id"> & { id: LevyName };

/** Megabits a second of a finished file where none is given: an assumption, named wherever it is used. */
export const assumedBitrate = "8";

/** What a row is made of: the estimate, the prices that were given, the currency they are in. */
type Given = { estimate: PricedEstimate; extras: Extras; currency: string };
type Row = (given: Given, value: string) => Omit<Surrounding, "id"> | undefined;

/** Attempts of the month: what is made for each of them is made for those that fail, too. */
const attemptsOf = ({ workload, expected }: PricedEstimate): Decimal =>
  count(workload.month.clips).times(expected.attempts);

/** Seconds of the clips that are kept. */
const keptSeconds = (estimate: PricedEstimate): Decimal =>
  keptClipsOf(estimate).times(decimal(estimate.workload.clip.durationSeconds));

/** Size of a month's kept clips: 8 Mbit/s for 8 s are 8 MB a clip, 100 clips 0.8 GB. */
function gigabytes({ estimate, extras }: Given): { amount: Decimal; words: string } {
  const stated = extras.bitrate;
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

/** Either of memory and its price calls for the row; the other is assumed then, and that is said. */
function waiting({ estimate }: Given) {
  const { cost, explanation, assumed } = computeOf(estimate);
  const basis = assumed && cost.gt(zero) ? ", in part our assumption" : "";
  return { label: "Compute while waiting", cost, explanation: explanation + basis };
}

const rows: Partial<Record<ExtraName, Row>> = {
  image: ({ estimate, currency }, value) => each("Input images", attemptsOf(estimate), "attempts", value, currency),
  promptTokens: ({ estimate, extras, currency }, value) => {
    const tokens = attemptsOf(estimate).times(decimal(value));
    const price = decimal(extras.tokenPrice ?? "0");
    return {
      label: "Prompt rewriting",
      cost: tokens.times(price).div("1000000"),
      explanation: `${formatQuantity(tokens, 0)} tokens at ${formatPrice(price, currency)} a million`,
    };
  },
  speech: ({ estimate, currency }, value) => each("Speech or music", keptSeconds(estimate), "s kept", value, currency),
  upscale: ({ estimate, currency }, value) => each("Upscaling", keptSeconds(estimate), "s kept", value, currency),
  storage: (given, value) => {
    const { months = "1" } = given.extras;
    const size = gigabytes(given);
    const price = decimal(value);
    return {
      label: "Storage",
      cost: size.amount.times(price).times(decimal(months)),
      explanation: `${size.words} × ${formatPrice(price, given.currency)} × ${plural(months, "month")}`,
    };
  },
  delivery: (given, value) => {
    const { views = "1" } = given.extras;
    const size = gigabytes(given);
    const price = decimal(value);
    return {
      label: "Delivery",
      cost: size.amount.times(price).times(decimal(views)),
      explanation: `${size.words} × ${plural(formatQuantity(views), "view")} × ${formatPrice(price, given.currency)}`,
    };
  },
  memory: waiting,
  compute: (given) => (given.extras.memory === undefined ? waiting(given) : undefined),
};

const levyWords: Record<LevyName, { label: string; of: string }> = {
  tax: { label: "Tax", of: "what the provider is paid" },
  fee: { label: "Card or exchange fee", of: "that with its tax" },
};

/**
 * Tax on what the provider is paid, and the fee on that with its tax: 19 % of $700.00 are $133.00, and 1.5 % of $833.00
 * are $12.495. Only what was given.
 */
export function leviesOf({ plan, displayCurrency }: PricedEstimate, cash: Decimal): Levied[] {
  let paid = cash;
  return levyNames.flatMap((id): Levied[] => {
    const share = plan[id];
    if (share === undefined) return [];
    const { label, of } = levyWords[id];
    const cost = to20Decimals(paid.times(decimal(share)));
    const explanation = `${formatShare(share)} of ${formatMoney(paid, displayCurrency)}, ${of}`;
    paid = paid.plus(cost);
    return [{ id, label, cost, explanation }];
  });
}

/**
 * The rows that were given, with the numbers that make them. What is made for a clip before it is generated is counted
 * for every attempt, what is done to it afterwards for kept clips only.
 * $0.04 for a first frame and 111 attempts are $4.44.
 */
export function surroundingsOf(estimate: PricedEstimate): Surroundings {
  const found = known.get(estimate) ?? surround(estimate);
  known.set(estimate, found);
  return found;
}

type Surroundings = { rows: Surrounding[]; total: Decimal };

/** Asked for by every amount that is planned with: worked out once for an estimate. */
const known = new WeakMap<PricedEstimate, Surroundings>();

function surround(estimate: PricedEstimate): Surroundings {
  const { workload, displayCurrency } = estimate;
  const { extras } = workload;
  const given: Given = { estimate, extras, currency: displayCurrency };
  const around = extraNames.flatMap((id): Surrounding[] => {
    const value = extras[id];
    const row = value === undefined ? undefined : rows[id]?.(given, value);
    return row ? [{ id, ...row, cost: to20Decimals(row.cost) }] : [];
  });
  return { rows: around, total: sum(around.map(({ cost }) => cost)) };
}
