/** The total of a plan's workloads: its figure, its bar, its months, what is paid to whom, and the steps to it. */
import { certainties, type Plan } from "../../../ask/plan";
import {
  accountsPaid,
  isExact,
  totalAt,
  totalLater,
  totalSteps,
  totalVerdict,
  totalWith,
  totalWithin,
  type AccountPaid,
  type PricedPlan,
  type TotalStepId,
} from "../../../budget/total";
import { planWithOf } from "../../../budget/plan-with";
import { creditsOf } from "../../../budget/prepaid";
import { decimal, larger, one, smaller, sum, zero, type Decimal } from "../../../numbers/decimal";
import { formatList, formatMoney, formatMoneyShort, formatQuantity, plural } from "../../../words/format";
import { verdictWords } from "../../../words/verdict";
import { deliveredInWords } from "../../sentences/delivered";
import { verdictSentence } from "../../sentences/verdict";
import { packsInWords } from "../../sentences/prepaid";
import { moneyMoved } from "../difference";
import { stacked } from "../stack";
import type { VerdictView } from "../types";
import { letterOf, nameOf } from "./list";
import { ownIn } from "./own";
import type { AccountView, StepRow, TotalPart, TotalView } from "./types";

const currencyOf = ({ estimates: [first] }: PricedPlan): string => first.displayCurrency;

/** The verdict on the plan's budget, in words; nothing where there is none. */
function verdictView(priced: PricedPlan, { budget, certainty }: Plan): VerdictView | undefined {
  const verdict = totalVerdict(priced, budget);
  if (verdict === undefined || budget === undefined) return undefined;
  const currency = currencyOf(priced);
  const most = decimal(budget);
  const text = verdictSentence(verdict, {
    most,
    total: totalWith(priced).total,
    favourable: () => totalAt(priced, "low", certainty).total,
    chance: () => totalWithin(priced, "high", most),
    estimates: priced.estimates,
    currency,
  });
  return { verdict, word: verdictWords[verdict], text, budget: formatMoneyShort(budget, currency) };
}

type Raw = Omit<TotalPart, "amount" | "start" | "end"> & { amount: Decimal };

/** The parts that add up to the total: each workload's use, what pooling saves, packs, what is around the clips. */
function partsOf(priced: PricedPlan, plan: Plan): Raw[] {
  const { bill, cash, total } = totalWith(priced);
  const uses = priced.estimates.map((estimate) => planWithOf(estimate).bill);
  const parts: Raw[] = uses.map((amount, place) => {
    const workload = plan.workloads[place] ?? plan.workloads[0];
    return { key: letterOf(place), label: nameOf(workload, place), amount, fill: "workload", place };
  });
  const pooled = bill.minus(sum(uses));
  const onTop: Raw[] = [
    { key: "pooling", label: "not all unlucky at once", amount: pooled, fill: "less" },
    { key: "packs", label: "left in the packs", amount: cash.minus(bill), fill: "packs" },
    { key: "around", label: "around the clips", amount: total.minus(cash), fill: "around" },
  ];
  return [...parts, ...onTop.filter(({ amount }) => !amount.eq(zero))];
}

const signed = (amount: Decimal, currency: string): string =>
  amount.lt(zero) ? `−${formatMoney(amount.abs(), currency)}` : formatMoney(amount, currency);

type Drawn = Raw & { said: string };

/**
 * The parts as the bar has them, each with its amount in words. What takes money away shortens the workloads, so that the
 * bar ends where the money does.
 */
function drawnOf(parts: readonly Raw[], currency: string): Drawn[] {
  const uses = sum(parts.flatMap(({ place, amount }) => (place === undefined ? [] : [amount])));
  const taken = sum(parts.map(({ amount }) => smaller(amount, zero)));
  const by = uses.eq(zero) ? one : uses.plus(taken).div(uses);
  return parts.map((part) => ({
    ...part,
    amount: part.place === undefined ? part.amount : part.amount.times(by),
    said: signed(part.amount, currency),
  }));
}

/** The total as the page shows it. */
export function totalView(priced: PricedPlan, plan: Plan): TotalView {
  const currency = currencyOf(priced);
  const { total } = totalWith(priced);
  const { budget, certainty } = plan;
  const own = ownIn(priced.estimates);
  const parts = drawnOf(partsOf(priced, plan), currency);
  const { share, pieces } = stacked(parts, budget === undefined ? undefined : decimal(budget));
  const verdict = verdictView(priced, plan);
  const later = totalLater(priced);
  const within = budget === undefined ? undefined : totalWithin(priced, "high", decimal(budget));
  return {
    amount: formatMoneyShort(total, currency),
    exact: formatMoney(total, currency),
    sure: `${certainty} % sure, all that is paid included${own === "" ? "" : `, with your ${own}`}`,
    ...(later && !later.eq(total) ? { later: `${formatMoney(later, currency)} in each later month` } : {}),
    ...(verdict && budget !== undefined ? { verdict, budgetAt: share(decimal(budget)) } : {}),
    parts: pieces.map(({ said, ...part }) => ({ ...part, amount: said })),
    end: share(total),
    delivered: deliveredInWords(...priced.estimates),
    months: [
      ...certainties.map((each) => ({
        text: `${each} cost at most`,
        amount: formatMoney(totalAt(priced, "high", each).total, currency),
        strong: each === certainty,
      })),
      ...(within === undefined || budget === undefined
        ? []
        : [
            {
              text: `${within >= 1 - 1e-9 ? "all" : within <= 1e-9 ? "none" : formatQuantity(decimal((within * 100).toFixed(1)), 1)} stay within`,
              amount: formatMoney(budget, currency),
              strong: false,
            },
          ]),
    ],
    ...(isExact(priced) ? {} : { rounded: "Sums of so many clips are counted in coarser steps, rounded up." }),
  };
}

/** Credits are bought for several workloads at once: what is bought, who draws on it, what is left. */
function accountView({ account, cash, prepaid, apart }: AccountPaid, plan: Plan): AccountView | undefined {
  if (!prepaid) return undefined;
  const [first] = account.estimates;
  const { displayCurrency } = first;
  const { purchase, need, credit } = prepaid;
  const count = (credits: Decimal) => plural(formatQuantity(credits, 1), credit.name);
  const packs = packsInWords(purchase);
  const saved = apart.minus(cash);
  const drawn = account.estimates.map((estimate, index) => {
    const place = account.places[index] ?? 0;
    const own = creditsOf(estimate, credit, planWithOf(estimate).bill);
    const bought = purchase.credits;
    return {
      letter: letterOf(place),
      place,
      text: `${nameOf(plan.workloads[place] ?? plan.workloads[0], place)} ${count(own)}`,
      share: bought.eq(zero) ? 0 : Number(own.div(bought).toFixed(4)),
    };
  });
  return {
    provider: first.model.provider.name,
    cash: formatMoney(cash, displayCurrency),
    packs: packs === "" ? `paid in for ${count(need)}` : `${packs} ${credit.name}s`,
    drawn,
    left: `${count(larger(purchase.credits.minus(need), zero))} left of ${count(purchase.credits)}`,
    ...(account.estimates.length > 1 && saved.gt(zero)
      ? {
          saved: {
            amount: `${formatMoney(saved, displayCurrency)} less`,
            text: `than with an account for each: ${formatMoney(apart, displayCurrency)}`,
          },
        }
      : {}),
  };
}

export const accountViews = (priced: PricedPlan, plan: Plan): AccountView[] =>
  accountsPaid(priced).flatMap((paid) => accountView(paid, plan) ?? []);

/** What each step is called, and how it comes about. */
export const stepWords: Record<TotalStepId, [label: string, explanation: string]> = {
  published: ["Published price", "every clip of every workload, if each take were good"],
  rounding: ["Rounding and stitching", "what is made beyond what was asked for"],
  "not-kept": ["Never delivered", "clips whose tries all fail: a shortfall, no saving"],
  repeats: ["Failed attempts", "repeated, where they are or may be billed"],
  moderated: ["Moderated attempts", "where they are or may be billed"],
  unusable: ["Takes you discard", "billed and made again"],
  duplicates: ["Duplicate jobs", "billed twice for one clip"],
  certainty: ["Bad luck", "each workload on its own, up to the certainty"],
  pooling: ["Not all unlucky at once", "what the months of the sum need less than the sum of their months"],
  credits: ["Packs, paid ahead", "bought once for all workloads of a provider"],
  surroundings: ["Around the clips", "beside the providers' bills"],
  tax: ["Tax", "on what the providers are paid"],
  fee: ["Card or exchange fee", "on that with its tax"],
};

/** The steps in words: they add up to the total to the last digit. */
export const stepRows = (priced: PricedPlan): StepRow[] =>
  totalSteps(priced).map(({ id, amount }, index) => ({
    label: stepWords[id][0],
    explanation: stepWords[id][1],
    amount: (index === 0 ? formatMoney : moneyMoved)(amount, currencyOf(priced)),
  }));

/** Why there is no total: the workloads that have no price. */
export const unpricedText = (names: readonly string[]): string =>
  names.length === 0
    ? ""
    : `${formatList(names)} ${names.length === 1 ? "has" : "have"} no price here, so the plan has no total.`;
