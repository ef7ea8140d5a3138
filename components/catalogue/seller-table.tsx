import type { SellersView } from "@/lib/views/page/sellers";
import { DataTable } from "./data-table";

const columns = [
  { name: "Sold as" },
  { name: "This clip", right: true },
  { name: "To plan with", right: true },
  { name: "What differs" },
];

/** One maker's model at all who sell it, each with its estimate of the same plan. */
export function SellerTable({ sellers: { family, text, what, rows } }: { sellers: SellersView }) {
  return (
    <>
      <p className="mt-3 max-w-[80ch] text-small text-soft">
        {text} Each line is {what}.
      </p>
      <DataTable
        caption={`${family} at all who sell it, cheapest first`}
        columns={columns}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            <span key="name">
              {row.current ? (
                <span className="font-[530]">{row.name}</span>
              ) : (
                <a href={row.href} className="font-[530]">
                  {row.name}
                </a>
              )}{" "}
              <span className="text-small text-soft">
                at {row.provider}
                {row.current ? ", this page" : ""}
              </span>
            </span>,
            row.clip ?? "–",
            row.money ?? "–",
            <span key="remarks" className="text-label text-soft">
              {row.remarks.join(" · ")}
            </span>,
          ],
        }))}
      />
    </>
  );
}
