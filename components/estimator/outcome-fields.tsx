import { SourceLink } from "@/components/source-link";
import { isPlainClick } from "@/components/ui/plain-click";
import { SelectField } from "@/components/ui/select-field";
import { ShareField } from "@/components/ui/share-field";
import { formatDay } from "@/lib/words/format";
import type { OutcomePreset } from "@/lib/catalogue/assumptions";
import type { FormPlan } from "@/lib/views/page/plan-types";
import { changeMonth, type Plan } from "@/lib/ask/plan";
import { writePlan } from "@/lib/ask/write";
import { FoldedAway } from "./folded-away";
import { outcomeShares, type GroupProps } from "./groups";
import type { FormValues } from "@/lib/ask/form";

const policies = [
  ["failed", "Failed jobs"],
  ["moderated", "Moderated jobs"],
  ["timeout", "Abandoned jobs"],
] as const;

type PresetProps = { preset: OutcomePreset; view: FormPlan; change: (patch: FormValues) => void };

const monthOf = ({ values: { retry, ...others } }: OutcomePreset) => ({ failed: retry, ...others });

/** The plan with the shares of a preset. */
const withPreset = (plan: Plan, preset: OutcomePreset): Plan => changeMonth(plan, monthOf(preset));

/** Whether the plan is the preset's in all that a preset says. */
const isChosen = ({ plan }: FormPlan, preset: OutcomePreset): boolean =>
  writePlan(withPreset(plan, preset)) === writePlan(plan);

/** A link to the plan with the preset's shares; with scripting it fills the fields instead of loading the page. */
function Preset({ preset, view, change, ...rest }: PresetProps & { chosen: boolean }) {
  const { name, values, basis, evidence } = preset;
  const { tries, ...ofAttempts } = values;
  return (
    <li>
      <a
        className="button preset"
        aria-current={rest.chosen ? "true" : undefined}
        href={`?${writePlan(withPreset(view.plan, preset))}`}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          change({ ...ofAttempts, tries: String(tries) });
        }}
      >
        {name}
      </a>
      <FoldedAway summary="what it assumes">
        <p>{basis}</p>
        <ul className="pb-1">
          {evidence.map(({ title, url, seenOn }) => (
            <li key={url} className="mt-1">
              <SourceLink source={{ title, url, day: formatDay(seenOn) }} />
            </li>
          ))}
        </ul>
      </FoldedAway>
    </li>
  );
}

const Presets = ({ presets, ...props }: { presets: readonly OutcomePreset[] } & Omit<PresetProps, "preset">) => (
  <div>
    <p id="presets" className="text-small text-soft">
      Start from assumed shares
    </p>
    <ul aria-labelledby="presets" className="mt-1.5 grid gap-1.5">
      {presets.map((preset) => (
        <Preset key={preset.id} preset={preset} chosen={isChosen(props.view, preset)} {...props} />
      ))}
    </ul>
  </div>
);

type Props = GroupProps & { presets: readonly OutcomePreset[]; change: (patch: FormValues) => void };

/** How else attempts end, and what of it is billed. */
export const OutcomeFields = ({ bind, view, presets, change }: Props) => (
  <>
    {presets.length === 0 ? null : <Presets presets={presets} view={view} change={change} />}
    {outcomeShares.map(([name, label, whole]) => (
      <ShareField key={name} {...bind(name)} label={label} of={whole} />
    ))}
    {policies.map(([outcome, label]) => (
      <SelectField key={outcome} {...bind(`policy.${outcome}`)} label={label}>
        <option value="">as {view.focus.provider} says</option>
        <option value="billed">billed, I tested it</option>
        <option value="not-billed">not billed, I tested it</option>
      </SelectField>
    ))}
  </>
);
