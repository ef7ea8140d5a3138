"use client";

import { useCopy } from "@/components/hooks/use-copy";

/** Copies the link that replays this estimate. Without scripting it is that link. */
export function CopyLink({ query }: { query: string }) {
  const { said, copy } = useCopy("Copy it from the address bar");
  return (
    <a
      className="button copy-link"
      href={`?${query}`}
      onClick={(event) => {
        event.preventDefault();
        window.history.replaceState(null, "", `?${query}`);
        void copy(window.location.href);
      }}
    >
      <span className="with-script" aria-live="polite">
        {said || "Copy link"}
      </span>
      <span className="without-script">Link to this</span>
    </a>
  );
}
