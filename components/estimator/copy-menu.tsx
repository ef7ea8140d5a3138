"use client";

import { useState } from "react";
import { useCopy } from "@/components/hooks/use-copy";
import { Chevron } from "@/components/ui/chevron";
import type { ComparisonView, FocusedPlan } from "@/lib/views/page/types";
import { CopyLink } from "./copy-link";

const load = () => import("@/lib/views/copy/texts");
type Texts = Awaited<ReturnType<typeof load>>;

const ways = [
  { way: "summary", label: "Summary", note: "a few lines for a chat" },
  { way: "markdown", label: "Markdown", note: "tables for a document" },
  { way: "sheet", label: "Table", note: "cells for a spreadsheet" },
] as const;

type Props = { plan: FocusedPlan; comparison: ComparisonView };

/** The link to this estimate, and a menu of what else it can be taken along as. What writes those is loaded with the menu. */
export function CopyMenu({ plan, comparison }: Props) {
  const [texts, setTexts] = useState<Texts>();
  const { said, copy } = useCopy("The clipboard cannot be written here");
  const take = async (way: (typeof ways)[number]["way"]) => {
    const write = (texts ?? (await load()))[way];
    await copy(write({ plan, comparison, address: new URL(`?${plan.query}`, window.location.href).href }));
  };
  return (
    <div className="flex shrink-0 print:hidden">
      <CopyLink query={plan.query} />
      <button type="button" popoverTarget="copy-as" aria-label="Copy as" className="button copy-more">
        <Chevron />
      </button>
      <div
        id="copy-as"
        popover="auto"
        className="copy-menu"
        onToggle={() => void load().then((loaded) => setTexts(loaded))}
      >
        {ways.map(({ way, label, note }) => (
          <button key={way} type="button" className="with-script" onClick={() => void take(way)}>
            {label} <span>{note}</span>
          </button>
        ))}
        <a href={`/api/estimate?${plan.query}`}>
          JSON <span>what the API answers</span>
        </a>
        <p aria-live="polite" className="text-label text-soft">
          {said}
        </p>
      </div>
    </div>
  );
}
