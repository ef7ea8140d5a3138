import { useCallback, useMemo } from "react";
import type { Engine } from "@/components/hooks/engine";
import { AmountField } from "@/components/ui/amount-field";
import { Segments } from "@/components/ui/segments";
import { SelectField } from "@/components/ui/select-field";
import { withOpened } from "@/lib/ask/opened";
import type { FocusedPlan, FormAssumptions, ModelGroup } from "@/lib/views/page/types";
import { fieldAccess, percent, type Edit } from "./field-access";
import type { FormValues } from "@/lib/ask/form";
import { namesOf } from "@/lib/numbers/list";
import { modeWords } from "@/lib/words/catalogue";
import { sentenceCase } from "@/lib/words/format";
import { ModelField } from "./model-field";
import { MoreFields } from "./more-fields";

type Props = {
  view: FocusedPlan;
  models: readonly ModelGroup[];
  /** How many models there are to choose from, where not all of them are listed. */
  unlisted: number;
  assumptions: FormAssumptions;
  values: FormValues;
  change: (patch: FormValues) => void;
  focus: (key: string, patch?: FormValues) => void;
  /** What models are searched and compared with, once it is loaded. */
  engine?: Engine | undefined;
  /** Nothing can be computed here: the form is sent as it is without scripting. */
  offline: boolean;
};

const modes = namesOf(modeWords).map((value) => ({ value, label: sentenceCase(modeWords[value]) }));

const commonResolutions = ["360p", "480p", "720p", "1080p", "2k", "4k"];

const stops = {
  duration: ["2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20", "30", "45", "60"],
  clips: ["1", "5", "10", "20", "50", "100", "200", "500", "1000", "2000", "5000", "10000", "50000", "100000"],
  retry: ["0", "0.01", "0.02", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.4", "0.5"],
  poll: ["0.5", "1", "2", "5", "10", "15", "20", "30", "60"],
};

type AllModelsProps = Pick<Props, "unlisted" | "offline"> & { query: string };

/** The way to all models where no script lists them. */
const AllModels = ({ unlisted, query, offline }: AllModelsProps) =>
  unlisted === 0 ? null : (
    <p className={`border-b border-hair py-2 text-label ${offline ? "" : "without-script"}`}>
      <a href={`?${withOpened(query, { models: true })}`}>List the other {unlisted} models</a>
    </p>
  );

/** The common resolutions, and the one in the link where it is another; quiet where the model in focus does not have it. */
function resolutionChoices(chosen: string, offered: readonly string[]) {
  const values =
    chosen === "" || commonResolutions.includes(chosen) ? commonResolutions : [...commonResolutions, chosen];
  return values.map((value) => ({ value, label: value, quiet: offered.length > 0 && !offered.includes(value) }));
}

const spokenClips = (stop: string) => `${stop} clips`;

const onOff = [
  { value: "off", label: "Off" },
  { value: "on", label: "On" },
];

/** Sends the form as it is; with scripting only where nothing can be computed here. */
const Send = ({ always }: { always: boolean }) => (
  <div className={always ? "pt-4" : "without-script pt-4"}>
    <button className="w-full rounded-[7px] border border-ink px-3 py-1.5 text-small font-[530]">
      Update the estimate
    </button>
  </div>
);

/** What the user wants. Every control has the name of its key in the query string: without scripting it is a plain form. */
export function WorkflowForm(props: Props) {
  const { view, models, unlisted, assumptions, values, change, focus, engine, offline } = props;
  const [{ month }] = view.plan.workloads;
  const edit: Edit = useCallback((text, name) => change({ [name]: text }), [change]);
  const { bind } = fieldAccess(view, values, edit);
  const resolution = bind("resolution");
  const offered = view.focus.resolutions;
  const resolutions = useMemo(() => resolutionChoices(resolution.value, offered), [resolution.value, offered]);
  return (
    <form
      method="get"
      action="/"
      aria-labelledby="workflow-title"
      onSubmit={(event) => offline || event.preventDefault()}
    >
      <h2 id="workflow-title" className="border-b border-hair pb-2.5 text-label font-[560] text-soft">
        Workflow
      </h2>
      <ModelField view={view} chosen={bind("model").value} {...{ models, focus, engine, offline }} />
      <AllModels unlisted={unlisted} query={view.query} offline={offline} />
      <SelectField {...bind("mode")} label="Mode">
        {modes.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <AmountField {...bind("duration")} label="Duration" unit="s" stops={stops.duration} />
      <Segments {...resolution} label="Resolution, at least" choices={resolutions} />
      <Segments {...bind("audio")} label="Audio" choices={onOff} />
      <AmountField {...bind("clips")} label="Clips a month" stops={stops.clips} spoken={spokenClips} />
      <AmountField
        {...bind("retry")}
        label="Retry rate"
        stops={stops.retry}
        spoken={percent}
        hint={`${percent(month.failed)} of attempts fail; at most ${month.tries} a clip`}
      />
      <AmountField
        {...bind("poll")}
        label="Polling interval"
        unit="s"
        stops={stops.poll}
        hint={view.focus.status === "priced" ? view.focus.checks : undefined}
      />
      <MoreFields view={view} values={values} assumptions={assumptions} edit={edit} change={change} />
      <Send always={offline} />
    </form>
  );
}
