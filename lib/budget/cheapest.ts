/** Which models of a set are the cheapest at a place of a knob, with as few exact months as will do. */
import type { Decimal } from "../numbers/decimal";
import type { PricedEstimate } from "../month/estimate";
import { isBilled } from "../month/outcomes";
import { boundsOf, familyOf, highAt, isBelow, lowAt, type Bounds } from "./bounds";
import type { Knob } from "./knobs";
import { planWithOf } from "./plan-with";
import { canSum, type Purse } from "./purse";
import type { Varied } from "./varied";

/** The models that take the least at a place, all of them where they are alike; and those that can make the clip there. */
export type Choice = { cheapest: readonly string[]; able: readonly string[] };

/** A model that can make the clip at a place, and between what its money lies there. */
type Contender = { key: string; index: number; estimate: PricedEstimate; bounds: Bounds; family: string | undefined };

const clipsOf = ({ estimate }: Contender): number => estimate.workload.month.clips;

const keysOf = (contenders: readonly { key: string }[]): string[] => contenders.map(({ key }) => key).sort();

/** Of models whose order is that of their prices in any month, only the cheapest are looked at. */
function bestOfFamilies(contenders: readonly Contender[]): Contender[] {
  const isBeaten = ({ family, estimate }: Contender) =>
    family !== undefined &&
    contenders.some(
      (other) =>
        other.family === family && other.estimate.price.lt(estimate.price) && lowAt(other.bounds, clipsOf(other)) > 0,
    );
  return contenders.filter((contender) => !isBeaten(contender));
}

/**
 * Whether a knob moves a model's money in one direction only: more clips never cost less; nor do fewer kept and more
 * failed where these are billed, unless what surrounds kept clips falls with them.
 */
export function isMonotone({ workload, rules }: PricedEstimate, knob: Knob): boolean {
  if (knob === "clips") return true;
  const isBare = Object.keys(workload.extras).length === 0;
  return isBare && (knob === "kept" || (knob === "retry" && isBilled(rules.failed, "high")));
}

/** All of one family and one price: they take the same in every month. */
const areAlike = ([first, ...others]: readonly Contender[]): boolean =>
  first !== undefined &&
  others.every(
    ({ family, estimate }) =>
      family !== undefined && family === first.family && estimate.price.eq(first.estimate.price),
  );

/** A set over one knob, asked place by place; what was found is kept. What is summed for it is taken from the purse. */
export class AskedSet {
  private readonly choices = new Map<number, Choice>();
  private readonly contenders = new Map<number, Contender[]>();
  private readonly totals = new Map<PricedEstimate, Decimal>();

  constructor(
    private readonly set: Varied,
    private readonly purse: Purse,
  ) {}

  private totalOf(estimate: PricedEstimate): Decimal | undefined {
    const known = this.totals.get(estimate);
    if (known) return known;
    const bought = (estimate.model.credit?.packs.length ?? 0) > 0 ? ofPacks : 0;
    if (!canSum(this.purse, estimate, overhead + bought)) return undefined;
    const { total } = planWithOf(estimate);
    this.totals.set(estimate, total);
    return total;
  }

  private contendersAt(place: number): Contender[] {
    const known = this.contenders.get(place);
    if (known) return known;
    const found = this.set.estimates.flatMap(({ model: { key } }, index): Contender[] => {
      const estimate = this.set.at(index, place);
      return estimate ? [{ key, index, estimate, bounds: boundsOf(estimate), family: familyOf(estimate) }] : [];
    });
    this.contenders.set(place, found);
    return found;
  }

  /** Nothing where it would take more than may be spent. */
  choiceAt(place: number): Choice | undefined {
    const known = this.choices.get(place);
    if (known) return known;
    const all = this.contendersAt(place);
    const cheapest = this.cheapestOf(all);
    if (!cheapest) return undefined;
    const choice = { cheapest, able: keysOf(all) };
    this.choices.set(place, choice);
    return choice;
  }

  private cheapestOf(all: readonly Contender[]): string[] | undefined {
    const least = Math.min(...all.map((one) => highAt(one.bounds, clipsOf(one))));
    const near = all.filter((one) => lowAt(one.bounds, clipsOf(one)) <= least);
    const left = bestOfFamilies(near);
    if (left.length <= 1 || areAlike(left)) return keysOf(left);
    let best: { total: Decimal; keys: string[] } | undefined;
    for (const { key, estimate } of left) {
      const total = this.totalOf(estimate);
      if (total === undefined) return undefined;
      const order = best ? total.cmp(best.total) : -1;
      if (order < 0) best = { total, keys: [key] };
      else if (order === 0) best?.keys.push(key);
    }
    return best?.keys.sort() ?? [];
  }

  /** Whether one model is surely among the cheapest at all places between two. */
  isSettled(from: number, to: number): boolean {
    if (to - from <= 1) return true;
    const { knob } = this.set.scale;
    const first = this.contendersAt(from);
    const last = this.contendersAt(to);
    if (knob === "clips") {
      const left = bestOfFamilies(
        first.filter(({ bounds }) => !first.some((other) => isBelow(other.bounds, bounds, [from, to]))),
      );
      return left.length <= 1 || areAlike(left) || this.leads(left, last);
    }
    if (!first.every(({ estimate }) => isMonotone(estimate, knob))) return false;
    return knob === "kept" ? this.leads(last, first) : this.leads(first, last);
  }

  /**
   * One that takes less where it takes the most than each other one where that takes the least is the cheapest between.
   * Where an amount was not worked out, its bound stands for it.
   */
  private leads(atLeast: readonly Contender[], atMost: readonly Contender[]): boolean {
    const number = (total: Decimal | undefined) => total && Number(total.toFixed());
    return atLeast.some((one) => {
      const end = atMost.find(({ index }) => index === one.index);
      if (!end) return false;
      const most = number(this.totals.get(end.estimate)) ?? highAt(end.bounds, clipsOf(end));
      return atLeast.every((other) => {
        if (other === one) return true;
        const least = number(this.totals.get(other.estimate)) ?? lowAt(other.bounds, clipsOf(other));
        return least > most * exactly;
      });
    });
  }

  /** Whether a model takes no more than an amount; nothing where that is too dear to find out. */
  isWithin(index: number, place: number, most: Decimal): boolean | undefined {
    const one = this.contendersAt(place).find((contender) => contender.index === index);
    if (!one) return false;
    const amount = Number(most.toFixed());
    if (highAt(one.bounds, clipsOf(one)) < amount) return true;
    if (lowAt(one.bounds, clipsOf(one)) > amount) return false;
    return this.totalOf(one.estimate)?.lte(most);
  }
}

/** An amount as a float is off by less than this. */
const exactly = 1 + 1e-12;

/** What an amount takes beside the sums of its month, in additions: percentiles and decimals; and the choice of packs. */
const overhead = 40_000;
const ofPacks = 100_000;
