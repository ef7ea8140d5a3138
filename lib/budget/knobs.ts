/** The inputs of a plan that are varied, and the values that each is shown at. */
import { mostShare } from "../ask/limits";
import { changeClip, changeMonth, outcomes, type Plan } from "../ask/plan";
import { resolutions } from "../catalogue/vocabulary";
import { decimal, one, plain, type Decimal } from "../numbers/decimal";

/** The inputs that are varied: clips a month, share of good takes that is kept, failed attempts, wanted length, resolution. */
export const knobs = ["clips", "kept", "retry", "duration", "resolution"] as const;
export type Knob = (typeof knobs)[number];

/**
 * The values that a knob is shown at, as whole places in their order: clips, whole percent, whole seconds, or the place
 * of a label among the resolutions. `own` is the plan's place, which may lie between two of them: 7.5 s at 7.5.
 */
export type Scale = { knob: Knob; least: number; most: number; own: number };

const percent = (share: Decimal): number => Number(share.times("100").toFixed());

/**
 * The places of a knob: 1 to 1,000,000 clips, 5 to 100 % kept, 0 to 95 % failed less what is moderated or outlasts the
 * client, 1 to 60 s, the labels of the resolutions. Half of the takes unusable: own is 50 of 5 to 100.
 *
 * @public
 */
export function scaleOf(plan: Plan, knob: Knob): Scale {
  const { clip, month } = plan.workloads[0];
  switch (knob) {
    case "clips":
      return { knob, least: 1, most: 1_000_000, own: month.clips };
    case "kept":
      return { knob, least: 5, most: 100, own: percent(one.minus(month.unusable)) };
    case "retry": {
      const others = outcomes.filter((outcome) => outcome !== "failed").map((outcome) => decimal(month[outcome]));
      const most = others.reduce((left, share) => left.minus(share), decimal(mostShare));
      return { knob, least: 0, most: Math.floor(percent(most)), own: percent(decimal(month.failed)) };
    }
    case "duration":
      return { knob, least: 1, most: 60, own: Number(clip.durationSeconds) };
    case "resolution":
      return { knob, least: 0, most: resolutions.length - 1, own: resolutions.indexOf(clip.resolution) };
  }
}

/** A place as its value is written: `492`, `62` for 62 %, `8`, `1080p`. */
export const valueAt = (knob: Knob, place: number): string =>
  knob === "resolution" ? (resolutions[place] ?? "") : String(place);

/** The place of a value as it is written. */
export const placeOf = (knob: Knob, value: string): number =>
  knob === "resolution" ? resolutions.findIndex((label) => label === value) : Number(value);

/** The plan with a knob at a place: 62 % kept are 38 % unusable. */
export function planAt(plan: Plan, knob: Knob, place: number): Plan {
  const share = () => decimal(String(place)).div("100");
  switch (knob) {
    case "clips":
      return changeMonth(plan, { clips: place });
    case "kept":
      return changeMonth(plan, { unusable: plain(one.minus(share())) });
    case "retry":
      return changeMonth(plan, { failed: plain(share()) });
    case "duration":
      return changeClip(plan, { durationSeconds: String(place) });
    case "resolution":
      return changeClip(plan, { resolution: resolutions[place] ?? plan.workloads[0].clip.resolution });
  }
}
