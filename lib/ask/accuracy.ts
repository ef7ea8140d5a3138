/** What the page of all worked examples is asked for: those of one provider, or of one model. */
import type { Catalogue } from "../catalogue";
import { issueMessages, type Issue } from "./issues";
import { listMessages } from "./list-issues";
import { isViewKey } from "./opened";
import { nearestModel } from "./nearest";
import type { Entries } from "./read";

export const accuracyPath = "/accuracy";

const keys = { provider: "view.provider", model: "view.model" } as const;

type AccuracyAsked = { provider?: string; model?: string };

/** The address of the examples of one provider or model: `/accuracy?view.model=kling/kling-v3`. */
export const accuracyOf = ({ provider, model }: AccuracyAsked): string =>
  model !== undefined
    ? `${accuracyPath}?${keys.model}=${model}`
    : provider === undefined
      ? accuracyPath
      : `${accuracyPath}?${keys.provider}=${provider}`;

/**
 * Reads what the page is asked for, leniently: a name that the catalogue does not have is left out, with an issue.
 * Of two texts of one key the first is read; other keys of the kind `view.*` change nothing.
 */
export function readAccuracy(entries: Entries, catalogue: Catalogue): { asked: AccuracyAsked; issues: Issue[] } {
  const issues: Issue[] = [];
  const refuse = (code: Issue["code"], field: string, value: string, message: string) =>
    issues.push({ code, field: field.slice(0, 100), value: value.slice(0, 100), message });
  const textOf = (key: string) => (entries.find(([asked]) => asked === key)?.[1] ?? "").trim();
  const [provider, model] = [textOf(keys.provider), textOf(keys.model)];
  const isProvider = catalogue.providers.some(({ id }) => id === provider);
  const isModel = catalogue.find(model) !== undefined;
  if (provider !== "" && !isProvider) refuse("not-one-of", keys.provider, provider, listMessages.unknownProvider);
  if (model !== "" && !isModel)
    refuse("unknown-model", keys.model, model, issueMessages.unknownModel(nearestModel(catalogue, model)));
  for (const [key, text] of entries)
    if (!isViewKey(key)) refuse("unknown-field", key, text, issueMessages.unknownField());
  return { asked: { ...(isProvider ? { provider } : {}), ...(isModel ? { model } : {}) }, issues };
}
