import { StepperField } from "@/components/ui/stepper-field";
import type { FormValues } from "@/lib/ask/form";
import { formatShare, plural } from "@/lib/words/format";
import { Group, listed, type Folded } from "./field-group";
import { outcomeShares, type GroupProps } from "./groups";

type Props = GroupProps & { folded: Folded; change: (patch: FormValues) => void };
type View = GroupProps["view"];

const waitingKeys = new Set(["delivery", "latency", "concurrency"]);
const inputKeys = new Set(["images", "inputVideo", "fps", "tier"]);
const outcomeKeys = new Set<string>(outcomeShares.map(([name]) => name));

function inputsHeld({ plan: { workloads }, focus }: View): string {
  const [{ clip }] = workloads;
  return listed([
    clip.images > 0 && plural(String(clip.images), "image"),
    clip.inputVideoSeconds !== "0" && `${clip.inputVideoSeconds} s of video`,
    clip.fps !== undefined && `${clip.fps} fps`,
    clip.tier !== "standard" && `${clip.tier} tier`,
    ...focus.options.map(({ label, choices, chosen }) => chosen !== choices[0] && `${label} ${chosen}`),
  ]);
}

function outcomesHeld({ plan: { workloads } }: View): string {
  const [{ month, findings }] = workloads;
  return listed([
    ...outcomeShares.map(
      ([name, label]) => month[name] !== "0" && `${formatShare(month[name])} ${label.toLowerCase()}`,
    ),
    Object.values(findings).some(Boolean) && "tested",
  ]);
}

const intervals = ["0.5", "1", "2", "5", "10", "15", "20", "30", "60", "120", "300"];

/** Everything beyond what is known at once: quiet lines that say what they hold, and open. */
export function MoreFields(props: Props) {
  const { bind, view } = props;
  const { plan, day, focus } = view;
  const { waits, around } = focus.form;
  return (
    <div className="plan-groups">
      <Group
        {...props}
        id="day-fields"
        title="Day and currency"
        holds={`${day} · ${plan.currency}`}
        has={(key) => key === "on" || key === "release" || key === "currency" || key.startsWith("fx.")}
      />
      <Group
        {...props}
        id="waiting-fields"
        title="Waiting"
        holds={waits === undefined ? "not known" : `${waits} in all`}
        has={(key) => waitingKeys.has(key)}
      />
      {/* One of the questions that a bill is read for, so it stays in view. */}
      <div className="plan-fields border-b border-hair pt-0.5 pb-3">
        <StepperField {...bind("poll")} label="Poll every" unit="s" stops={intervals} />
      </div>
      <Group
        {...props}
        id="input-fields"
        title={focus.options.length > 0 ? "Inputs and options" : "Inputs"}
        holds={inputsHeld(view)}
        has={(key) => inputKeys.has(key) || key.startsWith("opt.")}
      />
      <Group
        {...props}
        id="outcome-fields"
        title="Outcomes"
        holds={outcomesHeld(view)}
        has={(key) => outcomeKeys.has(key) || key.startsWith("policy.")}
      />
      <Group
        {...props}
        id="around-fields"
        title="Around the clip"
        holds={around ?? "nothing added"}
        has={(key) => key.startsWith("extra.")}
      />
    </div>
  );
}
