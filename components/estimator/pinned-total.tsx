import { memo } from "react";
import type { FocusView } from "@/lib/views/page/types";

/** On a narrow screen the total stays in view while the workflow is edited. */
export const PinnedTotal = memo(function PinnedTotal({ focus }: { focus: FocusView }) {
  const [figure, words] = focus.status === "priced" ? [focus.figure, "a month"] : [focus.headline, ""];
  return (
    <aside aria-label="The total" className="wide:hidden print:hidden">
      <a
        href="#bill-figure"
        className="fixed inset-x-0 bottom-0 z-10 flex items-baseline justify-between gap-4 border-t border-hair-strong bg-raised px-4.5 py-2.5"
      >
        <span className="truncate text-small text-soft">{focus.name}</span>
        <span className="whitespace-nowrap">
          <b className="text-[1.1875rem] font-[560] tracking-[-0.02em]">{figure}</b>{" "}
          <span className="text-small text-soft">{words}</span>
        </span>
      </a>
    </aside>
  );
});
