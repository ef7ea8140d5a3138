import { useId } from "react";

/** A word that explains itself where it stands: a button that opens a note, by the browser alone. Escape closes it. */
export function Term({ term, means }: { term: string; means: string }) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className="term">
        {term}
      </button>
      <span id={id} popover="auto" role="note" className="term-note">
        {means}
      </span>
    </>
  );
}
