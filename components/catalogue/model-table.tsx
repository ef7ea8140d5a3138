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

const cells = (row: ModelRow, plan: string | undefined) => [
  <span key="model">
    <a className="font-[530] title-link" href={withPlan(`/models/${row.key}`, plan)}>
      {row.name}
    </a>{" "}
    <span className="text-label text-faint">{row.vendor}</span>
  </span>,
  <a key="provider" className="text-small title-link" href={withPlan(`/models/${row.provider.id}`, plan)}>
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
      {`${row.seen} · ${row.confidence}`}
    </span>
  ),
];

type Props = { rows: readonly ModelRow[]; plan?: string | undefined };

/** The models of a provider as rows, with their number. */
export const ModelTable = ({ rows, plan }: Props) => (
  <>
    <p className="mt-6 text-small text-soft">{rows.length === 1 ? "1 model" : `${rows.length} models`}</p>
    <DataTable
      caption="Models of the provider"
      columns={columns}
      rows={rows.map((row) => ({ key: row.key, cells: cells(row, plan) }))}
    />
  </>
);
