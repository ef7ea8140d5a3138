import { along } from "@/components/estimator/along";
import { FieldNotes } from "@/components/ui/field";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { Section } from "@/components/ui/section";
import type { PlanField, WholePlanView, WorkloadView } from "@/lib/views/page/whole";
import { actAt, acts, listForm, planAct } from "@/lib/views/page/whole/act";
import { unbroken } from "@/lib/words/unbroken";
import { shadeOf } from "@/lib/views/page/whole/shade";
import { Letter } from "./letter";

type BoxProps = { field: PlanField; label: string; unit?: string; text?: boolean; wide?: boolean };

/** A box that is sent with the list, its label above it and what is wrong with it below. */
const Box = ({ field: { key, text, issue }, label, unit, text: words, wide }: BoxProps) => (
  <div
    className={
      wide ? "min-w-0 flex-[1_1_100%] wide:flex-[1_1_8rem]" : "min-w-0 flex-[1_1_5rem] wide:flex-none wide:w-22"
    }
  >
    <label htmlFor={key} className="block text-label text-soft">
      {label}
    </label>
    <div className="control mt-0.5" data-invalid={issue !== undefined || undefined}>
      <input
        id={key}
        name={key}
        className="control-input"
        inputMode={words ? "text" : "decimal"}
        autoComplete="off"
        maxLength={40}
        defaultValue={text}
        aria-invalid={issue !== undefined}
        aria-describedby={issue === undefined ? undefined : `${key}-issue`}
      />
      {unit ? <span className="control-unit">{unit}</span> : null}
    </div>
    <FieldNotes name={key} issue={issue} />
  </div>
);

const Use = ({ row, place }: { row: WorkloadView; place: number }) => (
  <svg aria-hidden="true" className="h-3 w-full overflow-visible">
    <rect width={along(row.surely)} y="0" height="12" className="fill-ink" fillOpacity={shadeOf(place)} />
    {row.share > row.surely ? (
      <rect x={along(row.surely)} width={along(row.share - row.surely)} height="12" className="fill-[url(#hatch)]" />
    ) : null}
  </svg>
);

const actWords: Record<(typeof acts)[number], string> = {
  edit: "Edit all of it",
  compare: "Compare models",
  copy: "Duplicate",
  earlier: "Move up",
  later: "Move down",
  remove: "Remove",
};

/** What can be done with a workload. Each sends the whole list: what is typed in it and not worked out yet is kept. */
const Acts = ({ row, place }: { row: WorkloadView; place: number }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-0 print:hidden">
    {acts.map((act) =>
      row.links[act] === undefined ? null : (
        <li key={act}>
          <button
            name={planAct}
            value={actAt(act, place)}
            aria-label={`${actWords[act]}: ${row.name}`}
            className="action-link min-h-6 text-small touch:min-h-11"
          >
            {actWords[act]}
          </button>
        </li>
      ),
    )}
  </ul>
);

function Row({ row, place }: { row: WorkloadView; place: number }) {
  const { fields } = row;
  return (
    <li
      id={`workload-${place + 1}`}
      className="grid gap-x-6 gap-y-2 border-b border-hair py-4 wide:grid-cols-[minmax(0,1fr)_minmax(0,29rem)_11rem]"
    >
      <div className="min-w-0">
        <h3 className="flex items-center gap-x-2 font-[560]">
          <Letter letter={row.letter} place={place} />
          <span className="min-w-0 break-words">{row.name}</span>
        </h3>
        <p className="mt-0.5 text-small">
          <span className="font-[530]">{row.model}</span>{" "}
          <span className="text-soft">
            at {row.provider}
            {row.own ? `, ${row.own}` : ""}
            {row.seen === undefined ? "" : `, ${row.seen}`}
          </span>
        </p>
        <p className="text-small text-soft">{unbroken(row.what)}</p>
        {row.made ? <p className="text-small text-warn">{unbroken(row.made)}</p> : null}
        {row.unpriced ? <p className="text-small text-exposed">{unbroken(row.unpriced)}</p> : null}
      </div>
      <fieldset className="flex flex-wrap items-start gap-x-2 gap-y-2 print:hidden">
        <legend className="sr-only">{row.name}</legend>
        <Box field={fields.name} label="Name" text wide />
        <Box field={fields.clips} label="Clips" />
        <Box field={fields.duration} label="Seconds" unit="s" />
        <Box field={fields.unusable} label="Discarded" />
      </fieldset>
      <div className="min-w-0 wide:text-right">
        <p className="font-[560] tabular-nums">{row.uses}</p>
        <Use row={row} place={place} />
        {row.perClip ? (
          <p className="mt-1 text-small text-soft tabular-nums">
            {row.perClip} a kept clip
            <br />
            {row.delivered} delivered
          </p>
        ) : null}
      </div>
      <div className="wide:col-span-3">
        <Acts row={row} place={place} />
      </div>
    </li>
  );
}

/** The whole list is one form: what is typed is worked out by its button, and nothing else is sent than the plan. */
export function WorkloadList({ view }: { view: WholePlanView }) {
  const { workloads, hidden, budget, certainty, currency, links } = view;
  return (
    <Section id="workloads" title="Workloads" aside="what each uses before packs; hatched: may be billed, nobody says">
      <form id={listForm} method="get" action="/plan" aria-labelledby="workloads-title">
        <HiddenFields pairs={hidden} />
        {/* Enter in a field presses the first button. */}
        <button tabIndex={-1} aria-hidden="true" className="sr-only" />
        <ol>
          {workloads.map((row, place) => (
            <Row key={row.letter} row={row} place={place} />
          ))}
        </ol>
        <div className="flex flex-wrap items-end gap-x-3 gap-y-3 border-b border-hair py-4 print:hidden">
          <div className="w-48">
            <Box field={budget} label={`Budget a month, ${currency}`} wide />
          </div>
          <div className="w-28">
            <label htmlFor="certainty" className="block text-label text-soft">
              Certainty
            </label>
            <div className="control mt-0.5">
              <select id="certainty" name="certainty" className="control-input control-select" defaultValue={certainty}>
                {["50", "80", "95"].map((value) => (
                  <option key={value} value={value}>
                    {value} %
                  </option>
                ))}
              </select>
            </div>
          </div>
          <button className="button button-strong">Work it out</button>
          {links.add ? (
            <button name={planAct} value="add" className="button">
              + Add a workload
            </button>
          ) : null}
        </div>
      </form>
    </Section>
  );
}
