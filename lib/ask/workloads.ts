/**
 * Several workloads in one query string: `2.clips` is of the second, and what it does not say it takes from the first.
 * Loaded by those who answer whole plans; a page that shows one workload carries the others along (`others.ts`).
 */
import type { Facts } from "../catalogue/facts";
import { isNonEmpty, type NonEmpty } from "../numbers/list";
import { levyNames } from "./extras";
import { inherited, textsOf, type Texts } from "./inherited";
import { issueMessages, type Issue } from "./issues";
import { isOfOthers } from "./others";
import type { Plan, Workload } from "./plan";
import { readPlan, type AskedPlan, type Entries } from "./read";
import { plainEntries } from "./typed";

export const mostWorkloads = 12;

const ofWorkload = /^([2-9]|1[0-2])\.(.+)$/;

/** Whether a key is of another workload than the first: `2.clips`. */
export const isOfWorkload = (key: string): boolean => ofWorkload.test(key);

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

type Split = { first: Entries; others: Map<number, [string, string][]> };

function split(entries: Entries): Split {
  const others: Split["others"] = new Map();
  const first: [string, string][] = [];
  for (const [key, text] of entries) {
    const [, place, rest] = ofWorkload.exec(key) ?? [];
    if (place === undefined || rest === undefined) {
      first.push([key, text]);
      continue;
    }
    const said = others.get(Number(place));
    if (said) said.push([rest, text]);
    else others.set(Number(place), [[rest, text]]);
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
