import { use, useMemo } from "react";
import { AmountField } from "@/components/ui/amount-field";
import { DayField } from "@/components/ui/day-field";
import { SelectField } from "@/components/ui/select-field";
import type { FormValues } from "@/lib/ask/form";
import { displayCurrencies } from "@/lib/catalogue/exchange";
import type { FormAssumptions } from "@/lib/catalogue/assumptions";
import type { FormFocus } from "@/lib/views/page/plan-types";
import { AroundFields } from "./around-fields";
import { formAssumptions } from "./assumptions";
import type { GroupId, GroupProps } from "./groups";
import { OutcomeFields } from "./outcome-fields";

const currencies = displayCurrencies.map((code) => ({ value: code, label: code }));

function DayAndCurrency({ bind, view }: GroupProps) {
  const typed = bind("currency").value;
  const currency = displayCurrencies.find((code) => code === typed) ?? view.plan.currency;
  return (
    <>
      <DayField {...bind("on")} label="Prices of" />
      {view.plan.release ? <input type="hidden" name="release" value={view.plan.release} /> : null}
      <SelectField {...bind("currency")} label="Currency" choices={currencies} />
      {currency === "USD" ? null : (
        <AmountField {...bind(`fx.${currency}`)} label="One US dollar" of={`in ${currency}`} placeholder="assumed" />
      )}
    </>
  );
}

const deliveries = [
  { value: "poll", label: "polling" },
  { value: "webhook", label: "webhook" },
];

/** How results are waited for. */
const Waiting = ({ bind, view: { focus } }: GroupProps) => (
  <>
    <SelectField {...bind("delivery")} label="Results by" choices={deliveries} hint={focus.checks} />
    <AmountField {...bind("latency")} label="A job takes" unit="s" placeholder="the model's" hint={focus.latency} />
    <AmountField {...bind("concurrency")} label="Jobs at once" whole />
  </>
);

/** The tiers of the model, and the one in the link: nothing to choose where there is one. */
function tierChoices(chosen: string, { form }: FormFocus) {
  const values = [...new Set(["standard", ...form.tiers, chosen].filter(Boolean))];
  const offers = (value: string) => value === "standard" || form.tiers.includes(value);
  return values.map((value) => ({ value, label: offers(value) ? value : `${value}, not recorded` }));
}

function Inputs({ bind, view: { focus } }: GroupProps) {
  const tier = bind("tier");
  const tiers = useMemo(() => tierChoices(tier.value, focus), [tier.value, focus]);
  return (
    <>
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
    </>
  );
}

type Props = GroupProps & {
  id: GroupId;
  /** Where they come with the page. */
  assumptions: FormAssumptions | undefined;
  /** The page that has these fields, where this one cannot bring them. */
  href: string;
  change: (patch: FormValues) => void;
};

function Assumed({ id, assumptions = use(formAssumptions()), change, ...access }: Omit<Props, "href">) {
  return id === "outcome-fields" ? (
    <OutcomeFields {...access} presets={assumptions.presets} change={change} />
  ) : (
    <AroundFields {...access} examples={assumptions.examples} />
  );
}

/** The fields of one group of those that few plans need. */
export function GroupFields({ id, assumptions, change, bind, view }: Props) {
  switch (id) {
    case "day-fields":
      return <DayAndCurrency bind={bind} view={view} />;
    case "waiting-fields":
      return <Waiting bind={bind} view={view} />;
    case "input-fields":
      return <Inputs bind={bind} view={view} />;
    case "outcome-fields":
    case "around-fields":
      return <Assumed id={id} assumptions={assumptions} change={change} bind={bind} view={view} />;
  }
}
