/** Where one model begins or stops to fit the budget over a knob of the plan. */
import type { ExchangeAssumptions } from "../catalogue/exchange";
import type { Estimate } from "../month/estimate";
import { decimal, type Decimal } from "../numbers/decimal";
import { finish, type Steps } from "../numbers/in-steps";
import { isNonEmpty, type NonEmpty } from "../numbers/list";
import { AskedSet, isMonotone } from "./cheapest";
import type { Knob } from "./knobs";
import { purseOf } from "./purse";
import { mostAdditions, searchSteps, turningPoint, type Found, type Search, type TurningPoint } from "./search";
import { varied, type Varied } from "./varied";

/** Where a model begins or stops to fit: below the value or from there. `made`: that it can be made on both sides. */
export type Turn = TurningPoint & { fits: "below" | "from"; made: boolean };

/** A model against the budget over a knob, nearest turn first; `always` and `never` hold at every value. */
export type Fits = { key: string; cut: boolean } & (
  { kind: "always" | "never" } | { kind: "turns"; turns: NonEmpty<Turn> }
);

type Fitting = { fits: boolean; made: boolean };

/** Where a model begins or stops to fit a budget, a place a step; `looked` is called before just where is searched for. */
export function* fitsSteps(
  set: Varied,
  index: number,
  budget: Decimal,
  ask: AskedSet,
  looked?: () => void,
): Steps<Fits> {
  const { scale, estimates, at } = set;
  const key = estimates[index]?.model.key ?? "";
  const own = estimates[index];
  const oneWay = scale.knob === "clips" || (own?.status === "priced" && isMonotone(own, scale.knob));
  const search: Search<Fitting> = {
    ask: (place) => {
      const fits = ask.isWithin(index, place, budget);
      return fits === undefined ? undefined : { fits, made: at(index, place) !== undefined };
    },
    isSettled: (from, to) => to - from <= 1 || oneWay,
    differ: (a, b) => a.fits !== b.fits,
  };
  const turnsOf = (all: readonly Found<Fitting>[]) =>
    all.flatMap((found, place) => {
      const before = all[place - 1];
      if (!before || before.what.fits === found.what.fits) return [];
      const { fits, made } = found.what;
      return [{ place: found.place, before: before.place, fits, made: made && before.what.made }];
    });
  const { all, changes, cut } = yield* searchSteps(set, search, turnsOf, looked);
  const turns = changes.map((change): Turn => {
    const { fits, made } = change;
    const point = turningPoint(set, change, search.ask(scale.own)?.fits === fits);
    return { ...point, fits: fits ? "from" : "below", made };
  });
  if (isNonEmpty(turns)) return { key, kind: "turns", turns, cut };
  return { key, kind: all.some(({ what }) => what.fits) ? "always" : "never", cut };
}

/**
 * Where one model begins or stops to fit the plan's budget over a knob; nothing where the plan has none.
 * @public
 */
export function fitsOf(estimate: Estimate, knob: Knob, exchange: ExchangeAssumptions): Fits | undefined {
  const { budget } = estimate.plan;
  if (budget === undefined) return undefined;
  const set = varied([estimate], knob, exchange);
  return finish(fitsSteps(set, 0, decimal(budget), new AskedSet(set, purseOf(mostAdditions))));
}
