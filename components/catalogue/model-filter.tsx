import type { Issue } from "@/lib/ask/issues";
import { withPlan } from "@/lib/ask/plan-link";

type Props = {
  words: ReadonlyMap<string, readonly string[]>;
  chosen: ReadonlyMap<string, string>;
  issues: readonly Issue[];
  plan?: string | undefined;
};

const labels = {
  provider: "Provider",
  vendor: "Vendor",
  status: "Stage",
  unit: "Unit",
  mode: "Mode",
  resolution: "Resolution",
  audio: "Sound",
  kind: "Kind",
};

const field = "rounded-[7px] border border-hair-strong bg-raised px-2 py-1 text-small text-ink";

/** Search and filters as a plain form: it works without scripting, and its address can be shared. */
export function ModelFilter({ words, chosen, issues, plan }: Props) {
  return (
    <form
      method="get"
      action="/models"
      role="search"
      className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
    >
      {plan ? <input type="hidden" name="plan" value={plan} /> : null}
      <label className="grid gap-1 text-label text-soft">
        Search
        <input
          type="search"
          name="q"
          defaultValue={chosen.get("q") ?? ""}
          placeholder="kling 1080"
          className={`${field} w-44`}
        />
      </label>
      {Object.entries(labels).map(([name, label]) => (
        <label key={name} className="grid gap-1 text-label text-soft">
          {label}
          <select name={name} defaultValue={chosen.get(name) ?? ""} className={`${field} max-w-40`}>
            <option value="">any</option>
            {words.get(name)?.map((word) => (
              <option key={word}>{word}</option>
            ))}
          </select>
        </label>
      ))}
      <button className="rounded-[7px] border border-ink px-3 py-1 text-small font-[530]">Show</button>
      {chosen.size > 0 ? (
        <a href={withPlan("/models", plan)} className="pb-1 text-small text-accent">
          Show all
        </a>
      ) : null}
      {issues.length > 0 ? (
        <div role="status" className="basis-full text-small text-exposed">
          <ul>
            {issues.map(({ field: name, value, message }) => (
              <li key={`${name}-${value}`}>
                {name}={value}: {message} It was left out.
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </form>
  );
}
