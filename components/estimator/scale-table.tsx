import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** What the first column and the last one hold. */
  what: string;
  amount: string;
  /** What stands above all rows on their scale. */
  label: ReactNode;
  /** Rows of a head, a bar and an amount. */
  children: ReactNode;
};

/** Rows on one scale: what, where it lies, how much; on a narrow screen the bar goes below the other two. */
export const ScaleTable = ({ caption, what, amount, label, children }: Props) => (
  <table className="scale-table">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">{what}</span>
        </th>
        <th scope="col">
          <span className="sr-only">On one scale</span>
          {label}
        </th>
        <th scope="col">
          <span className="sr-only">{amount}</span>
        </th>
      </tr>
    </thead>
    <tbody className="read-rows">{children}</tbody>
  </table>
);
