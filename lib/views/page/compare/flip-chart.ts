/** The curves of a set over one input, as a chart. */
import { curveSteps, type Curves } from "../../../budget/curves";
import type { Knob, Scale } from "../../../budget/knobs";
import { varied } from "../../../budget/varied";
import type { ExchangeAssumptions } from "../../../catalogue/exchange";
import { resolutions } from "../../../catalogue/vocabulary";
import type { Estimate } from "../../../month/estimate";
import { decimal } from "../../../numbers/decimal";
import type { Steps } from "../../../numbers/in-steps";
import { formatMoneyShort, formatQuantity } from "../../../words/format";
import { knobNames, namesInSet } from "../../sentences/flips";
import type { Tick } from "../types";
import { tickText } from "./ticks";

type Point = { x: number; y: number };

/** Curves in a square from 0 to 1, y upwards; a line is in pieces where its model cannot make the clip between them. */
export type FlipChart = {
  knob: Knob;
  name: string;
  lines: { key: string; name: string; pieces: Point[][] }[];
  across: Tick[];
  up: Tick[];
  /** Where the plan stands across, and the budget upwards; nothing where that is outside. */
  own?: number;
  budget?: Tick;
  /** Some places are left out because their months are too dear. */
  cut: boolean;
};

type Axis = { from: number; to: number; isLog: boolean };

const rounded = (at: number): number => Number(at.toFixed(4));

function placeOn({ from, to, isLog }: Axis, value: number): number {
  const turn = (one: number) => (isLog ? Math.log(one) : one);
  return to === from ? 0.5 : rounded((turn(value) - turn(from)) / (turn(to) - turn(from)));
}

/** 1, 2 and 5 and their tens between two numbers; only tens where those would be many. */
function roundLogs(from: number, to: number): number[] {
  const all: number[] = [];
  for (let ten = 10 ** Math.floor(Math.log10(from)); ten <= to; ten *= 10)
    for (const times of [1, 2, 5]) all.push(Number((ten * times).toPrecision(3)));
  const inside = all.filter((value) => value >= from && value <= to);
  const tens = inside.filter((value) => /^(0\.0*)?10*$/.test(String(value)));
  return inside.length <= 6 || tens.length < 2 ? inside.slice(0, 6) : tens;
}

/** Steps of 1, 2 or 5 and their tens, five at most. */
function roundSteps(from: number, to: number): number[] {
  const least = (to - from) / 5;
  if (least <= 0) return [from];
  const ten = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * ten).find((one) => one >= least * 0.999) ?? ten * 10;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(6)),
  );
}

const labels = ["360p", "480p", "720p", "1080p", "4k"];

function ticksAcross({ knob }: Scale, axis: Axis): Tick[] {
  if (knob === "resolution")
    return labels.map((text) => ({
      at: placeOn(
        axis,
        resolutions.findIndex((label) => label === text),
      ),
      text,
    }));
  const values = axis.isLog ? roundLogs(axis.from, axis.to) : roundSteps(axis.from, axis.to);
  const unit = knob === "clips" ? "" : knob === "duration" ? " s" : " %";
  return values.map((value) => ({ at: placeOn(axis, value), text: `${formatQuantity(String(value))}${unit}` }));
}

/** A float as decimal text, without an exponent. */
const moneyOf = (value: number) => decimal(value >= 100 ? String(BigInt(Math.round(value))) : value.toFixed(6));

function ticksUp(axis: Axis, currency: string): Tick[] {
  const values = axis.isLog ? roundLogs(axis.from, axis.to) : roundSteps(axis.from, axis.to);
  return values.map((value) => ({ at: placeOn(axis, value), text: tickText(moneyOf(value), currency) }));
}

/** Money from the least to the most; from nothing where it is no multiple of itself, as over clips. */
function axisOf(amounts: readonly number[], isLog: boolean): Axis {
  const most = Math.max(...amounts, 0.01);
  return isLog ? { from: Math.max(0.01, Math.min(...amounts)), to: most, isLog } : { from: 0, to: most, isLog };
}

/** A leap is drawn upright, halfway between the two places between which it lies. */
function piecesOf({ points, leaps }: Curves["curves"][number], across: Axis, up: Axis): Point[][] {
  const pieces: Point[][] = [];
  let open: Point[] | undefined;
  for (const [index, point] of points.entries()) {
    const { place, total } = point;
    if (!total) {
      open = undefined;
      continue;
    }
    const here = { x: placeOn(across, place), y: placeOn(up, Math.max(up.from, Number(total.toFixed()))) };
    const [before, last] = [points[index - 1], open?.at(-1)];
    if (!open) pieces.push((open = []));
    if (before && last && last.y !== here.y && leaps(before, point)) {
      const x = rounded((last.x + here.x) / 2);
      open.push({ x, y: last.y }, { x, y: here.y });
    }
    open.push(here);
  }
  return pieces;
}

const inside = (at: number): boolean => at >= 0 && at <= 1;

/**
 * The chart of a set over one input, the clips unless another is asked for: 40 places a model at most, and where packs
 * leap, a place a step.
 * Clips and their money are logarithmic, from a tenth of the plan's to ten times as many; all others begin at nothing.
 *
 * @public
 */
export function* flipChartSteps(
  estimates: readonly Estimate[],
  exchange: ExchangeAssumptions,
  knob: Knob = "clips",
): Steps<FlipChart | undefined> {
  const plan = estimates[0]?.plan;
  if (!plan) return undefined;
  const { scale, from, to, curves, cut } = yield* curveSteps(varied(estimates, knob, exchange));
  const amounts = curves.flatMap(({ points }) =>
    points.flatMap(({ total }) => (total ? [Number(total.toFixed())] : [])),
  );
  if (amounts.length === 0) return undefined;
  const isLog = knob === "clips";
  const across: Axis = { from, to, isLog };
  const up = axisOf(amounts, isLog);
  const own = placeOn(across, scale.own);
  const nameOf = namesInSet(estimates);
  const budget = plan.budget === undefined ? undefined : placeOn(up, Math.max(0.01, Number(plan.budget)));
  return {
    knob,
    name: knobNames[knob],
    lines: curves.map((curve) => ({ key: curve.key, name: nameOf(curve.key), pieces: piecesOf(curve, across, up) })),
    across: ticksAcross(scale, across),
    up: ticksUp(up, plan.currency),
    ...(inside(own) ? { own } : {}),
    ...(budget !== undefined && inside(budget)
      ? { budget: { at: budget, text: formatMoneyShort(plan.budget ?? "0", plan.currency) } }
      : {}),
    cut,
  };
}
