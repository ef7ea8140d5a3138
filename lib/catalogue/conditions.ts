/** Does a job meet the conditions of a rate, a refusal or a caution? */
import { decimal, type Decimal } from "../numbers/decimal";
import { own } from "../numbers/list";
import type { Job } from "./job";
import type { Conditions, NumberCondition } from "./schema";

type Test = (job: Job) => boolean;

const isOneOf = (values: string | readonly string[]) => {
  if (typeof values === "string") return (value: string | undefined): boolean => value === values;
  return (value: string | undefined): boolean => value !== undefined && values.includes(value);
};

function numberTest(condition: NumberCondition): (value: Decimal) => boolean {
  if (typeof condition === "string" || Array.isArray(condition)) {
    const allowed = [condition].flat().map(decimal);
    return (value) => allowed.some((one) => one.eq(value));
  }
  const bound = (text: string | undefined) => (text === undefined ? undefined : decimal(text));
  const [over, upTo, below] = [bound(condition.over), bound(condition.upTo), bound(condition.below)];
  return (value) => (!over || value.gt(over)) && (!upTo || value.lte(upTo)) && (!below || value.lt(below));
}

function optionTest(wanted: NonNullable<Conditions["options"]>): Test {
  const tests = Object.entries(wanted).map(([name, choices]) => [name, isOneOf(choices)] as const);
  return (job) => tests.every(([name, test]) => test(own(job.options, name)));
}

/**
 * Turns conditions into one test of a job. An absent key holds for every value, so `{}` matches every job;
 * `{ resolution: ["720p", "1080p"], audio: "on" }` matches a 720p job with sound.
 */
export function compileConditions(when: Conditions): Test {
  const tests: Test[] = [];
  const onText = (key: "mode" | "resolution" | "aspect" | "tier" | "fps") => {
    const values = when[key];
    if (values === undefined) return;
    const test = isOneOf(values);
    tests.push((job) => test(job[key]));
  };
  const onNumber = (key: "durationSeconds" | "inputVideoSeconds" | "images") => {
    const condition = when[key];
    if (condition === undefined) return;
    const test = numberTest(condition);
    tests.push((job) => test(job[key]));
  };
  onText("mode");
  onText("resolution");
  onText("aspect");
  onText("tier");
  onText("fps");
  onNumber("durationSeconds");
  onNumber("inputVideoSeconds");
  onNumber("images");
  if (when.inputAndOutputSeconds !== undefined) {
    const test = numberTest(when.inputAndOutputSeconds);
    tests.push((job) => test(job.inputVideoSeconds.plus(job.durationSeconds)));
  }
  if (when.audio !== undefined) tests.push((job) => job.audio === when.audio);
  if (when.hasInputVideo !== undefined) tests.push((job) => job.hasInputVideo === when.hasInputVideo);
  if (when.options !== undefined) tests.push(optionTest(when.options));
  return tests.reduce(both, undefined) ?? always;
}

const always: Test = () => true;

/** One test of two, so that a rate of one or two conditions asks no list. */
const both = (first: Test | undefined, second: Test): Test =>
  first === undefined ? second : (job) => first(job) && second(job);
