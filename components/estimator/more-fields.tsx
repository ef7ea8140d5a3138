import { useState, type ReactNode } from "react";
import { AmountField } from "@/components/ui/amount-field";
import { SelectField } from "@/components/ui/select-field";
import { displayCurrencies } from "@/lib/exchange";
import type { EstimatorView } from "@/lib/view/types";
import { fieldAccess, percent, type FieldAccess } from "./field-access";
import type { FormValues } from "./form-values";

type Props = { view: EstimatorView; values: FormValues; change: (patch: FormValues) => void };
type GroupProps = FieldAccess & { view: EstimatorView };

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="pt-4 pb-1 text-label font-[560] text-soft">{title}</h3>
    {children}
  </section>
);

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

const shares = [
  ["moderated", "Moderated", "attempts"],
  ["timeout", "Given up on", "attempts"],
  ["unusable", "Unusable takes", "made clips"],
  ["duplicates", "Duplicate jobs", "submissions"],
] as const;

const policies = [
  ["failed", "Failed jobs"],
  ["moderated", "Moderated jobs"],
  ["timeout", "Abandoned jobs"],
] as const;

const Outcomes = ({ bind, view: { focus, workflow } }: GroupProps) => (
  <Group title="Outcomes of attempts">
    {shares.map(([name, label, whole]) => (
      <AmountField key={name} {...bind(name)} label={label} hint={`${percent(workflow[name])} of ${whole}`} />
    ))}
    <AmountField {...bind("tries")} label="Attempts a clip, at most" />
    {policies.map(([outcome, label]) => (
      <SelectField key={outcome} {...bind(`policy.${outcome}`)} label={label}>
        <option value="">as {focus.provider} says</option>
        <option value="billed">billed, I tested it</option>
        <option value="not-billed">not billed, I tested it</option>
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

function Money({ bind, view: { workflow } }: GroupProps) {
  const typed = bind("currency").value;
  const currency = displayCurrencies.find((code) => code === typed) ?? workflow.currency;
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
function somethingSaid({ query, issues }: EstimatorView): boolean {
  const said = [...new URLSearchParams(query).keys()].filter((key) => key !== "on");
  return [...said, ...issues.map(({ field }) => field)].some((key) => !outside.has(key));
}

/** Everything beyond the six inputs, under one disclosure. */
export function MoreFields({ view, values, change }: Props) {
  const { bind } = fieldAccess(view, values, change);
  const [open] = useState(() => somethingSaid(view));
  const group = { bind, view };
  return (
    <details className="group" open={open}>
      <summary className="flex justify-between border-b border-hair py-3 text-small text-soft">
        Inputs, outcomes, waiting, money
        <span aria-hidden="true" className="group-open:rotate-45">
          +
        </span>
      </summary>
      <Inputs {...group} />
      <Outcomes {...group} />
      <Waiting {...group} />
      <Money {...group} />
    </details>
  );
}
