import { HiddenFields } from "@/components/ui/hidden-fields";
import { Section } from "@/components/ui/section";
import { ownModelKeys } from "@/lib/ask/own-model";
import type { OwnFormView } from "@/lib/views/page/own/form";
import { OwnField } from "./own-field";

/** Own prices of a plan: what its providers ask, and what its model in focus costs. */
export const OwnPrices = ({ view }: { view: OwnFormView }) =>
  view.groups.length === 0 ? null : (
    <form method="get" action="/own">
      <HiddenFields pairs={view.carried} />
      <input type="hidden" name={ownModelKeys.set} value="prices" />
      {view.groups.map(({ title, fields }) => (
        <Section key={title} id={title.startsWith("Prices") ? "prices" : "provider"} title={title}>
          {fields.map(({ key, label, list, unit, value, issue, reset }) => (
            <OwnField key={key} name={key} label={label} hint={list} {...{ unit, value, issue, reset }} />
          ))}
        </Section>
      ))}
      <p className="mt-4">
        <button className="button button-strong">Estimate with these prices</button>
      </p>
    </form>
  );
