import { useState } from "react";
import { AmountField } from "@/components/ui/amount-field";
import { SelectField } from "@/components/ui/select-field";
import { displayCurrencies } from "@/lib/catalogue/exchange";
import type { FocusedPlan, FormAssumptions } from "@/lib/views/page/types";
import { AroundFields } from "./around-fields";
import { fieldAccess, type Edit } from "./field-access";
import { Group, type GroupProps } from "./field-group";
import type { FormValues } from "@/lib/ask/form";
import { OutcomeFields } from "./outcome-fields";

type Props = {
  view: FocusedPlan;
  values: FormValues;
  assumptions: FormAssumptions;
  edit: Edit;
  change: (patch: FormValues) => void;
};

const Inputs = ({ bind, view: { focus } }: GroupProps) => (
  <Group title="Inputs and options">
    <AmountField {...bind("images")} label="Input images" />
    <AmountField {...bind("inputVideo")} label="Input video" unit="s" />
    <AmountField {...bind("aspect")} label="Aspect ratio" />
    <AmountField {...bind("fps")} label="Frames a second" placeholder="the model's" />
    <AmountField {...bind("tier")} label="Service tier" />
    {focus.options.map(({ name, label, choices, chosen }) => (
      <SelectField key={name} {...bind(`opt.${name}`)} label={label} value={bind(`opt.${name}`).value || chosen}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </SelectField>
    ))}
  </Group>
);

const Waiting = ({ bind, view: { focus } }: GroupProps) => (
  <Group title="Waiting">
    <SelectField {...bind("delivery")} label="Results by">
      <option value="poll">polling</option>
      <option value="webhook">webhook</option>
    </SelectField>
    <AmountField
      {...bind("latency")}
      label="A job takes"
      unit="s"
      placeholder="the model's"
      hint={focus.status === "priced" ? focus.latency : undefined}
    />
    <AmountField {...bind("concurrency")} label="Jobs at once" />
  </Group>
);

function Money({ bind, view: { plan } }: GroupProps) {
  const typed = bind("currency").value;
  const currency = displayCurrencies.find((code) => code === typed) ?? plan.currency;
  return (
    <Group title="Money and day">
      <AmountField {...bind("budget")} label="Monthly budget" placeholder="none" />
      <SelectField {...bind("currency")} label="Currency">
        {displayCurrencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </SelectField>
      {currency === "USD" ? null : (
        <AmountField {...bind(`fx.${currency}`)} label={`${currency} for one US dollar`} placeholder="assumed" />
      )}
      <AmountField {...bind("on")} label="Prices of the day" />
    </Group>
  );
}

const outside = new Set(["model", "mode", "duration", "resolution", "audio", "clips", "retry", "poll"]);

/** Open at first when the link says something in it, or something wrong: a link must not hide what it says. */
function somethingSaid({ query, issues }: FocusedPlan): boolean {
  const said = [...new URLSearchParams(query).keys()].filter((key) => key !== "on");
  return [...said, ...issues.map(({ field }) => field)].some((key) => !outside.has(key));
}

/** Everything beyond the six inputs, under one disclosure. */
export function MoreFields({ view, values, assumptions, edit, change }: Props) {
  const { bind } = fieldAccess(view, values, edit);
  const [open] = useState(() => somethingSaid(view));
  const group = { bind, view };
  return (
    <details className="group" open={open}>
      <summary className="flex items-start justify-between gap-3 border-b border-hair py-3 text-small text-soft">
        Inputs, outcomes, waiting, extras, money
        <span aria-hidden="true" className="group-open:rotate-45">
          +
        </span>
      </summary>
      <Inputs {...group} />
      <OutcomeFields {...group} presets={assumptions.presets} change={change} />
      <Waiting {...group} />
      <AroundFields {...group} examples={assumptions.examples} />
      <Money {...group} />
    </details>
  );
}
