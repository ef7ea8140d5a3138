type Props = {
  /** What was asked beside what the page says of it. */
  inputs: string;
  /** What the page is, and where it can be opened again. */
  name: string;
  address: string;
};

/** On paper: what was asked, and where the page can be opened again. */
export const Printed = ({ inputs, name, address }: Props) => (
  <div className="printed">
    <p>
      <b>Inputs:</b> {inputs}.
    </p>
    <p className="mt-1 break-all">
      <b>{name}:</b> {address}
    </p>
  </div>
);
