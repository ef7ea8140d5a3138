import { useMemo } from "react";
import { AmountField } from "@/components/ui/amount-field";
import { DayField } from "@/components/ui/day-field";
import { SelectField } from "@/components/ui/select-field";
import { StepperField } from "@/components/ui/stepper-field";
import { displayCurrencies } from "@/lib/catalogue/exchange";
import type { FormAssumptions, FormFocus } from "@/lib/views/page/types";
import { plural } from "@/lib/words/format";
import { AroundFields } from "./around-fields";
import { Group, isWrong, listed, type GroupProps } from "./field-group";
import type { FormValues } from "@/lib/ask/form";
import { OutcomeFields } from "./outcome-fields";

type Props = GroupProps & { assumptions: FormAssumptions; change: (patch: FormValues) => void };

const currencies = displayCurrencies.map((code) => ({ value: code, label: code }));

function DayAndCurrency({ bind, view }: GroupProps) {
  const { plan, day } = view;
  const typed = bind("currency").value;
  const currency = displayCurrencies.find((code) => code === typed) ?? plan.currency;
  return (
    <Group
      title="Day and currency"
      holds={`${day} · ${plan.currency}`}
      wrong={isWrong(view, (key) => key === "on" || key === "currency" || key.startsWith("fx."))}
    >
      <DayField {...bind("on")} label="Prices of" />
      <SelectField {...bind("currency")} label="Currency" choices={currencies} />
      {currency === "USD" ? null : (
        <AmountField {...bind(`fx.${currency}`)} label="One US dollar" of={`in ${currency}`} placeholder="assumed" />
      )}
    </Group>
  );
}

const deliveries = [
  { value: "poll", label: "polling" },
  { value: "webhook", label: "webhook" },
];

const intervals = ["0.5", "1", "2", "5", "10", "15", "20", "30", "60", "120", "300"];

const waitingKeys = new Set(["delivery", "latency", "concurrency"]);

/** How results are waited for. The interval is one of the questions that a bill is read for, so it stays in view. */
function Waiting({ bind, view }: GroupProps) {
  const { focus } = view;
  const { waits } = focus.form;
  return (
    <>
      <Group
        title="Waiting"
        holds={waits === undefined ? "not known" : `${waits} in all`}
        wrong={isWrong(view, (key) => waitingKeys.has(key))}
      >
        <SelectField {...bind("delivery")} label="Results by" choices={deliveries} hint={focus.checks} />
        <AmountField {...bind("latency")} label="A job takes" unit="s" placeholder="the model's" hint={focus.latency} />
        <AmountField {...bind("concurrency")} label="Jobs at once" whole />
      </Group>
      <div className="plan-fields border-b border-hair pt-0.5 pb-3">
        <StepperField {...bind("poll")} label="Poll every" unit="s" stops={intervals} />
      </div>
    </>
  );
}

/** The tiers of the model, and the one in the link: nothing to choose where there is one. */
function tierChoices(chosen: string, { form }: FormFocus) {
  const values = [...new Set(["standard", ...form.tiers, chosen].filter(Boolean))];
  const offers = (value: string) => value === "standard" || form.tiers.includes(value);
  return values.map((value) => ({ value, label: offers(value) ? value : `${value}, not offered` }));
}

function inputsHeld({ plan: { workloads }, focus }: GroupProps["view"]): string {
  const [{ clip }] = workloads;
  return listed([
    clip.images > 0 && plural(String(clip.images), "image"),
    clip.inputVideoSeconds !== "0" && `${clip.inputVideoSeconds} s of video`,
    clip.fps !== undefined && `${clip.fps} fps`,
    clip.tier !== "standard" && `${clip.tier} tier`,
    ...focus.options.map(({ label, choices, chosen }) => chosen !== choices[0] && `${label} ${chosen}`),
  ]);
}

const inputKeys = new Set(["images", "inputVideo", "fps", "tier"]);

function Inputs({ bind, view }: GroupProps) {
  const { focus } = view;
  const tier = bind("tier");
  const tiers = useMemo(() => tierChoices(tier.value, focus), [tier.value, focus]);
  return (
    <Group
      title={focus.options.length > 0 ? "Inputs and options" : "Inputs"}
      holds={inputsHeld(view)}
      wrong={isWrong(view, (key) => inputKeys.has(key) || key.startsWith("opt."))}
    >
      <AmountField {...bind("images")} label="Input images" whole />
      <AmountField {...bind("inputVideo")} label="Input video" unit="s" />
      <AmountField {...bind("fps")} label="Frames" of="a second" placeholder="the model's" />
      <SelectField {...tier} label="Service tier" choices={tiers} />
      {focus.options.map(({ name, label, choices, chosen }) => (
        <SelectField
          key={name}
          {...bind(`opt.${name}`)}
          label={label}
          value={bind(`opt.${name}`).value || chosen}
          choices={choices.map((choice) => ({ value: choice, label: choice }))}
        />
      ))}
    </Group>
  );
}

/** Everything beyond what is known at once: quiet lines that say what they hold, and open. */
export const MoreFields = ({ bind, view, assumptions, change }: Props) => (
  <div className="plan-groups">
    <DayAndCurrency bind={bind} view={view} />
    <Waiting bind={bind} view={view} />
    <Inputs bind={bind} view={view} />
    <OutcomeFields bind={bind} view={view} presets={assumptions.presets} change={change} />
    <AroundFields bind={bind} view={view} examples={assumptions.examples} />
  </div>
);
