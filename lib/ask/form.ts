/** The plan as a form: the text of every field by its key, as typed where it could not be read. */
import { clipFields, moneyFields, monthFields } from "./fields";
import { focusedModels, modelKeys, type Plan } from "./plan";
import { ofFocus } from "./set-query";
import { partEntries, prefixed } from "./write";

export type FormValues = Readonly<Record<string, string>>;

/**
 * Field texts of a plan, and what was typed where it could not be read. The model is a list to choose from and cannot
 * hold other text: it is the models of the plan, so that none of them is lost.
 */
export function formValues(plan: Plan, typed: FormValues): FormValues {
  const [{ models, clip, month, options, findings, extras, prices }] = plan.workloads;
  const { budget, certainty, currency, tax, fee, fx, on, own, release } = plan;
  return {
    ...Object.fromEntries([
      ...partEntries(clipFields, clip),
      ...partEntries(monthFields, month),
      ...partEntries(moneyFields, { budget, certainty, currency }),
      ["on", on],
      ...(release === undefined ? [] : [["release", release] as const]),
      ...prefixed("policy", findings),
      ...prefixed("opt", options),
      ...prefixed("extra", { ...extras, tax, fee }),
      ...prefixed("fx", fx),
      ...new URLSearchParams(plan.others),
    ]),
    ...prices,
    ...own,
    ...typed,
    model: models.join(","),
  };
}

/** The form with another model in focus: what is of the last one alone does not travel along. */
export function withFocusedModel(values: FormValues, key: string): FormValues {
  const stays = Object.entries(values).filter(([name]) => !ofFocus.test(name));
  const named = modelKeys(values["model"] ?? "");
  return { ...Object.fromEntries(stays), model: focusedModels(named, key).join(",") };
}
