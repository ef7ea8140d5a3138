import type { ReactNode } from "react";

type Column = { name: string; right?: boolean };
type Props = {
  caption: string;
  columns: readonly Column[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table on a wide screen; on a narrow one each row is a short list with the columns' names. */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, right }) => (
            <th key={name} scope="col" className={right ? "right" : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td
                key={index}
                data-column={columns[index]?.name}
                className={columns[index]?.right ? "right" : undefined}
              >
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
