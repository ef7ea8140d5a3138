/** The breakdown: a published price taken apart into what drives it, in lines that sum to it exactly. */
import { newestSource, type CatalogModel, type CatalogRate } from "../catalogue";
import type { Charge, GenerationCharges, MinimumCharge } from "./charges";
import { one, sum, type Decimal } from "../numbers/decimal";
import { explainBase, explainMinimum, explainStep, labelOf } from "./explain";
import type { Job } from "../catalogue/job";
import { selectRate } from "../catalogue/rates";
import type { Resolution, Source, UnitKind } from "../catalogue/schema";
import { unitOf } from "./units";
import { addsSound, silenced } from "./units/audio";
import { creditsFor } from "./units/credit";

/** One row of a breakdown: quantity x unitPrice = cost, in the provider's currency. */
export type Line = {
  unit: UnitKind;
  label: string;
  quantity: Decimal;
  unitPrice: Decimal;
  cost: Decimal;
  /** The rule in one sentence, with its numbers. */
  explanation: string;
  source: Source;
  verifiedOn: string;
};

type Step = { unit: UnitKind; job: Job; rate: CatalogRate };

/** The same rate card a step lower: same meter, same way of counting, so that prices compare unit for unit. */
function rateFor(model: CatalogModel, like: CatalogRate, job: Job, on: string): CatalogRate | undefined {
  const rate = selectRate(model, like.meter, job, on);
  if (!rate || rate === like) return rate;
  const comparable =
    JSON.stringify(rate.quantity) === JSON.stringify(like.quantity) && rate.denomination === like.denomination;
  return comparable ? rate : undefined;
}

type Rung = { unit: UnitKind; job: Job };

/** The plain clip at every lower resolution, then at its own, then with sound, then with each chosen option. */
function ladder(model: CatalogModel, job: Job): { below: Job[]; rungs: Rung[] } {
  const { options: declared } = model.model;
  const { defaultOptions: plainOptions } = model;
  const quiet = silenced({ ...job, options: plainOptions });
  const offered = model.resolutions === "unknown" || job.resolution === "unknown" ? [] : model.resolutions;
  const below = offered
    .slice(0, offered.indexOf(job.resolution as Resolution))
    .map((resolution) => ({ ...quiet, resolution }));
  const rungs: Rung[] = [{ unit: "resolution", job: quiet }];
  if (addsSound(quiet, job)) rungs.push({ unit: "audio", job: { ...quiet, audio: "on" } });
  let options = plainOptions;
  for (const { name, unit } of declared.filter(({ name }) => job.options[name] !== plainOptions[name])) {
    options = { ...options, [name]: job.options[name]! };
    rungs.push({ unit, job: { ...job, options } });
  }
  return { below, rungs };
}

/**
 * The steps from the cheapest reference to the charged rate. A rung without a comparable rate, or at which the price
 * falls, is left out, so every step adds something; a price that no rung explains stays one line.
 */
function steps(model: CatalogModel, charge: Charge, job: Job, on: string): Step[] {
  const found: Step[] = [];
  const { below, rungs } = ladder(model, job);
  const climb = (unit: UnitKind, at: Job): boolean => {
    const rate = rateFor(model, charge.rate, at, on);
    if (!rate || rate.unit.gt(charge.rate.unit)) return false;
    const last = found.at(-1);
    if (!last) found.push({ unit: unitOf(rate), job: at, rate });
    else if (rate.unit.gt(last.rate.unit)) found.push({ unit, job: at, rate });
    return true;
  };
  below.some((at) => climb("resolution", at));
  for (const rung of rungs) climb(rung.unit, rung.job);
  const reached = found.at(-1);
  if (!reached || reached.rate.unit.lt(charge.rate.unit)) {
    found.push({ unit: rungs.at(-1)!.unit, job, rate: charge.rate });
  }
  return found.length === 1 ? [{ ...found[0]!, unit: unitOf(charge.rate), job }] : found;
}

function chargeLines(model: CatalogModel, generation: GenerationCharges, charge: Charge, on: string): Line[] {
  const { rate, quantity } = charge;
  const price = pricePerLineUnit(model, rate);
  const counted = (unit: Decimal) =>
    rate.denomination === "credit" ? creditsFor({ ...rate, unit }, quantity) : quantity;
  const priced = (unit: Decimal) => (rate.denomination === "credit" ? price : unit);
  const source = newestSource(model.provider, rate.sourceIds);
  let before: Step | undefined;
  return steps(model, charge, generation.job, on).map((step) => {
    const added = before ? step.rate.unit.minus(before.rate.unit) : step.rate.unit;
    const from = before;
    before = step;
    return {
      unit: step.unit,
      label: labelOf(step.unit, step.rate, step.job, from?.job),
      quantity: counted(added),
      unitPrice: priced(added),
      cost: counted(added).times(priced(added)),
      explanation: from
        ? explainStep(model, charge, added, { unit: step.unit, from: from.job, job: step.job, made: generation.job })
        : explainBase(model, charge, added, generation.job),
      source,
      verifiedOn: rate.verifiedOn,
    };
  });
}

/** Money for one unit of a line: the credit's list price, or one unit's price. */
const pricePerLineUnit = (model: CatalogModel, rate: CatalogRate): Decimal =>
  rate.denomination === "credit" ? model.credit!.money : rate.unitMoney;

function minimumLine(model: CatalogModel, minimum: MinimumCharge): Line {
  return {
    unit: "task",
    label: "Minimum charge",
    quantity: one,
    unitPrice: minimum.added,
    cost: minimum.added,
    explanation: explainMinimum(model, minimum),
    source: newestSource(model.provider, minimum.sourceIds),
    verifiedOn: minimum.verifiedOn,
  };
}

const sameRow = (a: Line, b: Line): boolean =>
  a.unit === b.unit && a.label === b.label && a.unitPrice.eq(b.unitPrice) && a.source.id === b.source.id;

/**
 * Takes one attempt apart. A price that is lower without sound becomes base plus audio, one that rises with resolution
 * base plus resolution; credits are shown as credits at list price. 8 s of 4k with sound at $0.60, where 720p silent
 * is 0.20 and 4k silent 0.40, is 8 x 0.20 second + 8 x 0.20 resolution + 8 x 0.20 audio = $4.80.
 * Generations of a stitched clip that are priced alike share their rows.
 */
export function breakdown(model: CatalogModel, generations: readonly GenerationCharges[], on: string): Line[] {
  const rows: { line: Line; explanations: string[] }[] = [];
  for (const generation of generations) {
    const lines = generation.charges.flatMap((charge) => chargeLines(model, generation, charge, on));
    if (generation.minimum) lines.push(minimumLine(model, generation.minimum));
    for (const line of lines) {
      const row = rows.find((candidate) => sameRow(candidate.line, line));
      if (!row) rows.push({ line, explanations: [line.explanation] });
      else {
        row.line = {
          ...row.line,
          quantity: sum([row.line.quantity, line.quantity]),
          cost: sum([row.line.cost, line.cost]),
        };
        row.explanations.push(line.explanation);
      }
    }
  }
  return rows.map(({ line, explanations }) => ({ ...line, explanation: joined(explanations) }));
}

/** "6 s at $0.20 a second; 4 s at $0.20 a second", or "2 times 5 s at ..." where generations are alike. */
function joined(explanations: readonly string[]): string {
  const [first] = explanations;
  if (explanations.every((text) => text === first)) {
    return explanations.length === 1 ? first! : `${explanations.length} generations, each ${first}`;
  }
  return explanations.join("; ");
}
