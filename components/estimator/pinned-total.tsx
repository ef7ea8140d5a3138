import { memo } from "react";
import type { FocusView } from "@/lib/views/page/types";

const figureOf = (focus: FocusView) =>
  focus.status === "priced" ? { figure: focus.figure, words: "a month" } : { figure: focus.headline, words: "" };

/** The total in a line, where the answer itself is out of view. */
export const TotalLine = ({ focus }: { focus: FocusView }) => {
  const { figure, words } = figureOf(focus);
  return (
    <span className="whitespace-nowrap">
      <b className="text-[1.1875rem] font-[560] tracking-[-0.02em]">{figure}</b>{" "}
      <span className="text-small text-soft">{words}</span>
    </span>
  );
};

/** On a narrow screen the total stays in view; where the screen is low as well, it stands at the end of the page. */
export const PinnedTotal = memo(function PinnedTotal({ focus }: { focus: FocusView }) {
  return (
    <aside aria-label="The total" className="beside:hidden print:hidden">
      <a href="#bill-figure" className="pinned">
        <span className="truncate text-small text-soft">{focus.name}</span>
        <TotalLine focus={focus} />
      </a>
    </aside>
  );
});
