import { SourceLink } from "@/components/source-link";
import { WrongPrice } from "@/components/wrong-price";
import type { PriceRow } from "@/lib/views/page/model/prices";
import { DataTable } from "./data-table";

const columns = [
  { name: "What and when" },
  { name: "Price, in the provider's unit" },
  { name: "Money a second", right: true },
  { name: "In force" },
  { name: "Seen · confidence" },
  { name: "Source" },
];

type Props = {
  caption: string;
  rows: readonly PriceRow[];
  /** What is asked where a price is said to be wrong. */
  wrong: string;
};

/** Every price of a model, in its own unit and in money. */
export function PriceTable({ caption, rows, wrong }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <span key="what">
            <span className="font-[530]">{row.what}</span> <span className="text-small text-soft">{row.when}</span>
          </span>,
          row.price,
          row.perSecond || "–",
          <span key="since" className="text-label text-soft">
            {row.since}
          </span>,
          <span key="seen" className={`text-label ${row.old ? "text-unknown" : "text-faint"}`}>
            {`${row.seen} · ${row.confidence}`}
          </span>,
          <span key="sources" className="flex flex-col items-end wide:items-start">
            <SourceLink source={row.sources[0]} />
            <span className="flex flex-wrap justify-end gap-x-4 wide:justify-start">
              {row.sources.length > 1 ? (
                <a className="text-label text-soft" href="#sources">
                  and {row.sources.length - 1} more
                </a>
              ) : null}
              <WrongPrice rate={row.id} query={wrong} />
            </span>
          </span>,
        ],
      }))}
    />
  );
}
