import { seenText } from "@/components/seen-text";
import { UnitKey } from "@/components/unit-key";
import type { ModelRow } from "@/lib/views/page/model/row";
import { withPlan } from "@/lib/ask/plan-link";
import { DataTable } from "./data-table";

const columns = [
  { name: "Model" },
  { name: "Provider" },
  { name: "Units" },
  { name: "Resolutions" },
  { name: "Sound" },
  { name: "Stage" },
  { name: "Price seen · confidence", right: true },
];

const link = "title-link";

const cells = (row: ModelRow, plan: string | undefined) => [
  <span key="model">
    <a className={`font-[530] ${link}`} href={withPlan(`/providers/${row.key}`, plan)}>
      {row.name}
    </a>{" "}
    <span className="text-label text-faint">{row.vendor}</span>
  </span>,
  <a key="provider" className={`text-small ${link}`} href={withPlan(`/providers/${row.provider.id}`, plan)}>
    {row.provider.name}
  </a>,
  row.units.map((unit) => (
    <span key={unit} className="mr-3">
      <UnitKey unit={unit} />
    </span>
  )),
  row.resolutions,
  row.audio,
  row.stage,
  row.seen === "" ? (
    "–"
  ) : (
    <span key="seen" className={`text-label whitespace-nowrap ${row.old ? "text-unknown" : "text-faint"}`}>
      {seenText(row)}
    </span>
  ),
];

type Props = {
  rows: readonly ModelRow[];
  plan?: string | undefined;
  /** Where these rows stand in a longer list. */
  position?: { first: number; last: number; all: number };
  /** Why there are no models, where more can be said than that. */
  none?: string | undefined;
};

const models = (count: number): string => `${count} ${count === 1 ? "model" : "models"}`;

/** Models as rows, with their number or their place in a longer list; says so where there are none. */
export function ModelTable({ rows, plan, position, none }: Props) {
  if (rows.length === 0)
    return (
      <p role="status" className="py-6">
        No model fits all of these. {none ?? "Leave out one of the words or filters."}
      </p>
    );
  const part = position && position.all > rows.length;
  return (
    <>
      <p role="status" className="mt-6 text-small text-soft">
        {part ? `${position.first} to ${position.last} of ${models(position.all)}` : models(rows.length)}
      </p>
      <DataTable
        caption="Models of the catalogue"
        columns={columns}
        rows={rows.map((row) => ({ key: row.key, cells: cells(row, plan) }))}
      />
    </>
  );
}
