import { useId } from "react";

const beside =
  "supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:my-1.5 supports-[position-area:bottom]:mr-4 supports-[position-area:bottom]:inset-auto [position-area:bottom_span-right] [position-try-fallbacks:flip-inline,flip-block,flip-block_flip-inline]";

/** A word that explains itself where it stands: a button that opens a note, by the browser alone. Escape closes it. */
export function Term({ term, means }: { term: string; means: string }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="-my-1 cursor-pointer py-1 underline decoration-faint decoration-dotted underline-offset-3 hover:decoration-current print:no-underline"
      >
        {term}
      </button>
      <span
        id={id}
        popover="auto"
        role="note"
        className={`m-auto w-max max-w-[min(21rem,calc(100vw-2rem))] rounded-[7px] border border-hair-strong bg-raised px-3 py-2 text-left text-small font-normal tracking-normal text-ink ${beside}`}
      >
        {means}
      </span>
    </>
  );
}
