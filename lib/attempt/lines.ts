/** The breakdown: a published price taken apart into what drives it, in lines that sum to it exactly. */
import { own } from "../numbers/list";
import type { CatalogueModel, CatalogueRate } from "../catalogue";
import { newestSource } from "../catalogue/seen";
import type { Charge, GenerationCharges, MinimumCharge } from "./charges";
import { one, type Decimal } from "../numbers/decimal";
import type { Job } from "../catalogue/job";
import { selectRate } from "../catalogue/rates";
import type { Meter, Source, UnitKind } from "../catalogue/schema";
import type { NonEmpty } from "../numbers/list";
import { unitOf } from "./units";
import { addsSound, silenced } from "./units/audio";
import { creditsFor } from "./units/credit";

/** What a line is of: what a rate charges for, or what a step of its price adds. */
type Subject =
  | { of: "meter"; meter: Meter; silent: boolean }
  | { of: "named"; label: string }
  | { of: "audio" }
  | { of: "resolution"; resolution: string }
  | { of: "options"; added: readonly (readonly [name: string, choice: string])[] }
  | { of: "minimum" };

/** How one generation came to its part of a line: enough to say the rule with its numbers. */
export type Part =
  | { charge: Charge; added: Decimal; made: Job; climb?: { unit: UnitKind; from: Job; to: Job } }
  | { minimum: MinimumCharge };

/**
 * One row of a breakdown: quantity x unitPrice = cost, in the provider's currency. Of a credit that is a fraction of the
 * money the unit price is written to seven digits, and the cost is exact.
 */
export type Line = {
  unit: UnitKind;
  subject: Subject;
  quantity: Decimal;
  unitPrice: Decimal;
  cost: Decimal;
  /** One for each generation that is priced alike. */
  parts: NonEmpty<Part>;
  source: Source;
  verifiedOn: string;
};

function subjectOf(unit: UnitKind, rate: CatalogueRate, job: Job, from: Job | undefined): Subject {
  if (from === undefined) {
    if (rate.label) return { of: "named", label: rate.label };
    return {
      of: "meter",
      meter: rate.meter,
      silent: rate.meter === "output" && job.audio === "off" && rate.when.audio === "off",
    };
  }
  if (unit === "audio" && addsSound(from, job)) return { of: "audio" };
  if (unit === "resolution" && job.resolution !== from.resolution)
    return { of: "resolution", resolution: job.resolution };
  return {
    of: "options",
    added: Object.entries(job.options).filter(([name, choice]) => own(from.options, name) !== choice),
  };
}

type Step = { unit: UnitKind; job: Job; rate: CatalogueRate };

/** The same rate card a step lower: same meter, same way of counting, so that prices compare unit for unit. */
function rateFor(model: CatalogueModel, like: CatalogueRate, job: Job, on: string): CatalogueRate | undefined {
  const rate = selectRate(model, like.meter, job, on, like.part);
  if (!rate || rate === like) return rate;
  const comparable =
    JSON.stringify(rate.quantity) === JSON.stringify(like.quantity) && rate.denomination === like.denomination;
  return comparable ? rate : undefined;
}

type Rung = { unit: UnitKind; job: Job };

/** The plain clip at every lower resolution, then at its own, then with sound, then with each chosen option. */
function ladder(model: CatalogueModel, job: Job): { below: Job[]; rungs: Rung[]; top: UnitKind } {
  const { options: declared } = model.model;
  const { defaultOptions: plainOptions } = model;
  const quiet = silenced({ ...job, options: plainOptions });
  const { resolutions } = model;
  const lower =
    resolutions === "unknown" || job.resolution === "unknown"
      ? []
      : resolutions.slice(0, resolutions.indexOf(job.resolution));
  const below = lower.map((resolution) => ({ ...quiet, resolution }));
  const rungs: Rung[] = [{ unit: "resolution", job: quiet }];
  if (addsSound(quiet, job)) rungs.push({ unit: "audio", job: { ...quiet, audio: "on" } });
  let options = plainOptions;
  for (const { name, unit } of declared) {
    const chosen = own(job.options, name);
    if (chosen === undefined || chosen === own(plainOptions, name)) continue;
    options = { ...options, [name]: chosen };
    rungs.push({ unit, job: { ...job, options } });
  }
  return { below, rungs, top: rungs.at(-1)?.unit ?? "resolution" };
}

/**
 * The steps from the cheapest reference to the charged rate. A rung without a comparable rate, or at which the price
 * falls, is left out, so every step adds something; a price that no rung explains stays one line.
 */
function steps(model: CatalogueModel, charge: Charge, job: Job, on: string): Step[] {
  const found: Step[] = [];
  const { below, rungs, top } = ladder(model, job);
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
    found.push({ unit: top, job, rate: charge.rate });
  }
  const [first, ...rest] = found;
  return first && rest.length === 0 ? [{ ...first, unit: unitOf(charge.rate), job }] : found;
}

function chargeLines(model: CatalogueModel, generation: GenerationCharges, charge: Charge, on: string): Line[] {
  const { rate, quantity } = charge;
  const counted = (unit: Decimal) =>
    rate.denomination === "credit" ? creditsFor({ ...rate, unit }, quantity) : quantity;
  const priced = (unit: Decimal) => (rate.denomination === "credit" ? rate.worth : unit);
  const source = newestSource(model.provider, rate.sourceIds);
  let before: Step | undefined;
  return steps(model, charge, generation.job, on).map((step) => {
    const added = before ? step.rate.unit.minus(before.rate.unit) : step.rate.unit;
    const money = before ? step.rate.unitMoney.minus(before.rate.unitMoney) : step.rate.unitMoney;
    const from = before;
    before = step;
    return {
      unit: step.unit,
      subject: subjectOf(step.unit, step.rate, step.job, from?.job),
      quantity: counted(added),
      unitPrice: priced(added),
      cost: quantity.times(money),
      parts: [
        {
          charge,
          added,
          made: generation.job,
          ...(from ? { climb: { unit: step.unit, from: from.job, to: step.job } } : {}),
        },
      ],
      source,
      verifiedOn: rate.verifiedOn,
    };
  });
}

function minimumLine(model: CatalogueModel, minimum: MinimumCharge): Line {
  return {
    unit: "task",
    subject: { of: "minimum" },
    quantity: one,
    unitPrice: minimum.added,
    cost: minimum.added,
    parts: [{ minimum }],
    source: newestSource(model.provider, minimum.sourceIds),
    verifiedOn: minimum.verifiedOn,
  };
}

function generationLines(model: CatalogueModel, generation: GenerationCharges, on: string): Line[] {
  const lines = generation.charges.flatMap((charge) => chargeLines(model, generation, charge, on));
  return generation.minimum ? [...lines, minimumLine(model, generation.minimum)] : lines;
}

const sameRow = (a: Line, b: Line): boolean =>
  a.unit === b.unit &&
  a.unitPrice.eq(b.unitPrice) &&
  a.source.id === b.source.id &&
  JSON.stringify(a.subject) === JSON.stringify(b.subject);

/**
 * Takes one attempt apart. A price that is lower without sound becomes base plus audio, one that rises with resolution
 * base plus resolution; credits are shown as credits at list price. 8 s of 4k with sound at $0.60, where 720p silent
 * is 0.20 and 4k silent 0.40, is 8 x 0.20 second + 8 x 0.20 resolution + 8 x 0.20 audio = $4.80.
 * Generations of a stitched clip that are priced alike share their rows.
 */
export function breakdown(model: CatalogueModel, generations: readonly GenerationCharges[], on: string): Line[] {
  const rows: Row[] = [];
  // A stitched clip has many generations that are one and the same: each is taken apart, and finds its rows, once.
  const known = new Map<GenerationCharges, Line[]>();
  const rowOf = new Map<Line, Row>();
  for (const generation of generations) {
    const lines = known.get(generation) ?? generationLines(model, generation, on);
    known.set(generation, lines);
    for (const line of lines) {
      const row = rowOf.get(line) ?? rows.find((other) => sameRow(other, line));
      if (row) join(row, line);
      rowOf.set(line, row ?? begun(rows, line));
    }
  }
  return rows;
}

/** A line that others are joined to. */
type Row = Line & { parts: [Part, ...Part[]] };

function begun(rows: Row[], line: Line): Row {
  const row: Row = { ...line, parts: [...line.parts] };
  rows.push(row);
  return row;
}

function join(row: Row, { quantity, cost, parts }: Line): void {
  row.quantity = row.quantity.plus(quantity);
  row.cost = row.cost.plus(cost);
  row.parts.push(...parts);
}
