import { UnitKey } from "@/components/unit-key";
import type { ModelView } from "@/lib/views/page/model";
import { withPlan } from "@/lib/ask/plan-link";
import { compareWord } from "@/lib/ask/set-query";

type Props = {
  model: ModelView;
  plan?: string | undefined;
  /** The estimator with this model in focus. */
  estimate: string;
  /** The comparison with this model. */
  compare: string;
};

/** Who sells it, where it stands, how it is billed, what is doubtful, and the way into the estimator. */
export function ModelHead({ model, plan, estimate, compare }: Props) {
  const { provider } = model;
  return (
    <>
      Made by {model.vendor}, sold by <a href={withPlan(`/models/${provider.id}`, plan)}>{provider.name}</a>,{" "}
      {model.billing}. {model.stands}
      <span className="mt-4 grid gap-y-1.5">
        {model.lessons.map(({ unit, text }) => (
          <span key={unit} className="grid grid-cols-[6rem_minmax(0,1fr)] items-baseline text-small">
            <UnitKey unit={unit} /> {text}
          </span>
        ))}
      </span>
      {[...model.conflicts, ...model.measured.map(({ finding }) => finding)].map((text) => (
        <span key={text} className="mt-2 block border-l-2 border-unknown pl-3 text-small">
          {text}
        </span>
      ))}
      <span className="mt-5 flex flex-wrap gap-x-5 gap-y-2 text-small">
        <a className="rounded-[7px] border border-ink px-3 py-1.5 font-[530] text-ink" href={estimate}>
          Estimate with this model
        </a>
        <a
          className="rounded-[7px] border border-control px-3 py-1.5 font-[530] text-ink hover:border-ink"
          href={compare}
        >
          {compareWord(plan ?? "")}
          <span className="sr-only">{` ${model.name}`}</span>
        </a>
        <a className="source-link self-center" href={provider.pricingUrl} rel="noreferrer">
          Live prices at {provider.name}
        </a>
      </span>
    </>
  );
}
