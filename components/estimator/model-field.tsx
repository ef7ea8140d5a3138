import { memo } from "react";
import type { Engine } from "@/components/hooks/engine";
import { ModelPicker } from "@/components/ui/model-picker";
import { SelectField } from "@/components/ui/select-field";
import type { FormValues } from "@/lib/ask/form";
import { focusedModels, modelKeys } from "@/lib/ask/plan";
import type { FocusedPlan, ModelGroup } from "@/lib/views/page/plan-types";

type Props = {
  view: FocusedPlan;
  /** The models as the form has them: the one in focus, then those that are compared with it. */
  chosen: string;
  models: readonly ModelGroup[];
  focus: (key: string, patch?: FormValues) => void;
  engine: Engine | undefined;
  offline: boolean;
};

type NativeListProps = Pick<Props, "models" | "focus"> & {
  /** With commas: they stay in the form whatever is chosen. */
  named: string;
  hint: string;
  issue: string | undefined;
};

/** The plain list, which a form without scripting sends: each choice with the models that are compared with it. */
const NativeList = memo(function NativeList({ models, named, focus, hint, issue }: NativeListProps) {
  const keys = modelKeys(named);
  const sent = (key: string) => focusedModels(keys, key).join(",");
  return (
    <SelectField
      name="model"
      label="Model"
      hint={hint}
      issue={issue}
      value={named}
      onChange={(value) => focus(modelKeys(value)[0] ?? "")}
    >
      {models.map(({ provider, models: group }) => (
        <optgroup key={provider} label={provider}>
          {group.map(({ key, name }) => (
            <option key={key} value={sent(key)}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
});

const find = (models: readonly ModelGroup[], wanted: string) => {
  for (const { provider, models: group } of models) {
    const found = group.find(({ key }) => key === wanted);
    if (found) return { ...found, provider };
  }
  return undefined;
};

/** What is known of a model at once: of the one in focus its money, of one on its way there its name. */
function shownOf({ focus }: FocusedPlan, found: ReturnType<typeof find>) {
  if (found && found.key !== focus.key) return { ...found, maker: "", money: "" };
  const { key, name, provider } = focus;
  const money = focus.status === "priced" ? focus.answer.amount : focus.status === "retired" ? "retired" : "not priced";
  return { key, name, provider, maker: focus.vendor, money };
}

/** The model in focus, searched for among all of them; a plain list where there is no script or no engine. */
export function ModelField({ view, chosen, models, focus, engine, offline }: Props) {
  const named = modelKeys(chosen);
  const shown = shownOf(view, find(models, named[0] ?? ""));
  const sent = focusedModels(named[0] === shown.key ? named : [shown.key], shown.key).join(",");
  const issue = view.issues.find(({ field }) => field === "model")?.message;
  return (
    <ModelPicker
      label="Model"
      name="model"
      value={sent}
      shown={shown}
      issue={issue}
      hint={view.focus.billing}
      plan={view}
      engine={engine}
      choose={focus}
      offline={offline}
    >
      <NativeList
        models={models}
        named={sent}
        focus={focus}
        hint={[view.focus.provider, view.focus.billing].filter(Boolean).join(" · ")}
        issue={issue}
      />
    </ModelPicker>
  );
}
