import { own } from "@/lib/numbers/list";
import type { Example, ExampleField } from "@/lib/views/guide/types";
import { Sentence } from "./sentence";

type Props = {
  example: Example;
  /** The page that the form asks: it shows the example with what is set. */
  action: string;
  /** What the reader has set. */
  asked: Readonly<Record<string, string>>;
  plan?: string | undefined;
};

const control = "rounded-[7px] border border-hair-strong bg-raised px-2 py-1 text-small text-ink";

function Control({ field, invalid }: { field: ExampleField; invalid: boolean }) {
  const { name, value, choices } = field;
  const id = `example-${name}`;
  const described = invalid ? { "aria-invalid": true, "aria-describedby": `${id}-issue` } : {};
  if (choices) {
    return (
      <select id={id} name={name} defaultValue={value} className={`${control} max-w-48`} {...described}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      id={id}
      name={name}
      defaultValue={value}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      className={`${control} w-24`}
      {...described}
    />
  );
}

/** What was asked for and could not be used stays readable beside the value that stands in for it. */
function Field({ field, asked }: { field: ExampleField; asked: string | undefined }) {
  const id = `example-${field.name}`;
  const unused = asked !== undefined && asked !== "" && asked !== field.value;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-label text-soft">
        {field.label}
        {field.unit ? `, ${field.unit}` : ""}
      </label>
      <Control field={field} invalid={unused} />
      {unused ? (
        <p id={`${id}-issue`} className="max-w-56 text-label font-[530] break-words text-exposed">
          “{asked.slice(0, 40)}” cannot be used here; {field.value} is.
        </p>
      ) : null}
    </div>
  );
}

/** A small estimate to play with: a plain form that asks its own page. */
export function ExampleForm({ example, action, asked, plan }: Props) {
  const { title, fields, rows, href } = example;
  return (
    <section id="example" aria-labelledby="example-title" className="mt-6 scroll-mt-4 border-t border-ink pt-3">
      <h3 id="example-title" className="font-[560]">
        {title}
      </h3>
      <form
        method="get"
        action={`${action}#example`}
        className="mt-3 flex flex-wrap items-start gap-x-4 gap-y-3 print:hidden"
      >
        {plan ? <input type="hidden" name="plan" value={plan} /> : null}
        {fields.map((field) => (
          <Field key={field.name} field={field} asked={own(asked, field.name)} />
        ))}
        <button className="mt-5.5 rounded-[7px] border border-ink px-3 py-1 text-small font-[530]">Show</button>
      </form>
      <dl className="mt-4 border-t border-hair">
        {rows.map(({ label, value }) => (
          <div
            key={label}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,auto)] items-baseline gap-x-6 border-b border-hair py-2"
          >
            <dt>{label}</dt>
            <dd className="text-right">
              <Sentence parts={value} plan={plan} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-small">
        <a className="source-link" href={href}>
          Open in the estimator
        </a>
      </p>
    </section>
  );
}
