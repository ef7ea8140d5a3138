/** What each job of the test is called, how it is submitted, and what is written down. */
import { own } from "../../../numbers/list";
import type { CatalogueModel } from "../../../catalogue";
import { decimal } from "../../../numbers/decimal";
import type { PricedEstimate } from "../../../month/estimate";
import { formatHours, formatSeconds, plural } from "../../../words/format";
import { startsFromVideo } from "../../../attempt/offer";
import type { TestId } from "../../../risks/ids";
import type { Setting, TestPlan, TestStep } from "../../../test/types";
import type { Clip } from "../../../ask/plan";
import { modeWords } from "../../../words/catalogue";
import type { SettingView } from "./types";

/** A plan and its estimate, with what its texts are made of. */
export type Subject = { query: string; estimate: PricedEstimate; test: TestPlan };

const isRepeatedByWebhook = ({ model }: PricedEstimate): boolean => model.async.webhook.offered !== "no";

/** Titles of steps, and what each checks where nothing is open. */
const stepWords: Record<TestId, { title: string; checks: string }> = {
  baseline: { title: "One short generation", checks: "the published price of the smallest job" },
  longer: { title: "A longer one", checks: "the price of the planned length" },
  larger: { title: "A larger one", checks: "the price of the planned resolution" },
  audible: { title: "The same with sound", checks: "the price of sound" },
  "left-out": { title: "Without size and length", checks: "what the provider fills in" },
  failing: { title: "A job that fails", checks: "what the provider says of failed jobs" },
  refused: { title: "A prompt that is refused", checks: "what the provider says of refused prompts" },
  abandoned: { title: "A job you stop waiting for", checks: "what the provider says of such jobs" },
  repeated: {
    title: "The same submission twice, by poll and by webhook",
    checks: "whether the second submission is recognised",
  },
  cancelled: { title: "A job you cancel", checks: "what the provider says of cancelled jobs" },
};

/** What a step is called: by its kind, and by what it leaves out or changes where that says more. */
export function titleOf({ id, omitted, changed }: TestStep, estimate: PricedEstimate): string {
  if (id === "audible" && omitted.includes("sound")) return "The same without the audio field";
  if (id === "longer" && changed.includes("input")) return "A longer input video";
  if (id === "repeated" && !isRepeatedByWebhook(estimate)) return "The same submission twice";
  return stepWords[id].title;
}

const notSent = "leave the field out";

function soundSetting({ sound }: CatalogueModel, { audio }: Clip, omitted: readonly Setting[]): string {
  if (omitted.includes("sound")) return notSent;
  const offer = sound.makes;
  if (offer === "always") return "always on";
  if (offer === "never") return "none is made";
  return offer === "optional" ? audio : "not recorded; leave the field out";
}

const clipOf = ({ job }: TestStep): Clip => job.workloads[0].clip;

function lengthSetting(step: TestStep): string {
  const { omitted, expectations } = step;
  if (omitted.includes("length")) return notSent;
  const { model, generations } = expectations[0].priced;
  const follows = model.durationRules.find((rule) => rule.matches(generations[0].job))?.lengths.kind;
  if (follows === "as-input") return "as long as the input video";
  const assumed = follows === "as-asked" ? ", our choice: no lengths are published" : "";
  return `${clipOf(step).durationSeconds} s${assumed}`;
}

/** Everything that has to be sent, and what is left out on purpose. */
export function settingsOf(step: TestStep): SettingView[] {
  const { omitted, expectations, job } = step;
  const { model } = expectations[0].priced;
  const [{ clip, options }] = job.workloads;
  const { mode, aspect, fps, images, inputVideoSeconds, tier } = clip;
  const unpublished = model.resolutions === "unknown" ? "not recorded; leave the field out" : clip.resolution;
  const inputs = [
    ...(images > 0 ? [{ label: "Input", value: plural(String(images), "image") }] : []),
    ...(inputVideoSeconds === "0" ? [] : [{ label: "Input", value: `a video of ${inputVideoSeconds} s` }]),
  ];
  return [
    { label: "Mode", value: modeWords[mode] },
    { label: "Length", value: lengthSetting(step) },
    { label: "Resolution", value: omitted.includes("resolution") ? notSent : unpublished },
    ...(startsFromVideo(mode) ? [] : [{ label: "Shape", value: aspect }]),
    { label: "Sound", value: soundSetting(model, clip, omitted) },
    ...(fps === undefined ? [] : [{ label: "Frames a second", value: fps }]),
    ...inputs,
    ...model.model.options.map(({ name, label, choices }) => ({ label, value: own(options, name) ?? choices[0] })),
    ...(tier === "standard" ? [] : [{ label: "Tier", value: tier }]),
  ];
}

const fileLife = ({ model }: PricedEstimate): string => {
  const { outputExpiryHours: hours } = model.async;
  if (hours === "unknown") return "Leave the file where it is and fetch it once a day until it is gone.";
  return hours === "own-storage"
    ? ""
    : `Leave the file where it is and fetch it again after ${formatHours(decimal(hours))}: the link ends about then.`;
};

function brokenInput({ mode, images, inputVideoSeconds }: Clip): string {
  if (images > 0) return "As step 1, but with the address of an image that does not exist.";
  if (inputVideoSeconds !== "0" || startsFromVideo(mode))
    return "As step 1, but with the address of a video that does not exist.";
  return "As step 1, but with one value that is not allowed, such as a shape of 0:1. An error of the provider's own servers cannot be ordered: read the charge of the first one that comes by itself.";
}

/** How often the first of two jobs is asked, so that the account is asked as often as the plan would. */
function pollingAdvice({ workload }: PricedEstimate): string {
  if (workload.month.delivery === "webhook") return "Poll the first.";
  const pause = decimal(workload.month.pollIntervalSeconds).div(String(workload.month.concurrency));
  return `Poll the first every ${formatSeconds(pause.round(3))}, as often as the plan's jobs together, and count answers with status 429.`;
}

function repeatAdvice({ model }: PricedEstimate): string {
  const key = model.async.idempotency.offered === "yes" ? " Send the same idempotency key with both." : "";
  return `Submit and cut the connection before the answer arrives. If your client does not submit again by itself, do it, with the same request.${key} List the jobs: one or two.`;
}

const hooks = {
  yes: "Let the second report by webhook: answer with status 500 once, then with 200, and count the deliveries.",
  unknown: "If there is a webhook, let the second report by it: answer with status 500 once, then with 200.",
  no: "There is no webhook here: poll the second as well.",
};
const webhookAdvice = ({ model }: PricedEstimate): string => hooks[model.async.webhook.offered];

export const howTo: Record<TestId, (step: TestStep, subject: Subject) => string[]> = {
  baseline: ({ settles }, { estimate }) => [
    "Submit it, fetch the file when it is done, and compare the units that are billed with the sum beside the charge, digit for digit.",
    settles.some(({ risk }) => risk.id === "output-link-expires") ? fileLife(estimate) : "",
  ],
  longer: (step) => [
    step.changed.includes("input")
      ? `As step 1, but with ${clipOf(step).inputVideoSeconds} s of input video: what is charged beyond step 1 is for the input.`
      : `As step 1, but ${clipOf(step).durationSeconds} s long, as in the plan. Read the seconds that are billed and those of the file.`,
  ],
  larger: (step) => [
    `As step 1, but at ${clipOf(step).resolution}${step.changed.includes("length") ? `, which is not made shorter than ${clipOf(step).durationSeconds} s` : ""}. Read width and height of the file: a smaller picture comes without an error.`,
  ],
  audible: ({ omitted }) => [
    omitted.includes("sound")
      ? "As step 1, but without the audio field. Listen to the file: its charge says which of the two it is."
      : "As step 1, but with sound. What is charged beyond step 1 is for the sound.",
  ],
  "left-out": () => [
    "As step 1, but without length and resolution. Read length, width and height of the file: they are the defaults.",
  ],
  failing: (step) => [
    brokenInput(clipOf(step)),
    "Read the balance at once and again an hour later: a refund can come late.",
  ],
  refused: () => [
    "Ask for something that the provider's rules forbid and that harms nobody, such as a film character by name. Note whether it was refused at once or after rendering.",
    "Send it once: many refusals can get an account suspended.",
  ],
  abandoned: () => [
    "Set the client's time limit to 5 s and let it give up. Submit nothing again. Ask for the job by its id until it has ended, then read the balance.",
  ],
  repeated: (_, { estimate }) => [repeatAdvice(estimate), pollingAdvice(estimate), webhookAdvice(estimate)],
  cancelled: () => [
    "Cancel it 10 s after the submission and note in which state that met it. Where the API has no way to cancel, leave this step out.",
  ],
};

export const checksOf = ({ id, changed }: TestStep): string =>
  id === "longer" && changed.includes("input") ? "the price of the input video" : stepWords[id].checks;

/** What to write down for every job. */
export function recordOf({ model }: PricedEstimate): string[] {
  const balance =
    model.credit === undefined
      ? "the charge in the provider's usage or billing report"
      : `the balance before and after${model.credit.listPrice === "1" ? "" : `, in ${model.credit.name}s`}`;
  return [
    "request id and job id",
    "when it was submitted and when it ended",
    "requested against delivered: length, width and height, frames a second, sound, read from the file",
    "the units and the amount that the provider says were billed",
    balance,
  ];
}

/** How long paid-in money lasts, as the end of a sentence: "what is left lasts 365 days". */
export const lasting = (days: number | "never" | "unknown"): string => {
  if (days === "unknown") return "how long what is left lasts is not recorded";
  return days === "never" ? "what is left does not expire" : `what is left lasts ${plural(String(days), "day")}`;
};
