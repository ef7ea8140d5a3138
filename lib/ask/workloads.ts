/**
 * Several workloads in one query string: `2.clips` is of the second, and what it does not say it takes from the first.
 * Loaded by those who answer whole plans; a page that shows one workload carries the others along (`others.ts`).
 */
import type { Catalogue } from "../catalogue";
import type { Facts } from "../catalogue/facts";
import { isNonEmpty, type NonEmpty } from "../numbers/list";
import { extraNames, levyNames } from "./extras";
import { clipFields, monthFields } from "./fields";
import { issueMessages, type Issue } from "./issues";
import { isOfOthers } from "./others";
import { outcomes, type Plan, type Workload } from "./plan";
import { readPlan, type Entries } from "./read";
import { plainEntries } from "./typed";
import { linkOf, partEntries, planEntries, prefixed, sorted, type Pairs } from "./write";

/** A plan with all of its workloads as far as they could be read, and what could not. */
type AskedPlan = { plan: Plan; issues: Issue[] };

export const mostWorkloads = 12;

const ofWorkload = /^([2-9]|1[0-2])\.(.+)$/;
const nameForm = /^[\p{L}\p{N}](?:[\p{L}\p{N} _.-]{0,38}[\p{L}\p{N}_.-])?$/u;

const ofWholePlan = new Set([
  "budget",
  "certainty",
  "currency",
  "on",
  "release",
  "own",
  "test",
  ...levyNames.map((name) => `extra.${name}`),
]);
const isOfWholePlan = (key: string): boolean => ofWholePlan.has(key) || /^(?:fx|discount|credit)\./.test(key);

/** The texts of a workload by their keys: a map, so that what a link says takes the place of what it inherits. */
type Texts = Map<string, string>;

/** Every text of a workload, empty where it says nothing. With the catalogue, also the options that are at their default. */
function textsOf(
  { models, clip, month, options, findings, extras, prices = {} }: Workload,
  catalogue?: Catalogue,
): Texts {
  const focus = models[0] === undefined ? undefined : catalogue?.find(models[0]);
  return new Map([
    ["model", models.join(",")],
    ...partEntries(clipFields, clip),
    ...partEntries(monthFields, month),
    ...sorted([
      ...(focus?.model.options ?? []).map(({ name, choices }): [string, string] => [`opt.${name}`, choices[0]]),
      ...prefixed("opt", options),
    ]),
    ...outcomes.map((outcome): [string, string] => [`policy.${outcome}`, findings[outcome] ?? ""]),
    ...extraNames.map((name): [string, string] => [`extra.${name}`, extras[name] ?? ""]),
    ...Object.entries(prices),
  ]);
}

const isOfModel = (key: string): boolean => /^(?:opt|policy|price)\./.test(key);

/** What a workload takes from the first: all that is not of that one's model, and that too where it is on the same. */
function inherited(first: Texts, model: string | undefined): Texts {
  const focus = (list: string | undefined) => list?.split(",")[0]?.trim();
  if (model === undefined || model === "" || focus(model) === focus(first.get("model"))) return first;
  return new Map([...first].filter(([key]) => !isOfModel(key)));
}

type Split = { first: Entries; others: Map<number, [string, string][]> };

function split(entries: Entries): Split {
  const others: Split["others"] = new Map();
  const first: [string, string][] = [];
  for (const [key, text] of entries) {
    const [, place, rest] = ofWorkload.exec(key) ?? [];
    if (place === undefined || rest === undefined) first.push([key, text]);
    else others.set(Number(place), [...(others.get(Number(place)) ?? []), [rest, text]]);
  }
  return { first, others };
}

/** Takes the name out of a workload's pairs. */
function named(entries: Entries, issues: Issue[], field: string): { name?: string; rest: Entries } {
  const rest = entries.filter(([key]) => key !== "name");
  const text = entries.find(([key]) => key === "name")?.[1].trim() ?? "";
  if (text === "") return { rest };
  if (nameForm.test(text)) return { name: text, rest };
  const message = "At most 40 letters, digits, spaces, and _ . or - between them. Left unnamed.";
  issues.push({ code: "not-a-name", field, message, value: text.slice(0, 100) });
  return { rest };
}

type Read = (entries: Entries, facts: Facts) => AskedPlan;

/** One of the other workloads: what it says, in place of what the first says. */
function readOther(place: number, said: Entries, first: Texts, issues: Issue[], facts: Facts): Workload {
  const field = (key: string) => `${place}.${key}`;
  const { name, rest } = named(said, issues, field("name"));
  const refuse = (key: string, text: string, code: Issue["code"], message: string): boolean => {
    issues.push({ code, field: field(key), message: `${message} It was left out.`, value: text.slice(0, 100) });
    return false;
  };
  const own = rest.filter(([key, text]) => {
    if (isOfWholePlan(key))
      return refuse(key, text, "of-the-whole-plan", "This is of the whole plan: write it without a number.");
    return !isOfOthers(key) || refuse(key, text, "unknown-field", issueMessages.unknownField());
  });
  const from = inherited(first, own.find(([key]) => key === "model")?.[1]);
  const readOver = (said: Entries) => {
    const stated = new Set(said.map(([key]) => key));
    return { stated, ...readPlan([...[...from].filter(([key]) => !stated.has(key)), ...said], facts) };
  };
  const asked = readOver(own);
  const refused = asked.issues.filter((issue) => asked.stated.has(issue.field));
  for (const issue of refused)
    issues.push({
      ...issue,
      field: field(issue.field),
      message: `${issue.message} Worked out as the first workload has it.`,
    });
  const wrong = new Set(refused.map((issue) => issue.field));
  const { plan } = wrong.size === 0 ? asked : readOver(own.filter(([key]) => !wrong.has(key)));
  const [workload] = plan.workloads;
  return name === undefined ? workload : { ...workload, name };
}

function readWith(read: Read, entries: Entries, facts: Facts, plainTexts: (entries: Entries) => Entries): AskedPlan {
  const { first, others } = split(entries);
  const issues: Issue[] = [];
  const { name, rest } = named(first, issues, "name");
  const asked = read(rest, facts);
  issues.unshift(...asked.issues);
  const [workload] = asked.plan.workloads;
  const texts = textsOf(workload);
  const workloads: NonEmpty<Workload> = [
    name === undefined ? workload : { ...workload, name },
    ...[...others]
      .sort(([a], [b]) => a - b)
      .map(([place, said]) => readOther(place, plainTexts(said), texts, issues, facts)),
  ];
  return { plan: { ...asked.plan, workloads }, issues };
}

/**
 * Reads a plan with all of its workloads, strictly. What the second does not say it has from the first, options,
 * findings and own prices only on the same model: `duration=5&clips=40&2.clips=10` is 40 and 10 clips of 5 s. A refused
 * text is an issue of `2.<key>`, and what the first has stands in. Gaps in the numbers close up.
 */
export const readWorkloads = (entries: Entries, facts: Facts): AskedPlan =>
  readWith(readPlan, entries, facts, (said) => said);

/** The same for a page, whose own reader of one workload is given: what a person types is understood in every workload. */
export const readShownWorkloads = (read: Read, entries: Entries, facts: Facts): AskedPlan =>
  readWith(read, entries, facts, (said) => plainEntries(said, facts.today));

/** The place of the first workload among all, by `view.at`: a page that shows one has that one first. */
export function placed(plan: Plan, at: string | undefined): Plan {
  const place = Number(at);
  const [first, ...workloads] = plan.workloads;
  if (!Number.isInteger(place) || place < 2 || place > plan.workloads.length) return plan;
  workloads.splice(place - 1, 0, first);
  return isNonEmpty(workloads) ? { ...plan, workloads } : plan;
}

const numbered = (place: number, pairs: Pairs): Pairs => pairs.map(([key, text]) => [`${place}.${key}`, text]);

const nameOf = ({ name }: Workload): Pairs => (name === undefined ? [] : [["name", name]]);

/** What a workload says that the first does not; its model where that is nothing, so that there is something of it. */
function differing(first: Texts, workload: Workload): Pairs {
  const own = textsOf(workload);
  const from = inherited(first, own.get("model"));
  const keys = [...new Set([...own.keys(), ...from.keys()])];
  const pairs = keys.flatMap((key): Pairs => {
    const text = own.get(key) ?? "";
    return text === (from.get(key) ?? "") ? [] : [[key, text]];
  });
  const said: Pairs = [...nameOf(workload), ...pairs];
  return said.length > 0 ? said : [["model", own.get("model") ?? ""]];
}

/** The pairs of a plan with all of its workloads, as a link or a form would carry them. */
export function workloadsEntries(plan: Plan): Pairs {
  const [first, ...others] = plan.workloads;
  const texts = textsOf(first);
  return [
    ...nameOf(first),
    ...planEntries(plan),
    ...others.flatMap((workload, index) => numbered(index + 2, differing(texts, workload))),
  ];
}

/**
 * Writes the query string of a plan with all of its workloads: the first as ever, then of each what it has otherwise, a
 * value equal to the usual default where the first differs. 40 and 10 clips of 5 s: `...duration=5&clips=40&2.clips=10`.
 */
export const writeWorkloads = (plan: Plan): string => linkOf(workloadsEntries(plan));

/** The query of a page that shows the workload at a place, from 1: that one first, and where it stands. */
export function queryAt(plan: Plan, place: number): string {
  const shown = plan.workloads[place - 1];
  if (shown === undefined || place === 1) return writeWorkloads(plan);
  const others = plan.workloads.filter((workload) => workload !== shown);
  return `${writeWorkloads({ ...plan, workloads: [shown, ...others] })}&view.at=${place}`;
}

/**
 * The pairs of a link for a page that shows its first workload: the others say all that they have, so that a change of
 * the one that is shown changes none of them. As they are where there is only one.
 */
export function selfContained(entries: Entries, facts: Facts): Entries {
  if (!entries.some(([key]) => ofWorkload.test(key))) return entries;
  const {
    plan: { workloads },
  } = readShownWorkloads(readPlan, entries, facts);
  return [
    ...entries.filter(([key]) => !ofWorkload.test(key)),
    ...workloads
      .slice(1)
      .flatMap((workload, index) => numbered(index + 2, [...nameOf(workload), ...textsOf(workload, facts.catalogue)])),
  ];
}

const mostAsked = 60;

/** What a plan asks beyond what is answered at once: without a model only one workload, and at most 60 models in all. */
export function tooMuchOf({ workloads }: Plan): Issue[] {
  const [first, ...others] = workloads;
  if (others.length === 0) return [];
  if (first.models.length === 0)
    return [{ code: "needs-a-model", field: "model", message: "Several workloads need a model each.", value: "" }];
  const models = workloads.reduce((all, workload) => all + workload.models.length, 0);
  if (models <= mostAsked) return [];
  return [
    { code: "too-many-models", field: "model", message: issueMessages.tooManyModels(mostAsked), value: String(models) },
  ];
}
