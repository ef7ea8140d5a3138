/** A plan of one workload under the flat names that a link and the API's echo have: easy to spread, easy to generate. */
import { extraNames, levyNames, type ExtraName, type LevyName } from "@/lib/ask/extras";
import { clipFields, monthFields } from "@/lib/ask/fields";
import type { Clip, Findings, Month, Options, Plan } from "@/lib/ask/plan";

export type Flat = Clip &
  Omit<Month, "failed"> &
  Pick<Plan, "budget" | "certainty" | "currency" | "fx" | "test" | "on"> & {
    models: readonly string[];
    /** Share of attempts that fail. */
    retry: string;
    /** The user's own findings. */
    policy: Findings;
    options: Options;
    /** With tax and fee, which are of the whole plan. */
    extras: Readonly<Partial<Record<ExtraName | LevyName, string>>>;
  };

/** Some fields of an object: those that are there. */
function picked<T extends object, Name extends keyof T>(whole: T, names: readonly Name[]): Pick<T, Name> {
  const there = names.filter((name) => name in whole).map((name) => [name, whole[name]] as const);
  return Object.fromEntries(there) as Pick<T, Name>;
}

const clipNames = Object.keys(clipFields) as (keyof Clip)[];
const monthNames = Object.keys(monthFields) as (keyof Month)[];

const clipOfFlat = (flat: Flat): Clip => picked(flat, clipNames);
export const monthOfFlat = (flat: Flat): Month => picked({ ...flat, failed: flat.retry }, monthNames);

/** The plan that is meant. */
export function planOf(flat: Flat): Plan {
  const { models, options, policy, extras } = flat;
  const workload = {
    models,
    clip: clipOfFlat(flat),
    month: monthOfFlat(flat),
    options,
    findings: policy,
    extras: picked(extras, extraNames),
  };
  return {
    workloads: [workload],
    ...picked(flat, ["budget", "certainty", "currency", "fx", "test", "on"]),
    ...picked(extras, levyNames),
  };
}

/** A plan of one workload, written flat: planOf(flatOf(plan)) = plan. */
export function flatOf({ workloads: [workload], tax, fee, ...money }: Plan): Flat {
  const { models, clip, month, options, findings, extras } = workload;
  const { failed, ...others } = month;
  const levies = { ...(tax === undefined ? {} : { tax }), ...(fee === undefined ? {} : { fee }) };
  return {
    models,
    ...clip,
    ...others,
    retry: failed,
    ...money,
    options,
    policy: findings,
    extras: { ...extras, ...levies },
  };
}
