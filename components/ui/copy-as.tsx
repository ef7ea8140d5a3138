"use client";

import { useState } from "react";
import { useCopy } from "@/components/hooks/use-copy";
import { Chevron } from "./chevron";
import { CopyLink } from "./copy-link";

const ways = [
  { way: "summary", label: "Summary", note: "a few lines for a chat" },
  { way: "markdown", label: "Markdown", note: "tables for a document" },
  { way: "sheet", label: "Table", note: "cells for a spreadsheet" },
] as const;

/** What writes a page down, each way from what is on it and from where it is. */
type Texts<T> = Record<(typeof ways)[number]["way"], (copied: T & { address: string }) => string>;

type Props<T> = {
  /** The query of the link. */
  query: string;
  /** What is on the page. */
  copied: T;
  /** What writes it down, loaded with the menu. */
  load: () => Promise<Texts<T>>;
  /** It is not on the page as it was asked for, yet. */
  late?: boolean;
  /** The same as files, which are there without a script as well. */
  csv: string;
  json: string;
};

/** The link to what is on a page, and a menu of what else it can be taken along as. */
export function CopyAs<T>({ query, copied, load, late = false, csv, json }: Props<T>) {
  const [texts, setTexts] = useState<Texts<T>>();
  const { said, copy } = useCopy("The clipboard cannot be written here");
  const take = async (way: (typeof ways)[number]["way"]) => {
    const write = (texts ?? (await load()))[way];
    await copy(write({ ...copied, address: new URL(`?${query}`, window.location.href).href }));
  };
  return (
    <div className="flex shrink-0 print:hidden">
      <CopyLink query={query} />
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
          <button key={way} type="button" className="with-script" disabled={late} onClick={() => void take(way)}>
            {label} <span>{note}</span>
          </button>
        ))}
        <a href={csv} download>
          CSV <span>a file for a spreadsheet</span>
        </a>
        <a href={json}>
          JSON <span>what the API answers</span>
        </a>
        <p aria-live="polite" className="text-label text-soft">
          {said}
        </p>
      </div>
    </div>
  );
}
