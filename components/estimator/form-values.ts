/** What stands in the form: the text of every field, as typed where it could not be read. */
import type { FocusedPlan } from "@/lib/views/page/types";

export type FormValues = Readonly<Record<string, string>>;

/**
 * Field texts of a view: what the workflow says, and what was typed where it could not be read. The model is a list to
 * choose from and cannot hold other text: it is the models that were understood, so that none of them is lost.
 */
export function formValues({ workflow, typed }: FocusedPlan): FormValues {
  const { models, policy, options, extras, fx } = workflow;
  const prefixed = (prefix: string, record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [`${prefix}.${name}`, value]));
  return {
    mode: workflow.mode,
    duration: workflow.durationSeconds,
    resolution: workflow.resolution,
    aspect: workflow.aspect,
    fps: workflow.fps ?? "",
    audio: workflow.audio,
    images: String(workflow.images),
    inputVideo: workflow.inputVideoSeconds,
    tier: workflow.tier,
    clips: String(workflow.clips),
    retry: workflow.retry,
    moderated: workflow.moderated,
    timeout: workflow.timeout,
    unusable: workflow.unusable,
    duplicates: workflow.duplicates,
    tries: String(workflow.tries),
    delivery: workflow.delivery,
    poll: workflow.pollIntervalSeconds,
    latency: workflow.latencySeconds ?? "",
    concurrency: String(workflow.concurrency),
    budget: workflow.budget ?? "",
    currency: workflow.currency,
    on: workflow.on,
    ...prefixed("policy", policy),
    ...prefixed("opt", options),
    ...prefixed("extra", extras),
    ...prefixed("fx", fx),
    ...typed,
    model: models.join(","),
  };
}
