import type { Block, Sentence as Parts } from "@/lib/views/guide/types";
import { plainText } from "./plain-text";
import { isAmount, isShort, Sentence } from "./sentence";

type Props = Omit<Extract<Block, { kind: "table" }>, "kind"> & { plan?: string | undefined };
type Column = { name: string; right: boolean };

/** A column's name this short stays on one line. */
const short = 12;

const isEmpty = (cell: Parts) => cell.every((part) => part === "");

const cell = "wide:table-cell wide:border-b wide:border-hair wide:py-2 wide:pr-6 wide:align-baseline wide:last:pr-0";
const named =
  "before:shrink-0 before:text-label before:text-faint before:content-[attr(data-column)] wide:before:content-none";

type CellProps = { parts: Parts; column: Column; alone: boolean; plan: string | undefined };

function Cell({ parts, column: { name, right }, alone, plan }: CellProps) {
  const shown = isEmpty(parts) ? "hidden" : "flex items-baseline justify-between gap-x-5 py-0.5";
  const side = right ? "wide:text-right wide:whitespace-nowrap" : "wide:text-left";
  return (
    <td data-column={name} className={`text-right ${shown} ${alone ? "" : named} ${side} ${cell}`}>
      <span>
        <Sentence parts={parts} plan={plan} />
      </span>
    </td>
  );
}

/** On a narrow screen a row is its name with the columns' names and values below: beside it, two a line, or one a line. */
type Layout = "beside" | "two" | "one";
const layouts: Record<Layout, string> = {
  beside: "flex items-baseline justify-between gap-x-5",
  two: "grid grid-cols-2 gap-x-6",
  one: "block",
};
/** Letters of a column's name and value that fit into half a narrow line. */
const half = 21;

function layoutOf(columns: readonly Column[], rows: Props["rows"]): Layout {
  if (columns.length === 2 && columns[1]?.right) return "beside";
  const fits = (parts: Parts, index: number) =>
    plainText(parts).length + (columns[index + 1]?.name.length ?? 0) <= half;
  const even = columns.length > 2 && columns.length % 2 === 1;
  return even && rows.every(([, ...cells]) => cells.every(fits)) ? "two" : "one";
}

type RowProps = { row: readonly Parts[]; columns: readonly Column[]; layout: Layout; plan: string | undefined };

function Row({ row, columns, layout, plan }: RowProps) {
  const [first = [], ...rest] = row;
  return (
    <tr className={`border-b border-hair py-2 wide:table-row ${layouts[layout]}`}>
      <th scope="row" className={`col-span-full block text-left font-[530] text-pretty ${cell}`}>
        <Sentence parts={first} plan={plan} />
      </th>
      {columns.slice(1).map((column, index) => (
        <Cell key={index} parts={rest[index] ?? []} column={column} alone={layout === "beside"} plan={plan} />
      ))}
    </tr>
  );
}

/** A table of a text: amounts on the right, and never wider than its page. */
export function GuideTable({ caption, head, rows, plan }: Props) {
  const columns = head.map((name, index): Column => {
    const cells = rows.map((row) => row[index] ?? []).filter((parts) => !isEmpty(parts));
    const amounts = cells.filter(isAmount).length;
    return { name, right: index > 0 && amounts > 0 && amounts * 2 >= cells.length && cells.every(isShort) };
  });
  const layout = layoutOf(columns, rows);
  return (
    <table className="mt-5 block w-full text-small wide:table">
      <caption className="block pb-2 text-left text-label text-soft wide:table-caption">{caption}</caption>
      <thead className="hidden border-t border-ink wide:table-header-group">
        <tr>
          {columns.map(({ name, right }) => (
            <th
              key={name}
              scope="col"
              className={`border-b border-hair py-2 pr-6 align-bottom text-label font-normal text-faint last:pr-0 ${right ? "text-right" : "text-left"} ${name.length <= short ? "whitespace-nowrap" : ""}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block border-t border-ink wide:table-row-group wide:border-t-0">
        {rows.map((row, index) => (
          <Row key={index} row={row} columns={columns} layout={layout} plan={plan} />
        ))}
      </tbody>
    </table>
  );
}
