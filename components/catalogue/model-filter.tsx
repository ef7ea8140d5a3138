import { Chevron } from "@/components/ui/chevron";
import { PageLink, type OpenLink } from "@/components/ui/page-link";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { KindLink, ListFilter } from "@/lib/views/page/model-list";
import { unpackRows } from "@/lib/views/page/pack";
import { SearchBox } from "./search-box";

type Select = ListFilter["sort"] & { any?: boolean };

const SelectBox = ({ name, label, value, choices, any = false }: Select) => (
  <div className="grid gap-1">
    <label htmlFor={name} className="text-label text-soft">
      {label}
    </label>
    <div className="control sm:max-w-56">
      <select id={name} name={name} defaultValue={value} className="control-input control-select">
        {any ? <option value="">any</option> : null}
        {unpackRows(choices).map((choice) => (
          <option key={choice.value} value={choice.label ? choice.value : undefined}>
            {choice.label || choice.value}
          </option>
        ))}
      </select>
      <Chevron className="control-chevron" />
    </div>
  </div>
);

const Check = ({ name, label, checked }: ListFilter["checks"][number]) => (
  <label className="flex min-h-9 items-center gap-2 text-small touch:min-h-11">
    <input type="checkbox" name={name} value="yes" defaultChecked={checked} className="size-4 accent-ink" />
    {label}
  </label>
);

type Props = {
  filter: ListFilter;
  /** The page of the list, and what else its address says. */
  action: string;
  along: readonly (readonly [name: string, value: string])[];
  /** Shows the list as the form has it, in place; nothing where it can only be sent. */
  show?: ((pairs: [string, string][]) => void) | undefined;
};

const pairsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[key, value]] : [],
  );

/** Search and filters as a plain form: it works without scripting, and its address can be shared. */
export const ModelFilter = ({ filter, action, along, show }: Props) => (
  <form
    method="get"
    action={action}
    role="search"
    aria-label="Models"
    className="mt-6 print:hidden"
    onChange={show && (({ currentTarget }) => show(pairsOf(currentTarget)))}
    onSubmit={
      show &&
      ((event) => {
        event.preventDefault();
        show(pairsOf(event.currentTarget));
      })
    }
  >
    <HiddenFields pairs={along} />
    {filter.kind ? <input type="hidden" name="view.kind" value={filter.kind} /> : null}
    <SearchBox
      label="Search"
      words={filter.words}
      placeholder="Model, maker, provider, or what it makes: kling 1080 sound"
      button="Show"
    />
    <details className="list-filters">
      <summary className="text-small">
        <span className="text-soft">Filter and order</span>{" "}
        <span className="min-w-0 truncate font-[530]">{filter.chosen.join(", ")}</span>
        <Chevron className="ml-auto" />
      </summary>
      <div className="grid grid-cols-2 gap-x-3 gap-y-3 pt-1 sm:flex sm:flex-wrap sm:items-end sm:pt-4">
        {filter.selects.map((select) => (
          <SelectBox key={select.name} {...select} any />
        ))}
        <div className="md:hidden">
          <SelectBox {...filter.sort} />
        </div>
        <div className="col-span-2 flex flex-wrap gap-x-5">
          {filter.checks.map((check) => (
            <Check key={check.name} {...check} />
          ))}
        </div>
      </div>
    </details>
  </form>
);

type KindLinksProps = { kinds: readonly KindLink[]; open?: OpenLink };

/** The kinds of models, one of which is shown; nothing where there is no other. */
export const KindLinks = ({ kinds, open }: KindLinksProps) =>
  kinds.length < 2 ? null : (
    <nav aria-label="Kinds of models" className="flex flex-wrap gap-2 print:hidden">
      {kinds.map(({ kind, name, count, href, current }) => (
        <PageLink key={kind} href={href} open={open} aria-current={current ? "true" : undefined} className="kind-link">
          {name} <span>{count}</span>
        </PageLink>
      ))}
    </nav>
  );
