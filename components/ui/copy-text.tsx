"use client";

import { useCopy } from "@/components/hooks/use-copy";

/** Copies a text that stands on the page. Without scripting it is marked and copied by hand. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { said, copy } = useCopy("Mark the text and copy it");
  return (
    <button type="button" className="with-script button button-strong" onClick={() => void copy(text)}>
      <span aria-live="polite">{said || label}</span>
    </button>
  );
}
